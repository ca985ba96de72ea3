// generated from core/src/options/session.rs by `make generate`; do not edit
// swift-format-ignore-file

/// The options of a `Session`.
public struct SessionOptions: Sendable, Equatable {
    /// Maximum age of a connection: a response that begins later uses a new one.
    /// Servers close connections after 60 minutes. Default: 55 min.
    public var maxConnectionAge: Duration?

    /// Silence after which the client sends a ping. If the server stays silent for as
    /// long again, the client treats the connection as dead. Default: 20 s.
    public var pingInterval: Duration?

    /// Maximum number of events of one response that wait for a slow consumer. A
    /// response that exceeds it ends with a `AntiphonError.streamInterrupted` error.
    /// Default: 65 536.
    public var maxWaitingMessages: Int?

    /// Maximum size of the events of one response that wait for a slow consumer, in
    /// bytes. One event of any size fits. Default: 128 MiB.
    public var maxWaitingBytes: Int?

    /// Whether responses on different lanes run at the same time, which the server must
    /// support (`streamId`). Otherwise the session creates one response after the
    /// other. Default: whether the provider supports it.
    public var lanes: Bool?

    /// Whether to stream over HTTP if the server does not speak WebSocket, or if
    /// connections keep failing. Default: true.
    public var httpFallback: Bool?

    /// Whether a turn on a lane continues the one before it. Default: `Chaining.off`.
    public var chaining: Chaining?

    /// Options of which those that are given are set.
    public init(
        maxConnectionAge: Duration? = nil,
        pingInterval: Duration? = nil,
        maxWaitingMessages: Int? = nil,
        maxWaitingBytes: Int? = nil,
        lanes: Bool? = nil,
        httpFallback: Bool? = nil,
        chaining: Chaining? = nil
    ) {
        self.maxConnectionAge = maxConnectionAge
        self.pingInterval = pingInterval
        self.maxWaitingMessages = maxWaitingMessages
        self.maxWaitingBytes = maxWaitingBytes
        self.lanes = lanes
        self.httpFallback = httpFallback
        self.chaining = chaining
    }
}

extension SessionOptions: Options, CustomStringConvertible, CustomReflectable {
    var entries: [OptionEntry] {
        [
            OptionEntry("max_connection_age", "maxConnectionAge", maxConnectionAge),
            OptionEntry("ping_interval", "pingInterval", pingInterval),
            OptionEntry("max_waiting_messages", "maxWaitingMessages", maxWaitingMessages),
            OptionEntry("max_waiting_bytes", "maxWaitingBytes", maxWaitingBytes),
            OptionEntry("lanes", "lanes", lanes),
            OptionEntry("http_fallback", "httpFallback", httpFallback),
            OptionEntry("chaining", "chaining", chaining),
        ]
    }

    /// The options that are set; what may be secret is left out.
    public var description: String { text(of: "SessionOptions") }

    /// As ``description``, for `dump` and debuggers.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}

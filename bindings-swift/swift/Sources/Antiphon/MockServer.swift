internal import AntiphonNative
import Foundation

/// An embedded server that speaks the Responses API on loopback, for demos and for the tests of your app.
///
/// ```swift
/// let server = try MockServer()
/// try server.enqueue(["status": 429, "headers": ["retry-after": "1"]])
/// let client = try Client(apiKey: "sk-test", baseURL: server.url, maxRetries: 0)
/// ```
///
/// It is a real server on a real socket, so it also works from code that knows nothing of it. Requests that nobody
/// scripted are answered by a tiny built-in model. It stops when it is let go of.
public final class MockServer: Sendable {
    private let native: NativeMockServer

    /// Starts a server on a free port of 127.0.0.1 and returns when it accepts connections.
    ///
    /// - Throws: ``MockError`` when the system refuses a socket or a thread.
    public init() throws {
        native = try MockError.mapping { try NativeMockServer() }
    }

    /// The base URL to give a client, `http://127.0.0.1:PORT/v1`.
    public var url: String { native.url() }

    /// Adds a script, or an array of them, to the queue: each request takes the first one that is left.
    ///
    /// - Throws: ``MockError`` when the JSON is not a script, naming the field; then nothing is added.
    public func enqueue(_ script: JSON) throws {
        try MockError.mapping { try native.enqueue(script: script.text) }
    }

    /// Sets the script that answers every request once the queue is empty; nil goes back to the built-in model.
    ///
    /// - Throws: ``MockError`` when the JSON is not one script; then the one set before stays.
    public func setRepeat(_ script: JSON?) throws {
        try MockError.mapping { try native.setRepeat(script: script?.text) }
    }

    /// Sets the pause of the built-in model between two words of a streamed answer. Default zero.
    ///
    /// - Throws: ``MockError`` when the pause is negative.
    public func setTokenDelay(_ delay: Duration) throws {
        try MockError.mapping { try native.setTokenDelay(delay: delay.seconds) }
    }

    /// Everything received so far, in order.
    public var requests: [RecordedRequest] { native.requests().map(RecordedRequest.init) }

    /// Every handshake of a WebSocket so far, in order, with what came over the socket since: an array of objects whose
    /// fields are `path`, `headers`, `status`, `messages`, `pings`, `pongs`, `close_code`, `close_reason`, `violation`,
    /// `opened_ms` and `closed_ms`; null stands for what has not happened.
    ///
    /// Each response that was asked for is also one of ``requests``, where its method is `WEBSOCKET`.
    public var sockets: JSON { JSON(text: native.sockets()) }

    /// Forgets the requests received so far.
    public func clearRequests() {
        native.clearRequests()
    }

    /// How many sockets are open, idle keep-alive connections included.
    public var openConnections: Int { Int(native.openConnections()) }

    /// Waits until at most so many connections are open; false when the timeout passes first.
    ///
    /// - Throws: ``MockError`` when the timeout is negative.
    public func waitForConnections(atMost count: Int, timeout: Duration) async throws -> Bool {
        try await MockError.mapping {
            try await native.waitForConnections(atMost: UInt32(clamping: count), timeout: timeout.seconds)
        }
    }

    /// Closes every connection and ends the server. What was recorded stays readable.
    public func stop() {
        native.stop()
    }

    deinit {
        native.stop()
    }
}

/// A request that a mock server received.
public struct RecordedRequest: Sendable, Hashable {
    /// The method, such as `POST`.
    public let method: String
    /// The path with its query.
    public let path: String
    /// The headers by their names in lower case; the values of a repeated header are joined with `, `.
    public let headers: [String: String]
    /// The body as text; bytes that are not UTF-8 become U+FFFD.
    public let body: String

    /// The body as JSON.
    public var json: JSON { JSON(text: body) }

    init(_ native: NativeRecordedRequest) {
        method = native.method
        path = native.path
        headers = native.headers
        body = native.body
    }
}

/// Why a mock server could not start or a script could not be used.
public struct MockError: Error, LocalizedError, CustomStringConvertible {
    /// What is wrong, the field where there is one, and the fix.
    public let message: String

    /// The message.
    public var errorDescription: String? { message }

    /// The message.
    public var description: String { message }
}

extension MockError {
    static func mapping<T>(
        isolation actor: isolated (any Actor)? = #isolation,
        _ body: () async throws -> sending T
    ) async throws -> sending T {
        do {
            return try await body()
        } catch NativeError.Failed(_, let reason, _) {
            throw MockError(message: reason)
        }
    }

    static func mapping<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch NativeError.Failed(_, let reason, _) {
            throw MockError(message: reason)
        }
    }
}

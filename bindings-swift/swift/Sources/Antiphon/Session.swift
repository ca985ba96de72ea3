internal import AntiphonNative

/// Responses over one WebSocket; see ``Responses/connect(_:)``.
///
/// A second turn needs no new handshake, and only its new input. The session replaces a connection that is lost between
/// responses, or is nearly an hour old, as servers close it then. It never sends a request twice, unless the server
/// refused it: if the connection breaks during a response, its stream ends with
/// ``AntiphonError/streamInterrupted(_:)`` and the partial response.
///
/// The methods here are those of the lane without a name; ``lane(_:)`` returns others, whose responses run at the same
/// time if the server supports that. When the session and its lanes are released, the connection closes after its last
/// response.
public struct Session: Sendable {
    private let native: NativeSession
    private let main: Lane

    init(native: NativeSession) {
        self.native = native
        main = Lane(native: native)
    }

    /// Creates a response and returns its events as they arrive; see ``Lane/create(_:)``.
    public func create(_ request: CreateRequest) -> ResponseStream {
        main.create(request)
    }

    /// The same as ``create(_:)``, under the name and with the payload that gateways document:
    /// `{"type": "response.create", "model": …, "input": […]}`.
    ///
    /// A `stream_id` in it names the lane; `generate: false` only prepares the server, see ``warmUp(_:)``.
    public func sendRequest(_ payload: JSON) -> ResponseStream {
        ResponseStream { try native.create(request: payload.text) }
    }

    /// Steers the running response of the lane without a name; see ``Lane/steer(_:)``.
    public func steer(_ input: Input) -> ResponseStream {
        main.steer(input)
    }

    /// Prepares the server for a request; see ``Lane/warmUp(_:)``.
    @discardableResult
    public func warmUp(_ request: CreateRequest) async throws -> Response? {
        try await main.warmUp(request)
    }

    /// Returns a lane. Its responses run in the order of their requests, and at the same time as those of other lanes
    /// if the server supports that, see ``SessionOptions/lanes``. The same name returns the same lane.
    ///
    /// - Throws: ``AntiphonError/invalidRequest(_:)`` when the name is not one of 1 to 256 letters, digits, `_`, `.`
    ///   and `-`.
    public func lane(_ name: String) throws -> Lane {
        Lane(native: try AntiphonError.mapping { try native.lane(name: name) })
    }

    /// Whether responses arrive over a WebSocket; false if the session fell back to HTTP, or is closed.
    public var isWebSocket: Bool {
        get async { await native.isWebsocket() }
    }

    /// Returns events that belong to no response of the session, at most the last 1024; each once.
    public func takeUnclaimed() -> [JSON] {
        native.takeUnclaimed().map(JSON.init(text:))
    }

    /// Closes the session and its lanes: running responses end with ``AntiphonError/cancelled(_:)``, and later calls
    /// with ``AntiphonError/config(_:)``.
    public func close() async {
        await native.end()
    }
}

/// A lane of a ``Session``, which creates responses in the order of their requests.
public struct Lane: Sendable {
    let native: NativeSession

    /// Creates a response and returns its events as they arrive.
    ///
    /// The call takes its turn on the lane at once. The session sends the request when the earlier responses of this
    /// lane have ended, whether or not anybody reads them.
    ///
    /// The iteration and ``ResponseStream/finalResponse()`` throw all errors, also if the connection is lost and the
    /// session cannot replace it or has already sent the request. Leaving a stream closes the connection if no other
    /// response uses it.
    public func create(_ request: CreateRequest) -> ResponseStream {
        ResponseStream { try native.create(request: request.json.text) }
    }

    /// Steers the running response of this lane with a text or user messages.
    ///
    /// Returns the stream of its successor, which begins with the event ``Event/steerAccepted(_:)``; the steered
    /// response ends, usually with the status `incomplete` for the reason `steered`, and its successor follows. If the
    /// server refuses, or first needs input such as the output of a function
    /// (``Event/steerPending(_:)``), the stream ends with that event and ``AntiphonError/apiStream(_:)``.
    ///
    /// If no response is running, the stream ends with ``AntiphonError/invalidRequest(_:)``; one is running once its
    /// ``ResponseStream/opened()`` has returned.
    public func steer(_ input: Input) -> ResponseStream {
        ResponseStream { try native.steer(input: input.json.text) }
    }

    /// Prepares the server for a request without creating a response: the next request that continues it begins sooner.
    /// Pass what the next requests have in common, such as tools and instructions. With ``SessionOptions/chaining`` the
    /// next request continues from here.
    ///
    /// Returns nil if the session fell back to HTTP, which has no warm-up.
    ///
    /// - Throws: ``AntiphonError`` as the stream of a response; `CancellationError` when the task is cancelled.
    @discardableResult
    public func warmUp(_ request: CreateRequest) async throws -> Response? {
        try await calling { cancellation in
            let bytes = try await native.warmUp(request: request.json.text, cancellation: cancellation)
            return try bytes.map { try Response(bytes: $0) }
        }
    }
}

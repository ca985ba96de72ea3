internal import AntiphonNative

/// Responses over one WebSocket; see ``Responses/connect(_:)``.
///
/// A second turn needs no new handshake, and only its new input. The connection is made anew when it is lost between
/// responses, or is nearly an hour old, as servers close it then. A request that was sent is never sent again, unless
/// the server refused it: if the connection breaks in the middle of a response, its stream ends with
/// ``AntiphonError/streamInterrupted(_:)`` and what came before.
///
/// The methods here are those of the lane without a name; ``lane(_:)`` gives others, whose responses are made at the
/// same time where the server can do that. When the session and its lanes are let go of, the connection closes behind
/// its last response.
public struct Session: Sendable {
    private let native: NativeSession
    private let main: Lane

    init(native: NativeSession) {
        self.native = native
        main = Lane(native: native)
    }

    /// Makes a response and gives its events as they come; see ``Lane/create(_:)``.
    public func create(_ request: CreateRequest) -> ResponseStream {
        main.create(request)
    }

    /// The same as ``create(_:)`` with the message as JSON, `{"type": "response.create", "model": …, "input": […]}`, by
    /// the name and with the payload that documentations of WebSocket sessions have.
    ///
    /// A `stream_id` in it names the lane; `generate: false` only makes the server ready, see ``warmUp(_:)``.
    public func sendRequest(_ payload: JSON) -> ResponseStream {
        ResponseStream { try native.create(request: payload.text) }
    }

    /// Changes the course of the response that runs on the lane without a name; see ``Lane/steer(_:)``.
    public func steer(_ input: Input) -> ResponseStream {
        main.steer(input)
    }

    /// Makes the server ready for a request; see ``Lane/warmUp(_:)``.
    @discardableResult
    public func warmUp(_ request: CreateRequest) async throws -> Response? {
        try await main.warmUp(request)
    }

    /// A lane: responses on it are made in the order of their requests, and beside those of other lanes where the
    /// server can do that, see ``SessionOptions/lanes``. The same name gives the same lane.
    ///
    /// - Throws: ``AntiphonError/invalidRequest(_:)`` when the name is not one of 1 to 256 letters, digits, `_`, `.`
    ///   and `-`.
    public func lane(_ name: String) throws -> Lane {
        Lane(native: try AntiphonError.mapping { try native.lane(name: name) })
    }

    /// Whether responses come over a WebSocket; false where the session fell back to HTTP, or is closed.
    public var isWebSocket: Bool {
        get async { await native.isWebsocket() }
    }

    /// Events that belonged to no response of the session, as they came, at most the last 1024: each is given once.
    public func takeUnclaimed() -> [JSON] {
        native.takeUnclaimed().map(JSON.init(text:))
    }

    /// Closes the session, for all of its lanes: what is being made ends with ``AntiphonError/cancelled(_:)``, and
    /// what is asked for later with ``AntiphonError/config(_:)``.
    public func close() async {
        await native.end()
    }
}

/// A lane of a ``Session``: responses on it are made in the order of their requests.
public struct Lane: Sendable {
    let native: NativeSession

    /// Makes a response and gives its events as they come.
    ///
    /// The turn on the lane is taken with this call. The request is sent when the responses that were asked for before
    /// on this lane have ended, whether or not anybody reads them.
    ///
    /// What goes wrong is thrown by the iteration and by ``ResponseStream/finalResponse()``: also when the connection
    /// is lost, and could not be made anew or the request had been sent already. Leaving a stream closes the
    /// connection where nothing else is being made over it.
    public func create(_ request: CreateRequest) -> ResponseStream {
        ResponseStream { try native.create(request: request.json.text) }
    }

    /// Changes the course of the response that runs on this lane: a text, or user messages.
    ///
    /// Gives the stream of the response that goes on from it. It begins with the event ``Event/steerAccepted(_:)``; the
    /// steered response ends, as a rule with the status `incomplete` for the reason `steered`, and its successor
    /// follows. Where the server refuses, or first needs input such as the output of a function
    /// (``Event/steerPending(_:)``), the stream ends with that event and ``AntiphonError/apiStream(_:)``.
    ///
    /// Where no response runs the stream ends with ``AntiphonError/invalidRequest(_:)``; one runs once its
    /// ``ResponseStream/opened()`` has returned.
    public func steer(_ input: Input) -> ResponseStream {
        ResponseStream { try native.steer(input: input.json.text) }
    }

    /// Makes the server ready for a request, without an answer: the next one that goes on from it begins sooner. Give
    /// what the next requests have in common, such as tools and instructions. With ``SessionOptions/chaining`` the
    /// next request goes on from here.
    ///
    /// Nil where the session fell back to HTTP, which knows nothing like it.
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

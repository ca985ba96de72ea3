//! The kinds of errors: one documented row each.
//!
//! The macro makes [`ErrorKind`] from the rows; `make generate` makes the classes of the other
//! languages. A row is `Kind: Class`, then `< Kind` for the class above it (the root is
//! `AntiphonError`) and `status N` for the HTTP status that it represents. A `family` is a class
//! above others; no error has it as its own kind. The grammar is in `core/derive/src/error_kinds/rows.rs`.

antiphon_derive::error_kinds! {
    /// The options of the client are wrong or incomplete; the message names the option.
    Config: ConfigError;

    /// No server can accept the request; nothing was sent. `path` names the field.
    InvalidRequest: InvalidRequestError;

    /// The client cannot read the server's answer.
    Decode: DecodeError;

    /// The caller cancelled the call or closed the stream.
    Cancelled: CancelledError;

    /// The server could not be reached, or answered with an error.
    family Api: APIError;

    /// The server could not be reached, or the connection broke before the answer.
    Connection: APIConnectionError < Api;

    /// The server did not answer in time.
    Timeout: APITimeoutError < Connection;

    /// The server answered with an error status. Statuses without a class of their own have this one.
    Status: APIStatusError < Api, status other;

    /// The server answered 400: the request is wrong.
    BadRequest: BadRequestError < Status, status 400;

    /// The server answered 401: the key is missing or wrong.
    Authentication: AuthenticationError < Status, status 401;

    /// The server answered 403: the key lacks permission for the call.
    PermissionDenied: PermissionDeniedError < Status, status 403;

    /// The server answered 404: the URL, the model or the stored object does not exist.
    NotFound: NotFoundError < Status, status 404;

    /// The server answered 409: the call conflicts with another one.
    Conflict: ConflictError < Status, status 409;

    /// The server answered 422: the request is well-formed, but the server cannot process it.
    UnprocessableEntity: UnprocessableEntityError < Status, status 422;

    /// The server answered 429: too many requests, or the quota is used up. `retry_after` has the
    /// delay that the server asks for.
    RateLimit: RateLimitError < Status, status 429;

    /// The server answered 500 or above: it failed.
    InternalServer: InternalServerError < Status, status 500..;

    /// The server sent an error inside the stream. `partial_response` holds everything received before it.
    Stream: APIStreamError < Api;

    /// The stream ended before its terminal event. `partial_response` holds everything received before.
    StreamInterrupted: StreamInterruptedError < Api;

    /// The stream was silent for too long; `timeout` names the limit. `partial_response` holds everything
    /// received before.
    StreamTimeout: StreamTimeoutError < Api;
}

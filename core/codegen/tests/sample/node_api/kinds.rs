//! Errors.

antiphon_derive::error_kinds! {
    /// The options are wrong.
    Config: ConfigError;

    /// The server refused; `retry_after` says for how long.
    family Api: APIError;

    /// The server answered with an error status.
    Status: APIStatusError < Api, status other;

    /// The server answered 404.
    NotFound: NotFoundError < Status, status 404;
}

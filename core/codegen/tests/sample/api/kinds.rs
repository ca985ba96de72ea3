//! Kinds of errors.

antiphon_derive::error_kinds! {
    /// The question is bad.
    Invalid: InvalidError;

    /// The server failed.
    family Api: APIError;

    /// The server is busy; see `retry_after`.
    Busy: BusyError < Api, status 503;
}

//! The options of a session.

/// Options of a session.
#[derive(Options)]
#[options(session)]
pub struct SessionOptions {
    /// Maximum number of waiting events.
    #[option(default = "64")]
    pub(crate) max_waiting: Option<usize>,
}

//! The options of a client.

/// Options of a client.
#[derive(Options)]
#[options(client)]
pub struct ClientBuilder {
    /// The key.
    #[option(secret)]
    pub(crate) key: Option<String>,
    /// Whether to insist.
    #[option(default = "false")]
    pub(crate) insist: Option<bool>,
    /// Options of a call.
    #[option(flatten)]
    pub(crate) call: CallOptions,
}

//! The options of a client.

/// Sets up a [`Client`](crate::Client).
#[options(client)]
pub struct ClientBuilder {
    /// Who answers.
    #[option(default = "one")]
    pub(crate) speaker: Option<Speaker>,

    /// The key.
    #[option(default = "`KEY` of the environment", secret)]
    pub(crate) api_key: Option<String>,

    /// The URL.
    pub(crate) base_url: Option<String>,

    /// All options of a call.
    #[option(flatten)]
    pub(crate) call: CallOptions,
}

//! Options with a few possible values.

/// Who runs the server. A client has one; the default is [`OpenAi`](Self::OpenAi).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, antiphon_derive::Choice)]
#[non_exhaustive]
pub enum Provider {
    /// OpenAI, or a server that speaks the same API: `OPENAI_API_KEY`, and `OPENAI_BASE_URL`, else
    /// `https://api.openai.com/v1`.
    #[default]
    #[choice(name = "openai")]
    OpenAi,
    /// OpenAI's models at Microsoft Azure: `AZURE_OPENAI_API_KEY`, else `AZURE_OPENAI_AD_TOKEN`, and the
    /// option `azure_endpoint`.
    #[choice(name = "azure")]
    Azure,
    /// OpenRouter, `https://openrouter.ai/api/v1`: `OPENROUTER_API_KEY`.
    #[choice(name = "openrouter")]
    OpenRouter,
    /// A server of the Open Responses specification: the options `base_url` and, if it needs one,
    /// `api_key`.
    #[choice(name = "open_responses")]
    OpenResponses,
    /// A gateway with parameters of its own, such as `response_format`: the options `base_url` and, if it
    /// needs one, `api_key`.
    #[choice(name = "gateway")]
    Gateway,
    /// xAI, `https://api.x.ai/v1`: `XAI_API_KEY`.
    #[choice(name = "xai")]
    Xai,
    /// Any other server: the client reads nothing from the environment and refuses nothing.
    #[choice(name = "custom")]
    Custom,
}

/// Whether to resume an interrupted stream after the last received event, by
/// `GET /responses/{id}?stream=true&starting_after=N`.
///
/// The client drops what the server repeats, by `sequence_number`: the caller sees one stream. It asks up
/// to five times in a row without a new event: at once, then after 0.5, 1, 2 and 4 s; each new event
/// resets the count. It resumes when the connection ends or breaks, when it receives what it cannot read,
/// and, once, when the connection is silent for `idle_timeout`. When no events follow, it retrieves the
/// response: if that is finished, its terminal event ends the stream. It never repeats the request that
/// created the response.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, antiphon_derive::Choice)]
#[non_exhaustive]
pub enum Resume {
    /// Where the server can: for responses that are created in the background, and retrieved ones.
    #[default]
    #[choice(name = "auto")]
    Auto,
    /// Always, whatever the server supports.
    #[choice(value = true)]
    On,
    /// Never.
    #[choice(value = false)]
    Off,
}

/// Whether a turn on a lane continues the one before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, antiphon_derive::Choice)]
#[non_exhaustive]
pub enum Chaining {
    /// Each request says itself what it continues.
    #[default]
    #[choice(name = "off")]
    Off,
    /// Each request continues the last response of its lane, and its input is only what is new: the
    /// client sets `previous_response_id` where the request has none.
    #[choice(name = "continue")]
    Continue,
    /// Each request has the whole conversation as its input. Where that begins with the input of the last
    /// request and its response, and everything else is the same, the client sends only what is new.
    #[choice(name = "extend")]
    Extend,
}

//! `POST /responses/input_tokens`: counting the tokens of an input.

use serde_json::json;

use crate::error::Result;
use crate::model::{InputTokens, InputTokensRequest};

use super::Client;

/// Counting the tokens of an input without making a response; see [`Responses::input_tokens`].
///
/// [`Responses::input_tokens`]: super::Responses::input_tokens
#[derive(Debug, Clone)]
pub struct InputTokenCounts {
    client: Client,
}

impl InputTokenCounts {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Counts the tokens that a request would have as its input.
    ///
    /// ```no_run
    /// # use antiphon::{Client, model::InputTokensRequest};
    /// # async fn run(client: Client) -> antiphon::Result<()> {
    /// let request = InputTokensRequest {
    ///     model: Some("gpt-5".into()),
    ///     input: Some("How long is this?".into()),
    ///     ..Default::default()
    /// };
    /// println!("{}", client.responses().input_tokens().count(request).await?.input_tokens);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the request is bad, the server cannot be reached, or it answers with an error.
    pub async fn count(&self, request: InputTokensRequest) -> Result<InputTokens> {
        self.client
            .fetch("responses.input_tokens.count", json!(request))
            .await
    }
}

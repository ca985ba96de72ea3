//! `/responses`: making responses, whole or as a stream, and what can be done with stored ones.

use serde_json::{Value, json};

use crate::error::Result;
use crate::model::{
    CompactRequest, CompactedResponse, CreateRequest, Deleted, Response, RetrieveRequest,
};
use crate::stream::ResponseStream;

use super::call::parameters;
use super::{Client, InputItems, InputTokenCounts};

/// Responses of a client's server; see [`Client::responses`].
#[derive(Debug, Clone)]
pub struct Responses {
    client: Client,
}

impl Responses {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Makes a response and gives it whole.
    ///
    /// # Errors
    ///
    /// When the request is bad, the server cannot be reached, or it answers with an error. A response
    /// whose status is `failed` or `incomplete` is no error: look at its status.
    pub async fn create(&self, request: CreateRequest) -> Result<Response> {
        self.create_json(json!(request)).await
    }

    /// As [`create`](Self::create), with the request as JSON: parameters this version does not know,
    /// and requests that come from another language.
    ///
    /// Spellings that documentation has and servers do not, such as a part `{"type": "text"}` or a
    /// `response_format`, are sent in the wire spelling; [`strict`](crate::ClientBuilder::strict)
    /// sends them as given.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create).
    pub async fn create_json(&self, request: Value) -> Result<Response> {
        self.client.fetch("responses.create", request).await
    }

    /// Makes a response and gives its events as they come.
    ///
    /// # Errors
    ///
    /// When the request is bad, the server cannot be reached, or it answers with an error.
    pub async fn stream(&self, request: CreateRequest) -> Result<ResponseStream> {
        self.stream_json(json!(request)).await
    }

    /// As [`stream`](Self::stream), with the request as JSON.
    ///
    /// # Errors
    ///
    /// As [`stream`](Self::stream).
    pub async fn stream_json(&self, request: Value) -> Result<ResponseStream> {
        self.client.call_stream("responses.create", request).await
    }

    /// Gives a stored response as it is now.
    ///
    /// # Errors
    ///
    /// When the id is empty, the server cannot be reached, or it answers with an error:
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) for a response that is not stored.
    pub async fn retrieve(&self, response_id: &str, request: RetrieveRequest) -> Result<Response> {
        let parameters = parameters(&[("response_id", response_id)], request);
        self.client.fetch("responses.retrieve", parameters).await
    }

    /// Gives the events of a stored response: those it had, then those it still makes. OpenAI does so
    /// for responses made in the background with `stream`.
    ///
    /// With `starting_after` the stream begins behind the event of that number. What came before is
    /// missing from snapshots; the final response is whole all the same.
    ///
    /// ```no_run
    /// # use antiphon::{Client, model::RetrieveRequest};
    /// # async fn run(client: Client) -> antiphon::Result<()> {
    /// let request = RetrieveRequest { starting_after: Some(41), ..Default::default() };
    /// let mut stream = client.responses().retrieve_stream("resp_1", request).await?;
    /// while let Some(event) = stream.next().await {
    ///     println!("{:?}", event?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`retrieve`](Self::retrieve).
    pub async fn retrieve_stream(
        &self,
        response_id: &str,
        request: RetrieveRequest,
    ) -> Result<ResponseStream> {
        self.retrieve_stream_json(parameters(&[("response_id", response_id)], request))
            .await
    }

    /// As [`retrieve_stream`](Self::retrieve_stream), with all parameters, `response_id` among them, as
    /// JSON.
    ///
    /// # Errors
    ///
    /// As [`retrieve`](Self::retrieve).
    pub async fn retrieve_stream_json(&self, parameters: Value) -> Result<ResponseStream> {
        self.client
            .call_stream("responses.retrieve", parameters)
            .await
    }

    /// Deletes a stored response.
    ///
    /// # Errors
    ///
    /// As [`retrieve`](Self::retrieve).
    pub async fn delete(&self, response_id: &str) -> Result<Deleted> {
        let parameters = parameters(&[("response_id", response_id)], json!({}));
        self.client.fetch("responses.delete", parameters).await
    }

    /// Stops the making of a response that was made in the background, and gives what there is of it.
    ///
    /// # Errors
    ///
    /// As [`retrieve`](Self::retrieve); also when the response was not made in the background.
    pub async fn cancel(&self, response_id: &str) -> Result<Response> {
        let parameters = parameters(&[("response_id", response_id)], json!({}));
        self.client.fetch("responses.cancel", parameters).await
    }

    /// Makes a long context shorter: its `output` is the input of the next request. The answer is no
    /// response and cannot be continued by its id.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create).
    pub async fn compact(&self, request: CompactRequest) -> Result<CompactedResponse> {
        self.client.fetch("responses.compact", json!(request)).await
    }

    /// The items that stored responses were given as input.
    #[must_use]
    pub fn input_items(&self) -> InputItems {
        InputItems::new(self.client.clone())
    }

    /// Counting the tokens of an input without making a response.
    #[must_use]
    pub fn input_tokens(&self) -> InputTokenCounts {
        InputTokenCounts::new(self.client.clone())
    }
}

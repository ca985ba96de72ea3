//! Waiting for background responses.

use std::time::Duration;

use serde_json::{Value, json};

use crate::error::{Error, ErrorKind, Result};
use crate::model::Response;
use crate::transport::{Deadline, until};

use super::call::{Call, traced};
use super::endpoint::Endpoint;
use super::resume::RetrievalHints;
use super::{Client, Raw, answer, endpoint_of};

/// The delay before the second poll of a response; it grows by half with each further poll.
const FIRST_DELAY: Duration = Duration::from_millis(500);

/// The longest delay between two polls.
const LONGEST_DELAY: Duration = Duration::from_secs(5);

impl Client {
    /// Calls an endpoint that returns a response, and waits until the response is finished.
    pub(super) async fn wait_for(
        &self,
        endpoint: &'static Endpoint,
        parameters: Value,
    ) -> Result<Response> {
        Ok(self.wait_raw(endpoint, parameters).await?.reply)
    }

    /// As [`wait_for`](Self::wait_for), with the last received answer.
    pub(super) async fn wait_raw(
        &self,
        endpoint: &'static Endpoint,
        parameters: Value,
    ) -> Result<Raw<Response>> {
        match endpoint.parameters.have_body() {
            true => self.create_and_wait(endpoint, parameters).await,
            false => self.retrieve_and_wait(endpoint, parameters).await,
        }
    }

    async fn create_and_wait(
        &self,
        endpoint: &'static Endpoint,
        mut request: Value,
    ) -> Result<Raw<Response>> {
        if let Value::Object(request) = &mut request
            && request.get("background").is_none_or(Value::is_null)
        {
            request.insert("background".to_owned(), Value::Bool(true));
        }
        let hints = RetrievalHints::of(&request);
        let call = self.prepare(endpoint, request, false)?;
        in_time(self, "the response", create_and_wait(self, &call, &hints)).await
    }

    async fn retrieve_and_wait(
        &self,
        endpoint: &'static Endpoint,
        parameters: Value,
    ) -> Result<Raw<Response>> {
        let retrieval = self.prepare(endpoint, parameters, false)?;
        let id = retrieval.id().unwrap_or_default();
        in_time(self, id, wait(self, &retrieval, None)).await
    }
}

/// The state of a response at one poll.
struct Look {
    raw: Raw<Response>,
    /// Method and URL, for errors.
    request: String,
    /// The delay before the next poll that the server asks for.
    again_after: Option<Duration>,
}

/// Waits for a response until the end of the whole call.
async fn in_time<T>(
    client: &Client,
    what: &str,
    waiting: impl Future<Output = Result<T>>,
) -> Result<T> {
    let deadline = Deadline::after("total_timeout", client.settings.total_timeout);
    let waited = until(deadline, waiting).await;
    let too_late = |deadline: Deadline| {
        let request = format!("waiting for {}", what.escape_debug());
        Err(deadline.error(&request, "the response did not finish"))
    };
    waited.unwrap_or_else(too_late)
}

async fn create_and_wait(
    client: &Client,
    call: &Call,
    hints: &RetrievalHints,
) -> Result<Raw<Response>> {
    let first = look(client, call).await?;
    let response = &first.raw.reply;
    if response.is_finished() {
        return Ok(first.raw);
    }
    if response.id.is_empty() {
        let message = format!(
            "{}: the server returned an unfinished response without an id, so the client cannot wait for it. \
             Check base_url.",
            first.request
        );
        return Err(Error::new(ErrorKind::Decode, message));
    }
    // A retrieval omits the fields that `include` requested unless it requests them, too.
    let parameters = json!({"response_id": response.id, "include": hints.include()});
    let retrieval = client.prepare(endpoint_of::RESPONSES_RETRIEVE, parameters, false)?;
    wait(client, &retrieval, Some(first)).await
}

async fn wait(client: &Client, retrieval: &Call, last: Option<Look>) -> Result<Raw<Response>> {
    let mut looked = match last {
        Some(last) => last,
        None => look(client, retrieval).await?,
    };
    let mut delay = FIRST_DELAY;
    while !looked.raw.reply.is_finished() {
        let longest = client.settings.max_retry_after;
        let asked_for = looked.again_after.map(|asked_for| asked_for.min(longest));
        tokio::time::sleep(asked_for.unwrap_or(delay)).await;
        delay = (delay * 3 / 2).min(LONGEST_DELAY);
        looked = look(client, retrieval).await?;
    }
    Ok(looked.raw)
}

async fn look(client: &Client, call: &Call) -> Result<Look> {
    let mut request = String::new();
    let making = async {
        let answer = client.send(call.outgoing()).await?;
        request.clone_from(&answer.request);
        answer::read::<Response>(answer, call.id()).await
    };
    let raw = traced(client.trace(call, false), making, |response| Some(response)).await?;
    let asked_for = raw.head.header("openai-poll-after-ms");
    let asked_for = asked_for.and_then(|text| text.trim().parse().ok());
    Ok(Look {
        raw,
        request,
        again_after: asked_for.map(Duration::from_millis),
    })
}

//! Waiting for responses that are made in the background.

use std::time::Duration;

use serde_json::{Value, json};

use crate::error::{Error, ErrorKind, Result};
use crate::model::{CreateRequest, Response};
use crate::transport::{Deadline, until};

use super::call::{Call, traced};
use super::resume::Kept;
use super::{Client, Raw, Responses, answer};

/// The delay before the second look at a response; it grows by half with each further one.
const FIRST_DELAY: Duration = Duration::from_millis(500);

/// The longest delay between two looks.
const LONGEST_DELAY: Duration = Duration::from_secs(5);

impl Responses {
    /// Makes a response in the background and gives it when it is finished: for answers that take
    /// longer than a connection lasts.
    ///
    /// The request is sent with `background`, unless it says otherwise itself. See
    /// [`wait`](Self::wait) for how it is waited for.
    ///
    /// ```
    /// # use antiphon::{Client, model::CreateRequest};
    /// # use antiphon_mock::MockServer;
    /// # tokio::runtime::Runtime::new()?.block_on(async {
    /// # let server = MockServer::start()?;
    /// # let client = Client::builder().api_key("sk-test").base_url(server.url()).build()?;
    /// let request = CreateRequest::new("gpt-5", "Prove it");
    /// let response = client.responses().create_and_wait(request).await?;
    /// assert!(response.is_finished());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create) and [`wait`](Self::wait).
    pub async fn create_and_wait(&self, request: CreateRequest) -> Result<Response> {
        self.create_and_wait_json(json!(request)).await
    }

    /// As [`create_and_wait`](Self::create_and_wait), with the request as JSON.
    ///
    /// # Errors
    ///
    /// As [`create_and_wait`](Self::create_and_wait).
    pub async fn create_and_wait_json(&self, request: Value) -> Result<Response> {
        Ok(self.client().create_and_wait(request).await?.reply)
    }

    /// Waits until a stored response is finished, and gives it: completed, failed, incomplete or
    /// cancelled, see its status.
    ///
    /// The server is asked again and again, after the time it says (`openai-poll-after-ms`, up to
    /// `max_retry_after`), else after half a second and then ever more seldom, down to every 5 s.
    /// There is no limit to that but `total_timeout`. Drop the future to stop waiting, which leaves the
    /// response alone.
    ///
    /// # Errors
    ///
    /// As [`retrieve`](Self::retrieve).
    pub async fn wait(&self, response_id: &str) -> Result<Response> {
        let parameters = json!({"response_id": response_id});
        Ok(self.client().wait(parameters).await?.reply)
    }
}

impl Client {
    /// Makes a response and waits for it; gives it as it was answered last.
    pub(super) async fn create_and_wait(&self, mut request: Value) -> Result<Raw<Response>> {
        if let Value::Object(request) = &mut request
            && request.get("background").is_none_or(Value::is_null)
        {
            request.insert("background".to_owned(), Value::Bool(true));
        }
        let kept = Kept::of(&request);
        let call = self.prepare("responses.create", request, false)?;
        in_time(self, "the response", create_and_wait(self, &call, &kept)).await
    }

    /// Waits for the response that the parameters of a retrieval name.
    pub(super) async fn wait(&self, parameters: Value) -> Result<Raw<Response>> {
        let retrieval = self.prepare("responses.retrieve", parameters, false)?;
        let id = retrieval.id().unwrap_or_default();
        in_time(self, id, wait(self, &retrieval, None)).await
    }
}

/// A response as it was at some time.
struct Look {
    raw: Raw<Response>,
    /// Method and URL, for errors.
    request: String,
    /// When the server wants to be asked again.
    again_after: Option<Duration>,
}

/// Waits for a response up to the end of the whole call.
async fn in_time<T>(
    client: &Client,
    what: &str,
    waiting: impl Future<Output = Result<T>>,
) -> Result<T> {
    let deadline = Deadline::after("total_timeout", client.settings.total_timeout);
    let waited = until(deadline, waiting).await;
    let too_late = |deadline: Deadline| {
        let request = format!("waiting for {}", what.escape_debug());
        Err(deadline.error(&request, "it was not finished"))
    };
    waited.unwrap_or_else(too_late)
}

async fn create_and_wait(client: &Client, call: &Call, kept: &Kept) -> Result<Raw<Response>> {
    let first = look(client, call).await?;
    let response = &first.raw.reply;
    if response.is_finished() {
        return Ok(first.raw);
    }
    if response.id.is_empty() {
        let message = format!(
            "{}: the answer is an unfinished response without an id, which cannot be waited for. \
             Check base_url.",
            first.request
        );
        return Err(Error::new(ErrorKind::Decode, message));
    }
    // A retrieval leaves out what was asked for with `include` unless it asks for it, too.
    let parameters = json!({"response_id": response.id, "include": kept.include()});
    let retrieval = client.prepare("responses.retrieve", parameters, false)?;
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

//! Retrieving a stored response to resume its stream, or to wait for it.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::error::Result;
use crate::model::Response;
use crate::options::{CallOptions, Resume};
use crate::stream::{Again, Origin, Pending, Resumption};
use crate::transport::Deadline;

use super::answer::{self, Events};
use super::call::Call;
use super::{Client, endpoint_of};

/// The parts of a request that matter for retrieving its response.
#[derive(Default)]
pub(super) struct RetrievalHints {
    is_background: bool,
    /// The parameters that add fields to events, as the query of a retrieval.
    query: Map<String, Value>,
}

impl RetrievalHints {
    /// Reads the parameters of a call, `extra_body` over them, as it is sent.
    pub(super) fn of(parameters: &Value) -> Self {
        let extra = parameters.get("extra_body");
        let find = |name: &str| {
            let found = extra.and_then(|extra| extra.get(name));
            found.or_else(|| parameters.get(name))
        };
        let obfuscation =
            find("stream_options").and_then(|options| options.get("include_obfuscation"));
        let asked = [
            ("include", find("include")),
            ("include_obfuscation", obfuscation),
        ];
        let query = asked
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), value?.clone())))
            .collect();
        Self {
            is_background: find("background") == Some(&Value::Bool(true)),
            query,
        }
    }

    /// The value of `include`, as a retrieval sends it.
    pub(super) fn include(&self) -> Option<&Value> {
        self.query.get("include")
    }
}

/// The means to resume the stream of a call before `total` has passed; `None` if the option `resume`
/// forbids it.
pub(super) fn resumption(
    client: &Client,
    call: &Call,
    hints: RetrievalHints,
    total: Option<Deadline>,
) -> Option<Resumption> {
    let resume = client.settings.resume;
    if resume == Resume::Off {
        return None;
    }
    let mut query = call.query.clone();
    query.extend(hints.query);
    query.shift_remove("stream");
    let starting_after = query.shift_remove("starting_after");
    let origin = Arc::new(StoredResponse {
        // The time limit of the whole call is already running.
        client: client.with_options(CallOptions::new().total_timeout(Duration::ZERO)),
        query,
        total,
    });
    let resumption = match call.id() {
        Some(id) => {
            let starting_after = starting_after.as_ref().and_then(Value::as_i64);
            Resumption::of_kept(origin, id.to_owned(), starting_after)
        }
        None => Resumption::new(origin, resume == Resume::On || hints.is_background),
    };
    Some(resumption.until(total))
}

/// Retrieves a stored response, by an id that may not be known yet.
struct StoredResponse {
    client: Client,
    query: Map<String, Value>,
    total: Option<Deadline>,
}

impl StoredResponse {
    /// The call that retrieves it.
    fn call(&self, response_id: &str, stream: bool, starting_after: Option<i64>) -> Result<Call> {
        let parameters = json!({
            "response_id": response_id,
            "starting_after": starting_after,
            "extra_query": self.query,
        });
        self.client
            .prepare(endpoint_of::RESPONSES_RETRIEVE, parameters, stream)
    }
}

impl Origin for StoredResponse {
    fn events(&self, response_id: &str, starting_after: Option<i64>) -> Pending<Again> {
        let (client, total) = (self.client.clone(), self.total);
        let call = self.call(response_id, true, starting_after);
        Box::pin(async move {
            let mut answer = client.send(call?.outgoing()).await?;
            answer.total = total;
            let request_id = answer.request_id();
            Ok(match answer::read_events(answer).await? {
                Events::Streamed(body) => Again::Events { body, request_id },
                Events::Whole(response) => Again::Whole(response),
            })
        })
    }

    fn response(&self, response_id: &str) -> Pending<Response> {
        let client = self.client.clone();
        let call = self.call(response_id, false, None);
        Box::pin(async move { Ok(client.fetch_untraced(&call?).await?.reply) })
    }
}

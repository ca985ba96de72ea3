//! The built-in API: which endpoint a request is for, and what answers it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::StatusCode;
use serde_json::{Map, Value};

use super::create;
use super::memory::Memory;
use super::page::{Query, page, percent_decoded};
use super::refusal::Refusal;
use super::reply::{json_reply, response_reply};
use crate::http::{RecordedRequest, Reply};
use crate::lock::lock;

/// Answers as the API would, with errors in OpenAI's shape. `delay` lies between the words of a
/// streamed answer.
pub(crate) fn answer(
    request: &RecordedRequest,
    memory: &Arc<Mutex<Memory>>,
    delay: Duration,
) -> Reply {
    respond(request, memory, delay).unwrap_or_else(Refusal::into_reply)
}

fn respond(
    request: &RecordedRequest,
    memory: &Arc<Mutex<Memory>>,
    delay: Duration,
) -> Result<Reply, Refusal> {
    let (path, query) = request.path.split_once('?').unwrap_or((&request.path, ""));
    let segments: Vec<String> = path.split('/').skip(1).map(percent_decoded).collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let endpoint = find(&request.method, path, &segments)?;
    check_key(request)?;
    let query = Query::parse(query);
    let remembered = || lock(memory);
    let object = match endpoint {
        Endpoint::CreateResponse => return create::create(body(request)?, memory, delay),
        Endpoint::RetrieveResponse(id) if query.flag("stream")? => {
            let after = query.number("starting_after")?;
            return create::replay(id, after, memory, delay);
        }
        Endpoint::RetrieveResponse(id) => return Ok(response_reply(&remembered().retrieve(id)?)),
        Endpoint::DeleteResponse(id) => remembered().delete(id)?,
        Endpoint::CancelResponse(id) => remembered().cancel(id)?,
        Endpoint::ListInputItems(id) => page(&remembered().input_items(id)?, &query)?,
        Endpoint::CompactResponse => create::compact(body(request)?, &mut remembered())?,
        Endpoint::CountInputTokens => create::count(body(request)?, &mut remembered())?,
        Endpoint::CreateConversation => remembered().create_conversation(body(request)?)?,
        Endpoint::RetrieveConversation(id) => remembered().retrieve_conversation(id)?,
        Endpoint::UpdateConversation(id) => {
            remembered().update_conversation(id, &body(request)?)?
        }
        Endpoint::DeleteConversation(id) => remembered().delete_conversation(id)?,
        Endpoint::ListItems(id) => remembered().list_items(id, &query)?,
        Endpoint::CreateItems(id) => remembered().create_items(id, body(request)?)?,
        Endpoint::RetrieveItem(id, item) => remembered().retrieve_item(id, item)?,
        Endpoint::DeleteItem(id, item) => remembered().delete_item(id, item)?,
    };
    Ok(json_reply(&object))
}

/// What the API can be asked for, with the ids in the path.
#[derive(Clone, Copy)]
enum Endpoint<'a> {
    CreateResponse,
    RetrieveResponse(&'a str),
    DeleteResponse(&'a str),
    CancelResponse(&'a str),
    ListInputItems(&'a str),
    CompactResponse,
    CountInputTokens,
    CreateConversation,
    RetrieveConversation(&'a str),
    UpdateConversation(&'a str),
    DeleteConversation(&'a str),
    ListItems(&'a str),
    CreateItems(&'a str),
    RetrieveItem(&'a str, &'a str),
    DeleteItem(&'a str, &'a str),
}

/// The endpoint of a method and a path.
fn find<'a>(method: &str, path: &str, segments: &[&'a str]) -> Result<Endpoint<'a>, Refusal> {
    let methods = methods(segments);
    if methods.is_empty() || segments.contains(&"") {
        let message = format!("Invalid URL ({method} {path})");
        return Err(Refusal::new(StatusCode::NOT_FOUND, message));
    }
    let found = methods.into_iter().find(|(name, _)| *name == method);
    found.map(|(_, endpoint)| endpoint).ok_or_else(|| {
        let message = format!("Not allowed to {method} on {path}.");
        Refusal::new(StatusCode::METHOD_NOT_ALLOWED, message).code("method_not_supported")
    })
}

/// The methods that a path knows; none for a path that does not exist.
fn methods<'a>(segments: &[&'a str]) -> Vec<(&'static str, Endpoint<'a>)> {
    match *segments {
        ["v1", "responses"] => vec![("POST", Endpoint::CreateResponse)],
        ["v1", "responses", "compact"] => vec![("POST", Endpoint::CompactResponse)],
        ["v1", "responses", "input_tokens"] => vec![("POST", Endpoint::CountInputTokens)],
        ["v1", "responses", id] => vec![
            ("GET", Endpoint::RetrieveResponse(id)),
            ("DELETE", Endpoint::DeleteResponse(id)),
        ],
        ["v1", "responses", id, "cancel"] => vec![("POST", Endpoint::CancelResponse(id))],
        ["v1", "responses", id, "input_items"] => vec![("GET", Endpoint::ListInputItems(id))],
        ["v1", "conversations"] => vec![("POST", Endpoint::CreateConversation)],
        ["v1", "conversations", id] => vec![
            ("GET", Endpoint::RetrieveConversation(id)),
            ("POST", Endpoint::UpdateConversation(id)),
            ("DELETE", Endpoint::DeleteConversation(id)),
        ],
        ["v1", "conversations", id, "items"] => vec![
            ("GET", Endpoint::ListItems(id)),
            ("POST", Endpoint::CreateItems(id)),
        ],
        ["v1", "conversations", id, "items", item] => vec![
            ("GET", Endpoint::RetrieveItem(id, item)),
            ("DELETE", Endpoint::DeleteItem(id, item)),
        ],
        _ => Vec::new(),
    }
}

/// Refuses a request without a key, or with the one that is wrong.
pub(crate) fn check_key(request: &RecordedRequest) -> Result<(), Refusal> {
    let authorization = request.header("authorization").unwrap_or_default();
    let key = authorization
        .strip_prefix("Bearer ")
        .unwrap_or_default()
        .trim();
    if key.is_empty() {
        let message = "You didn't provide an API key. You need to provide your API key in an \
                       Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).";
        return Err(Refusal::new(StatusCode::UNAUTHORIZED, message));
    }
    if key == "sk-wrong" {
        let message = "Incorrect API key provided: sk-wrong. You can find your API key at \
                       https://platform.openai.com/account/api-keys.";
        return Err(Refusal::new(StatusCode::UNAUTHORIZED, message).code("invalid_api_key"));
    }
    Ok(())
}

/// The JSON object in the body of a request; no body is an empty one.
fn body(request: &RecordedRequest) -> Result<Map<String, Value>, Refusal> {
    if request.body.is_empty() {
        return Ok(Map::new());
    }
    match serde_json::from_slice(&request.body) {
        Ok(Value::Object(body)) => Ok(body),
        _ => Err(Refusal::bad_request(
            "We could not parse the JSON body of your request. The API expects a JSON object.",
        )),
    }
}

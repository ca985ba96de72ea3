//! Responses and items in another form than the canonical one: usage under other names, arguments that
//! are no text, a status that contradicts the event.

use serde_json::{Map, Value, json};

use crate::lenient::read_json;
use crate::model::{Event, OutputItem, Response, ResponseStatus, Usage};

/// How far statuses are from good, the worst last. Of an event and a status that disagree, the worse
/// one counts.
const FINAL_STATUSES: [&str; 4] = ["completed", "incomplete", "cancelled", "failed"];

/// Fields of items that are JSON text; some servers send the JSON itself.
const JSON_TEXTS: [&str; 2] = ["arguments", "input"];

/// Names of usage in the chat API, and those of this one.
const USAGE_NAMES: [(&str, &str); 4] = [
    ("prompt_tokens", "input_tokens"),
    ("completion_tokens", "output_tokens"),
    ("prompt_tokens_details", "input_tokens_details"),
    ("completion_tokens_details", "output_tokens_details"),
];

/// Whether an event with a response or an item has it in the canonical form.
pub(super) fn is_canonical(event: &Event) -> bool {
    use ResponseStatus::{Completed, Failed, Incomplete};
    match event {
        Event::OutputItemAdded(event) => is_canonical_item(&event.item),
        Event::OutputItemDone(event) => is_canonical_item(&event.item),
        Event::Created(event) => is_canonical_response(&event.response),
        Event::Queued(event) => is_canonical_response(&event.response),
        Event::InProgress(event) => is_canonical_response(&event.response),
        Event::Completed(event) => is_end(&event.response, &Completed),
        Event::Incomplete(event) => is_end(&event.response, &Incomplete),
        Event::Failed(event) => is_end(&event.response, &Failed) && event.response.error.is_some(),
        _ => true,
    }
}

/// Brings a whole response into the canonical form; `json` is what was received.
pub(crate) fn adapt_whole(response: &mut Response, json: &[u8]) {
    if is_canonical_response(response) {
        return;
    }
    let Ok(Value::Object(mut received)) = read_json(json) else {
        return;
    };
    if adapt_response(&mut received, None)
        && let Ok(adapted) = serde_json::from_value(Value::Object(received))
    {
        *response = adapted;
    }
}

/// The kind of the terminal event that an event of an unknown kind is, by the status of its response.
pub(super) fn terminal_kind(object: &Map<String, Value>) -> Option<&'static str> {
    let status = object.get("response")?.get("status")?.as_str()?;
    Some(match status {
        "completed" => "response.completed",
        "failed" => "response.failed",
        "incomplete" | "cancelled" => "response.incomplete",
        _ => return None,
    })
}

/// Brings the response or the item of an event into the canonical form; whether any field had to be
/// changed. `received` is the type that the server sent.
pub(super) fn adapt(object: &mut Map<String, Value>, kind: &str, received: &str) -> bool {
    let end = match kind {
        "response.output_item.added" | "response.output_item.done" => {
            return match object.get_mut("item") {
                Some(Value::Object(item)) => adapt_item(item),
                _ => false,
            };
        }
        "response.created" | "response.queued" | "response.in_progress" => None,
        "response.completed" => Some("completed"),
        "response.incomplete" if received.contains("cancel") => Some("cancelled"),
        "response.incomplete" => Some("incomplete"),
        "response.failed" => Some("failed"),
        _ => return false,
    };
    let beside = object
        .get("usage")
        .filter(|usage| usage.is_object())
        .cloned();
    let Some(Value::Object(response)) = object.get_mut("response") else {
        return false;
    };
    let has_usage = response.get("usage").is_some_and(Value::is_object);
    let beside = beside.filter(|_| !has_usage);
    let is_moved = beside.is_some();
    if let Some(usage) = beside {
        response.insert("usage".to_owned(), usage);
    }
    adapt_response(response, end) || is_moved
}

fn is_end(response: &Response, end: &ResponseStatus) -> bool {
    response.usage.is_some()
        && response.status.as_ref().is_none_or(|status| status == end)
        && is_canonical_response(response)
}

fn is_canonical_response(response: &Response) -> bool {
    response.usage.as_ref().is_none_or(is_canonical_usage)
        && response.output.iter().all(is_canonical_item)
}

fn is_canonical_usage(usage: &Usage) -> bool {
    let has_total = usage.total_tokens != 0 || usage.input_tokens == 0 && usage.output_tokens == 0;
    has_total && usage.extra.is_empty()
}

fn is_canonical_item(item: &OutputItem) -> bool {
    let extra = match item {
        OutputItem::FunctionCall(item) => &item.extra,
        OutputItem::McpCall(item) => &item.extra,
        OutputItem::CustomToolCall(item) => &item.extra,
        _ => return true,
    };
    extra.is_empty() || JSON_TEXTS.iter().all(|name| extra.get(name).is_none())
}

fn adapt_response(response: &mut Map<String, Value>, end: Option<&str>) -> bool {
    let mut is_adapted = false;
    if let Some(Value::Object(usage)) = response.get_mut("usage") {
        is_adapted |= adapt_usage(usage);
    }
    for item in response
        .get_mut("output")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        if let Value::Object(item) = item {
            is_adapted |= adapt_item(item);
        }
    }
    if let Some(end) = end
        && let Some(Value::String(status)) = response.get_mut("status")
    {
        let worst = worst_of(end, status).to_owned();
        is_adapted |= worst != *status;
        *status = worst;
    }
    is_adapted
}

/// The status that an event and a status that disagree make together. What is not final inside a
/// terminal event is a leftover; a status that is not known stands.
fn worst_of<'a>(end: &'a str, status: &'a str) -> &'a str {
    let place = |status: &str| FINAL_STATUSES.iter().position(|known| *known == status);
    match (place(end), place(status), status) {
        // Azure's agent server says so of a response that its caller cancelled.
        (_, _, "cancelled") => status,
        (Some(end_place), Some(place), _) if place >= end_place => status,
        (Some(_), Some(_), _) | (_, _, "queued" | "in_progress") => end,
        _ => status,
    }
}

fn adapt_usage(usage: &mut Map<String, Value>) -> bool {
    let mut is_adapted = false;
    for (other, name) in USAGE_NAMES {
        if usage.get(name).is_none_or(Value::is_null)
            && let Some(value) = usage.shift_remove(other)
        {
            usage.insert(name.to_owned(), value);
            is_adapted = true;
        }
    }
    let details = ["input_tokens_details", "output_tokens_details"];
    for details in details {
        if let Some(Value::Object(details)) = usage.get_mut(details) {
            is_adapted |= read_texts(details);
        }
    }
    is_adapted |= read_texts(usage);
    if usage.get("total_tokens").is_none_or(Value::is_null) {
        let tokens = |name: &str| usage.get(name).and_then(Value::as_i64);
        if let (Some(input), Some(output)) = (tokens("input_tokens"), tokens("output_tokens")) {
            usage.insert(
                "total_tokens".to_owned(),
                json!(input.saturating_add(output)),
            );
            is_adapted = true;
        }
    }
    is_adapted
}

/// Makes numbers of counts that are texts.
fn read_texts(counts: &mut Map<String, Value>) -> bool {
    let mut is_adapted = false;
    for (name, value) in counts {
        if name.ends_with("_tokens")
            && let Some(number) = value.as_str().and_then(|text| text.parse::<i64>().ok())
        {
            *value = json!(number);
            is_adapted = true;
        }
    }
    is_adapted
}

fn adapt_item(item: &mut Map<String, Value>) -> bool {
    let kind = item.get("type").and_then(Value::as_str).unwrap_or_default();
    if !["function_call", "mcp_call", "custom_tool_call"].contains(&kind) {
        return false;
    }
    let mut is_adapted = false;
    for name in JSON_TEXTS {
        if let Some(value) = item.get_mut(name)
            && (value.is_object() || value.is_array())
        {
            *value = Value::from(value.to_string());
            is_adapted = true;
        }
    }
    is_adapted
}

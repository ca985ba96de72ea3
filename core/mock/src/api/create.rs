//! The tiny model that answers requests nobody scripted: one sentence that quotes the user.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::answer::{Answer, words};
use super::items::{self, Item};
use super::memory::{Memory, Replay};
use super::refusal::Refusal;
use super::reply::{json_reply, response_reply};
use super::response::{CREATED_AT, TextAnswer, usage};
use crate::http::{EVENT_STREAM, Piece, Reply};
use crate::lock::lock;

/// A longer text of the user is quoted up to here.
const MAX_QUOTED_CHARACTERS: usize = 80;

/// Creates a response.
pub(crate) fn create(
    request: Map<String, Value>,
    memory: &Arc<Mutex<Memory>>,
    delay: Duration,
) -> Result<Reply, Refusal> {
    let is_streamed = request.get("stream") == Some(&Value::Bool(true));
    let answer = make(request, memory, &HashSet::new(), true)?;
    match (is_streamed, answer.is_background()) {
        (true, true) => replay(answer.id(), None, memory, delay),
        (true, false) => Ok(stream(answer.pieces(delay))),
        (false, true) => Ok(response_reply(&answer.unfinished("queued"))),
        (false, false) => Ok(json_reply(&answer.completed())),
    }
}

/// Creates a response over a WebSocket, which streams it. `local` are the ids of the responses that
/// are not stored and can be gone on from over this connection only; the new one may be added.
pub(crate) fn create_over_socket(
    mut request: Map<String, Value>,
    memory: &Arc<Mutex<Memory>>,
    local: &mut HashSet<String>,
    delay: Duration,
) -> Result<Reply, Refusal> {
    if request.get("background") == Some(&Value::Bool(true)) {
        let refusal = Refusal::bad_request("Background mode is not supported over a WebSocket.");
        return Err(refusal.about("background").code("unsupported_parameter"));
    }
    let generates = request.shift_remove("generate") != Some(Value::Bool(false));
    let answer = make(request, memory, local, generates)?;
    if !answer.is_stored() {
        local.insert(answer.id().to_owned());
    }
    Ok(stream(answer.pieces(delay)))
}

/// Makes the answer to a request and keeps it. One that does not generate has no output, and can be
/// gone on from.
fn make(
    mut request: Map<String, Value>,
    memory: &Mutex<Memory>,
    local: &HashSet<String>,
    generates: bool,
) -> Result<Arc<Answer>, Refusal> {
    check_model(&request)?;
    let (input, input_tokens) = take_input(&mut request)?;
    let mut remembered = lock(memory);
    let (previous, conversation) = context(&request, &mut remembered, local)?;
    let input = remembered.read_items(input, "input")?;
    let number = remembered.next_response();
    if let Some(id) = &conversation {
        request.insert("conversation".to_owned(), json!({"id": id}));
    }
    let text = generates.then(|| {
        let quoted = quote(&last_user_text(&input));
        format!("You said \"{quoted}\", and the embedded mock sings this answer back to you.")
    });
    let answer = Arc::new(Answer {
        response: TextAnswer {
            request: Value::Object(request),
            response_id: format!("resp_mock_{number}"),
            message_id: format!("msg_mock_{number}"),
            input_tokens,
            output_tokens: text.as_deref().map_or(0, |text| words(text).len() as u64),
        },
        text,
        input,
        previous,
        conversation,
    });
    remembered.keep(&answer);
    Ok(answer)
}

/// Streams the events of a kept response, those with a number above `after`. A response that is
/// worked on comes word by word and is completed by the last event, unless it is cancelled.
pub(crate) fn replay(
    id: &str,
    after: Option<u64>,
    memory: &Arc<Mutex<Memory>>,
    delay: Duration,
) -> Result<Reply, Refusal> {
    let Replay {
        answer,
        is_live,
        events,
    } = lock(memory).replay(id)?;
    let delay = if is_live { delay } else { Duration::ZERO };
    let mut pieces = answer.pieces(delay);
    pieces.truncate(events);
    let last = pieces.len().saturating_sub(1);
    let numbered = pieces.into_iter().enumerate();
    let wanted =
        numbered.filter(move |(number, _)| after.is_none_or(|after| *number as u64 > after));
    // A pause is a piece of its own: whether an event happens is decided when it is over.
    let steps = wanted.flat_map(|(number, Piece { pace, bytes })| {
        let pause = Piece {
            pace,
            bytes: Bytes::new(),
        };
        [(None, pause), (Some(number), Piece::now(bytes))]
    });
    let memory = Arc::clone(memory);
    let happens = move |number: usize| lock(&memory).reach(answer.id(), number, number == last);
    let happening = steps.take_while(move |(number, _)| !is_live || number.is_none_or(&happens));
    Ok(stream(happening.map(|(_, piece)| piece)))
}

/// Makes a context shorter: of all messages and calls only the last message of the user stays,
/// before an item that stands for the rest.
pub(crate) fn compact(
    mut request: Map<String, Value>,
    memory: &mut Memory,
) -> Result<Value, Refusal> {
    check_model(&request)?;
    let (input, _) = take_input(&mut request)?;
    let (previous, _) = context(&request, memory, &HashSet::new())?;
    let mut items = memory.chain(previous.as_deref());
    items.extend(memory.read_items(input, "input")?);
    if items.is_empty() {
        return Err(Refusal::missing("input"));
    }
    let number = memory.next_response();
    let compacted = format!("{} items of the mock", items.len());
    let mut output: Vec<&Value> = last_user_message(&items).into_iter().collect();
    let output_tokens = output.iter().map(|item| items::words(item)).sum();
    let compaction = json!({
        "id": format!("cmp_mock_{number}"), "type": "compaction",
        "encrypted_content": STANDARD.encode(compacted),
    });
    output.push(&compaction);
    let input_tokens =
        items.iter().map(|item| items::words(item)).sum::<u64>() + instruction_words(&request);
    Ok(json!({
        "id": format!("resp_mock_{number}"), "object": "response.compaction",
        "created_at": CREATED_AT, "output": output, "usage": usage(input_tokens, output_tokens),
    }))
}

/// Counts the tokens of what would be a request to create a response.
pub(crate) fn count(
    mut request: Map<String, Value>,
    memory: &mut Memory,
) -> Result<Value, Refusal> {
    let (_, input_tokens) = take_input(&mut request)?;
    context(&request, memory, &HashSet::new())?;
    Ok(json!({"object": "response.input_tokens", "input_tokens": input_tokens}))
}

fn stream<I>(pieces: impl IntoIterator<Item = Piece, IntoIter = I>) -> Reply
where
    I: Iterator<Item = Piece> + Send + 'static,
{
    Reply::pieces(StatusCode::OK, EVENT_STREAM, Box::new(pieces.into_iter()))
}

fn check_model(request: &Map<String, Value>) -> Result<(), Refusal> {
    match request.get("model") {
        None | Some(Value::Null) => Err(Refusal::missing("model")),
        Some(Value::String(_)) => Ok(()),
        Some(_) => Err(Refusal::invalid_type("model", "a string")),
    }
}

/// The input of a request, taken out of it, and its tokens: a word of it, or of the instructions,
/// is one.
fn take_input(request: &mut Map<String, Value>) -> Result<(Vec<items::WrittenItem>, u64), Refusal> {
    let input = items::of_input(request.remove("input"))?;
    let words = input.iter().map(items::words_of_item).sum::<u64>();
    Ok((input, words + instruction_words(request)))
}

fn instruction_words(request: &Map<String, Value>) -> u64 {
    request.get("instructions").map_or(0, items::words)
}

/// The ids of the response and of the conversation that a request goes on from; both are known, or
/// the response is one of the connection's own.
fn context(
    request: &Map<String, Value>,
    memory: &mut Memory,
    local: &HashSet<String>,
) -> Result<(Option<String>, Option<String>), Refusal> {
    let previous = match request.get("previous_response_id") {
        None | Some(Value::Null) => None,
        Some(Value::String(id)) => Some(id),
        Some(_) => return Err(Refusal::invalid_type("previous_response_id", "a string")),
    };
    let conversation = match request.get("conversation") {
        None | Some(Value::Null) => None,
        Some(Value::String(id)) => Some(id),
        Some(Value::Object(fields)) => match fields.get("id") {
            Some(Value::String(id)) => Some(id),
            _ => return Err(Refusal::invalid_type("conversation.id", "a string")),
        },
        Some(_) => {
            let expected = "a string or an object with an id";
            return Err(Refusal::invalid_type("conversation", expected));
        }
    };
    if previous.is_some() && conversation.is_some() {
        let message = "Mutually exclusive parameters: give either 'previous_response_id' or \
                       'conversation'.";
        let refusal = Refusal::bad_request(message).about("previous_response_id");
        return Err(refusal.code("mutually_exclusive_parameters"));
    }
    if let Some(id) = previous
        && !local.contains(id)
    {
        memory.check_previous(id)?;
    }
    if let Some(id) = conversation {
        memory.conversation(id)?;
    }
    Ok((previous.cloned(), conversation.cloned()))
}

/// The text of the last message of the user.
fn last_user_text(items: &[Item]) -> String {
    let message = last_user_message(items);
    let content = message.and_then(|message| message.get("content"));
    let parts = content.and_then(Value::as_array);
    let texts = parts.into_iter().flatten();
    let texts: Vec<&str> = texts
        .filter_map(|part| part.get("text").and_then(Value::as_str))
        .collect();
    texts.join(" ")
}

fn last_user_message(items: &[Item]) -> Option<&Value> {
    let newest_first = items.iter().rev().map(AsRef::as_ref);
    newest_first
        .into_iter()
        .find(|item: &&Value| item["role"] == "user")
}

fn quote(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() {
        return "nothing".to_owned();
    }
    match text.char_indices().nth(MAX_QUOTED_CHARACTERS) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text).trim_end()),
    }
}

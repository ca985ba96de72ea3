//! The response object and the event sequence of one text answer, as OpenAI sends them.

use bytes::Bytes;
use serde::Serialize;
use serde_json::{Value, json};

/// Every answer is made at the same second, so that equal runs give equal bytes.
pub(crate) const CREATED_AT: u64 = 1_763_683_200;

/// OpenAI pads each delta with random letters to hide its length; these are cut from one word.
const PADDING: &str = "qWvT3xKd0RzmJ8bYuF5LhNcA";
const PADDED_LENGTH: usize = 16;

/// How the frame of a delta begins.
const BEFORE_NUMBER: &str = "event: response.output_text.delta\n\
    data: {\"type\":\"response.output_text.delta\",\"sequence_number\":";

/// One text answer: who asked, what it is called, what it says.
pub(crate) struct TextAnswer {
    /// The body of the request, without its input; its settings are repeated in the response.
    pub(crate) request: Value,
    pub(crate) response_id: String,
    pub(crate) message_id: String,
    pub(crate) input_tokens: u64,
    pub(crate) output_tokens: u64,
}

impl TextAnswer {
    /// The response while it is worked on, or after that was cancelled.
    pub(crate) fn unfinished(&self, status: &str) -> Value {
        self.response(status, &[], &Value::Null)
    }

    /// The finished response; without a text it has no output.
    pub(crate) fn completed(&self, text: Option<&str>) -> Value {
        let output: Vec<Value> = text.iter().map(|text| self.message(text)).collect();
        self.response(
            "completed",
            &output,
            &usage(self.input_tokens, self.output_tokens),
        )
    }

    /// The events of a response that was only prepared, to go on from it.
    pub(crate) fn without_output(&self, writer: &mut EventWriter) -> Vec<Bytes> {
        let created = json!({"response": self.unfinished("in_progress")});
        let completed = json!({"response": self.completed(None)});
        vec![
            writer.write("response.created", created),
            writer.write("response.completed", completed),
        ]
    }

    /// The events before the first delta.
    pub(crate) fn opening(&self, writer: &mut EventWriter) -> Vec<Bytes> {
        let response = self.unfinished("in_progress");
        let mut frames = if self.is_background() {
            let queued = self.unfinished("queued");
            vec![
                writer.write("response.created", json!({"response": queued})),
                writer.write("response.queued", json!({"response": queued})),
            ]
        } else {
            vec![writer.write("response.created", json!({"response": response}))]
        };
        let item = json!({
            "id": self.message_id, "type": "message", "status": "in_progress", "content": [],
            "role": "assistant",
        });
        frames.extend([
            writer.write("response.in_progress", json!({"response": response})),
            writer.write(
                "response.output_item.added",
                json!({"output_index": 0, "item": item}),
            ),
            writer.write(
                "response.content_part.added",
                json!({
                    "item_id": self.message_id, "output_index": 0, "content_index": 0,
                    "part": text_part(""),
                }),
            ),
        ]);
        frames
    }

    /// The events after the last delta; `text` is all deltas together.
    pub(crate) fn closing(&self, writer: &mut EventWriter, text: &str) -> Vec<Bytes> {
        vec![
            writer.write(
                "response.output_text.done",
                json!({
                    "item_id": self.message_id, "output_index": 0, "content_index": 0,
                    "text": text, "logprobs": [],
                }),
            ),
            writer.write(
                "response.content_part.done",
                json!({
                    "item_id": self.message_id, "output_index": 0, "content_index": 0,
                    "part": text_part(text),
                }),
            ),
            writer.write(
                "response.output_item.done",
                json!({"output_index": 0, "item": self.message(text)}),
            ),
            writer.write(
                "response.completed",
                json!({"response": self.completed(Some(text))}),
            ),
        ]
    }

    /// Whether the request lets go of the response and retrieves it later.
    pub(crate) fn is_background(&self) -> bool {
        self.request.get("background") == Some(&Value::Bool(true))
    }

    /// The message that says `text`.
    pub(crate) fn message(&self, text: &str) -> Value {
        json!({
            "id": self.message_id, "type": "message", "status": "completed",
            "content": [text_part(text)], "role": "assistant",
        })
    }

    fn response(&self, status: &str, output: &[Value], usage: &Value) -> Value {
        let repeated = |name: &str, default: Value| match self.request.get(name) {
            None | Some(Value::Null) => default,
            Some(value) => value.clone(),
        };
        let mut response = json!({
            "id": self.response_id,
            "object": "response",
            "created_at": CREATED_AT,
            "status": status,
            "background": repeated("background", json!(false)),
            "error": null,
            "incomplete_details": null,
            "instructions": repeated("instructions", Value::Null),
            "max_output_tokens": repeated("max_output_tokens", Value::Null),
            "max_tool_calls": repeated("max_tool_calls", Value::Null),
            "model": repeated("model", json!("mock-model")),
            "output": output,
            "parallel_tool_calls": repeated("parallel_tool_calls", json!(true)),
            "previous_response_id": repeated("previous_response_id", Value::Null),
            "prompt_cache_key": repeated("prompt_cache_key", Value::Null),
            "reasoning": repeated("reasoning", json!({"effort": null, "summary": null})),
            "safety_identifier": repeated("safety_identifier", Value::Null),
            "service_tier": "default",
            "store": repeated("store", json!(true)),
            "temperature": repeated("temperature", json!(1.0)),
            "text": repeated("text", json!({"format": {"type": "text"}, "verbosity": "medium"})),
            "tool_choice": repeated("tool_choice", json!("auto")),
            "tools": repeated("tools", json!([])),
            "top_logprobs": repeated("top_logprobs", json!(0)),
            "top_p": repeated("top_p", json!(1.0)),
            "truncation": repeated("truncation", json!("disabled")),
            "usage": usage,
            "user": repeated("user", Value::Null),
            "metadata": repeated("metadata", json!({})),
        });
        if let Some(conversation @ Value::Object(_)) = self.request.get("conversation") {
            response["conversation"] = conversation.clone();
        }
        response
    }
}

/// Writes the events of one stream as SSE frames and numbers them.
#[derive(Default)]
pub(crate) struct EventWriter {
    sequence_number: u64,
    /// Used again for each frame.
    buffer: Vec<u8>,
}

impl EventWriter {
    /// One frame with `type` and `sequence_number` put before the fields of `event`.
    fn write(&mut self, kind: &str, event: Value) -> Bytes {
        let mut fields = serde_json::Map::new();
        fields.insert("type".to_owned(), kind.into());
        fields.insert("sequence_number".to_owned(), self.next_number().into());
        if let Value::Object(event) = event {
            fields.extend(event);
        }
        self.frame(kind, &fields)
    }

    /// The frame of one `response.output_text.delta`.
    pub(crate) fn delta(&mut self, delta: &DeltaFrame) -> Bytes {
        let number = self.next_number();
        let most = (PADDING.len() - delta.padding) as u64 + 1;
        let start = usize::try_from(number % most).unwrap_or_default();
        let padding = PADDING
            .get(start..start + delta.padding)
            .unwrap_or_default();
        self.buffer.clear();
        for part in [
            BEFORE_NUMBER,
            &number.to_string(),
            &delta.after_number,
            padding,
            "\"}\n\n",
        ] {
            self.buffer.extend_from_slice(part.as_bytes());
        }
        Bytes::copy_from_slice(&self.buffer)
    }

    fn next_number(&mut self) -> u64 {
        let number = self.sequence_number;
        self.sequence_number += 1;
        number
    }

    fn frame(&mut self, kind: &str, event: &impl Serialize) -> Bytes {
        self.buffer.clear();
        write_frame(&mut self.buffer, Some(kind), event);
        Bytes::copy_from_slice(&self.buffer)
    }
}

/// A `response.output_text.delta` from its number on. Benchmarks ask for 100 000 equal ones and
/// measure the client, so what does not change is written once.
pub(crate) struct DeltaFrame {
    after_number: String,
    padding: usize,
}

impl DeltaFrame {
    pub(crate) fn new(item_id: &str, delta: &str) -> Self {
        let (item_id, text) = (json!(item_id), json!(delta));
        Self {
            after_number: format!(
                ",\"item_id\":{item_id},\"output_index\":0,\"content_index\":0,\"delta\":{text},\
                 \"logprobs\":[],\"obfuscation\":\""
            ),
            padding: PADDED_LENGTH.saturating_sub(delta.len()),
        }
    }
}

/// Appends one SSE frame: an `event:` line where there is a kind, one `data:` line, a blank line.
pub(crate) fn write_frame(buffer: &mut Vec<u8>, kind: Option<&str>, event: &impl Serialize) {
    if let Some(kind) = kind {
        buffer.extend_from_slice(b"event: ");
        buffer.extend_from_slice(kind.as_bytes());
        buffer.extend_from_slice(b"\n");
    }
    buffer.extend_from_slice(b"data: ");
    // Writing trees and structs of strings and numbers to memory does not fail.
    let _ = serde_json::to_writer(&mut *buffer, event);
    buffer.extend_from_slice(b"\n\n");
}

/// The usage object of a response or a compaction.
pub(crate) fn usage(input_tokens: u64, output_tokens: u64) -> Value {
    json!({
        "input_tokens": input_tokens, "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": output_tokens, "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": input_tokens + output_tokens,
    })
}

fn text_part(text: &str) -> Value {
    json!({"type": "output_text", "annotations": [], "logprobs": [], "text": text})
}

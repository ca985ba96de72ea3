//! Steering: a response that is being made ends, and another one goes on from it.

use std::io;

use serde_json::{Map, Value, json};

use antiphon::accumulate::Accumulator;
use antiphon::model::Event;

use super::lane::Active;
use super::websocket::Socket;
use crate::lock::lock;

impl Socket<'_> {
    /// Answers a `response.steer`.
    pub(crate) async fn steer(
        &mut self,
        message: &Map<String, Value>,
        stream_id: Option<&str>,
    ) -> io::Result<()> {
        let input = message.get("input").cloned().unwrap_or_default();
        let previous = message.get("previous_response_id").and_then(Value::as_str);
        let previous = previous.unwrap_or_default().to_owned();
        let fault = if !(input.is_string() || input.is_array()) {
            Some((
                "invalid_input",
                "The input of a steer is a string or an array of items.",
            ))
        } else if self.lanes.find_active(&previous).is_some() {
            None
        } else if self.finished.contains(&previous) || self.lanes.has_ended(&previous) {
            Some((
                "response_already_completed",
                "The response has ended already.",
            ))
        } else {
            Some((
                "response_not_found",
                "No response with this id is active on this connection.",
            ))
        };
        if let Some((code, message)) = fault {
            let error = json!({"type": "invalid_request_error", "code": code, "message": message});
            let steer = json!({"previous_response_id": previous, "input": input});
            let mut event = json!({
                "type": "response.steer.failed", "sequence_number": 0, "steer": steer,
                "error": error,
            });
            put_stream_id(&mut event, stream_id);
            return self.send(&event).await;
        }
        self.accept(input, previous).await
    }

    async fn accept(&mut self, input: Value, previous: String) -> io::Result<()> {
        let Some(lane) = self.lanes.find_active(&previous) else {
            return Ok(());
        };
        let stream_id = lane.stream_id.clone();
        let stream_id = stream_id.as_deref();
        let Some(active) = lane.active.take() else {
            return Ok(());
        };
        self.steers += 1;
        let steer = json!({
            "id": format!("steer_mock_{}", self.steers), "previous_response_id": previous,
        });
        let number = active.events_sent;
        let response = steered(&active);
        lock(&self.shared.memory).steer(&previous, &response, number);
        let mut accepted = json!({
            "type": "response.steer.accepted", "sequence_number": number, "steer": steer,
        });
        let mut incomplete = json!({
            "type": "response.incomplete", "sequence_number": number + 1,
            "response": response,
        });
        put_stream_id(&mut accepted, stream_id);
        put_stream_id(&mut incomplete, stream_id);
        self.finished.insert(previous.clone());
        // Stored or not, and scripted or not, it is what the successor goes on from.
        self.local.insert(previous.clone());
        let mut request = active.request;
        request.shift_remove("generate");
        request.shift_remove("conversation");
        request.insert("input".to_owned(), input);
        request.insert("previous_response_id".to_owned(), previous.into());
        // Nobody asked for it by a request of its own, so none is listed.
        let (script, number) = self.shared.next_unasked();
        let turn = self.turn(script.as_deref(), request, stream_id, number);
        self.lanes.replace(stream_id, turn);
        self.send(&accepted).await?;
        self.send(&incomplete).await
    }
}

/// The response as it was created, with its output as far as that came, ended by a steer.
fn steered(active: &Active) -> Value {
    let mut accumulator = Accumulator::new();
    for event in &active.events {
        if let Ok(event) = serde_json::from_slice::<Event>(event) {
            accumulator.apply(&event);
        }
    }
    let mut output = json!(accumulator.snapshot().output);
    for item in output.as_array_mut().into_iter().flatten() {
        if item["status"] == "in_progress" {
            item["status"] = "incomplete".into();
        }
    }
    let created = active.events.first();
    let created = created.and_then(|event| serde_json::from_slice::<Value>(event).ok());
    let mut response = created.map_or(Value::Null, |mut event| event["response"].take());
    response["status"] = "incomplete".into();
    response["incomplete_details"] = json!({"reason": "steered"});
    response["output"] = output;
    response
}

fn put_stream_id(event: &mut Value, stream_id: Option<&str>) {
    if let Some(id) = stream_id {
        event["stream_id"] = id.into();
    }
}

//! Responses over a WebSocket: sessions, lanes, turns, and every way a connection ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

#[path = "session/ending.rs"]
mod ending;
#[path = "session/lanes.rs"]
mod lanes;
#[path = "session/life.rs"]
mod life;
#[path = "session/messages.rs"]
mod messages;
#[path = "session/steering.rs"]
mod steering;
#[path = "session/turns.rs"]
mod turns;

use std::time::Duration;

use antiphon::model::CreateRequest;
use antiphon::{Client, Error, ResponseStream, Session, SessionOptions};
use antiphon_mock::{MockServer, Script, SocketScript};
use serde_json::{Value, json};
use tokio::time::timeout;

use support::{Outcome, client_of, outcome_of};

/// Nothing here takes so long unless it hangs.
const PATIENCE: Duration = Duration::from_secs(20);

fn hello() -> CreateRequest {
    CreateRequest::new("test-model", "Hello")
}

async fn in_time<T>(future: impl Future<Output = T>) -> T {
    timeout(PATIENCE, future).await.expect("it hangs")
}

fn client(server: &MockServer) -> Client {
    client_of(server).build().unwrap()
}

async fn session(server: &MockServer) -> Session {
    session_with(server, SessionOptions::new()).await
}

async fn session_with(server: &MockServer, options: SessionOptions) -> Session {
    in_time(client(server).responses().connect(options))
        .await
        .unwrap()
}

async fn outcome(stream: Result<ResponseStream, Error>) -> Outcome {
    in_time(outcome_of(stream, None)).await
}

/// The text of a whole response.
async fn text_of(stream: Result<ResponseStream, Error>) -> String {
    let mut stream = stream.unwrap();
    in_time(stream.final_response())
        .await
        .unwrap()
        .output_text()
}

/// The events of a response that says a text in two parts.
fn events(id: &str, text: &str) -> Vec<Value> {
    let middle = text.char_indices().nth(text.chars().count() / 2);
    let (first, second) = text.split_at(middle.map_or(0, |(place, _)| place));
    let response = |status: &str| json!({"id": id, "status": status, "output": []});
    let delta = |number: usize, text: &str| {
        json!({
            "type": "response.output_text.delta", "sequence_number": number,
            "output_index": 0, "content_index": 0, "delta": text,
        })
    };
    vec![
        json!({"type": "response.created", "sequence_number": 0, "response": response("in_progress")}),
        delta(1, first),
        delta(2, second),
        json!({"type": "response.completed", "sequence_number": 3, "response": response("completed")}),
    ]
}

fn script(events: Vec<Value>) -> Script {
    Script {
        events: Some(events),
        ..Script::default()
    }
}

/// The first events of a response, and then steps of a socket.
fn begun(id: &str, text: &str) -> SocketScript {
    let mut events = events(id, text);
    events.pop();
    events
        .into_iter()
        .fold(SocketScript::new(), SocketScript::event)
}

/// The messages that the server received over all sockets, in their order.
fn messages(server: &MockServer) -> Vec<Value> {
    let sockets = server.sockets();
    let texts = sockets.iter().flat_map(|socket| &socket.messages);
    texts
        .map(|text| serde_json::from_str(text).unwrap())
        .collect()
}

/// Waits until the server has seen something of its sockets, off the runtime's threads.
async fn sockets_become(
    server: &std::sync::Arc<MockServer>,
    condition: impl Fn(&[antiphon_mock::RecordedSocket]) -> bool + Send + 'static,
) -> bool {
    let server = std::sync::Arc::clone(server);
    tokio::task::spawn_blocking(move || server.wait_for_sockets(PATIENCE, condition))
        .await
        .unwrap()
}

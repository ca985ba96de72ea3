//! How streams end: at the terminal event and nowhere else, and what becomes of their connection.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::time::Duration;

use antiphon::model::CreateRequest;
use antiphon::{Client, Error, ErrorKind, ResponseStream};
use antiphon_mock::{Chunk, Ending, MockServer, Script};
use serde_json::{Value, json};
use tokio::runtime::Handle;
use tokio::time::timeout;

use support::{Outcome, client_of, connections_fall_to, outcome_of};

/// Nothing here takes so long unless it hangs.
const PATIENCE: Duration = Duration::from_secs(20);

async fn stream(client: &Client) -> Result<ResponseStream, Error> {
    let request = CreateRequest::new("test-model", "Hello");
    client.responses().stream(request).await
}

async fn outcome(client: &Client) -> Outcome {
    let outcome = async { outcome_of(stream(client).await, None).await };
    timeout(PATIENCE, outcome).await.expect("the stream hangs")
}

fn completed() -> Value {
    let response = json!({"id": "resp_1", "status": "completed", "output": []});
    json!({"type": "response.completed", "sequence_number": 9, "response": response})
}

fn frame(event: &Value) -> String {
    format!(
        "event: {}\ndata: {event}\n\n",
        event["type"].as_str().unwrap()
    )
}

fn text_of(response: &Value) -> String {
    let parts = response["output"][0]["content"].as_array();
    let texts = parts.into_iter().flatten();
    texts.map(|part| part["text"].as_str().unwrap()).collect()
}

/// A short stream with the events it has: characters of several bytes, an escape, a comment, and
/// something behind the end.
struct Short {
    body: Vec<u8>,
    events: Vec<Value>,
    /// Where each event is whole: behind its JSON, though its line is not ended.
    whole_at: Vec<usize>,
}

impl Short {
    fn new() -> Self {
        let delta = |number: u32, text: &str| {
            json!({
                "type": "response.output_text.delta", "sequence_number": number,
                "output_index": 0, "content_index": 0, "delta": text,
            })
        };
        let response = json!({"id": "resp_1", "status": "in_progress", "output": []});
        let events = vec![
            json!({"type": "response.created", "sequence_number": 0, "response": response}),
            delta(1, "Grüße \"€\""),
            delta(2, " 🎶\n"),
            completed(),
        ];
        let (mut body, mut whole_at) = (Vec::new(), Vec::new());
        for event in &events {
            body.extend_from_slice(b": a comment\n\n");
            body.extend_from_slice(frame(event).as_bytes());
            whole_at.push(body.len() - 2);
        }
        body.extend_from_slice(b"data: [DONE]\n\n");
        Self {
            body,
            events,
            whole_at,
        }
    }

    /// Checks what was made of the first `length` bytes; `lossy` where some may not have come.
    fn check(&self, length: usize, outcome: &Outcome, lossy: bool) {
        let came = self.whole_at.iter().filter(|at| **at <= length).count();
        let given = outcome.events.len();
        assert!(
            given == came || lossy && given < came,
            "{length}: {given} of {came} events"
        );
        let given_numbers: Vec<&Value> = numbers(&outcome.events).collect();
        let expected: Vec<&Value> = numbers(&self.events).take(given).collect();
        assert_eq!(given_numbers, expected, "cut at {length}");
        if given == self.events.len() {
            let last = outcome.last.as_ref().expect("a final response");
            assert_eq!(text_of(last), "Grüße \"€\" 🎶\n", "cut at {length}");
            return;
        }
        let error = outcome.error.as_ref().expect("a cut stream is no success");
        assert_eq!(
            error.kind(),
            ErrorKind::StreamInterrupted,
            "cut at {length}: {error}"
        );
        let deltas = outcome
            .events
            .iter()
            .filter_map(|event| event["delta"].as_str());
        let text: String = deltas.collect();
        let partial = error.partial_response();
        assert_eq!(partial.is_some(), given > 0, "cut at {length}");
        assert_eq!(
            partial.map_or(String::new(), |partial| partial.output_text()),
            text
        );
        let last_number = given_numbers.last().and_then(|number| number.as_i64());
        assert_eq!(error.last_sequence_number(), last_number, "cut at {length}");
    }
}

fn numbers(events: &[Value]) -> impl Iterator<Item = &Value> {
    events.iter().map(|event| &event["sequence_number"])
}

#[tokio::test]
async fn a_body_cut_at_any_byte_is_never_a_whole_answer() {
    let short = Short::new();
    for length in 0..=short.body.len() {
        let body = short.body[..length].to_vec();
        let outcome = outcome_of(Ok(ResponseStream::replay([body])), None).await;
        short.check(length, &outcome, false);
    }
}

#[tokio::test]
async fn a_connection_cut_at_any_byte_is_never_a_whole_answer() {
    let short = Short::new();
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    for ending in [Ending::Eof, Ending::Truncate, Ending::Reset] {
        for length in 0..=short.body.len() {
            server.enqueue(Script {
                chunks: Some(vec![short.body.clone().into()]),
                after_bytes: Some(length),
                then: ending,
                ..Script::default()
            });
            let outcome = outcome(&client).await;
            // A reset takes along what the system has not handed over yet.
            let lossy = ending == Ending::Reset;
            match outcome.error.as_ref().map(Error::kind) {
                // Even the head of the answer.
                Some(ErrorKind::Connection) if lossy => assert!(outcome.events.is_empty()),
                _ => short.check(length, &outcome, lossy),
            }
        }
    }
}

#[tokio::test]
async fn a_fault_of_the_bytes_has_what_came_before() {
    let short = Short::new();
    let begun = &short.body[..short.whole_at[1] + 2];
    let server = MockServer::start().unwrap();
    let client = client_of(&server).max_frame_bytes(1000).build().unwrap();
    let large = format!("data: {{\"type\": \"{}\"}}\n\n", "x".repeat(1000));
    let faults = [
        ("data: {\"type\": \"response.comp\n\n", "not JSON"),
        ("data: {\"type\": \"response.completed\"}}\n\n", "not JSON"),
        (&large, "max_frame_bytes"),
    ];
    for (fault, said) in faults {
        let rest = [fault.as_bytes(), &short.body].concat();
        server.enqueue(Script {
            chunks: Some(vec![begun.to_vec().into(), rest.into()]),
            ..Script::default()
        });
        let outcome = outcome(&client).await;
        let error = outcome.error.unwrap();
        assert_eq!(error.kind(), ErrorKind::StreamInterrupted);
        assert!(error.to_string().contains(said), "{error}");
        assert_eq!(error.last_sequence_number(), Some(1));
        assert_eq!(
            error.partial_response().unwrap().output_text(),
            "Grüße \"€\""
        );
        assert_eq!(outcome.events.len(), 2);
    }
}

/// The tasks of a connection that waits to serve again: its own, and that of the pool it is in.
const TASKS_WHEN_IDLE: usize = 2;

async fn tasks_fall_to(count: usize) {
    let fallen = async {
        while Handle::current().metrics().num_alive_tasks() > count {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, fallen).await.unwrap_or_else(|_| {
        panic!(
            "{} tasks are left",
            Handle::current().metrics().num_alive_tasks()
        )
    });
}

#[tokio::test]
async fn a_connection_serves_again_when_the_server_ends_its_body() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    for round in 0..20 {
        if round % 2 == 1 {
            // Behind the terminal event there may be something, and it may take a moment.
            let late = Chunk {
                bytes: "data: [DONE]\n\n".into(),
                delay_ms: 2,
            };
            server.enqueue(Script {
                chunks: Some(vec![frame(&completed()).as_str().into(), late]),
                ..Script::default()
            });
        }
        let response = stream(&client).await.unwrap().final_response().await;
        response.unwrap();
        tasks_fall_to(TASKS_WHEN_IDLE).await;
        assert_eq!(server.open_connections(), 1, "in round {round}");
    }
}

#[tokio::test]
async fn the_end_of_the_body_is_not_waited_for_where_it_is_here() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    for _ in 0..10 {
        server.enqueue(Script {
            body: Some(frame(&completed())),
            headers: vec![("content-type".into(), "text/event-stream".into())],
            ..Script::default()
        });
        let mut stream = stream(&client).await.unwrap();
        stream.next().await.unwrap().unwrap();
        assert_eq!(
            Handle::current().metrics().num_alive_tasks(),
            TASKS_WHEN_IDLE
        );
        assert_eq!(server.open_connections(), 1);
    }
}

#[tokio::test]
async fn a_connection_that_the_server_keeps_open_is_closed() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    server.enqueue(Script {
        events: Some(vec![completed()]),
        then: Ending::Stall,
        ..Script::default()
    });
    let mut stream = stream(&client).await.unwrap();
    let response = timeout(PATIENCE, stream.final_response()).await;
    assert_eq!(response.expect("ends at once").unwrap().id, "resp_1");
    assert!(connections_fall_to(server, 0).await);
}

#[tokio::test]
async fn a_server_that_goes_on_talking_is_not_listened_to() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let comment = vec![b':'; 1024 * 1024];
    let mut chunks = vec![Chunk::from(frame(&completed()).as_str())];
    chunks.extend((0..16).map(|_| Chunk::from(comment.clone())));
    server.enqueue(Script {
        chunks: Some(chunks),
        ..Script::default()
    });
    stream(&client)
        .await
        .unwrap()
        .final_response()
        .await
        .unwrap();
    tasks_fall_to(0).await;
    assert!(connections_fall_to(server, 0).await);
}

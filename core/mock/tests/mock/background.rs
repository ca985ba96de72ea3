//! Background responses: a step further with each retrieval, cancelled, resumed.

use std::time::Duration;

use antiphon_mock::MockServer;
use serde_json::{Value, json};

use crate::client::{Client, events};

const PATH: &str = "/responses/resp_mock_1";

fn request(streamed: bool) -> Value {
    json!({"model": "m", "input": "Hello", "background": true, "stream": streamed})
}

fn kinds(events: &[Value]) -> Vec<&str> {
    let kinds = events.iter().map(|event| event["type"].as_str().unwrap());
    kinds.collect()
}

#[test]
fn each_retrieval_is_a_step() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let queued = client.call("POST", "/responses", &request(false));
    assert_eq!(queued["id"], "resp_mock_1");
    assert_eq!(queued["background"], true);
    assert_eq!(queued["status"], "queued");
    assert_eq!(queued["output"], json!([]));
    assert_eq!(queued["usage"], Value::Null);
    let started = client.call("GET", PATH, &Value::Null);
    assert_eq!(started["status"], "in_progress");
    assert_eq!(started["output"], json!([]));
    let completed = client.call("GET", PATH, &Value::Null);
    assert_eq!(completed["status"], "completed");
    assert_eq!(completed["output"][0]["id"], "msg_mock_1");
    assert_eq!(completed["usage"]["input_tokens"], 1);
    assert_eq!(client.call("GET", PATH, &Value::Null), completed);
}

#[test]
fn one_that_is_not_to_be_stored_can_be_retrieved_too() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let request = json!({"model": "m", "background": true, "store": false});
    client.call("POST", "/responses", &request);
    assert_eq!(
        client.call("GET", PATH, &Value::Null)["status"],
        "in_progress"
    );
}

#[test]
fn a_cancelled_one_stays_cancelled() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let cancel = format!("{PATH}/cancel");
    client.call("POST", "/responses", &request(false));
    client.call("GET", PATH, &Value::Null);
    let cancelled = client.call("POST", &cancel, &Value::Null);
    assert_eq!(cancelled["status"], "cancelled");
    assert_eq!(cancelled["output"], json!([]));
    assert_eq!(client.call("POST", &cancel, &json!({})), cancelled);
    assert_eq!(client.call("GET", PATH, &Value::Null), cancelled);
    let replayed = client.stream("GET", &format!("{PATH}?stream=true"), &Value::Null);
    let expected = [
        "response.created",
        "response.queued",
        "response.in_progress",
    ];
    assert_eq!(kinds(&replayed), expected);
}

#[test]
fn cancelling_comes_too_late_for_a_finished_one() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    client.call("POST", "/responses", &request(false));
    client.call("GET", PATH, &Value::Null);
    let completed = client.call("GET", PATH, &Value::Null);
    let path = format!("{PATH}/cancel");
    assert_eq!(client.call("POST", &path, &Value::Null), completed);
}

#[test]
fn only_background_responses_can_be_cancelled() {
    let server = MockServer::start().unwrap();
    let mut client = Client::ask(&server);
    client.json();
    let path = format!("{PATH}/cancel");
    let (status, error) = client.refusal("POST", &path, &Value::Null);
    assert_eq!(status, 400);
    let message = error["message"].as_str().unwrap();
    assert!(
        message.starts_with("Cannot cancel a synchronous response"),
        "{message}"
    );
}

#[test]
fn a_stream_goes_through_all_steps() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let events = client.stream("POST", "/responses", &request(true));
    let statuses: Vec<&Value> = events[..3]
        .iter()
        .map(|event| &event["response"]["status"])
        .collect();
    assert_eq!(statuses, ["queued", "queued", "in_progress"]);
    let expected = [
        "response.created",
        "response.queued",
        "response.in_progress",
    ];
    assert_eq!(kinds(&events[..3]), expected);
    for (number, event) in events.iter().enumerate() {
        assert_eq!(event["sequence_number"], number);
    }
    let last = events.last().unwrap();
    assert_eq!(last["type"], "response.completed");
    assert_eq!(client.call("GET", PATH, &Value::Null), last["response"]);
    let resumed = client.stream(
        "GET",
        &format!("{PATH}?stream=true&starting_after=9"),
        &Value::Null,
    );
    assert_eq!(resumed, events[10..]);
}

#[test]
fn a_queued_one_is_worked_on_by_its_first_stream() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    client.call("POST", "/responses", &request(false));
    let events = client.stream("GET", &format!("{PATH}?stream=true"), &Value::Null);
    assert_eq!(kinds(&events[..2]), ["response.created", "response.queued"]);
    assert_eq!(events.last().unwrap()["type"], "response.completed");
    assert_eq!(
        client.call("GET", PATH, &Value::Null)["status"],
        "completed"
    );
}

#[test]
fn a_stream_that_was_left_is_resumed() {
    let server = MockServer::start().unwrap();
    server.set_token_delay(Duration::from_secs(3600));
    let mut client = Client::connect(&server);
    client.post(&request(true).to_string());
    client.head();
    let seen: Vec<u8> = (0..6).flat_map(|_| client.chunk().unwrap()).collect();
    let seen = events(std::str::from_utf8(&seen).unwrap());
    assert_eq!(seen[5]["delta"], "You");
    drop(client);

    server.set_token_delay(Duration::ZERO);
    let mut client = Client::connect(&server);
    let path = format!("{PATH}?stream=true&starting_after=5");
    let rest = client.stream("GET", &path, &Value::Null);
    assert_eq!(rest[0]["sequence_number"], 6);
    assert_eq!(rest[0]["delta"], " said");
    assert_eq!(rest.last().unwrap()["type"], "response.completed");
    assert_eq!(
        client.call("GET", PATH, &Value::Null)["status"],
        "completed"
    );
}

#[test]
fn a_cancelled_stream_has_the_events_that_happened() {
    let server = MockServer::start().unwrap();
    server.set_token_delay(Duration::from_secs(3600));
    let mut streaming = Client::connect(&server);
    streaming.post(&request(true).to_string());
    streaming.head();
    let seen: Vec<u8> = (0..6).flat_map(|_| streaming.chunk().unwrap()).collect();
    let seen = events(std::str::from_utf8(&seen).unwrap());
    let mut client = Client::connect(&server);
    let cancelled = client.call("POST", &format!("{PATH}/cancel"), &Value::Null);
    assert_eq!(cancelled["status"], "cancelled");
    assert_eq!(cancelled["output"], json!([]));
    let replayed = client.stream("GET", &format!("{PATH}?stream=true"), &Value::Null);
    assert_eq!(replayed, seen);
}

#[test]
fn cancelling_ends_a_running_stream_with_its_next_event() {
    let server = MockServer::start().unwrap();
    // The answer would take longer than any machine takes to cancel it.
    server.set_token_delay(Duration::from_millis(300));
    let input = "a ".repeat(80);
    let mut streaming = Client::connect(&server);
    let request = json!({"model": "m", "input": input, "background": true, "stream": true});
    streaming.post(&request.to_string());
    streaming.head();
    let mut seen = streaming.chunk().unwrap();
    let mut client = Client::connect(&server);
    client.call("POST", &format!("{PATH}/cancel"), &Value::Null);
    seen.extend(streaming.chunks().concat());
    let seen = events(std::str::from_utf8(&seen).unwrap());
    assert!(!kinds(&seen).contains(&"response.completed"));
    let replayed = client.stream("GET", &format!("{PATH}?stream=true"), &Value::Null);
    assert_eq!(replayed, seen);
}

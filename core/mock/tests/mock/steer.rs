//! Steering a response while it is made.

use std::time::Duration;

use antiphon_mock::MockServer;
use serde_json::{Value, json};

use crate::client::{Client, assert_whole_text_stream, serve};
use crate::socket::{Socket, kind, kinds};

/// A response that has begun and would take an hour.
const SLOW: &str = r#"{"chunks": [
    "data: {\"type\":\"response.created\",\"response\":{\"id\":\"r1\",\"status\":\"in_progress\",\"model\":\"m\",\"output\":[]}}\n\n",
    "data: {\"type\":\"response.output_item.added\",\"output_index\":0,\"item\":{\"id\":\"msg\",\"type\":\"message\",\"role\":\"assistant\",\"status\":\"in_progress\",\"content\":[]}}\n\n",
    "data: {\"type\":\"response.output_text.delta\",\"output_index\":0,\"content_index\":0,\"item_id\":\"msg\",\"delta\":\"Half\"}\n\n",
    {"text": "data: {\"type\":\"response.completed\"}\n\n", "delay_ms": 3600000}]}"#;

fn steer(previous: &str, input: impl Into<Value>) -> Value {
    json!({"type": "response.steer", "previous_response_id": previous, "input": input.into()})
}

#[test]
fn a_steered_response_ends_incomplete_and_another_goes_on() {
    let server = serve(SLOW);
    let mut socket = Socket::open(&server);
    socket.create(json!({"stream_id": "a", "instructions": "Sing."}));
    let begun: Vec<Value> = (0..3).map(|_| socket.event()).collect();
    assert_eq!(kind(&begun[2]), "response.output_text.delta");
    socket.send(&steer("r1", "Shorter."));
    assert_eq!(
        socket.event(),
        json!({
            "type": "response.steer.accepted", "sequence_number": 3, "stream_id": "a",
            "steer": {"id": "steer_mock_1", "previous_response_id": "r1"},
        })
    );
    let incomplete = socket.event();
    assert_eq!(kind(&incomplete), "response.incomplete");
    assert_eq!(incomplete["sequence_number"], 4);
    assert_eq!(incomplete["stream_id"], "a");
    let response = &incomplete["response"];
    assert_eq!(
        (&response["id"], &response["status"]),
        (&json!("r1"), &json!("incomplete"))
    );
    assert_eq!(response["incomplete_details"], json!({"reason": "steered"}));
    let item = &response["output"][0];
    assert_eq!(item["status"], "incomplete");
    assert_eq!(item["content"][0]["text"], "Half");
    let events = socket.events();
    assert!(events.iter().all(|event| event["stream_id"] == "a"));
    let text = assert_whole_text_stream(&events);
    assert!(text.starts_with("You said \"Shorter.\""), "{text}");
    let successor = &events.last().unwrap()["response"];
    assert_eq!(successor["previous_response_id"], "r1");
    assert_eq!(successor["instructions"], "Sing.");
    // It was one request and one steer.
    assert_eq!(server.requests().len(), 1);
    assert_eq!(server.sockets()[0].messages.len(), 2);
}

#[test]
fn a_built_in_response_is_steered_too() {
    let server = MockServer::start().unwrap();
    server.set_token_delay(Duration::from_secs(3600));
    let mut socket = Socket::open(&server);
    socket.create(json!({}));
    let begun: Vec<Value> = (0..5).map(|_| socket.event()).collect();
    assert_eq!(begun[4]["delta"], "You");
    server.set_token_delay(Duration::ZERO);
    let input = json!([{"type": "message", "role": "user", "content": "Shorter."}]);
    socket.send(&steer("resp_mock_1", input));
    assert_eq!(kind(&socket.event()), "response.steer.accepted");
    let incomplete = socket.event();
    assert_eq!(
        incomplete["response"]["output"][0]["content"][0]["text"],
        "You"
    );
    assert_eq!(incomplete.get("stream_id"), None);
    let successor = socket.events().pop().unwrap();
    assert_eq!(successor["response"]["previous_response_id"], "resp_mock_1");
    // It is kept as it ended.
    let stored = Client::connect(&server).call("GET", "/responses/resp_mock_1", &Value::Null);
    assert_eq!(stored, incomplete["response"]);
}

#[test]
fn the_successor_is_scripted_by_the_next_script_and_comes_before_what_waits() {
    let server = serve(&format!(
        r#"[{SLOW}, {{"events": [{{"type": "response.completed", "n": "second request"}}]}},
            {{"events": [{{"type": "response.completed", "n": "successor"}}], "delay_ms": 20}}]"#
    ));
    let mut socket = Socket::open(&server);
    socket.create(json!({}));
    socket.create(json!({}));
    for _ in 0..3 {
        socket.event();
    }
    socket.send(&steer("r1", "Shorter."));
    assert_eq!(
        kinds(&[socket.event(), socket.event()]),
        ["response.steer.accepted", "response.incomplete"]
    );
    assert_eq!(socket.event()["n"], "successor");
    assert_eq!(socket.event()["n"], "second request");
}

#[test]
fn what_is_not_active_cannot_be_steered() {
    let server = serve(&format!(
        r#"[{{"events": [{{"type": "response.created", "response": {{"id": "r0"}}}}, {{"type": "response.completed"}}]}},
            {{"chunks": ["data: {{\"type\":\"response.created\",\"response\":{{\"id\":\"r2\"}}}}\n\ndata: {{\"type\":\"response.completed\"}}\n\n",
                         {{"text": ": late\n\n", "delay_ms": 3600000}}]}},
            {SLOW}]"#
    ));
    let mut socket = Socket::open(&server);
    socket.ask(json!({}));
    socket.ask(json!({"stream_id": "b"}));
    socket.create(json!({"stream_id": "c"}));
    for _ in 0..3 {
        socket.event();
    }
    for (previous, input, code) in [
        ("r0", json!("x"), "response_already_completed"),
        ("r2", json!("x"), "response_already_completed"),
        ("r9", json!([]), "response_not_found"),
        ("r1", json!(null), "invalid_input"),
        ("r1", json!({}), "invalid_input"),
    ] {
        let mut message = steer(previous, input.clone());
        message["stream_id"] = "s".into();
        socket.send(&message);
        let event = socket.event();
        assert_eq!(kind(&event), "response.steer.failed", "{event}");
        assert_eq!(event["error"]["code"], code);
        assert_eq!(event["error"]["type"], "invalid_request_error");
        assert!(event["error"]["message"].is_string());
        assert_eq!(
            event["steer"],
            json!({"previous_response_id": previous, "input": input})
        );
        assert_eq!(event["sequence_number"], 0);
        assert_eq!(event["stream_id"], "s");
    }
    // On another connection neither.
    let mut other = Socket::open(&server);
    other.send(&steer("r1", "x"));
    let event = other.event();
    assert_eq!(event["error"]["code"], "response_not_found");
    assert_eq!(event.get("stream_id"), None);
    // What was refused changed nothing.
    socket.send(&steer("r1", "x"));
    assert_eq!(kind(&socket.event()), "response.steer.accepted");
}

#[test]
fn a_successor_can_be_steered_again() {
    let server = serve(&format!("[{SLOW}, {}, {SLOW}]", SLOW.replace("r1", "r2")));
    let mut socket = Socket::open(&server);
    socket.create(json!({"store": false}));
    for (previous, number) in [("r1", 1), ("r2", 2)] {
        for _ in 0..3 {
            socket.event();
        }
        socket.send(&steer(previous, "Other."));
        let accepted = socket.event();
        assert_eq!(accepted["steer"]["id"], format!("steer_mock_{number}"));
        assert_eq!(socket.event()["response"]["id"], previous);
    }
    assert_eq!(socket.event()["response"]["id"], "r1");
}

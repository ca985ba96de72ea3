//! The streams of `tests/vectors` over a socket: they must say what they say over HTTP.

use std::path::Path;

use antiphon::ResponseStream;
use antiphon::lenient::read_json;
use antiphon_mock::MockServer;
use serde_json::{Value, json};
use tungstenite::Message;

use crate::socket::Socket;

#[test]
fn the_scripts_of_vectors_mean_the_same_over_a_socket() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors");
    let mut count = 0;
    let mut failures = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let vector: Value = read_json(&std::fs::read(&path).unwrap()).unwrap();
        if !is_about_events(&vector) {
            continue;
        }
        count += 1;
        let (events, is_error) = read(&messages_of(&vector));
        let expected = &vector["expect"];
        if json!(events) != expected["events"] || is_error != expected["error"].is_object() {
            let name = &vector["name"];
            failures.push(format!(
                "{name}: {}, expected {}",
                json!(events),
                expected["events"]
            ));
        }
    }
    assert!(count > 60, "only {count} vectors");
    assert!(
        failures.is_empty(),
        "{}:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// The `event:` line of what is no object has no place in a message.
const HAVE_LINES_THAT_ARE_LOST: [&str; 2] = ["frame_no_object", "heartbeat_words"];

/// Streams of which the client makes the end, as their server sends none.
const HAVE_NO_END: [&str; 2] = ["end_done_after_whole_call", "end_done_after_whole_items"];

/// Whether a vector is one stream of events, that ends by itself.
fn is_about_events(vector: &Value) -> bool {
    let (scripts, expected) = (vector["http"].as_array().unwrap(), &vector["expect"]);
    let [script] = scripts.as_slice() else {
        return false;
    };
    let has_events = script["events"].is_array() || script["chunks"].is_array();
    let is_another = HAVE_LINES_THAT_ARE_LOST
        .iter()
        .chain(&HAVE_NO_END)
        .any(|name| vector["name"] == *name);
    !is_another
        && expected["events"].is_array()
        && vector["call"] == "stream"
        && vector.get("cancel_after_events").is_none()
        && has_events
        && script.get("status").is_none()
        && script.get("headers").is_none()
        && expected["error"].get("timeout").is_none()
}

/// The texts that a socket sends for a vector's script.
fn messages_of(vector: &Value) -> Vec<String> {
    let server = MockServer::start().unwrap();
    server.enqueue_json(&vector["http"].to_string()).unwrap();
    server
        .enqueue_json(r#"{"socket": [{"binary": "the end"}]}"#)
        .unwrap();
    let mut socket = Socket::open(&server);
    socket.create(json!({}));
    socket.send_if_open(&json!({"type": "response.create"}));
    let mut texts = Vec::new();
    // The second reply shows that the first one left the socket open.
    while let Some(message) = socket.next() {
        match message {
            Message::Text(text) => texts.push(text.as_str().to_owned()),
            Message::Binary(_) => break,
            Message::Ping(_) => {}
            other => panic!("{}: {other:?}", vector["name"]),
        }
    }
    texts
}

/// The events that core makes of messages, and whether an error is behind them.
fn read(messages: &[String]) -> (Vec<Value>, bool) {
    let frame = |text: &String| {
        let lines = text.lines().map(|line| format!("data: {line}\n"));
        (lines.collect::<String>() + "\n").into_bytes()
    };
    let frames: Vec<Vec<u8>> = messages.iter().map(frame).collect();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut stream = ResponseStream::replay(frames);
        let mut events = Vec::new();
        while let Some(event) = stream.next().await {
            match event {
                Ok(event) => events.push(json!(event)),
                Err(_) => return (events, true),
            }
        }
        (events, false)
    })
}

//! Every recorded body, read into the model and written again: nothing is lost, and nothing known is unknown.
//!
//! What may differ: null is absent, a type is written under its newest name (see `round_trip.rs`), and a field that the
//! server left out may be there with its default.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/round_trip.rs"]
mod round_trip;
mod support;

use std::fmt::Debug;

use antiphon::model::{
    CompactedResponse, Conversation, CreateRequest, Deleted, InputTokens, ItemPage, Response,
};
use antiphon_mock::{MockServer, Script};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use round_trip::{added, lost};
use support::{client_of, files, read_json, recordings};

/// Bodies that hold no object of the API: errors of gateways.
const ERRORS: &[&str] = &[
    "http_errors__nonstreaming_unauthorized_preserves_status_and_body.json",
    "response_identity__provider_error_classifies_with_contract_but_reports_no_id.json",
];

#[test]
fn recorded_responses_are_read_and_written_whole() {
    let Some(folder) = recordings() else { return };
    let mut failures = Vec::new();
    let paths = files(&folder.join("responses"), "json");
    for path in &paths {
        let name = path.file_name().unwrap().to_str().unwrap();
        let body = read_json(path);
        let failure = match body["object"].as_str() {
            Some("response") => trip::<Response>(&body),
            Some("response.compaction") => trip::<CompactedResponse>(&body),
            Some("response.input_tokens") => trip::<InputTokens>(&body),
            Some("list") => trip::<ItemPage>(&body),
            Some("conversation") => trip::<Conversation>(&body),
            Some(object) if object.ends_with(".deleted") => trip::<Deleted>(&body),
            None if ERRORS.contains(&name) => None,
            other => Some(format!("an object of the kind {other:?}")),
        };
        failures.extend(failure.map(|failure| format!("{name}: {failure}")));
    }
    assert!(paths.len() >= 50, "only {} bodies", paths.len());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn recorded_requests_are_read_and_written_whole() {
    let Some(folder) = recordings() else { return };
    let mut failures = Vec::new();
    let paths = files(&folder.join("requests"), "json");
    for path in &paths {
        let name = path.file_name().unwrap().to_str().unwrap();
        let failure = trip::<CreateRequest>(&read_json(path));
        failures.extend(failure.map(|failure| format!("{name}: {failure}")));
    }
    assert!(paths.len() >= 50, "only {} requests", paths.len());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test]
async fn recorded_requests_pass_the_check_and_are_sent_as_they_are() {
    let Some(folder) = recordings() else { return };
    let server = MockServer::start().unwrap();
    server.set_repeat(Some(Script::default()));
    let client = client_of(&server).build().unwrap();
    let mut failures = Vec::new();
    for path in files(&folder.join("requests"), "json") {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let mut request = read_json(&path);
        // Here it is the method that says so.
        request.as_object_mut().unwrap().shift_remove("stream");
        server.clear_requests();
        let stream = client.responses().stream_json(request.clone()).await;
        if let Err(error) = stream {
            failures.push(format!("{name}: {error}"));
            continue;
        }
        let sent = server.requests().pop().expect("a request");
        let sent: Value = serde_json::from_slice(&sent.body).unwrap();
        let mut expected = request;
        expected["stream"] = json!(true);
        if let Some(path) = lost(&expected, &sent).or_else(|| added(&expected, &sent)) {
            failures.push(format!("{name}: sent otherwise at {path}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Reads and writes a body; says what was lost on the way.
fn trip<T: DeserializeOwned + Serialize + Debug>(body: &Value) -> Option<String> {
    let model: T = match serde_json::from_value(body.clone()) {
        Ok(model) => model,
        Err(error) => return Some(format!("cannot be read: {error}")),
    };
    let shown = format!("{model:?}");
    // Shapes that are absent are unknown too, and have no kind.
    let unknown = shown
        .split("Unknown { kind: \"")
        .skip(1)
        .find(|rest| !rest.starts_with('"'));
    if let Some(unknown) = unknown {
        let start: String = unknown.chars().take(100).collect();
        return Some(format!("unknown to the model: {start}"));
    }
    let written = serde_json::to_value(&model).expect("JSON");
    lost(body, &written)
        .map(|path| format!("lost: {path}"))
        .or_else(|| added(body, &written).map(|path| format!("added: {path}")))
}

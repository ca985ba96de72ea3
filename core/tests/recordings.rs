//! Runs every recorded stream, as it came and cut at every few bytes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::Path;

use antiphon::model::CreateRequest;
use antiphon_mock::{MockServer, Script};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use support::{Outcome, client_of, files, outcome_of, recordings};

/// Terminal events, by which a stream is whole.
const TERMINAL: [&str; 3] = [
    "response.completed",
    "response.incomplete",
    "response.failed",
];

#[tokio::test]
async fn every_recording_gives_its_terminal_response() {
    let Some(folder) = recordings() else { return };
    let mut lines = Vec::new();
    let mut failures = Vec::new();
    for path in streams(&folder) {
        let name = path
            .strip_prefix(&folder)
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        let outcome = run(&path, None).await;
        let in_pieces = run(&path, Some(7)).await;
        if outcome.events != in_pieces.events || outcome.last != in_pieces.last {
            failures.push(format!("{name}: other events when cut every 7 bytes"));
        }
        if let Err(failure) = check(&outcome) {
            failures.push(format!("{name}: {failure}"));
        }
        lines.push(summary(&name, &outcome));
    }
    assert!(lines.len() >= 30, "only {} recordings", lines.len());
    if let Some(folder) = std::env::var_os("ANTIPHON_OUT") {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(
            Path::new(&folder).join("rust.jsonl"),
            lines.join("\n") + "\n",
        )
        .unwrap();
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn streams(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut paths = files(&folder.join("streams"), "sse");
    paths.extend(files(&folder.join("streams_converted"), "sse"));
    paths
}

async fn run(path: &Path, bytes_each: Option<usize>) -> Outcome {
    let server = MockServer::start().unwrap();
    server.enqueue(Script {
        recording: Some(path.to_owned()),
        bytes_each,
        ..Script::default()
    });
    let client = client_of(&server).build().unwrap();
    outcome_of(
        client
            .responses()
            .stream(CreateRequest::new("m", "x"))
            .await,
        None,
    )
    .await
}

/// The rules that hold for every recorded stream.
fn check(outcome: &Outcome) -> Result<(), String> {
    if outcome.events.is_empty() {
        return Err("no events".to_owned());
    }
    let last = outcome.events.last().expect("an event");
    if !TERMINAL.contains(&last["type"].as_str().unwrap_or_default()) {
        let error = outcome
            .error
            .as_ref()
            .ok_or("no terminal event and no error")?;
        return match error.partial_response() {
            Some(_) => Ok(()),
            None => Err(format!("no partial response in {error}")),
        };
    }
    if outcome.events.iter().any(|event| event["type"] == "error") {
        return match &outcome.error {
            Some(error) if error.kind().name() == "APIStreamError" => Ok(()),
            other => Err(format!("an error event, but {other:?}")),
        };
    }
    let response = outcome
        .last
        .as_ref()
        .ok_or_else(|| format!("no final response: {:?}", outcome.error))?;
    let terminal = last["response"]["output"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    // One recording joins the streams of several requests: the last response counts.
    let is_start = |event: &Value| event["type"] == "response.created";
    let start = outcome.events.iter().rposition(is_start).unwrap_or(0);
    let streamed: Vec<&Value> = outcome.events[start..]
        .iter()
        .filter(|event| event["type"] == "response.output_item.done")
        .map(|event| &event["item"])
        .collect();
    let expected: Vec<&Value> = if terminal.len() >= streamed.len() {
        terminal.iter().collect()
    } else {
        streamed
    };
    let got: Vec<&Value> = response["output"].as_array().unwrap().iter().collect();
    if got != expected {
        return Err(format!(
            "final output\n    got  {got:?}\n    want {expected:?}"
        ));
    }
    Ok(())
}

/// One line that every language writes alike.
fn summary(name: &str, outcome: &Outcome) -> String {
    let mut hash = Sha256::new();
    for event in &outcome.events {
        hash.update(sorted(event).to_string());
        hash.update("\n");
    }
    sorted(&json!({
        "recording": name,
        "event_count": outcome.events.len(),
        "events_sha256": format!("{:x}", hash.finalize()),
        "final": outcome.last,
        "error_kind": outcome.error.as_ref().map(|error| error.kind().name()),
    }))
    .to_string()
}

/// The same JSON with the names of every object in order.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let mut names: Vec<_> = object.keys().collect();
            names.sort();
            names
                .into_iter()
                .map(|name| (name.clone(), sorted(&object[name])))
                .collect()
        }
        Value::Array(values) => values.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

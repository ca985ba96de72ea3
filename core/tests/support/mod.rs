//! What the tests of whole streams share.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic
)]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use antiphon::{Client, ClientBuilder, Error, ResponseStream};
use antiphon_mock::MockServer;
use base64::Engine;
use serde_json::{Value, json};

/// The tree this crate lies in.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The recordings beside the checkout; `None`, said aloud, where they are not.
pub fn recordings() -> Option<PathBuf> {
    let shared = std::env::var_os("ANTIPHON_SHARED")
        .map_or_else(|| repository().join("../shared"), PathBuf::from);
    let recordings = shared.join("recordings");
    if recordings.is_dir() {
        return Some(recordings);
    }
    eprintln!(
        "no recordings at {}: only the project's own vectors are tested",
        recordings.display()
    );
    None
}

/// All files below a folder with an extension, in order.
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The vectors that every language runs.
pub fn vectors() -> Vec<PathBuf> {
    let folder = repository().join("tests/vectors");
    let mut paths = files(&folder, "json");
    // Below it is what is said about vectors.
    paths.retain(|path| path.parent() == Some(&folder));
    paths
}

pub fn read_json(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).expect("a readable file");
    antiphon::lenient::read_json(text.as_bytes())
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The bodies of all streams there are: of the vectors, and recorded ones.
pub fn bodies() -> Vec<(PathBuf, Vec<u8>)> {
    let mut bodies = vector_bodies();
    bodies.extend(recorded_bodies());
    bodies
}

/// The bodies of the streams of the vectors.
pub fn vector_bodies() -> Vec<(PathBuf, Vec<u8>)> {
    let mut bodies = Vec::new();
    for path in vectors() {
        for script in read_json(&path)["http"].as_array().into_iter().flatten() {
            let mut body = Vec::new();
            for event in script["events"].as_array().into_iter().flatten() {
                body.extend_from_slice(format!("data: {event}\n\n").as_bytes());
            }
            for chunk in script["chunks"].as_array().into_iter().flatten() {
                body.extend(bytes_of(chunk));
            }
            if !body.is_empty() {
                bodies.push((path.clone(), body));
            }
        }
    }
    assert!(bodies.len() >= 50);
    bodies
}

/// The bodies of the recorded streams; none where there are no recordings.
pub fn recorded_bodies() -> Vec<(PathBuf, Vec<u8>)> {
    let paths = recordings().map(|folder| files(&folder, "sse"));
    let read = |path: PathBuf| {
        let body = std::fs::read(&path).unwrap();
        let bodies = one_response_each(&body).into_iter();
        bodies
            .map(move |body| (path.clone(), body))
            .collect::<Vec<_>>()
    };
    paths.into_iter().flatten().flat_map(read).collect()
}

/// The bodies of which a recording is made: one joins the streams of several requests.
fn one_response_each(body: &[u8]) -> Vec<Vec<u8>> {
    let Ok(text) = std::str::from_utf8(body) else {
        return vec![body.to_vec()];
    };
    let is_start = |frame: &str| frame.contains(r#"data: {"type":"response.created""#);
    let is_end = |frame: &str| frame.contains(r#"data: {"type":"response.completed""#);
    let mut bodies = vec![String::new()];
    let mut is_over = false;
    for frame in text.split_inclusive("\n\n") {
        if is_over && is_start(frame) {
            bodies.push(String::new());
            is_over = false;
        }
        is_over |= is_end(frame);
        if let Some(body) = bodies.last_mut() {
            body.push_str(frame);
        }
    }
    bodies.into_iter().map(String::into_bytes).collect()
}

fn bytes_of(chunk: &Value) -> Vec<u8> {
    let text = chunk.as_str().or_else(|| chunk["text"].as_str());
    text.map_or_else(
        || {
            base64::engine::general_purpose::STANDARD
                .decode(chunk["base64"].as_str().unwrap())
                .unwrap()
        },
        |text| text.as_bytes().to_vec(),
    )
}

/// A builder for a client of the mock.
pub fn client_of(server: &MockServer) -> ClientBuilder {
    Client::builder().api_key("sk-test").base_url(server.url())
}

/// Waits until so many connections are left, off the runtime's threads.
pub async fn connections_fall_to(server: impl Into<Arc<MockServer>>, at_most: usize) -> bool {
    let server = server.into();
    let patience = Duration::from_secs(10);
    tokio::task::spawn_blocking(move || server.wait_for_connections(at_most, patience))
        .await
        .unwrap()
}

/// Applies the `options` of a vector.
pub fn apply_options(mut builder: ClientBuilder, options: &Value) -> ClientBuilder {
    for (name, value) in options.as_object().into_iter().flatten() {
        let milliseconds = || Duration::from_millis(value.as_u64().expect("milliseconds"));
        let number = || value.as_u64().expect("a number");
        builder = match name.as_str() {
            "idle_timeout_ms" => builder.idle_timeout(milliseconds()),
            "stall_timeout_ms" => builder.stall_timeout(milliseconds()),
            "end_timeout_ms" => builder.end_timeout(milliseconds()),
            "timeout_ms" => builder.timeout(milliseconds()),
            "connect_timeout_ms" => builder.connect_timeout(milliseconds()),
            "max_retries" => builder.max_retries(u32::try_from(number()).unwrap()),
            "max_frame_bytes" => builder.max_frame_bytes(usize::try_from(number()).unwrap()),
            "max_body_bytes" => builder.max_body_bytes(usize::try_from(number()).unwrap()),
            "strict" => builder.strict(value.as_bool().expect("a boolean")),
            other => panic!("a vector has the unknown option {other}"),
        };
    }
    builder
}

/// What a stream gave.
#[derive(Debug, Default)]
pub struct Outcome {
    pub events: Vec<Value>,
    pub last: Option<Value>,
    pub error: Option<Error>,
}

/// Reads a stream to its end, or cancels it after so many events.
pub async fn outcome_of(
    stream: Result<ResponseStream, Error>,
    cancel_after: Option<usize>,
) -> Outcome {
    let mut outcome = Outcome::default();
    let mut stream = match stream {
        Ok(stream) => stream,
        Err(error) => {
            return Outcome {
                error: Some(error),
                ..outcome
            };
        }
    };
    loop {
        if cancel_after == Some(outcome.events.len()) {
            stream.cancel();
        }
        let Some(event) = stream.next().await else {
            break;
        };
        match event {
            Ok(event) => outcome.events.push(json!(event)),
            Err(error) => outcome.error = Some(error),
        }
    }
    match stream.final_response().await {
        Ok(response) => {
            assert!(
                outcome.error.is_none(),
                "an error in iteration and a final response"
            );
            outcome.last = Some(json!(response));
        }
        Err(error) if cancel_after.is_some() => {
            assert!(outcome.error.is_none(), "a cancelled stream just ends");
            outcome.error = Some(error);
        }
        Err(error) => {
            let seen = outcome
                .error
                .as_ref()
                .expect("final_response gave an error that iteration did not");
            assert_eq!(
                seen.to_json(),
                error.to_json(),
                "iteration and final_response disagree"
            );
        }
    }
    outcome
}

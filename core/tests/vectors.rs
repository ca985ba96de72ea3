//! Runs the vectors of `tests/vectors`, which every language runs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::PathBuf;
use std::time::Duration;

use antiphon::model::{CreateRequest, Response, View};
use antiphon::stream::Selected;
use antiphon::{Error, SessionOptions};
use antiphon_mock::{MockServer, Script};
use serde_json::{Value, json};

use support::{Outcome, apply_options, client_of, outcome_of, read_json, repository, vectors};

// Several threads, because waiting for the mock's connections blocks one.
#[tokio::test(flavor = "multi_thread")]
async fn every_vector_gives_what_it_expects() {
    let paths = vectors();
    assert!(paths.len() >= 25, "only {} vectors", paths.len());
    let mut failures = Vec::new();
    for path in &paths {
        let vector = read_json(path);
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert_eq!(vector["name"], name, "a vector is named like its file");
        if let Err(failure) = run(&vector, Over::Http).await {
            failures.push(format!("{name}: {failure}"));
        }
    }
    assert_none(&failures, paths.len());
}

/// All but those that are about whole answers, which only HTTP has.
#[tokio::test(flavor = "multi_thread")]
async fn every_vector_of_a_stream_gives_the_same_over_a_websocket() {
    let excluded = repository().join("tests/vectors/over_websocket/excluded.json");
    let excluded = read_json(&excluded);
    let paths = vectors();
    for name in excluded.as_object().unwrap().keys() {
        let is_name = |path: &PathBuf| path.file_stem().unwrap() == name.as_str();
        assert!(paths.iter().any(is_name), "there is no vector {name}");
    }
    let mut failures = Vec::new();
    let mut count = 0;
    for path in &paths {
        let vector = read_json(path);
        if vector["call"] != "stream" || excluded.get(name_of(&vector)).is_some() {
            continue;
        }
        count += 1;
        if let Err(failure) = run(&vector, Over::WebSocket).await {
            failures.push(format!("{}: {failure}", name_of(&vector)));
        }
    }
    assert!(count >= 100, "only {count} vectors");
    assert_none(&failures, count);
}

/// How the requests of a vector are sent.
#[derive(Clone, Copy, PartialEq)]
enum Over {
    Http,
    WebSocket,
}

fn name_of(vector: &Value) -> &str {
    vector["name"].as_str().unwrap()
}

fn assert_none(failures: &[String], count: usize) {
    assert!(
        failures.is_empty(),
        "{} of {count} vectors failed:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// As in languages whose requests are typed: what the type does not name must come through it.
#[tokio::test]
async fn the_request_of_every_vector_is_sent_alike_by_way_of_its_type() {
    let server = MockServer::start().unwrap();
    server.set_repeat(Some(Script::default()));
    let client = client_of(&server).build().unwrap();
    let mut count = 0;
    for path in vectors() {
        let vector = read_json(&path);
        let Some(want) = vector["expect"].get("request_body") else {
            continue;
        };
        let request: CreateRequest = serde_json::from_value(vector["request"].clone()).unwrap();
        let error = match vector["call"] == "stream" {
            true => client.responses().stream(request).await.err(),
            false => client.responses().create(request).await.err(),
        };
        let sent = server
            .requests()
            .pop()
            .unwrap_or_else(|| panic!("{error:?}"));
        let sent = serde_json::from_slice(&sent.body).unwrap();
        same(vector["name"].as_str().unwrap(), &sent, want).unwrap();
        count += 1;
    }
    assert!(count >= 10, "only {count} vectors have a request body");
}

/// What a view of a vector's stream gives: texts joined, of calls their arguments, of images their
/// results.
async fn streamed(vector: &Value, name: &str) -> Result<Value, String> {
    let server = MockServer::start().unwrap();
    server.enqueue_json(&vector["http"].to_string()).unwrap();
    let client = apply_options(client_of(&server), &vector["options"]).build();
    let request = vector["request"].clone();
    let responses = client.unwrap().responses();
    let stream = responses
        .stream_json(request)
        .await
        .map_err(|error| error.to_string())?;
    Ok(match name {
        "text" => texts(stream.into_text()).await,
        "reasoning" => texts(stream.into_reasoning_text()).await,
        "refusal" => texts(stream.into_refusal()).await,
        "function_calls" => each(stream.into_function_calls(), |call| json!(call.arguments)).await,
        "images" => each(stream.into_images(), |call| json!(call.result)).await,
        other => return Err(format!("unknown view of a stream: {other}")),
    })
}

async fn texts(mut selected: Selected<String>) -> Value {
    let mut joined = String::new();
    while let Some(Ok(text)) = selected.next().await {
        assert!(!text.is_empty());
        joined.push_str(&text);
    }
    json!(joined)
}

async fn each<T>(mut selected: Selected<T>, element: impl Fn(&T) -> Value) -> Value {
    let mut elements = Vec::new();
    while let Some(Ok(one)) = selected.next().await {
        elements.push(element(&one));
    }
    json!(elements)
}

async fn run(vector: &Value, over: Over) -> Result<(), String> {
    let server = MockServer::start().unwrap();
    server
        .enqueue_json(&vector["http"].to_string())
        .map_err(|error| error.to_string())?;
    let client = apply_options(client_of(&server), &vector["options"])
        .build()
        .unwrap();
    let request = vector["request"].clone();
    let outcome = match vector["call"].as_str() {
        Some("stream") => {
            let cancel_after = vector["cancel_after_events"]
                .as_u64()
                .map(|count| count.try_into().unwrap());
            match over {
                Over::Http => {
                    outcome_of(client.responses().stream_json(request).await, cancel_after).await
                }
                Over::WebSocket => {
                    let responses = client.responses();
                    let session = responses.connect(SessionOptions::new()).await.unwrap();
                    outcome_of(session.create_json(request).await, cancel_after).await
                }
            }
        }
        Some("create") => match client.responses().create_json(request).await {
            Ok(response) => Outcome {
                last: Some(serde_json::json!(response)),
                ..Outcome::default()
            },
            Err(error) => Outcome {
                error: Some(error),
                ..Outcome::default()
            },
        },
        other => return Err(format!("unknown call {other:?}")),
    };
    let expected = &vector["expect"];
    if let Some(events) = expected["events"].as_array() {
        for (index, (got, want)) in outcome.events.iter().zip(events).enumerate() {
            same(&format!("event {index}"), got, want)?;
        }
        if outcome.events.len() != events.len() {
            return Err(format!(
                "{} events, expected {}",
                outcome.events.len(),
                events.len()
            ));
        }
    }
    match (&outcome.last, expected.get("final")) {
        (Some(got), Some(want)) => same("final response", got, want)?,
        (None, None) => {}
        (got, want) => {
            return Err(format!(
                "final response {got:?}, expected {want:?}; error {:?}",
                outcome.error
            ));
        }
    }
    match (&outcome.error, expected.get("error")) {
        (Some(got), Some(want)) => same_error(got, &error_over(want, over))?,
        (None, None) => {}
        (got, want) => return Err(format!("error {got:?}, expected {want:?}")),
    }
    for (name, want) in expected["views"].as_object().into_iter().flatten() {
        let response = outcome.last.as_ref().ok_or("no response to read")?;
        let response: Response = serde_json::from_value(response.clone()).unwrap();
        let view = View::find(name).ok_or_else(|| format!("there is no view `{name}`"))?;
        same(name, &json!(view.of(&response)), want)?;
    }
    if over == Over::Http {
        for (name, want) in expected["streamed"].as_object().into_iter().flatten() {
            same(
                &format!("streamed {name}"),
                &streamed(vector, name).await?,
                want,
            )?;
        }
    }
    if vector.get("cancel_after_events").is_some()
        && !server.wait_for_connections(0, Duration::from_secs(5))
    {
        return Err("the connection of a cancelled stream stayed open".to_owned());
    }
    if let Some(want) = expected.get("request_body") {
        let requests = server.requests();
        let last = requests.last().ok_or("no request was sent")?;
        same(
            "request body",
            &serde_json::from_slice(&last.body).unwrap_or_default(),
            &request_over(want, over),
        )?;
    }
    let scripts = vector["http"].as_array().map_or(0, Vec::len);
    if server.requests().len() != scripts {
        return Err(format!(
            "{} requests for {scripts} scripted answers",
            server.requests().len()
        ));
    }
    Ok(())
}

fn same_error(got: &Error, want: &Value) -> Result<(), String> {
    let got = got.to_json();
    let expects_partial = want.get("partial").is_some() || want["kind"] == "CancelledError";
    if !expects_partial && !got["partial_response"].is_null() {
        return Err(format!(
            "an unexpected partial response {}",
            got["partial_response"]
        ));
    }
    for (name, want) in want.as_object().expect("an object") {
        match name.as_str() {
            "message_contains" => {
                for part in want.as_array().expect("an array of texts") {
                    let message = got["message"].as_str().unwrap_or_default();
                    if !message.contains(part.as_str().unwrap()) {
                        return Err(format!("message {message:?} does not contain {part}"));
                    }
                }
            }
            "partial" => same("partial response", &got["partial_response"], want)?,
            _ => same(&format!("error {name}"), &got[name.as_str()], want)?,
        }
    }
    Ok(())
}

fn same(what: &str, got: &Value, want: &Value) -> Result<(), String> {
    if got == want {
        Ok(())
    } else {
        Err(format!("{what}\n    got  {got}\n    want {want}"))
    }
}

/// What a server receives of a request.
fn request_over(body: &Value, over: Over) -> Value {
    let mut body = body.clone();
    if let (Over::WebSocket, Some(body)) = (over, body.as_object_mut()) {
        body.shift_remove("stream");
        body.insert("type".to_owned(), "response.create".into());
    }
    body
}

/// What an error is like: another transport has other words for the same.
fn error_over(error: &Value, over: Over) -> Value {
    let mut error = error.clone();
    if let (Over::WebSocket, Some(error)) = (over, error.as_object_mut()) {
        error.shift_remove("message_contains");
    }
    error
}

//! Runs the table of faults of `tests/faults`, which every language runs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::time::Duration;

use antiphon::Client;
use antiphon::model::Response;
use antiphon_mock::MockServer;
use serde_json::{Map, Value, json};
use tokio::time::timeout;

use support::{Outcome, apply_options, client_of, outcome_of, read_json, repository};

/// No row takes so long unless it hangs.
const PATIENCE: Duration = Duration::from_secs(20);

#[tokio::test]
async fn every_fault_is_seen_for_what_it_is() {
    let table = read_json(&repository().join("tests/faults/faults.json"));
    let rows = table["rows"].as_array().expect("rows");
    assert!(rows.len() >= 60, "only {} rows", rows.len());
    let (mut seen, mut wrong) = (Vec::new(), Vec::new());
    for row in rows {
        for call in row["calls"].as_array().expect("calls") {
            let call = call.as_str().expect("a name");
            run(&table, row, call, &mut seen, &mut wrong).await;
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    write_down(&seen);
}

/// Runs a row with one call, once or with every cut, up to the first one that is wrong.
async fn run(
    table: &Value,
    row: &Value,
    call: &str,
    seen: &mut Vec<Value>,
    wrong: &mut Vec<String>,
) {
    let server = MockServer::start().unwrap();
    let mut builder = apply_options(client_of(&server), &row["options"]);
    if let Some(url) = row["base_url"].as_str() {
        let mock = server.url();
        let mock = mock.trim_start_matches("http://").trim_end_matches("/v1");
        builder = builder.base_url(url.replace("{mock}", mock));
    }
    let client = builder.build().unwrap();
    let cuts = match row["cuts"]["bytes"].as_u64() {
        Some(bytes) => (0..=bytes).map(Some).collect(),
        None => vec![None],
    };
    for cut in cuts {
        let expect = expected(row, cut);
        let requests = usize::try_from(expect["requests"].as_u64().unwrap()).unwrap();
        let scripts = scripts(table, row, call, cut);
        let scripts = &scripts[..requests];
        server.enqueue_json(&json!(scripts).to_string()).unwrap();
        server.clear_requests();
        let outcome = timeout(PATIENCE, outcome(&client, call)).await;
        let outcome = outcome.unwrap_or_else(|_| panic!("{} hangs for {call}", row["fault"]));
        let mut line = json!({"fault": row["fault"], "call": call});
        if let Some(cut) = cut {
            line["cut"] = cut.into();
        }
        let found = summary(&outcome, server.requests().len());
        let is_right = found == *expect;
        if !is_right {
            let error = outcome.error.map(|error| error.to_string());
            wrong.push(format!("{line}: {found}, expected {expect}: {error:?}"));
        }
        let line = line.as_object_mut().unwrap();
        line.extend(found.as_object().unwrap().clone());
        seen.push(json!(line));
        if !is_right {
            return;
        }
    }
}

/// What is expected of a row, with a cut if it has them.
fn expected(row: &Value, cut: Option<u64>) -> &Value {
    let Some(cut) = cut else {
        return &row["expect"];
    };
    let ranges = row["cuts"]["expect"].as_array().expect("ranges");
    let range = ranges
        .iter()
        .rfind(|range| range["from"].as_u64().unwrap() <= cut);
    &range.expect("a range")["expect"]
}

/// The scripts of a row, for the mock.
fn scripts(table: &Value, row: &Value, call: &str, cut: Option<u64>) -> Vec<Value> {
    let answer = match call {
        "create" => &table["answers"]["create"],
        _ => &table["answers"]["stream"],
    };
    let scripts = row["http"].as_array().expect("scripts").iter().enumerate();
    let scripts = scripts.map(|(index, script)| {
        let mut script = script.as_object().expect("a script").clone();
        if script.shift_remove("answer").is_some() {
            script.extend(answer.as_object().expect("an answer").clone());
        }
        if let Some(cut) = cut.filter(|_| index == 0) {
            script.insert("after_bytes".to_owned(), cut.into());
        }
        Value::Object(script)
    });
    scripts.collect()
}

async fn outcome(client: &Client, call: &str) -> Outcome {
    let responses = client.responses();
    let mut request = json!({"model": "m", "input": "Hello"});
    match call {
        "create" => match responses.create_json(request).await {
            Ok(response) => Outcome {
                last: Some(json!(response)),
                ..Outcome::default()
            },
            Err(error) => Outcome {
                error: Some(error),
                ..Outcome::default()
            },
        },
        "retrieve" => {
            let events = responses.retrieve_stream_json("resp_1", json!({}));
            outcome_of(events.await, None).await
        }
        "stream" => outcome_of(responses.stream_json(request).await, None).await,
        "background" => {
            request["background"] = true.into();
            outcome_of(responses.stream_json(request).await, None).await
        }
        other => panic!("there is no call `{other}`"),
    }
}

/// What was seen, as the table says it.
fn summary(outcome: &Outcome, requests: usize) -> Value {
    let last = outcome.last.clone();
    let last: Option<Response> = last.map(|last| serde_json::from_value(last).unwrap());
    let error = outcome.error.as_ref();
    let partial = error.and_then(|error| error.partial_response());
    let text = last.as_ref().or(partial).map(Response::output_text);
    let mut summary = Map::new();
    for (name, value) in [
        ("error", error.map(|error| error.kind().name().into())),
        (
            "status",
            error.and_then(|error| Some(error.status()?.into())),
        ),
        ("code", error.and_then(|error| Some(error.code()?.into()))),
        (
            "timeout",
            error.and_then(|error| Some(error.timeout()?.name().into())),
        ),
        ("text", text.map(Value::from)),
        ("requests", Some(requests.into())),
    ] {
        if let Some(value) = value {
            summary.insert(name.to_owned(), value);
        }
    }
    Value::Object(summary)
}

/// Writes down what was seen, for the comparison of the languages.
fn write_down(seen: &[Value]) {
    let Some(folder) = std::env::var_os("ANTIPHON_OUT") else {
        return;
    };
    let folder = std::path::Path::new(&folder).join("faults");
    std::fs::create_dir_all(&folder).unwrap();
    let lines: String = seen.iter().map(|line| format!("{line}\n")).collect();
    std::fs::write(folder.join("rust.jsonl"), lines).unwrap();
}

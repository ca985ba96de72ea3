//! What a subscriber of `tracing` sees: one span for each call, closed once however it ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod memory;
#[path = "../support/mod.rs"]
mod support;

use std::time::Duration;

use antiphon::model::{CreateRequest, RetrieveRequest};
use antiphon::{CallOptions, Client, Resume, SessionOptions};
use antiphon_mock::{EarlyFault, Ending, MockServer, Script};
use serde_json::{Value, json};

use memory::{Fields, Memory, SECRET, Seen};
use support::client_of;

fn request() -> CreateRequest {
    CreateRequest::new("test-model", SECRET)
}

/// Makes a stream with what the server answers, and reads it to its end, whatever that is.
async fn read_stream(client: &Client) {
    if let Ok(mut stream) = client.responses().stream(request()).await {
        while stream.next().await.is_some() {}
        // The span is closed at the end of the stream, however long that is kept.
        std::hint::black_box(&stream);
    }
}

fn created() -> Value {
    let response =
        json!({"id": "resp_1", "status": "in_progress", "model": "test-model-1", "output": []});
    json!({"type": "response.created", "sequence_number": 0, "response": response})
}

fn ending(kind: &str, more: &Value) -> Value {
    let mut response = json!({
        "id": "resp_1", "status": kind, "model": "test-model-1", "output": [],
        "usage": {
            "input_tokens": 7, "input_tokens_details": {"cached_tokens": 5},
            "output_tokens": 3, "output_tokens_details": {"reasoning_tokens": 2},
        },
    });
    for (name, value) in more.as_object().unwrap() {
        response[name] = value.clone();
    }
    json!({"type": format!("response.{kind}"), "sequence_number": 1, "response": response})
}

fn events(events: &[Value], then: Ending) -> Script {
    Script {
        events: Some(events.to_vec()),
        then,
        ..Script::default()
    }
}

fn refused(status: u16) -> Script {
    Script {
        status,
        headers: vec![("retry-after-ms".to_owned(), "1".to_owned())],
        json: Some(json!({"error": {"message": format!("{SECRET} is wrong")}})),
        ..Script::default()
    }
}

/// The server, its client, and the memory of what the client says.
fn set_up() -> (MockServer, Client, Memory) {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    (server, client, Memory::default())
}

#[track_caller]
fn assert_fields(span: &Seen, expected: &Value) {
    for (name, value) in expected.as_object().unwrap() {
        let found = span.fields.get(name).unwrap_or(&Value::Null);
        assert_eq!(found, value, "{name} of {span:?}");
    }
}

#[tokio::test]
async fn a_created_response_is_one_span_with_its_usage() {
    let (server, client, memory) = set_up();
    let _guard = memory.listen();
    let response = client.responses().create(request()).await.unwrap();
    let span = memory.only();
    let usage = response.usage.unwrap();
    let port: u16 = server.url()["http://127.0.0.1:".len()..]
        .trim_end_matches("/v1")
        .parse()
        .unwrap();
    let expected: Fields = serde_json::from_value(json!({
        "otel.name": "chat test-model", "otel.kind": "client",
        "gen_ai.operation.name": "chat", "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "test-model",
        "gen_ai.response.id": response.id, "gen_ai.response.model": response.model,
        "gen_ai.response.finish_reasons": "[\"completed\"]",
        "gen_ai.usage.input_tokens": usage.input_tokens,
        "gen_ai.usage.output_tokens": usage.output_tokens,
        "gen_ai.usage.cache_read.input_tokens": 0,
        "gen_ai.usage.reasoning.output_tokens": 0,
        "server.address": "127.0.0.1", "server.port": port,
        "http.response.status_code": 200,
    }))
    .unwrap();
    assert_eq!(span.fields, expected);
    assert!(span.events.is_empty());
}

#[tokio::test]
async fn every_end_of_a_stream_closes_its_span_and_says_which_it_was() {
    let (server, client, memory) = set_up();
    let _guard = memory.listen();
    let client = client.with_options(CallOptions::new().idle_timeout(Duration::from_millis(50)));
    let early = json!({"incomplete_details": {"reason": "max_output_tokens"}});
    let failed = json!({"error": {"code": "server_error", "message": SECRET}});
    let error = json!({"type": "error", "code": "overloaded", "message": SECRET});
    let usage = json!({
        "gen_ai.response.id": "resp_1", "gen_ai.response.model": "test-model-1",
        "gen_ai.usage.input_tokens": 7, "gen_ai.usage.output_tokens": 3,
        "gen_ai.usage.cache_read.input_tokens": 5, "gen_ai.usage.reasoning.output_tokens": 2,
    });
    let ok = json!(null);
    let cases = [
        (
            ending("completed", &json!({})),
            Ending::Eof,
            "[\"completed\"]".into(),
            ok.clone(),
        ),
        (
            ending("incomplete", &early),
            Ending::Stall,
            "[\"max_output_tokens\"]".into(),
            ok.clone(),
        ),
        (
            ending("failed", &failed),
            Ending::Eof,
            "[\"failed\"]".into(),
            "server_error".into(),
        ),
        (error, Ending::Eof, ok.clone(), "APIStreamError".into()),
        (
            created(),
            Ending::Eof,
            ok.clone(),
            "StreamInterruptedError".into(),
        ),
        (
            created(),
            Ending::Truncate,
            ok.clone(),
            "StreamInterruptedError".into(),
        ),
        (
            created(),
            Ending::Stall,
            ok.clone(),
            "StreamTimeoutError".into(),
        ),
    ];
    for (last, then, finish, error_type) in cases {
        let has_usage = last["response"].get("usage").is_some();
        server.enqueue(events(&[created(), last], then));
        read_stream(&client).await;
        let span = memory.only();
        let status = if error_type.is_null() {
            Value::Null
        } else {
            "ERROR".into()
        };
        let expected = json!({
            "gen_ai.operation.name": "chat", "gen_ai.request.model": "test-model",
            "gen_ai.request.stream": true, "http.response.status_code": 200,
            "gen_ai.response.finish_reasons": finish, "error.type": error_type,
            "otel.status_code": status,
        });
        assert_fields(&span, &expected);
        if has_usage {
            assert_fields(&span, &usage);
        }
        let first = span.fields["gen_ai.response.time_to_first_chunk"].as_f64();
        assert!(first.unwrap() > 0.0);
    }
}

#[tokio::test]
async fn a_comment_is_no_first_event() {
    let (server, client, memory) = set_up();
    let _guard = memory.listen();
    server.enqueue(Script {
        chunks: Some(vec![": PROCESSING\n\n".into()]),
        ..Script::default()
    });
    read_stream(&client).await;
    let span = memory.only();
    assert!(
        !span
            .fields
            .contains_key("gen_ai.response.time_to_first_chunk")
    );
}

#[tokio::test]
async fn a_call_that_its_caller_leaves_is_cancelled_and_did_not_fail() {
    let (server, client, memory) = set_up();
    let _guard = memory.listen();
    let cancelled = json!({
        "gen_ai.response.finish_reasons": "[\"cancelled\"]", "error.type": null,
        "otel.status_code": null,
    });
    for is_dropped in [false, true] {
        server.enqueue(events(&[created()], Ending::Stall));
        let mut stream = client.responses().stream(request()).await.unwrap();
        stream.next().await.unwrap().unwrap();
        assert_eq!(memory.open(), 1, "as long as the stream");
        if is_dropped {
            drop(stream);
            assert_fields(&memory.only(), &cancelled);
        } else {
            stream.cancel();
            assert_fields(&memory.only(), &cancelled);
            drop(stream);
            assert!(memory.closed().is_empty(), "closed once");
        }
    }
    // A call that is given up before there is an answer.
    server.enqueue(Script {
        before_headers: Some(EarlyFault::Stall),
        ..Script::default()
    });
    let create = async { client.responses().create(request()).await };
    let given_up = tokio::time::timeout(Duration::from_millis(50), create).await;
    assert!(given_up.is_err());
    assert_fields(&memory.only(), &cancelled);
}

#[tokio::test]
async fn retries_are_events_of_the_one_span() {
    let (server, client, memory) = set_up();
    let _guard = memory.listen();
    for is_streamed in [false, true] {
        server.enqueue(refused(429));
        server.enqueue(refused(503));
        match is_streamed {
            true => read_stream(&client).await,
            false => drop(client.responses().create(request()).await.unwrap()),
        }
        let span = memory.only();
        let expected = json!({
            "http.response.status_code": 200, "http.request.resend_count": 2, "error.type": null,
            "gen_ai.response.finish_reasons": "[\"completed\"]",
        });
        assert_fields(&span, &expected);
        let expected: Vec<Fields> = serde_json::from_value(json!([
            {
                "message": "the request is retried", "failed_attempt": 1, "delay_seconds": 0.001,
                "error.type": "RateLimitError", "http.response.status_code": 429,
            },
            {
                "message": "the request is retried", "failed_attempt": 2, "delay_seconds": 0.001,
                "error.type": "InternalServerError", "http.response.status_code": 503,
            },
        ]))
        .unwrap();
        assert_eq!(span.events, expected);
    }
}

#[tokio::test]
async fn a_refused_call_says_why_but_not_with_what_words() {
    let (server, client, memory) = set_up();
    let _guard = memory.listen();
    server.enqueue(refused(400));
    client.responses().create(request()).await.unwrap_err();
    let expected = json!({
        "http.response.status_code": 400, "error.type": "BadRequestError", "otel.status_code": "ERROR",
        "gen_ai.response.finish_reasons": null,
    });
    assert_fields(&memory.only(), &expected);
    // What no server can accept is no call.
    let nothing = CreateRequest {
        previous_response_id: Some("resp_1".to_owned()),
        conversation: Some(serde_json::from_value(json!("conv_1")).unwrap()),
        ..request()
    };
    client.responses().create(nothing).await.unwrap_err();
    assert!(memory.closed().is_empty());

    server.stop();
    let no_retries = client.with_options(CallOptions::new().max_retries(0));
    no_retries.responses().stream(request()).await.unwrap_err();
    let expected = json!({"http.response.status_code": null, "error.type": "APIConnectionError"});
    assert_fields(&memory.only(), &expected);
}

#[tokio::test]
async fn a_stream_that_is_taken_up_is_one_span() {
    let (server, client, memory) = set_up();
    let _guard = memory.listen();
    let client = client.with_options(CallOptions::new().resume(Resume::On));
    server.enqueue(events(&[created()], Ending::Truncate));
    server.enqueue(refused(503));
    server.enqueue(events(&[ending("completed", &json!({}))], Ending::Eof));
    read_stream(&client).await;
    assert_eq!(server.requests().len(), 3);
    let span = memory.only();
    let expected = json!({
        "gen_ai.response.finish_reasons": "[\"completed\"]", "error.type": null,
        "gen_ai.usage.output_tokens": 3,
    });
    assert_fields(&span, &expected);
    let said = |name: &str| -> Vec<Value> {
        let events = span.events.iter();
        events
            .map(|event| event.get(name).cloned().unwrap_or_default())
            .collect()
    };
    assert_eq!(
        said("message"),
        [
            "the stream was interrupted and is resumed",
            "the request is retried"
        ]
    );
    assert_eq!(
        said("error.type"),
        ["StreamInterruptedError", "InternalServerError"]
    );
    assert_eq!(said("last_sequence_number")[0], 0);
}

#[tokio::test]
async fn other_calls_have_the_name_of_their_endpoint() {
    let (_server, client, memory) = set_up();
    let response = client.responses().create(request()).await.unwrap();
    assert!(memory.closed().is_empty(), "nobody listened");
    let _guard = memory.listen();

    let retrieval = RetrieveRequest::default();
    let responses = client.responses();
    responses.retrieve(&response.id, retrieval).await.unwrap();
    let span = memory.only();
    let expected = json!({
        "otel.name": "responses.retrieve", "gen_ai.operation.name": "responses.retrieve",
        "gen_ai.response.id": response.id, "gen_ai.request.model": null,
    });
    assert_fields(&span, &expected);

    client.responses().delete(&response.id).await.unwrap();
    assert_fields(&memory.only(), &json!({"otel.name": "responses.delete"}));

    client.get("/models").await.unwrap_err();
    assert_fields(
        &memory.only(),
        &json!({"otel.name": "get", "error.type": "NotFoundError"}),
    );

    let background = CreateRequest {
        background: Some(true),
        ..request()
    };
    client
        .responses()
        .create_and_wait(background)
        .await
        .unwrap();
    let names: Vec<Value> = memory
        .closed()
        .iter()
        .map(|span| span.fields["otel.name"].clone())
        .collect();
    assert_eq!(
        names,
        [
            "chat test-model",
            "responses.retrieve",
            "responses.retrieve"
        ]
    );
}

#[tokio::test]
async fn a_response_over_a_session_is_one_span_too() {
    let (server, client, memory) = set_up();
    let _guard = memory.listen();
    let session = client
        .responses()
        .connect(SessionOptions::new())
        .await
        .unwrap();
    let completed = ending("completed", &json!({}));
    let cases = [
        (
            vec![refused(503), events(&[created(), completed], Ending::Eof)],
            json!({"gen_ai.response.finish_reasons": "[\"completed\"]", "gen_ai.usage.output_tokens": 3}),
        ),
        // All of it at once: the span is its own before the first event is read.
        (
            vec![events(
                &[ending("completed", &json!({"id": "resp_2"}))],
                Ending::Eof,
            )],
            json!({"gen_ai.response.id": "resp_2"}),
        ),
        (
            vec![refused(400)],
            json!({"error.type": "BadRequestError", "otel.status_code": "ERROR"}),
        ),
        (
            vec![events(&[created()], Ending::Truncate)],
            json!({"error.type": "StreamInterruptedError"}),
        ),
    ];
    for (scripts, expected) in cases {
        let retries = scripts.len() - 1;
        for script in scripts {
            server.enqueue(script);
        }
        if let Ok(mut stream) = session.create(request()).await {
            while stream.next().await.is_some() {}
        }
        let span = memory.only();
        assert_fields(&span, &expected);
        assert_fields(
            &span,
            &json!({"gen_ai.request.model": "test-model", "gen_ai.request.stream": true}),
        );
        assert_eq!(span.events.len(), retries);
    }
    server.enqueue(events(&[created()], Ending::Stall));
    let mut stream = session.create(request()).await.unwrap();
    stream.cancel();
    let cancelled = json!({"gen_ai.response.finish_reasons": "[\"cancelled\"]"});
    assert_fields(&memory.only(), &cancelled);
}

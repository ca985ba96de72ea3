//! Five clocks; the error of each names the option to change.

use std::time::Duration;

use antiphon::stream::{EventReader, ReaderLimits};
use antiphon::{CallOptions, Client, Error, ErrorKind, Resume, TimeoutKind};
use antiphon_mock::{MockServer, Script};
use serde_json::json;

use super::hello;
use crate::support::client_of;

const SHORT: Duration = Duration::from_millis(60);

/// A client of a server that answers every request so, and has no clock but those it is given.
fn client(script: &str, options: CallOptions) -> (MockServer, Client) {
    let server = MockServer::start().unwrap();
    server.set_repeat_json(script).unwrap();
    let builder = client_of(&server)
        .max_retries(0)
        .timeout(Duration::ZERO)
        .idle_timeout(Duration::ZERO);
    let client = builder.build().unwrap().with_options(options);
    (server, client)
}

async fn create(client: &Client) -> Error {
    client.responses().create(hello()).await.unwrap_err()
}

async fn stream(client: &Client) -> Error {
    match client.responses().stream(hello()).await {
        Ok(mut stream) => stream.final_response().await.unwrap_err(),
        Err(error) => error,
    }
}

fn assert_is(error: &Error, kind: ErrorKind, option: &str) {
    assert_eq!(error.kind(), kind, "{error}");
    assert!(
        error
            .to_string()
            .contains(&format!("within 60ms ({option})")),
        "{error}"
    );
    assert!(
        error.to_string().contains(&format!("Raise {option}")),
        "{error}"
    );
}

#[tokio::test]
async fn no_headers_in_time() {
    let stalled = r#"{"before_headers": "stall"}"#;
    let (_server, client) = client(stalled, CallOptions::new().timeout(SHORT));
    assert_is(&create(&client).await, ErrorKind::Timeout, "timeout");
    assert_is(&stream(&client).await, ErrorKind::Timeout, "timeout");
}

#[tokio::test]
async fn no_whole_answer_in_time() {
    let half = r#"{"json": {"id": "resp_1"}, "after_bytes": 5, "then": "stall"}"#;
    let (_server, client) = client(half, CallOptions::new().timeout(SHORT));
    let error = create(&client).await;
    assert_is(&error, ErrorKind::Timeout, "timeout");
    assert!(error.to_string().contains("the answer began"), "{error}");
}

#[tokio::test]
async fn a_timeout_is_not_for_a_stream_that_has_begun() {
    let slow = json!({"chunks": [
        {"text": "data: {\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\"}}\n\n"},
        {"text": "data: {\"type\":\"response.completed\",\"response\":{\"id\":\"resp_1\"}}\n\n", "delay_ms": 180},
    ]});
    let (_server, client) = client(&slow.to_string(), CallOptions::new().timeout(SHORT));
    let response = client
        .responses()
        .stream(hello())
        .await
        .unwrap()
        .final_response()
        .await
        .unwrap();
    assert_eq!(response.id, "resp_1");
}

#[tokio::test]
async fn a_call_as_a_whole_takes_too_long() {
    let options = || {
        CallOptions::new()
            .total_timeout(SHORT)
            .timeout(Duration::from_secs(60))
    };
    let (_server, no_headers) = client(r#"{"before_headers": "stall"}"#, options());
    assert_is(
        &create(&no_headers).await,
        ErrorKind::Timeout,
        "total_timeout",
    );
    assert_is(
        &stream(&no_headers).await,
        ErrorKind::Timeout,
        "total_timeout",
    );
    let half = r#"{"json": {"id": "resp_1"}, "after_bytes": 5, "then": "stall"}"#;
    let (_server, half) = client(half, options());
    assert_is(&create(&half).await, ErrorKind::Timeout, "total_timeout");
}

/// Text that keeps coming: nothing but the clock for the whole ends it.
fn endless() -> String {
    let delta = r#"data: {"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"x"}"#;
    let chunks = vec![json!({"text": format!("{delta}\n\n"), "delay_ms": 5}); 20_000];
    json!({ "chunks": chunks }).to_string()
}

#[tokio::test]
async fn a_stream_as_a_whole_takes_too_long_and_keeps_what_came() {
    let limit = Duration::from_millis(200);
    let (_server, client) = client(&endless(), CallOptions::new().total_timeout(limit));
    let error = stream(&client).await;
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error
            .to_string()
            .contains("the stream did not end within 200ms (total_timeout)"),
        "{error}"
    );
    assert!(
        error
            .partial_response()
            .unwrap()
            .output_text()
            .starts_with("xx")
    );

    let responses = client.responses();
    let open = async move { responses.stream(hello()).await };
    let reader = EventReader::spawn(
        &tokio::runtime::Handle::current(),
        open,
        ReaderLimits::default(),
    );
    let error = reader.final_response().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error
            .partial_response()
            .unwrap()
            .output_text()
            .starts_with("xx")
    );
}

#[tokio::test]
async fn a_stream_that_is_taken_up_again_has_no_more_time_for_that() {
    let server = MockServer::start().unwrap();
    let script = r#"[
        {"events": [{"type": "response.created", "sequence_number": 0, "response": {"id": "resp_1"}}], "then": "reset"},
        {"before_headers": "stall"}
    ]"#;
    server.enqueue_json(script).unwrap();
    let client = client_of(&server)
        .resume(Resume::On)
        .total_timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    let error = stream(&client).await;
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!(
        error.to_string().contains("within 300ms (total_timeout)"),
        "{error}"
    );
    assert_eq!(error.partial_response().unwrap().id, "resp_1");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn no_retry_that_would_come_too_late() {
    let busy = r#"{"status": 503, "headers": {"retry-after": "100"}}"#;
    let options = CallOptions::new()
        .max_retries(2)
        .total_timeout(Duration::from_secs(60));
    let (server, client) = client(busy, options);
    let error = create(&client).await;
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::InternalServer, Some(503))
    );
    assert!(
        error.to_string().contains("total_timeout would pass first"),
        "{error}"
    );
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_stream_is_silent_or_only_ticks() {
    let created = r#"data: {"type":"response.created","response":{"id":"resp_1"}}"#;
    let silent = json!({"chunks": [format!("{created}\n\n")], "then": "stall"}).to_string();
    let mut ticking = vec![json!({"text": format!("{created}\n\n")})];
    for tick in [
        ": tick\n\n",
        "data: {\"type\":\"keepalive\",\"sequence_number\":1}\n\n",
    ] {
        ticking.extend(vec![json!({"text": tick, "delay_ms": 10}); 2_000]);
    }
    let ticking = json!({ "chunks": ticking }).to_string();
    for (script, options, clock) in [
        (
            &silent,
            CallOptions::new().idle_timeout(SHORT),
            TimeoutKind::Idle,
        ),
        (
            &silent,
            CallOptions::new().stall_timeout(SHORT),
            TimeoutKind::Stall,
        ),
        (
            &ticking,
            CallOptions::new()
                .stall_timeout(SHORT)
                .idle_timeout(Duration::from_secs(60)),
            TimeoutKind::Stall,
        ),
    ] {
        let (_server, client) = client(script, options);
        let error = stream(&client).await;
        assert_eq!(
            (error.kind(), error.timeout()),
            (ErrorKind::StreamTimeout, Some(clock)),
            "{error}"
        );
        let option = format!("{}_timeout", clock.name());
        assert!(
            error.to_string().contains(&format!("60ms ({option})")),
            "{error}"
        );
        assert!(
            error
                .to_string()
                .to_lowercase()
                .contains(&format!("raise {option}")),
            "{error}"
        );
        assert_eq!(error.partial_response().unwrap().id, "resp_1");
    }
}

#[tokio::test]
async fn no_connection_in_time() {
    // A listener that nobody accepts from: TCP connects, and TLS never begins.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}/v1", listener.local_addr().unwrap());
    let builder = Client::builder()
        .api_key("k")
        .base_url(url)
        .max_retries(0)
        .no_proxy("*");
    let client = builder.connect_timeout(SHORT).build().unwrap();
    let error = create(&client).await;
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error
            .to_string()
            .contains("no connection within 60ms (connect_timeout)"),
        "{error}"
    );
}

#[tokio::test]
async fn zero_switches_a_clock_off() {
    let server = MockServer::start().unwrap();
    let script = Script {
        delay_ms: 100,
        json: Some(json!({"id": "resp_1"})),
        ..Script::default()
    };
    server.set_repeat(Some(script));
    let short = client_of(&server)
        .timeout(SHORT)
        .total_timeout(Duration::from_secs(60))
        .max_retries(0)
        .build()
        .unwrap();
    assert_is(&create(&short).await, ErrorKind::Timeout, "timeout");
    let off = CallOptions::new()
        .timeout(Duration::ZERO)
        .total_timeout(Duration::ZERO);
    short
        .with_options(off)
        .responses()
        .create(hello())
        .await
        .unwrap();
}

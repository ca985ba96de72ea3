//! What a server may not do to its client: bodies that swell, JSON without a bottom.

use antiphon::ErrorKind;
use antiphon::model::Event;
use antiphon_mock::{MockServer, Script};
use serde_json::json;

use super::hello;
use crate::support::client_of;

fn nested(levels: usize) -> String {
    format!("{}{}", "[".repeat(levels), "]".repeat(levels))
}

#[tokio::test]
async fn a_compressed_answer_is_not_read_as_something_else() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let headers = vec![("content-encoding".to_owned(), "gzip".to_owned())];
    let script = Script {
        headers,
        body: Some("\u{1f}\u{8b}".to_owned()),
        ..Script::default()
    };
    server.set_repeat(Some(script));
    let whole = client.responses().create(hello()).await.unwrap_err();
    let streamed = client.responses().stream(hello()).await.unwrap_err();
    for error in [whole, streamed] {
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("compressed (gzip)"), "{error}");
    }
    assert!(
        server
            .requests()
            .iter()
            .all(|request| request.header("accept-encoding").is_none()),
        "never asked for"
    );
}

#[tokio::test]
async fn an_answer_without_a_bottom_is_an_error_that_says_so() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let bodies = [
        format!(r#"{{"id": "resp_1", "metadata": {}}}"#, nested(1_000)),
        format!(r#"{{"id": "resp_1", "unknown": {}}}"#, nested(1_000)),
        format!(
            r#"{{"id": "resp_1", "output": [{{"type": "new", "x": {}}}]}}"#,
            nested(100_000)
        ),
        nested(1_000_000),
    ];
    for body in bodies {
        server.enqueue(Script {
            body: Some(body.clone()),
            ..Script::default()
        });
        let error = client.responses().create(hello()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{}", &body[..40]);
        assert!(
            error.to_string().contains("nested deeper than 128 levels"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn an_event_without_a_bottom_is_an_error_that_says_so() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let deep = nested(100_000);
    let events = [
        format!(
            r#"{{"type": "response.created", "response": {{"id": "resp_1", "metadata": {deep}}}}}"#
        ),
        format!(
            r#"{{"type": "response.output_item.added", "output_index": 0, "item": {{"type": "new", "x": {deep}}}}}"#
        ),
        format!(r#"{{"type": "response.new", "x": {deep}}}"#),
        format!(r#"{{"unknown": {deep}}}"#),
    ];
    for event in events {
        let chunk = format!("data: {event}\n\n");
        server.enqueue(Script {
            chunks: Some(vec![(&*chunk).into()]),
            ..Script::default()
        });
        let mut stream = client.responses().stream(hello()).await.unwrap();
        let error = stream.final_response().await.unwrap_err();
        assert_eq!(
            error.kind(),
            ErrorKind::StreamInterrupted,
            "{}",
            &event[..60]
        );
        assert!(
            error.to_string().contains("nested deeper than 128 levels"),
            "{}: {error}",
            &event[..60]
        );
    }
}

#[tokio::test]
async fn depth_that_is_passed_over_costs_nothing() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let deep = nested(1_000_000);
    let chunk = format!(
        "data: {{\"type\": \"response.output_text.delta\", \"delta\": \"x\", \"unknown\": {deep}}}\n\n"
    );
    server.enqueue(Script {
        chunks: Some(vec![(&*chunk).into()]),
        ..Script::default()
    });
    let mut stream = client.responses().stream(hello()).await.unwrap();
    let event = stream.next().await.unwrap().unwrap();
    assert!(matches!(event, Event::OutputTextDelta(delta) if delta.delta == "x"));
}

#[tokio::test]
async fn an_error_body_without_a_bottom_is_an_error_with_its_status() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).max_retries(0).build().unwrap();
    let body = format!(r#"{{"error": {}}}"#, nested(100_000));
    server.enqueue(Script {
        status: 400,
        body: Some(body),
        ..Script::default()
    });
    let error = client.responses().create(hello()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    server.enqueue(Script {
        json: Some(json!({"id": "resp_1"})),
        ..Script::default()
    });
    client.responses().create(hello()).await.unwrap();
}

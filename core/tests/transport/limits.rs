//! What a server may not do to its client: bodies that swell, JSON without a bottom.

use antiphon::ErrorKind;
use antiphon::model::Event;
use antiphon_mock::{MockServer, Script};
use serde_json::{Value, json};

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
async fn an_answer_without_a_bottom_is_read_to_a_depth_and_is_text_below() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    for levels in [1_000, 100_000] {
        let deep = nested(levels);
        let body = format!(
            r#"{{"id": "resp_1", "unknown": {deep}, "output": [{{"type": "new", "x": {deep}}}], "metadata": {{"a": {deep}}}}}"#
        );
        server.enqueue(whole(body));
        let response = client.responses().create(hello()).await.unwrap();
        assert_eq!(response.id, "resp_1");
        let response = json!(response);
        assert_eq!(
            text_at_the_bottom(&response["unknown"]),
            nested(levels - 499)
        );
        assert_eq!(
            text_at_the_bottom(&response["output"][0]["x"]),
            nested(levels - 497)
        );
    }
}

#[tokio::test]
async fn depth_that_is_cut_or_of_another_type_is_an_error_that_says_so() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let cases = [
        (nested(1_000_000), "JSON, but not a response"),
        ("[".repeat(1_000_000), "not JSON (EOF while parsing"),
    ];
    for (body, said) in cases {
        server.enqueue(whole(body));
        let error = client.responses().create(hello()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(said), "{error}");
    }
}

#[tokio::test]
async fn events_without_a_bottom_are_read_and_their_stream_goes_on() {
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
        r#"{"type": "response.completed", "response": {"id": "resp_1", "status": "completed"}}"#
            .to_owned(),
    ];
    let chunks = events.map(|event| (&*format!("data: {event}\n\n")).into());
    server.enqueue(Script {
        chunks: Some(chunks.into()),
        ..Script::default()
    });
    let mut stream = client.responses().stream(hello()).await.unwrap();
    let mut read = Vec::new();
    while let Some(event) = stream.next().await {
        read.push(json!(event.unwrap()));
    }
    assert_eq!(read.len(), 5);
    assert_eq!(
        text_at_the_bottom(&read[1]["item"]["x"]),
        nested(100_000 - 498)
    );
    assert_eq!(text_at_the_bottom(&read[2]["x"]), nested(100_000 - 499));
    let response = stream.final_response().await.unwrap();
    assert_eq!(response.id, "resp_1");
}

fn whole(body: String) -> Script {
    Script {
        body: Some(body),
        ..Script::default()
    }
}

/// The text in lists that are nested in each other.
fn text_at_the_bottom(mut value: &Value) -> &str {
    while value.is_array() {
        value = &value[0];
    }
    value.as_str().unwrap()
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

//! The client against a server that behaves, and against ones that do not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::time::Duration;

use antiphon::model::{
    CreateRequest, Event, FunctionTool, Input, InputItem, InputMessage, MessageContent, OutputItem,
};
use antiphon::stream::{EventReader, ReaderLimits};
use antiphon::{Client, Error, ErrorKind};
use antiphon_mock::{MockServer, Script, TextDeltas};
use serde_json::json;

use support::{client_of, connections_fall_to};

fn hello() -> CreateRequest {
    CreateRequest::new("test-model", "Hello")
}

#[tokio::test]
async fn a_response_is_made_whole_and_as_a_stream() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let whole = client.responses().create(hello()).await.unwrap();
    let streamed = client
        .responses()
        .stream(hello())
        .await
        .unwrap()
        .final_response()
        .await
        .unwrap();
    assert!(whole.output_text().contains("Hello"), "{whole:?}");
    assert_eq!(whole.output_text(), streamed.output_text());
    assert_eq!(whole.usage, streamed.usage);
}

#[tokio::test]
async fn a_typed_request_is_sent_in_the_wire_spelling() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let message = InputMessage {
        role: Some("user".into()),
        content: MessageContent::Text("Hi".into()),
        ..InputMessage::default()
    };
    let mut request = CreateRequest {
        temperature: Some(1.0),
        tools: Some(vec![
            FunctionTool {
                name: "look".into(),
                ..FunctionTool::default()
            }
            .into(),
        ]),
        input: Some(Input::Items(vec![InputItem::Message(message)])),
        ..CreateRequest::new("test-model", "")
    };
    request.extra_body.insert("top_k", 4);
    client.responses().create(request).await.unwrap();
    assert_eq!(
        server.requests()[0].json().unwrap(),
        json!({
            "model": "test-model",
            "input": [{"type": "message", "role": "user", "content": "Hi"}],
            "temperature": 1,
            "tools": [{"type": "function", "name": "look"}],
            "top_k": 4,
        })
    );
}

#[tokio::test]
async fn a_wrong_key_is_an_authentication_error() {
    let server = MockServer::start().unwrap();
    let client = Client::builder()
        .api_key("sk-wrong")
        .base_url(server.url())
        .build()
        .unwrap();
    let error = client.responses().create(hello()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(
        (error.status(), error.code()),
        (Some(401), Some("invalid_api_key"))
    );
    assert!(error.to_string().contains("OPENAI_API_KEY"), "{error}");
    assert!(error.request_id().is_some());
    assert_eq!(server.requests().len(), 1, "a wrong key is not tried again");
}

#[tokio::test]
async fn a_refused_connection_is_a_connection_error() {
    let url = {
        let server = MockServer::start().unwrap();
        server.url()
    };
    let client = Client::builder()
        .api_key("k")
        .base_url(&url)
        .max_retries(0)
        .build()
        .unwrap();
    let error = client.responses().stream(hello()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.to_string().contains("could not connect"), "{error}");
    assert!(error.to_string().contains(&url), "{error}");
    assert!(error.to_string().contains("base_url"), "{error}");
}

#[tokio::test]
async fn every_attempt_of_a_call_has_the_same_idempotency_key() {
    let server = MockServer::start().unwrap();
    server.enqueue_json(r#"[{"status": 503, "headers": {"retry-after-ms": "1"}}, {"status": 500, "headers": {"retry-after-ms": "1"}}]"#).unwrap();
    let client = client_of(&server).build().unwrap();
    client.responses().create(hello()).await.unwrap();
    client.responses().create(hello()).await.unwrap();
    let requests = server.requests();
    let header =
        |index: usize, name: &str| requests[index].header(name).unwrap_or_default().to_owned();
    assert_eq!(header(0, "idempotency-key"), header(1, "idempotency-key"));
    assert_eq!(header(0, "idempotency-key"), header(2, "idempotency-key"));
    assert_ne!(
        header(0, "idempotency-key"),
        header(3, "idempotency-key"),
        "another call, another key"
    );
    assert_eq!(
        [0, 1, 2, 3].map(|index| header(index, "x-antiphon-attempt")),
        ["1", "2", "3", "1"]
    );
}

#[tokio::test]
async fn an_option_that_cannot_be_used_is_named() {
    let error_of = |builder: antiphon::ClientBuilder| builder.build().unwrap_err();
    let with_key = || Client::builder().api_key("sk-secret");
    let cases: [(Error, &str); 5] = [
        (
            error_of(with_key().base_url("ftp://example.com")),
            "base_url",
        ),
        (error_of(with_key().base_url("example.com/v1")), "base_url"),
        (
            error_of(Client::builder().api_key("sk-secret\r\nx: y")),
            "api_key",
        ),
        (
            error_of(with_key().default_header("bad name", "v")),
            "headers",
        ),
        (
            error_of(with_key().default_header("x-name", "a\r\nb")),
            "x-name",
        ),
    ];
    for (error, option) in cases {
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(option), "{error}");
        assert!(!error.to_string().contains("sk-secret"), "{error}");
    }
}

#[tokio::test]
async fn a_key_is_never_printed() {
    let server = MockServer::start().unwrap();
    let builder = client_of(&server)
        .api_key("sk-secret")
        .default_header("x-token", "tok-secret");
    let client = builder.clone().build().unwrap();
    let stream = client.responses().stream(hello()).await.unwrap();
    let printed = format!("{builder:?} {client:?} {stream:?}");
    assert!(!printed.contains("secret"), "{printed}");
    let base_url =
        server.url().replace("http://", "http://user:pass-secret@") + "?token=query-secret";
    let client = Client::builder()
        .api_key("sk-wrong")
        .base_url(base_url)
        .build()
        .unwrap();
    let error = client.responses().create(hello()).await.unwrap_err();
    let printed = format!("{error} {error:?} {} {client:?}", error.to_json());
    assert!(!printed.contains("secret"), "{printed}");
}

#[tokio::test]
async fn a_query_of_the_base_url_is_kept() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server)
        .base_url(server.url() + "/?api-version=1")
        .build()
        .unwrap();
    client.responses().create(hello()).await.unwrap();
    assert_eq!(server.requests()[0].path, "/v1/responses?api-version=1");
}

#[tokio::test]
async fn dropping_a_stream_closes_its_connection() {
    let server = MockServer::start().unwrap();
    server.set_token_delay(Duration::from_secs(60));
    let client = client_of(&server).build().unwrap();
    let mut stream = client.responses().stream(hello()).await.unwrap();
    stream.next().await.unwrap().unwrap();
    assert_eq!(server.open_connections(), 1);
    drop(stream);
    assert!(connections_fall_to(server, 0).await);
}

#[tokio::test]
async fn a_snapshot_shows_what_was_consumed() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let mut stream = client.responses().stream(hello()).await.unwrap();
    let mut text = String::new();
    while let Some(event) = stream.next().await {
        if let Event::OutputTextDelta(event) = event.unwrap() {
            text.push_str(&event.delta);
        }
        assert_eq!(stream.snapshot().output_text(), text);
    }
    assert!(stream.next().await.is_none(), "the end stays the end");
    assert_eq!(stream.final_response().await.unwrap().output_text(), text);
}

fn reader_of(client: &Client, limits: ReaderLimits) -> EventReader {
    let responses = client.responses();
    EventReader::spawn(
        &tokio::runtime::Handle::current(),
        async move { responses.stream(hello()).await },
        limits,
    )
}

#[tokio::test]
async fn a_reader_gives_what_the_stream_gives() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let reader = reader_of(&client, ReaderLimits::default());
    reader.opened().await.unwrap();
    assert!(reader.request_id().is_some());
    let mut text = String::new();
    loop {
        let batch = reader.next_batch(3).await.unwrap();
        if batch.is_empty() {
            break;
        }
        for (index, event) in batch.iter().enumerate() {
            if let Event::OutputTextDelta(event) = &event.event {
                text.push_str(&event.delta);
            }
            assert_eq!(reader.snapshot(batch.len() - index - 1).output_text(), text);
        }
    }
    let response = reader.final_response().await.unwrap();
    assert_eq!(response.output_text(), text);
    assert!(matches!(&response.output[0], OutputItem::Message(_)));
}

#[tokio::test]
async fn a_reader_stops_reading_while_nobody_consumes() {
    let server = MockServer::start().unwrap();
    server.enqueue(Script {
        text_deltas: Some(TextDeltas {
            count: 200_000,
            ..TextDeltas::default()
        }),
        ..Script::default()
    });
    let client = client_of(&server).build().unwrap();
    let reader = reader_of(
        &client,
        ReaderLimits {
            max_events: 10,
            ..ReaderLimits::default()
        },
    );
    reader.opened().await.unwrap();
    for _ in 0..1000 {
        tokio::task::yield_now().await;
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    let state = format!("{reader:?}");
    assert!(
        state.contains("queued_events: 10,") && state.contains("ended: false"),
        "{state}"
    );
    let response = reader.final_response().await.unwrap();
    assert_eq!(
        response.output_text().len(),
        200_000 * TextDeltas::default().delta.len()
    );
}

#[tokio::test]
async fn cancelling_a_reader_wakes_who_waits_and_closes_the_connection() {
    let server = MockServer::start().unwrap();
    server.set_token_delay(Duration::from_secs(60));
    let client = client_of(&server).build().unwrap();
    let reader = std::sync::Arc::new(reader_of(&client, ReaderLimits::default()));
    while reader
        .next_batch(1)
        .await
        .unwrap()
        .iter()
        .all(|event| !matches!(event.event, Event::OutputTextDelta(_)))
    {}
    let waiting = tokio::spawn({
        let reader = std::sync::Arc::clone(&reader);
        async move { reader.next_batch(1).await.map(|batch| batch.len()) }
    });
    tokio::task::yield_now().await;
    reader.cancel();
    assert_eq!(
        waiting.await.unwrap().unwrap_err().kind(),
        ErrorKind::Cancelled
    );
    let error = reader.final_response().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert!(error.partial_response().is_some());
    assert!(connections_fall_to(server, 0).await);
}

#[tokio::test]
async fn a_strict_client_names_what_is_odd() {
    let server = MockServer::start().unwrap();
    server.enqueue(Script {
        events: Some(vec![json!({"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "delta": "Hi"})]),
        ..Script::default()
    });
    let client = client_of(&server).strict(true).build().unwrap();
    let error = client
        .responses()
        .stream(hello())
        .await
        .unwrap()
        .final_response()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error.to_string().contains("response.output_text.delta"),
        "{error}"
    );
    assert_eq!(error.partial_response().unwrap().output_text(), "Hi");
}

#[tokio::test]
async fn a_strict_client_sends_as_given_and_refuses_the_same() {
    let given = json!({
        "model": "m",
        "input": [{"role": "user", "content": [{"type": "text", "text": "Hi"}]}],
        "response_format": {"type": "json_object"},
    });
    let server = MockServer::start().unwrap();
    let client = client_of(&server).strict(true).build().unwrap();
    let responses = client.responses();
    responses.create_json(given.clone()).await.unwrap();
    assert_eq!(server.requests()[0].json().unwrap(), given);
    let error = responses
        .create_json(json!({"model": "m", "temperature": "hot"}))
        .await
        .unwrap_err();
    assert_eq!(error.path(), Some("temperature"));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_strict_stream_refuses_json_that_is_no_object() {
    let server = MockServer::start().unwrap();
    server.enqueue(Script {
        events: Some(vec![json!(5)]),
        ..Script::default()
    });
    let client = client_of(&server).strict(true).build().unwrap();
    let mut stream = client.responses().stream(hello()).await.unwrap();
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let message = error.to_string();
    assert!(message.contains("is not a JSON object"), "{message}");
    assert!(message.contains("an event without a type"), "{message}");
}

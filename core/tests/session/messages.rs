//! What is sent and how an answer is read.

use std::sync::Arc;

use antiphon::{ErrorKind, Provider, SessionOptions};
use antiphon_mock::{Fragments, MockServer, RecordedSocket, Script, SocketScript, SocketStep};
use serde_json::json;

use super::{
    begun, events, hello, in_time, messages, outcome, script, session, sockets_become, text_of,
};
use crate::support::client_of;

#[tokio::test]
async fn a_second_turn_needs_no_second_handshake() {
    let server = MockServer::start().unwrap();
    let session = session(&server).await;
    for text in ["one", "two", "three"] {
        server.enqueue(script(events("resp_1", text)));
        assert_eq!(text_of(session.create(hello()).await).await, text);
    }
    assert_eq!(server.sockets().len(), 1);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn the_message_is_the_request_without_what_says_how_it_is_sent() {
    let server = MockServer::start().unwrap();
    let session = session(&server).await;
    let request = json!({
        "type": "response.create", "model": "m", "stream": true, "background": false,
        "input": [{"role": "user", "content": [{"type": "text", "text": "Hi"}]}],
    });
    text_of(session.send_request(request).await).await;
    assert_eq!(
        messages(&server),
        [json!({
            "type": "response.create", "model": "m",
            "input": [{"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}],
        })]
    );
}

#[tokio::test]
async fn what_no_server_can_accept_is_not_sent() {
    let server = MockServer::start().unwrap();
    let session = session(&server).await;
    let cases = [
        (
            json!({"model": "m", "input": "x", "background": true}),
            "background",
        ),
        (
            json!({"model": "m", "input": "x", "type": "response.steer"}),
            "type",
        ),
        (
            json!({"model": "m", "input": "x", "stream_id": "a lane"}),
            "stream_id",
        ),
        (
            json!({"model": "m", "input": "x", "temperature": "hot"}),
            "temperature",
        ),
        (json!("Hello"), ""),
    ];
    for (request, path) in cases {
        let error = session.create_json(request.clone()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{request}");
        assert_eq!(error.path(), Some(path), "{request}");
    }
    assert!(messages(&server).is_empty());
}

#[tokio::test]
async fn a_server_of_open_responses_gets_no_stream_options() {
    let server = MockServer::start().unwrap();
    let builder = client_of(&server).provider(Provider::OpenResponses);
    let client = builder.build().unwrap();
    let session = in_time(client.responses().connect(SessionOptions::new()))
        .await
        .unwrap();
    let request =
        json!({"model": "m", "input": "x", "stream_options": {"include_obfuscation": false}});
    text_of(session.create_json(request).await).await;
    assert_eq!(messages(&server)[0].get("stream_options"), None);
}

#[tokio::test]
async fn every_kind_of_frame_is_read() {
    let server = Arc::new(MockServer::start().unwrap());
    let all = events("resp_1", "Grüße");
    let text = all[1].to_string();
    let in_the_character = text.find('ü').unwrap_or(text.len() / 2) + 1;
    let steps = SocketScript::new()
        .ping("are you there?")
        .event(all[0].clone())
        .fragments(Fragments {
            text,
            split_at: vec![3, in_the_character],
            ping: Some("between".into()),
        })
        .pong("unasked")
        .binary(all[2].to_string().into_bytes())
        .step(SocketStep::Event(all[3].clone()));
    server.enqueue(steps.into());
    let session = session(&server).await;
    let outcome = outcome(session.create(hello()).await).await;
    assert_eq!(outcome.error.map(|error| error.to_string()), None);
    let deltas: Vec<_> = outcome.events[1..3]
        .iter()
        .map(|event| event["delta"].clone())
        .collect();
    assert_eq!(deltas, [all[1]["delta"].clone(), all[2]["delta"].clone()]);
    let is_answered = |sockets: &[RecordedSocket]| sockets[0].pongs.len() == 3;
    assert!(sockets_become(&server, is_answered).await);
    assert_eq!(server.sockets()[0].pongs[0], b"are you there?");
}

#[tokio::test]
async fn a_request_that_is_refused_is_the_error_it_is_over_http() {
    let server = MockServer::start().unwrap();
    let session = session(&server).await;
    let cases = [
        (400, ErrorKind::BadRequest),
        (401, ErrorKind::Authentication),
        (404, ErrorKind::NotFound),
        (422, ErrorKind::UnprocessableEntity),
    ];
    for (status, kind) in cases {
        let body =
            json!({"error": {"message": "No.", "type": "invalid_request_error", "code": "nope"}});
        server.enqueue(Script {
            status,
            json: Some(body),
            ..Script::default()
        });
        let error = in_time(session.create(hello())).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (kind, Some(status)));
        assert_eq!(error.code(), Some("nope"));
        assert!(
            error.message().contains("response.create at ws://"),
            "{error}"
        );
    }
    server.enqueue(script(events("resp_1", "after all")));
    assert_eq!(text_of(session.create(hello()).await).await, "after all");
    assert_eq!(
        server.sockets().len(),
        1,
        "a refusal does not cost the connection"
    );
}

#[tokio::test]
async fn a_refusal_that_passes_is_tried_again() {
    let server = MockServer::start().unwrap();
    let session = session(&server).await;
    for status in [429, 503] {
        server.enqueue(Script {
            status,
            headers: vec![("retry-after-ms".to_owned(), "1".to_owned())],
            json: Some(json!({"error": {"message": "Later."}})),
            ..Script::default()
        });
    }
    server.enqueue(script(events("resp_1", "now")));
    assert_eq!(text_of(session.create(hello()).await).await, "now");
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn an_error_behind_the_beginning_ends_the_stream_and_its_failed_event_is_not_lost() {
    let server = MockServer::start().unwrap();
    let failed = json!({"type": "response.failed", "response": {"id": "resp_1", "status": "failed", "error": {"code": "server_error", "message": "Gone."}}});
    let steps = begun("resp_1", "half")
        .event(json!({"type": "error", "error": {"code": "server_error", "message": "Gone."}}))
        .event(failed);
    server.enqueue(steps.into());
    server.enqueue(script(events("resp_2", "next")));
    let session = session(&server).await;
    let first = outcome(session.create(hello()).await).await;
    let error = first.error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Stream);
    assert_eq!(error.partial_response().unwrap().output_text(), "half");
    assert_eq!(first.events.last().unwrap()["type"], "response.failed");
    assert_eq!(text_of(session.create(hello()).await).await, "next");
}

#[tokio::test]
async fn incomplete_is_an_end_too() {
    let server = MockServer::start().unwrap();
    let end = json!({"type": "response.incomplete", "response": {"id": "resp_1", "status": "incomplete", "output": []}});
    server.enqueue(begun("resp_1", "half").event(end).into());
    let session = session(&server).await;
    let first = outcome(session.create(hello()).await).await;
    assert_eq!(first.last.unwrap()["status"], "incomplete");
    server.enqueue(script(events("resp_2", "next")));
    assert_eq!(text_of(session.create(hello()).await).await, "next");
}

#[tokio::test]
async fn a_session_that_is_closed_takes_no_requests() {
    let server = MockServer::start().unwrap();
    server.enqueue(begun("resp_1", "half").silent().into());
    let session = session(&server).await;
    let mut stream = in_time(session.create(hello())).await.unwrap();
    session.close().await;
    let error = in_time(stream.final_response()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    let error = in_time(session.create(hello())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(!session.is_websocket().await);
}

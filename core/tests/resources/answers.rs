//! What becomes of answers: of success, of error, and of those that are neither.

use antiphon::api::{Endpoint, Returns};
use antiphon::model::{Event, RetrieveRequest};
use antiphon::{Error, ErrorKind, ResponseStream};
use antiphon_mock::Script;
use serde_json::{Value, json};

use super::{ENDPOINTS, answer_of, body_script, ids_of, json_script, mock, refusal, support};

fn is_delete(endpoint: &str) -> bool {
    Endpoint::find(endpoint).unwrap().returns == Returns::Deleted
}

#[tokio::test]
async fn a_status_of_error_is_an_error_of_its_class() {
    let (server, client) = mock();
    let statuses = [
        (400, ErrorKind::BadRequest),
        (401, ErrorKind::Authentication),
        (403, ErrorKind::PermissionDenied),
        (404, ErrorKind::NotFound),
        (409, ErrorKind::Conflict),
        (422, ErrorKind::UnprocessableEntity),
        (429, ErrorKind::RateLimit),
        (500, ErrorKind::InternalServer),
    ];
    for endpoint in ENDPOINTS {
        for (status, kind) in statuses {
            server.enqueue(Script {
                status,
                json: Some(json!({"error": {"message": "No way", "code": "no_way"}})),
                headers: vec![("x-request-id".to_owned(), "req_1".to_owned())],
                ..Script::default()
            });
            let error = refusal(&client, endpoint, json!({})).await;
            assert_eq!(
                (error.kind(), error.status()),
                (kind, Some(status)),
                "{endpoint}"
            );
            assert_eq!(
                (error.code(), error.request_id()),
                (Some("no_way"), Some("req_1"))
            );
            let request = server.requests().pop().unwrap();
            let path = request.path.split('?').next().unwrap().to_owned();
            let message = error.to_string();
            assert!(message.starts_with(&request.method), "{message}");
            assert!(
                message.contains(&path) && message.contains("No way"),
                "{message}"
            );
        }
    }
}

#[tokio::test]
async fn what_is_no_answer_of_the_endpoint_is_an_error_that_says_so() {
    let (server, client) = mock();
    for endpoint in ENDPOINTS
        .into_iter()
        .filter(|endpoint| !is_delete(endpoint))
    {
        let cases = [
            (
                body_script("", "application/json"),
                ErrorKind::Decode,
                "not JSON",
            ),
            (
                body_script("OK", "text/plain"),
                ErrorKind::Decode,
                "not JSON",
            ),
            (
                body_script("{\"id\": ", "application/json"),
                ErrorKind::Decode,
                "not JSON",
            ),
            (
                body_script("<html>", "text/html; charset=utf-8"),
                ErrorKind::Decode,
                "web page",
            ),
            (json_script(json!({})), ErrorKind::Decode, "but not "),
            (json_script(json!([])), ErrorKind::Decode, "but not "),
            (json_script(json!("text")), ErrorKind::Decode, "but not "),
            (
                json_script(json!({"detail": "x"})),
                ErrorKind::Decode,
                "but not ",
            ),
            (
                json_script(json!({"error": {"message": "Overloaded", "code": "busy"}})),
                ErrorKind::Status,
                "Overloaded",
            ),
        ];
        for (script, kind, said) in cases {
            server.enqueue(script);
            let error = refusal(&client, endpoint, json!({})).await;
            assert_eq!(error.kind(), kind, "{endpoint}: {error}");
            assert!(error.to_string().contains(said), "{endpoint}: {error}");
        }
    }
}

#[tokio::test]
async fn a_deletion_needs_no_body() {
    let (server, client) = mock();
    let bare = |id: &str| json!({"id": id, "deleted": true});
    let scripts = || {
        [
            Script {
                status: 204,
                ..Script::default()
            },
            body_script("", "application/json"),
            body_script("OK", "text/plain"),
            json_script(json!({})),
            json_script(json!(null)),
        ]
    };
    for script in scripts() {
        server.enqueue(script);
        let deleted = client.responses().delete("resp_1").await.unwrap();
        assert_eq!(json!(deleted), bare("resp_1"));
    }
    for script in scripts() {
        server.enqueue(script);
        let deleted = client.conversations().delete("conv_1").await.unwrap();
        assert_eq!(json!(deleted), bare("conv_1"));
    }
    let said = json!({"id": "other", "object": "response", "deleted": false, "shiny": 1});
    server.enqueue(json_script(said.clone()));
    let deleted = client.responses().delete("resp_1").await.unwrap();
    assert_eq!(json!(deleted), said, "what the server says is not changed");
}

#[tokio::test]
async fn a_deletion_that_was_none_is_an_error() {
    let (server, client) = mock();
    server.enqueue(json_script(json!({"error": {"message": "Busy"}})));
    let error = client.responses().delete("resp_1").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Status, Some(200))
    );
    server.enqueue(body_script("<html>", "text/html"));
    let error = client.responses().delete("resp_1").await.unwrap_err();
    assert!(error.to_string().contains("base_url"), "{error}");
}

#[tokio::test]
async fn fields_this_version_does_not_know_are_kept() {
    let (server, client) = mock();
    for endpoint in ENDPOINTS {
        let mut answer = answer_of(endpoint);
        answer["shiny"] = json!({"new": [1, null]});
        server.enqueue(json_script(answer.clone()));
        let reply = client.call(endpoint, ids_of(endpoint)).await.unwrap();
        assert_eq!(json!(reply), answer, "{endpoint}");
    }
}

async fn retrieved(script: Script, starting_after: Option<i64>) -> (String, ResponseStream) {
    let (server, client) = mock();
    server.enqueue(script);
    let request = RetrieveRequest {
        starting_after,
        ..RetrieveRequest::default()
    };
    let stream = client
        .responses()
        .retrieve_stream("resp_1", request)
        .await
        .unwrap();
    let path = server.requests()[0].path.clone();
    (path, stream)
}

#[tokio::test]
async fn a_stream_that_begins_in_the_middle_still_ends_whole() {
    let response = json!({"id": "resp_1", "status": "completed", "model": "m", "output": [
        {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [
            {"type": "output_text", "text": "Hello", "annotations": []},
        ]},
    ]});
    let events = vec![
        json!({"type": "response.output_text.delta", "sequence_number": 42, "item_id": "msg_1",
               "output_index": 0, "content_index": 0, "delta": "lo"}),
        json!({"type": "response.completed", "sequence_number": 43, "response": response}),
    ];
    let script = Script {
        events: Some(events),
        ..Script::default()
    };
    let (path, mut stream) = retrieved(script, Some(41)).await;
    assert_eq!(path, "/v1/responses/resp_1?starting_after=41&stream=true");
    let first = stream.next().await.unwrap().unwrap();
    assert_eq!(first.sequence_number(), Some(42));
    assert_eq!(stream.snapshot().output_text(), "lo");
    assert_eq!(json!(stream.final_response().await.unwrap()), response);
}

#[tokio::test]
async fn a_whole_answer_to_a_stream_gives_the_events_it_would_have_had() {
    let answer = json!({"id": "resp_1", "status": "completed", "output": [
        {"type": "message", "id": "msg_1", "role": "assistant", "content": [
            {"type": "output_text", "text": "Hello", "annotations": []},
        ]},
        {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "f", "arguments": "{}"},
    ]});
    let (_, stream) = retrieved(json_script(answer.clone()), None).await;
    let mut text = stream.into_text();
    assert_eq!(text.next().await.unwrap().unwrap(), "Hello");
    assert!(text.next().await.is_none());
    let (_, stream) = retrieved(json_script(answer), None).await;
    let mut calls = stream.into_function_calls();
    assert_eq!(
        calls.next().await.unwrap().unwrap().call_id.as_deref(),
        Some("call_1")
    );
    assert!(calls.next().await.is_none());
}

#[tokio::test]
async fn a_response_that_is_not_finished_is_no_end_of_a_stream() {
    for status in ["queued", "in_progress"] {
        let answer = json!({"id": "resp_1", "object": "response", "status": status, "output": []});
        let (_, mut stream) = retrieved(json_script(answer), None).await;
        let error = stream.final_response().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::StreamInterrupted, "{status}");
        assert_eq!(error.partial_response().unwrap().id, "resp_1");
    }
}

#[tokio::test]
async fn a_failed_answer_to_a_stream_ends_with_its_event() {
    let answer =
        json!({"id": "resp_1", "status": "failed", "error": {"code": "x", "message": "m"}});
    let (_, mut stream) = retrieved(json_script(answer), None).await;
    let mut last = None;
    while let Some(event) = stream.next().await {
        last = Some(event.unwrap());
    }
    assert!(matches!(last, Some(Event::Failed(_))), "{last:?}");
    assert_eq!(
        stream
            .final_response()
            .await
            .unwrap()
            .error
            .unwrap()
            .message,
        "m"
    );
}

#[tokio::test]
async fn errors_of_a_retrieved_stream_are_those_of_any_call() {
    let (server, client) = mock();
    let responses = client.responses();
    let stream = || responses.retrieve_stream("resp_9", RetrieveRequest::default());
    let error: Error = stream().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    server.enqueue(body_script("<html>", "text/html"));
    assert_eq!(stream().await.unwrap_err().kind(), ErrorKind::Decode);
    server.enqueue(json_script(json!({"error": {"message": "Busy"}})));
    assert_eq!(stream().await.unwrap_err().kind(), ErrorKind::Status);
    let error = client
        .responses()
        .retrieve_stream_json("resp_1", json!({"stream": false}))
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::InvalidRequest, Some("stream"))
    );
}

#[tokio::test]
async fn an_answer_over_the_limit_is_an_error() {
    let (server, _) = mock();
    let client = support::client_of(&server)
        .max_body_bytes(64)
        .build()
        .unwrap();
    server.enqueue(json_script(
        json!({"object": "list", "data": [], "x": "x".repeat(64)}),
    ));
    let error = refusal(
        &client,
        "conversations.items.list",
        Value::Object(Default::default()),
    )
    .await;
    assert!(error.to_string().contains("max_body_bytes"), "{error}");
}

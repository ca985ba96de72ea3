//! What came, beside what was read of it, and paths that this client does not know.

use antiphon::api::{Reply, read_parameters};
use antiphon::stream::{EventReader, ReaderLimits};
use antiphon::{CallOptions, ErrorKind};
use antiphon_mock::{MockServer, Script};
use serde_json::{Value, json};

use super::hello;
use crate::support::client_of;

fn with_headers(script: Script) -> Script {
    let headers = [
        ("X-Request-ID", "req_7"),
        ("x-limit", "one"),
        ("x-limit", "two"),
    ];
    let headers = headers
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec();
    Script { headers, ..script }
}

#[tokio::test]
async fn an_answer_is_given_beside_its_reply() {
    let server = MockServer::start().unwrap();
    server
        .enqueue_json(r#"{"status": 503, "headers": {"retry-after-ms": "1"}}"#)
        .unwrap();
    let body = json!({"id": "resp_1", "status": "completed", "new_field": [1, 2]});
    server.enqueue(with_headers(Script {
        status: 201,
        json: Some(body.clone()),
        ..Script::default()
    }));
    let client = client_of(&server).build().unwrap();
    let raw = client
        .call_raw("responses.create", json!(hello()))
        .await
        .unwrap();
    let Reply::Response(response) = &raw.reply else {
        panic!("{:?}", raw.reply);
    };
    assert_eq!(response.id, "resp_1");
    assert_eq!(serde_json::from_slice::<Value>(&raw.body).unwrap(), body);
    assert_eq!(
        (raw.head.status(), raw.head.retries(), raw.head.request_id()),
        (201, 1, Some("req_7"))
    );
    assert_eq!(raw.head.header("X-LIMIT"), Some("one"));
    assert_eq!(
        raw.head
            .headers()
            .filter(|(name, _)| *name == "x-limit")
            .count(),
        2
    );
    let json = raw.head.to_json();
    assert_eq!(json["headers"]["x-limit"], "one, two");
    assert_eq!(
        (&json["status"], &json["retries"], &json["request_id"]),
        (&json!(201), &json!(1), &json!("req_7"))
    );
}

#[tokio::test]
async fn a_page_and_a_deletion_have_their_answer_too() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let made = client.responses().create(hello()).await.unwrap();
    let id = json!({"response_id": made.id});
    let page = client
        .call_raw("responses.input_items.list", id.clone())
        .await
        .unwrap();
    assert!(
        matches!(&page.reply, Reply::Page(page) if page.data.len() == 1),
        "{:?}",
        page.reply
    );
    let list: Value = serde_json::from_slice(&page.body).unwrap();
    assert_eq!(list["object"], "list");
    let deleted = client.call_raw("responses.delete", id).await.unwrap();
    assert!(matches!(&deleted.reply, Reply::Deleted(_)));
    assert!(deleted.head.request_id().is_some());
}

#[tokio::test]
async fn methods_that_are_no_endpoint_are_called_by_name() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let request = json!({"model": "m", "input": "Hello"});
    let made = client.call_raw("responses.create_and_wait", request);
    let made = made.await.unwrap();
    let Reply::Response(response) = &made.reply else {
        panic!("{:?}", made.reply);
    };
    assert!(response.is_finished());
    assert_eq!(server.requests()[0].json().unwrap()["background"], true);
    let last: Value = serde_json::from_slice(&made.body).unwrap();
    assert_eq!(last["status"], "completed", "the answer is the last one");
    server.clear_requests();
    let parameters = json!({"response_id": response.id, "include": ["x"]});
    let waited = client.call("responses.wait", parameters).await.unwrap();
    assert_eq!(json!(waited), json!(response));
    assert!(server.requests()[0].path.ends_with("?include%5B%5D=x"));
    let error = client.call("responses.wait", json!({})).await.unwrap_err();
    assert_eq!(error.path(), Some("response_id"));

    let ok = || Script {
        json: Some(json!({"ok": [true]})),
        ..Script::default()
    };
    server.clear_requests();
    for (method, parameters) in [
        (
            "get",
            json!({"path": "/a?x=1", "extra_query": {"y": [2]}, "body": null}),
        ),
        ("post", json!({"path": "/b", "body": {"c": null}})),
        ("delete", json!({"path": "/d"})),
    ] {
        server.enqueue(ok());
        let reply = client.call(method, parameters).await.unwrap();
        assert_eq!(json!(reply), json!({"ok": [true]}));
    }
    let sent: Vec<_> = server
        .requests()
        .iter()
        .map(|request| {
            let body = String::from_utf8_lossy(&request.body);
            format!("{} {} {body}", request.method, request.path)
        })
        .collect();
    assert_eq!(
        sent,
        [
            "GET /v1/a?x=1&y%5B%5D=2 ",
            "POST /v1/b {\"c\":null}",
            "DELETE /v1/d "
        ]
    );
    for parameters in [json!({}), json!({"path": 5}), json!([])] {
        let error = client.call("get", parameters).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    }
    let error = client.call("get", json!({"path": "/a", "limit": 1})).await;
    assert_eq!(error.unwrap_err().path(), Some("limit"));
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn parameters_that_are_no_json_say_why() {
    let error = read_parameters(br#"{"input": "\ud83d"}"#).unwrap_err();
    assert_eq!(error.path(), Some("input"));
    assert!(error.message().contains("between surrogates"), "{error}");
    let error = read_parameters(b"{").unwrap_err();
    assert!(!error.message().contains("surrogates"), "{error}");
    assert_eq!(read_parameters(b"{}").unwrap(), json!({}));
}

#[tokio::test]
async fn a_stream_has_its_head() {
    let server = MockServer::start().unwrap();
    let completed = json!({"type": "response.completed", "response": {"id": "resp_1"}});
    for _ in 0..2 {
        server.enqueue(with_headers(Script {
            events: Some(vec![completed.clone()]),
            ..Script::default()
        }));
    }
    let client = client_of(&server).build().unwrap();
    let mut stream = client.responses().stream(hello()).await.unwrap();
    let head = stream.head().unwrap().clone();
    assert_eq!(
        (head.status(), head.request_id(), head.header("x-limit")),
        (200, Some("req_7"), Some("one"))
    );
    stream.final_response().await.unwrap();

    let responses = client.responses();
    let open = async move { responses.stream(hello()).await };
    let reader = EventReader::spawn(
        &tokio::runtime::Handle::current(),
        open,
        ReaderLimits::default(),
    );
    assert!(reader.head().is_none());
    reader.opened().await.unwrap();
    assert_eq!(reader.head().unwrap().request_id(), Some("req_7"));
}

#[tokio::test]
async fn any_path_can_be_called() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server)
        .default_header("x-name", "value")
        .build()
        .unwrap();
    server.enqueue(Script {
        json: Some(json!({"data": [1]})),
        ..Script::default()
    });
    server.enqueue(Script {
        status: 202,
        json: Some(json!({"ok": true})),
        ..Script::default()
    });
    server.enqueue(Script {
        status: 204,
        ..Script::default()
    });
    let got = client
        .with_options(CallOptions::new().extra_query("b", "2"))
        .get("/models?a=1%202")
        .await
        .unwrap();
    assert_eq!((got.head.status(), got.reply), (200, json!({"data": [1]})));
    let posted = client
        .post("/files/f 1/tags", &json!({"type": "text"}))
        .await
        .unwrap();
    assert_eq!(
        (posted.head.status(), posted.reply),
        (202, json!({"ok": true}))
    );
    let deleted = client.delete("/files/f_1").await.unwrap();
    assert_eq!(
        (deleted.head.status(), deleted.reply, deleted.body.len()),
        (204, Value::Null, 0)
    );
    let requests = server.requests();
    let sent: Vec<_> = requests
        .iter()
        .map(|request| format!("{} {}", request.method, request.path))
        .collect();
    assert_eq!(
        sent,
        [
            "GET /v1/models?b=2&a=1+2",
            "POST /v1/files/f%201/tags",
            "DELETE /v1/files/f_1"
        ]
    );
    assert_eq!(
        requests[1].json().unwrap(),
        json!({"type": "text"}),
        "sent as given"
    );
    assert!(
        requests
            .iter()
            .all(|request| request.header("authorization") == Some("Bearer sk-test"))
    );
    assert!(
        requests
            .iter()
            .all(|request| request.header("x-name") == Some("value"))
    );
}

#[tokio::test]
async fn a_path_that_is_none_is_refused() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let bad = [
        "",
        "models",
        "https://other.example/x",
        "//other.example",
        "/../admin",
        "/a/%2E%2e/b",
        "/a/..\\b",
        "/.",
    ];
    for path in bad {
        let error = client.get(path).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.path()),
            (ErrorKind::InvalidRequest, Some("path")),
            "{path}"
        );
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn an_answer_to_any_path_that_is_no_json_is_an_error() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    server.enqueue(with_headers(Script {
        body: Some("plain".to_owned()),
        ..Script::default()
    }));
    let error = client.get("/models").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.request_id()),
        (ErrorKind::Decode, Some("req_7"))
    );
    assert!(
        error
            .to_string()
            .contains("/v1/models: the answer is not JSON"),
        "{error}"
    );
    assert_eq!(error.body(), Some(&json!("plain")));
    let error = client.get("/no/such/path").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

//! Which paths and methods the built-in API knows.

use antiphon_mock::MockServer;
use serde_json::{Value, json};

use crate::client::Client;

#[test]
fn scripts_win_over_every_endpoint() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    for (method, path) in [
        ("GET", "/responses/x"),
        ("POST", "/conversations"),
        ("GET", "/models"),
    ] {
        server
            .enqueue_json(r#"{"json": {"scripted": true}}"#)
            .unwrap();
        assert_eq!(
            client.call(method, path, &Value::Null),
            json!({"scripted": true})
        );
    }
}

#[test]
fn another_method_is_not_allowed() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    for (path, allowed) in [
        ("/responses", "POST"),
        ("/responses/compact", "POST"),
        ("/responses/input_tokens", "POST"),
        ("/responses/resp_1", "GET DELETE"),
        ("/responses/resp_1/cancel", "POST"),
        ("/responses/resp_1/input_items", "GET"),
        ("/conversations", "POST"),
        ("/conversations/conv_1", "GET POST DELETE"),
        ("/conversations/conv_1/items", "GET POST"),
        ("/conversations/conv_1/items/msg_1", "GET DELETE"),
    ] {
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            if allowed.contains(method) {
                continue;
            }
            let (status, error) = client.refusal(method, path, &Value::Null);
            assert_eq!(status, 405, "{method} {path}");
            assert_eq!(error["code"], "method_not_supported");
            assert_eq!(
                error["message"],
                format!("Not allowed to {method} on /v1{path}.")
            );
        }
    }
}

#[test]
fn another_path_is_not_found() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    for path in [
        "",
        "/",
        "/models",
        "/responses/",
        "/responses//cancel",
        "/responses/resp_1/",
        "/responses/resp_1/other",
        "/responses/resp_1/cancel/now",
        "/conversations/conv_1/items/msg_1/parts",
    ] {
        let (status, error) = client.refusal("GET", &format!("{path}?a=b"), &Value::Null);
        assert_eq!(status, 404, "{path}");
        assert_eq!(error["message"], format!("Invalid URL (GET /v1{path})"));
    }
    // A slash inside an id is no slash of the path.
    let (status, error) = client.refusal("GET", "/responses/a%2Fb%zz%c3%bc", &Value::Null);
    assert_eq!(status, 404);
    assert_eq!(error["message"], "Response with id 'a/b%zzü' not found.");
}

#[test]
fn every_endpoint_asks_for_a_key_and_reads_json() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    client.call("POST", "/conversations", &json!({}));
    for path in [
        "/responses/resp_1",
        "/conversations/conv_mock_1",
        "/conversations/c/items/m",
    ] {
        client.send(format!("GET /v1{path} HTTP/1.1\r\n\r\n"));
        let (head, body) = client.json();
        assert_eq!(head.status(), 401, "{path}");
        let message = body["error"]["message"].as_str().unwrap();
        assert!(
            message.starts_with("You didn't provide an API key"),
            "{message}"
        );
    }
    for path in [
        "/responses",
        "/responses/compact",
        "/responses/input_tokens",
        "/conversations",
        "/conversations/conv_mock_1",
        "/conversations/conv_mock_1/items",
    ] {
        for body in ["{", "[]", "\"x\""] {
            client.request("POST", path, body);
            let (head, object) = client.json();
            assert_eq!(head.status(), 400, "{path} {body}");
            let message = object["error"]["message"].as_str().unwrap();
            assert!(
                message.starts_with("We could not parse the JSON body"),
                "{message}"
            );
        }
    }
}

//! What the server reads and keeps of requests.

use antiphon_mock::MockServer;
use serde_json::{Value, json};

use crate::client::{CREATE, Client, End};

#[test]
fn a_request_is_recorded_as_it_was_sent() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    client.send(
        "PATCH /other/path?a=b%20c&d HTTP/1.1\r\nX-Second: 2\r\nHOST: mock\r\nx-second:  zwei \r\n\
         Content-Length: 7\r\n\r\n{\"a\":1}",
    );
    client.response();
    let requests = server.requests();
    let [request] = requests.as_slice() else {
        panic!("{requests:?}")
    };
    assert_eq!(request.method, "PATCH");
    assert_eq!(request.path, "/other/path?a=b%20c&d");
    let headers: Vec<(&str, &str)> = request
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let expected = [
        ("x-second", "2"),
        ("host", "mock"),
        ("x-second", "zwei"),
        ("content-length", "7"),
    ];
    assert_eq!(headers, expected);
    assert_eq!(request.body, br#"{"a":1}"#);
    assert_eq!(request.json().unwrap(), json!({"a": 1}));
    assert_eq!(request.header("x-second"), Some("2"));
    assert_eq!(request.header("x-third"), None);
}

#[test]
fn requests_json_is_the_same_for_bindings() {
    let server = MockServer::start().unwrap();
    assert_eq!(server.requests_json(), "[]");
    let mut client = Client::connect(&server);
    client.send("GET /a HTTP/1.1\r\nX-Two: 1\r\nHost: h\r\nx-two: 2\r\n\r\n");
    client.response();
    client.send(b"POST /b HTTP/1.1\r\ncontent-length: 3\r\n\r\n\xc3\xbc\xff");
    client.response();
    let requests: Value = serde_json::from_str(&server.requests_json()).unwrap();
    let expected = json!([
        {"method": "GET", "path": "/a", "headers": {"x-two": "1, 2", "host": "h"}, "body": ""},
        {"method": "POST", "path": "/b", "headers": {"content-length": "3"}, "body": "ü\u{fffd}"},
    ]);
    assert_eq!(requests, expected);
    // A repeated header is one key.
    let text = server.requests_json();
    assert!(
        text.contains(r#""headers":{"x-two":"1, 2","host":"h"}"#),
        "{text}"
    );
    server.clear_requests();
    assert_eq!(server.requests_json(), "[]");
    assert!(server.requests().is_empty());
}

#[test]
fn a_body_that_is_not_json_says_so() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    client.post("{");
    client.response();
    let message = server.requests()[0].json().unwrap_err().to_string();
    assert!(
        message.starts_with("the body of POST /v1/responses is not JSON: EOF"),
        "{message}"
    );
}

#[test]
fn a_request_in_single_bytes_is_the_same_request() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let whole = "POST /v1/responses HTTP/1.1\r\nAuthorization: Bearer k\r\ncontent-length: 29\r\n\
                 \r\n{\"model\":\"m\",\"input\":\"Hello\"}";
    for byte in whole.as_bytes() {
        client.send([*byte]);
    }
    assert_eq!(client.response().0.status(), 200);
    assert_eq!(server.requests()[0].body, CREATE.as_bytes());
}

#[test]
fn chunked_bodies_are_read_with_extensions_and_trailers() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let chunked = "POST /v1/responses HTTP/1.1\r\nauthorization: Bearer k\r\n\
                   transfer-encoding: Chunked\r\n\r\n\
                   5\r\n{\"mod\r\n0018;x=y\r\nel\":\"m\",\"input\":\"Hello\"}\r\n\
                   0\r\nx-trailer: 1\r\n\r\n";
    client.send(chunked);
    assert_eq!(client.response().0.status(), 200);
    for byte in chunked.as_bytes() {
        client.send([*byte]);
    }
    assert_eq!(client.response().0.status(), 200);
    // The next request begins where the trailers end.
    client.post(CREATE);
    assert_eq!(client.response().0.status(), 200);
    for request in server.requests() {
        assert_eq!(String::from_utf8(request.body).unwrap(), CREATE);
    }
}

#[test]
fn large_bodies_arrive_whole() {
    let server = MockServer::start().unwrap();
    let body = json!({"model": "m", "input": "ab".repeat(4_000_000)}).to_string();
    let mut client = Client::connect(&server);
    client.post(&body);
    assert_eq!(client.response().0.status(), 200);
    assert!(server.requests()[0].body == body.as_bytes());
}

#[test]
fn expect_continue_is_answered_before_the_body_comes() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    client.send(
        "POST /v1/responses HTTP/1.1\r\nauthorization: Bearer k\r\nexpect: 100-Continue\r\n\
         content-length: 29\r\n\r\n",
    );
    let head = client.head();
    assert_eq!(head.status_line, "HTTP/1.1 100 Continue");
    assert!(server.requests().is_empty());
    client.send(CREATE);
    assert_eq!(client.response().0.status(), 200);
    assert_eq!(server.requests()[0].body, CREATE.as_bytes());
}

#[test]
fn requests_sent_at_once_are_answered_in_order() {
    let server = MockServer::start().unwrap();
    server
        .enqueue_json(r#"[{"body": "1"}, {"chunks": ["2"]}, {"body": "3"}]"#)
        .unwrap();
    let mut client = Client::connect(&server);
    client.send("GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\n\r\nGET /3 HTTP/1.1\r\n\r\n");
    assert_eq!(client.response().1, b"1");
    assert_eq!(client.text_chunks(), ["2"]);
    assert_eq!(client.response().1, b"3");
    let paths: Vec<String> = server
        .requests()
        .into_iter()
        .map(|request| request.path)
        .collect();
    assert_eq!(paths, ["/1", "/2", "/3"]);
}

#[test]
fn what_is_not_http_is_refused_with_a_reason() {
    let post = "POST / HTTP/1.1\r\n";
    let cases = [
        ("\x16\x03\x01\x02hello\r\n\r\n".to_owned(), "invalid"),
        (
            format!("{post}content-length: 1\r\ncontent-length: 2\r\n\r\n"),
            "headers disagree",
        ),
        (
            format!("{post}content-length: many\r\n\r\n"),
            "its content-length is \"many\"",
        ),
        (
            format!("{post}transfer-encoding: chunked\r\n\r\nsize\r\n"),
            "no valid size",
        ),
        (
            format!("{post}transfer-encoding: chunked\r\n\r\n1\r\nab\r\n"),
            "longer than its size",
        ),
        (
            format!("{post}a: {}", "b".repeat(24 * 1024 * 1024)),
            "1 MiB",
        ),
    ];
    let server = MockServer::start().unwrap();
    for (bytes, expected) in cases {
        let mut client = Client::connect(&server);
        client.send(bytes);
        let (head, body) = client.json();
        assert_eq!(head.status(), 400);
        assert_eq!(head.header("connection"), Some("close"));
        let message = body["error"]["message"].as_str().unwrap();
        assert!(
            message.starts_with("this is not an HTTP/1.1 request: "),
            "{message}"
        );
        assert!(message.contains(expected), "{message}");
        client.assert_end(End::Closed);
    }
    assert!(server.requests().is_empty());
}

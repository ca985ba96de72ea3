//! How a socket is opened, and how it is not.

use antiphon_mock::{EarlyFault, MockServer, Script};

use crate::client::{Client, End, PATIENCE, assert_all_closed, serve};
use crate::socket::{ACCEPT_KEY, HANDSHAKE, Socket};

#[test]
fn a_handshake_is_answered_as_rfc_6455_says() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    client.send(HANDSHAKE);
    let head = client.head();
    assert_eq!(head.status_line, "HTTP/1.1 101 Switching Protocols");
    assert_eq!(head.header("upgrade"), Some("websocket"));
    assert_eq!(head.header("connection"), Some("Upgrade"));
    assert_eq!(head.header("sec-websocket-accept"), Some(ACCEPT_KEY));
    assert_eq!(head.header("content-length"), None);
    assert_eq!(head.header("transfer-encoding"), None);
    client.assert_end(End::Silent);
    let sockets = server.sockets();
    assert_eq!(sockets.len(), 1);
    assert_eq!(sockets[0].path, "/v1/responses");
    assert_eq!(sockets[0].header("authorization"), Some("Bearer sk-test"));
    assert_eq!(sockets[0].status, Some(101));
    assert!(sockets[0].is_open());
    assert!(server.requests().is_empty());
    drop(client);
    assert_all_closed(&server);
    assert!(!server.sockets()[0].is_open());
}

#[test]
fn a_handshake_that_is_none_is_refused() {
    let server = MockServer::start().unwrap();
    let without = |line: &str| HANDSHAKE.replace(line, "");
    let cases = [
        (without("sec-websocket-version: 13\r\n"), 426),
        (HANDSHAKE.replace("version: 13", "version: 8"), 426),
        (
            without("sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n"),
            400,
        ),
        (without("connection: keep-alive, Upgrade\r\n"), 400),
        (without("authorization: Bearer sk-test\r\n"), 401),
        (HANDSHAKE.replace("sk-test", "sk-wrong"), 401),
        (HANDSHAKE.replace("/v1/responses", "/v1/conversations"), 405),
        (HANDSHAKE.replace("GET", "HEAD"), 405),
    ];
    for (handshake, status) in cases {
        let mut client = Client::connect(&server);
        client.send(&handshake);
        let head = client.head();
        assert_eq!(head.status(), status, "{handshake}");
        let version = head.header("sec-websocket-version");
        assert_eq!(version, (status == 426).then_some("13"), "{handshake}");
    }
    // The last two were not for sockets at all.
    let statuses: Vec<_> = server
        .sockets()
        .iter()
        .map(|socket| socket.status)
        .collect();
    assert_eq!(statuses, [426, 426, 400, 400, 401, 401].map(Some));
    assert_eq!(server.open_sockets(), 0);
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn what_is_scripted_needs_no_key() {
    let server = serve(r#"{"events": [{"type": "response.completed"}]}"#);
    let handshake = HANDSHAKE.replace("authorization: Bearer sk-test\r\n", "api-key: other\r\n");
    let mut client = Client::connect(&server);
    client.send(&handshake);
    assert_eq!(client.head().status(), 101);
    // What nobody scripted does.
    let mut socket = Socket::open_with(&server, &[("authorization", "Basic sk-test")]);
    assert_eq!(socket.ask(serde_json::json!({})).len(), 1);
    let refusal = socket.refusal(serde_json::json!({}));
    assert_eq!(refusal["status"], 401);
}

#[test]
fn scripts_of_handshakes_answer_them_and_nothing_else() {
    let server = serve(
        r#"[{"handshake": true, "status": 426},
            {"body": "for a request"},
            {"handshake": true, "status": 429, "headers": {"retry-after": "2"},
             "json": {"error": {"message": "Slow down."}}},
            {"handshake": true, "status": 503, "headers": {"retry-after": "1"}},
            {"handshake": true, "status": 101, "headers": {"sec-websocket-accept": "wrong"}},
            {"handshake": true, "status": 401, "built_in": true}]"#,
    );
    let mut client = Client::connect(&server);
    client.send(HANDSHAKE);
    let (head, _) = client.response();
    assert_eq!(head.status(), 426);
    client.post("");
    assert_eq!(client.response().1, b"for a request");
    client.send(HANDSHAKE);
    let (head, body) = client.json();
    assert_eq!(
        (head.status(), head.header("retry-after")),
        (429, Some("2"))
    );
    assert_eq!(body["error"]["message"], "Slow down.");
    client.send(HANDSHAKE);
    let (head, _) = client.response();
    assert_eq!(
        (head.status(), head.header("retry-after")),
        (503, Some("1"))
    );
    let mut other = Client::connect(&server);
    other.send(HANDSHAKE);
    let head = other.head();
    assert_eq!(head.status(), 101);
    assert_eq!(head.header("sec-websocket-accept"), Some("wrong"));
    assert_eq!(head.header("upgrade"), Some("websocket"));
    // The built-in API has its own status.
    client.send(HANDSHAKE);
    assert_eq!(client.head().status(), 101);
    let statuses = server.sockets().into_iter().map(|socket| socket.status);
    let statuses: Vec<u16> = statuses.map(Option::unwrap).collect();
    assert_eq!(statuses, [426, 429, 503, 101, 101]);
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn a_repeated_handshake_script_answers_when_none_is_left() {
    let server = serve(r#"{"handshake": true, "status": 101}"#);
    server
        .set_repeat_json(r#"{"handshake": true, "status": 426}"#)
        .unwrap();
    let mut socket = Socket::open(&server);
    assert_eq!(socket.response(serde_json::json!({}))["id"], "resp_mock_1");
    for _ in 0..2 {
        let mut client = Client::connect(&server);
        client.send(HANDSHAKE);
        assert_eq!(client.head().status(), 426);
    }
    server.set_repeat(None);
    Socket::open(&server);
}

#[test]
fn faults_in_place_of_a_handshake_send_no_byte() {
    for (fault, end) in [
        (EarlyFault::Reset, End::Reset),
        (EarlyFault::Close, End::Closed),
        (EarlyFault::Stall, End::Silent),
    ] {
        let server = MockServer::start().unwrap();
        server.enqueue(Script {
            handshake: true,
            status: 101,
            before_headers: Some(fault),
            ..Script::default()
        });
        let mut client = Client::connect(&server);
        client.send(HANDSHAKE);
        client.assert_end(end);
        let sockets = server.sockets();
        assert_eq!((sockets.len(), sockets[0].status), (1, None));
        assert_eq!(server.open_sockets(), 0);
    }
}

#[test]
fn a_handshake_waits_for_its_delay() {
    let server = serve(r#"{"handshake": true, "status": 101, "delay_ms": 3600000}"#);
    let mut client = Client::connect(&server);
    client.send(HANDSHAKE);
    client.assert_end(End::Silent);
    assert_eq!(server.sockets()[0].status, None);
    drop(client);
    assert!(server.wait_for_sockets(PATIENCE, |sockets| sockets[0].closed_ms.is_some()));
}

#[test]
fn the_path_of_a_handshake_may_lie_anywhere_and_have_a_query() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    client.send(
        HANDSHAKE
            .replace("/v1/", "/openai/v1/")
            .replace("responses ", "responses?a=b "),
    );
    assert_eq!(client.head().status(), 101);
    assert_eq!(server.sockets()[0].path, "/openai/v1/responses?a=b");
}

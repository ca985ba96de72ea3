//! How bodies and connections end, and faults in place of a response.

use antiphon_mock::{Ending, MockServer, Script, TextDeltas};

use crate::client::{CREATE, Client, End, assert_all_closed, serve};

#[test]
fn eof_finishes_the_body_and_keeps_the_connection() {
    let server = serve(r#"[{"chunks": ["a"], "then": "eof"}, {"body": "b"}, {"chunks": []}, {}]"#);
    let mut client = Client::ask(&server);
    assert_eq!(client.text_chunks(), ["a"]);
    client.post(CREATE);
    assert_eq!(client.response().1, b"b");
    client.post(CREATE);
    assert!(client.text_chunks().is_empty());
    client.post(CREATE);
    assert_eq!(client.response().1, b"");
    assert_eq!(server.open_connections(), 1);
    client.assert_end(End::Silent);
}

#[test]
fn truncate_closes_without_a_final_chunk() {
    let server = serve(r#"{"chunks": ["ab", "cd"], "then": "truncate"}"#);
    let mut client = Client::ask(&server);
    client.head();
    let (rest, end) = client.rest();
    assert_eq!(
        (rest.as_slice(), end),
        (&b"2\r\nab\r\n2\r\ncd\r\n"[..], End::Closed)
    );
    assert_all_closed(&server);
}

#[test]
fn truncate_gives_less_than_content_length_told() {
    let server = serve(r#"{"json": {"key": "value"}, "then": "truncate", "after_bytes": 4}"#);
    let mut client = Client::ask(&server);
    assert_eq!(client.head().header("content-length"), Some("15"));
    let (rest, end) = client.rest();
    assert_eq!((rest.as_slice(), end), (&br#"{"ke"#[..], End::Closed));
}

#[test]
fn reset_resets_after_the_body() {
    let server = serve(r#"{"chunks": ["ab", "cd"], "then": "reset"}"#);
    let mut client = Client::ask(&server);
    client.head();
    let (rest, end) = client.rest();
    assert_eq!(
        (rest.as_slice(), end),
        (&b"2\r\nab\r\n2\r\ncd\r\n"[..], End::Reset)
    );
    assert_all_closed(&server);
}

#[test]
fn stall_keeps_the_connection_open_and_silent_until_the_client_leaves() {
    let server = serve(r#"{"chunks": ["ab"], "then": "stall"}"#);
    let mut client = Client::ask(&server);
    client.head();
    assert_eq!(client.chunk().unwrap(), b"ab");
    client.assert_end(End::Silent);
    assert_eq!(server.open_connections(), 1);
    drop(client);
    assert_all_closed(&server);
}

#[test]
fn after_bytes_cuts_any_body_at_the_byte() {
    for (after_bytes, expected) in [
        (0, ""),
        (1, "1\r\na\r\n"),
        (3, "3\r\nabc\r\n"),
        (4, "3\r\nabc\r\n1\r\nd\r\n"),
        (9, "3\r\nabc\r\n3\r\ndef\r\n"),
    ] {
        for (then, expected_end, closing) in [
            ("truncate", End::Closed, ""),
            ("reset", End::Reset, ""),
            ("stall", End::Silent, ""),
            ("eof", End::Silent, "0\r\n\r\n"),
        ] {
            let script = format!(
                r#"{{"chunks": ["abc", "def"], "then": "{then}", "after_bytes": {after_bytes}}}"#
            );
            let server = serve(&script);
            let mut client = Client::ask(&server);
            client.head();
            let expected = format!("{expected}{closing}");
            let seen = client.bytes(expected.len());
            assert_eq!(String::from_utf8(seen).unwrap(), expected, "{script}");
            client.assert_end(expected_end);
        }
    }
}

#[test]
fn after_bytes_does_not_wait_for_what_it_leaves_out() {
    let server = serve(
        r#"{"chunks": ["ab", {"text": "cd", "delay_ms": 3600000}], "after_bytes": 2, "then": "truncate"}"#,
    );
    let mut client = Client::ask(&server);
    client.head();
    assert_eq!(client.rest(), (b"2\r\nab\r\n".to_vec(), End::Closed));
}

#[test]
fn after_bytes_works_with_every_kind_of_body() {
    let server = serve(
        r#"[{"body": "abcdef", "after_bytes": 2},
            {"body": "abcdef", "after_bytes": 9},
            {"json": [1, 2], "after_bytes": 3, "bytes_each": 2},
            {"events": [{"type": "a"}], "after_bytes": 8},
            {"text_deltas": {}, "after_bytes": 7},
            {"built_in": true, "after_bytes": 9}]"#,
    );
    let mut client = Client::ask(&server);
    // A body that is cut and ends properly is a shorter one, or the client would wait for ever.
    assert_eq!(client.response().1, b"ab");
    client.post(CREATE);
    assert_eq!(client.response().1, b"abcdef");
    client.post(CREATE);
    assert_eq!(client.response().1, b"[1,");
    client.post(CREATE);
    assert_eq!(client.text_chunks(), ["event: a"]);
    client.post(CREATE);
    assert_eq!(client.text_chunks(), ["event: "]);
    client.post(r#"{"model": "m", "stream": true}"#);
    assert_eq!(client.text_chunks(), ["event: re"]);
}

#[test]
fn faults_before_the_headers_send_no_byte() {
    for (fault, expected) in [
        ("reset", End::Reset),
        ("close", End::Closed),
        ("stall", End::Silent),
    ] {
        let server = serve(&format!(
            r#"{{"before_headers": "{fault}", "body": "never"}}"#
        ));
        let mut client = Client::ask(&server);
        client.assert_end(expected);
        assert_eq!(server.requests()[0].body, CREATE.as_bytes());
        drop(client);
        assert_all_closed(&server);
    }
}

#[test]
fn garbage_is_no_answer() {
    let server = serve(r#"{"before_headers": "garbage", "body": "never"}"#);
    let mut client = Client::ask(&server);
    let (bytes, end) = client.rest();
    assert!(
        !bytes.is_empty() && !bytes.starts_with(b"HTTP"),
        "{bytes:?}"
    );
    assert_eq!(end, End::Closed);
}

#[test]
fn a_fault_before_the_headers_waits_for_its_delay() {
    let server = serve(r#"{"before_headers": "close", "delay_ms": 3600000}"#);
    let mut client = Client::ask(&server);
    client.assert_end(End::Silent);
}

#[test]
fn a_client_that_leaves_in_the_middle_is_noticed() {
    // Far more than the sockets hold: the server is blocked in a write when the client leaves.
    let endless = TextDeltas {
        count: 50_000_000,
        ..TextDeltas::default()
    };
    let server = MockServer::start().unwrap();
    server.set_repeat(Some(Script {
        text_deltas: Some(endless),
        ..Script::default()
    }));
    let mut clients: Vec<Client> = (0..3).map(|_| Client::ask(&server)).collect();
    for client in &mut clients {
        client.head();
        assert_eq!(client.chunk().unwrap().len(), 16 * 1024);
    }
    assert_eq!(server.open_connections(), 3);
    // Two leave with bytes unread, which resets; one closes its half and leaves the server blocked.
    let half_closed = clients.remove(0);
    half_closed.stop_sending();
    drop(clients);
    assert_all_closed(&server);
}

#[test]
fn a_client_that_leaves_while_idle_or_half_asked_is_noticed() {
    let server = MockServer::start().unwrap();
    let mut idle = Client::ask(&server);
    idle.response();
    let mut half = Client::connect(&server);
    half.send("POST /v1/responses HTTP/1.1\r\ncontent-length: 100\r\n\r\nhalf");
    idle.post(CREATE);
    idle.response();
    drop((idle, half));
    assert_all_closed(&server);
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn what_a_client_sends_ahead_is_kept_while_it_is_answered() {
    let server = serve(r#"[{"chunks": ["a", {"text": "b", "delay_ms": 30}]}, {"body": "c"}]"#);
    let mut client = Client::ask(&server);
    client.head();
    assert_eq!(client.chunk().unwrap(), b"a");
    client.post("ahead");
    assert_eq!(client.chunks(), [b"b"]);
    assert_eq!(client.response().1, b"c");
    assert_eq!(server.requests()[1].body, b"ahead");
}

#[test]
fn connection_close_is_honoured_from_both_sides() {
    let server = serve(r#"[{"body": "a"}, {"body": "b", "headers": {"Connection": "Close"}}]"#);
    let mut client = Client::connect(&server);
    client.send("GET / HTTP/1.1\r\nconnection: close\r\n\r\n");
    let (head, body) = client.response();
    assert_eq!(
        (head.header("connection"), body.as_slice()),
        (Some("close"), &b"a"[..])
    );
    client.assert_end(End::Closed);

    let mut client = Client::ask(&server);
    let (head, body) = client.response();
    assert_eq!(
        (head.header("connection"), body.as_slice()),
        (Some("Close"), &b"b"[..])
    );
    client.assert_end(End::Closed);
}

#[test]
fn http_1_0_gets_no_chunks() {
    let server = serve(r#"[{"chunks": ["ab", "cd"]}, {"body": "e"}]"#);
    let mut client = Client::connect(&server);
    client.send("GET / HTTP/1.0\r\nconnection: keep-alive\r\n\r\n");
    let head = client.head();
    assert_eq!(head.header("transfer-encoding"), None);
    assert_eq!(head.header("connection"), Some("close"));
    assert_eq!(client.rest(), (b"abcd".to_vec(), End::Closed));

    let mut client = Client::connect(&server);
    client.send("GET / HTTP/1.0\r\n\r\n");
    assert_eq!(client.response().1, b"e");
    client.assert_end(End::Closed);
}

#[test]
fn responses_that_have_no_body_get_none() {
    let server = serve(r#"[{"body": "never"}, {"status": 204}, {"status": 304, "body": "never"}]"#);
    server.enqueue(Script {
        then: Ending::Stall,
        ..Script::default()
    });
    let mut client = Client::connect(&server);
    client.send("HEAD / HTTP/1.1\r\n\r\n");
    assert_eq!(client.head().status(), 200);
    for status in [204, 304] {
        client.post(CREATE);
        let head = client.head();
        assert_eq!(head.status(), status);
        assert_eq!(head.header("content-length"), None);
        assert_eq!(head.header("transfer-encoding"), None);
    }
    client.post(CREATE);
    assert_eq!(client.response().0.header("content-length"), Some("0"));
    client.assert_end(End::Silent);
}

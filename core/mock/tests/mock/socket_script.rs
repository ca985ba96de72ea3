//! Replies that only sockets have, step by step, seen as bytes.

use antiphon_mock::{Chunk, Fragments, MockServer, Script, SocketScript, SocketStep};
use serde_json::json;

use crate::client::{Client, End, PATIENCE, assert_all_closed, serve};
use crate::socket::{Socket, ask_raw, kind, masked};

/// What the server sends of a script until it ends or falls silent.
fn bytes_of(script: impl Into<Script>) -> (Vec<u8>, End) {
    let server = MockServer::start().unwrap();
    server.enqueue(script.into());
    let mut client = ask_raw(&server);
    client.rest_of_glance()
}

#[test]
fn texts_are_sent_as_they_are_and_events_with_their_lane() {
    let server = serve(
        r#"{"socket": [{"event": {"type": "a"}}, {"event": {"type": "b", "stream_id": "own"}}, {"event": 1},
                       {"text": "{\"type\":\"c\"}"}, {"text": "no json"}, {"text": ""}]}"#,
    );
    let mut socket = Socket::open(&server);
    socket.create(json!({"stream_id": "s"}));
    for text in [
        r#"{"type":"a","stream_id":"s"}"#,
        r#"{"type":"b","stream_id":"own"}"#,
        "1",
        r#"{"type":"c"}"#,
        "no json",
        "",
    ] {
        assert_eq!(socket.text(), text);
    }
    socket.response(json!({"stream_id": "s"}));
}

#[test]
fn frames_of_every_kind_are_sent() {
    let script = SocketScript::new()
        .binary(vec![1, 2, 0xff])
        .ping("pi")
        .pong("po")
        .raw(vec![0x83, 0])
        .text("t");
    let (bytes, end) = bytes_of(script);
    assert_eq!(
        bytes,
        b"\x82\x03\x01\x02\xff\x89\x02pi\x8a\x02po\x83\x00\x81\x01t"
    );
    assert_eq!(end, End::Silent);
}

#[test]
fn a_long_message_has_a_long_header() {
    for (length, header) in [
        (125, &[0x81, 125][..]),
        (126, &[0x81, 126, 0, 126]),
        (65_535, &[0x81, 126, 0xff, 0xff]),
        (65_536, &[0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0]),
    ] {
        let (bytes, _) = bytes_of(SocketScript::new().text("a".repeat(length)));
        assert_eq!(bytes[..header.len()], *header);
        assert_eq!(bytes.len(), header.len() + length);
    }
}

#[test]
fn a_message_is_sent_in_fragments() {
    let fragments = |split_at: &[usize], ping: Option<&str>| {
        let fragments = Fragments {
            text: "aäb".to_owned(),
            split_at: split_at.to_vec(),
            ping: ping.map(Chunk::from),
        };
        bytes_of(SocketScript::new().fragments(fragments)).0
    };
    // The second split is inside the character.
    assert_eq!(
        fragments(&[1, 2], Some("p")),
        b"\x01\x01a\x89\x01p\x00\x01\xc3\x89\x01p\x80\x02\xa4b"
    );
    assert_eq!(
        fragments(&[2, 2], None),
        b"\x01\x02a\xc3\x00\x00\x80\x02\xa4b"
    );
    assert_eq!(
        fragments(&[0], None),
        "\x01\x00\u{80}\x04aäb".chars().fold(Vec::new(), push)
    );
    assert_eq!(fragments(&[], None), b"\x81\x04a\xc3\xa4b");
}

/// A character as one byte, or as UTF-8 where it is none of the header.
fn push(mut bytes: Vec<u8>, character: char) -> Vec<u8> {
    match character {
        '\u{80}' => bytes.push(0x80),
        other => bytes.extend(other.to_string().as_bytes()),
    }
    bytes
}

#[test]
fn a_cut_frame_promises_more_than_comes() {
    for (then, end) in [
        ("truncate", End::Closed),
        ("reset", End::Reset),
        ("stall", End::Silent),
    ] {
        let server = serve(&format!(
            r#"{{"socket": [{{"cut": {{"text": "abcdef", "after_bytes": 2}}}}], "then": "{then}"}}"#
        ));
        let mut client = ask_raw(&server);
        assert_eq!(client.bytes(4), b"\x81\x06ab");
        if end == End::Silent {
            // An answer would be taken for the rest of the frame.
            client.send(masked(0x89, b"ping"));
        }
        client.assert_end(end);
        drop(client);
        assert_all_closed(&server);
    }
}

#[test]
fn a_close_is_sent_and_its_answer_is_listed() {
    for (script, frame) in [
        (
            SocketScript::new().close(1012, "restart"),
            &b"\x88\x09\x03\xf4restart"[..],
        ),
        (SocketScript::new().close(1005, ""), b"\x88\x02\x03\xed"),
        (SocketScript::new().close(None, ""), b"\x88\x00"),
    ] {
        let server = MockServer::start().unwrap();
        server.enqueue(script.text("never").into());
        let mut client = ask_raw(&server);
        assert_eq!(client.bytes(frame.len()), frame);
        client.send(masked(0x8a, b"late"));
        client.send(masked(0x88, b"\x03\xe8"));
        client.assert_end(End::Closed);
        drop(client);
        assert_all_closed(&server);
        let socket = &server.sockets()[0];
        assert_eq!(socket.close_code, Some(1000));
        assert_eq!(socket.pongs, [b"late"]);
    }
}

#[test]
fn silence_answers_nothing_on_any_lane() {
    let hour = r#"{"wait_ms": 3600000}"#;
    let server = serve(&format!(
        r#"[{{"socket": [{{"event": {{"type": "a"}}}}, {hour}]}}, {{"socket": ["silent"]}}]"#
    ));
    let mut client = ask_raw(&server);
    client.bytes(2 + 12);
    client.send(masked(
        0x81,
        br#"{"type":"response.create","stream_id":"b"}"#,
    ));
    client.send(masked(0x89, b"ping"));
    client.send(masked(0x88, b"\x03\xe8"));
    client.assert_end(End::Silent);
    // It is seen all the same.
    assert!(server.wait_for_sockets(PATIENCE, |sockets| sockets[0].close_code == Some(1000)));
    assert_eq!(server.sockets()[0].pings, [b"ping"]);
    assert_eq!(server.open_sockets(), 1);
    drop(client);
    assert_all_closed(&server);
}

#[test]
fn steps_wait_for_their_time() {
    let server = serve(
        r#"[{"socket": [{"text": "a"}, {"wait_ms": 3600000}, {"text": "never"}]},
            {"socket": [{"text": "b"}, {"ping": {"text": "never", "delay_ms": 3600000}}]},
            {"socket": [{"text": "never"}], "delay_ms": 3600000}]"#,
    );
    let mut client = ask_raw(&server);
    assert_eq!(client.bytes(3), b"\x81\x01a");
    for lane in ["b", "c"] {
        let create = format!(r#"{{"type":"response.create","stream_id":"{lane}"}}"#);
        client.send(masked(0x81, create.as_bytes()));
    }
    assert_eq!(client.bytes(3), b"\x81\x01b");
    client.assert_end(End::Silent);
}

#[test]
fn the_ending_of_steps_is_done_where_one_is_given() {
    for (then, end) in [
        ("eof", End::Silent),
        ("stall", End::Silent),
        ("truncate", End::Closed),
        ("reset", End::Reset),
    ] {
        let server = serve(&format!(
            r#"[{{"socket": [{{"event": {{"type": "response.completed"}}}}], "then": "{then}"}},
                {{"socket": [{{"text": "next"}}]}}]"#
        ));
        let mut client = ask_raw(&server);
        client.bytes(2 + 29);
        let is_open = end == End::Silent;
        client.assert_end(end);
        assert_eq!(server.open_sockets(), usize::from(is_open));
        if is_open {
            client.send(masked(0x81, br#"{"type":"response.create"}"#));
            if then == "eof" {
                assert_eq!(client.bytes(6), b"\x81\x04next");
            }
            client.assert_end(End::Silent);
        }
    }
}

#[test]
fn a_script_can_wait_for_a_message() {
    let server = serve(
        r#"{"socket": [{"event": {"type": "response.created", "response": {"id": "r"}}},
                       {"wait_ms": 20}, {"receive": "response.steer"},
                       {"event": {"type": "response.steer.pending"}}, {"receive": "response.steer"},
                       {"receive": "response.create"}, {"event": {"type": "response.completed"}}]}"#,
    );
    let mut socket = Socket::open(&server);
    socket.create(json!({}));
    assert_eq!(kind(&socket.event()), "response.created");
    // Both come before they are waited for, the second one maybe after.
    for _ in 0..2 {
        socket.send(&json!({"type": "response.steer", "previous_response_id": "r", "input": "x"}));
    }
    assert_eq!(kind(&socket.event()), "response.steer.pending");
    socket.create(json!({"stream_id": "other"}));
    // That was for another lane.
    assert_eq!(socket.events().last().unwrap()["stream_id"], "other");
    socket.create(json!({}));
    assert_eq!(socket.event(), json!({"type": "response.completed"}));
    // Nobody waits for this one.
    socket.send(&json!({"type": "response.steer", "previous_response_id": "r", "input": "x"}));
    assert_eq!(kind(&socket.event()), "response.steer.failed");
    assert_eq!(server.requests().len(), 3);
    assert_eq!(server.sockets()[0].messages.len(), 6);
}

#[test]
fn a_socket_script_is_no_answer_over_http() {
    let server = serve(r#"{"socket": [{"text": "a"}]}"#);
    let mut client = Client::ask(&server);
    let (head, body) = client.json();
    assert_eq!(head.status(), 500);
    let message = body["error"]["message"].as_str().unwrap();
    assert!(
        message.contains("`socket` is a reply over a WebSocket"),
        "{message}"
    );
}

#[test]
fn json_says_the_same_as_the_builder() {
    let read = Script::from_json(
        r#"{"socket": [{"event": {"type": "a"}}, {"text": "b"}, {"binary": {"base64": "/w=="}},
                       {"ping": "c"}, {"pong": {"text": "d", "delay_ms": 4}},
                       {"fragments": {"text": "ef", "split_at": [1], "ping": "g"}}, {"wait_ms": 5},
                       {"receive": "response.steer"}, {"raw": "h"}, "silent",
                       {"close": {"code": 1000, "reason": "i"}}, {"close": {}},
                       {"cut": {"text": "jk", "after_bytes": 1}}], "then": "reset"}"#,
    )
    .unwrap();
    let pong = Chunk {
        delay_ms: 4,
        ..Chunk::from("d")
    };
    let built = SocketScript::new()
        .event(json!({"type": "a"}))
        .text("b")
        .binary(vec![0xff])
        .ping("c")
        .step(SocketStep::Pong(pong))
        .fragments(Fragments {
            text: "ef".to_owned(),
            split_at: vec![1],
            ping: Some("g".into()),
        })
        .wait(5)
        .receive("response.steer")
        .raw("h")
        .silent()
        .close(1000, "i")
        .close(None, "")
        .cut("jk", 1);
    assert_eq!(read.socket, Some(built));
}

#[test]
fn a_wrong_socket_script_is_refused_by_field() {
    let long = "a".repeat(126);
    let cases = [
        (
            r#"{"socket": {}}"#.to_owned(),
            "field `socket`: invalid type: map",
        ),
        (
            r#"{"socket": [{"sing": 1}]}"#.to_owned(),
            "field `socket`: unknown variant `sing`",
        ),
        (
            r#"{"socket": [{"text": 1}]}"#.to_owned(),
            "field `socket`: invalid type: integer `1`",
        ),
        (
            r#"{"socket": [{"close": {"cod": 1}}]}"#.to_owned(),
            "field `socket`: unknown field `cod`",
        ),
        (
            format!(r#"{{"socket": ["silent", {{"ping": "{long}"}}]}}"#),
            "field `socket`: step 2: the payload has more than 125 bytes",
        ),
        (
            format!(r#"{{"socket": [{{"close": {{"code": 1000, "reason": "{long}"}}}}]}}"#),
            "field `socket`: step 1: `reason` has more than 123 bytes",
        ),
        (
            r#"{"socket": [{"close": {"reason": "a"}}]}"#.to_owned(),
            "step 1: a close frame has no reason without a code",
        ),
        (
            r#"{"socket": [{"fragments": {"text": "ab", "split_at": [3]}}]}"#.to_owned(),
            "step 1: `split_at` are bytes of `text`",
        ),
        (
            r#"{"socket": [{"fragments": {"text": "ab", "split_at": [2, 1]}}]}"#.to_owned(),
            "step 1: `split_at` are bytes of `text`",
        ),
        (
            format!(
                r#"{{"socket": [{{"fragments": {{"text": "", "split_at": [], "ping": "{long}"}}}}]}}"#
            ),
            "step 1: `ping` has more than 125 bytes",
        ),
        (
            r#"{"socket": [{"cut": {"text": "ab", "after_bytes": 2}}], "then": "reset"}"#
                .to_owned(),
            "step 1: `after_bytes` is the whole text",
        ),
        (
            r#"{"socket": [{"cut": {"text": "ab", "after_bytes": 1}}]}"#.to_owned(),
            "step 1: nothing can be read after `cut`",
        ),
        (
            r#"{"socket": [{"cut": {"text": "ab", "after_bytes": 1}}, "silent"], "then": "reset"}"#
                .to_owned(),
            "step 1: nothing can be read after `cut`",
        ),
        (
            r#"{"socket": [], "body": "a"}"#.to_owned(),
            "`body` and `socket` are both set",
        ),
        (
            r#"{"socket": [], "handshake": true}"#.to_owned(),
            "`socket` and `handshake` are both set",
        ),
        (
            r#"{"socket": [], "after_bytes": 1}"#.to_owned(),
            "field `after_bytes` does nothing beside `socket`",
        ),
        (
            r#"{"socket": [], "before_headers": "reset"}"#.to_owned(),
            "field `before_headers` does nothing beside `socket`",
        ),
        (
            r#"{"socket": [], "status": 500}"#.to_owned(),
            "field `status` does nothing beside `socket`",
        ),
        (r#"{"status": 101}"#.to_owned(), "field `status` is 101"),
        (
            r#"{"status": 102, "handshake": true}"#.to_owned(),
            "field `status` is 102",
        ),
    ];
    for (json, expected) in cases {
        let message = Script::from_json(&json).unwrap_err().to_string();
        assert!(message.contains(expected), "{json}: {message}");
    }
    // One that was built is told in place of the reply.
    let server = MockServer::start().unwrap();
    server.enqueue(SocketScript::new().cut("ab", 1).into());
    let event = Socket::open(&server).refusal(json!({}));
    assert_eq!(
        (&event["status"], &event["error"]["code"]),
        (&json!(500), &json!("invalid_script"))
    );
}

#[test]
fn sockets_are_told_as_json() {
    let server = serve(r#"{"handshake": true, "status": 503}"#);
    let mut client = Client::connect(&server);
    client.send(crate::socket::HANDSHAKE);
    client.head();
    let mut socket = Socket::open(&server);
    socket.send_message(tungstenite::Message::Ping(vec![b'a', 0xff].into()));
    socket.message();
    socket.send_text("hi");
    socket.event();
    socket.close(1001, "");
    assert!(server.wait_for_sockets(PATIENCE, |sockets| sockets[1].closed_ms.is_some()));
    let told: serde_json::Value = serde_json::from_str(&server.sockets_json()).unwrap();
    assert_eq!(told[0]["status"], 503);
    assert_eq!(told[0]["path"], "/v1/responses");
    assert_eq!(told[0]["headers"]["authorization"], "Bearer sk-test");
    assert_eq!(told[0]["close_code"], json!(null));
    assert!(told[0]["closed_ms"].is_u64());
    let told = &told[1];
    assert_eq!(told["status"], 101);
    assert_eq!(told["messages"], json!(["hi"]));
    assert_eq!(told["pings"], json!(["a\u{fffd}"]));
    assert_eq!(told["pongs"], json!([]));
    assert_eq!(
        (&told["close_code"], &told["close_reason"]),
        (&json!(1001), &json!(""))
    );
    assert_eq!(told["violation"], json!(null));
    assert!(told["opened_ms"].as_u64() <= told["closed_ms"].as_u64());
}

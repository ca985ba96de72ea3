//! What is sent over a socket: the built-in API, and scripts written for HTTP.

use antiphon_mock::MockServer;
use serde_json::{Value, json};
use tungstenite::Message;

use crate::client::{Client, End, PATIENCE, assert_all_closed, assert_whole_text_stream, serve};
use crate::socket::{Socket, ask_raw, assert_closes_with, kind, kinds, masked, open_raw};

#[test]
fn a_request_is_answered_with_the_events_of_a_stream() {
    let server = MockServer::start().unwrap();
    let mut socket = Socket::open(&server);
    let events = socket.ask(json!({"instructions": "Sing.", "stream": false}));
    let text = assert_whole_text_stream(&events);
    assert!(text.starts_with("You said \"Hello\""), "{text}");
    assert!(events.iter().all(|event| event.get("stream_id").is_none()));
    let response = &events.last().unwrap()["response"];
    assert_eq!(response["instructions"], "Sing.");
    assert_eq!(response["usage"]["input_tokens"], 2);
    // It is kept like any other, and both go on from it.
    let id = response["id"].as_str().unwrap();
    let mut client = Client::connect(&server);
    let stored = client.call("GET", &format!("/responses/{id}"), &Value::Null);
    assert_eq!(stored, *response);
    let next = socket.response(json!({"previous_response_id": id}));
    assert_eq!(next["previous_response_id"], id);
    client.call(
        "POST",
        "/responses",
        &json!({"model": "m", "previous_response_id": id}),
    );
}

#[test]
fn errors_are_events_with_their_status() {
    let server = MockServer::start().unwrap();
    let mut socket = Socket::open(&server);
    let event = socket.refusal(json!({"previous_response_id": "resp_none"}));
    assert_eq!(event["status"], 400);
    let error = &event["error"];
    assert_eq!(error["code"], "previous_response_not_found");
    assert_eq!(error["type"], "invalid_request_error");
    assert_eq!(error["param"], "previous_response_id");
    assert!(error["message"].as_str().unwrap().contains("resp_none"));
    assert_eq!(error["headers"], json!({"x-request-id": "req_mock_2"}));
    let event = socket.refusal(json!({"model": null, "stream_id": "a"}));
    assert_eq!(event["error"]["code"], "missing_required_parameter");
    assert_eq!(event["stream_id"], "a");
    let event = socket.refusal(json!({"background": true}));
    assert_eq!(event["error"]["param"], "background");
    // The socket is as good as before.
    socket.response(json!({}));
}

#[test]
fn messages_that_are_no_requests_are_refused() {
    let server = MockServer::start().unwrap();
    let mut socket = Socket::open(&server);
    for (text, code) in [
        ("{", "invalid_json"),
        ("[]", "invalid_json"),
        ("{}", "unknown_event_type"),
        (r#"{"type": "response.sing"}"#, "unknown_event_type"),
    ] {
        socket.send_text(text);
        let event = socket.event();
        assert_eq!(event["error"]["code"], code, "{text}");
        assert_eq!(event["status"], 400, "{text}");
    }
    for stream_id in [
        json!(""),
        json!("a b"),
        json!("ä"),
        json!(1),
        json!("a".repeat(257)),
    ] {
        let event = socket.refusal(json!({"stream_id": stream_id}));
        assert_eq!(event["error"]["param"], "stream_id");
    }
    let longest = "aZ9_.-".repeat(42) + "abcd";
    assert_eq!(longest.len(), 256);
    let events = socket.ask(json!({"stream_id": longest}));
    assert!(events.iter().all(|event| event["stream_id"] == longest));
    // Only requests to create are requests.
    assert_eq!(server.requests().len(), 6);
    assert_eq!(server.sockets()[0].messages.len(), 10);
}

#[test]
fn a_request_that_does_not_generate_can_be_gone_on_from() {
    let server = MockServer::start().unwrap();
    let mut socket = Socket::open(&server);
    let events = socket.ask(json!({"generate": false, "stream_id": "a"}));
    assert_eq!(kinds(&events), ["response.created", "response.completed"]);
    assert_eq!(events[0]["sequence_number"], 0);
    assert_eq!(events[1]["sequence_number"], 1);
    assert_eq!(events[1]["stream_id"], "a");
    let response = &events[1]["response"];
    assert_eq!(response["output"], json!([]));
    assert_eq!(response["usage"]["output_tokens"], 0);
    let id = &response["id"];
    let next = socket.response(json!({"previous_response_id": id, "generate": true}));
    assert_eq!(next["output"].as_array().unwrap().len(), 1);
    let id = id.as_str().unwrap();
    let mut client = Client::connect(&server);
    let stored = client.call("GET", &format!("/responses/{id}"), &Value::Null);
    assert_eq!(stored["output"], json!([]));
}

#[test]
fn what_is_not_stored_goes_on_over_the_same_socket_only() {
    let server = MockServer::start().unwrap();
    let mut socket = Socket::open(&server);
    let id = socket.response(json!({"store": false}))["id"].clone();
    let next = socket.response(json!({"store": false, "previous_response_id": id}));
    assert_eq!(next["previous_response_id"], id);
    let mut other = Socket::open(&server);
    let event = other.refusal(json!({"previous_response_id": id}));
    assert_eq!(event["error"]["code"], "previous_response_not_found");
    let mut client = Client::connect(&server);
    let path = format!("/responses/{}", id.as_str().unwrap());
    assert_eq!(client.refusal("GET", &path, &Value::Null).0, 404);
}

#[test]
fn a_lane_answers_in_order() {
    let server = serve(
        r#"[{"events": [{"type": "response.created"}, {"type": "response.completed", "n": 1}], "delay_ms": 30},
            {"events": [{"type": "response.completed", "n": 2}]},
            {"events": [{"type": "response.completed", "n": 3}]}]"#,
    );
    let mut socket = Socket::open(&server);
    for _ in 0..3 {
        socket.create(json!({"stream_id": "a"}));
    }
    for n in 1..=3 {
        let events = socket.events();
        assert_eq!(events.last().unwrap()["n"], n);
        assert!(events.iter().all(|event| event["stream_id"] == "a"));
    }
}

#[test]
fn lanes_are_answered_at_the_same_time() {
    let hour = r#"{"text": "data: {\"type\":\"response.completed\"}\n\n", "delay_ms": 3600000}"#;
    let server = serve(&format!(
        r#"[{{"chunks": ["data: {{\"type\":\"response.created\",\"n\":1}}\n\n", {hour}]}},
            {{"chunks": ["data: {{\"type\":\"response.created\",\"n\":2}}\n\n", {hour}]}}]"#
    ));
    let mut socket = Socket::open(&server);
    socket.create(json!({}));
    let event = socket.event();
    assert_eq!((&event["n"], event.get("stream_id")), (&json!(1), None));
    socket.create(json!({"stream_id": "b"}));
    let event = socket.event();
    assert_eq!((&event["n"], &event["stream_id"]), (&json!(2), &json!("b")));
    // Both have an hour to go, and a third one is answered at once.
    let events = socket.ask(json!({"stream_id": "c"}));
    assert_whole_text_stream(&events);
    assert!(events.iter().all(|event| event["stream_id"] == "c"));
}

#[test]
fn no_lane_keeps_the_others_from_being_answered() {
    // More than can be sent in the time that this test may take.
    let server = serve(r#"{"text_deltas": {"count": 50000000}}"#);
    let mut socket = Socket::open(&server);
    socket.create(json!({"stream_id": "endless"}));
    assert_eq!(socket.event()["stream_id"], "endless");
    socket.create(json!({"stream_id": "b"}));
    loop {
        let event = socket.event();
        if event["stream_id"] == "b" && kind(&event) == "response.completed" {
            break;
        }
    }
}

#[test]
fn a_scripted_stream_is_sent_event_by_event() {
    let server = serve(
        r#"{"chunks": ["\ufeffevent: response.created\ndata: {\"response\":",
                       "{\"id\":\"r\"}}\n\ndata: {\"type\":\"response.in_pro",
                       "gress\",\"x\":1.0}\n\n", "data: {}\n\n: comment\n\n",
                       "event: a\ndata: {\"type\":\"b\"}\n\ndata: no json\n\ndata: [1]\n\nevent: c\ndata: {}\n\n",
                       "data: {\"type\":\"response.completed\",\r\ndata: \"stream_id\":\"own\"}\r\n\r\n",
                       "data: [DONE]\n\n"]}"#,
    );
    let mut socket = Socket::open(&server);
    socket.create(json!({"stream_id": "s"}));
    for expected in [
        r#"{"type":"response.created","response":{"id":"r"},"stream_id":"s"}"#,
        r#"{"type":"response.in_progress","x":1.0,"stream_id":"s"}"#,
        r#"{"stream_id":"s"}"#,
    ] {
        assert_eq!(socket.text(), expected);
    }
    // A comment shows that the connection lives, and so does a ping.
    assert_eq!(socket.message(), Message::Ping("".into()));
    for expected in [
        r#"{"type":"b","stream_id":"s"}"#,
        "no json",
        "[1]",
        r#"{"type":"c","stream_id":"s"}"#,
        "{\"type\":\"response.completed\",\n\"stream_id\":\"own\"}",
    ] {
        assert_eq!(socket.text(), expected);
    }
    // It ended properly: the next one is answered.
    socket.response(json!({}));
}

#[test]
fn a_scripted_error_status_is_an_event() {
    let server = serve(
        r#"[{"status": 429, "headers": {"Retry-After": "7", "x-request-id": "req_1"},
             "json": {"error": {"message": "Slow down.", "type": "requests", "code": "rate_limit_exceeded"}}},
            {"status": 400, "json": {"message": "Flat.", "code": "c"}},
            {"status": 404, "json": {"detail": "Not here."}},
            {"status": 403, "body": "Forbidden by a proxy."},
            {"status": 500, "json": {"error": "Just text."}},
            {"status": 503}]"#,
    );
    let mut socket = Socket::open(&server);
    assert_eq!(
        socket.refusal(json!({"stream_id": "a"})),
        json!({
            "type": "error", "status": 429, "stream_id": "a",
            "error": {
                "message": "Slow down.", "type": "requests", "code": "rate_limit_exceeded",
                "headers": {"retry-after": "7", "x-request-id": "req_1"},
            },
        })
    );
    for (status, error) in [
        (400, json!({"message": "Flat.", "code": "c"})),
        (
            404,
            json!({"detail": "Not here.", "message": r#"{"detail":"Not here."}"#}),
        ),
        (403, json!({"message": "Forbidden by a proxy."})),
        (500, json!({"message": "Just text."})),
        (503, json!({"message": "Service Unavailable"})),
    ] {
        let event = socket.refusal(json!({}));
        assert_eq!(
            event,
            json!({"type": "error", "status": status, "error": error})
        );
    }
    socket.response(json!({}));
}

#[test]
fn any_other_body_is_one_message() {
    let server = serve(
        r#"[{"json": {"type": "response.completed", "a": 1}}, {"body": "<html>", "then": "stall"},
            {"body": "<html>"}]"#,
    );
    let mut socket = Socket::open(&server);
    socket.create(json!({"stream_id": "a"}));
    assert_eq!(
        socket.text(),
        r#"{"type":"response.completed","a":1,"stream_id":"a"}"#
    );
    socket.create(json!({"stream_id": "a"}));
    socket.create(json!({"stream_id": "b"}));
    assert_eq!(socket.text(), "<html>");
    assert!(matches!(socket.end(), tungstenite::Error::Protocol(_)));
}

#[test]
fn the_end_of_a_reply_is_that_of_the_connection() {
    let created = br#"{"type":"response.created"}"#;
    for (then, expected) in [
        ("eof", End::Closed),
        ("truncate", End::Closed),
        ("reset", End::Reset),
        ("stall", End::Silent),
    ] {
        let server = serve(&format!(
            r#"{{"events": [{{"type": "response.created"}}], "then": "{then}"}}"#
        ));
        let mut client = ask_raw(&server);
        assert_eq!(client.bytes(2), [0x81, 27]);
        assert_eq!(client.bytes(27), created, "{then}");
        client.assert_end(expected);
        if then == "stall" {
            // Only the reply is silent.
            client.send(masked(0x89, b"ping"));
            assert_eq!(client.bytes(6), b"\x8a\x04ping");
            assert_eq!(server.open_sockets(), 1);
        }
        drop(client);
        assert_all_closed(&server);
        assert!(!server.sockets()[0].is_open());
    }
}

#[test]
fn after_the_last_event_the_socket_stays_open() {
    for last in [
        "response.completed",
        "response.incomplete",
        "response.failed",
        "response.done",
        "error",
    ] {
        for then in ["eof", "stall"] {
            let server = serve(&format!(
                r#"{{"events": [{{"type": "{last}"}}], "then": "{then}"}}"#
            ));
            let mut socket = Socket::open(&server);
            socket.create(json!({}));
            assert_eq!(kind(&socket.event()), last);
            socket.response(json!({}));
        }
    }
    // Another response that begins behind it must end too.
    let server =
        serve(r#"{"events": [{"type": "response.completed"}, {"type": "response.created"}]}"#);
    let mut client = ask_raw(&server);
    client.bytes(2 + 29 + 2 + 27);
    client.assert_end(End::Closed);
}

#[test]
fn a_reply_is_cut_at_the_byte() {
    let script = |after: usize, then: &str| {
        format!(
            r#"{{"chunks": ["data: {{\"type\":\"a\"}}\n\ndata: {{\"type\":\"b\"}}\n\n"],
                "after_bytes": {after}, "then": "{then}"}}"#
        )
    };
    // Half a frame is sent where the body ends properly, as it is read over HTTP.
    for (after, then, expected) in [
        (20, "truncate", &[r#"{"type":"a"}"#][..]),
        (30, "truncate", &[r#"{"type":"a"}"#]),
        (30, "eof", &[r#"{"type":"a"}"#, r#"{"ty"#]),
        (0, "eof", &[]),
    ] {
        let server = serve(&script(after, then));
        let mut socket = Socket::open(&server);
        socket.create(json!({}));
        for text in expected {
            assert_eq!(socket.text(), *text);
        }
        assert!(matches!(socket.end(), tungstenite::Error::Protocol(_)));
    }
}

#[test]
fn faults_before_the_headers_send_nothing() {
    for (fault, expected) in [
        ("reset", End::Reset),
        ("close", End::Closed),
        ("stall", End::Silent),
    ] {
        let server = serve(&format!(
            r#"{{"before_headers": "{fault}", "body": "never"}}"#
        ));
        let mut client = ask_raw(&server);
        client.assert_end(expected);
        assert_eq!(server.requests().len(), 1);
    }
}

#[test]
fn each_request_is_listed_with_its_handshake() {
    let server = serve(r#"[{"events": [{"type": "response.completed"}]}, {"body": "over http"}]"#);
    let mut socket = Socket::open_with(&server, &[("x-session", "1")]);
    socket.ask(json!({"metadata": {"a": "b"}}));
    let mut client = Client::ask(&server);
    client.response();
    socket.ask(json!({}));
    let requests = server.requests();
    let methods: Vec<&str> = requests.iter().map(|request| &*request.method).collect();
    assert_eq!(methods, ["WEBSOCKET", "POST", "WEBSOCKET"]);
    let request = &requests[0];
    assert_eq!(request.path, "/v1/responses");
    assert_eq!(request.header("x-session"), Some("1"));
    assert_eq!(
        request.json().unwrap(),
        json!({"type": "response.create", "model": "m", "input": "Hello", "metadata": {"a": "b"}})
    );
    let socket = &server.sockets()[0];
    assert_eq!(socket.messages.len(), 2);
    assert_eq!(socket.messages[0].as_bytes(), request.body);
}

#[test]
fn pings_are_answered_and_listed() {
    let server = MockServer::start().unwrap();
    let mut socket = Socket::open(&server);
    socket.send_message(Message::Ping("marco".into()));
    assert_eq!(socket.message(), Message::Pong("marco".into()));
    socket.send_message(Message::Pong("unasked".into()));
    assert!(server.wait_for_sockets(PATIENCE, |sockets| {
        sockets[0].pings == [b"marco"] && sockets[0].pongs == [b"unasked"]
    }));
}

#[test]
fn a_close_of_the_client_is_answered_and_listed() {
    let server = MockServer::start().unwrap();
    let mut socket = Socket::open(&server);
    socket.close(1000, "bye");
    assert_eq!(socket.close_frame(), Some((1000, "bye".to_owned())));
    assert!(matches!(socket.end(), tungstenite::Error::ConnectionClosed));
    assert_all_closed(&server);
    let closed = &server.sockets()[0];
    assert_eq!(closed.close_code, Some(1000));
    assert_eq!(closed.close_reason.as_deref(), Some("bye"));
    assert_eq!(closed.violation, None);
    assert!(closed.closed_ms.unwrap() >= closed.opened_ms);

    let mut client = open_raw(&server);
    client.send(masked(0x88, b""));
    assert_eq!(client.rest(), (vec![0x88, 0], End::Closed));
    assert_all_closed(&server);
    assert_eq!(server.sockets()[1].close_code, Some(1005));

    drop(open_raw(&server));
    assert_all_closed(&server);
    assert_eq!(server.sockets()[2].close_code, None);
}

#[test]
fn the_frames_of_the_client_are_read_strictly() {
    let cases: [(&str, Vec<u8>, u16); 11] = [
        ("unmasked", b"\x81\x02{}".to_vec(), 1002),
        ("reserved bit", masked(0xc1, b"{}"), 1002),
        ("reserved data frame", masked(0x83, b"{}"), 1002),
        ("reserved control frame", masked(0x8b, b""), 1002),
        ("continuation of nothing", masked(0x80, b"{}"), 1002),
        ("fragmented ping", masked(0x09, b""), 1002),
        (
            "new message inside another",
            [masked(0x01, b"{"), masked(0x81, b"}")].concat(),
            1002,
        ),
        ("close with half a code", masked(0x88, b"\x03"), 1002),
        (
            "long ping",
            {
                let mut frame = vec![0x89, 0xfe, 0, 126, 0, 0, 0, 0];
                frame.extend([b'a'; 126]);
                frame
            },
            1002,
        ),
        ("text that is no UTF-8", masked(0x81, b"\xff"), 1007),
        ("binary", masked(0x82, b"{}"), 1003),
    ];
    for (what, bytes, code) in cases {
        let server = MockServer::start().unwrap();
        let mut client = open_raw(&server);
        client.send(bytes);
        assert_closes_with(&mut client, code, what);
        drop(client);
        assert_all_closed(&server);
        assert!(server.sockets()[0].violation.is_some(), "{what}");
    }
}

#[test]
fn a_message_may_come_in_fragments_and_byte_by_byte() {
    let server = serve(r#"{"events": [{"type": "response.completed"}]}"#);
    let mut client = open_raw(&server);
    let request = r#"{"type":"response.create","input":"ä"}"#.as_bytes();
    let (first, rest) = request.split_at(36);
    let frames = [masked(0x01, first), masked(0x89, b"p"), masked(0x80, rest)].concat();
    for byte in frames {
        client.send([byte]);
    }
    assert_eq!(client.bytes(3), b"\x8a\x01p");
    assert_eq!(client.bytes(2), [0x81, 29]);
    assert_eq!(server.requests()[0].body, request);
}

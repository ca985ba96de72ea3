//! Every way a connection ends, in the middle of a response and beside it.

use std::sync::Arc;
use std::time::Duration;

use antiphon::ErrorKind;
use antiphon::stream::{EventReader, ReaderLimits};
use antiphon_mock::{Ending, MockServer, Script, SocketScript};
use serde_json::json;

use super::{begun, events, hello, in_time, outcome, script, session, sockets_become, text_of};

/// A response of ten events.
fn ten_events() -> Vec<serde_json::Value> {
    let mut all = events("resp_1", "ab");
    let last = all.pop().unwrap();
    while all.len() < 9 {
        let mut delta = all[1].clone();
        delta["sequence_number"] = all.len().into();
        all.push(delta);
    }
    all.push(last);
    all
}

#[tokio::test]
async fn a_socket_that_is_killed_at_any_frame_ends_the_stream_truthfully() {
    let all = ten_events();
    for then in [Ending::Truncate, Ending::Reset] {
        for count in 0..=all.len() {
            let server = MockServer::start().unwrap();
            let steps = all[..count]
                .iter()
                .cloned()
                .fold(SocketScript::new(), SocketScript::event);
            server.enqueue(Script {
                then,
                ..Script::from(steps)
            });
            server.enqueue(script(events("resp_2", "next")));
            let session = session(&server).await;
            let first = outcome(session.create(hello()).await).await;
            let place = format!("{then:?} behind {count} events");
            assert_eq!(server.requests().len(), 1, "{place}: nothing is sent twice");
            if count == all.len() {
                assert!(first.error.is_none(), "{place}: {:?}", first.error);
            } else if then == Ending::Truncate {
                let error = first.error.unwrap_or_else(|| panic!("{place}: a success"));
                assert_eq!(error.kind(), ErrorKind::StreamInterrupted, "{place}");
                assert_eq!(first.events.len(), count, "{place}");
                if count > 1 {
                    let partial = error.partial_response().unwrap().output_text();
                    assert_eq!(partial.len(), count - 1, "{place}");
                }
            } else {
                // A reset may overtake what was sent before it.
                let error = first.error.unwrap_or_else(|| panic!("{place}: a success"));
                assert_eq!(error.kind(), ErrorKind::StreamInterrupted, "{place}");
            }
            assert_eq!(
                text_of(session.create(hello()).await).await,
                "next",
                "{place}"
            );
            assert_eq!(server.requests().len(), 2, "{place}");
        }
    }
}

#[tokio::test]
async fn a_frame_that_is_cut_is_no_event() {
    let server = MockServer::start().unwrap();
    let next = events("resp_1", "half")[3].to_string();
    let steps = begun("resp_1", "half").cut(next.clone(), next.len() - 1);
    server.enqueue(Script {
        then: Ending::Truncate,
        ..Script::from(steps)
    });
    let session = session(&server).await;
    let first = outcome(session.create(hello()).await).await;
    assert_eq!(first.events.len(), 3);
    assert_eq!(first.error.unwrap().kind(), ErrorKind::StreamInterrupted);
}

#[tokio::test]
async fn a_close_says_why_and_the_next_request_has_another_connection() {
    let cases = [
        (1000, "normally"),
        (1001, "going away"),
        (1008, "policy"),
        (1009, "too big"),
        (1011, "internal error"),
        (1012, "restarts"),
        (1013, "overloaded"),
        (4000, "private close code"),
    ];
    for (code, said) in cases {
        let server = MockServer::start().unwrap();
        server.enqueue(begun("resp_1", "half").close(code, "as I say").into());
        server.enqueue(script(events("resp_2", "next")));
        let session = session(&server).await;
        let first = outcome(session.create(hello()).await).await;
        let error = first.error.unwrap();
        assert_eq!(error.kind(), ErrorKind::StreamInterrupted, "{code}");
        for part in [said, &code.to_string(), "as I say"] {
            assert!(error.message().contains(part), "{code}: {error}");
        }
        assert_eq!(error.partial_response().unwrap().output_text(), "half");
        assert_eq!(server.requests().len(), 1);
        assert_eq!(text_of(session.create(hello()).await).await, "next");
        assert_eq!(server.sockets().len(), 2);
    }
}

#[tokio::test]
async fn a_broken_protocol_is_an_end_too() {
    let server = MockServer::start().unwrap();
    // A frame with a reserved bit.
    server.enqueue(begun("resp_1", "half").raw(vec![0xF1, 0x00]).into());
    server.enqueue(script(events("resp_2", "next")));
    let session = session(&server).await;
    let error = outcome(session.create(hello()).await).await.error.unwrap();
    assert_eq!(error.kind(), ErrorKind::StreamInterrupted);
    assert!(
        error.message().contains("violated the WebSocket protocol"),
        "{error}"
    );
    assert_eq!(text_of(session.create(hello()).await).await, "next");
}

#[tokio::test]
async fn json_that_is_none_ends_its_response_only() {
    let server = MockServer::start().unwrap();
    let steps = begun("resp_1", "half")
        .text("{\"type\": ")
        .event(events("resp_1", "half")[3].clone());
    server.enqueue(steps.into());
    let session = session(&server).await;
    let first = outcome(session.create(hello()).await).await;
    assert_eq!(first.error.unwrap().kind(), ErrorKind::StreamInterrupted);
    server.enqueue(script(events("resp_2", "next")));
    assert_eq!(text_of(session.create(hello()).await).await, "next");
}

#[tokio::test]
async fn an_event_over_the_cap_names_the_option() {
    let server = MockServer::start().unwrap();
    server.enqueue(begun("resp_1", &"x".repeat(3000)).into());
    let client = super::client_of(&server)
        .max_frame_bytes(1000)
        .build()
        .unwrap();
    let session = in_time(client.responses().connect(antiphon::SessionOptions::new()))
        .await
        .unwrap();
    let error = outcome(session.create(hello()).await).await.error.unwrap();
    assert!(
        error.message().contains("max_frame_bytes (1000 bytes)"),
        "{error}"
    );
}

#[tokio::test]
async fn dropping_the_only_stream_closes_the_connection_at_once() {
    let server = Arc::new(MockServer::start().unwrap());
    server.enqueue(begun("resp_1", "half").silent().into());
    server.enqueue(script(events("resp_2", "next")));
    let session = session(&server).await;
    let mut stream = in_time(session.create(hello())).await.unwrap();
    in_time(stream.next()).await.unwrap().unwrap();
    drop(stream);
    assert!(sockets_become(&server, |sockets| !sockets[0].is_open()).await);
    assert_eq!(text_of(session.create(hello()).await).await, "next");
    assert_eq!(server.sockets().len(), 2);
}

#[tokio::test]
async fn closing_a_session_cancels_what_readers_read() {
    let server = MockServer::start().unwrap();
    server.enqueue(begun("resp_1", "half").silent().into());
    let session = session(&server).await;
    let lane = session.lane_or_main(None).unwrap();
    let open = lane.enqueue(json!({"model": "m", "input": "x"}));
    let runtime = tokio::runtime::Handle::current();
    let reader = EventReader::spawn(&runtime, open, ReaderLimits::default());
    in_time(reader.opened()).await.unwrap();
    in_time(session.close()).await;
    let error = in_time(reader.final_response()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
}

#[tokio::test]
async fn a_cancelled_stream_leaves_the_connection_to_other_lanes() {
    let server = Arc::new(MockServer::start().unwrap());
    let session = session(&server).await;
    let all = events("resp_1", "other");
    let steps = SocketScript::new().event(all[0].clone()).wait(150);
    server.enqueue(
        all[1..]
            .iter()
            .cloned()
            .fold(steps, SocketScript::event)
            .into(),
    );
    let other = in_time(session.lane("other").unwrap().create(hello())).await;
    let given_up = begun("resp_2", "half")
        .wait(50)
        .event(events("resp_2", "half")[3].clone());
    server.enqueue(given_up.into());
    let lane = session.lane("given-up").unwrap();
    let mut stream = in_time(lane.create(hello())).await.unwrap();
    stream.cancel();
    let error = in_time(stream.final_response()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    server.enqueue(script(events("resp_3", "next")));
    assert_eq!(text_of(lane.create(hello()).await).await, "next");
    assert_eq!(text_of(other).await, "other");
    assert_eq!(server.sockets().len(), 1);
}

#[tokio::test]
async fn silence_is_told_from_thinking_by_two_clocks() {
    let server = MockServer::start().unwrap();
    // Pings feed the idle clock, and no other.
    let pings = (0..200).fold(begun("resp_1", "half"), |steps, _| steps.ping("").wait(10));
    server.enqueue(pings.into());
    let client = super::client_of(&server)
        .idle_timeout(Duration::from_millis(300))
        .stall_timeout(Duration::from_millis(600))
        .build()
        .unwrap();
    let session = in_time(client.responses().connect(antiphon::SessionOptions::new()))
        .await
        .unwrap();
    let error = outcome(session.create(hello()).await).await.error.unwrap();
    assert_eq!(
        error.timeout(),
        Some(antiphon::TimeoutKind::Stall),
        "{error}"
    );
    server.enqueue(begun("resp_1", "half").silent().into());
    let error = outcome(session.create(hello()).await).await.error.unwrap();
    assert_eq!(
        error.timeout(),
        Some(antiphon::TimeoutKind::Idle),
        "{error}"
    );
    assert_eq!(error.partial_response().unwrap().output_text(), "half");
}

#[tokio::test]
async fn a_server_that_never_begins_is_a_timeout() {
    let server = MockServer::start().unwrap();
    server.enqueue(SocketScript::new().silent().into());
    let client = super::client_of(&server)
        .timeout(Duration::from_millis(200))
        .build()
        .unwrap();
    let session = in_time(client.responses().connect(antiphon::SessionOptions::new()))
        .await
        .unwrap();
    let error = in_time(session.create(hello())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.message().contains("timeout"), "{error}");
    assert_eq!(
        server.requests().len(),
        1,
        "it was sent, and is not sent again"
    );
}

#[tokio::test]
async fn a_thousand_abandoned_streams_leave_no_socket() {
    let server = Arc::new(MockServer::start().unwrap());
    server.set_repeat(Some(begun("resp_1", "half").silent().into()));
    let client = super::client(&server);
    for _ in 0..1000 {
        let session = in_time(client.responses().connect(antiphon::SessionOptions::new()))
            .await
            .unwrap();
        let stream = in_time(session.create(hello())).await.unwrap();
        drop(session);
        drop(stream);
    }
    assert!(
        sockets_become(&server, |sockets| sockets
            .iter()
            .all(|socket| !socket.is_open()))
        .await
    );
}

//! Lanes: in order on each, beside each other.

use std::sync::Arc;

use antiphon::{ErrorKind, SessionOptions};
use antiphon_mock::{MockServer, Script, SocketScript};
use serde_json::{Value, json};

use super::{events, hello, in_time, messages, outcome, script, session, session_with, text_of};

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_lanes_of_a_hundred_responses_each_get_exactly_their_own() {
    const LANES: usize = 64;
    const TURNS: usize = 100;
    let server = MockServer::start().unwrap();
    let session = session(&server).await;
    let lanes = (0..LANES).map(|number| {
        let lane = session.lane(&format!("lane-{number}")).unwrap();
        tokio::spawn(async move {
            for turn in 0..TURNS {
                // The mock's model repeats what it is told.
                let said = format!("lane {number} says {turn}");
                let request = json!({"model": "echo", "input": said});
                let mut stream = lane.create_json(request).await.unwrap();
                let mut sequence = -1;
                while let Some(event) = stream.next_with_raw().await {
                    let event = event.unwrap();
                    let event: Value = serde_json::from_slice(event.raw().data()).unwrap();
                    assert_eq!(event["stream_id"], format!("lane-{number}"));
                    let next = event["sequence_number"].as_i64().unwrap();
                    assert_eq!(next, sequence + 1, "{event}");
                    sequence = next;
                    if turn % 7 == 3 {
                        tokio::task::yield_now().await;
                    }
                }
                let response = stream.final_response().await.unwrap();
                assert!(
                    response.output_text().contains(&said),
                    "{}",
                    response.output_text()
                );
            }
        })
    });
    for lane in lanes.collect::<Vec<_>>() {
        tokio::time::timeout(std::time::Duration::from_secs(120), lane)
            .await
            .expect("a lane hangs")
            .unwrap();
    }
    assert_eq!(server.sockets().len(), 1);
    assert_eq!(server.requests().len(), LANES * TURNS);
    assert!(session.take_unclaimed().is_empty());
}

#[tokio::test]
async fn requests_of_a_lane_wait_for_their_turn() {
    let server = Arc::new(MockServer::start().unwrap());
    let session = session(&server).await;
    let slow = SocketScript::new()
        .event(events("resp_1", "first")[0].clone())
        .wait(80);
    let slow = events("resp_1", "first")
        .into_iter()
        .skip(1)
        .fold(slow, SocketScript::event);
    server.enqueue(slow.into());
    server.enqueue(script(events("resp_2", "second")));
    server.enqueue(script(events("resp_3", "third")));
    let first = in_time(session.create(hello())).await;
    // The second waits for the end of the first, though nobody reads that.
    let second = in_time(session.create(hello())).await;
    let third = in_time(session.create(hello())).await;
    assert_eq!(text_of(third).await, "third");
    assert_eq!(text_of(second).await, "second");
    assert_eq!(text_of(first).await, "first");
}

#[tokio::test]
async fn a_turn_is_taken_when_it_is_asked_for() {
    let server = MockServer::start().unwrap();
    let session = session(&server).await;
    server.enqueue(script(events("resp_1", "first")));
    server.enqueue(script(events("resp_2", "second")));
    let lane = session.lane_or_main(None).unwrap();
    let first = lane.enqueue(json!({"model": "m", "input": "1"}));
    let second = lane.enqueue(json!({"model": "m", "input": "2"}));
    let second = tokio::spawn(second);
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    assert_eq!(text_of(first.await).await, "first");
    assert_eq!(text_of(second.await.unwrap()).await, "second");
    assert_eq!(messages(&server)[0]["input"], "1");
}

#[tokio::test]
async fn a_warm_up_takes_its_turn_when_it_is_asked_for() {
    let server = MockServer::start().unwrap();
    let session = session(&server).await;
    let lane = session.lane_or_main(None).unwrap();
    let warm_up = lane.enqueue_warm_up(json!({"model": "m", "input": "1"}));
    let next = tokio::spawn(lane.enqueue(json!({"model": "m", "input": "2"})));
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    assert!(in_time(warm_up).await.unwrap().is_some());
    text_of(next.await.unwrap()).await;
    let sent = messages(&server);
    assert_eq!(
        (&sent[0]["input"], &sent[0]["generate"]),
        (&json!("1"), &json!(false))
    );
    assert_eq!(sent[1]["input"], "2");
}

#[tokio::test]
async fn where_there_are_no_lanes_all_share_one() {
    let server = MockServer::start().unwrap();
    let session = session_with(&server, SessionOptions::new().lanes(false)).await;
    for name in ["a", "b"] {
        server.enqueue(script(events("resp_1", name)));
        let lane = session.lane(name).unwrap();
        assert_eq!(text_of(lane.create(hello()).await).await, name);
    }
    assert!(
        messages(&server)
            .iter()
            .all(|message| message.get("stream_id").is_none())
    );
}

#[tokio::test]
async fn a_name_that_no_server_takes_is_refused() {
    let server = MockServer::start().unwrap();
    let session = session(&server).await;
    for name in ["", "a lane", "ä", &"x".repeat(257)] {
        let error = session.lane(name).unwrap_err();
        assert_eq!(
            (error.kind(), error.path()),
            (ErrorKind::InvalidRequest, Some("stream_id"))
        );
    }
    assert!(session.lane(&"x".repeat(256)).is_ok());
}

#[tokio::test]
async fn events_of_lanes_that_nobody_has_are_kept() {
    let server = MockServer::start().unwrap();
    let session = session(&server).await;
    let stray =
        json!({"type": "response.created", "stream_id": "elsewhere", "response": {"id": "resp_9"}});
    let all = events("resp_1", "mine");
    let steps = SocketScript::new()
        .event(all[0].clone())
        .event(stray.clone());
    let steps = all[1..].iter().cloned().fold(steps, SocketScript::event);
    server.enqueue(steps.into());
    let lane = session.lane("here").unwrap();
    let outcome = outcome(lane.create(hello()).await).await;
    assert_eq!(outcome.events.len(), 4);
    assert_eq!(session.take_unclaimed_json(), [stray]);
    assert!(session.take_unclaimed().is_empty());
}

/// The session finds out what an event is, whose it is and which response it begins, although only a
/// lenient parser reads it; what it hands out is strict.
#[tokio::test]
async fn events_with_faults_find_their_lane() {
    let server = MockServer::start().unwrap();
    let session = session(&server).await;
    let response = r#"{"id":"resp_1","cost":NaN}"#;
    let messages = [
        format!(
            r#"{{"x":NaN,"type":"response.created","stream_id":"here","response":{response}}}"#
        ),
        r#"{"\ud83d":1e400,"type":"response.created","stream_id":"elsewhere","x":"\ud83d"}"#
            .to_owned(),
        r#"{"x":Infinity,"type":"response.output_text.delta","delta":"a","stream_id":"here"}"#
            .to_owned(),
        format!(
            r#"{{"x":-Infinity,"stream_id":"here","type":"response.completed","response":{response}}}"#
        ),
    ];
    let faulty = messages
        .into_iter()
        .fold(SocketScript::new(), SocketScript::text);
    server.enqueue(faulty.into());
    let lane = session.lane("here").unwrap();
    let first = outcome(lane.create(hello()).await).await;
    assert!(first.error.is_none(), "{:?}", first.error);
    assert_eq!(first.events.len(), 3);
    let stray = json!({
        "\u{fffd}": null, "type": "response.created", "stream_id": "elsewhere", "x": "\u{fffd}"
    });
    assert_eq!(session.take_unclaimed_json(), [stray]);
    // The lane is free again, and the next turn continues after the response.
    server.enqueue(script(events("resp_2", "b")));
    assert_eq!(text_of(lane.create(hello()).await).await, "b");
}

#[tokio::test]
async fn a_consumer_that_is_too_slow_is_told_and_others_go_on() {
    let server = MockServer::start().unwrap();
    let options = SessionOptions::new().max_waiting_messages(10);
    let session = session_with(&server, options).await;
    server.enqueue(Script {
        text_deltas: Some(antiphon_mock::TextDeltas {
            count: 500,
            ..Default::default()
        }),
        ..Script::default()
    });
    let mut slow = in_time(session.lane("slow").unwrap().create(hello()))
        .await
        .unwrap();
    server.enqueue(script(events("resp_2", "quick")));
    let quick = session.lane("quick").unwrap();
    assert_eq!(text_of(quick.create(hello()).await).await, "quick");
    let error = in_time(slow.final_response()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::StreamInterrupted);
    assert!(
        error.message().contains("max_waiting_messages (10)"),
        "{error}"
    );
    assert!(error.partial_response().is_some());
}

#[tokio::test]
async fn a_server_that_is_faster_than_the_only_thread_does_not_fill_the_inbox() {
    let server = MockServer::start().unwrap();
    let script = json!({"text_deltas": {"count": 60_000, "delta": "a token "}});
    server.enqueue_json(&script.to_string()).unwrap();
    // More than comes at once, and far less than the server has sent before anything is read.
    let options = SessionOptions::new().max_waiting_messages(6_000);
    let session = session_with(&server, options).await;
    let text = text_of(session.create(hello()).await).await;
    assert_eq!(text.len(), 60_000 * "a token ".len());
}

//! Changing the course of a response that is being made.

use std::time::Duration;

use antiphon::model::Event;
use antiphon::{ErrorKind, SessionOptions};
use antiphon_mock::{MockServer, SocketScript};
use serde_json::json;

use super::{
    begun, events, hello, in_time, messages, outcome, script, session, session_with, text_of,
};

fn steered(id: &str) -> serde_json::Value {
    json!({"type": "response.incomplete", "response": {
        "id": id, "status": "incomplete", "incomplete_details": {"reason": "steered"}, "output": [],
    }})
}

fn accepted() -> serde_json::Value {
    json!({"type": "response.steer.accepted", "sequence_number": 3, "steer": {"id": "steer_1", "previous_response_id": "resp_1"}})
}

#[tokio::test]
async fn a_steered_response_is_followed_by_its_successor() {
    let server = MockServer::start().unwrap();
    let steps = begun("resp_1", "wrong")
        .receive("response.steer")
        .event(accepted())
        .event(steered("resp_1"));
    let steps = events("resp_2", "right")
        .into_iter()
        .fold(steps, SocketScript::event);
    server.enqueue(steps.into());
    let session = session(&server).await;
    let lane = session.lane("main").unwrap();
    let first = in_time(lane.create(hello())).await.unwrap();
    let second = in_time(lane.steer("Shorter.")).await.unwrap();
    let first = outcome(Ok(first)).await;
    let second = outcome(Ok(second)).await;
    assert_eq!(
        first.last.unwrap()["incomplete_details"]["reason"],
        "steered"
    );
    assert_eq!(second.events[0]["type"], "response.steer.accepted");
    assert_eq!(second.events[1]["response"]["id"], "resp_2");
    let last: antiphon::model::Response = serde_json::from_value(second.last.unwrap()).unwrap();
    assert_eq!(last.output_text(), "right");
    assert_eq!(
        messages(&server)[1],
        json!({"type": "response.steer", "stream_id": "main", "previous_response_id": "resp_1", "input": "Shorter."})
    );
}

#[tokio::test]
async fn a_response_on_a_connection_that_was_replaced_can_be_steered() {
    let server = MockServer::start().unwrap();
    let options = SessionOptions::new().max_connection_age(Duration::ZERO);
    let session = session_with(&server, options).await;
    let steps = begun("resp_1", "wrong")
        .receive("response.steer")
        .event(accepted())
        .event(steered("resp_1"));
    let steps = events("resp_2", "right")
        .into_iter()
        .fold(steps, SocketScript::event);
    server.enqueue(steps.into());
    let lane = session.lane("main").unwrap();
    let first = in_time(lane.create(hello())).await.unwrap();
    server.enqueue(script(events("resp_3", "beside")));
    assert_eq!(text_of(session.create(hello()).await).await, "beside");
    assert_eq!(
        text_of(in_time(lane.steer("Shorter.")).await).await,
        "right"
    );
    assert_eq!(outcome(Ok(first)).await.events.len(), 4);
    assert_eq!(server.sockets().len(), 3);
}

#[tokio::test]
async fn the_mock_steers_by_itself() {
    let server = MockServer::start().unwrap();
    server.set_token_delay(std::time::Duration::from_millis(20));
    let session = session(&server).await;
    let request = json!({"model": "echo", "input": "a long answer of many words that takes its time to be said"});
    let first = in_time(session.create_json(request)).await.unwrap();
    let mut second = in_time(session.steer("Stop that.")).await.unwrap();
    let first = outcome(Ok(first)).await;
    assert_eq!(
        first.last.unwrap()["incomplete_details"]["reason"],
        "steered"
    );
    let next = in_time(second.next()).await.unwrap().unwrap();
    assert!(matches!(next, Event::SteerAccepted(_)), "{next:?}");
    assert!(
        in_time(second.final_response())
            .await
            .unwrap()
            .is_finished()
    );
}

#[tokio::test]
async fn a_refused_steer_is_an_error_and_the_response_goes_on() {
    let server = MockServer::start().unwrap();
    let all = events("resp_1", "as it was");
    let steps = begun("resp_1", "as it was").receive("response.steer").event(json!({
        "type": "response.steer.failed", "sequence_number": 3,
        "error": {"type": "invalid_request_error", "code": "steering_not_supported", "message": "Not with this model."},
        "steer": {"previous_response_id": "resp_1", "input": "Shorter."},
    }));
    server.enqueue(steps.event(all[3].clone()).into());
    let session = session(&server).await;
    let first = in_time(session.create(hello())).await;
    let second = outcome(session.steer("Shorter.").await).await;
    let error = second.error.unwrap();
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Stream, Some("steering_not_supported"))
    );
    assert_eq!(second.events[0]["type"], "response.steer.failed");
    assert_eq!(second.events[0]["steer"]["input"], "Shorter.");
    assert_eq!(text_of(first).await, "as it was");
}

#[tokio::test]
async fn a_pending_steer_says_what_it_waits_for_and_the_lane_is_free() {
    let server = MockServer::start().unwrap();
    let all = events("resp_1", "calls");
    let steps = begun("resp_1", "calls")
        .receive("response.steer")
        .event(accepted())
        .event(all[3].clone())
        .event(json!({
            "type": "response.steer.pending", "sequence_number": 5, "reason": "waiting_for_required_input",
            "steer": {"id": "steer_1", "previous_response_id": "resp_1"},
            "required_input": [{"type": "function_call_output", "call_id": "call_1", "name": "look"}],
        }));
    server.enqueue(steps.into());
    server.enqueue(script(events("resp_2", "with both")));
    let session = session(&server).await;
    let first = in_time(session.create(hello())).await;
    let second = outcome(session.steer("Shorter.").await).await;
    let error = second.error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Stream);
    assert!(
        error.message().contains("previous_response_id resp_1"),
        "{error}"
    );
    assert_eq!(second.events[1]["required_input"][0]["call_id"], "call_1");
    assert_eq!(text_of(first).await, "calls");
    assert_eq!(text_of(session.create(hello()).await).await, "with both");
}

#[tokio::test]
async fn nothing_can_be_steered_where_nothing_runs() {
    let server = MockServer::start().unwrap();
    let session = session(&server).await;
    let error = in_time(session.steer("Shorter.")).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::InvalidRequest, Some("previous_response_id"))
    );
    text_of(session.create(hello()).await).await;
    let error = in_time(session.steer("Shorter.")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(messages(&server).len(), 1);
}

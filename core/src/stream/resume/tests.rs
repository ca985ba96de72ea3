//! When a stream is taken up, how often and after how long: on a clock that jumps.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use serde_json::json;
use tokio::time::{Duration, Instant};

use super::{Again, Origin, Pending, Resumption};
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Response, ResponseStatus};
use crate::stream::{EventSource, Input, Limits, ResponseStream, SourceOptions};
use crate::transport::Body;
use crate::transport::Deadline;

/// How a connection of the fake server ends.
#[derive(Clone, Copy)]
enum End {
    Quiet,
    Broken,
    Silent,
}

/// A server that gives the connections and responses it was made with, in order, and then refuses
/// to be reached.
#[derive(Default)]
struct Fake {
    connections: Mutex<VecDeque<Body>>,
    statuses: Mutex<VecDeque<ResponseStatus>>,
    asked: Mutex<Vec<&'static str>>,
}

fn unreachable() -> Error {
    Error::new(ErrorKind::Connection, "no route to host")
}

impl Origin for Fake {
    fn events(&self, _: &str, _: Option<i64>) -> Pending<Again> {
        self.asked.lock().unwrap().push("events");
        let body = self.connections.lock().unwrap().pop_front();
        let again = body.map(|body| Again::Events {
            body,
            request_id: None,
        });
        Box::pin(async move { again.ok_or_else(unreachable) })
    }

    fn response(&self, _: &str) -> Pending<Response> {
        self.asked.lock().unwrap().push("response");
        let status = self.statuses.lock().unwrap().pop_front();
        Box::pin(async move {
            let status = Some(status.ok_or_else(unreachable)?);
            Ok(Response {
                status,
                ..Response::default()
            })
        })
    }
}

/// The events of these numbers; 0 is `created` and 9 is `completed`.
fn connection(numbers: &[i64], end: End) -> Body {
    use futures_util::StreamExt;

    let frames: Vec<Result<Bytes>> = numbers
        .iter()
        .map(|number| {
            let event = match number {
                0 => json!({"type": "response.created", "response": {"id": "resp_1"}}),
                9 => json!({"type": "response.completed", "response": {"id": "resp_1"}}),
                _ => json!({"type": "response.output_text.delta", "delta": number.to_string()}),
            };
            let mut event = event;
            event["sequence_number"] = json!(number);
            Ok(Bytes::from(format!("data: {event}\n\n")))
        })
        .collect();
    let frames = futures_util::stream::iter(frames);
    let broken = Error::new(ErrorKind::StreamInterrupted, "It broke.");
    match end {
        End::Quiet => Box::pin(frames),
        End::Broken => Box::pin(frames.chain(futures_util::stream::iter([Err(broken)]))),
        End::Silent => Box::pin(frames.chain(futures_util::stream::pending())),
    }
}

struct Outcome {
    text: String,
    result: Result<Response>,
    asked: Vec<&'static str>,
    took: Duration,
}

/// Reads a stream that begins with a connection and goes on with others.
async fn read(
    first: Body,
    others: impl IntoIterator<Item = Body>,
    statuses: impl IntoIterator<Item = ResponseStatus>,
) -> Outcome {
    read_until(None, first, others, statuses).await
}

async fn read_until(
    total: Option<Deadline>,
    first: Body,
    others: impl IntoIterator<Item = Body>,
    statuses: impl IntoIterator<Item = ResponseStatus>,
) -> Outcome {
    let fake = Arc::new(Fake {
        connections: Mutex::new(others.into_iter().collect()),
        statuses: Mutex::new(statuses.into_iter().collect()),
        ..Fake::default()
    });
    let options = SourceOptions {
        limits: Limits {
            idle: Some(Duration::from_secs(300)),
            stall: Some(Duration::from_secs(200_000)),
            end: None,
        },
        max_frame_bytes: 1000,
        request: "GET /".to_owned(),
        request_id: None,
    };
    let origin = Arc::clone(&fake) as Arc<dyn Origin>;
    let resumption = Resumption::new(origin, true).until(total);
    let source = EventSource::new(Input::Body(first), options, Some(resumption));
    let started = Instant::now();
    let result = ResponseStream::new(source, false).final_response().await;
    let text = match &result {
        Ok(response) => response.output_text(),
        Err(error) => error.partial_response().unwrap().output_text(),
    };
    let asked = fake.asked.lock().unwrap().clone();
    Outcome {
        text,
        result,
        asked,
        took: started.elapsed(),
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_cannot_be_reached_is_tried_ever_more_seldom_and_given_up() {
    let outcome = read(connection(&[0, 1], End::Broken), [], []).await;
    let error = outcome.result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::StreamInterrupted);
    let message = error.to_string();
    assert!(message.starts_with("It broke."), "{message}");
    assert!(
        message.contains("behind event 1 5 times in vain"),
        "{message}"
    );
    assert!(message.ends_with("no route to host"), "{message}");
    assert_eq!(error.last_sequence_number(), Some(1));
    assert_eq!(outcome.asked, ["events"; 5]);
    // At once, then after 0.5, 1, 2 and 4 s, each less up to a quarter.
    let seconds = outcome.took.as_secs_f64();
    assert!((5.625..=7.5).contains(&seconds), "{seconds}");
}

#[tokio::test(start_paused = true)]
async fn the_time_of_the_whole_stream_is_kept() {
    let total = Deadline::after("total_timeout", Some(Duration::from_secs(2)));
    let outcome = read_until(total, connection(&[0, 1], End::Broken), [], []).await;
    let error = outcome.result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("total_timeout"), "{error}");
    assert_eq!(outcome.took.as_secs(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_brings_something_new_is_no_failure() {
    let others = (1..=8).map(|number| connection(&[number], End::Broken));
    let others = others.chain([connection(&[9], End::Quiet)]);
    let outcome = read(connection(&[0], End::Broken), others, []).await;
    outcome.result.unwrap();
    assert_eq!(outcome.text, "12345678");
    assert_eq!(outcome.asked, ["events"; 9]);
    assert_eq!(outcome.took, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_silent_connection_is_left_for_another_once() {
    let others = [connection(&[2, 9], End::Silent)];
    let outcome = read(connection(&[0, 1], End::Silent), others, []).await;
    outcome.result.unwrap();
    assert_eq!(outcome.text, "12");
    assert_eq!(outcome.took.as_secs(), 300);

    let others = [
        connection(&[1], End::Silent),
        connection(&[2, 9], End::Silent),
    ];
    let outcome = read(connection(&[0, 1], End::Silent), others, []).await;
    let error = outcome.result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::StreamTimeout);
    assert_eq!(error.timeout(), Some(crate::TimeoutKind::Idle));
    assert!(error.to_string().contains("idle_timeout"), "{error}");
    assert_eq!(outcome.asked, ["events"]);
    assert_eq!(outcome.took.as_secs(), 600);
}

#[tokio::test(start_paused = true)]
async fn a_model_that_stalls_does_so_on_any_connection() {
    use futures_util::StreamExt;

    let comments = futures_util::stream::unfold((), |()| async {
        tokio::time::sleep(Duration::from_secs(200)).await;
        Some((Ok(Bytes::from_static(b": thinking\n\n")), ()))
    });
    let body = Box::pin(connection(&[0, 1], End::Quiet).chain(comments));
    let outcome = read(body, [connection(&[9], End::Quiet)], []).await;
    let error = outcome.result.unwrap_err();
    assert_eq!(error.timeout(), Some(crate::TimeoutKind::Stall));
    assert!(outcome.asked.is_empty());
}

#[tokio::test(start_paused = true)]
async fn where_nothing_more_comes_the_response_is_looked_at() {
    let quiet = || connection(&[], End::Quiet);
    let running = [ResponseStatus::Queued, ResponseStatus::InProgress];
    let statuses = running.into_iter().chain([ResponseStatus::Cancelled]);
    let others = [quiet(), quiet(), quiet()];
    let outcome = read(connection(&[0, 1], End::Quiet), others, statuses).await;
    let response = outcome.result.unwrap();
    assert_eq!(response.status, Some(ResponseStatus::Cancelled));
    assert_eq!(outcome.text, "1");
    let expected = [
        "events", "response", "events", "response", "events", "response",
    ];
    assert_eq!(outcome.asked, expected);

    // A connection that breaks says nothing about the response: its events may be there.
    let others = [
        connection(&[], End::Broken),
        connection(&[2, 9], End::Quiet),
    ];
    let outcome = read(connection(&[0, 1], End::Quiet), others, []).await;
    outcome.result.unwrap();
    assert_eq!(outcome.text, "12");
    assert_eq!(outcome.asked, ["events"; 2]);
}

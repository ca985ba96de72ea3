//! Streams that are read ahead and then given up: how far the reader got must not be seen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use antiphon::mock::{MockServer, Script, TextDeltas};
use antiphon::model::CreateRequest;
use antiphon::stream::{EventReader, ReaderLimits};
use antiphon::{Error, ErrorKind};
use tokio::runtime::Handle;

use support::client_of;

/// A reader of a stream of ten events: four, two deltas, four.
fn reader(server: &MockServer, limits: ReaderLimits) -> EventReader {
    server.enqueue(Script {
        text_deltas: Some(TextDeltas {
            count: 2,
            delta: "a".to_owned(),
            ..TextDeltas::default()
        }),
        ..Script::default()
    });
    let client = client_of(server).build().unwrap();
    let open = async move {
        client
            .responses()
            .stream(CreateRequest::new("m", "x"))
            .await
    };
    EventReader::spawn(&Handle::current(), open, limits)
}

/// Takes exactly so many events, as one batch.
async fn take(reader: &EventReader, count: usize) {
    // One at a time, as more may not have come yet; the last ones then make up one batch.
    let mut taken = 0;
    while taken < count {
        taken += reader.next_batch(count - taken).await.unwrap().len();
    }
}

#[tokio::test]
async fn unread_events_are_dropped_with_the_call() {
    let server = MockServer::start().unwrap();
    let reader = reader(&server, ReaderLimits::default());
    take(&reader, 5).await;
    // Everything that is left, the terminal event too, comes in the next batches.
    let mut last = reader.next_batch(usize::MAX).await.unwrap();
    while last.last().unwrap().event.kind() != "response.completed" {
        last = reader.next_batch(usize::MAX).await.unwrap();
    }
    reader.cancel_unread(1);
    let error = reader.next_batch(1).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    let error = reader.final_response().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(error.partial_response().unwrap().output_text(), "aa");
}

#[tokio::test]
async fn queued_events_are_dropped_with_the_call() {
    let server = MockServer::start().unwrap();
    let reader = reader(&server, ReaderLimits::default());
    take(&reader, 5).await;
    reader.cancel();
    let error = reader.final_response().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(error.partial_response().unwrap().output_text(), "a");
    assert!(
        reader.next_batch(1).await.unwrap().is_empty(),
        "final_response gave the error"
    );
}

#[tokio::test]
async fn stopping_at_the_terminal_event_is_no_cancelling() {
    let server = MockServer::start().unwrap();
    // With room for as many events as there are, and for fewer, the end would come a round later.
    for max_events in [1, 2, 5, 10, 256] {
        let reader = reader(
            &server,
            ReaderLimits {
                max_events,
                ..ReaderLimits::default()
            },
        );
        take(&reader, 10).await;
        reader.cancel();
        let response = reader.final_response().await.unwrap();
        assert_eq!(
            response.output_text(),
            "aa",
            "with room for {max_events} events"
        );
    }
}

#[test]
fn bindings_make_the_errors_that_the_core_cannot_see() {
    let error = Error::invalid_request("", "it is circular");
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::InvalidRequest, Some(""))
    );
    assert_eq!(
        error.message(),
        "the request: it is circular. Nothing was sent."
    );
    assert_eq!(
        Error::config("`x` is not an option").kind().name(),
        "ConfigError"
    );
    assert_eq!(Error::cancelled().kind().name(), "CancelledError");
}

//! Streams that are read ahead and then given up: how far the reader got must not be seen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::sync::{Arc, mpsc};
use std::task::{Context, Wake, Waker};
use std::thread;
use std::time::Duration;

use antiphon::model::{CreateRequest, Event};
use antiphon::stream::{EventReader, ReaderLimits, json_array};
use antiphon::{Error, ErrorKind};
use antiphon_mock::{Ending, MockServer, Script, TextDeltas};
use tokio::runtime::{Handle, Runtime};

use support::client_of;

/// A reader of a stream of ten events: four, two deltas, four.
fn reader(server: &MockServer, limits: ReaderLimits) -> EventReader {
    reader_of(server, 2, limits)
}

/// A reader of a stream of four events, so many deltas, and four.
fn reader_of(server: &MockServer, deltas: usize, limits: ReaderLimits) -> EventReader {
    server.enqueue(Script {
        text_deltas: Some(TextDeltas {
            count: deltas,
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
async fn events_that_are_put_back_come_again() {
    let server = MockServer::start().unwrap();
    let reader = reader(&server, ReaderLimits::default());
    let mut kinds = Vec::new();
    loop {
        let batch = reader.next_batch(usize::MAX).await.unwrap();
        // One of each batch is looked at, whatever there is in it.
        reader.put_back(batch.len().saturating_sub(1));
        let Some(event) = batch.first() else { break };
        kinds.push(event.event.kind().to_owned());
        let is_second_delta = kinds.len() == 6;
        if is_second_delta {
            assert_eq!(reader.snapshot(0).output_text(), "aa");
        }
    }
    assert_eq!(kinds.len(), 10, "{kinds:?}");
    assert_eq!(kinds.last().unwrap(), "response.completed");
    assert_eq!(reader.final_response().await.unwrap().output_text(), "aa");
}

#[tokio::test]
async fn nothing_comes_again_once_the_call_is_cancelled() {
    let server = MockServer::start().unwrap();
    let reader = reader(&server, ReaderLimits::default());
    take(&reader, 5).await;
    reader.cancel_unread(1);
    reader.put_back(1);
    let error = reader.next_batch(1).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_read_while_the_call_is_cancelled_is_dropped() {
    let server = MockServer::start().unwrap();
    for _ in 0..500 {
        // Fewer than there are, so that no batch is all of them, however late this thread comes.
        let limits = ReaderLimits {
            max_events: 64,
            ..ReaderLimits::default()
        };
        let reader = reader_of(&server, 400, limits);
        let seen = reader.next_batch(usize::MAX).await.unwrap();
        // By now the next events are being read, by the other thread.
        reader.cancel();
        let error = reader.next_batch(1).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Cancelled);
        let texts = seen.iter().filter_map(|event| match &event.event {
            Event::OutputTextDelta(event) => Some(event.delta.as_str()),
            _ => None,
        });
        let text: String = texts.collect();
        assert_eq!(error.partial_response().unwrap().output_text(), text);
    }
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

/// A waker may run code of another language that comes back to the reader, on the thread that wakes it.
#[test]
fn wakers_are_woken_without_a_lock() {
    struct ComesBack(Arc<EventReader>, mpsc::Sender<()>);

    impl Wake for ComesBack {
        fn wake(self: Arc<Self>) {
            let _ = (self.0.snapshot(0), self.0.request_id());
            let _ = self.1.send(());
        }
    }

    let (sender, woken) = mpsc::channel();
    // On a thread of its own: waking under a lock then fails the test, and does not hang it.
    thread::spawn(move || {
        let runtime = Runtime::new().unwrap();
        let _inside = runtime.enter();
        let server = MockServer::start().unwrap();
        server.enqueue(Script {
            delay_ms: 200,
            chunks: Some(vec![": hello\n\n".into()]),
            then: Ending::Stall,
            ..Script::default()
        });
        let client = client_of(&server).build().unwrap();
        let open = async move {
            let request = CreateRequest::new("m", "x");
            client.responses().stream(request).await
        };
        let limits = ReaderLimits::default();
        let reader = Arc::new(EventReader::spawn(runtime.handle(), open, limits));
        let waker = Waker::from(Arc::new(ComesBack(Arc::clone(&reader), sender)));
        let mut context = Context::from_waker(&waker);
        assert!(reader.poll_opened(&mut context).is_pending());
        runtime.block_on(reader.opened()).unwrap();
        assert!(reader.poll_batch(&mut context, 1).is_pending());
        reader.cancel();
    });
    let patience = Duration::from_secs(20);
    woken
        .recv_timeout(patience)
        .expect("the answer of the server wakes");
    woken.recv_timeout(patience).expect("cancelling wakes");
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

#[test]
fn a_batch_is_one_json_array() {
    let server = MockServer::start().unwrap();
    let runtime = Runtime::new().unwrap();
    let reader = {
        let _entered = runtime.enter();
        reader(&server, ReaderLimits::default())
    };
    let mut events = Vec::new();
    loop {
        let batch = runtime.block_on(reader.next_batch(3)).unwrap();
        let json = json_array(&batch);
        if batch.is_empty() {
            assert_eq!(json, "");
            break;
        }
        let array: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
        assert_eq!(array.len(), batch.len());
        events.extend(array);
    }
    assert_eq!(events.len(), 10);
    assert_eq!(events[9]["type"], "response.completed");
}

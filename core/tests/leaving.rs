//! Streams that are left, by whatever way, and consumers that are slow: nothing is kept.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use antiphon::model::CreateRequest;
use antiphon::stream::{EventReader, ReaderLimits};
use antiphon::{CallOptions, Client, ErrorKind, ResponseStream};
use antiphon_mock::{Chunk, EarlyFault, Ending, MockServer, Script, TextDeltas};
use serde_json::json;
use tokio::runtime::Handle;
use tokio::time::timeout;

use support::{client_of, connections_fall_to};

/// Nothing here takes so long unless it hangs.
const PATIENCE: Duration = Duration::from_secs(20);

async fn open(client: Client) -> antiphon::Result<ResponseStream> {
    let request = CreateRequest::new("test-model", "Hello");
    client.responses().stream(request).await
}

fn reader_of(client: &Client) -> EventReader {
    let limits = client.reader_limits();
    EventReader::spawn(&Handle::current(), open(client.clone()), limits)
}

/// An event, and then nothing for ever.
fn endless() -> Script {
    Script {
        events: Some(vec![json!({
            "type": "response.created", "sequence_number": 0, "response": {"id": "resp_1"},
        })]),
        then: Ending::Stall,
        ..Script::default()
    }
}

/// The ways to leave a stream.
#[derive(Debug, Clone, Copy)]
enum Way {
    DropFuture,
    DropUnread,
    DropInTheMiddle,
    DropWhileWaiting,
    Cancel,
    DropReader,
    CancelReader,
    AbortTask,
}

const WAYS: [Way; 8] = [
    Way::DropFuture,
    Way::DropUnread,
    Way::DropInTheMiddle,
    Way::DropWhileWaiting,
    Way::Cancel,
    Way::DropReader,
    Way::CancelReader,
    Way::AbortTask,
];

/// Polls a future once.
async fn is_pending(future: &mut (impl Future + Unpin)) -> bool {
    let poll = |context: &mut Context<'_>| {
        let polled = Pin::new(&mut *future).poll(context);
        Poll::Ready(polled.is_pending())
    };
    std::future::poll_fn(poll).await
}

async fn leave(client: &Client, way: Way) {
    let stream = || async { open(client.clone()).await.unwrap() };
    match way {
        Way::DropFuture => {
            let mut opening = Box::pin(open(client.clone()));
            assert!(is_pending(&mut opening).await);
        }
        Way::DropUnread => drop(stream().await),
        Way::DropInTheMiddle => {
            stream().await.next().await.unwrap().unwrap();
        }
        Way::DropWhileWaiting => {
            let mut stream = stream().await;
            stream.next().await.unwrap().unwrap();
            assert!(is_pending(&mut Box::pin(stream.next())).await);
        }
        Way::Cancel => {
            let mut stream = stream().await;
            stream.next().await.unwrap().unwrap();
            stream.cancel();
            assert!(stream.next().await.is_none());
            let error = stream.final_response().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Cancelled);
            assert_eq!(error.partial_response().unwrap().id, "resp_1");
        }
        Way::DropReader => {
            let reader = reader_of(client);
            assert_eq!(reader.next_batch(9).await.unwrap().len(), 1);
        }
        Way::CancelReader => {
            let reader = reader_of(client);
            assert_eq!(reader.next_batch(9).await.unwrap().len(), 1);
            reader.cancel();
            let error = reader.final_response().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Cancelled);
        }
        Way::AbortTask => {
            let client = client.clone();
            let task = tokio::spawn(async move {
                let mut stream = open(client).await.unwrap();
                while stream.next().await.is_some() {}
            });
            tokio::task::yield_now().await;
            task.abort();
            assert!(task.await.unwrap_err().is_cancelled());
        }
    }
}

#[tokio::test]
async fn every_way_to_leave_a_stream_closes_its_connection() {
    let server = Arc::new(MockServer::start().unwrap());
    server.set_repeat(Some(endless()));
    let client = client_of(&server).build().unwrap();
    // A connection that was not made yet when it was left waits for the next call.
    for way in WAYS.into_iter().skip(1) {
        leave(&client, way).await;
        assert!(connections_fall_to(server.clone(), 0).await, "{way:?}");
    }
}

#[tokio::test]
async fn cancelling_closes_the_connection_of_a_stream_that_is_still_held() {
    let server = Arc::new(MockServer::start().unwrap());
    server.set_repeat(Some(endless()));
    let client = client_of(&server).build().unwrap();
    let mut stream = open(client.clone()).await.unwrap();
    stream.next().await.unwrap().unwrap();
    stream.cancel();
    assert!(connections_fall_to(server.clone(), 0).await);
    let reader = reader_of(&client);
    reader.opened().await.unwrap();
    reader.cancel();
    assert!(connections_fall_to(server, 0).await);
    drop((stream, reader));
}

#[tokio::test]
async fn a_call_that_is_left_before_its_answer_closes_its_connection() {
    let server = MockServer::start().unwrap();
    server.set_repeat(Some(Script {
        before_headers: Some(EarlyFault::Stall),
        ..Script::default()
    }));
    let client = client_of(&server).build().unwrap();
    let calls: Vec<_> = (0..10)
        .map(|_| tokio::spawn(open(client.clone())))
        .collect();
    while server.requests().len() < calls.len() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    for call in calls {
        call.abort();
    }
    assert!(connections_fall_to(server, 0).await);
}

/// Waits until so many tasks of this runtime are left.
async fn tasks_fall_to(count: usize) {
    let alive = || Handle::current().metrics().num_alive_tasks();
    let fallen = async {
        while alive() > count {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    let fallen = timeout(PATIENCE, fallen).await;
    fallen.unwrap_or_else(|_| panic!("{} tasks are left", alive()));
}

#[cfg(target_os = "linux")]
mod process {
    use std::process::Command;

    /// Runs a test in a process of its own, where nothing else opens files and takes memory.
    pub(crate) fn alone(name: &str, test: impl Future<Output = ()>) {
        const MARK: &str = "ANTIPHON_TEST_ALONE";
        if std::env::var_os(MARK).is_some() {
            let mut runtime = tokio::runtime::Builder::new_current_thread();
            return runtime.enable_all().build().unwrap().block_on(test);
        }
        let mut command = Command::new(std::env::current_exe().unwrap());
        let output = command.args(["--exact", name]).env(MARK, "1").output();
        let output = output.unwrap();
        let printed = String::from_utf8_lossy(&output.stdout);
        let passed = output.status.success() && printed.contains("1 passed");
        assert!(
            passed,
            "{printed}{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    /// The files and sockets that this process has open.
    pub(crate) fn open_files() -> usize {
        std::fs::read_dir("/proc/self/fd").unwrap().count()
    }

    /// The memory that this process has, in bytes.
    pub(crate) fn memory() -> usize {
        let pages = std::fs::read_to_string("/proc/self/statm").unwrap();
        let resident = pages.split(' ').nth(1).unwrap();
        resident.parse::<usize>().unwrap() * 4096
    }
}

#[cfg(target_os = "linux")]
#[test]
fn ten_thousand_streams_that_are_left_leave_nothing() {
    process::alone("ten_thousand_streams_that_are_left_leave_nothing", async {
        let server = Arc::new(MockServer::start().unwrap());
        server.set_repeat(Some(endless()));
        let round = async |count: usize| {
            let client = client_of(&server).build().unwrap();
            for way in WAYS.into_iter().cycle().take(count) {
                leave(&client, way).await;
                server.clear_requests();
            }
            drop(client);
            assert!(connections_fall_to(server.clone(), 0).await);
            tasks_fall_to(0).await;
        };
        round(1_000).await;
        let before = (process::open_files(), process::memory());
        round(9_000).await;
        let after = (process::open_files(), process::memory());
        assert!(after.0 <= before.0, "{} files, then {}", before.0, after.0);
        let grown = after.1.saturating_sub(before.1);
        assert!(grown < 16 * 1024 * 1024, "{grown} bytes more");
    });
}

/// How much waits in a reader, by what it prints of itself.
fn queued(reader: &EventReader) -> (usize, usize) {
    let printed = format!("{reader:?}");
    let number = |name: &str| {
        let rest = printed.split(name).nth(1).unwrap();
        rest.split(',').next().unwrap().trim().parse().unwrap()
    };
    (number("queued_events:"), number("queued_bytes:"))
}

/// Waits until a reader has read as far as it may.
async fn reads_no_further(reader: &EventReader) -> (usize, usize) {
    let mut last = queued(reader);
    let mut unchanged = 0;
    while unchanged < 50 {
        tokio::time::sleep(Duration::from_millis(2)).await;
        let now = queued(reader);
        unchanged = if now == last && now.0 > 0 {
            unchanged + 1
        } else {
            0
        };
        last = now;
    }
    last
}

fn text_deltas(count: usize, delta: String) -> Script {
    Script {
        text_deltas: Some(TextDeltas {
            count,
            delta,
            ..TextDeltas::default()
        }),
        ..Script::default()
    }
}

#[tokio::test]
async fn a_slow_consumer_stops_the_reader_by_events() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).max_queued_events(10).build().unwrap();
    for (client, expected) in [
        (client.clone(), 10),
        (
            client.with_options(CallOptions::new().max_queued_events(3)),
            3,
        ),
        (
            client.with_options(CallOptions::new().max_queued_events(0)),
            1,
        ),
    ] {
        server.enqueue(text_deltas(100_000, "ab".to_owned()));
        let reader = reader_of(&client);
        assert_eq!(reads_no_further(&reader).await.0, expected);
        // What is taken makes room for as much, not for more.
        reader.next_batch(1).await.unwrap();
        assert_eq!(reads_no_further(&reader).await.0, expected);
        let response = timeout(PATIENCE, reader.final_response()).await;
        let text = response.expect("the reader hangs").unwrap().output_text();
        assert_eq!(text.len(), 200_000);
    }
}

#[tokio::test]
async fn a_slow_consumer_stops_the_reader_by_bytes() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    assert_eq!(client.reader_limits(), ReaderLimits::default());
    for (limit, most) in [(1_000_000, 1_200_000), (1, 101_000), (0, 101_000)] {
        server.enqueue(text_deltas(1_000, "x".repeat(100_000)));
        let client = client.with_options(CallOptions::new().max_queued_bytes(limit));
        let reader = reader_of(&client);
        let (events, bytes) = reads_no_further(&reader).await;
        assert!(
            bytes >= limit && bytes < most,
            "{events} events of {bytes} bytes"
        );
    }
}

#[test]
fn the_limits_of_a_reader_are_options_in_json_too() {
    let client = Client::builder().api_key("k").build().unwrap();
    let options = json!({"max_queued_events": 7, "max_queued_bytes": 1000});
    let options = CallOptions::from_json(&options).unwrap();
    let expected = ReaderLimits {
        max_events: 7,
        max_bytes: 1000,
    };
    assert_eq!(client.with_options(options).reader_limits(), expected);
    let error = CallOptions::from_json(&json!({"max_queued_bytes": -1})).unwrap_err();
    assert!(error.to_string().contains("max_queued_bytes"), "{error}");
}

/// A stream of 200 MB whose consumer takes nothing, and one whose consumer takes all of it slowly.
#[cfg(target_os = "linux")]
#[test]
fn a_slow_consumer_keeps_the_server_waiting() {
    process::alone("a_slow_consumer_keeps_the_server_waiting", slow_consumer());
}

#[cfg(target_os = "linux")]
async fn slow_consumer() {
    let server = MockServer::start().unwrap();
    // Comments make no events: what piles up would be bytes of the connection.
    let comment = format!(": {}\n\n", "x".repeat(1_000_000));
    let comment = Chunk::from(comment.as_str());
    let mut chunks = vec![comment; 200];
    let event = json!({"type": "response.completed", "response": {"id": "resp_1"}});
    chunks.push(format!("data: {event}\n\n").as_str().into());
    server.enqueue(Script {
        chunks: Some(chunks),
        ..Script::default()
    });
    let client = client_of(&server).build().unwrap();
    let before = process::memory();
    let mut stream = open(client).await.unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    let unread = process::memory().saturating_sub(before);
    assert!(
        unread < 32 * 1024 * 1024,
        "{unread} bytes that nobody asked for"
    );
    let response = timeout(PATIENCE, stream.final_response()).await;
    assert_eq!(response.expect("the stream hangs").unwrap().id, "resp_1");
    let read = process::memory().saturating_sub(before);
    assert!(read < 32 * 1024 * 1024, "{read} bytes after reading");
}

//! Bytes to a response.

use antiphon::accumulate::Accumulator;
use antiphon::lenient::read_json;
use antiphon::{Error, ErrorKind, ResponseStream};
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

thread_local! {
    static RUNTIME: Runtime = Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("a runtime");
}

/// A stream gives the same events, response and error however it is cut; its JSON is what is read
/// from it; and its response is what an accumulator makes of its events.
pub(crate) fn accumulate(bytes: &[u8]) {
    let whole = read([bytes.to_vec()]);
    assert_eq!(whole, read(super::chunks(bytes)));
}

fn read(chunks: impl IntoIterator<Item = Vec<u8>>) -> (Vec<Value>, Value) {
    let chunks: Vec<Vec<u8>> = chunks.into_iter().collect();
    RUNTIME.with(|runtime| runtime.block_on(read_stream(ResponseStream::replay(chunks))))
}

async fn read_stream(mut stream: ResponseStream) -> (Vec<Value>, Value) {
    let mut accumulator = Accumulator::new();
    let mut events = Vec::new();
    while let Some(event) = stream.next_with_raw().await {
        let Ok(event) = event else { break };
        let raw: Value = read_json(event.raw().data()).expect("strict JSON");
        assert!(raw.is_object(), "{raw}");
        accumulator.apply(&event.event);
        events.push(json!(event.event));
    }
    let snapshot = json!(accumulator.snapshot());
    let end = match stream.final_response().await {
        Ok(response) => {
            assert_eq!(json!(response), snapshot);
            snapshot
        }
        Err(error) => {
            check_error(&error);
            if let Some(partial) = error.partial_response() {
                assert_eq!(json!(partial), snapshot);
            }
            error.to_json()
        }
    };
    (events, end)
}

fn check_error(error: &Error) {
    let kinds = [ErrorKind::StreamInterrupted, ErrorKind::Stream];
    assert!(kinds.contains(&error.kind()), "{error:?}");
    assert!(!error.to_string().is_empty());
}

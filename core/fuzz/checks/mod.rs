//! What holds for any bytes. Run by libFuzzer (`make fuzz`), and by `core/tests/fuzz.rs` over the
//! vectors and changes of them (`make test`).
//!
//! Each function takes the bytes of one try and panics where something does not hold.

mod accumulate;
mod event;
mod request;
mod sse;
mod websocket;

pub(crate) use accumulate::accumulate;
pub(crate) use event::event;
pub(crate) use request::request;
pub(crate) use sse::sse;
pub(crate) use websocket::websocket;

/// Cuts bytes into chunks of sizes that depend on the bytes alone.
fn chunks(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut chunks = Vec::new();
    let mut rest = bytes;
    while let Some(first) = rest.first() {
        let length = usize::from(first % 7) + 1;
        let (chunk, after) = rest.split_at(length.min(rest.len()));
        chunks.push(chunk.to_vec());
        rest = after;
    }
    chunks
}

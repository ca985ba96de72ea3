//! What the public interface cannot show: how much work is done. Behaviour is tested in
//! `core/tests/sse`.

use std::cell::Cell;
use std::thread::LocalKey;

use super::{Bytes, Decoder};

thread_local! {
    pub(super) static SCANNED: Cell<usize> = const { Cell::new(0) };
    pub(super) static COPIED: Cell<usize> = const { Cell::new(0) };
}

pub(super) fn count(counter: &'static LocalKey<Cell<usize>>, bytes: usize) {
    counter.with(|counter| counter.set(counter.get() + bytes));
}

/// Decodes `input` in chunks; gives the number of frames, of bytes scanned and of bytes copied.
fn work(input: &[u8], chunk_bytes: usize) -> (usize, usize, usize) {
    SCANNED.set(0);
    COPIED.set(0);
    let input = Bytes::copy_from_slice(input);
    let mut decoder = Decoder::new();
    let mut frames = 0;
    for start in (0..input.len()).step_by(chunk_bytes) {
        decoder.push(input.slice(start..input.len().min(start + chunk_bytes)));
        while let Some(frame) = decoder.next_frame() {
            assert!(frame.is_ok(), "below the cap");
            frames += 1;
        }
    }
    (frames, SCANNED.get(), COPIED.get())
}

#[test]
fn a_line_of_many_chunks_is_scanned_and_copied_once() {
    let mut input = b"data: ".to_vec();
    input.resize(8 * 1024 * 1024, b'x');
    input.extend_from_slice(b"\n\n");
    let (frames, scanned, copied) = work(&input, 1024);
    assert_eq!((frames, scanned), (1, input.len()));
    assert!(copied <= input.len(), "copied {copied} of {}", input.len());
}

#[test]
fn frames_inside_a_chunk_are_not_copied() {
    let input = b"event: name\ndata: {\"some\": \"json\"}\n\n".repeat(100);
    assert_eq!(work(&input, input.len()), (100, input.len(), 0));
}

#[test]
fn only_the_frame_over_a_chunk_edge_is_copied() {
    let frame = b"event: name\ndata: {\"some\": \"json\"}\n\n";
    let input = frame.repeat(100);
    let (frames, scanned, copied) = work(&input, input.len() / 2 + 20);
    assert_eq!((frames, scanned), (100, input.len()));
    assert!((1..=frame.len()).contains(&copied), "copied {copied}");
}

#[test]
fn many_data_lines_cost_as_much_as_their_bytes() {
    let mut input = b"event: name\ndata: text\n".repeat(10_000);
    input.push(b'\n');
    for chunk_bytes in [1, 7, 1000, input.len()] {
        let (frames, scanned, copied) = work(&input, chunk_bytes);
        assert_eq!(
            (frames, scanned),
            (1, input.len()),
            "chunks of {chunk_bytes}"
        );
        assert!(
            copied <= 2 * input.len(),
            "copied {copied} with chunks of {chunk_bytes}"
        );
    }
}

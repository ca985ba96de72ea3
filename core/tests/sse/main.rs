//! The event stream decoder against the standard: cases by hand, the shared cases where the folder
//! exists, and a naive parser for everything else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod any_input;
mod cases;
mod shared_cases;

use std::time::Duration;

use antiphon::sse::{Decoder, FrameTooLarge};
use bytes::Bytes;

/// One dispatched event with the id in force.
#[derive(Clone, Debug, PartialEq)]
struct Message {
    event: String,
    data: String,
    id: String,
}

fn message(event: &str, data: &str, id: &str) -> Message {
    Message {
        event: event.to_owned(),
        data: data.to_owned(),
        id: id.to_owned(),
    }
}

/// All that a stream gives.
#[derive(Clone, Debug, Default, PartialEq)]
struct Outcome {
    messages: Vec<Message>,
    /// The event and data of the frame that the end cut.
    cut: Option<(String, String)>,
    last_event_id: String,
    retry: Option<Duration>,
    comments: u64,
    too_large: Option<FrameTooLarge>,
}

fn decode(mut decoder: Decoder, chunks: &[&[u8]]) -> Outcome {
    let mut outcome = Outcome::default();
    for chunk in chunks {
        decoder.push(Bytes::copy_from_slice(chunk));
        take_frames(&mut decoder, &mut outcome);
    }
    outcome.cut = decoder.finish().map(|frame| {
        (
            frame.event_text().into_owned(),
            frame.data_text().into_owned(),
        )
    });
    outcome.last_event_id = decoder.last_event_id().to_owned();
    outcome.retry = decoder.retry();
    outcome.comments = decoder.comments_seen();
    outcome
}

fn take_frames(decoder: &mut Decoder, outcome: &mut Outcome) {
    while let Some(result) = decoder.next_frame() {
        match result {
            Ok(frame) => outcome.messages.push(message(
                &frame.event_text(),
                &frame.data_text(),
                decoder.last_event_id(),
            )),
            Err(error) => outcome.too_large = Some(error),
        }
    }
}

/// Decodes whole and byte by byte, which must agree.
fn decode_both_ways(input: &[u8]) -> Outcome {
    let whole = decode(Decoder::new(), &[input]);
    let bytes: Vec<&[u8]> = input.chunks(1).collect();
    assert_eq!(
        decode(Decoder::new(), &bytes),
        whole,
        "byte by byte: {input:?}"
    );
    whole
}

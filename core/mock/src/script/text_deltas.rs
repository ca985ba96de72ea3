//! Generated streams of any length.

use std::time::Duration;

use serde::Deserialize;
use serde_json::json;

use crate::api::{DeltaFrame, EventWriter, TextAnswer};
use crate::http::{Piece, Pieces, Recut};

/// The size of the chunks of a stream that is not cut event by event.
const CHUNK_BYTES: usize = 16 * 1024;

/// A generated stream: a whole, valid answer of one message, from `response.created` to
/// `response.completed` with usage, that says `delta` `count` times.
///
/// The events have the fields, the order and about the size (220 bytes of JSON a delta) of
/// OpenAI's. It is made while it is sent, so a long one takes no memory but its final text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TextDeltas {
    /// How many `response.output_text.delta` events. Default 100.
    pub count: usize,
    /// The text of each. Default `token ` with the space.
    pub delta: String,
    /// Milliseconds from one delta to the next, kept as a beat, each delta in a chunk of its own.
    /// Default 0: as fast as the client reads.
    pub interval_ms: u64,
    /// One HTTP chunk and one write for each event; otherwise chunks of 16 KiB, cut anywhere.
    /// Default false.
    pub chunk_each: bool,
}

impl Default for TextDeltas {
    fn default() -> Self {
        Self {
            count: 100,
            delta: "token ".to_owned(),
            interval_ms: 0,
            chunk_each: false,
        }
    }
}

impl TextDeltas {
    /// The events, cut as asked.
    pub(crate) fn pieces(&self) -> Pieces {
        // As long as OpenAI's, so that frames have the size of real ones.
        let hexadecimal = "0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f607182";
        let Self {
            count,
            delta,
            interval_ms,
            chunk_each,
        } = self.clone();
        let answer = TextAnswer {
            request: json!({}),
            response_id: format!("resp_{hexadecimal}"),
            message_id: format!("msg_{hexadecimal}"),
            input_tokens: 10,
            output_tokens: count as u64,
        };
        let mut writer = EventWriter::default();
        let opening = answer.opening(&mut writer).into_iter().map(Piece::now);
        let interval = Duration::from_millis(interval_ms);
        let delta_frame = DeltaFrame::new(&answer.message_id, &delta);
        let mut sent = 0;
        let mut closing = Vec::new().into_iter();
        let rest = std::iter::from_fn(move || {
            if sent < count {
                sent += 1;
                let frame = writer.delta(&delta_frame);
                return Some(if sent == 1 {
                    Piece::now(frame)
                } else {
                    Piece::every(interval, frame)
                });
            }
            if sent == count {
                sent += 1;
                closing = answer
                    .closing(&mut writer, &delta.repeat(count))
                    .into_iter();
            }
            closing.next().map(Piece::now)
        });
        let pieces = Box::new(opening.chain(rest));
        if chunk_each || interval_ms > 0 {
            pieces
        } else {
            Box::new(Recut::new(pieces, CHUNK_BYTES))
        }
    }
}

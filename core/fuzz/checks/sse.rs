//! Bytes to frames.

use antiphon::sse::{Decoder, Frame, FrameTooLarge};
use bytes::Bytes;

/// A cap that some inputs exceed.
const MAX_FRAME_BYTES: usize = 200;

/// The event name and the data of a frame.
type Fields = (Vec<u8>, Vec<u8>);

/// Frames are the same however the bytes are cut, and never larger than the cap.
pub(crate) fn sse(bytes: &[u8]) {
    let whole = frames([bytes.to_vec()]);
    assert_eq!(whole, frames(super::chunks(bytes)));
    for (event, data) in whole.iter().flatten() {
        assert!(event.len() + data.len() <= MAX_FRAME_BYTES);
    }
}

fn frames(chunks: impl IntoIterator<Item = Vec<u8>>) -> Vec<Result<Fields, FrameTooLarge>> {
    let fields = |frame: Frame| {
        (
            frame.event().unwrap_or_default().to_vec(),
            frame.data().to_vec(),
        )
    };
    let mut decoder = Decoder::with_max_frame_bytes(MAX_FRAME_BYTES);
    let mut frames = Vec::new();
    for chunk in chunks {
        decoder.push(Bytes::from(chunk));
        while let Some(frame) = decoder.next_frame() {
            frames.push(frame.map(fields));
        }
    }
    frames.extend(decoder.finish().map(|frame| Ok(fields(frame))));
    frames
}

//! What an event changed of the record.

use std::ops::Range;

/// Where in an item a text is streamed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Channel {
    OutputText,
    Refusal,
    ReasoningText,
    Summary,
    /// The arguments or the input of a call.
    Arguments,
}

/// What an event changed. Items and parts are given by their positions.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Change {
    /// A text gained bytes at its end.
    Text(GainedText),
    /// A call of one of the caller's functions, or one that made an image, is whole.
    WholeCall { item: usize },
}

/// Bytes that a text of the record gained.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct GainedText {
    pub(super) item: usize,
    pub(super) part: usize,
    pub(super) channel: Channel,
    pub(super) range: Range<usize>,
}

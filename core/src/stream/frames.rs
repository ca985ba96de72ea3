//! What events are read from, as frames: a body of server-sent events, or messages.

use std::task::{Context, Poll};

use bytes::Bytes;

use crate::error::Result;
use crate::sse::{Decoder, Frame, FrameTooLarge};
use crate::transport::Body;

use super::drain::drain;

/// Where events come in messages of their own, as over a WebSocket. Dropping it gives up what is left.
pub(crate) trait Messages: Send {
    /// The JSON of the events that have come; none is a sign that the other side is there. `None` where
    /// nothing more comes.
    fn poll_messages(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<Bytes>>>>;

    /// The response has ended in good order.
    fn finish(self: Box<Self>);
}

/// What events are read from.
pub(crate) enum Input {
    Body(Body),
    Messages(Box<dyn Messages>),
}

/// The frames of an input.
pub(super) struct Frames {
    input: Option<Input>,
    decoder: Decoder,
    /// Messages that are not read yet.
    messages: std::vec::IntoIter<Bytes>,
}

impl Frames {
    pub(super) fn new(input: Input, max_frame_bytes: usize) -> Self {
        Self {
            input: Some(input),
            decoder: Decoder::with_max_frame_bytes(max_frame_bytes),
            messages: Vec::new().into_iter(),
        }
    }

    /// Whether the input is the body of an answer, in which another response may follow.
    pub(super) fn is_body(&self) -> bool {
        matches!(self.input, Some(Input::Body(_)))
    }

    /// The next frame of what has come.
    pub(super) fn next_frame(&mut self) -> Option<std::result::Result<Frame, FrameTooLarge>> {
        match self.messages.next() {
            Some(message) => Some(Ok(Frame::of_data(message))),
            None => self.decoder.next_frame(),
        }
    }

    /// Takes more of what comes, if need be no more than a sign of life; `None` at its end.
    pub(super) fn poll_more(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<()>>> {
        let more = match &mut self.input {
            None => return Poll::Ready(None),
            Some(Input::Body(body)) => body
                .as_mut()
                .poll_next(context)
                .map_ok(|chunk| self.decoder.push(chunk)),
            Some(Input::Messages(messages)) => messages
                .poll_messages(context)
                .map_ok(|messages| self.messages = messages.into_iter()),
        };
        if let Poll::Ready(None | Some(Err(_))) = more {
            self.input = None;
        }
        more
    }

    /// The last line of a body that is no part of an event, if there was one.
    pub(super) fn last_stray_line(&self) -> Option<String> {
        let line = self.decoder.last_stray_line();
        (!line.is_empty()).then(|| String::from_utf8_lossy(line).into_owned())
    }

    /// The last frame of a body that ended without a blank line.
    pub(super) fn last_frame(&mut self) -> Option<Frame> {
        self.decoder.finish()
    }

    /// Lets go of the connection and of what was not read of it.
    pub(super) fn close(&mut self) {
        self.input = None;
        self.messages = Vec::new().into_iter();
        self.decoder = Decoder::new();
    }

    /// As [`close`](Self::close), behind a terminal event: the connection can serve again.
    pub(super) fn finish(&mut self) {
        match self.input.take() {
            Some(Input::Body(body)) => drain(body),
            Some(Input::Messages(messages)) => messages.finish(),
            None => {}
        }
        self.close();
    }
}

//! Answers that are not the response itself: the events of a stream, one event, or JSON with something
//! around it. Some servers only stream, whatever they are asked for.

use serde_json::{Deserializer, Value};

use crate::accumulate::Accumulator;
use crate::dialect::{Read, Reader};
use crate::lenient::read_received;
use crate::model::{Event, Response};
use crate::sse::Decoder;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Fields of which one begins a server-sent event, and the mark of a comment.
const EVENT_STARTS: [&[u8]; 5] = [b"data:", b"event:", b"id:", b"retry:", b":"];

/// Whether a body is a stream of events, whatever it is labelled.
pub(super) fn is_event_stream(body: &[u8]) -> bool {
    let body = without_mark(body).trim_ascii_start();
    EVENT_STARTS.iter().any(|start| body.starts_with(start))
}

/// The response in an answer that is not one as it stands; `None` where there is none in it.
pub(super) fn response_in(body: &[u8]) -> Option<Response> {
    if is_event_stream(body) {
        return response_of_events(body);
    }
    let body = without_mark(body);
    let mut values = Deserializer::from_slice(body).into_iter::<Value>();
    let Ok(first) = values.next()? else {
        return None;
    };
    let rest = body.get(values.byte_offset()..)?;
    if !(rest.trim_ascii().is_empty() || is_event_stream(rest)) {
        return None;
    }
    let is_event = first["type"]
        .as_str()
        .is_some_and(|kind| kind.starts_with("response."));
    match (is_event, first) {
        (true, event) => response_of_events(format!("data: {event}\n\n").as_bytes()),
        (false, response) if response.get("output").is_some() => {
            read_received(response.to_string().as_bytes()).ok()
        }
        _ => None,
    }
}

/// The response that the events of a stream make, if they end it.
fn response_of_events(body: &[u8]) -> Option<Response> {
    let mut decoder = Decoder::new();
    decoder.push(body.to_vec().into());
    let (mut reader, mut record) = (Reader::default(), Accumulator::new());
    let mut apply = |event: Event| {
        if !record.is_terminal() && !record.is_repeat(&event) {
            record.apply(&event);
        }
    };
    let mut is_open = true;
    while is_open {
        let frame = match decoder.next_frame() {
            Some(frame) => frame.ok()?,
            None => {
                is_open = false;
                match decoder.finish() {
                    Some(frame) => frame,
                    None => break,
                }
            }
        };
        match reader.read(frame).ok()? {
            Read::Event(event, _) => apply(event),
            Read::Nothing => {}
            Read::Done => is_open = false,
        }
        while let Some((event, _)) = reader.next_waiting() {
            apply(event);
        }
    }
    reader.finish(true);
    while let Some((event, _)) = reader.next_waiting() {
        apply(event);
    }
    record.is_terminal().then(|| record.snapshot())
}

fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body)
}

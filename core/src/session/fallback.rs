//! Responses of a session over HTTP, where there is no WebSocket: read by a task, as those of a
//! connection are, so that lanes and turns are the same.

use std::pin::pin;
use std::sync::Arc;

use serde_json::{Map, Value};
use tokio::sync::mpsc;

use crate::api::endpoint_of;
use crate::error::{Error, Result};
use crate::stream::ResponseStream;
use crate::transport::AnswerHead;

use super::inbox::{Outlet, Subject, inbox};
use super::message::Role;
use super::routes::{Expected, Slot};
use super::turn::Recorder;
use super::{Inner, closing};

/// Sends a request and reads its response in the background.
pub(super) async fn begin(
    session: &Inner,
    parameters: Map<String, Value>,
    request: Arc<str>,
    slot: Slot,
    recorder: Option<Recorder>,
) -> Result<(Outlet, Option<AnswerHead>)> {
    // Checked already, and in the wire spelling.
    let parameters = Value::Object(Map::from_iter([(
        "extra_body".to_owned(),
        parameters.into(),
    )]));
    let stream = session
        .client
        .stream_untraced(endpoint_of::RESPONSES_CREATE, parameters)
        .await?;
    let head = stream.head().cloned();
    let subject = Subject {
        id: 0,
        request: Arc::clone(&request),
        total: None,
    };
    let (leave, leaving) = mpsc::unbounded_channel();
    let (inbox, outlet) = inbox(subject, session.options.inbox, leave);
    let expected = Expected::new(0, inbox, request, slot).with_recorder(recorder);
    let closing = closing(session.is_closed.subscribe());
    tokio::spawn(read(stream, expected, leaving, closing));
    Ok((outlet, head))
}

async fn read(
    mut stream: ResponseStream,
    mut expected: Expected,
    mut leaving: mpsc::UnboundedReceiver<(u64, bool)>,
    closing: impl Future<Output = ()>,
) {
    let mut closing = pin!(closing);
    loop {
        let event = tokio::select! {
            event = stream.next_with_raw() => event,
            // Dropping the stream closes its connection.
            _ = leaving.recv() => return,
            () = &mut closing => return expected.end(Some(Error::cancelled())),
        };
        match event {
            Some(Ok(event)) => {
                let message = event.raw().data().clone();
                expected.take(Role::of(&message), message);
                expected.flush();
            }
            Some(Err(error)) => return expected.end(Some(error)),
            None => return expected.end(None),
        }
    }
}

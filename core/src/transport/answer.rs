//! Answers with a success status: status and headers, then the body.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::StreamExt;
use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap};
use serde_json::{Map, Value, json};
use tokio::time::{Sleep, sleep_until};

use crate::error::{Error, ErrorKind, Result};

use super::clock::{Deadline, until};
use super::fault::{request_id, root_cause};

/// The body of a streaming answer.
pub(crate) type Body = Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>;

/// Status and headers of an answer. Cheap to clone.
#[derive(Debug, Clone)]
pub struct AnswerHead {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    status: u16,
    headers: HeaderMap,
    request_id: Option<String>,
    retries: u32,
}

impl AnswerHead {
    pub(super) fn new(response: &mut reqwest::Response, retries: u32) -> Self {
        let headers = std::mem::take(response.headers_mut());
        let inner = Inner {
            status: response.status().as_u16(),
            request_id: request_id(&headers),
            headers,
            retries,
        };
        Self {
            inner: Arc::new(inner),
        }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.inner.status
    }

    /// The first value of a header, whose name is matched without regard to case; `None` if it is missing or
    /// not text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.inner.headers.get(name)?.to_str().ok()
    }

    /// All headers, with their names in lower case; a repeated header appears once per value. Bytes that are
    /// not UTF-8 become U+FFFD.
    pub fn headers(&self) -> impl Iterator<Item = (&str, String)> {
        let headers = self.inner.headers.iter();
        headers.map(|(name, value)| {
            (
                name.as_str(),
                String::from_utf8_lossy(value.as_bytes()).into_owned(),
            )
        })
    }

    /// The server's id of the request; quote it to the provider's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.inner.request_id.as_deref()
    }

    /// How many attempts failed before this answer.
    #[must_use]
    pub fn retries(&self) -> u32 {
        self.inner.retries
    }

    /// The same as JSON, for bindings: `status`, `headers` (an object; the values of a repeated header are
    /// joined with `, `), `request_id` if the server sent one, and `retries`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut headers: Map<String, Value> = Map::new();
        for (name, value) in self.headers() {
            let joined = match headers.get(name).and_then(Value::as_str) {
                Some(before) => format!("{before}, {value}"),
                None => value,
            };
            headers.insert(name.to_owned(), joined.into());
        }
        let mut object =
            json!({"status": self.status(), "headers": headers, "retries": self.retries()});
        if let (Value::Object(object), Some(id)) = (&mut object, self.request_id()) {
            object.insert("request_id".to_owned(), id.into());
        }
        object
    }
}

/// An answer with a success status, whose body has not been read yet.
pub(crate) struct Answer {
    pub(super) response: reqwest::Response,
    /// Method and URL, for errors.
    pub(crate) request: String,
    pub(crate) head: AnswerHead,
    /// For an answer that is read whole.
    pub(super) deadline: Option<Deadline>,
    /// For a stream.
    pub(crate) total: Option<Deadline>,
    pub(super) max_body_bytes: usize,
}

impl Answer {
    pub(crate) fn request_id(&self) -> Option<String> {
        self.head.request_id().map(str::to_owned)
    }

    /// The media type, without its parameters.
    pub(crate) fn content_type(&self) -> &str {
        let value = self.head.header(CONTENT_TYPE.as_str()).unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim()
    }

    /// Whether something other than the API sent it, such as a proxy or a website.
    pub(crate) fn is_web_page(&self) -> bool {
        self.content_type() == "text/html"
    }

    /// # Errors
    ///
    /// Fails if the body is compressed. This client never requests compression: it costs time on each event,
    /// and a few bytes could expand to gigabytes.
    pub(super) fn check_encoding(&self) -> Result<()> {
        let encoding = self
            .head
            .header(CONTENT_ENCODING.as_str())
            .unwrap_or_default();
        if matches!(encoding.trim(), "" | "identity") {
            return Ok(());
        }
        let message = format!(
            "{}: the answer is compressed ({}), although the client did not accept compression. Disable \
             compression in the proxy or gateway at base_url.",
            self.request,
            encoding.escape_debug()
        );
        Err(Error::new(ErrorKind::Decode, message).with_request_id(self.request_id()))
    }

    /// The body chunk by chunk. Its errors say that the stream was interrupted.
    pub(crate) fn into_stream(self) -> Body {
        let Self {
            response,
            request,
            total,
            ..
        } = self;
        let name = request.clone();
        let body: Body = Box::pin(response.bytes_stream().map(move |chunk| {
            chunk.map_err(|error| {
                let message = format!(
                    "{name}: the connection broke in the middle of the stream ({}). The partial response holds \
                     everything received before that; it is incomplete.",
                    root_cause(&error)
                );
                Error::new(ErrorKind::StreamInterrupted, message).with_source(error.without_url())
            })
        }));
        match total {
            None => body,
            Some(deadline) => Box::pin(TimedBody {
                body,
                alarm: Box::pin(sleep_until(deadline.at)),
                deadline: Some(deadline),
                request,
            }),
        }
    }

    /// The whole body.
    pub(crate) async fn into_bytes(self) -> Result<Bytes> {
        let Self {
            response,
            request,
            head,
            deadline,
            max_body_bytes,
            ..
        } = self;
        let result = match until(deadline, read_body(response, max_body_bytes)).await {
            Ok(Ok(body)) => return Ok(body),
            Ok(Err(BodyError::TooLarge)) => Error::new(
                ErrorKind::Decode,
                format!(
                    "{request}: the answer is larger than max_body_bytes ({max_body_bytes} bytes). \
                     Raise max_body_bytes if this server sends such answers."
                ),
            ),
            Ok(Err(BodyError::Broken(error))) => Error::new(
                ErrorKind::Connection,
                format!(
                    "{request}: the connection broke before the answer was complete ({}). \
                     The server may have processed the request; call again if that is safe.",
                    root_cause(&error)
                ),
            )
            .with_source(error.without_url()),
            Err(deadline) => deadline.error(&request, "the answer began but was not complete"),
        };
        Err(result
            .with_request_id(head.request_id().map(str::to_owned))
            .with_attempts(head.retries() + 1))
    }
}

/// A body that must end before a deadline.
struct TimedBody {
    body: Body,
    alarm: Pin<Box<Sleep>>,
    /// `None` once it has passed.
    deadline: Option<Deadline>,
    request: String,
}

impl Stream for TimedBody {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.deadline.is_none() {
            return Poll::Ready(None);
        }
        if self.alarm.as_mut().poll(context).is_pending() {
            return self.body.as_mut().poll_next(context);
        }
        let deadline = self.deadline.take();
        let error =
            deadline.map(|deadline| deadline.error(&self.request, "the stream did not end"));
        Poll::Ready(error.map(Err))
    }
}

pub(super) enum BodyError {
    TooLarge,
    Broken(reqwest::Error),
}

pub(super) async fn read_body(
    response: reqwest::Response,
    limit: usize,
) -> std::result::Result<Bytes, BodyError> {
    let expected = response
        .content_length()
        .and_then(|length| usize::try_from(length).ok())
        .unwrap_or_default();
    if expected > limit {
        return Err(BodyError::TooLarge);
    }
    let mut body = BytesMut::with_capacity(expected);
    let mut chunks = response.bytes_stream();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(BodyError::Broken)?;
        if body.len() + chunk.len() > limit {
            return Err(BodyError::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

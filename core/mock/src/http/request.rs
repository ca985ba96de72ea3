//! Requests: how they are read from a connection and what is kept of them.

use bytes::{Buf, BytesMut};
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use super::connection::Connection;
use crate::error::MockError;

/// A head of more bytes is refused; real ones have a few kilobytes.
const MAX_HEAD_BYTES: usize = 1024 * 1024;
const MAX_HEADERS: usize = 256;

/// One request as it was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordedRequest {
    /// The method, such as `POST`; `WEBSOCKET` for a `response.create` that came over a WebSocket,
    /// whose path and headers are those of the handshake.
    pub method: String,
    /// The path as sent, with its query: `/v1/responses?stream=true`.
    pub path: String,
    /// Names in lower case and values, in the order they were sent.
    pub headers: Vec<(String, String)>,
    /// The body, with its chunked framing taken off.
    pub body: Vec<u8>,
}

impl RecordedRequest {
    /// The first value of the header `name`, given in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The body read as JSON.
    ///
    /// # Errors
    ///
    /// When the body is not JSON; the error says where it goes wrong.
    pub fn json(&self) -> Result<serde_json::Value, MockError> {
        serde_json::from_slice(&self.body).map_err(|error| {
            let Self { method, path, .. } = self;
            MockError::new(format!("the body of {method} {path} is not JSON: {error}"))
        })
    }
}

/// Written as `method`, `path`, `headers` as an object (values of a repeated header joined with
/// `, `) and `body` as text (bytes that are not UTF-8 become U+FFFD).
impl Serialize for RecordedRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut request = serializer.serialize_struct("RecordedRequest", 4)?;
        request.serialize_field("method", &self.method)?;
        request.serialize_field("path", &self.path)?;
        request.serialize_field("headers", &HeaderObject(&self.headers))?;
        request.serialize_field("body", &String::from_utf8_lossy(&self.body))?;
        request.end()
    }
}

/// Headers as an object, the values of a repeated one joined with `, `.
pub(crate) struct HeaderObject<'a>(pub(crate) &'a [(String, String)]);

impl Serialize for HeaderObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        for (index, (name, _)) in self.0.iter().enumerate() {
            if self
                .0
                .iter()
                .take(index)
                .any(|(earlier, _)| earlier == name)
            {
                continue;
            }
            let values: Vec<&str> = self
                .0
                .iter()
                .filter(|(other, _)| other == name)
                .map(|(_, value)| value.as_str())
                .collect();
            object.serialize_entry(name, &values.join(", "))?;
        }
        object.end()
    }
}

/// A request and what its head says about the connection.
pub(crate) struct Received {
    pub(crate) request: RecordedRequest,
    /// HTTP/1.0: no chunked body can be sent back.
    pub(crate) is_http_1_0: bool,
    pub(crate) keep_alive: bool,
}

/// Why no request was read.
pub(crate) enum ReadFailure {
    /// The client closed or reset the connection, between two requests or inside one.
    Gone,
    /// What arrived is not HTTP/1; the text says why.
    Malformed(String),
}

/// Reads the next request whole, answering `expect: 100-continue` on the way.
pub(crate) async fn receive(connection: &mut Connection) -> Result<Received, ReadFailure> {
    let head = loop {
        if let Some((head, length)) = parse_head(connection.inbox())? {
            connection.inbox().advance(length);
            break head;
        }
        connection.fill().await.map_err(|_| ReadFailure::Gone)?;
    };
    let body_length = body_length(&head)?;
    let expects_continue = has_token(&head, "expect", "100-continue");
    if expects_continue && body_length != BodyLength::Known(0) && connection.inbox().is_empty() {
        connection
            .send_continue()
            .await
            .map_err(|_| ReadFailure::Gone)?;
    }
    let body = match body_length {
        BodyLength::Known(length) => {
            while connection.inbox().len() < length {
                connection.fill().await.map_err(|_| ReadFailure::Gone)?;
            }
            connection.inbox().split_to(length).to_vec()
        }
        BodyLength::Chunked => receive_chunks(connection).await?,
    };
    let keep_alive = if head.is_http_1_0 {
        has_token(&head, "connection", "keep-alive")
    } else {
        !has_token(&head, "connection", "close")
    };
    let Head {
        method,
        path,
        headers,
        is_http_1_0,
    } = head;
    let request = RecordedRequest {
        method,
        path,
        headers,
        body,
    };
    Ok(Received {
        request,
        is_http_1_0,
        keep_alive,
    })
}

struct Head {
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    is_http_1_0: bool,
}

/// The head at the start of `bytes` and its length, or nothing while it is incomplete.
fn parse_head(bytes: &[u8]) -> Result<Option<(Head, usize)>, ReadFailure> {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    let length = match parsed.parse(bytes) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) if bytes.len() > MAX_HEAD_BYTES => {
            return Err(malformed("its head has more than 1 MiB"));
        }
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(error) => return Err(malformed(error)),
    };
    let headers = parsed
        .headers
        .iter()
        .map(|header| {
            let value = String::from_utf8_lossy(header.value).into_owned();
            (header.name.to_ascii_lowercase(), value)
        })
        .collect();
    let head = Head {
        method: parsed.method.unwrap_or_default().to_owned(),
        path: parsed.path.unwrap_or_default().to_owned(),
        headers,
        is_http_1_0: parsed.version == Some(0),
    };
    Ok(Some((head, length)))
}

#[derive(PartialEq, Eq)]
enum BodyLength {
    Known(usize),
    Chunked,
}

fn body_length(head: &Head) -> Result<BodyLength, ReadFailure> {
    if has_token(head, "transfer-encoding", "chunked") {
        return Ok(BodyLength::Chunked);
    }
    let mut lengths = head
        .headers
        .iter()
        .filter(|(name, _)| name == "content-length");
    let Some((_, first)) = lengths.next() else {
        return Ok(BodyLength::Known(0));
    };
    if lengths.any(|(_, other)| other != first) {
        return Err(malformed("its content-length headers disagree"));
    }
    match first.trim().parse() {
        Ok(length) => Ok(BodyLength::Known(length)),
        Err(_) => Err(malformed(format!("its content-length is {first:?}"))),
    }
}

async fn receive_chunks(connection: &mut Connection) -> Result<Vec<u8>, ReadFailure> {
    let mut body = Vec::new();
    loop {
        let (header_length, size) = loop {
            match httparse::parse_chunk_size(connection.inbox()) {
                Ok(httparse::Status::Complete(parsed)) => break parsed,
                Ok(httparse::Status::Partial) => {
                    connection.fill().await.map_err(|_| ReadFailure::Gone)?;
                }
                Err(_) => return Err(malformed("a chunk of its body has no valid size")),
            }
        };
        connection.inbox().advance(header_length);
        let Ok(size) = usize::try_from(size) else {
            return Err(malformed("a chunk of its body is larger than memory"));
        };
        if size == 0 {
            skip_trailers(connection).await?;
            return Ok(body);
        }
        while connection.inbox().len() < size.saturating_add(2) {
            connection.fill().await.map_err(|_| ReadFailure::Gone)?;
        }
        body.extend_from_slice(&connection.inbox().split_to(size));
        if connection.inbox().split_to(2).as_ref() != b"\r\n" {
            return Err(malformed(
                "a chunk of its body is longer than its size says",
            ));
        }
    }
}

/// Reads up to and including the empty line that ends a chunked body.
async fn skip_trailers(connection: &mut Connection) -> Result<(), ReadFailure> {
    loop {
        let Some(line) = take_line(connection.inbox()) else {
            connection.fill().await.map_err(|_| ReadFailure::Gone)?;
            continue;
        };
        if line.is_empty() || line.as_ref() == b"\r" {
            return Ok(());
        }
    }
}

/// Takes a line off the front, without its line feed.
fn take_line(bytes: &mut BytesMut) -> Option<BytesMut> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let line = bytes.split_to(end);
    bytes.advance(1);
    Some(line)
}

fn has_token(head: &Head, name: &str, token: &str) -> bool {
    head.headers
        .iter()
        .filter(|(key, _)| key == name)
        .flat_map(|(_, value)| value.split(','))
        .any(|value| value.trim().eq_ignore_ascii_case(token))
}

fn malformed(reason: impl std::fmt::Display) -> ReadFailure {
    ReadFailure::Malformed(format!("this is not an HTTP/1.1 request: {reason}"))
}

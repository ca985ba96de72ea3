//! WebSocket: a call that the server answers by switching protocols, so that proxies, certificates, keys
//! and retries are those of HTTP.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::Sink;
use reqwest::header::{HeaderValue, SEC_WEBSOCKET_ACCEPT};
use reqwest::{Method, Upgraded};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::error::{CapacityError, ProtocolError};
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Error as SocketError, Message};

use crate::client::Settings;
use crate::error::{Error, ErrorKind, Result};

use super::answer::{Answer, AnswerHead};
use super::fault::root_cause;
use super::http::{Http, Outgoing};

/// The most messages that are taken at once.
const MAX_BATCH: usize = 256;

/// An open WebSocket.
pub(crate) struct Socket {
    stream: WebSocketStream<Upgraded>,
    head: AnswerHead,
    max_message_bytes: usize,
    /// Whether something was sent that may not be on its way.
    is_unflushed: bool,
}

/// What comes over a socket.
pub(crate) enum Received {
    /// A message, text or not.
    Message(Bytes),
    /// A ping or a pong: the other side is there.
    Sign,
}

/// How a socket ended.
#[derive(Debug, Clone)]
pub(crate) struct SocketEnd {
    /// What happened, as the part of a sentence.
    pub(crate) what: String,
    /// Whether another socket may fare better with the same requests.
    pub(crate) is_passing: bool,
}

impl Http {
    /// Opens a WebSocket at a path below the base URL.
    pub(crate) async fn open_socket(
        &self,
        path: &str,
        settings: &Settings,
        max_message_bytes: usize,
    ) -> Result<Socket> {
        let key = generate_key();
        let outgoing = Outgoing {
            method: Method::GET,
            path: path.to_owned(),
            query: Vec::new(),
            body: None,
            socket_key: HeaderValue::from_str(&key).ok(),
        };
        let answer = self.send(outgoing, settings).await?;
        Socket::of(answer, &key, max_message_bytes).await
    }
}

impl Socket {
    async fn of(answer: Answer, key: &str, max_message_bytes: usize) -> Result<Self> {
        let Answer {
            response,
            request,
            head,
            ..
        } = answer;
        let accepted = head.header(SEC_WEBSOCKET_ACCEPT.as_str());
        if accepted.map(str::trim) != Some(&derive_accept_key(key.as_bytes())) {
            let message = format!(
                "{request}: the server switched protocols, but not to the WebSocket that was asked for \
                 (Sec-WebSocket-Accept is wrong). Check the proxy or gateway at base_url."
            );
            return Err(Error::new(ErrorKind::Connection, message));
        }
        let upgraded = response.upgrade().await.map_err(|error| {
            let message = format!(
                "{request}: the connection broke when it became a WebSocket ({}). Check base_url and the network.",
                root_cause(&error)
            );
            Error::new(ErrorKind::Connection, message).with_source(error.without_url())
        })?;
        let config = WebSocketConfig::default()
            .max_message_size(Some(max_message_bytes))
            .max_frame_size(Some(max_message_bytes));
        Ok(Self {
            stream: WebSocketStream::from_raw_socket(upgraded, Role::Client, Some(config)).await,
            head,
            max_message_bytes,
            is_unflushed: false,
        })
    }

    /// What the server answered the handshake with.
    pub(crate) fn head(&self) -> &AnswerHead {
        &self.head
    }

    /// Takes what has come, waiting if there is nothing, and sends on what was given to be sent. Nothing
    /// is lost when the future is dropped.
    ///
    /// # Errors
    ///
    /// At the end of the socket; what came before is in `received`.
    pub(crate) async fn receive(
        &mut self,
        received: &mut Vec<Received>,
    ) -> std::result::Result<(), SocketEnd> {
        poll_fn(|context| self.poll_receive(context, received)).await
    }

    /// Gives a text to be sent; [`receive`](Self::receive) sees to it.
    ///
    /// # Errors
    ///
    /// When the socket has ended: nothing of the text was sent.
    pub(crate) fn send(&mut self, text: String) -> std::result::Result<(), SocketEnd> {
        self.start(Message::text(text))
    }

    /// Asks the other side for a sign.
    pub(crate) fn ping(&mut self) -> std::result::Result<(), SocketEnd> {
        self.start(Message::Ping(Bytes::new()))
    }

    /// Says good-bye, without waiting for anything.
    pub(crate) fn say_close(&mut self, reason: &'static str) {
        let frame = CloseFrame {
            code: CloseCode::Normal,
            reason: reason.into(),
        };
        let _ = self.start(Message::Close(Some(frame)));
        let mut context = Context::from_waker(std::task::Waker::noop());
        let _ = Pin::new(&mut self.stream).poll_flush(&mut context);
    }

    fn start(&mut self, message: Message) -> std::result::Result<(), SocketEnd> {
        self.is_unflushed = true;
        let stream = Pin::new(&mut self.stream);
        stream.start_send(message).map_err(|error| self.end(&error))
    }

    fn poll_receive(
        &mut self,
        context: &mut Context<'_>,
        received: &mut Vec<Received>,
    ) -> Poll<std::result::Result<(), SocketEnd>> {
        if self.is_unflushed {
            // A fault of sending is one of reading, too, where it is told from a close.
            self.is_unflushed = Pin::new(&mut self.stream).poll_flush(context).is_pending();
        }
        while received.len() < MAX_BATCH {
            let message = match Pin::new(&mut self.stream).poll_next(context) {
                Poll::Pending if received.is_empty() => return Poll::Pending,
                Poll::Pending => break,
                Poll::Ready(Some(Ok(message))) => message,
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(self.end(&error))),
                Poll::Ready(None) => {
                    return Poll::Ready(Err(self.end(&SocketError::ConnectionClosed)));
                }
            };
            received.push(match message {
                Message::Text(text) => Received::Message(text.into()),
                Message::Binary(data) => Received::Message(data),
                Message::Close(frame) => return Poll::Ready(Err(SocketEnd::of_close(frame))),
                _ => Received::Sign,
            });
        }
        Poll::Ready(Ok(()))
    }

    fn end(&self, error: &SocketError) -> SocketEnd {
        let (what, is_passing) = match error {
            SocketError::ConnectionClosed
            | SocketError::AlreadyClosed
            | SocketError::Protocol(ProtocolError::ResetWithoutClosingHandshake) => (
                "the connection ended without a word of the server".to_owned(),
                true,
            ),
            SocketError::Capacity(CapacityError::MessageTooLong { .. }) => (
                format!(
                    "an event is larger than max_frame_bytes ({} bytes); raise max_frame_bytes if this server \
                     sends such events",
                    self.max_message_bytes
                ),
                false,
            ),
            error @ SocketError::Io(_) => (
                format!("the connection broke ({})", root_cause(error)),
                true,
            ),
            error => (
                format!("the server broke the WebSocket protocol ({error})"),
                false,
            ),
        };
        SocketEnd { what, is_passing }
    }
}

impl SocketEnd {
    /// An end that the server announced.
    fn of_close(frame: Option<CloseFrame>) -> Self {
        let Some(CloseFrame { code, reason }) = frame else {
            let what = "the server closed the connection without a reason".to_owned();
            return Self {
                what,
                is_passing: true,
            };
        };
        let (meaning, is_passing) = match code {
            CloseCode::Normal => ("normally", true),
            CloseCode::Away => ("as it goes away", true),
            CloseCode::Error => ("for an error of its own", true),
            CloseCode::Restart => ("as it restarts", true),
            CloseCode::Again => ("for being overloaded", true),
            CloseCode::Size => (
                "as a message is too big for it: send smaller requests",
                false,
            ),
            CloseCode::Policy => ("as its policy does not allow this", false),
            CloseCode::Invalid | CloseCode::Unsupported | CloseCode::Protocol => {
                ("for a message that it cannot read", false)
            }
            CloseCode::Extension => ("for an extension that is missing", false),
            _ => ("with a code of its own", false),
        };
        let said = match reason.trim() {
            "" => String::new(),
            reason => format!(": {}", reason.escape_debug()),
        };
        Self {
            what: format!(
                "the server closed the connection {meaning} ({}{said})",
                u16::from(code)
            ),
            is_passing,
        }
    }
}

impl fmt::Debug for Socket {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Socket")
            .field("head", &self.head)
            .finish_non_exhaustive()
    }
}

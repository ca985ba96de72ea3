//! WebSocket: a call that the server answers by switching protocols. Proxies, certificates, keys and
//! retries work as for HTTP.

use std::fmt;
use std::future::poll_fn;
use std::io::{self, Read, Write};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker, ready};

use bytes::{Bytes, BytesMut};
use reqwest::header::{HeaderValue, SEC_WEBSOCKET_ACCEPT};
use reqwest::{Method, Upgraded};
use tokio::io::{AsyncReadExt, AsyncWrite};
use tungstenite::handshake::client::generate_key;
use tungstenite::handshake::derive_accept_key;
use tungstenite::protocol::frame::coding::CloseCode;
use tungstenite::protocol::{CloseFrame, Role, WebSocketConfig, WebSocketContext};
use tungstenite::{Error as SocketError, Message};

use crate::error::{Error, ErrorKind, Result};
use crate::options::Settings;

use super::answer::{Answer, AnswerHead};
use super::fault::root_cause;
use super::http::{Http, Outgoing};
use super::messages::{Incoming, MessageDecoder, Violation};

/// The size of a read: the initial and the largest one.
const READ_BYTES: std::ops::RangeInclusive<usize> = 8 * 1024..=256 * 1024;

/// An open WebSocket.
pub(crate) struct Socket {
    pipe: Pipe,
    decoder: MessageDecoder,
    /// The buffer to read into.
    buffer: BytesMut,
    /// How large the next buffer is.
    buffer_bytes: usize,
    /// Frames and masks outgoing messages, and keeps what is not flushed yet.
    sender: WebSocketContext,
    is_unflushed: bool,
    head: AnswerHead,
    max_message_bytes: usize,
}

/// What a socket received.
pub(crate) enum Received {
    /// A message, text or not.
    Message(Bytes),
    /// A ping or a pong, which shows that the other side is alive.
    Sign,
}

/// How a socket ended.
#[derive(Debug, Clone)]
pub(crate) struct SocketEnd {
    /// What happened, as part of a sentence.
    pub(crate) what: String,
    /// Whether the same requests may succeed over another socket.
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
                "{request}: the server answered the WebSocket handshake with a wrong Sec-WebSocket-Accept. \
                 Check the proxy or gateway at base_url."
            );
            return Err(Error::new(ErrorKind::Connection, message));
        }
        let upgraded = response.upgrade().await.map_err(|error| {
            let message = format!(
                "{request}: the connection broke after the WebSocket handshake ({}). Check base_url and the network.",
                root_cause(&error)
            );
            Error::new(ErrorKind::Connection, message).with_source(error.without_url())
        })?;
        // It only sends, so it needs no read buffer.
        let config = WebSocketConfig::default().read_buffer_size(0);
        Ok(Self {
            pipe: Pipe {
                connection: upgraded,
                waker: Waker::noop().clone(),
            },
            decoder: MessageDecoder::new(max_message_bytes),
            buffer: BytesMut::new(),
            buffer_bytes: *READ_BYTES.start(),
            sender: WebSocketContext::new(Role::Client, Some(config)),
            is_unflushed: false,
            head,
            max_message_bytes,
        })
    }

    /// The answer to the handshake.
    pub(crate) fn head(&self) -> &AnswerHead {
        &self.head
    }

    /// Waits until more data arrives, and meanwhile sends queued messages. Dropping the future loses nothing.
    /// Call it after [`next`](Self::next) returned `None`.
    ///
    /// # Errors
    ///
    /// At the end of the socket.
    pub(crate) async fn receive(&mut self) -> std::result::Result<(), SocketEnd> {
        poll_fn(|context| self.poll_receive(context)).await
    }

    /// Returns the next received message.
    ///
    /// # Errors
    ///
    /// At the end of the socket.
    pub(crate) fn next(&mut self) -> std::result::Result<Option<Received>, SocketEnd> {
        Ok(Some(match self.decoder.next() {
            None => return Ok(None),
            Some(Ok(Incoming::Message(message))) => Received::Message(message),
            Some(Ok(Incoming::Ping(payload))) => {
                // An error of sending shows when nothing is left to read.
                let _ = self.start(Message::Pong(payload));
                Received::Sign
            }
            Some(Ok(Incoming::Pong)) => Received::Sign,
            Some(Ok(Incoming::Close(frame))) => {
                let end = SocketEnd::of_close(frame.as_ref());
                self.say(frame.filter(|frame| frame.code.is_allowed()));
                return Err(end);
            }
            Some(Err(violation)) => return Err(self.end_of(&violation)),
        }))
    }

    /// Queues a text, which [`receive`](Self::receive) sends.
    ///
    /// # Errors
    ///
    /// Fails if the socket has ended; then nothing of the text was sent.
    pub(crate) fn send(&mut self, text: String) -> std::result::Result<(), SocketEnd> {
        self.start(Message::text(text))
    }

    /// Sends a ping.
    pub(crate) fn ping(&mut self) -> std::result::Result<(), SocketEnd> {
        self.start(Message::Ping(Bytes::new()))
    }

    /// Sends a close frame, and waits for nothing.
    pub(crate) fn say_close(&mut self, reason: &'static str) {
        self.say(Some(CloseFrame {
            code: CloseCode::Normal,
            reason: reason.into(),
        }));
    }

    fn say(&mut self, close: Option<CloseFrame>) {
        let _ = self.start(Message::Close(close));
        let _ = self.sender.flush(&mut self.pipe);
    }

    fn start(&mut self, message: Message) -> std::result::Result<(), SocketEnd> {
        self.is_unflushed = true;
        match self.sender.write(&mut self.pipe, message) {
            // The sender keeps what it cannot send at once until it is flushed.
            Err(error) if !would_block(&error) => Err(SocketEnd::of_fault(&error)),
            _ => Ok(()),
        }
    }

    fn poll_receive(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<std::result::Result<(), SocketEnd>> {
        self.pipe.waker.clone_from(context.waker());
        if self.is_unflushed {
            // An error of sending shows in reading, too, which distinguishes it from a close.
            let flushed = self.sender.flush(&mut self.pipe);
            self.is_unflushed = flushed.is_err_and(|error| would_block(&error));
        }
        // A small remainder is left unused: each read has its cost.
        if self.buffer.capacity() < self.buffer_bytes / 4 {
            self.buffer = BytesMut::with_capacity(self.buffer_bytes);
        }
        let room = self.buffer.capacity();
        let read = pin!(self.pipe.connection.read_buf(&mut self.buffer)).poll(context);
        Poll::Ready(match ready!(read) {
            Ok(0) => Err(SocketEnd::unannounced()),
            Ok(count) => {
                if count == room {
                    self.buffer_bytes = (2 * self.buffer_bytes).min(*READ_BYTES.end());
                }
                self.decoder.push(self.buffer.split().freeze());
                Ok(())
            }
            Err(error) => Err(SocketEnd::of_fault(&error)),
        })
    }

    fn end_of(&self, violation: &Violation) -> SocketEnd {
        let what = match violation {
            Violation::TooLarge => format!(
                "an event is larger than max_frame_bytes ({} bytes); raise max_frame_bytes if this server \
                 sends such events",
                self.max_message_bytes
            ),
            Violation::Protocol(what) => {
                format!("the server violated the WebSocket protocol: it sent {what}")
            }
        };
        SocketEnd {
            what,
            is_passing: false,
        }
    }
}

/// The connection as the blocking stream that tungstenite writes to: where it would block, the task is
/// woken later.
struct Pipe {
    connection: Upgraded,
    waker: Waker,
}

/// The library requires it, but does not call it for sending.
impl Read for Pipe {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::ErrorKind::WouldBlock.into())
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut context = Context::from_waker(&self.waker);
        or_would_block(Pin::new(&mut self.connection).poll_write(&mut context, bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        let mut context = Context::from_waker(&self.waker);
        or_would_block(Pin::new(&mut self.connection).poll_flush(&mut context))
    }
}

fn or_would_block<T>(result: Poll<io::Result<T>>) -> io::Result<T> {
    match result {
        Poll::Ready(result) => result,
        Poll::Pending => Err(io::ErrorKind::WouldBlock.into()),
    }
}

fn would_block(error: &SocketError) -> bool {
    matches!(error, SocketError::Io(error) if error.kind() == io::ErrorKind::WouldBlock)
}

impl SocketEnd {
    fn unannounced() -> Self {
        Self {
            what: "the server closed the connection without a close frame".to_owned(),
            is_passing: true,
        }
    }

    fn of_fault(error: &(dyn std::error::Error + 'static)) -> Self {
        Self {
            what: format!("the connection broke ({})", root_cause(error)),
            is_passing: true,
        }
    }

    /// An end that the server announced with a close frame.
    fn of_close(frame: Option<&CloseFrame>) -> Self {
        let Some(CloseFrame { code, reason }) = frame else {
            let what = "the server closed the connection without a close code".to_owned();
            return Self {
                what,
                is_passing: true,
            };
        };
        let (meaning, is_passing) = match code {
            CloseCode::Normal => ("normally", true),
            CloseCode::Away => ("because it is going away", true),
            CloseCode::Error => ("because of an internal error", true),
            CloseCode::Restart => ("because it restarts", true),
            CloseCode::Again => ("because it is overloaded", true),
            CloseCode::Size => ("because a message is too big: send smaller requests", false),
            CloseCode::Policy => ("because of its policy", false),
            CloseCode::Invalid | CloseCode::Unsupported | CloseCode::Protocol => {
                ("because it cannot read a message", false)
            }
            CloseCode::Extension => ("because an extension is missing", false),
            _ => ("with a private close code", false),
        };
        let said = match reason.trim() {
            "" => String::new(),
            reason => format!(": {}", reason.escape_debug()),
        };
        Self {
            what: format!(
                "the server closed the connection {meaning} ({}{said})",
                u16::from(*code)
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

//! WebSocket: a call that the server answers by switching protocols, so that proxies, certificates, keys
//! and retries are those of HTTP.

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

/// How much is read at once, at first and at most.
const READ_BYTES: std::ops::RangeInclusive<usize> = 8 * 1024..=256 * 1024;

/// An open WebSocket.
pub(crate) struct Socket {
    pipe: Pipe,
    decoder: MessageDecoder,
    /// What is read into.
    buffer: BytesMut,
    /// How large the next buffer is.
    buffer_bytes: usize,
    /// What is sent: frames, masks, and what may not be on its way yet.
    sender: WebSocketContext,
    is_unflushed: bool,
    head: AnswerHead,
    max_message_bytes: usize,
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
        // It only sends, so it needs nothing to read into.
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

    /// What the server answered the handshake with.
    pub(crate) fn head(&self) -> &AnswerHead {
        &self.head
    }

    /// Waits until more has come, and sends on what was given to be sent. Nothing is lost when the future
    /// is dropped. To be called once [`next`](Self::next) has nothing more to give.
    ///
    /// # Errors
    ///
    /// At the end of the socket.
    pub(crate) async fn receive(&mut self) -> std::result::Result<(), SocketEnd> {
        poll_fn(|context| self.poll_receive(context)).await
    }

    /// The next message of what has come.
    ///
    /// # Errors
    ///
    /// At the end of the socket.
    pub(crate) fn next(&mut self) -> std::result::Result<Option<Received>, SocketEnd> {
        Ok(Some(match self.decoder.next() {
            None => return Ok(None),
            Some(Ok(Incoming::Message(message))) => Received::Message(message),
            Some(Ok(Incoming::Ping(payload))) => {
                // A fault of sending shows when nothing is left to read.
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
            // What cannot be sent at once is kept until it is flushed.
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
            // A fault of sending is one of reading, too, where it is told from a close.
            let flushed = self.sender.flush(&mut self.pipe);
            self.is_unflushed = flushed.is_err_and(|error| would_block(&error));
        }
        // Small rests are left unused: each read has its cost.
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
                format!("the server broke the WebSocket protocol with {what}")
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

/// Asked for by the library, and not called by what only sends.
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
            what: "the connection ended without a word of the server".to_owned(),
            is_passing: true,
        }
    }

    fn of_fault(error: &(dyn std::error::Error + 'static)) -> Self {
        Self {
            what: format!("the connection broke ({})", root_cause(error)),
            is_passing: true,
        }
    }

    /// An end that the server announced.
    fn of_close(frame: Option<&CloseFrame>) -> Self {
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

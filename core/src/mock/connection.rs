//! One connection: requests in, replies out, byte for byte and fault for fault.

use std::io;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use socket2::SockRef;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::net::tcp::ReadHalf;
use tokio::time::Instant;

use super::refusal::Refusal;
use super::reply::{EarlyFault, Ending, Pace, Reply};
use super::request::{ReadFailure, Received, RecordedRequest, receive};
use super::socket_record::SocketRecord;
use super::websocket::Socket;
use super::{OpenConnection, Shared, handshake};

/// How far a client may send ahead while it is being answered. Beyond it the socket is not read
/// any more, as with any server, and its leaving shows only on the next write.
const MAX_READ_AHEAD_BYTES: usize = 1024 * 1024;

/// How long a refused client may take to read why.
pub(super) const LINGER: Duration = Duration::from_secs(5);

/// What no client can take for the head of an answer.
pub(super) const GARBAGE: &[u8] = b"\x00\xff this is no HTTP\r\n\r\n";

/// A longer pause is this long: the clocks of some systems end not far behind the centuries.
const MAX_PAUSE: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// A socket and what was read from it and not used yet. Dropping it closes the socket, then
/// counts it as closed: the order of the fields matters.
///
/// A client that closes its sending half counts as gone, as with most servers.
pub(super) struct Connection {
    stream: TcpStream,
    inbox: BytesMut,
    _open: OpenConnection,
}

/// What becomes of a connection after a reply.
#[derive(PartialEq, Eq)]
enum Next {
    Request,
    Close,
}

impl Connection {
    pub(super) fn new(stream: TcpStream, open: OpenConnection) -> Self {
        // Without it a chunk may wait for the acknowledgement of the one before.
        let _ = stream.set_nodelay(true);
        Self {
            stream,
            inbox: BytesMut::new(),
            _open: open,
        }
    }

    /// Answers requests until either side closes.
    pub(super) async fn serve(mut self, shared: &Shared) {
        loop {
            let received = match receive(&mut self).await {
                Ok(received) => received,
                Err(ReadFailure::Gone) => return,
                Err(ReadFailure::Malformed(reason)) => return self.refuse(&reason).await,
            };
            let Received {
                request,
                is_http_1_0,
                keep_alive,
            } = received;
            let is_head = request.method == "HEAD";
            let reply = if handshake::is_one(&request) {
                let record = shared.sockets.open(&request);
                let reply = shared.reply_to_handshake(&request, &record);
                if handshake::opens_socket(&reply) {
                    let (head, delay) = (head(&reply, Framing::NoBody, true), reply.delay);
                    // An error means that the client has left.
                    let _ = self.open_socket(head, delay, request, record, shared).await;
                    return;
                }
                reply
            } else {
                shared.reply_to(request)
            };
            let framing = Framing::of(&reply, is_http_1_0, is_head);
            let keep_alive = keep_alive && framing != Framing::UntilClose;
            match self.send(reply, framing, keep_alive).await {
                Ok(Next::Request) => {}
                // An error means that the client has left.
                Ok(Next::Close) | Err(_) => return,
            }
        }
    }

    /// Accepts a handshake after `delay` and serves the socket until it is closed.
    async fn open_socket(
        mut self,
        head: Vec<u8>,
        delay: Duration,
        handshake: RecordedRequest,
        record: SocketRecord,
        shared: &Shared,
    ) -> io::Result<()> {
        self.pause_until(later(Instant::now(), delay)).await?;
        // Before the client can know, so that whoever it tells finds it here.
        record.note(|record| record.status = Some(StatusCode::SWITCHING_PROTOCOLS.as_u16()));
        self.write(&head).await?;
        Socket::new(self, handshake, record, shared).serve().await
    }

    /// What was read and not used yet.
    pub(super) fn inbox(&mut self) -> &mut BytesMut {
        &mut self.inbox
    }

    /// Reads more into the inbox; the end of the stream is an error.
    pub(super) async fn fill(&mut self) -> io::Result<()> {
        // Doubling, so that large bodies take few reads and idle connections little memory.
        self.inbox.reserve(self.inbox.len().max(4096));
        match self.stream.read_buf(&mut self.inbox).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }

    /// Reads into the inbox what is there already.
    pub(super) fn fill_at_once(&mut self) -> io::Result<()> {
        self.inbox.reserve(4096);
        match self.stream.try_read_buf(&mut self.inbox) {
            Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(_) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Ends the server's half; the client's end is read until `LINGER` is over.
    pub(super) async fn drain(&mut self) -> io::Result<()> {
        self.stream.shutdown().await?;
        // Closing with unread bytes would reset the connection and lose what was just said.
        let drained = async {
            while self.fill().await.is_ok() {
                self.inbox.clear();
            }
        };
        let _ = tokio::time::timeout(LINGER, drained).await;
        Ok(())
    }

    pub(super) async fn send_continue(&mut self) -> io::Result<()> {
        self.write(b"HTTP/1.1 100 Continue\r\n\r\n").await
    }

    async fn send(
        &mut self,
        mut reply: Reply,
        framing: Framing,
        keep_alive: bool,
    ) -> io::Result<Next> {
        self.pause_until(later(Instant::now(), reply.delay)).await?;
        match reply.before_headers {
            Some(EarlyFault::Reset) => return self.reset(),
            Some(EarlyFault::Close) => return Ok(Next::Close),
            Some(EarlyFault::Stall) => return self.stall().await,
            Some(EarlyFault::Garbage) => {
                self.write(GARBAGE).await?;
                return Ok(Next::Close);
            }
            None => {}
        }
        let mut outgoing = head(&reply, framing, keep_alive);
        if framing != Framing::Length {
            // Streams begin with their head alone; a body of known length goes along with it.
            self.write(&outgoing).await?;
            outgoing.clear();
        }
        if framing != Framing::NoBody {
            self.send_body(&mut reply, framing, &mut outgoing).await?;
        }
        match reply.ending {
            Ending::Eof if framing == Framing::Chunked => self.write(b"0\r\n\r\n").await?,
            Ending::Eof => {}
            Ending::Truncate => return Ok(Next::Close),
            Ending::Reset => return self.reset(),
            Ending::Stall => return self.stall().await,
        }
        Ok(if keep_alive && !says_close(&reply) {
            Next::Request
        } else {
            Next::Close
        })
    }

    /// Writes the pieces, `outgoing` before the first of them, up to `after_bytes`.
    async fn send_body(
        &mut self,
        reply: &mut Reply,
        framing: Framing,
        outgoing: &mut Vec<u8>,
    ) -> io::Result<()> {
        let mut left = reply.after_bytes.unwrap_or(usize::MAX);
        let mut written_at = Instant::now();
        let mut beat = written_at;
        while left > 0 {
            let Some(mut piece) = reply.pieces.next() else {
                break;
            };
            if piece.pace != Pace::Now {
                if !outgoing.is_empty() {
                    self.write(outgoing).await?;
                    outgoing.clear();
                }
                let due = match piece.pace {
                    Pace::Now => written_at,
                    Pace::After(pause) => later(written_at, pause),
                    Pace::Every(interval) => {
                        beat = later(beat, interval).max(Instant::now());
                        beat
                    }
                };
                self.pause_until(due).await?;
            }
            piece.bytes.truncate(left);
            left -= piece.bytes.len();
            append(outgoing, &piece.bytes, framing);
            if !outgoing.is_empty() {
                self.write(outgoing).await?;
                outgoing.clear();
            }
            written_at = Instant::now();
        }
        if !outgoing.is_empty() {
            self.write(outgoing).await?;
        }
        Ok(())
    }

    /// Writes all bytes; an error when the client leaves before they are taken.
    pub(super) async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let (mut reader, mut writer) = self.stream.split();
        tokio::select! {
            biased;
            result = writer.write_all(bytes) => result,
            error = client_leaves(&mut reader, &mut self.inbox) => Err(error),
        }
    }

    /// Waits; an error when the client leaves meanwhile.
    pub(super) async fn pause_until(&mut self, due: Instant) -> io::Result<()> {
        if due <= Instant::now() {
            return Ok(());
        }
        let (mut reader, _) = self.stream.split();
        tokio::select! {
            () = tokio::time::sleep_until(due) => Ok(()),
            error = client_leaves(&mut reader, &mut self.inbox) => Err(error),
        }
    }

    async fn stall(&mut self) -> io::Result<Next> {
        let (mut reader, _) = self.stream.split();
        Err(client_leaves(&mut reader, &mut self.inbox).await)
    }

    /// Makes the coming close a reset.
    pub(super) fn set_reset(&self) -> io::Result<()> {
        SockRef::from(&self.stream).set_linger(Some(Duration::ZERO))
    }

    fn reset(&self) -> io::Result<Next> {
        self.set_reset()?;
        Ok(Next::Close)
    }

    /// Tells why a request cannot be read, and closes.
    async fn refuse(mut self, reason: &str) {
        let reply = Refusal::bad_request(reason).into_reply();
        if self.send(reply, Framing::Length, false).await.is_ok() {
            let _ = self.drain().await;
        }
    }
}

pub(super) fn later(instant: Instant, pause: Duration) -> Instant {
    instant + pause.min(MAX_PAUSE)
}

/// Resolves when the client closes or resets the connection; what it sends meanwhile is kept for
/// later.
async fn client_leaves(reader: &mut ReadHalf<'_>, inbox: &mut BytesMut) -> io::Error {
    while inbox.len() < MAX_READ_AHEAD_BYTES {
        match reader.read_buf(inbox).await {
            Ok(0) => return io::ErrorKind::UnexpectedEof.into(),
            Ok(_) => {}
            Err(error) => return error,
        }
    }
    std::future::pending().await
}

/// How the end of a body is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Framing {
    /// By `content-length`.
    Length,
    /// By the final chunk of `transfer-encoding: chunked`.
    Chunked,
    /// By closing: HTTP/1.0.
    UntilClose,
    /// There is none, for HEAD and for 204 and 304.
    NoBody,
}

impl Framing {
    fn of(reply: &Reply, is_http_1_0: bool, is_head: bool) -> Self {
        if is_head || [StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED].contains(&reply.status) {
            return Self::NoBody;
        }
        // A script that writes a framing header itself gets that framing.
        let length_is_known = reply.length.is_some() && !has_header(reply, "transfer-encoding");
        if length_is_known || has_header(reply, "content-length") {
            Self::Length
        } else if is_http_1_0 {
            Self::UntilClose
        } else {
            Self::Chunked
        }
    }
}

fn head(reply: &Reply, framing: Framing, keep_alive: bool) -> Vec<u8> {
    let reason = reply.status.canonical_reason().unwrap_or("Scripted");
    let mut head = format!("HTTP/1.1 {} {reason}\r\n", reply.status.as_u16());
    let mut add = |name: &str, value: &str| {
        for part in [name, ": ", value, "\r\n"] {
            head.push_str(part);
        }
    };
    for (name, value) in &reply.headers {
        add(name, value);
    }
    if !has_header(reply, "date") {
        add(
            "date",
            &httpdate::fmt_http_date(std::time::SystemTime::now()),
        );
    }
    match (framing, reply.length) {
        (Framing::Length, Some(length)) if !has_header(reply, "content-length") => {
            // A body that is cut and yet ends properly is a shorter body.
            let cut = if reply.ending == Ending::Eof {
                reply.after_bytes
            } else {
                None
            };
            add(
                "content-length",
                &length.min(cut.unwrap_or(length)).to_string(),
            );
        }
        (Framing::Chunked, _) if !has_header(reply, "transfer-encoding") => {
            add("transfer-encoding", "chunked");
        }
        _ => {}
    }
    if !keep_alive && !has_header(reply, "connection") {
        add("connection", "close");
    }
    head.push_str("\r\n");
    head.into_bytes()
}

fn append(outgoing: &mut Vec<u8>, bytes: &Bytes, framing: Framing) {
    if bytes.is_empty() {
        // An empty chunk would end the body.
        return;
    }
    if framing == Framing::Chunked {
        outgoing.extend_from_slice(format!("{:x}\r\n", bytes.len()).as_bytes());
        outgoing.extend_from_slice(bytes);
        outgoing.extend_from_slice(b"\r\n");
    } else {
        outgoing.extend_from_slice(bytes);
    }
}

fn has_header(reply: &Reply, name: &str) -> bool {
    reply
        .headers
        .iter()
        .any(|(key, _)| key.eq_ignore_ascii_case(name))
}

fn says_close(reply: &Reply) -> bool {
    reply
        .headers
        .iter()
        .filter(|(name, _)| name.eq_ignore_ascii_case("connection"))
        .any(|(_, value)| value.trim().eq_ignore_ascii_case("close"))
}

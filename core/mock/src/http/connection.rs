//! One connection: bytes in, replies out, byte for byte and fault for fault.

use std::io;
use std::time::Duration;

use bytes::BytesMut;
use socket2::SockRef;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::net::tcp::ReadHalf;
use tokio::time::Instant;

use super::framing::{Framing, append, head, says_close};
use super::open_connections::OpenConnection;
use super::reply::{EarlyFault, Ending, Pace, Reply};

/// How far a client may send ahead while it is being answered. Beyond it the socket is not read
/// any more, as with any server, and its leaving shows only on the next write.
const MAX_READ_AHEAD_BYTES: usize = 1024 * 1024;

/// How long a refused client may take to read why.
pub(crate) const LINGER: Duration = Duration::from_secs(5);

/// What no client can take for the head of an answer.
pub(crate) const GARBAGE: &[u8] = b"\x00\xff this is no HTTP\r\n\r\n";

/// A longer pause is this long: the clocks of some systems end not far behind the centuries.
const MAX_PAUSE: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// A socket and what was read from it and not used yet. Dropping it closes the socket, then
/// counts it as closed: the order of the fields matters.
///
/// A client that closes its sending half counts as gone, as with most servers.
pub(crate) struct Connection {
    stream: TcpStream,
    inbox: BytesMut,
    _open: OpenConnection,
}

/// What becomes of a connection after a reply.
#[derive(PartialEq, Eq)]
pub(crate) enum Next {
    Request,
    Close,
}

impl Connection {
    pub(crate) fn new(stream: TcpStream, open: OpenConnection) -> Self {
        // Without it a chunk may wait for the acknowledgement of the one before.
        let _ = stream.set_nodelay(true);
        Self {
            stream,
            inbox: BytesMut::new(),
            _open: open,
        }
    }

    /// What was read and not used yet.
    pub(crate) fn inbox(&mut self) -> &mut BytesMut {
        &mut self.inbox
    }

    /// Reads more into the inbox; the end of the stream is an error.
    pub(crate) async fn fill(&mut self) -> io::Result<()> {
        // Doubling, so that large bodies take few reads and idle connections little memory.
        self.inbox.reserve(self.inbox.len().max(4096));
        match self.stream.read_buf(&mut self.inbox).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }

    /// Reads into the inbox what is there already.
    pub(crate) fn fill_at_once(&mut self) -> io::Result<()> {
        self.inbox.reserve(4096);
        match self.stream.try_read_buf(&mut self.inbox) {
            Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(_) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Ends the server's half; the client's end is read until `LINGER` is over.
    pub(crate) async fn drain(&mut self) -> io::Result<()> {
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

    pub(crate) async fn send_continue(&mut self) -> io::Result<()> {
        self.write(b"HTTP/1.1 100 Continue\r\n\r\n").await
    }

    pub(crate) async fn send(
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
    pub(crate) async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let (mut reader, mut writer) = self.stream.split();
        tokio::select! {
            biased;
            result = writer.write_all(bytes) => result,
            error = client_leaves(&mut reader, &mut self.inbox) => Err(error),
        }
    }

    /// Waits; an error when the client leaves meanwhile.
    pub(crate) async fn pause_until(&mut self, due: Instant) -> io::Result<()> {
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
    pub(crate) fn set_reset(&self) -> io::Result<()> {
        SockRef::from(&self.stream).set_linger(Some(Duration::ZERO))
    }

    fn reset(&self) -> io::Result<Next> {
        self.set_reset()?;
        Ok(Next::Close)
    }
}

pub(crate) fn later(instant: Instant, pause: Duration) -> Instant {
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

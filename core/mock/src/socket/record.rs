//! What is kept of WebSockets: the handshake, what the client sent, and how it ended.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde::{Serialize, Serializer};

use crate::http::{HeaderObject, RecordedRequest};
use crate::lock::lock;

/// One WebSocket, or the handshake that did not become one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordedSocket {
    /// The path of the handshake, with its query.
    pub path: String,
    /// The headers of the handshake: names in lower case and values, in the order they were sent.
    #[serde(serialize_with = "as_object")]
    pub headers: Vec<(String, String)>,
    /// The status that the handshake was answered with: 101 when the socket was opened. None until
    /// it is answered, which a script may leave out.
    pub status: Option<u16>,
    /// The text messages received, in order; each is listed before it is answered.
    pub messages: Vec<String>,
    /// The payloads of the pings received.
    #[serde(serialize_with = "as_texts")]
    pub pings: Vec<Vec<u8>>,
    /// The payloads of the pongs received.
    #[serde(serialize_with = "as_texts")]
    pub pongs: Vec<Vec<u8>>,
    /// The code of the client's close frame, 1005 where it has none; None while none came.
    pub close_code: Option<u16>,
    /// The reason in the client's close frame.
    pub close_reason: Option<String>,
    /// What the client sent that RFC 6455 or the API forbids, for which the server closed.
    pub violation: Option<String>,
    /// When the handshake came, in milliseconds since the server started.
    pub opened_ms: u64,
    /// When the server's socket was closed, by whichever side, in milliseconds since the server
    /// started; for a refused handshake, when it was answered. None while it is open.
    pub closed_ms: Option<u64>,
}

impl RecordedSocket {
    /// Whether the handshake succeeded and the socket was not closed since.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.status == Some(101) && self.closed_ms.is_none()
    }

    /// The first value of the handshake's header `name`, given in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// The records of a server, and the clock they are kept by.
pub(crate) struct Sockets {
    started: Instant,
    records: Mutex<Vec<RecordedSocket>>,
    changed: Condvar,
}

impl Default for Sockets {
    fn default() -> Self {
        Self {
            started: Instant::now(),
            records: Mutex::default(),
            changed: Condvar::new(),
        }
    }
}

impl Sockets {
    /// Begins the record of a handshake that is answered with `status`.
    pub(crate) fn open(self: &Arc<Self>, handshake: &RecordedRequest) -> SocketRecord {
        let record = RecordedSocket {
            path: handshake.path.clone(),
            headers: handshake.headers.clone(),
            status: None,
            messages: Vec::new(),
            pings: Vec::new(),
            pongs: Vec::new(),
            close_code: None,
            close_reason: None,
            violation: None,
            opened_ms: self.now(),
            closed_ms: None,
        };
        let mut records = self.records();
        records.push(record);
        let index = records.len() - 1;
        drop(records);
        self.changed.notify_all();
        SocketRecord {
            sockets: Arc::clone(self),
            index,
        }
    }

    /// Blocks until `condition` holds. False when `timeout` passes first.
    pub(crate) fn wait(
        &self,
        timeout: Duration,
        condition: impl Fn(&[RecordedSocket]) -> bool,
    ) -> bool {
        let records = self.records();
        let (records, _) = self
            .changed
            .wait_timeout_while(records, timeout, |records| !condition(records))
            .unwrap_or_else(PoisonError::into_inner);
        condition(&records)
    }

    pub(crate) fn records(&self) -> MutexGuard<'_, Vec<RecordedSocket>> {
        lock(&self.records)
    }

    fn now(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

/// The record of one socket; dropping it notes that the socket is closed.
pub(crate) struct SocketRecord {
    sockets: Arc<Sockets>,
    index: usize,
}

impl SocketRecord {
    pub(crate) fn note(&self, change: impl FnOnce(&mut RecordedSocket)) {
        if let Some(record) = self.sockets.records().get_mut(self.index) {
            change(record);
        }
        self.sockets.changed.notify_all();
    }

    /// Notes that the socket is closed, if it was not yet.
    pub(crate) fn close(&self) {
        let now = self.sockets.now();
        self.note(|record| record.closed_ms = record.closed_ms.or(Some(now)));
    }
}

impl Drop for SocketRecord {
    fn drop(&mut self) {
        self.close();
    }
}

fn as_object<S: Serializer>(
    headers: &[(String, String)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    HeaderObject(headers).serialize(serializer)
}

fn as_texts<S: Serializer>(payloads: &[Vec<u8>], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(payloads.iter().map(|bytes| String::from_utf8_lossy(bytes)))
}

//! What the connections of a server share: scripts, records, and the memory of the built-in API.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use crate::api::{Memory, Refusal, routes};
use crate::http::{OpenConnections, RecordedRequest, Reply};
use crate::lock::lock;
use crate::script::Script;
use crate::socket::{SocketRecord, Sockets, handshake};

/// What the caller's threads and the server's thread share.
#[derive(Default)]
pub(crate) struct Shared {
    state: Mutex<State>,
    /// What the built-in API keeps; its live streams share it.
    pub(crate) memory: Arc<Mutex<Memory>>,
    pub(crate) sockets: Arc<Sockets>,
    pub(crate) token_delay_nanoseconds: AtomicU64,
    pub(crate) connections: Arc<OpenConnections>,
}

#[derive(Default)]
pub(crate) struct State {
    scripts: VecDeque<Arc<Script>>,
    pub(crate) repeat: Option<Arc<Script>>,
    handshakes: VecDeque<Arc<Script>>,
    pub(crate) repeat_handshake: Option<Arc<Script>>,
    pub(crate) requests: Vec<Arc<RecordedRequest>>,
    requests_received: u64,
}

impl State {
    pub(crate) fn enqueue(&mut self, script: Script) {
        if script.handshake {
            self.handshakes.push_back(Arc::new(script));
        } else {
            self.scripts.push_back(Arc::new(script));
        }
    }

    /// Lists a request and gives it its number, from 1.
    pub(crate) fn record(&mut self, request: &Arc<RecordedRequest>) -> u64 {
        self.requests.push(Arc::clone(request));
        self.requests_received += 1;
        self.requests_received
    }

    pub(crate) fn next_script(&mut self) -> Option<Arc<Script>> {
        self.scripts.pop_front().or_else(|| self.repeat.clone())
    }
}

impl Shared {
    /// Records a request and decides what answers it.
    pub(crate) fn reply_to(&self, request: RecordedRequest) -> Reply {
        let request = Arc::new(request);
        // One lock for both, so that the order of the records is the order of the scripts.
        let (script, request_number) = {
            let mut state = self.state();
            let number = state.record(&request);
            (state.next_script(), number)
        };
        self.answer(script.as_deref(), request_number, || {
            routes::answer(&request, &self.memory, self.token_delay())
        })
    }

    /// The script that answers next, and a number, where no request asks.
    pub(crate) fn next_unasked(&self) -> (Option<Arc<Script>>, u64) {
        let mut state = self.state();
        state.requests_received += 1;
        (state.next_script(), state.requests_received)
    }

    /// Decides what answers a handshake, and notes a status that does not open the socket.
    pub(crate) fn reply_to_handshake(
        &self,
        request: &RecordedRequest,
        record: &SocketRecord,
    ) -> Reply {
        let (script, number, is_scripted) = {
            let mut state = self.state();
            state.requests_received += 1;
            let script = state.handshakes.pop_front();
            let script = script.or_else(|| state.repeat_handshake.clone());
            // What is scripted needs no key, over HTTP neither.
            let is_scripted = !state.scripts.is_empty() || state.repeat.is_some();
            (script, state.requests_received, is_scripted)
        };
        let reply = self.answer(script.as_deref(), number, || {
            match routes::check_key(request) {
                Err(refusal) if !is_scripted => refusal.into_reply(),
                _ => handshake::accept(),
            }
        });
        let reply = if handshake::opens_socket(&reply) {
            handshake::complete(reply, request)
        } else {
            reply
        };
        // An open one is noted when it is.
        if reply.before_headers.is_none() && !handshake::opens_socket(&reply) {
            record.note(|record| record.status = Some(reply.status.as_u16()));
        }
        reply
    }

    /// What a script says, or the built-in API where there is none.
    pub(crate) fn answer(
        &self,
        script: Option<&Script>,
        request_number: u64,
        built_in: impl FnOnce() -> Reply,
    ) -> Reply {
        let built_in = || with_request_id(built_in(), request_number);
        match script {
            None => built_in(),
            Some(script) => script.reply(built_in).unwrap_or_else(|error| {
                with_request_id(Refusal::invalid_script(&error).into_reply(), request_number)
            }),
        }
    }

    pub(crate) fn token_delay(&self) -> Duration {
        Duration::from_nanos(self.token_delay_nanoseconds.load(Ordering::Relaxed))
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

pub(crate) fn with_request_id(mut reply: Reply, request_number: u64) -> Reply {
    let id = format!("req_mock_{request_number}");
    reply.headers.push(("x-request-id".to_owned(), id));
    reply
}

//! Which response an event belongs to.
//!
//! A lane has one response at a time. What a lane gives is of that response up to its terminal event;
//! a steered response is followed by its successor, without having been asked for.

use std::collections::{HashMap, VecDeque};
use std::iter::once;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::sync::OwnedSemaphorePermit;

use crate::error::Error;

use super::inbox::Inbox;
use super::message::{
    Role, failed_with_reason, response_id_of, steer_error, steer_id_of, stream_id_of,
};
use super::refusal::says_connection_limit;
use super::turn::Recorder;

/// The place of a response on its lane: no other one begins before all clones of it are gone.
pub(super) type Slot = Arc<OwnedSemaphorePermit>;

/// A lane as the server knows it; `None` for the one without a name.
pub(super) type LaneName = Option<Arc<str>>;

/// The most events without a response that are kept.
const MAX_STRAYS: usize = 1024;

/// Events that belong to no response of the session.
#[derive(Debug, Default)]
pub(super) struct Strays(Mutex<VecDeque<Bytes>>);

/// A response that is being made, or waits to be.
pub(super) struct Expected {
    pub(super) id: u64,
    /// `None` where nobody reads it any more.
    pub(super) inbox: Option<Inbox>,
    pub(super) request: Arc<str>,
    pub(super) slot: Option<Slot>,
    pub(super) recorder: Option<Recorder>,
    response_id: Option<String>,
    has_begun: bool,
}

/// The responses of one connection.
pub(super) struct Routes {
    /// The lane without a name.
    unnamed: Lane,
    named: HashMap<Arc<str>, Lane>,
    strays: Arc<Strays>,
}

#[derive(Default)]
struct Lane {
    active: Option<Expected>,
    /// Ended with an error, which a `response.failed` may follow.
    failed: Option<Expected>,
    /// The id of the response that ended last: some servers send more of it behind its end.
    ended_id: Option<String>,
    steers: VecDeque<Steer>,
}

/// A change of course that was asked for, and the response that it leads to.
struct Steer {
    id: Option<String>,
    is_answered: bool,
    successor: Expected,
}

impl Strays {
    /// Takes those that were kept.
    pub(super) fn take(&self) -> Vec<Bytes> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.drain(..).collect()
    }

    fn keep(&self, message: Bytes) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() == MAX_STRAYS {
            kept.pop_front();
        }
        kept.push_back(message);
    }
}

impl Expected {
    pub(super) fn new(id: u64, inbox: Inbox, request: Arc<str>, slot: Slot) -> Self {
        Self {
            id,
            inbox: Some(inbox),
            request,
            slot: Some(slot),
            recorder: None,
            response_id: None,
            has_begun: false,
        }
    }

    pub(super) fn with_recorder(self, recorder: Option<Recorder>) -> Self {
        Self { recorder, ..self }
    }

    /// Takes an event of the response.
    pub(super) fn take(&mut self, role: Role, message: Bytes) {
        self.has_begun = true;
        if role == Role::Begin && self.response_id.is_none() {
            self.response_id = response_id_of(&message);
        }
        if let Some(recorder) = &mut self.recorder {
            recorder.take(&message);
        }
        if let Some(inbox) = &mut self.inbox
            && !inbox.push(message)
        {
            let overflow = inbox.overflow();
            self.end_reading(Some(overflow));
        }
    }

    /// Hands over what was taken.
    pub(super) fn flush(&mut self) {
        if let Some(inbox) = &mut self.inbox {
            inbox.flush();
        }
    }

    /// Ends the response for whoever reads it.
    pub(super) fn end(mut self, error: Option<Error>) {
        self.end_reading(error);
    }

    fn end_reading(&mut self, error: Option<Error>) {
        if let Some(inbox) = self.inbox.take() {
            inbox.end(error);
        }
    }
}

impl Routes {
    pub(super) fn new(strays: Arc<Strays>) -> Self {
        Self {
            unnamed: Lane::default(),
            named: HashMap::new(),
            strays,
        }
    }

    /// Expects a response, the only one of its lane.
    pub(super) fn expect(&mut self, lane: LaneName, expected: Expected) {
        if let Some(before) = self.lane_mut(lane).active.replace(expected) {
            // Cannot be, as each holds the lane's only slot.
            before.end(None);
        }
    }

    /// Expects the response that follows the running one of a lane once that is steered.
    pub(super) fn expect_successor(&mut self, lane: LaneName, successor: Expected) {
        self.lane_mut(lane).steers.push_back(Steer {
            id: None,
            is_answered: false,
            successor,
        });
    }

    /// The id of the response that runs on a lane, and its place there.
    pub(super) fn running(&self, lane: &LaneName) -> Option<(String, Slot)> {
        let lane = match lane {
            None => &self.unnamed,
            Some(name) => self.named.get(name)?,
        };
        let active = lane.active.as_ref()?;
        Some((active.response_id.clone()?, active.slot.clone()?))
    }

    /// Whether a response is expected.
    pub(super) fn is_empty(&self) -> bool {
        self.lanes().all(Lane::is_empty)
    }

    /// Whether somebody reads a response that is expected.
    pub(super) fn is_read(&self) -> bool {
        let mut expected = self.lanes().flat_map(Lane::expected);
        expected.any(|expected| expected.inbox.is_some())
    }

    /// Takes an event to where it belongs; gives whether it says that the connection begins no response
    /// any more.
    pub(super) fn take(&mut self, message: Bytes) -> bool {
        let role = Role::of(&message);
        let is_last = role == Role::Error && says_connection_limit(&message);
        self.take_as(role, message);
        is_last
    }

    fn take_as(&mut self, role: Role, message: Bytes) {
        // Where no lane has a name, the name is the server's own affair.
        if !self.named.is_empty()
            && let Some(name) = stream_id_of(&message)
        {
            return match self.named.get_mut(name.as_str()) {
                Some(lane) => lane.take(role, message, &self.strays),
                None => self.strays.keep(message),
            };
        }
        let lanes = once(&mut self.unnamed).chain(self.named.values_mut());
        let mut waiting = lanes.filter(|lane| !lane.is_empty());
        match (waiting.next(), waiting.next()) {
            (Some(lane), None) => lane.take(role, message, &self.strays),
            // An error that is of no lane is one of the connection.
            (Some(first), Some(second)) if role == Role::Error => {
                for lane in [first, second].into_iter().chain(waiting) {
                    lane.take(role, message.clone(), &self.strays);
                }
            }
            _ => self.unnamed.take(role, message, &self.strays),
        }
    }

    /// Takes note that the other side is there.
    pub(super) fn take_sign(&mut self) {
        for inbox in self.inboxes() {
            inbox.push_sign();
        }
    }

    /// Hands over what was taken.
    pub(super) fn flush(&mut self) {
        for inbox in self.inboxes() {
            inbox.flush();
        }
    }

    /// Nobody reads a response any more; `is_finished` where it has ended, as its stream could tell.
    pub(super) fn leave(&mut self, id: u64, is_finished: bool) {
        for lane in self.lanes_mut() {
            if lane.failed.as_ref().is_some_and(|failed| failed.id == id) {
                lane.failed = None;
            }
            if is_finished && lane.active.as_ref().is_some_and(|active| active.id == id) {
                lane.active = None;
            }
            for expected in lane.expected_mut().filter(|expected| expected.id == id) {
                expected.inbox = None;
            }
        }
    }

    /// Ends all responses; `error` makes the error of each.
    pub(super) fn end_all(&mut self, error: impl Fn(&Expected) -> Error) {
        let named = self.named.drain().map(|(_, lane)| lane);
        for lane in once(std::mem::take(&mut self.unnamed)).chain(named) {
            let steers = lane.steers.into_iter().map(|steer| steer.successor);
            for expected in lane.active.into_iter().chain(steers) {
                let error = error(&expected);
                expected.end(Some(error));
            }
        }
    }

    fn lane_mut(&mut self, lane: LaneName) -> &mut Lane {
        match lane {
            None => &mut self.unnamed,
            Some(name) => self.named.entry(name).or_default(),
        }
    }

    fn lanes(&self) -> impl Iterator<Item = &Lane> {
        once(&self.unnamed).chain(self.named.values())
    }

    fn lanes_mut(&mut self) -> impl Iterator<Item = &mut Lane> {
        once(&mut self.unnamed).chain(self.named.values_mut())
    }

    fn inboxes(&mut self) -> impl Iterator<Item = &mut Inbox> {
        self.lanes_mut()
            .flat_map(Lane::expected_mut)
            .filter_map(|expected| expected.inbox.as_mut())
    }
}

impl Lane {
    fn is_empty(&self) -> bool {
        self.active.is_none() && self.steers.is_empty()
    }

    fn expected(&self) -> impl Iterator<Item = &Expected> {
        let steers = self.steers.iter().map(|steer| &steer.successor);
        self.active.iter().chain(steers)
    }

    fn expected_mut(&mut self) -> impl Iterator<Item = &mut Expected> {
        let steers = self.steers.iter_mut().map(|steer| &mut steer.successor);
        self.active.iter_mut().chain(steers)
    }

    fn take(&mut self, role: Role, message: Bytes, strays: &Strays) {
        let is_of_steer = matches!(
            role,
            Role::SteerAccepted | Role::SteerPending | Role::SteerFailed
        );
        if is_of_steer && self.take_of_steer(role, &message) {
            return;
        }
        // Asked first, as a response is large to move and hardly ever fails.
        if self.failed.is_some() && self.is_of_failed(role) {
            if role == Role::Failed
                && let Some(mut failed) = self.failed.take()
            {
                failed.take(role, message);
                failed.end(None);
            }
            return;
        }
        if self.active.is_none() && role == Role::Begin {
            let successor = self.steers.pop_front();
            self.active = successor.map(|steer| steer.successor);
        }
        let Some(active) = &mut self.active else {
            return strays.keep(message);
        };
        // Behind its end, some servers close a response once more.
        if !active.has_begun && message.trim_ascii() == b"[DONE]" {
            return strays.keep(message);
        }
        let is_end = matches!(role, Role::Terminal | Role::Failed);
        if !active.has_begun
            && is_end
            && self.ended_id.is_some()
            && response_id_of(&message) == self.ended_id
        {
            return strays.keep(message);
        }
        let gives_reason = role != Role::Failed || failed_with_reason(&message);
        active.take(role, message);
        match role {
            // Its reason follows in an error event, or the stream gives up waiting for it.
            Role::Failed if !gives_reason => {}
            Role::Terminal | Role::Failed => {
                if let Some(ended) = self.active.take() {
                    self.ended_id.clone_from(&ended.response_id);
                    ended.end(None);
                }
            }
            Role::Error => {
                self.failed = self.active.take();
                if let Some(failed) = &mut self.failed {
                    failed.slot = None;
                    failed.flush();
                }
            }
            _ => {}
        }
    }

    /// Whether an event is of the response that ended with an error: its end, or what comes before that.
    fn is_of_failed(&mut self, role: Role) -> bool {
        let is_next = self.active.as_ref().is_some_and(|active| active.has_begun);
        let is_of_failed =
            !is_next && (role == Role::Failed || role == Role::Other && self.active.is_none());
        if !is_of_failed {
            self.failed = None;
        }
        is_of_failed
    }

    /// Takes what is said of a steer; false where none was asked for.
    fn take_of_steer(&mut self, role: Role, message: &Bytes) -> bool {
        let id = steer_id_of(message);
        let of_id = |steer: &Steer| steer.id.is_some() && steer.id == id;
        // Answers come in the order of the requests.
        let unanswered = || self.steers.iter().position(|steer| !steer.is_answered);
        let found = self.steers.iter().position(of_id).or_else(unanswered);
        let Some(place) = found else {
            return false;
        };
        if role == Role::SteerAccepted {
            let steer = &mut self.steers[place];
            steer.is_answered = true;
            steer.id = id;
            steer.successor.take(role, message.clone());
            steer.successor.has_begun = false;
        } else if let Some(mut steer) = self.steers.remove(place) {
            let error = steer_error(&steer.successor.request, message, role);
            steer.successor.take(role, message.clone());
            steer.successor.end(Some(error));
        }
        true
    }
}

//! The lanes of a socket: replies in order on each, at the same time on all.

use std::collections::VecDeque;

use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Map, Value};
use tokio::time::Instant;

use super::playback::{Action, Playback, is_terminal};
use crate::http::{Pace, later};
use crate::script::SocketStep;

/// So many events of a response are kept for the case that it is steered.
const KEPT_EVENTS: usize = 10_000;

/// A request and what answers it.
pub(crate) struct Turn {
    pub(crate) request: Map<String, Value>,
    pub(crate) playback: Playback,
}

#[derive(Default)]
pub(crate) struct Lanes {
    lanes: Vec<Lane>,
    actions: u64,
}

/// The requests with one `stream_id`, or without.
pub(crate) struct Lane {
    pub(crate) stream_id: Option<String>,
    pub(crate) active: Option<Active>,
    waiting: VecDeque<Turn>,
    /// When it acted last, counted in actions of all lanes.
    acted: u64,
}

impl Lanes {
    /// Adds a turn to its lane.
    pub(crate) fn add(&mut self, stream_id: Option<&str>, turn: Turn) {
        let is_it = |lane: &&mut Lane| lane.stream_id.as_deref() == stream_id;
        if let Some(lane) = self.lanes.iter_mut().find(is_it) {
            lane.waiting.push_back(turn);
            lane.go_on();
            return;
        }
        self.lanes.push(Lane {
            stream_id: stream_id.map(str::to_owned),
            active: Some(Active::start(turn)),
            waiting: VecDeque::new(),
            acted: 0,
        });
    }

    /// The lane that acts next, and when; of several that could now, the one that waited longest.
    pub(crate) fn next(&self) -> Option<(usize, Instant)> {
        let now = Instant::now();
        let due = |lane: &Lane| lane.active.as_ref()?.next.as_ref().map(|(due, _)| *due);
        let dues = self.lanes.iter().enumerate();
        let dues = dues.filter_map(|(index, lane)| Some((index, due(lane)?.max(now), lane.acted)));
        let (index, due, _) = dues.min_by_key(|(_, due, acted)| (*due, *acted))?;
        Some((index, due))
    }

    /// Takes the action of a lane.
    pub(crate) fn act(&mut self, index: usize) -> Option<(&mut Lane, Action)> {
        self.actions += 1;
        let lane = self.lanes.get_mut(index)?;
        lane.acted = self.actions;
        let (_, action) = lane.active.as_mut()?.next.take()?;
        Some((lane, action))
    }

    /// Whether the response of this id is over, though its reply may not be.
    pub(crate) fn has_ended(&self, response_id: &str) -> bool {
        let mut active = self.lanes.iter().filter_map(|lane| lane.active.as_ref());
        active.any(|active| active.response_id.as_deref() == Some(response_id))
    }

    /// Puts a turn in place of the active one, before those that wait.
    pub(crate) fn replace(&mut self, stream_id: Option<&str>, turn: Turn) {
        let mut lanes = self.lanes.iter_mut();
        if let Some(lane) = lanes.find(|lane| lane.stream_id.as_deref() == stream_id) {
            lane.active = Some(Active::start(turn));
        }
    }

    pub(crate) fn get(&mut self, index: usize) -> Option<&mut Lane> {
        self.lanes.get_mut(index)
    }

    /// The lane whose response of this id is not over yet, and has begun.
    pub(crate) fn find_active(&mut self, response_id: &str) -> Option<&mut Lane> {
        let is_it = |active: &Active| {
            active.response_id.as_deref() == Some(response_id) && !active.has_ended
        };
        let mut lanes = self.lanes.iter_mut();
        lanes.find(|lane| lane.active.as_ref().is_some_and(is_it))
    }

    /// Gives a message to a script that waits for it or will. False when there is none.
    pub(crate) fn deliver(&mut self, kind: &str, stream_id: Option<&str>) -> bool {
        let lanes = self.lanes.iter_mut();
        let mut lanes = lanes
            .filter(|lane| stream_id.is_none() || lane.stream_id.as_deref() == stream_id)
            .filter_map(|lane| lane.active.as_mut());
        lanes.any(|active| active.deliver(kind))
    }
}

impl Lane {
    /// Ends the active reply, for the next one that waits.
    pub(crate) fn finish(&mut self) -> Option<Active> {
        let finished = self.active.take();
        self.go_on();
        finished
    }

    fn go_on(&mut self) {
        if self.active.is_none() {
            self.active = self.waiting.pop_front().map(Active::start);
        }
    }
}

/// A reply that is being sent.
pub(crate) struct Active {
    pub(crate) request: Map<String, Value>,
    /// The id of its response, from the event that created it on.
    pub(crate) response_id: Option<String>,
    /// How many events of that response were sent.
    pub(crate) events_sent: u64,
    /// The first of them.
    pub(crate) events: Vec<Bytes>,
    /// Whether the last of them was sent; the reply may go on.
    has_ended: bool,
    playback: Playback,
    /// What is done next, and when; nothing while it waits for a message, and when it is stalled.
    next: Option<(Instant, Action)>,
    waits_for: Option<String>,
    /// The types of messages that came before they were waited for.
    arrived: Vec<String>,
    acted_at: Instant,
    beat: Instant,
}

impl Active {
    fn start(turn: Turn) -> Self {
        let begin = later(Instant::now(), turn.playback.delay());
        let mut active = Self {
            request: turn.request,
            response_id: None,
            events_sent: 0,
            events: Vec::new(),
            has_ended: false,
            playback: turn.playback,
            next: None,
            waits_for: None,
            arrived: Vec::new(),
            acted_at: begin,
            beat: begin,
        };
        active.schedule();
        active
    }

    /// Notes that an action is done and decides when the next one is.
    pub(crate) fn acted(&mut self) {
        self.acted_at = Instant::now();
        self.schedule();
    }

    /// Notes an event that is sent.
    pub(crate) fn sends(&mut self, event: &Bytes, kind: Option<&str>) {
        if kind == Some("response.created") {
            self.response_id = id_of_response(event);
            self.events_sent = 0;
            self.events.clear();
            self.has_ended = false;
        }
        self.has_ended |= kind.is_some_and(is_terminal);
        self.events_sent += 1;
        if self.events.len() < KEPT_EVENTS {
            self.events.push(event.clone());
        }
    }

    /// Waits for a message of this type, or goes on if it came already.
    pub(crate) fn wait_for(&mut self, kind: String) {
        if let Some(index) = self.arrived.iter().position(|arrived| *arrived == kind) {
            self.arrived.swap_remove(index);
            self.acted();
        } else {
            self.waits_for = Some(kind);
        }
    }

    fn deliver(&mut self, kind: &str) -> bool {
        if self.waits_for.as_deref() == Some(kind) {
            self.waits_for = None;
            self.acted();
            return true;
        }
        let is_next = matches!(
            &self.next,
            Some((_, Action::Step(SocketStep::Receive(wanted)))) if wanted == kind
        );
        let wanted = self.playback.receives(kind) + usize::from(is_next);
        let arrived = self.arrived.iter().filter(|arrived| *arrived == kind);
        let is_wanted = wanted > arrived.count();
        if is_wanted {
            self.arrived.push(kind.to_owned());
        }
        is_wanted
    }

    fn schedule(&mut self) {
        let (pace, action) = self.playback.next();
        let due = match pace {
            Pace::Now => self.acted_at,
            Pace::After(pause) => later(self.acted_at, pause),
            Pace::Every(interval) => {
                self.beat = later(self.beat, interval).max(Instant::now());
                self.beat
            }
        };
        self.next = Some((due, action));
    }
}

fn id_of_response(event: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Event {
        response: Response,
    }
    #[derive(Deserialize)]
    struct Response {
        id: String,
    }
    let event: Event = serde_json::from_slice(event).ok()?;
    Some(event.response.id)
}

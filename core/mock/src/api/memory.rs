//! What the built-in API remembers: responses with their input and events, and conversations.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use serde_json::{Value, json};

use super::answer::Answer;
use super::conversations::Conversation;
use super::items::{self, Item, WrittenItem};
use super::refusal::Refusal;

/// So many of the newest responses, and so many conversations, are kept.
const KEPT: usize = 10_000;

/// How many events a background response has had when it is first retrieved, streamed or not:
/// `created`, `queued` and then `in_progress`.
const EVENTS_WHEN_QUEUED: usize = 2;
const EVENTS_WHEN_STARTED: usize = 3;

/// The state of one server's built-in API, from which all its ids are counted.
#[derive(Default)]
pub(crate) struct Memory {
    pub(crate) conversations: Recent<Conversation>,
    responses: Recent<Kept>,
    responses_made: u64,
    conversations_made: u64,
    items_made: u64,
}

/// A kept response.
///
/// Its events are not kept: the answer tells them all, and they are written anew for each stream.
struct Kept {
    answer: Arc<Answer>,
    status: Status,
    /// How many of its events have happened; asked for once it is cancelled or steered.
    events: usize,
    /// What became of it when it was steered.
    steered: Option<Value>,
}

/// How far a response is. Only background ones are ever anything but completed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Status {
    Queued,
    InProgress,
    Completed,
    Cancelled,
    Steered,
}

/// What a retrieved stream sends.
pub(crate) struct Replay {
    pub(crate) answer: Arc<Answer>,
    /// Whether the response is worked on: its last event has not happened yet.
    pub(crate) is_live: bool,
    /// How many events there are; all of the answer's unless it was cancelled.
    pub(crate) events: usize,
}

impl Memory {
    /// The number of the next response or compaction, from 1.
    pub(crate) fn next_response(&mut self) -> u64 {
        self.responses_made += 1;
        self.responses_made
    }

    /// The number of the next conversation, from 1.
    pub(crate) fn next_conversation(&mut self) -> u64 {
        self.conversations_made += 1;
        self.conversations_made
    }

    /// The items as they are listed, each with an id; references become what they refer to.
    pub(crate) fn read_items(
        &mut self,
        items: Vec<WrittenItem>,
        param: &str,
    ) -> Result<Vec<Item>, Refusal> {
        let mut read = Vec::with_capacity(items.len());
        for item in items {
            read.push(if items::kind(&item) == Some("item_reference") {
                let id = item.get("id").and_then(Value::as_str).unwrap_or_default();
                let refuse = || Refusal::not_found("Item", id).about(param);
                self.item(id).ok_or_else(refuse)?
            } else {
                self.items_made += 1;
                Arc::new(items::listed(item, self.items_made))
            });
        }
        Ok(read)
    }

    /// Keeps a response, unless it asks not to be, and adds it to its conversation.
    ///
    /// Background responses are always kept, as nobody could have their answer otherwise.
    pub(crate) fn keep(&mut self, answer: &Arc<Answer>) {
        let is_background = answer.is_background();
        self.append(answer.conversation.as_deref(), &answer.input);
        if !is_background {
            self.append(answer.conversation.as_deref(), &answer.output());
        }
        if answer.is_stored() || is_background {
            let kept = Kept {
                answer: Arc::clone(answer),
                status: if is_background {
                    Status::Queued
                } else {
                    Status::Completed
                },
                events: EVENTS_WHEN_QUEUED,
                steered: None,
            };
            self.responses.insert(answer.id(), kept);
        }
    }

    /// Refuses to go on from a response that is not kept.
    pub(crate) fn check_previous(&self, id: &str) -> Result<(), Refusal> {
        if self.responses.get(id).is_some() {
            return Ok(());
        }
        let message = format!("Previous response with id '{id}' not found.");
        Err(Refusal::bad_request(message)
            .about("previous_response_id")
            .code("previous_response_not_found"))
    }

    /// The response as it is now; a background one is a step further each time.
    pub(crate) fn retrieve(&mut self, id: &str) -> Result<Value, Refusal> {
        match self.response(id)?.status {
            Status::Queued => self.start(id)?,
            Status::InProgress => self.complete(id),
            Status::Completed | Status::Cancelled | Status::Steered => {}
        }
        Ok(self.response(id)?.object())
    }

    /// The events of a response. A background one that waited is worked on from now.
    pub(crate) fn replay(&mut self, id: &str) -> Result<Replay, Refusal> {
        if self.response(id)?.status == Status::Queued {
            self.start(id)?;
        }
        let kept = self.response(id)?;
        Ok(Replay {
            answer: Arc::clone(&kept.answer),
            is_live: kept.status == Status::InProgress,
            events: match kept.status {
                Status::Cancelled | Status::Steered => kept.events,
                _ => usize::MAX,
            },
        })
    }

    /// Notes that a stream of a background response sends its event `number`, and whether it is
    /// the last one. False when the response was cancelled: the event does not happen.
    pub(crate) fn reach(&mut self, id: &str, number: usize, is_last: bool) -> bool {
        // A response that was deleted meanwhile has nobody left to cancel it.
        let Ok(kept) = self.response(id) else {
            return true;
        };
        if kept.status == Status::Cancelled {
            return false;
        }
        kept.events = kept.events.max(number + 1);
        if is_last {
            self.complete(id);
        }
        true
    }

    /// Cancels a background response that is not finished; a finished one stays as it is.
    pub(crate) fn cancel(&mut self, id: &str) -> Result<Value, Refusal> {
        let kept = self.response(id)?;
        if !kept.answer.is_background() {
            let message = "Cannot cancel a synchronous response: only one that was created with \
                           background=true can be cancelled.";
            return Err(Refusal::bad_request(message));
        }
        if kept.status != Status::Completed {
            kept.status = Status::Cancelled;
        }
        Ok(kept.object())
    }

    /// Notes that a response ended early, as `response`, after so many events. One that is not kept
    /// stays unknown.
    pub(crate) fn steer(&mut self, id: &str, response: &Value, events: u64) {
        if let Some(kept) = self.responses.get_mut(id) {
            kept.status = Status::Steered;
            kept.events = usize::try_from(events).unwrap_or(usize::MAX);
            kept.steered = Some(response.clone());
        }
    }

    pub(crate) fn delete(&mut self, id: &str) -> Result<Value, Refusal> {
        let refuse = || Refusal::not_found("Response", id);
        self.responses.remove(id).ok_or_else(refuse)?;
        Ok(json!({"id": id, "object": "response.deleted", "deleted": true}))
    }

    /// All that a response was made from, oldest first: the input and output of the responses it
    /// goes on from, as far as they are kept, then its own input.
    pub(crate) fn input_items(&mut self, id: &str) -> Result<Vec<Item>, Refusal> {
        let answer = Arc::clone(&self.response(id)?.answer);
        let mut items = self.chain(answer.previous.as_deref());
        items.extend(answer.input.iter().cloned());
        Ok(items)
    }

    /// The input and output of a response and of those before it, oldest first.
    pub(crate) fn chain(&self, last: Option<&str>) -> Vec<Item> {
        let mut newest_first = Vec::new();
        let mut next = last;
        while let Some(kept) = next.and_then(|id| self.responses.get(id)) {
            newest_first.extend(kept.output().into_iter().rev());
            newest_first.extend(kept.answer.input.iter().rev().cloned());
            next = kept.answer.previous.as_deref();
        }
        newest_first.reverse();
        newest_first
    }

    fn response(&mut self, id: &str) -> Result<&mut Kept, Refusal> {
        let refuse = || Refusal::not_found("Response", id);
        self.responses.get_mut(id).ok_or_else(refuse)
    }

    fn start(&mut self, id: &str) -> Result<(), Refusal> {
        let kept = self.response(id)?;
        kept.status = Status::InProgress;
        kept.events = EVENTS_WHEN_STARTED;
        Ok(())
    }

    fn complete(&mut self, id: &str) {
        let Some(kept) = self.responses.get_mut(id) else {
            return;
        };
        if kept.status != Status::Completed {
            kept.status = Status::Completed;
            let answer = Arc::clone(&kept.answer);
            self.append(answer.conversation.as_deref(), &answer.output());
        }
    }

    fn append(&mut self, conversation: Option<&str>, items: &[Item]) {
        // It may have been deleted while the response was made.
        if let Some(kept) = conversation.and_then(|id| self.conversations.get_mut(id)) {
            kept.items.extend(items.iter().cloned());
        }
    }

    /// The item with this id, wherever it is kept.
    fn item(&self, id: &str) -> Option<Item> {
        let has_id = |item: &&Item| item["id"] == id;
        let of_response = |kept: &Kept| {
            let given = kept.answer.input.iter().find(has_id).cloned();
            given.or_else(|| kept.answer.output().iter().find(has_id).cloned())
        };
        let of_conversation = |kept: &Conversation| kept.items.iter().find(has_id).cloned();
        let in_responses = self.responses.values().find_map(of_response);
        in_responses.or_else(|| self.conversations.values().find_map(of_conversation))
    }
}

impl Kept {
    fn output(&self) -> Vec<Item> {
        match self.status {
            Status::Completed => self.answer.output(),
            Status::Steered => {
                let output = self
                    .steered
                    .as_ref()
                    .and_then(|steered| steered["output"].as_array());
                output
                    .into_iter()
                    .flatten()
                    .cloned()
                    .map(Arc::new)
                    .collect()
            }
            Status::Queued | Status::InProgress | Status::Cancelled => Vec::new(),
        }
    }

    fn object(&self) -> Value {
        match self.status {
            Status::Queued => self.answer.unfinished("queued"),
            Status::InProgress => self.answer.unfinished("in_progress"),
            Status::Completed => self.answer.completed(),
            Status::Cancelled => self.answer.unfinished("cancelled"),
            Status::Steered => self.steered.clone().unwrap_or_default(),
        }
    }
}

/// Values by id, up to the newest [`KEPT`].
pub(crate) struct Recent<T> {
    values: HashMap<String, T>,
    /// The ids in the order they came, removed ones included until they are the oldest.
    ids: VecDeque<String>,
}

impl<T> Default for Recent<T> {
    fn default() -> Self {
        Self {
            values: HashMap::new(),
            ids: VecDeque::new(),
        }
    }
}

impl<T> Recent<T> {
    pub(crate) fn insert(&mut self, id: &str, value: T) {
        self.values.insert(id.to_owned(), value);
        self.ids.push_back(id.to_owned());
        if self.ids.len() > KEPT
            && let Some(oldest) = self.ids.pop_front()
        {
            self.values.remove(&oldest);
        }
    }

    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.values.get(id)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        self.values.get_mut(id)
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<T> {
        self.values.remove(id)
    }

    fn values(&self) -> impl Iterator<Item = &T> {
        self.values.values()
    }
}

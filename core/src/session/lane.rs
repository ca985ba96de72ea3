//! A lane of a session: one response after the other.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use serde_json::{Map, Value, json};
use tokio::sync::Semaphore;
use tracing::Instrument;

use crate::api::{Client, endpoint_of};
use crate::error::{Error, ErrorKind, Result};
use crate::model::{CreateRequest, Event, Response};
use crate::stream::{EventSource, Input, ResponseStream};
use crate::trace::CallTrace;
use crate::transport::{AnswerHead, Deadline, Retries, SocketEnd, Verdict, until};

use super::connection::{Connection, NotSent, Outgoing, WeakConnection};
use super::inbox::Outlet;
use super::message::{Request, create_message};
use super::refusal::{HistoryFault, Refusal};
use super::routes::{LaneName, Slot};
use super::turn::{Plan, Recorder, Turns, without_sealed};
use super::{Chaining, Inner, PATH, Transport, fallback};

/// A lane of a [`Session`](super::Session): responses on it are made in the order of their requests.
/// Cheap to clone.
#[derive(Clone)]
pub struct Lane {
    pub(super) session: Arc<Inner>,
    state: Arc<LaneState>,
}

/// What is known of a lane.
pub(super) struct LaneState {
    /// The lane as the server knows it.
    name: LaneName,
    /// The one place for responses.
    slots: Arc<Semaphore>,
    turns: Turns,
    /// What the last request was sent over: where its response can be steered.
    connection: Mutex<Option<WeakConnection>>,
}

impl Lane {
    pub(super) fn of(session: Arc<Inner>, name: Option<&str>) -> Self {
        let state = session.lane_state(name);
        Self { session, state }
    }

    /// The lane of another name.
    pub(super) fn sibling(&self, name: &str) -> Result<Self> {
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte);
        if !(1..=256).contains(&name.len()) || !name.bytes().all(is_allowed) {
            let message = "the name of a lane has 1 to 256 letters, digits, `_`, `.` and `-`";
            return Err(Error::invalid_request("stream_id", message));
        }
        Ok(Self::of(Arc::clone(&self.session), Some(name)))
    }

    /// Makes a response and gives its events as they come; see
    /// [`Session::create`](super::Session::create).
    ///
    /// # Errors
    ///
    /// As [`Session::create`](super::Session::create).
    pub async fn create(&self, request: CreateRequest) -> Result<ResponseStream> {
        self.create_json(json!(request)).await
    }

    /// As [`create`](Self::create), with the request as JSON.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create).
    pub async fn create_json(&self, request: Value) -> Result<ResponseStream> {
        self.enqueue(request).await
    }

    /// As [`create_json`](Self::create_json), but takes its turn on the lane now, and not when the future
    /// is first polled: for callers that hand the future to a task.
    pub fn enqueue(
        &self,
        request: Value,
    ) -> impl Future<Output = Result<ResponseStream>> + Send + 'static {
        let turn = self.turn_of(request);
        async move {
            let (lane, parameters, slot) = turn?;
            lane.begin(parameters, slot.await?).await
        }
    }

    /// Makes the server ready for a request, without an answer (`generate: false`): the next one that
    /// goes on from it begins sooner. Give what the next requests have in common, such as tools and
    /// instructions. With [`Chaining`] the next request goes on from here.
    ///
    /// `None` where the session fell back to HTTP, which knows nothing like it.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create).
    pub async fn warm_up(&self, request: CreateRequest) -> Result<Option<Response>> {
        self.warm_up_json(json!(request)).await
    }

    /// As [`warm_up`](Self::warm_up), with the request as JSON.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create).
    pub async fn warm_up_json(&self, request: Value) -> Result<Option<Response>> {
        self.enqueue_warm_up(request).await
    }

    /// As [`warm_up_json`](Self::warm_up_json), but takes its turn on the lane now, as
    /// [`enqueue`](Self::enqueue) does.
    pub fn enqueue_warm_up(
        &self,
        mut request: Value,
    ) -> impl Future<Output = Result<Option<Response>>> + Send + 'static {
        if let Value::Object(request) = &mut request {
            request.insert("generate".to_owned(), Value::Bool(false));
        }
        let session = Arc::clone(&self.session);
        let turn = self.enqueue(request);
        async move {
            if let Transport::Http = session.transport().await? {
                return Ok(None);
            }
            let mut stream = turn.await?;
            stream.final_response().await.map(Some)
        }
    }

    /// Changes the course of the response that runs on this lane: a text, or a list of user messages.
    ///
    /// Gives the stream of the response that goes on from it. It begins with the event
    /// [`SteerAccepted`](crate::model::Event::SteerAccepted); the steered response ends, as a rule with
    /// the status `incomplete` for the reason `steered`, and its successor follows. Where the server
    /// refuses, or first needs input such as the output of a tool
    /// ([`SteerPending`](crate::model::Event::SteerPending)), the stream ends with that event and an
    /// error of the kind [`ErrorKind::Stream`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`] when no response runs on this lane.
    pub async fn steer(&self, input: impl Into<Value>) -> Result<ResponseStream> {
        let connection = self
            .state
            .connection()
            .as_ref()
            .and_then(WeakConnection::upgrade);
        let name = self.request_name("response.steer");
        let total = Deadline::after("total_timeout", self.client().settings().total_timeout);
        let steered = match &connection {
            None => None,
            Some(connection) => connection
                .steer(
                    self.state.name.clone(),
                    input.into(),
                    Arc::clone(&name),
                    total,
                )
                .await
                .map_err(|NotSent { end }| not_sent(&name, &end))?
                .map(|outlet| (outlet, connection.head().clone())),
        };
        let Some((outlet, head)) = steered else {
            let message = "no response runs on this lane that could be steered; one does between its event \
                           `response.created` and its end, over a WebSocket";
            return Err(Error::invalid_request("previous_response_id", message));
        };
        let source = self.source(outlet, &name, Some(&head), CallTrace::default());
        Ok(ResponseStream::new(source, self.client().is_strict()).with_head(head))
    }

    fn client(&self) -> &Client {
        &self.session.client
    }

    /// Checks a request; its lane, what is left of it, and its turn there.
    fn turn_of(
        &self,
        request: Value,
    ) -> Result<(
        Self,
        Map<String, Value>,
        impl Future<Output = Result<Slot>> + Send + use<>,
    )> {
        let client = self.client();
        client.settings().check()?;
        let request = Request::new(client.profile(), request, client.is_strict())?;
        let lane = match &request.stream_id {
            Some(name) => self.sibling(name)?,
            None => self.clone(),
        };
        let slot = lane.state.slot();
        Ok((lane, request.parameters, slot))
    }

    /// Sends a request until it is accepted or cannot be.
    async fn begin(&self, request: Map<String, Value>, slot: Slot) -> Result<ResponseStream> {
        let name = self.request_name("response.create");
        let plan = self.state.turns.plan(request);
        let text = create_message(&plan.parameters, self.state.name.as_deref());
        let client = self.client();
        let mut attempt = Attempt {
            trace: client.trace_of(
                endpoint_of::RESPONSES_CREATE.name,
                Some(text.as_bytes()),
                true,
            ),
            text,
            plan,
            is_whole: false,
            asked_for_another_key: false,
            retries: client.http().retries(client.settings()),
        };
        let span = attempt.trace.span();
        let begun = self
            .attempt(&mut attempt, &slot, &name)
            .instrument(span)
            .await;
        if let Err(error) = &begun {
            attempt.trace.finish(Some(error));
        }
        begun
    }

    async fn attempt(
        &self,
        attempt: &mut Attempt<'_>,
        slot: &Slot,
        name: &Arc<str>,
    ) -> Result<ResponseStream> {
        loop {
            attempt.retries.begin();
            let begun = match self.session.transport().await? {
                Transport::Closed => return Err(closed()),
                Transport::Http => self.begin_over_http(attempt, slot, name).await?,
                Transport::Socket(connection) => {
                    self.begin_over_socket(attempt, slot, name, &connection)
                        .await?
                }
            };
            if let Some(stream) = begun {
                attempt.retries.succeeded();
                return Ok(stream);
            }
        }
    }

    /// `None` where the request is to be sent again.
    async fn begin_over_socket(
        &self,
        attempt: &mut Attempt<'_>,
        slot: &Slot,
        name: &Arc<str>,
        connection: &Connection,
    ) -> Result<Option<ResponseStream>> {
        let (client, state) = (self.client(), &self.state);
        let total = attempt.retries.total();
        let outgoing = Outgoing {
            lane: state.name.clone(),
            text: attempt.text.clone(),
            request: Arc::clone(name),
            slot: Arc::clone(slot),
            recorder: attempt.plan.recorder.as_ref().map(Recorder::anew),
            total,
        };
        let outlet = match connection.create(outgoing).await {
            Ok(outlet) => outlet,
            Err(NotSent { end }) => {
                let verdict = match end.is_passing {
                    true => attempt.retries.after_connection_error(),
                    false => Verdict::GiveUp,
                };
                let error = not_sent(name, &end);
                if let Err(error) = attempt.retries.again(error, verdict).await
                    && !self.session.fall_back().await
                {
                    return Err(error);
                }
                return Ok(None);
            }
        };
        *state.connection() = Some(connection.downgrade());
        let head = connection.head().clone();
        let mut source = self.source(outlet, name, Some(&head), attempt.trace.clone());
        let deadline = Deadline::after("timeout", client.settings().timeout);
        let Ok(first) = until(deadline, source.peek()).await else {
            let late = deadline.map(|deadline| deadline.error(name, "the response did not begin"));
            return Err(late.unwrap_or_else(closed));
        };
        let Some(refusal) = first.and_then(Refusal::of) else {
            source.result()?;
            let stream = ResponseStream::new(source, client.is_strict()).with_head(head);
            return Ok(Some(stream));
        };
        if refusal.is_of_connection() {
            connection.retire();
            let verdict = match attempt.retries.after_connection_error() {
                Verdict::RetryAfter(_) => Verdict::RetryAfter(Duration::ZERO),
                other => other,
            };
            attempt
                .retries
                .again(refusal.error(name, client), verdict)
                .await?;
        } else if let Some(fault) = refusal.history_fault(attempt.continued())
            && attempt.recover(fault, state)
        {
        } else if refusal.status() == Some(401) && attempt.asks_for_another_key(client) {
            connection.retire();
        } else if let Some(status) = refusal.status() {
            let error = refusal.error(name, client);
            let verdict = attempt
                .retries
                .after_refusal(status, refusal.headers(), &error);
            attempt.retries.again(error, verdict).await?;
        } else {
            let stream = ResponseStream::new(source, client.is_strict()).with_head(head);
            return Ok(Some(stream));
        }
        Ok(None)
    }

    /// `None` where the request is to be sent again.
    async fn begin_over_http(
        &self,
        attempt: &mut Attempt<'_>,
        slot: &Slot,
        name: &Arc<str>,
    ) -> Result<Option<ResponseStream>> {
        let client = self.client();
        // What was kept for a connection only is not known over HTTP.
        if attempt.parameters().get("store") == Some(&Value::Bool(false)) {
            attempt.send_whole(&self.state.name);
        }
        let mut parameters = attempt.parameters().clone();
        parameters.shift_remove("generate");
        let recorder = attempt.plan.recorder.as_ref().map(Recorder::anew);
        let session = &self.session;
        let begun = fallback::begin(
            session,
            parameters,
            Arc::clone(name),
            Arc::clone(slot),
            recorder,
        );
        match begun.await {
            Ok((outlet, head)) => {
                let mut source = self.source(outlet, name, head.as_ref(), attempt.trace.clone());
                if self.ignores_history(attempt, &mut source).await
                    && attempt.recover(HistoryFault::NoChaining, &self.state)
                {
                    return Ok(None);
                }
                let stream = ResponseStream::new(source, client.is_strict());
                Ok(Some(match head {
                    Some(head) => stream.with_head(head),
                    None => stream,
                }))
            }
            Err(error) => match HistoryFault::of_error(&error, attempt.continued()) {
                Some(fault) if attempt.recover(fault, &self.state) => Ok(None),
                _ => Err(error),
            },
        }
    }

    /// Whether a server without connections takes no notice of the response that a request continues
    /// from: its answer would know nothing of the conversation.
    async fn ignores_history(&self, attempt: &Attempt<'_>, source: &mut EventSource) -> bool {
        let Some(continued) = attempt.continued() else {
            return false;
        };
        let Some(Event::Created(created)) = source.peek().await.map(|first| &first.event) else {
            return false;
        };
        let turns = &self.state.turns;
        turns.note_echo(created.response.previous_response_id.as_deref() == Some(continued));
        !turns.has_echoed() && !self.client().profile().chains && attempt.plan.whole.is_some()
    }

    /// The events of a response; the span of its call ends with them.
    fn source(
        &self,
        outlet: Outlet,
        name: &str,
        head: Option<&AnswerHead>,
        trace: CallTrace,
    ) -> EventSource {
        let request_id = head.and_then(AnswerHead::request_id).map(str::to_owned);
        let options = self.client().source_options(name.to_owned(), request_id);
        EventSource::new(Input::Messages(Box::new(outlet)), options, None).traced(trace)
    }

    /// What a message is called in errors.
    fn request_name(&self, kind: &str) -> Arc<str> {
        let client = self.client();
        let url = client.http().printable_url(PATH, client.settings());
        // The URL was made from an http or https one.
        let url = url.replacen("http", "ws", 1);
        match &self.state.name {
            Some(lane) => format!("{kind} at {url}, lane {lane}").into(),
            None => format!("{kind} at {url}").into(),
        }
    }
}

impl LaneState {
    pub(super) fn new(name: LaneName, slots: Arc<Semaphore>, chaining: Chaining) -> Self {
        Self {
            name,
            slots,
            turns: Turns::new(chaining),
            connection: Mutex::default(),
        }
    }

    /// A place for a response, in the order of the calls.
    fn slot(&self) -> impl Future<Output = Result<Slot>> + Send + use<> {
        let mut acquired = Box::pin(Arc::clone(&self.slots).acquire_owned());
        // The semaphore is fair from the first poll on.
        let first = acquired
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()));
        async move {
            let slot = match first {
                Poll::Ready(slot) => slot,
                Poll::Pending => acquired.await,
            };
            slot.map(Arc::new).map_err(|_| closed())
        }
    }

    fn connection(&self) -> MutexGuard<'_, Option<WeakConnection>> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// The sending of one request.
struct Attempt<'a> {
    /// The span of the call, which its stream shares.
    trace: CallTrace,
    /// The message to send.
    text: String,
    plan: Plan,
    /// Whether the whole conversation is sent, and not only what is new.
    is_whole: bool,
    asked_for_another_key: bool,
    retries: Retries<'a>,
}

impl Attempt<'_> {
    fn parameters(&self) -> &Map<String, Value> {
        match &self.plan.whole {
            Some(whole) if self.is_whole => whole,
            _ => &self.plan.parameters,
        }
    }

    /// Sends the request in another way, of which the server may make more; false where there is none.
    fn recover(&mut self, fault: HistoryFault, state: &LaneState) -> bool {
        match fault {
            HistoryFault::LostResponse => self.send_whole(&state.name),
            HistoryFault::NoChaining => {
                let is_news = self.send_whole(&state.name);
                if is_news {
                    state.turns.send_whole();
                }
                is_news
            }
            HistoryFault::SealedReasoning => self.send_unsealed(&state.name),
        }
    }

    /// Sends the whole conversation from now on; false where that is not known, or was done already.
    fn send_whole(&mut self, lane: &LaneName) -> bool {
        let is_news = self.plan.whole.is_some() && !self.is_whole;
        if is_news {
            self.is_whole = true;
            self.text = create_message(self.parameters(), lane.as_deref());
        }
        is_news
    }

    /// The response that the request continues from, as it is sent now.
    fn continued(&self) -> Option<&str> {
        self.parameters().get("previous_response_id")?.as_str()
    }

    /// Sends the whole conversation without reasoning that the server cannot read; false where that is
    /// not known, has none, or was done already.
    fn send_unsealed(&mut self, lane: &LaneName) -> bool {
        let mut parameters = self
            .plan
            .whole
            .clone()
            .unwrap_or_else(|| self.plan.parameters.clone());
        let Some(Value::Array(input)) = parameters.get("input") else {
            return false;
        };
        let unsealed = without_sealed(input);
        if unsealed.len() == input.len() {
            return false;
        }
        parameters.insert("input".to_owned(), unsealed.into());
        self.plan.whole = Some(parameters);
        self.is_whole = true;
        self.text = create_message(self.parameters(), lane.as_deref());
        true
    }

    /// Whether another key is asked for: once.
    fn asks_for_another_key(&mut self, client: &Client) -> bool {
        let is_news = client.http().asks_for_keys(client.settings()) && !self.asked_for_another_key;
        self.asked_for_another_key |= is_news;
        is_news
    }
}

pub(super) fn closed() -> Error {
    Error::config("The session is closed. Make another with `responses.connect`.")
}

fn not_sent(request: &str, end: &SocketEnd) -> Error {
    let message = format!("{request}: {}. The request was not sent.", end.what);
    Error::new(ErrorKind::Connection, message)
}

impl fmt::Debug for Lane {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Lane")
            .field("name", &self.state.name)
            .finish_non_exhaustive()
    }
}

//! One connection of a session, and the task that owns its socket.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use futures_util::FutureExt;
use serde_json::Value;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep_until};

use crate::error::{Error, ErrorKind};
use crate::transport::{AnswerHead, Deadline, Received, Socket, SocketEnd};

use super::inbox::{Inbox, InboxLimits, Leave, Outlet, Subject, inbox};
use super::message::steer_message;
use super::routes::{Expected, LaneName, Routes, Slot, Strays};
use super::turn::Recorder;

/// A connection. Dropping all clones closes it once its responses have ended.
#[derive(Clone)]
pub(super) struct Connection {
    commands: mpsc::UnboundedSender<Command>,
    leave: Leave,
    state: Arc<State>,
}

/// A connection that is not kept open by it.
#[derive(Clone)]
pub(super) struct WeakConnection {
    commands: mpsc::WeakUnboundedSender<Command>,
    leave: Leave,
    state: Arc<State>,
}

struct State {
    head: AnswerHead,
    opened: Instant,
    is_closed: AtomicBool,
    next_id: AtomicU64,
    limits: InboxLimits,
}

/// A request that was not sent: whatever it asks for, it can be sent again.
pub(super) struct NotSent {
    pub(super) end: SocketEnd,
}

/// A request to send.
pub(super) struct Outgoing {
    pub(super) lane: LaneName,
    pub(super) text: String,
    /// The name of the request, for errors.
    pub(super) request: Arc<str>,
    pub(super) slot: Slot,
    pub(super) recorder: Option<Recorder>,
    pub(super) total: Option<Deadline>,
}

enum Command {
    Create(Create),
    Steer(SteerCommand),
}

struct Create {
    lane: LaneName,
    text: String,
    expected: Expected,
    sent: oneshot::Sender<Result<(), NotSent>>,
}

struct SteerCommand {
    lane: LaneName,
    input: Value,
    id: u64,
    inbox: Inbox,
    request: Arc<str>,
    /// Answered with false where nothing is running that could be steered.
    sent: oneshot::Sender<Result<bool, NotSent>>,
}

impl Connection {
    /// Lets a task of its own have the socket, until `closing` is ready if need be: then responses that
    /// are being made end with an error.
    pub(super) fn spawn(
        socket: Socket,
        ping_interval: Duration,
        limits: InboxLimits,
        strays: Arc<Strays>,
        closing: impl Future<Output = ()> + Send + 'static,
    ) -> Self {
        let (commands, receiver) = mpsc::unbounded_channel();
        let (leave, leaving) = mpsc::unbounded_channel();
        let now = Instant::now();
        let state = Arc::new(State {
            head: socket.head().clone(),
            opened: now,
            is_closed: AtomicBool::new(false),
            next_id: AtomicU64::new(0),
            limits,
        });
        let driver = Driver {
            socket,
            commands: receiver,
            leaving,
            routes: Routes::new(strays),
            state: Arc::clone(&state),
            unproven: Vec::new(),
            ping_interval: ping_interval.max(Duration::from_millis(1)),
            heard_at: now,
            heard_since_tick: true,
            is_pinged: false,
        };
        tokio::spawn(driver.run(closing));
        Self {
            commands,
            leave,
            state,
        }
    }

    pub(super) fn downgrade(&self) -> WeakConnection {
        WeakConnection {
            commands: self.commands.downgrade(),
            leave: self.leave.clone(),
            state: Arc::clone(&self.state),
        }
    }

    /// What the server answered the handshake with.
    pub(super) fn head(&self) -> &AnswerHead {
        &self.state.head
    }

    /// Whether a response can begin on it, as far as is known.
    pub(super) fn is_usable(&self, max_age: Duration) -> bool {
        !self.state.is_closed.load(Relaxed) && self.state.opened.elapsed() < max_age
    }

    /// Begins no response on it any more.
    pub(super) fn retire(&self) {
        self.state.is_closed.store(true, Relaxed);
    }

    /// Sends a request for a response.
    ///
    /// # Errors
    ///
    /// When it was not sent.
    pub(super) async fn create(&self, outgoing: Outgoing) -> Result<Outlet, NotSent> {
        let (id, inbox, outlet) = self.inbox(&outgoing.request, outgoing.total);
        let expected = Expected::new(id, inbox, outgoing.request, outgoing.slot)
            .with_recorder(outgoing.recorder);
        let (sent, is_sent) = oneshot::channel();
        let _ = self.commands.send(Command::Create(Create {
            lane: outgoing.lane,
            text: outgoing.text,
            expected,
            sent,
        }));
        is_sent.await.unwrap_or_else(|_| Err(NotSent::gone()))?;
        Ok(outlet)
    }

    /// Steers a response; `None` where the lane has none that runs.
    ///
    /// # Errors
    ///
    /// When it was not sent.
    pub(super) async fn steer(
        &self,
        lane: LaneName,
        input: Value,
        request: Arc<str>,
        total: Option<Deadline>,
    ) -> Result<Option<Outlet>, NotSent> {
        let (id, inbox, outlet) = self.inbox(&request, total);
        let (sent, is_sent) = oneshot::channel();
        let _ = self.commands.send(Command::Steer(SteerCommand {
            lane,
            input,
            id,
            inbox,
            request,
            sent,
        }));
        let is_running = is_sent.await.unwrap_or_else(|_| Err(NotSent::gone()))?;
        Ok(is_running.then_some(outlet))
    }

    /// Waits until the connection is closed and its responses have ended.
    pub(super) async fn closed(&self) {
        self.commands.closed().await;
    }

    fn inbox(&self, request: &Arc<str>, total: Option<Deadline>) -> (u64, Inbox, Outlet) {
        let id = self.state.next_id.fetch_add(1, Relaxed);
        let subject = Subject {
            id,
            request: Arc::clone(request),
            total,
        };
        let (inbox, outlet) = inbox(subject, self.state.limits, self.leave.clone());
        (id, inbox, outlet.keep_open(self.clone()))
    }
}

impl WeakConnection {
    /// The connection; `None` where nothing but the end of its responses keeps it open.
    pub(super) fn upgrade(&self) -> Option<Connection> {
        Some(Connection {
            commands: self.commands.upgrade()?,
            leave: self.leave.clone(),
            state: Arc::clone(&self.state),
        })
    }
}

impl NotSent {
    fn gone() -> Self {
        Self {
            end: SocketEnd {
                what: "the connection ended".to_owned(),
                is_passing: true,
            },
        }
    }
}

/// The task that owns the socket.
struct Driver {
    socket: Socket,
    commands: mpsc::UnboundedReceiver<Command>,
    leaving: mpsc::UnboundedReceiver<(u64, bool)>,
    routes: Routes,
    state: Arc<State>,
    /// Requests that wait for a sign of a connection that was silent for long.
    unproven: Vec<Create>,
    ping_interval: Duration,
    heard_at: Instant,
    heard_since_tick: bool,
    is_pinged: bool,
}

/// Why the task is over.
enum Over {
    /// The server or the network ended it.
    Ended(SocketEnd),
    /// Nothing is asked of it any more, or what it was asked for is not wanted.
    Unused,
    /// The caller closed it.
    Closed,
}

impl Driver {
    async fn run(mut self, closing: impl Future<Output = ()>) {
        let over = self.drive(closing).await;
        self.state.is_closed.store(true, Relaxed);
        if !matches!(over, Over::Ended(_)) {
            self.socket.say_close("done");
        }
        let end = match &over {
            Over::Ended(end) => end.clone(),
            _ => NotSent::gone().end,
        };
        self.routes.end_all(|expected| match over {
            Over::Closed => Error::cancelled(),
            _ => broken(&expected.request, &end),
        });
        drop(self.socket);
        // Whoever has sent a command meanwhile is told that nothing was sent.
        self.commands.close();
        while let Some(command) = self.commands.recv().await {
            self.unproven.extend(match command {
                Command::Create(create) => Some(create),
                Command::Steer(steer) => {
                    let _ = steer.sent.send(Err(NotSent { end: end.clone() }));
                    None
                }
            });
        }
        for create in self.unproven {
            let _ = create.sent.send(Err(NotSent { end: end.clone() }));
        }
    }

    async fn drive(&mut self, closing: impl Future<Output = ()>) -> Over {
        let mut closing = pin!(closing);
        let mut has_handles = true;
        let mut tick = pin!(sleep_until(Instant::now() + self.ping_interval));
        loop {
            if !has_handles && self.routes.is_empty() {
                return Over::Unused;
            }
            tokio::select! {
                result = self.socket.receive() => {
                    if let Err(end) = result.and_then(|()| self.take()) {
                        return Over::Ended(end);
                    }
                    // Whoever reads comes first: what was taken is still at hand then, and a server that
                    // is faster than this thread cannot fill the inboxes.
                    tokio::task::yield_now().await;
                }
                command = self.commands.recv(), if has_handles => match command {
                    Some(command) => {
                        if let Some(over) = self.obey(command) {
                            return over;
                        }
                    }
                    None => has_handles = false,
                },
                Some((id, is_finished)) = self.leaving.recv() => {
                    if let Some(over) = self.leave(id, is_finished) {
                        return over;
                    }
                }
                () = &mut closing => return Over::Closed,
                () = &mut tick => {
                    if let Err(end) = self.tick() {
                        return Over::Ended(end);
                    }
                    tick.as_mut().reset(Instant::now() + self.ping_interval);
                }
            }
        }
    }

    /// Takes what has come.
    fn take(&mut self) -> Result<(), SocketEnd> {
        self.heard_at = Instant::now();
        self.heard_since_tick = true;
        self.is_pinged = false;
        let end = self.route();
        self.routes.flush();
        end?;
        for create in std::mem::take(&mut self.unproven) {
            self.send(create);
        }
        Ok(())
    }

    fn route(&mut self) -> Result<(), SocketEnd> {
        while let Some(received) = self.socket.next()? {
            match received {
                Received::Message(message) => {
                    if self.routes.take(message) {
                        self.state.is_closed.store(true, Relaxed);
                    }
                }
                Received::Sign => self.routes.take_sign(),
            }
        }
        Ok(())
    }

    fn obey(&mut self, command: Command) -> Option<Over> {
        match command {
            Command::Create(create) => {
                // What has come already goes first: it may be the end.
                while let Some(received) = self.socket.receive().now_or_never() {
                    if let Err(end) = received.and_then(|()| self.take()) {
                        self.unproven.push(create);
                        return Some(Over::Ended(end));
                    }
                    // A connection that is at work is alive, and its readers wait for their turn.
                    if !self.routes.is_empty() {
                        break;
                    }
                }
                if self.heard_at.elapsed() > self.ping_interval {
                    // Nobody knows whether the other side is still there: a request that is sent may
                    // be lost, and could not be sent again.
                    self.unproven.push(create);
                    return self.ping().err().map(Over::Ended);
                }
                self.send(create);
                None
            }
            Command::Steer(steer) => {
                self.steer(steer);
                None
            }
        }
    }

    /// Nobody reads a response any more.
    fn leave(&mut self, id: u64, is_finished: bool) -> Option<Over> {
        let was_busy = !self.routes.is_empty();
        self.routes.leave(id, is_finished);
        // There is no word for "stop": what nobody reads is stopped by closing.
        let is_in_vain = !self.routes.is_empty() && !self.routes.is_read();
        (was_busy && is_in_vain && self.unproven.is_empty()).then_some(Over::Unused)
    }

    fn send(&mut self, create: Create) {
        let Create {
            lane,
            text,
            expected,
            sent,
        } = create;
        // Whoever asked may have gone away while it waited.
        if sent.is_closed() {
            return;
        }
        let result = self.socket.send(text);
        if result.is_ok() {
            self.routes.expect(lane, expected);
        }
        let _ = sent.send(result.map_err(|end| NotSent { end }));
    }

    fn steer(&mut self, steer: SteerCommand) {
        let SteerCommand {
            lane,
            input,
            id,
            inbox,
            request,
            sent,
        } = steer;
        let Some((running, slot)) = self.routes.running(&lane) else {
            let _ = sent.send(Ok(false));
            return;
        };
        let text = steer_message(&running, &input, lane.as_deref());
        let result = self.socket.send(text);
        if result.is_ok() {
            let successor = Expected::new(id, inbox, request, slot);
            self.routes.expect_successor(lane, successor);
        }
        let _ = sent.send(result.map(|()| true).map_err(|end| NotSent { end }));
    }

    /// Sees every `ping_interval` whether the other side is still there.
    fn tick(&mut self) -> Result<(), SocketEnd> {
        if std::mem::take(&mut self.heard_since_tick) {
            // Other lanes were heard, perhaps: the connection of a silent one is not dead.
            self.routes.take_sign();
            self.routes.flush();
            return Ok(());
        }
        if self.is_pinged {
            return Err(SocketEnd {
                what: format!(
                    "the connection is dead: not even a ping was answered within {:?} (ping_interval)",
                    self.ping_interval
                ),
                is_passing: true,
            });
        }
        self.ping()
    }

    fn ping(&mut self) -> Result<(), SocketEnd> {
        if self.is_pinged {
            return Ok(());
        }
        self.is_pinged = true;
        self.socket.ping()
    }
}

fn broken(request: &str, end: &SocketEnd) -> Error {
    let message = format!(
        "{request}: {} in the middle of the response. What came before is in the partial response; it is not \
         the whole answer. The request was not sent again, as the server may have carried it out.",
        end.what
    );
    Error::new(ErrorKind::StreamInterrupted, message)
}

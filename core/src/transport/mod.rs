//! How requests reach the server.

mod answer;
mod clock;
mod delay;
mod fault;
mod http;
mod messages;
mod redirect;
mod retry;
mod tls;
mod websocket;

pub use answer::AnswerHead;
pub(crate) use answer::{Answer, Body};
pub(crate) use clock::{Deadline, until};
pub(crate) use fault::refusal;
pub(crate) use http::{Http, HttpOptions, Outgoing, Proxy};
pub(crate) use retry::{Retries, Verdict};
pub(crate) use tls::certificates;
pub(crate) use websocket::{Received, Socket, SocketEnd};

//! How requests reach the server.

mod http;
mod retry;
mod tls;

pub(crate) use http::{Answer, Http, HttpOptions, Outgoing};

//! A client for the Responses API: typed requests, typed event streams, and errors that tell the truth.
//!
//! A byte takes one way through this crate: [`sse`] makes frames of it, [`dialect`] canonical events,
//! [`accumulate`] a response, and [`stream`] hands all three to the caller. The types are in
//! [`model`]; the client that connects is [`Client`].
//!
//! It needs a tokio runtime of the caller's, with time and IO enabled.
#![forbid(unsafe_code)]

pub mod accumulate;
pub mod client;
pub mod dialect;
pub mod error;
pub mod lenient;
#[cfg(feature = "mock")]
pub mod mock;
pub mod model;
pub mod session;
pub mod sse;
pub mod stream;
mod transport;

pub use client::{CallOptions, Client, ClientBuilder, Provider, Resume};
pub use error::{Error, ErrorKind, Result, TimeoutKind};
pub use session::{Session, SessionOptions};
pub use stream::{ResponseStream, StreamEvent};
pub use transport::AnswerHead;

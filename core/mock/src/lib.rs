//! An embedded server that speaks the Responses API on loopback, over HTTP and WebSocket: for
//! demos, for this project's own tests, and for the tests of applications built on it.
//!
//! It is a real server on a real socket with its own thread, so it works from synchronous code
//! and from every language. What it answers is scripted with [`Script`], down to the boundary of
//! each HTTP chunk and the way the connection ends; requests nobody scripted are answered by a
//! small built-in API, whose model quotes the caller and which remembers what was made.
//!
//! ```
//! use antiphon_mock::{MockServer, Script};
//!
//! let server = MockServer::start()?;
//! server.enqueue(Script { status: 429, ..Script::default() });
//! assert!(server.url().starts_with("http://127.0.0.1:"));
//! assert!(server.requests().is_empty());
//! # Ok::<(), antiphon_mock::MockError>(())
//! ```
#![forbid(unsafe_code)]

mod api;
mod error;
mod http;
mod lock;
mod script;
mod serve;
mod server;
mod socket;
mod state;
mod worker;

pub use self::http::{EarlyFault, Ending, RecordedRequest};
pub use error::MockError;
pub use script::{Chunk, CloseStep, Cut, Fragments, Script, SocketScript, SocketStep, TextDeltas};
pub use server::MockServer;
pub use socket::RecordedSocket;

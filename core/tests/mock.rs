//! The mock server, seen through raw sockets: what a client receives, byte for byte.
//!
//! Nothing here is timed. Where a test shows that something is not sent, the script would wait an
//! hour, and the test looks for a moment; it cannot fail by being slow.
#![cfg(feature = "mock")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "mock/answer.rs"]
mod answer;
#[path = "mock/client.rs"]
mod client;
#[path = "mock/ending.rs"]
mod ending;
#[path = "mock/request.rs"]
mod request;
#[path = "mock/script.rs"]
mod script;
#[path = "mock/script_json.rs"]
mod script_json;
#[path = "mock/server.rs"]
mod server;

//! The mock server, seen through raw sockets: what a client receives, byte for byte.
//!
//! Nothing here is timed. Where a test shows that something is not sent, the script would wait an
//! hour, and the test looks for a moment; it cannot fail by being slow.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answer;
mod background;
mod client;
mod conversations;
mod ending;
mod handshake;
mod request;
mod responses;
mod routes;
mod script;
mod script_json;
mod server;
mod socket;
mod socket_script;
mod steer;
mod vectors_by_socket;
mod websocket;

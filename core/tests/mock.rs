//! The mock server, seen through raw sockets: what a client receives, byte for byte.
//!
//! Nothing here is timed. Where a test shows that something is not sent, the script would wait an
//! hour, and the test looks for a moment; it cannot fail by being slow.
#![cfg(feature = "mock")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "mock/answer.rs"]
mod answer;
#[path = "mock/background.rs"]
mod background;
#[path = "mock/client.rs"]
mod client;
#[path = "mock/conversations.rs"]
mod conversations;
#[path = "mock/ending.rs"]
mod ending;
#[path = "mock/handshake.rs"]
mod handshake;
#[path = "mock/request.rs"]
mod request;
#[path = "mock/responses.rs"]
mod responses;
#[path = "mock/routes.rs"]
mod routes;
#[path = "mock/script.rs"]
mod script;
#[path = "mock/script_json.rs"]
mod script_json;
#[path = "mock/server.rs"]
mod server;
#[path = "mock/socket.rs"]
mod socket;
#[path = "mock/socket_script.rs"]
mod socket_script;
#[path = "mock/steer.rs"]
mod steer;
#[path = "mock/vectors_by_socket.rs"]
mod vectors_by_socket;
#[path = "mock/websocket.rs"]
mod websocket;

//! WebSockets: the handshake, frames, lanes, and what is recorded of them.

mod frames;
pub(crate) mod handshake;
mod lane;
mod playback;
mod record;
mod steer;
mod websocket;

pub use record::RecordedSocket;
pub(crate) use record::{SocketRecord, Sockets};
pub(crate) use websocket::Socket;

//! HTTP: requests in, replies out, byte for byte and fault for fault.

mod connection;
mod framing;
mod open_connections;
mod reply;
mod request;

pub(crate) use connection::{Connection, GARBAGE, LINGER, Next, later};
pub(crate) use framing::{Framing, head};
pub(crate) use open_connections::OpenConnections;
pub(crate) use reply::{EVENT_STREAM, JSON, Pace, Piece, Pieces, Recut, Reply};
pub use reply::{EarlyFault, Ending};
pub use request::RecordedRequest;
pub(crate) use request::{HeaderObject, ReadFailure, Received, receive};

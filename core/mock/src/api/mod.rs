//! The built-in API: what answers requests that nobody scripted.

mod answer;
mod conversations;
mod create;
mod items;
mod memory;
mod page;
mod refusal;
mod reply;
mod response;
pub(crate) mod routes;

pub(crate) use create::create_over_socket;
pub(crate) use memory::Memory;
pub(crate) use refusal::Refusal;
pub(crate) use response::{DeltaFrame, EventWriter, TextAnswer, write_frame};

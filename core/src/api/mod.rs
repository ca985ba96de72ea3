//! The client and its resources.

mod answer;
mod answer_of_events;
mod build;
mod call;
mod client;
mod endpoint;
mod endpoints;
mod page;
mod path;
mod raw;
mod request;
mod resume;
mod wait;
mod with_text;

pub use call::read_parameters;
pub use client::Client;
pub use endpoint::{Action, Endpoint, Operation, Parameters};
pub use endpoints::{
    ConversationItems, Conversations, ENDPOINTS, InputItems, InputTokenCounts, OPERATIONS, Reply,
    Responses, Returns,
};
pub use page::{Page, PageItems};
pub use raw::Raw;
pub use with_text::WithText;

pub(crate) use call::send_as_given;
pub(crate) use endpoints::endpoint_of;
pub(crate) use request::checked_request;

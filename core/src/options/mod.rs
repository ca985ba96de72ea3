//! What callers can set: of a client, of a call, of a session.

mod call;
mod client;
mod client_by_name;
mod credential;
mod headers;
mod limits;
mod named;
mod provider;
mod provider_table;
mod query;
mod session;
mod settings;
mod url;

pub use call::{CallOptions, Resume};
pub use client::ClientBuilder;
pub use limits::ReaderLimits;
pub use named::TimeUnit;
pub use provider::{Base, Identity, KeyHeader, Profile, Provider, Refused};
pub use session::{Chaining, SessionOptions};

pub(crate) use credential::{Credential, Key};
pub(crate) use headers::{header_name, header_value};
pub(crate) use limits::InboxLimits;
#[cfg(test)]
pub(crate) use provider_table::PROFILES;
pub(crate) use query::push_query;
pub(crate) use settings::Settings;
pub(crate) use url::printable;

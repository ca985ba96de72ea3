//! The options of a client, a call and a session.
//!
//! Each option is declared once, as a field of [`ClientBuilder`], [`CallOptions`] or [`SessionOptions`];
//! its doc comment is the documentation in every language. `#[derive(Options)]` makes the setters and
//! the reading from JSON, `make generate` the options of the other languages.

mod call;
mod choices;
mod client;
mod credential;
mod named;
mod pairs;
mod provider;
mod provider_table;
mod session;
mod settings;

pub use call::CallOptions;
pub use choices::{Chaining, Provider, Resume};
pub use client::ClientBuilder;
pub use named::TimeUnit;
pub use provider::{Base, Identity, KeyHeader, Profile, Refused};
pub use session::SessionOptions;
pub use settings::ReaderLimits;

pub(crate) use call::call_option_setters;
pub(crate) use credential::{Credential, Key, KeyProvider};
pub(crate) use named::{
    NamedOption, ReadOption, SetOption, no_such_option, options_of, printable, printable_url,
};
pub(crate) use pairs::{Headers, Query, push_query};
pub(crate) use settings::{Settings, header_name, header_value};

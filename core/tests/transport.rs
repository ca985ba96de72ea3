//! What is sent and what is made of the answer: options, retries, clocks, providers, and secrets.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

#[path = "transport/builder.rs"]
mod builder;
#[path = "transport/call_options.rs"]
mod call_options;
#[path = "transport/keys.rs"]
mod keys;
#[path = "transport/limits.rs"]
mod limits;
#[path = "transport/providers.rs"]
mod providers;
#[path = "transport/raw.rs"]
mod raw;
#[path = "transport/redirects.rs"]
mod redirects;
#[path = "transport/retries.rs"]
mod retries;
#[path = "transport/routes.rs"]
mod routes;
#[path = "transport/timeouts.rs"]
mod timeouts;

use antiphon::model::CreateRequest;

fn hello() -> CreateRequest {
    CreateRequest::new("test-model", "Hello")
}

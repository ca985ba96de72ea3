//! What is sent and what is made of the answer: options, retries, clocks, providers, and secrets.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "transport/call_options.rs"]
mod call_options;
mod support;

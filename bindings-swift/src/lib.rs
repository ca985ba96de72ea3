//! What Swift and Kotlin call: the client, the stream and the embedded server of `antiphon`, by UniFFI.
//!
//! Nothing is decided here: this crate hands options, requests, events and errors across. The classes that
//! callers see are written in their own language, in `swift/` and `kotlin/`, over the `Native…` types of this
//! crate; the types of requests and events are mirrored as they are, see `generated`.
#![deny(unsafe_code)]

mod answer;
mod client;
mod custom;
mod error;
mod generated;
mod json;
mod key;
#[cfg(feature = "mock")]
mod mock;
mod request;
mod runtime;
mod session;
mod stream;

uniffi::setup_scaffolding!("antiphon");

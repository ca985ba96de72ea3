//! What Swift and Kotlin call: the client, the stream and the embedded server of `antiphon`, by UniFFI.
//!
//! Nothing is decided here: this crate hands options, requests, events and errors across. The classes that callers
//! see are written in their own language, in `swift/` and `kotlin/`, over the `Native…` types of this crate. What a
//! caller sends crosses as JSON text, and what is received as the bytes that `buffer` writes; the types on both
//! ends are generated from those of core.
#![deny(unsafe_code)]

mod answer;
mod buffer;
mod client;
mod error;
mod generated;
mod json;
mod key;
#[cfg(feature = "mock")]
mod mock;
mod runtime;
mod session;
mod stream;

uniffi::setup_scaffolding!("antiphon");

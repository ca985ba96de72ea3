//! The native part of the Node binding: clients, calls and streams, as `lib/*.js` uses them.
//!
//! Requests, events, responses and errors cross as JSON text: V8 parses it faster than objects can
//! be built for it property by property. Nothing is decided here; what a stream or an error means
//! is the core's business, what it looks like in JavaScript that of `lib/`.
#![deny(unsafe_code)]
#![expect(
    clippy::needless_pass_by_value,
    reason = "what comes from JavaScript is a copy"
)]

mod client;
mod error;
pub mod events;
#[cfg(feature = "mock")]
mod mock;
mod session;
mod stream;
mod text;

use napi::bindgen_prelude::create_custom_tokio_runtime;
use tokio::runtime::Builder;

/// Sets up the runtime when the addon is loaded.
#[napi_derive::module_init]
fn set_up_runtime() {
    // One thread reads faster than V8 parses, and wakes nobody but V8. Where the system has no thread
    // for it, napi tries once more and says so.
    if let Ok(runtime) = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
    {
        create_custom_tokio_runtime(runtime);
    }
}

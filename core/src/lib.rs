//! A client for the Responses API: typed requests, typed event streams, and errors that say what to do.
//!
//! Every byte takes the same path: [`sse`] decodes frames, [`dialect`] turns them into canonical events,
//! [`accumulate`] applies the events to a response, and [`stream`] delivers both to the caller. The types
//! are in [`model`]; the client is [`Client`].
//!
//! The caller must run it inside a tokio runtime with time and IO enabled.
//!
//! # Tracing
//!
//! Each call is a span of [`tracing`] with the target `antiphon` and level INFO, from the first attempt to
//! the end of the answer. The span of a stream closes at its terminal event, at an error, or when the caller
//! cancels or drops the stream. Without a subscriber, no span is created, and events cost nothing.
//!
//! The attributes follow OpenTelemetry's conventions for generative AI. Set at the start are
//! `gen_ai.operation.name` (`chat` for `responses.create`, else the name of the endpoint),
//! `gen_ai.provider.name`, `gen_ai.request.model`, `gen_ai.request.stream`, `server.address` and
//! `server.port`. The answer adds `gen_ai.response.id`, `gen_ai.response.model`,
//! `gen_ai.usage.input_tokens`, `gen_ai.usage.output_tokens`, `gen_ai.usage.cache_read.input_tokens`,
//! `gen_ai.usage.reasoning.output_tokens`, `http.response.status_code`, `http.request.resend_count` if
//! there were retries, `gen_ai.response.time_to_first_chunk` (for a stream, seconds to its first event), and
//! `gen_ai.response.finish_reasons`: the status, the reason of an incomplete response, or `cancelled` if the
//! caller abandoned the call. A failed call has `error.type`: the name of the [`ErrorKind`] or the code of a
//! failed response. `otel.name`, `otel.kind` and `otel.status_code` are for bridges to OpenTelemetry.
//!
//! Each retry and each resumption of a stream is an event in the span. Spans and events never contain a key,
//! a header, a URL beyond the host, or text of a request, an answer or an error.
#![forbid(unsafe_code)]

pub mod accumulate;
pub mod api;
pub mod dialect;
pub mod error;
pub mod lenient;
pub mod model;
pub mod options;
pub mod session;
pub mod sse;
pub mod stream;
mod trace;
mod transport;

pub use api::Client;
pub use error::{Error, ErrorKind, Result, TimeoutKind};
pub use options::{CallOptions, ClientBuilder, Provider, Resume, SessionOptions};
pub use session::Session;
pub use stream::{ResponseStream, StreamEvent};
pub use transport::AnswerHead;

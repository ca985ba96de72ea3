//! A client for the Responses API: typed requests, typed event streams, and errors that tell the truth.
//!
//! A byte takes one way through this crate: [`sse`] makes frames of it, [`dialect`] canonical events,
//! [`accumulate`] a response, and [`stream`] hands all three to the caller. The types are in
//! [`model`]; the client that connects is [`Client`].
//!
//! It needs a tokio runtime of the caller's, with time and IO enabled.
//!
//! # Tracing
//!
//! Each call is a span of [`tracing`] with the target `antiphon`, level INFO, from the first attempt to the
//! end of the answer: that of a stream is closed once, when its terminal event or an error came, or when it
//! was cancelled or dropped. Without a subscriber nothing is made, and nothing is done for an event.
//!
//! Attributes are those of OpenTelemetry's conventions for generative AI. Known from the start are
//! `gen_ai.operation.name` (`chat`, for other endpoints than `responses.create` their name),
//! `gen_ai.provider.name`, `gen_ai.request.model`, `gen_ai.request.stream`, `server.address` and
//! `server.port`. The answer adds `gen_ai.response.id`, `gen_ai.response.model`,
//! `gen_ai.usage.input_tokens`, `gen_ai.usage.output_tokens`, `gen_ai.usage.cache_read.input_tokens`,
//! `gen_ai.usage.reasoning.output_tokens`, `http.response.status_code`, `http.request.resend_count` where
//! there were retries, `gen_ai.response.time_to_first_chunk` (of a stream: seconds to its first event), and
//! `gen_ai.response.finish_reasons`: the status, the reason of an incomplete response, or `cancelled` for
//! what the caller did not want to the end. What failed has `error.type`, the name of the
//! [`ErrorKind`] or the code of a failed response. `otel.name`, `otel.kind` and `otel.status_code` are for
//! bridges to OpenTelemetry.
//!
//! Each retry and each connection by which a stream is taken up again is an event in the span. No key, header,
//! URL beyond the host, or text of a request, an answer or an error is ever in a span or an event.
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

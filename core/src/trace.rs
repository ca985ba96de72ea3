//! A span for each call; the crate's documentation lists its attributes.
//!
//! Without a subscriber, a call only checks that there is none. A span never contains a key, a header, text
//! of the caller or the model, or the message of an error, which may quote any of these.

use std::cell::LazyCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use reqwest::Url;
use serde::Deserialize;
use tracing::field::{Empty, debug};
use tracing::instrument::Instrumented;
use tracing::{Instrument, Level, Span};

use crate::error::{Error, ErrorKind};
use crate::model::{Response, ResponseStatus};
use crate::options::Provider;

/// The name by which spans and events are filtered.
const TARGET: &str = "antiphon";

/// The outcome of a call that its caller abandoned: it did not fail.
const CANCELLED: &str = "cancelled";

/// The span of one call, from the first attempt to the end of the answer, including all retries and all
/// connections of a stream. Clones share it: the first one to finish records how the call ended, and the
/// last one closes the span. A call that no clone finishes counts as cancelled.
#[derive(Debug, Default, Clone)]
pub(crate) struct CallTrace(Option<Arc<Open>>);

#[derive(Debug)]
struct Open {
    span: Span,
    began: Instant,
    heard_event: AtomicBool,
    is_finished: AtomicBool,
}

/// A call that is about to be made.
pub(crate) struct Called<'a> {
    /// The name of the endpoint.
    pub(crate) operation: &'a str,
    pub(crate) provider: Provider,
    pub(crate) base_url: &'a Url,
    /// The request, in JSON.
    pub(crate) body: Option<&'a [u8]>,
    pub(crate) is_streamed: bool,
}

impl CallTrace {
    pub(crate) fn open(call: &Called<'_>) -> Self {
        let model = LazyCell::new(|| call.model());
        let span = tracing::info_span!(
            target: TARGET,
            "antiphon.call",
            otel.name = call.title(model.as_deref()),
            otel.kind = "client",
            otel.status_code = Empty,
            gen_ai.operation.name = call.operation_name(),
            gen_ai.provider.name = call.provider_name(),
            gen_ai.request.model = model.as_deref(),
            gen_ai.request.stream = call.is_streamed.then_some(true),
            gen_ai.response.id = Empty,
            gen_ai.response.model = Empty,
            gen_ai.response.finish_reasons = Empty,
            gen_ai.response.time_to_first_chunk = Empty,
            gen_ai.usage.input_tokens = Empty,
            gen_ai.usage.output_tokens = Empty,
            gen_ai.usage.cache_read.input_tokens = Empty,
            gen_ai.usage.reasoning.output_tokens = Empty,
            server.address = call.base_url.host_str(),
            server.port = call.base_url.port_or_known_default(),
            http.response.status_code = Empty,
            http.request.resend_count = Empty,
            "error.type" = Empty,
        );
        if span.is_disabled() {
            return Self(None);
        }
        Self(Some(Arc::new(Open {
            span,
            began: Instant::now(),
            heard_event: AtomicBool::new(false),
            is_finished: AtomicBool::new(false),
        })))
    }

    /// Wraps a future, so that its events belong to the call.
    pub(crate) fn around<F: Future>(&self, future: F) -> Instrumented<F> {
        future.instrument(self.span())
    }

    /// The span, for work that other code does inside it.
    pub(crate) fn span(&self) -> Span {
        let span = self.0.as_ref().map(|open| open.span.clone());
        span.unwrap_or_else(Span::none)
    }

    /// Runs a function whose events belong to the call.
    pub(crate) fn inside<T>(&self, act: impl FnOnce() -> T) -> T {
        match &self.0 {
            Some(open) => open.span.in_scope(act),
            None => act(),
        }
    }

    /// The server answered with a success status, after so many retries.
    pub(crate) fn answered(&self, status: u16, retries: u32) {
        if let Some(open) = &self.0 {
            open.record_status(Some(status), retries);
        }
    }

    /// The first event of a connection arrived.
    pub(crate) fn heard_event(&self) {
        if let Some(open) = &self.0
            && !open.heard_event.swap(true, Ordering::Relaxed)
        {
            let seconds = open.began.elapsed().as_secs_f64();
            let span = &open.span;
            span.record("gen_ai.response.time_to_first_chunk", seconds);
        }
    }

    /// The client resumes an interrupted stream over another connection.
    pub(crate) fn resuming(&self, error: &Error, last_sequence_number: Option<i64>) {
        self.inside(|| {
            tracing::event!(
                target: TARGET,
                Level::INFO,
                { last_sequence_number, "error.type" = error.kind().name() },
                "the stream was interrupted and is resumed"
            );
        });
    }

    /// A response arrived, finished or not.
    pub(crate) fn received(&self, response: &Response) {
        if let Some(open) = &self.0 {
            open.record_response(response);
        }
    }

    /// Ends the call and releases its span; later events are not part of the call.
    pub(crate) fn finish(&mut self, error: Option<&Error>) {
        if let Some(open) = self.0.take()
            && !open.is_finished.swap(true, Ordering::Relaxed)
            && let Some(error) = error
        {
            open.record_error(error);
        }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        if !*self.is_finished.get_mut() {
            self.record_finish(CANCELLED);
        }
    }
}

/// An attempt failed, and the client retries after `delay`; recorded in the current span.
pub(crate) fn retrying(failed_attempt: u32, delay: Duration, kind: ErrorKind, status: Option<u16>) {
    tracing::event!(
        target: TARGET,
        Level::INFO,
        {
            failed_attempt,
            delay_seconds = delay.as_secs_f64(),
            http.response.status_code = status,
            "error.type" = kind.name(),
        },
        "the request is retried"
    );
}

impl Open {
    fn record_status(&self, status: Option<u16>, retries: u32) {
        self.span.record("http.response.status_code", status);
        if retries > 0 {
            self.span.record("http.request.resend_count", retries);
        }
    }

    fn record_response(&self, response: &Response) {
        let span = &self.span;
        for (name, value) in [
            ("gen_ai.response.id", &response.id),
            ("gen_ai.response.model", &response.model),
        ] {
            if !value.is_empty() {
                span.record(name, value.as_str());
            }
        }
        if let Some(usage) = &response.usage {
            let input = usage.input_tokens_details.as_ref();
            let output = usage.output_tokens_details.as_ref();
            span.record("gen_ai.usage.input_tokens", usage.input_tokens);
            span.record("gen_ai.usage.output_tokens", usage.output_tokens);
            span.record(
                "gen_ai.usage.cache_read.input_tokens",
                input.and_then(|details| details.cached_tokens),
            );
            span.record(
                "gen_ai.usage.reasoning.output_tokens",
                output.and_then(|details| details.reasoning_tokens),
            );
        }
        let Some(status) = response.status.as_ref().filter(|_| response.is_finished()) else {
            return;
        };
        let details = response.incomplete_details.as_ref();
        let reason = details.and_then(|details| details.reason.as_deref());
        self.record_finish(reason.unwrap_or(status.as_str()));
        if *status == ResponseStatus::Failed {
            let error = response.error.as_ref();
            let code = error.and_then(|error| error.code.as_deref());
            self.record_error_type(code.unwrap_or(status.as_str()));
        }
    }

    fn record_error(&self, error: &Error) {
        if error.kind() == ErrorKind::Cancelled {
            return self.record_finish(CANCELLED);
        }
        if let Some(attempts) = error.attempts() {
            self.record_status(error.status(), attempts - 1);
        }
        self.record_error_type(error.kind().name());
    }

    fn record_error_type(&self, error_type: &str) {
        self.span.record("error.type", error_type);
        self.span.record("otel.status_code", "ERROR");
    }

    /// The convention has a list, of one reason for each answer.
    fn record_finish(&self, reason: &str) {
        self.span
            .record("gen_ai.response.finish_reasons", debug([reason]));
    }
}

impl Called<'_> {
    fn operation_name(&self) -> &str {
        match self.operation {
            "responses.create" => "chat",
            other => other,
        }
    }

    /// The convention's name of the provider, if it has one.
    fn provider_name(&self) -> &'static str {
        match self.provider {
            Provider::Azure => "azure.ai.openai",
            Provider::Xai => "x_ai",
            other => other.profile().name,
        }
    }

    fn title(&self, model: Option<&str>) -> String {
        let operation = self.operation_name();
        model.map_or(operation.to_owned(), |model| format!("{operation} {model}"))
    }

    fn model(&self) -> Option<String> {
        #[derive(Deserialize)]
        struct OfModel {
            model: Option<String>,
        }
        let request: Option<OfModel> = serde_json::from_slice(self.body?).ok();
        request?.model
    }
}

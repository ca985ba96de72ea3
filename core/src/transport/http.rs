//! HTTP by reqwest: one call, as many attempts as the policy allows, errors that tell the truth.

use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};
use serde_json::Value;
use tokio::time::error::Elapsed;
use tokio::time::{Instant, timeout_at};

use crate::client::Settings;
use crate::error::{ApiErrorFields, Error, ErrorKind, Result};
use crate::stream::Body;

use super::retry::{RetryPolicy, Verdict, delay_asked_for};
use super::tls;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const ACCEPTED: HeaderValue = HeaderValue::from_static("application/json, text/event-stream");
const JSON: HeaderValue = HeaderValue::from_static("application/json");
const ATTEMPT: HeaderName = HeaderName::from_static("x-antiphon-attempt");

/// How long idle connections are kept for the next call.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(90);

/// The most of an error's body that is read and kept.
const MAX_ERROR_BODY_BYTES: usize = 1024 * 1024;

/// What an HTTP transport is made of.
pub(crate) struct HttpOptions {
    pub(crate) base_url: Url,
    /// Sent with every request; the key among them is marked sensitive.
    pub(crate) headers: HeaderMap,
    pub(crate) user_agent: String,
    pub(crate) connect_timeout: Duration,
    pub(crate) max_body_bytes: usize,
}

/// The connections to one server.
pub(crate) struct Http {
    client: reqwest::Client,
    options: HttpOptions,
}

/// A request to send.
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    /// Below the base URL, percent-encoded: `/responses`.
    pub(crate) path: String,
    /// Pairs to add to the query of the base URL.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Option<Bytes>,
}

/// An answer with a status of success, its body not yet read.
pub(crate) struct Answer {
    response: reqwest::Response,
    /// Method and URL, for errors.
    pub(crate) request: String,
    pub(crate) request_id: Option<String>,
    deadline: Option<Instant>,
    max_body_bytes: usize,
}

impl Http {
    pub(crate) fn new(options: HttpOptions) -> Result<Self> {
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls::config()?)
            .user_agent(&options.user_agent)
            .connect_timeout(options.connect_timeout)
            .pool_idle_timeout(POOL_IDLE_TIMEOUT)
            .tcp_nodelay(true)
            .build()
            .map_err(|error| {
                Error::config(format!(
                    "The HTTP client could not be made: {}",
                    root_cause(&error)
                ))
                .with_source(error)
            })?;
        Ok(Self { client, options })
    }

    /// Sends a request, again if need be, until there is an answer with a status of success.
    pub(crate) async fn send(&self, outgoing: Outgoing, settings: &Settings) -> Result<Answer> {
        let url = self.url(&outgoing, settings);
        let request = format!("{} {}", outgoing.method, printable(&url));
        let headers = self.headers(&outgoing, settings);
        let retry_policy = RetryPolicy {
            max_retries: settings.max_retries,
            max_retry_after: settings.max_retry_after,
        };
        let mut retries = 0;
        loop {
            let deadline = settings.timeout.map(|timeout| Instant::now() + timeout);
            let mut builder = self
                .client
                .request(outgoing.method.clone(), url.clone())
                .headers(headers.clone())
                .header(ATTEMPT, retries + 1);
            if let Some(body) = &outgoing.body {
                builder = builder.body(body.clone());
            }
            let (error, verdict) = match until(deadline, builder.send()).await {
                Ok(Ok(response)) if response.status().is_success() => {
                    return Ok(Answer {
                        request_id: request_id(response.headers()),
                        response,
                        request,
                        deadline,
                        max_body_bytes: self.options.max_body_bytes,
                    });
                }
                Ok(Ok(response)) => {
                    let verdict = retry_policy.after_status(
                        response.status().as_u16(),
                        response.headers(),
                        retries,
                        SystemTime::now(),
                    );
                    (status_error(&request, response, deadline).await, verdict)
                }
                Ok(Err(error)) => (
                    connection_error(&request, error, &self.options),
                    retry_policy.after_connection_error(retries),
                ),
                Err(_) => (
                    timeout_error(&request, settings.timeout),
                    retry_policy.after_connection_error(retries),
                ),
            };
            let Verdict::RetryAfter(delay) = verdict else {
                return Err(error.with_attempts(retries + 1));
            };
            tokio::time::sleep(delay).await;
            retries += 1;
        }
    }

    fn url(&self, outgoing: &Outgoing, settings: &Settings) -> Url {
        let mut url = self.options.base_url.clone();
        let base = url.path().trim_end_matches('/').to_owned();
        url.set_path(&(base + &outgoing.path));
        let query = [&settings.query, &outgoing.query];
        if query.iter().any(|pairs| !pairs.is_empty()) {
            url.query_pairs_mut()
                .extend_pairs(query.into_iter().flatten());
        }
        url
    }

    /// The headers of a call: those of the transport, with those of the settings in their place.
    fn headers(&self, outgoing: &Outgoing, settings: &Settings) -> HeaderMap {
        let mut headers = self.options.headers.clone();
        headers.insert(ACCEPT, ACCEPTED);
        if outgoing.body.is_some() {
            headers.insert(CONTENT_TYPE, JSON);
        }
        if outgoing.method == Method::POST {
            let by_chance =
                || HeaderValue::from_str(&format!("antiphon-{:032x}", fastrand::u128(..)));
            let key = settings.idempotency_key.clone();
            if let Some(key) = key.or_else(|| by_chance().ok()) {
                headers.insert(IDEMPOTENCY_KEY, key);
            }
        }
        for (name, value) in &settings.headers {
            headers.insert(name, value.clone());
        }
        headers
    }
}

impl Answer {
    /// The text of a header; empty where it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.response.headers().get(name);
        value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    pub(crate) fn content_type(&self) -> &str {
        self.header(CONTENT_TYPE.as_str())
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
    }

    /// Whether it comes from something else than the API, such as a proxy or a site.
    pub(crate) fn is_web_page(&self) -> bool {
        self.content_type() == "text/html"
    }

    /// The body as it comes. Errors say that the stream was cut.
    pub(crate) fn into_stream(self) -> Body {
        let request = self.request;
        Box::pin(self.response.bytes_stream().map(move |chunk| {
            chunk.map_err(|error| {
                let message = format!(
                    "{request}: the connection broke in the middle of the stream ({}). What came before is in the \
                     partial response; it is not the whole answer.",
                    root_cause(&error)
                );
                Error::new(ErrorKind::StreamInterrupted, message).with_source(error)
            })
        }))
    }

    /// The whole body.
    pub(crate) async fn into_bytes(self) -> Result<Bytes> {
        let Self {
            response,
            request,
            request_id,
            deadline,
            max_body_bytes,
        } = self;
        let result = match until(deadline, read_body(response, max_body_bytes)).await {
            Ok(Ok(body)) => return Ok(body),
            Ok(Err(BodyError::TooLarge)) => Error::new(
                ErrorKind::Decode,
                format!(
                    "{request}: the answer is larger than max_body_bytes ({max_body_bytes} bytes). \
                     Raise max_body_bytes if this server sends such answers."
                ),
            ),
            Ok(Err(BodyError::Broken(error))) => Error::new(
                ErrorKind::Connection,
                format!(
                    "{request}: the connection broke before the whole answer came ({}). \
                     The server may have made the response; call again if that is safe.",
                    root_cause(&error)
                ),
            )
            .with_source(error),
            Err(_) => Error::new(
                ErrorKind::Timeout,
                format!("{request}: the answer began but was not whole in time. Raise timeout."),
            ),
        };
        Err(result.with_request_id(request_id))
    }
}

/// Waits for something up to a deadline, if there is one.
async fn until<T>(
    deadline: Option<Instant>,
    future: impl Future<Output = T>,
) -> std::result::Result<T, Elapsed> {
    match deadline {
        Some(deadline) => timeout_at(deadline, future).await,
        None => Ok(future.await),
    }
}

enum BodyError {
    TooLarge,
    Broken(reqwest::Error),
}

async fn read_body(
    response: reqwest::Response,
    limit: usize,
) -> std::result::Result<Bytes, BodyError> {
    let expected = response
        .content_length()
        .and_then(|length| usize::try_from(length).ok())
        .unwrap_or_default();
    if expected > limit {
        return Err(BodyError::TooLarge);
    }
    let mut body = BytesMut::with_capacity(expected);
    let mut chunks = response.bytes_stream();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(BodyError::Broken)?;
        if body.len() + chunk.len() > limit {
            return Err(BodyError::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// The error of an answer with a status that is no success.
async fn status_error(
    request: &str,
    response: reqwest::Response,
    deadline: Option<Instant>,
) -> Error {
    let status = response.status();
    let request_id = request_id(response.headers());
    let retry_after = delay_asked_for(response.headers(), SystemTime::now());
    let body = match until(deadline, read_body(response, MAX_ERROR_BODY_BYTES)).await {
        Ok(Ok(body)) => body,
        // The status is the news; what the body would have added is not worth a second error.
        _ => Bytes::new(),
    };
    let body = match serde_json::from_slice::<Value>(&body) {
        Ok(body) => Some(body),
        Err(_) if body.is_empty() => None,
        Err(_) => Some(Value::from(String::from_utf8_lossy(&body).into_owned())),
    };
    let fields = body.as_ref().map(ApiErrorFields::read).unwrap_or_default();
    let kind = ErrorKind::of_status(status.as_u16());
    let mut message = format!("{request}: {}", status.as_u16());
    if let Some(reason) = status.canonical_reason() {
        message.push(' ');
        message.push_str(reason);
    }
    if let Some(said) = &fields.message {
        message.push_str(": ");
        message.push_str(said.trim_end_matches('.'));
    }
    if let Some(code) = &fields.code {
        message.push_str(&format!(" ({code})"));
    }
    message.push('.');
    if let Some(advice) = advice(kind, retry_after) {
        message.push(' ');
        message.push_str(&advice);
    }
    Error::new(kind, message)
        .with_status(status.as_u16())
        .with_api_fields(fields)
        .with_body(body)
        .with_request_id(request_id)
        .with_retry_after(retry_after)
}

fn advice(kind: ErrorKind, retry_after: Option<Duration>) -> Option<String> {
    let advice = match kind {
        ErrorKind::Authentication => {
            "Check the api_key option or OPENAI_API_KEY, and that the key belongs to base_url."
        }
        ErrorKind::PermissionDenied => "Check what the key is allowed to use.",
        ErrorKind::NotFound => "Check base_url and the model or id.",
        ErrorKind::RateLimit => match retry_after {
            Some(delay) => {
                return Some(format!(
                    "The server asks to wait {delay:?} before the next attempt."
                ));
            }
            None => "Wait before the next attempt, or check the quota of the key.",
        },
        ErrorKind::InternalServer => "The server is at fault; try again later.",
        _ => return None,
    };
    Some(advice.to_owned())
}

fn connection_error(request: &str, error: reqwest::Error, options: &HttpOptions) -> Error {
    if error.is_connect() && error.is_timeout() {
        let message = format!(
            "{request}: no connection within {:?} (connect_timeout). Check base_url and the network.",
            options.connect_timeout
        );
        return Error::new(ErrorKind::Timeout, message).with_source(error);
    }
    let what = if error.is_connect() {
        "could not connect"
    } else {
        "the connection broke before the server answered"
    };
    let message = format!(
        "{request}: {what} ({}). Check base_url and the network.",
        root_cause(&error)
    );
    Error::new(ErrorKind::Connection, message).with_source(error)
}

fn timeout_error(request: &str, timeout: Option<Duration>) -> Error {
    let timeout = timeout.unwrap_or_default();
    Error::new(
        ErrorKind::Timeout,
        format!(
            "{request}: no answer within {timeout:?} (timeout). Raise timeout if the server is that slow."
        ),
    )
}

fn request_id(headers: &HeaderMap) -> Option<String> {
    headers
        .get("x-request-id")?
        .to_str()
        .ok()
        .map(str::to_owned)
}

/// The URL without what may be secret: user, password and query.
fn printable(url: &Url) -> String {
    let mut url = url.clone();
    // Both fail only for URLs that cannot have a user.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.set_query(None);
    url.to_string()
}

/// What reqwest wraps: its own text repeats the URL and says no more.
fn root_cause(error: &(dyn StdError + 'static)) -> String {
    let mut cause = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}

impl fmt::Debug for Http {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Http")
            .field("base_url", &printable(&self.options.base_url))
            .finish_non_exhaustive()
    }
}

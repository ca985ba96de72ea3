//! HTTP by reqwest: one call, and as many attempts as the policy allows.

use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{
    ACCEPT, CONNECTION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, SEC_WEBSOCKET_KEY,
    SEC_WEBSOCKET_VERSION, UPGRADE,
};
use reqwest::{Method, Response, StatusCode, Url};

use crate::error::{Error, ErrorKind, Result};
use crate::options::{Settings, printable};
use crate::trace;

use super::answer::{Answer, AnswerHead};
use super::clock::{Deadline, until};
use super::fault::{connection_error, root_cause, status_error};
use super::redirect::{self, MAX_REDIRECTS, Redirect};
use super::retry::{Retries, RetryBudget, RetryPolicy, Verdict};
use super::tls::{self, Certificate};
use crate::options::{Credential, Key};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const ATTEMPT: HeaderName = HeaderName::from_static("x-antiphon-attempt");
const ACCEPTED: HeaderValue = HeaderValue::from_static("application/json, text/event-stream");
const JSON: HeaderValue = HeaderValue::from_static("application/json");
const UPGRADES: HeaderValue = HeaderValue::from_static("Upgrade");
const WEBSOCKET: HeaderValue = HeaderValue::from_static("websocket");
const WEBSOCKET_VERSION: HeaderValue = HeaderValue::from_static("13");

/// How long idle connections are kept for the next call.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(90);

/// What an HTTP transport is made of.
pub(crate) struct HttpOptions {
    pub(crate) base_url: Url,
    /// Sent with every request.
    pub(crate) headers: HeaderMap,
    pub(crate) credential: Credential,
    /// The option or variable that set the key, for the error about a wrong key.
    pub(crate) key_source: String,
    pub(crate) user_agent: String,
    pub(crate) connect_timeout: Option<Duration>,
    /// Number of retries that the budget holds at first; zero disables the budget.
    pub(crate) retry_budget: u32,
    pub(crate) max_body_bytes: usize,
    /// Trusted in addition to those of the system.
    pub(crate) certificates: Vec<Certificate>,
    pub(crate) proxy: Proxy,
}

/// Which proxy requests go through.
pub(crate) enum Proxy {
    /// The one that `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` name.
    OfEnvironment,
    None,
    /// One for all hosts except those in a list separated by commas.
    Given {
        url: Url,
        but_for: Option<String>,
    },
}

/// The connections to one server.
pub(crate) struct Http {
    client: reqwest::Client,
    /// Created with the first WebSocket, which needs connections that do not negotiate HTTP/2.
    socket_client: OnceLock<reqwest::Client>,
    budget: RetryBudget,
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
    /// The key of the handshake, if the request opens a WebSocket.
    pub(crate) socket_key: Option<HeaderValue>,
}

/// The part of a request that all its attempts share.
struct Message {
    outgoing: Outgoing,
    url: Url,
    headers: HeaderMap,
    /// Method and URL, for errors.
    name: String,
}

/// Why an attempt got no answer.
struct Failure {
    error: Error,
    /// Whether another attempt may succeed.
    is_of_network: bool,
}

impl Http {
    pub(crate) fn new(options: HttpOptions) -> Result<Self> {
        Ok(Self {
            client: client(&options, &[b"h2", b"http/1.1"])?,
            socket_client: OnceLock::new(),
            budget: RetryBudget::new(options.retry_budget),
            options,
        })
    }

    pub(crate) fn base_url(&self) -> &Url {
        &self.options.base_url
    }

    /// The attempts of a call that begins now.
    pub(crate) fn retries(&self, settings: &Settings) -> Retries<'_> {
        let policy = RetryPolicy {
            max_retries: settings.max_retries,
            max_retry_after: settings.max_retry_after,
        };
        let total = Deadline::after("total_timeout", settings.total_timeout);
        Retries::new(policy, &self.budget, total)
    }

    /// Sends a request, and retries it until an attempt succeeds.
    pub(crate) async fn send(&self, outgoing: Outgoing, settings: &Settings) -> Result<Answer> {
        let message = self.message(outgoing, settings);
        let credential = self.credential(settings);
        let mut retries = self.retries(settings);
        let mut asked_for_another_key = false;
        loop {
            let attempt = retries.begin();
            let deadline = self.deadline(&message, retries.total(), settings);
            let (key, result) = self.attempt(&message, credential, attempt, deadline).await;
            let (error, verdict) = match result {
                Ok(response) if message.outgoing.is_answered_by(response.status()) => {
                    retries.succeeded();
                    return self.answer(message, response, attempt - 1, deadline, retries.total());
                }
                Ok(response)
                    if response.status() == StatusCode::UNAUTHORIZED
                        && credential.is_asked_for()
                        && !asked_for_another_key =>
                {
                    // Keys that a function returns expire, perhaps before the server checked this one.
                    asked_for_another_key = true;
                    let kind = ErrorKind::Authentication;
                    trace::retrying(attempt, Duration::ZERO, kind, Some(401));
                    continue;
                }
                Ok(response) => {
                    let (status, headers) =
                        (response.status().as_u16(), response.headers().clone());
                    let (name, source) = (&message.name, &self.options.key_source);
                    let error = status_error(name, response, key.as_ref(), source, deadline).await;
                    let verdict = retries.after_refusal(status, &headers, &error);
                    (error, verdict)
                }
                Err(Failure {
                    error,
                    is_of_network: true,
                }) => (error, retries.after_connection_error()),
                Err(Failure { error, .. }) => (error, Verdict::GiveUp),
            };
            retries.again(error, verdict).await?;
        }
    }

    /// Whether a function returns the key, and so may return another one than the server refused.
    pub(crate) fn asks_for_keys(&self, settings: &Settings) -> bool {
        self.credential(settings).is_asked_for()
    }

    /// The credential of the call, else that of the client.
    fn credential<'a>(&'a self, settings: &'a Settings) -> &'a Credential {
        let of_call = settings.credential.as_ref();
        of_call.unwrap_or(&self.options.credential)
    }

    /// The option or variable that set the key, for the error about a wrong key.
    pub(crate) fn key_source(&self) -> &str {
        &self.options.key_source
    }

    /// The URL of a path without anything secret.
    pub(crate) fn printable_url(&self, path: &str, settings: &Settings) -> String {
        printable(&self.url(path, &[], settings))
    }

    /// The time by which an attempt must have an answer.
    fn deadline(
        &self,
        message: &Message,
        total: Option<Deadline>,
        settings: &Settings,
    ) -> Option<Deadline> {
        let of_attempt = Deadline::after("timeout", settings.timeout);
        let connect_timeout = self.options.connect_timeout;
        // The handshake of a WebSocket is a part of connecting.
        let of_handshake = message
            .outgoing
            .socket_key
            .as_ref()
            .and_then(|_| Deadline::after("connect_timeout", connect_timeout));
        Deadline::first(total, Deadline::first(of_handshake, of_attempt))
    }

    /// The client for a request.
    fn client_for(&self, outgoing: &Outgoing) -> Result<&reqwest::Client> {
        if outgoing.socket_key.is_none() {
            return Ok(&self.client);
        }
        if let Some(client) = self.socket_client.get() {
            return Ok(client);
        }
        let client = client(&self.options, &[b"http/1.1"])?;
        Ok(self.socket_client.get_or_init(|| client))
    }

    /// Makes one attempt, and follows redirects. Also returns the key that it sent.
    async fn attempt(
        &self,
        message: &Message,
        credential: &Credential,
        attempt: u32,
        deadline: Option<Deadline>,
    ) -> (Option<Key>, std::result::Result<Response, Failure>) {
        let key = match until(deadline, credential.key()).await {
            Ok(Ok(key)) => key,
            Ok(Err(error)) => return (None, Err(Failure::for_good(error))),
            Err(deadline) => {
                let error = deadline.error(&message.name, "api_key_provider returned no key");
                return (None, Err(Failure::for_good(error)));
            }
        };
        let mut headers = message.headers.clone();
        headers.insert(ATTEMPT, attempt.into());
        // A header that the caller set wins over the client's own.
        if let Some(key) = &key
            && !headers.contains_key(&key.header)
        {
            headers.insert(key.header.clone(), key.value.clone());
        }
        let result = self.send_once(message, headers, deadline).await;
        (key, result)
    }

    async fn send_once(
        &self,
        message: &Message,
        headers: HeaderMap,
        deadline: Option<Deadline>,
    ) -> std::result::Result<Response, Failure> {
        let Message { outgoing, name, .. } = message;
        let mut url = message.url.clone();
        let mut redirects = 0;
        let client = self.client_for(outgoing).map_err(Failure::for_good)?;
        loop {
            let mut request = client.request(outgoing.method.clone(), url.clone());
            if let Some(body) = &outgoing.body {
                request = request.body(body.clone());
            }
            let response = match until(deadline, request.headers(headers.clone()).send()).await {
                Ok(Ok(response)) => response,
                Ok(Err(error)) => {
                    let connect_timeout = self.options.connect_timeout;
                    return Err(Failure::of_network(connection_error(
                        name,
                        error,
                        connect_timeout,
                    )));
                }
                Err(deadline) => {
                    return Err(Failure::of_network(deadline.error(name, "no answer")));
                }
            };
            match Redirect::of(name, &outgoing.method, &url, &response) {
                Redirect::None => return Ok(response),
                Redirect::Refused(error) => return Err(Failure::for_good(error)),
                Redirect::To(_) if redirects == MAX_REDIRECTS => {
                    return Err(Failure::for_good(redirect::too_many(name, &response)));
                }
                Redirect::To(next) => url = next,
            }
            redirects += 1;
        }
    }

    fn answer(
        &self,
        message: Message,
        mut response: Response,
        retries: u32,
        deadline: Option<Deadline>,
        total: Option<Deadline>,
    ) -> Result<Answer> {
        let answer = Answer {
            head: AnswerHead::new(&mut response, retries),
            response,
            request: message.name,
            deadline,
            total,
            max_body_bytes: self.options.max_body_bytes,
        };
        answer.check_encoding()?;
        Ok(answer)
    }

    fn message(&self, outgoing: Outgoing, settings: &Settings) -> Message {
        let url = self.url(&outgoing.path, &outgoing.query, settings);
        let mut headers = self.options.headers.clone();
        headers.insert(ACCEPT, ACCEPTED);
        if let Some(key) = &outgoing.socket_key {
            headers.insert(CONNECTION, UPGRADES);
            headers.insert(UPGRADE, WEBSOCKET);
            headers.insert(SEC_WEBSOCKET_VERSION, WEBSOCKET_VERSION);
            headers.insert(SEC_WEBSOCKET_KEY, key.clone());
        }
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
        Message {
            name: format!("{} {}", outgoing.method, printable(&url)),
            url,
            headers,
            outgoing,
        }
    }

    fn url(&self, path: &str, query: &[(String, String)], settings: &Settings) -> Url {
        let mut url = self.options.base_url.clone();
        let base = url.path().trim_end_matches('/').to_owned();
        url.set_path(&(base + path));
        let query = [settings.query.as_slice(), query];
        if query.iter().any(|pairs| !pairs.is_empty()) {
            url.query_pairs_mut()
                .extend_pairs(query.into_iter().flatten());
        }
        url
    }
}

impl Outgoing {
    /// Whether a status is that of the expected answer.
    fn is_answered_by(&self, status: StatusCode) -> bool {
        match self.socket_key {
            Some(_) => status == StatusCode::SWITCHING_PROTOCOLS,
            None => status.is_success(),
        }
    }
}

impl Failure {
    fn of_network(error: Error) -> Self {
        Self {
            error,
            is_of_network: true,
        }
    }

    fn for_good(error: Error) -> Self {
        Self {
            error,
            is_of_network: false,
        }
    }
}

/// A client for connections that negotiate one of some protocols.
fn client(options: &HttpOptions, protocols: &[&[u8]]) -> Result<reqwest::Client> {
    let mut tls = tls::config(&options.certificates)?;
    tls.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();
    let mut builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none())
        .user_agent(&options.user_agent)
        .pool_idle_timeout(POOL_IDLE_TIMEOUT)
        .tcp_nodelay(true);
    if let Some(timeout) = options.connect_timeout {
        builder = builder.connect_timeout(timeout);
    }
    builder = match &options.proxy {
        Proxy::OfEnvironment => builder,
        Proxy::None => builder.no_proxy(),
        Proxy::Given { url, but_for } => {
            let but_for = but_for.as_deref().and_then(reqwest::NoProxy::from_string);
            builder.proxy(
                reqwest::Proxy::all(url.clone())
                    .map_err(unusable)?
                    .no_proxy(but_for),
            )
        }
    };
    builder.build().map_err(unusable)
}

fn unusable(error: reqwest::Error) -> Error {
    let message = format!("The HTTP client cannot be created: {}", root_cause(&error));
    Error::config(message).with_source(error.without_url())
}

impl fmt::Debug for Http {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Http")
            .field("base_url", &printable(&self.options.base_url))
            .field("credential", &self.options.credential)
            .finish_non_exhaustive()
    }
}

//! HTTP by reqwest: one call, as many attempts as the policy allows, errors that tell the truth.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Response, StatusCode, Url};

use crate::client::Settings;
use crate::error::{Error, Result};

use super::answer::{Answer, AnswerHead};
use super::clock::{Deadline, until};
use super::credential::{Credential, Key};
use super::fault::{connection_error, printable, root_cause, status_error};
use super::redirect::{self, MAX_REDIRECTS, Redirect};
use super::retry::{RetryBudget, RetryPolicy, Verdict};
use super::tls::{self, Certificate};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const ATTEMPT: HeaderName = HeaderName::from_static("x-antiphon-attempt");
const ACCEPTED: HeaderValue = HeaderValue::from_static("application/json, text/event-stream");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// How long idle connections are kept for the next call.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(90);

/// What an HTTP transport is made of.
pub(crate) struct HttpOptions {
    pub(crate) base_url: Url,
    /// Sent with every request.
    pub(crate) headers: HeaderMap,
    pub(crate) credential: Credential,
    /// Where the key comes from, for the error of a key that is wrong.
    pub(crate) key_source: String,
    pub(crate) user_agent: String,
    pub(crate) connect_timeout: Option<Duration>,
    /// How many retries may be made above what succeeds; zero for any number.
    pub(crate) retry_budget: u32,
    pub(crate) max_body_bytes: usize,
    /// Trusted beside those of the system.
    pub(crate) certificates: Vec<Certificate>,
    pub(crate) proxy: Proxy,
}

/// Which proxy requests go through.
pub(crate) enum Proxy {
    /// As `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` say.
    OfEnvironment,
    None,
    /// One for all, but for the hosts in a list separated by commas.
    Given {
        url: Url,
        but_for: Option<String>,
    },
}

/// The connections to one server.
pub(crate) struct Http {
    client: reqwest::Client,
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
}

/// A request as all its attempts send it.
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
    /// Whether another attempt may have one.
    is_of_network: bool,
}

impl Http {
    pub(crate) fn new(options: HttpOptions) -> Result<Self> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls::config(&options.certificates)?)
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
        Ok(Self {
            client: builder.build().map_err(unusable)?,
            budget: RetryBudget::new(options.retry_budget),
            options,
        })
    }

    /// Sends a request, again if need be, until there is an answer with a status of success.
    pub(crate) async fn send(&self, outgoing: Outgoing, settings: &Settings) -> Result<Answer> {
        let message = self.message(outgoing, settings);
        let credential = settings
            .credential
            .as_ref()
            .unwrap_or(&self.options.credential);
        let total = Deadline::after("total_timeout", settings.total_timeout);
        let policy = RetryPolicy {
            max_retries: settings.max_retries,
            max_retry_after: settings.max_retry_after,
        };
        let (mut attempts, mut retries, mut asked_for_another_key) = (0, 0, false);
        loop {
            attempts += 1;
            let deadline = Deadline::first(total, Deadline::after("timeout", settings.timeout));
            let (key, result) = self.attempt(&message, credential, attempts, deadline).await;
            let (error, verdict) = match result {
                Ok(response) if response.status().is_success() => {
                    self.budget.give_back(retries);
                    return self.answer(message, response, attempts - 1, deadline, total);
                }
                Ok(response)
                    if response.status() == StatusCode::UNAUTHORIZED
                        && credential.is_asked_for()
                        && !asked_for_another_key =>
                {
                    // Keys that are asked for expire, perhaps between the answer and the request.
                    asked_for_another_key = true;
                    continue;
                }
                Ok(response) => {
                    let (status, headers) = (response.status().as_u16(), response.headers());
                    let verdict = policy.after_status(status, headers, retries, SystemTime::now());
                    let (name, source) = (&message.name, &self.options.key_source);
                    let error = status_error(name, response, key.as_ref(), source, deadline).await;
                    (error, verdict)
                }
                Err(Failure {
                    error,
                    is_of_network: true,
                }) => (error, policy.after_connection_error(retries)),
                Err(Failure { error, .. }) => (error, Verdict::GiveUp),
            };
            let reason = match verdict {
                Verdict::RetryAfter(delay)
                    if total.is_some_and(|total| total.passes_within(delay)) =>
                {
                    "It was not tried again, as total_timeout leaves no time for that.".to_owned()
                }
                Verdict::RetryAfter(delay) if self.budget.take() => {
                    tokio::time::sleep(delay).await;
                    retries += 1;
                    continue;
                }
                Verdict::RetryAfter(_) => {
                    "It was not tried again, as too many calls of this client fail (retry_budget)."
                        .to_owned()
                }
                Verdict::TooLong => format!(
                    "It was not tried again, as that is longer than max_retry_after ({:?}).",
                    policy.max_retry_after
                ),
                Verdict::GiveUp if attempts > 1 => format!("It was tried {attempts} times."),
                Verdict::GiveUp => String::new(),
            };
            return Err(error.with_note(&reason).with_attempts(attempts));
        }
    }

    /// Sends a request once, and on where it is redirected, with the key it was sent with.
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
                let error = deadline.error(&message.name, "api_key_provider gave no key");
                return (None, Err(Failure::for_good(error)));
            }
        };
        let mut headers = message.headers.clone();
        headers.insert(ATTEMPT, attempt.into());
        // What the caller set by name goes before what the client knows.
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
        loop {
            let mut request = self.client.request(outgoing.method.clone(), url.clone());
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
        let url = self.url(&outgoing, settings);
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
        Message {
            name: format!("{} {}", outgoing.method, printable(&url)),
            url,
            headers,
            outgoing,
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

fn unusable(error: reqwest::Error) -> Error {
    let message = format!("The HTTP client could not be made: {}", root_cause(&error));
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

//! The settings of a call: its own options over those of the client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::error::{Error, Result};

use super::{CallOptions, Credential, Resume};

const DEFAULT_MAX_RETRIES: u32 = 2;
const DEFAULT_MAX_RETRY_AFTER: Duration = Duration::from_secs(120);
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(600);
const DEFAULT_IDLE_TIMEOUT: Duration = Duration::from_secs(300);

/// How far a reader may run ahead of its consumer: the options `max_queued_events` and
/// `max_queued_bytes`, see [`Client::reader_limits`](crate::Client::reader_limits).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReaderLimits {
    /// Maximum number of waiting events, at least 1. Default 1024.
    pub max_events: usize,
    /// Maximum number of bytes of waiting events. One event of any size fits. Default 8 MiB.
    pub max_bytes: usize,
}

impl Default for ReaderLimits {
    fn default() -> Self {
        Self {
            max_events: 1024,
            max_bytes: 8 * 1024 * 1024,
        }
    }
}

/// The settings of a call: its own options over those of the client. A disabled time limit is `None`.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) max_retries: u32,
    pub(crate) max_retry_after: Duration,
    pub(crate) timeout: Option<Duration>,
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) stall_timeout: Option<Duration>,
    pub(crate) end_timeout: Option<Duration>,
    pub(crate) headers: HeaderMap,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) idempotency_key: Option<HeaderValue>,
    /// Replaces that of the client.
    pub(crate) credential: Option<Credential>,
    pub(crate) resume: Resume,
    pub(crate) reader_limits: ReaderLimits,
    /// The error about the first wrong option; every call fails with it.
    fault: Option<Error>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            max_retries: DEFAULT_MAX_RETRIES,
            max_retry_after: DEFAULT_MAX_RETRY_AFTER,
            timeout: Some(DEFAULT_TIMEOUT),
            total_timeout: None,
            idle_timeout: Some(DEFAULT_IDLE_TIMEOUT),
            stall_timeout: None,
            end_timeout: None,
            headers: HeaderMap::new(),
            query: Vec::new(),
            idempotency_key: None,
            credential: None,
            resume: Resume::default(),
            reader_limits: ReaderLimits::default(),
            fault: None,
        }
    }
}

impl Settings {
    /// These settings with options over them.
    pub(crate) fn with(&self, options: CallOptions) -> Self {
        let mut settings = self.clone();
        if let Some(max_retries) = options.max_retries {
            settings.max_retries = max_retries;
        }
        if let Some(delay) = options.max_retry_after {
            settings.max_retry_after = delay;
        }
        let clocks = [
            (&mut settings.timeout, options.timeout),
            (&mut settings.total_timeout, options.total_timeout),
            (&mut settings.idle_timeout, options.idle_timeout),
            (&mut settings.stall_timeout, options.stall_timeout),
            (&mut settings.end_timeout, options.end_timeout),
        ];
        for (setting, option) in clocks {
            if let Some(limit) = option {
                *setting = Some(limit).filter(|limit| !limit.is_zero());
            }
        }
        settings
            .query
            .retain(|(name, _)| !options.extra_query.has(name));
        if let Some(resume) = options.resume {
            settings.resume = resume;
        }
        if let Some(ask) = &options.api_key_provider {
            settings.credential = Some(Credential::Asked(Arc::clone(ask)));
        }
        let limits = [
            (
                &mut settings.reader_limits.max_events,
                options.max_queued_events,
            ),
            (
                &mut settings.reader_limits.max_bytes,
                options.max_queued_bytes,
            ),
        ];
        for (setting, option) in limits {
            *setting = option.unwrap_or(*setting);
        }
        if let Err(fault) = settings.set_headers(&options) {
            settings.fault.get_or_insert(fault);
        }
        settings.query.extend(options.extra_query.into_pairs());
        settings
    }

    /// # Errors
    ///
    /// Fails if an option is wrong; the error names it.
    pub(crate) fn check(&self) -> Result<()> {
        self.fault.clone().map_or(Ok(()), Err)
    }

    fn set_headers(&mut self, options: &CallOptions) -> Result<()> {
        let option = options.extra_headers.option();
        for (name, value) in options.extra_headers.iter() {
            let name = header_name(option, name)?;
            let value = header_value(&format!("{option}[\"{name}\"]"), value)?;
            self.headers.insert(name, value);
        }
        if let Some(key) = &options.idempotency_key {
            self.idempotency_key = Some(header_value("idempotency_key", key)?);
        }
        Ok(())
    }
}

/// A header's name; the error names the option.
pub(crate) fn header_name(option: &str, name: &str) -> Result<HeaderName> {
    HeaderName::try_from(name).map_err(|_| {
        let name = name.escape_debug();
        Error::config(format!(
            "{option}: `{name}` is not a header name. Use letters, digits and `-`."
        ))
    })
}

/// A header's value, which is never printed because it may be a credential. The error names the option and
/// not the value.
pub(crate) fn header_value(option: &str, value: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(value).map_err(|_| {
        Error::config(format!(
            "{option}: the value has characters that a header cannot have, such as a line end. Remove them."
        ))
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// Header values and the query may be secret.
impl fmt::Debug for Settings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Settings")
            .field("max_retries", &self.max_retries)
            .field("timeout", &self.timeout)
            .field("total_timeout", &self.total_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("stall_timeout", &self.stall_timeout)
            .field("end_timeout", &self.end_timeout)
            .finish_non_exhaustive()
    }
}

//! Options by name, for clients that are set up from another language, or a file.

use std::time::Duration;

use serde_json::{Map, Value};

use crate::error::{Error, Result};

use super::{CallOptions, ClientBuilder, Provider};

const PROVIDER_NAME: &str = "the name of a provider, such as \"openrouter\" or \"custom\"";

/// What a number means where it is a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeUnit {
    /// Seconds, as Python has them.
    Seconds,
    /// Milliseconds, as JavaScript has them.
    Milliseconds,
}

impl ClientBuilder {
    /// Options as a JSON object, by the names of the methods here: for other languages, and for files.
    /// Times are numbers of seconds; see [`option`](Self::option).
    ///
    /// ```
    /// # use antiphon::ClientBuilder;
    /// use serde_json::json;
    ///
    /// let options = json!({"provider": "openrouter", "api_key": "sk-or-…", "idle_timeout": 30});
    /// let client = ClientBuilder::from_json(&options)?.build()?;
    /// # Ok::<(), antiphon::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`option`](Self::option).
    pub fn from_json(options: &Value) -> Result<Self> {
        Self::default().options(options, TimeUnit::Seconds)
    }

    /// Sets options by a JSON object; times are numbers of `unit`. See [`option`](Self::option).
    ///
    /// # Errors
    ///
    /// As [`option`](Self::option).
    pub fn options(mut self, options: &Value, unit: TimeUnit) -> Result<Self> {
        for (name, value) in options_of(options)? {
            self = self.option(name, value, unit)?;
        }
        Ok(self)
    }

    /// Sets an option by the name of its method. Null stands for "not set". Times are numbers of `unit`,
    /// with fractions.
    ///
    /// `provider` is the name of one (see [`Provider::find`]), `headers` an object of texts, `query` an
    /// object, `resume` true, false or `"auto"`, `ca_certificates` text. `api_key_provider` is code and
    /// cannot be set so.
    ///
    /// ```
    /// use antiphon::client::{ClientBuilder, TimeUnit};
    /// use serde_json::json;
    ///
    /// let builder = ClientBuilder::default();
    /// let error = builder.option("timeout", &json!("5s"), TimeUnit::Seconds).unwrap_err();
    /// assert_eq!(error.message(), "timeout: expected a number of seconds, zero or more, got a string.");
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), with the name of the option and never its value
    /// where that may be a key, when there is no such option or its value is of the wrong kind.
    pub fn option(mut self, name: &str, value: &Value, unit: TimeUnit) -> Result<Self> {
        let Some(option) = NamedOption::new(name, value, unit) else {
            return match Self::NAMES.contains(&name) || CallOptions::NAMES.contains(&name) {
                true => Ok(self),
                false => Err(Self::no_such_option(name)),
            };
        };
        let text = || option.text().map(|text| Some(text.to_owned()));
        match name {
            "provider" => {
                let found = option.text().ok().and_then(Provider::find);
                self.provider = found.ok_or_else(|| option.mismatch(PROVIDER_NAME))?;
            }
            "api_key" => self.api_key = text()?,
            "base_url" => self.base_url = text()?,
            "data_residency" => self.data_residency = text()?,
            "organization" => self.organization = text()?,
            "project" => self.project = text()?,
            "azure_endpoint" => self.azure_endpoint = text()?,
            "azure_ad_token" => self.azure_ad_token = text()?,
            "api_version" => self.api_version = text()?,
            "connect_timeout" => self.connect_timeout = Some(option.duration()?),
            "retry_budget" => self.retry_budget = Some(option.count()?),
            "max_frame_bytes" => self.max_frame_bytes = Some(option.count()?),
            "max_body_bytes" => self.max_body_bytes = Some(option.count()?),
            "user_agent_suffix" => self.user_agent_suffix = text()?,
            "proxy" => self.proxy = text()?,
            "no_proxy" => self.no_proxy = text()?,
            "ca_certificates" => self.ca_certificates = text()?.map(String::into_bytes),
            "allow_insecure_http" => self.allow_insecure_http = option.truth()?,
            "strict" => self.strict = option.truth()?,
            _ if self.call.set(option)? => {}
            _ => return Err(Self::no_such_option(name)),
        }
        Ok(self)
    }

    /// The options that are not of a call as well.
    const NAMES: [&'static str; 19] = [
        "provider",
        "api_key",
        "base_url",
        "data_residency",
        "organization",
        "project",
        "azure_endpoint",
        "azure_ad_token",
        "api_version",
        "connect_timeout",
        "retry_budget",
        "max_frame_bytes",
        "max_body_bytes",
        "user_agent_suffix",
        "proxy",
        "no_proxy",
        "ca_certificates",
        "allow_insecure_http",
        "strict",
    ];

    fn no_such_option(name: &str) -> Error {
        no_such_option(name, &[&Self::NAMES[..], &CallOptions::NAMES].concat())
    }
}

/// One option: its name and its value, which is not null.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NamedOption<'a> {
    pub(crate) name: &'a str,
    value: &'a Value,
    unit: TimeUnit,
}

impl<'a> NamedOption<'a> {
    /// `None` for null, which stands for "not set" in every language that has no other word for it.
    pub(crate) fn new(name: &'a str, value: &'a Value, unit: TimeUnit) -> Option<Self> {
        (!value.is_null()).then_some(Self { name, value, unit })
    }

    pub(crate) fn text(self) -> Result<&'a str> {
        let text = self.value.as_str();
        text.ok_or_else(|| self.mismatch("a string"))
    }

    pub(crate) fn truth(self) -> Result<bool> {
        let truth = self.value.as_bool();
        truth.ok_or_else(|| self.mismatch("true or false"))
    }

    pub(crate) fn count<T: TryFrom<u64>>(self) -> Result<T> {
        let count = self
            .value
            .as_u64()
            .and_then(|count| T::try_from(count).ok());
        count.ok_or_else(|| self.mismatch("a whole number, zero or more"))
    }

    pub(crate) fn duration(self) -> Result<Duration> {
        let (expected, in_a_second) = match self.unit {
            TimeUnit::Seconds => ("a number of seconds, zero or more", 1.0),
            TimeUnit::Milliseconds => ("a number of milliseconds, zero or more", 1000.0),
        };
        let seconds = self.value.as_f64().map(|number| number / in_a_second);
        let duration = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
        duration.ok_or_else(|| self.mismatch(expected))
    }

    /// An object; `expected` is what it should be, for the error.
    pub(crate) fn object(self, expected: &str) -> Result<&'a Map<String, Value>> {
        let object = self.value.as_object();
        object.ok_or_else(|| self.mismatch(expected))
    }

    /// Headers: the pairs of an object whose values are strings.
    pub(crate) fn headers(self) -> Result<Vec<(String, String)>> {
        let headers = self
            .object("an object of header names and values")?
            .iter()
            .filter(|(_, value)| !value.is_null());
        headers
            .map(|(name, value)| match value.as_str() {
                Some(text) => Ok((name.clone(), text.to_owned())),
                None => Err(Error::config(format!(
                    "{}[\"{}\"]: expected a string, got {}.",
                    self.name,
                    name.escape_debug(),
                    kind_of(value)
                ))),
            })
            .collect()
    }

    /// Names the option and what it must be. Of what it is only the kind: it may be a key.
    pub(crate) fn mismatch(self, expected: &str) -> Error {
        let Self { name, value, .. } = self;
        Error::config(format!(
            "{name}: expected {expected}, got {}.",
            kind_of(value)
        ))
    }
}

/// The error for an option that is none of these.
pub(crate) fn no_such_option(name: &str, options: &[&str]) -> Error {
    Error::config(format!(
        "{}: there is no such option. The options are {}.",
        name.escape_debug(),
        options.join(", ")
    ))
}

/// The options of an object of options.
pub(crate) fn options_of(options: &Value) -> Result<&Map<String, Value>> {
    options.as_object().ok_or_else(|| {
        Error::config("The options are no JSON object. Give them as {\"name\": value}.")
    })
}

fn kind_of(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

//! A client's options by name, for clients that are set up from another language, or a file.

use serde_json::Value;

use crate::error::{Error, Result};

use super::call::CallOptions;
use super::client::ClientBuilder;
use super::named::{NamedOption, TimeUnit, no_such_option, options_of};
use super::provider::Provider;

const PROVIDER_NAME: &str = "the name of a provider, such as \"openrouter\" or \"custom\"";

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
    /// use antiphon::{ClientBuilder, options::TimeUnit};
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

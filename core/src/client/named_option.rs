//! Options by name, for clients that are set up from another language.

use std::time::Duration;

use serde_json::Value;

use crate::error::{Error, Result};

use super::ClientBuilder;

/// The options, for the message that lists them.
const OPTIONS: &str = "api_key, base_url, organization, project, max_retries, connect_timeout, timeout, idle_timeout, \
                       stall_timeout, max_frame_bytes, max_body_bytes, headers, user_agent_suffix, strict";

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
    /// Sets an option by its name, which is that of its method; `headers` is an object of texts by name.
    /// Null stands for "not set". Times are numbers of `unit`.
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
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when there is no such option, or it is no such value.
    pub fn option(self, name: &str, value: &Value, unit: TimeUnit) -> Result<Self> {
        if value.is_null() {
            return Ok(self);
        }
        Ok(match name {
            "api_key" => self.api_key(text(name, value)?),
            "base_url" => self.base_url(text(name, value)?),
            "organization" => self.organization(text(name, value)?),
            "project" => self.project(text(name, value)?),
            "max_retries" => self.max_retries(count(name, value)?),
            "connect_timeout" => self.connect_timeout(unit.read(name, value)?),
            "timeout" => self.timeout(unit.read(name, value)?),
            "idle_timeout" => self.idle_timeout(unit.read(name, value)?),
            "stall_timeout" => self.stall_timeout(unit.read(name, value)?),
            "max_frame_bytes" => self.max_frame_bytes(count(name, value)?),
            "max_body_bytes" => self.max_body_bytes(count(name, value)?),
            "headers" => headers(self, name, value)?,
            "user_agent_suffix" => self.user_agent_suffix(text(name, value)?),
            "strict" => self.strict(
                value
                    .as_bool()
                    .ok_or_else(|| mismatch(name, "true or false", value))?,
            ),
            _ => {
                let message = format!(
                    "{}: there is no such option. The options are {OPTIONS}.",
                    name.escape_debug()
                );
                return Err(Error::config(message));
            }
        })
    }
}

impl TimeUnit {
    fn read(self, name: &str, value: &Value) -> Result<Duration> {
        let (expected, in_a_second) = match self {
            Self::Seconds => ("a number of seconds, zero or more", 1.0),
            Self::Milliseconds => ("a number of milliseconds, zero or more", 1000.0),
        };
        let seconds = value.as_f64().map(|number| number / in_a_second);
        seconds
            .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
            .ok_or_else(|| mismatch(name, expected, value))
    }
}

fn text<'a>(name: &str, value: &'a Value) -> Result<&'a str> {
    value
        .as_str()
        .ok_or_else(|| mismatch(name, "a string", value))
}

fn count<T: TryFrom<u64>>(name: &str, value: &Value) -> Result<T> {
    let number = value.as_u64().and_then(|number| T::try_from(number).ok());
    number.ok_or_else(|| mismatch(name, "a whole number, zero or more", value))
}

fn headers(mut builder: ClientBuilder, name: &str, value: &Value) -> Result<ClientBuilder> {
    let headers = value
        .as_object()
        .ok_or_else(|| mismatch(name, "an object of header names and values", value))?;
    for (header, value) in headers {
        let value = text(&format!("{name}[\"{}\"]", header.escape_debug()), value)?;
        builder = builder.header(header, value);
    }
    Ok(builder)
}

/// Names the option and what it must be. Of what it is, texts are not shown: one may be a key.
fn mismatch(name: &str, expected: &str, value: &Value) -> Error {
    let found = match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(value) => value.to_string(),
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    };
    Error::config(format!("{name}: expected {expected}, got {found}."))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use serde_json::{Value, json};

    use super::{OPTIONS, TimeUnit};
    use crate::client::ClientBuilder;
    use crate::error::{ErrorKind, Result};

    fn set(name: &str, value: &Value) -> Result<ClientBuilder> {
        ClientBuilder::default().option(name, value, TimeUnit::Milliseconds)
    }

    #[test]
    fn every_option_that_is_listed_exists() {
        for name in OPTIONS.split(", ") {
            let error = set(name, &json!([])).expect_err(name);
            assert!(
                error.message().starts_with(&format!("{name}: expected ")),
                "{error}"
            );
            assert!(set(name, &Value::Null).is_ok(), "{name}");
        }
    }

    #[test]
    fn a_wrong_option_is_named() {
        let cases = [
            (
                "api_kee",
                json!("k"),
                "api_kee: there is no such option. The options are api_key, ",
            ),
            ("api_key", json!(5), "api_key: expected a string, got 5."),
            (
                "base_url",
                json!({}),
                "base_url: expected a string, got an object.",
            ),
            (
                "strict",
                json!("sk-1"),
                "strict: expected true or false, got a string.",
            ),
            (
                "max_retries",
                json!(-1),
                "max_retries: expected a whole number, zero or more, got -1.",
            ),
            (
                "max_retries",
                json!(1_u64 << 40),
                "max_retries: expected a whole number, zero or more, got 1099511627776.",
            ),
            (
                "timeout",
                json!(-0.5),
                "timeout: expected a number of milliseconds, zero or more, got -0.5.",
            ),
            (
                "headers",
                json!(["a"]),
                "headers: expected an object of header names and values, got a list.",
            ),
            (
                "headers",
                json!({"x-a": true}),
                "headers[\"x-a\"]: expected a string, got true.",
            ),
        ];
        for (name, value, message) in cases {
            let error = set(name, &value).expect_err(name);
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(error.message().starts_with(message), "{error}");
        }
    }

    #[test]
    fn times_are_in_the_unit_that_is_said() {
        for (unit, number) in [
            (TimeUnit::Seconds, json!(1.5)),
            (TimeUnit::Milliseconds, json!(1500)),
        ] {
            assert_eq!(unit.read("timeout", &number).unwrap().as_millis(), 1500);
        }
    }
}

//! Options by name, for what is set up from another language, or a file.

use std::time::Duration;

use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// What a number means where it is a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeUnit {
    /// Seconds, as Python has them.
    Seconds,
    /// Milliseconds, as JavaScript has them.
    Milliseconds,
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

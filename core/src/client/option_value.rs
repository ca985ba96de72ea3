//! Options that come as JSON: from another language, or a file.

use std::time::Duration;

use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// One option: its name and its value, which is not null.
#[derive(Debug, Clone, Copy)]
pub(super) struct OptionValue<'a> {
    pub(super) name: &'a str,
    value: &'a Value,
}

impl<'a> OptionValue<'a> {
    /// `None` for null, which stands for "not set" in every language that has no other word for it.
    pub(super) fn new(name: &'a str, value: &'a Value) -> Option<Self> {
        (!value.is_null()).then_some(Self { name, value })
    }

    pub(super) fn text(self) -> Result<&'a str> {
        let text = self.value.as_str();
        text.ok_or_else(|| self.mismatch("a string"))
    }

    pub(super) fn truth(self) -> Result<bool> {
        let truth = self.value.as_bool();
        truth.ok_or_else(|| self.mismatch("true or false"))
    }

    pub(super) fn count<T: TryFrom<u64>>(self) -> Result<T> {
        let count = self
            .value
            .as_u64()
            .and_then(|count| T::try_from(count).ok());
        count.ok_or_else(|| self.mismatch("a whole number, zero or more"))
    }

    /// Seconds, with fractions.
    pub(super) fn duration(self) -> Result<Duration> {
        let seconds = self.value.as_f64();
        let duration = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
        duration.ok_or_else(|| self.mismatch("a number of seconds, zero or more"))
    }

    pub(super) fn object(self) -> Result<&'a Map<String, Value>> {
        let object = self.value.as_object();
        object.ok_or_else(|| self.mismatch("an object of names and values"))
    }

    /// The pairs of an object whose values are strings.
    pub(super) fn texts(self) -> Result<Vec<(String, String)>> {
        let pairs = self.object()?.iter().filter(|(_, value)| !value.is_null());
        pairs
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
    pub(super) fn mismatch(self, expected: &str) -> Error {
        let Self { name, value } = self;
        Error::config(format!(
            "{name}: expected {expected}, got {}.",
            kind_of(value)
        ))
    }
}

/// The error for an option that is none of these.
pub(super) fn no_such_option(name: &str, options: &[&str]) -> Error {
    Error::config(format!(
        "{}: there is no such option. The options are {}.",
        name.escape_debug(),
        options.join(", ")
    ))
}

/// The options of an object of options.
pub(super) fn options_of(options: &Value) -> Result<&Map<String, Value>> {
    options.as_object().ok_or_else(|| {
        Error::config("The options are no JSON object. Give them as {\"name\": value}.")
    })
}

fn kind_of(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

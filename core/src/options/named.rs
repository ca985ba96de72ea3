//! Options by name, for clients that another language or a file configures.

use std::time::Duration;

use reqwest::Url;
use serde_json::{Map, Value};

use crate::error::{Error, Result};

use super::KeyProvider;
use super::pairs::Redacted;

/// The unit of a number that is a duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeUnit {
    /// Seconds, as in Python.
    Seconds,
    /// Milliseconds, as in JavaScript.
    Milliseconds,
}

/// One option: its name and its value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NamedOption<'a> {
    pub(crate) name: &'a str,
    pub(crate) value: &'a Value,
    pub(crate) unit: TimeUnit,
}

/// A field of a struct of options.
pub(crate) trait SetOption {
    /// Sets the field, unless the value is null, which means "not set". `name` is that of the option.
    ///
    /// # Errors
    ///
    /// When the value has the wrong type.
    fn set(&mut self, name: &'static str, option: NamedOption<'_>) -> Result<()>;

    /// A form that may be printed.
    fn redacted(&self) -> Redacted;
}

/// A type that an option can have.
pub(crate) trait ReadOption: Sized {
    /// # Errors
    ///
    /// When the value has the wrong type.
    fn read(option: NamedOption<'_>) -> Result<Self>;
}

impl<T: ReadOption> SetOption for Option<T> {
    fn set(&mut self, _: &'static str, option: NamedOption<'_>) -> Result<()> {
        if let Some(option) = option.not_null() {
            *self = Some(T::read(option)?);
        }
        Ok(())
    }

    fn redacted(&self) -> Redacted {
        match self {
            Some(_) => Redacted::Set,
            None => Redacted::NotSet,
        }
    }
}

impl ReadOption for KeyProvider {
    /// JSON cannot express a function.
    fn read(option: NamedOption<'_>) -> Result<Self> {
        Err(option.mismatch("a function"))
    }
}

impl ReadOption for String {
    fn read(option: NamedOption<'_>) -> Result<Self> {
        let text = option.value.as_str();
        text.map(str::to_owned)
            .ok_or_else(|| option.mismatch("a string"))
    }
}

impl ReadOption for bool {
    fn read(option: NamedOption<'_>) -> Result<Self> {
        let flag = option.value.as_bool();
        flag.ok_or_else(|| option.mismatch("true or false"))
    }
}

impl ReadOption for u32 {
    fn read(option: NamedOption<'_>) -> Result<Self> {
        option.count()
    }
}

impl ReadOption for usize {
    fn read(option: NamedOption<'_>) -> Result<Self> {
        option.count()
    }
}

impl ReadOption for Duration {
    fn read(option: NamedOption<'_>) -> Result<Self> {
        let (expected, in_a_second) = match option.unit {
            TimeUnit::Seconds => ("a number of seconds, zero or more", 1.0),
            TimeUnit::Milliseconds => ("a number of milliseconds, zero or more", 1000.0),
        };
        let seconds = option.value.as_f64().map(|number| number / in_a_second);
        let duration = seconds.and_then(|seconds| Self::try_from_secs_f64(seconds).ok());
        duration.ok_or_else(|| option.mismatch(expected))
    }
}

impl<'a> NamedOption<'a> {
    /// `None` for null, which means "not set" in languages that cannot omit a value.
    pub(crate) fn not_null(self) -> Option<Self> {
        (!self.value.is_null()).then_some(self)
    }

    fn count<T: TryFrom<u64>>(self) -> Result<T> {
        let count = self
            .value
            .as_u64()
            .and_then(|count| T::try_from(count).ok());
        count.ok_or_else(|| self.mismatch("a whole number, zero or more"))
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

    /// The error that names the option and the expected type. It shows only the JSON type of the value, which
    /// may be a key.
    pub(crate) fn mismatch(self, expected: &str) -> Error {
        let Self { name, value, .. } = self;
        Error::config(format!(
            "{name}: expected {expected}, got {}.",
            kind_of(value)
        ))
    }
}

/// The error for an unknown option; it lists the known ones.
pub(crate) fn no_such_option(name: &str, options: &[&str]) -> Error {
    Error::config(format!(
        "{}: unknown option. The options are {}.",
        name.escape_debug(),
        options.join(", ")
    ))
}

/// The options of an object of options.
///
/// # Errors
///
/// When it is not an object.
pub(crate) fn options_of(options: &Value) -> Result<&Map<String, Value>> {
    options.as_object().ok_or_else(|| {
        Error::config("The options are not a JSON object. Write them as {\"name\": value}.")
    })
}

/// A URL without the parts that may be secret: user, password and query.
pub(crate) fn printable(url: &Url) -> String {
    let mut url = url.clone();
    // Both fail only for URLs that cannot have a user.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.set_query(None);
    url.set_fragment(None);
    url.to_string()
}

/// As [`printable`]; returns `…` for a text that is not a URL.
pub(crate) fn printable_url(text: &str) -> String {
    Url::parse(text).map_or_else(|_| "…".to_owned(), |url| printable(&url))
}

fn kind_of(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

//! Options that are pairs of names and values: headers and queries.

use std::fmt;

use serde_json::Value;

use crate::error::Result;

use super::{NamedOption, SetOption};

/// Headers, in the order in which the caller set them.
#[derive(Clone, Default)]
pub(crate) struct Headers {
    pairs: Vec<(String, String)>,
    /// The option that set them, for errors.
    option: Option<&'static str>,
}

/// Parameters of a query, in the order in which the caller set them.
#[derive(Clone, Default)]
pub(crate) struct Query {
    pairs: Vec<(String, String)>,
}

impl Headers {
    /// Adds a header that an option sets.
    pub(crate) fn push(&mut self, option: &'static str, name: String, value: String) {
        self.pairs.push((name, value));
        self.option = Some(option);
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &(String, String)> {
        self.pairs.iter()
    }

    /// The name of the option that set them, for errors.
    pub(crate) fn option(&self) -> &'static str {
        self.option.unwrap_or("extra_headers")
    }
}

impl Query {
    /// Adds a parameter. It cannot be wrong, so the name of the option is not kept.
    pub(crate) fn push(&mut self, _: &'static str, name: String, value: String) {
        self.pairs.push((name, value));
    }

    pub(crate) fn into_pairs(self) -> Vec<(String, String)> {
        self.pairs
    }

    /// Whether the caller set a parameter of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.pairs.iter().any(|(given, _)| given == name)
    }
}

impl SetOption for Headers {
    fn set(&mut self, name: &'static str, option: NamedOption<'_>) -> Result<()> {
        if let Some(option) = option.not_null() {
            self.pairs.extend(option.headers()?);
            self.option = Some(name);
        }
        Ok(())
    }

    fn redacted(&self) -> Redacted {
        Redacted::names(&self.pairs)
    }
}

impl SetOption for Query {
    fn set(&mut self, _: &'static str, option: NamedOption<'_>) -> Result<()> {
        if let Some(option) = option.not_null() {
            for (name, value) in option.object("an object of names and values")? {
                push_query(&mut self.pairs, name.clone(), value);
            }
        }
        Ok(())
    }

    fn redacted(&self) -> Redacted {
        Redacted::names(&self.pairs)
    }
}

/// A parameter as the pairs of a query, nested ones with brackets: `include[]=a`, `filter[name]=b`.
pub(crate) fn push_query(query: &mut Vec<(String, String)>, name: String, value: &Value) {
    match value {
        Value::Null => {}
        Value::String(text) => query.push((name, text.clone())),
        Value::Array(values) => {
            for value in values {
                push_query(query, format!("{name}[]"), value);
            }
        }
        Value::Object(object) => {
            for (inner, value) in object {
                push_query(query, format!("{name}[{inner}]"), value);
            }
        }
        Value::Bool(_) | Value::Number(_) => query.push((name, value.to_string())),
    }
}

/// The printable form of an option whose value may be secret.
pub(crate) enum Redacted {
    NotSet,
    Set,
    /// The names of pairs; the values may be secret.
    Names(Vec<String>),
}

impl Redacted {
    fn names(pairs: &[(String, String)]) -> Self {
        Self::Names(pairs.iter().map(|(name, _)| name.clone()).collect())
    }
}

impl fmt::Debug for Redacted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSet => formatter.write_str("None"),
            Self::Set => formatter.write_str("Some(…)"),
            Self::Names(names) => names.fmt(formatter),
        }
    }
}

//! The path of the first field of a request that no server can accept.

use std::fmt::Write;

use serde_json::Value;

/// A position in a request, such as `tools[0].parameters`.
#[derive(Debug, Default)]
pub struct FieldPath(String);

/// A value of a JSON type that no server can accept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// The path of the field, such as `tools[0].parameters`; empty for the request itself.
    pub path: String,
    /// The expected type, such as `an array`.
    pub expected: &'static str,
    /// The type found, such as `a string`.
    pub found: &'static str,
}

impl FieldPath {
    pub(crate) fn at_field<T>(&mut self, name: &str, check: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.0.len();
        if length > 0 {
            self.0.push('.');
        }
        self.0.push_str(name);
        let result = check(self);
        self.0.truncate(length);
        result
    }

    pub(crate) fn at_index<T>(&mut self, index: usize, check: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.0.len();
        // Writing to a String cannot fail.
        let _ = write!(self.0, "[{index}]");
        let result = check(self);
        self.0.truncate(length);
        result
    }

    pub(crate) fn mismatch(&self, expected: &'static str, found: &Value) -> Result<(), Mismatch> {
        let found = match found {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        };
        Err(Mismatch {
            path: self.0.clone(),
            expected,
            found,
        })
    }
}

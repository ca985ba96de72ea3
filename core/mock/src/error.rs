//! Why a mock server could not start, or a script could not be used.

use std::fmt;

/// Why a mock server could not start or a script could not be used.
///
/// Its text names what is wrong, the field where there is one, and the fix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MockError {
    message: String,
}

impl MockError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
        }
    }
}

impl fmt::Display for MockError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for MockError {}

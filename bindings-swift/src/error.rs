//! Errors on their way out; each language makes its own types of them.

use std::fmt;
use std::sync::Arc;

use antiphon::Error;

use crate::buffer::bytes_of;
use crate::generated::{ErrorFields, OPTION_NAMES};
use crate::key::NativeThrown;

/// The failure of a call; callers get it as the error type of their language.
#[derive(uniffi::Error)]
pub(crate) enum NativeError {
    /// What core says.
    Failed {
        /// The name of the kind of error, such as `RateLimitError`.
        kind: String,
        /// What happened, to which request, and what to do.
        reason: String,
        /// What else is known, see [`buffer`](crate::buffer).
        fields: Vec<u8>,
    },
    /// What code of the caller's threw.
    Thrown {
        /// The object that wraps it.
        thrown: Arc<dyn NativeThrown>,
    },
}

impl From<Error> for NativeError {
    fn from(error: Error) -> Self {
        let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref());
        if let Some(Self::Thrown { thrown }) = source {
            let thrown = Arc::clone(thrown);
            return Self::Thrown { thrown };
        }
        Self::Failed {
            kind: error.kind().name().to_owned(),
            reason: with_option_names(error.message()),
            // An error that cannot be told in full must be thrown all the same.
            fields: bytes_of(&ErrorFields(error.details())).unwrap_or_default(),
        }
    }
}

impl fmt::Display for NativeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed { reason, .. } => formatter.write_str(reason),
            Self::Thrown { thrown } => formatter.write_str(&thrown.reason()),
        }
    }
}

impl fmt::Debug for NativeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl std::error::Error for NativeError {}

/// A message of core with the names that options have in Swift and Kotlin.
fn with_option_names(message: &str) -> String {
    let is_in_word = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '-';
    let mut renamed = String::with_capacity(message.len());
    let mut rest = message;
    while let Some(start) = rest.find(is_in_word) {
        let (between, from) = rest.split_at(start);
        let end = from
            .find(|letter| !is_in_word(letter))
            .unwrap_or(from.len());
        let (word, behind) = from.split_at(end);
        renamed.push_str(between);
        let option = OPTION_NAMES.iter().find(|(name, _)| *name == word);
        renamed.push_str(option.map_or(word, |(_, name)| name));
        rest = behind;
    }
    renamed.push_str(rest);
    renamed
}

#[cfg(test)]
mod tests {
    use super::with_option_names;

    #[test]
    fn options_have_the_names_that_callers_gave() {
        assert_eq!(
            with_option_names(
                "base_url: `http://x` is not safe; set allow_insecure_http or api_key."
            ),
            "baseURL: `http://x` is not safe; set allowInsecureHTTP or apiKey."
        );
        assert_eq!(
            with_option_names("x-api_key, my_api_key ü"),
            "x-api_key, my_api_key ü"
        );
    }
}

//! Keys, and the headers that carry them.

use std::fmt;
use std::sync::Arc;

use futures_core::future::BoxFuture;
use reqwest::header::{AUTHORIZATION, HeaderName, HeaderValue};

use crate::error::{Error, Result};

/// The pending result of a [`KeyProvider`].
pub(crate) type KeyFuture = BoxFuture<'static, Result<String>>;

/// A function that returns the API key.
pub(crate) type KeyProvider = Arc<dyn Fn() -> KeyFuture + Send + Sync>;

/// How a client obtains the key that it sends.
#[derive(Clone)]
pub(crate) enum Credential {
    /// The client sends no key.
    None,
    /// The same key for all calls.
    Fixed(Key),
    /// A function that the client calls before each attempt; the key is sent as `Authorization: Bearer`.
    Asked(KeyProvider),
}

/// A key and the header it is sent in.
#[derive(Clone)]
pub(crate) struct Key {
    pub(crate) header: HeaderName,
    pub(crate) value: HeaderValue,
    secret: Arc<str>,
}

impl Credential {
    pub(crate) async fn key(&self) -> Result<Option<Key>> {
        match self {
            Self::None => Ok(None),
            Self::Fixed(key) => Ok(Some(key.clone())),
            Self::Asked(ask) => Key::bearer("api_key_provider", &ask().await?).map(Some),
        }
    }

    pub(crate) fn is_asked_for(&self) -> bool {
        matches!(self, Self::Asked(_))
    }
}

impl Key {
    /// A key that is sent as `Authorization: Bearer`; `option` is the option or variable that set it, for
    /// errors.
    pub(crate) fn bearer(option: &str, key: &str) -> Result<Self> {
        Self::new(option, AUTHORIZATION, "Bearer ", key)
    }

    /// A key that is sent in a header of its own.
    pub(crate) fn plain(option: &str, header: HeaderName, key: &str) -> Result<Self> {
        Self::new(option, header, "", key)
    }

    fn new(option: &str, header: HeaderName, scheme: &str, key: &str) -> Result<Self> {
        let key = key.trim();
        let fault = match HeaderValue::from_str(&format!("{scheme}{key}")) {
            Ok(_) if key.is_empty() => "the key is empty. Set it to an API key",
            Ok(mut value) => {
                value.set_sensitive(true);
                let secret = key.into();
                return Ok(Self {
                    header,
                    value,
                    secret,
                });
            }
            Err(_) => {
                "the key has characters that a header cannot have, such as a line end. Remove them"
            }
        };
        Err(Error::config(format!("{option}: {fault}.")))
    }

    /// Replaces the key in a text, because some servers quote it.
    pub(crate) fn redacted(&self, text: String) -> String {
        // Shorter keys are not secrets, and occur in unrelated texts.
        const SHORTEST: usize = 6;
        match self.secret.len() >= SHORTEST && text.contains(&*self.secret) {
            true => text.replace(&*self.secret, "…"),
            false => text,
        }
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::None => "none",
            Self::Fixed(_) => "a key",
            Self::Asked(_) => "asked for",
        })
    }
}

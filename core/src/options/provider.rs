//! What is known of a provider: where it is, how it is told who calls, and what it lacks.

use serde_json::{Map, Value};

use crate::error::{Error, Result};

use super::Provider;
use super::provider_table::PROFILES;

impl Provider {
    /// What is known of it.
    #[must_use]
    pub fn profile(self) -> &'static Profile {
        &PROFILES[self as usize]
    }
}

/// What is known of a provider.
#[derive(Debug)]
#[non_exhaustive]
pub struct Profile {
    /// Whose profile it is.
    pub provider: Provider,
    /// Its name among the options: `openrouter`.
    pub name: &'static str,
    /// Its name in messages: `OpenRouter`.
    pub title: &'static str,
    /// Where its API is.
    pub base: Base,
    /// The variables that may hold the key, and the header it is then sent in; the first that is set
    /// counts.
    pub key_variables: &'static [(&'static str, KeyHeader)],
    /// The header that the key of the option `api_key` is sent in.
    pub key_header: KeyHeader,
    /// Whether a client cannot be made without a key.
    pub needs_key: bool,
    /// The variable with headers to send, one `Name: value` in each line.
    pub headers_variable: Option<&'static str>,
    /// Options that say on whose behalf a call is.
    pub identities: &'static [Identity],
    /// The endpoints that exist; `None` for all. See [`Endpoint::name`](crate::api::Endpoint::name).
    pub endpoints: Option<&'static [&'static str]>,
    /// Why the others do not exist.
    pub why_no_others: &'static str,
    /// Parameters that it does not take.
    pub refused: &'static [Refused],
    /// Parameters that it takes in a spelling which others do not: they are sent as given.
    pub sent_as_given: &'static [&'static str],
    /// Whether several responses can be made over one WebSocket at the same time, each on a lane of its
    /// own (`stream_id`).
    pub has_lanes: bool,
    /// Parameters that have no meaning over a WebSocket, and must not be sent.
    pub not_over_socket: &'static [&'static str],
}

/// Where the API of a provider is.
#[derive(Debug)]
#[non_exhaustive]
pub enum Base {
    /// At one place, unless the option `base_url` or a variable says otherwise.
    Known {
        /// The base URL.
        url: &'static str,
        /// The variable that may say otherwise.
        variable: Option<&'static str>,
        /// The base URLs where data stays in a region, by the value of the option `data_residency`.
        regions: &'static [(&'static str, &'static str)],
    },
    /// Wherever the option `base_url` says.
    Given,
    /// At a resource of the caller's: the options `azure_endpoint` and `api_version`.
    Azure,
}

/// The header that a key is sent in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyHeader {
    /// `Authorization: Bearer`
    Bearer,
    /// `api-key`
    ApiKey,
}

/// An option that says on whose behalf a call is.
#[derive(Debug)]
#[non_exhaustive]
pub struct Identity {
    /// The option.
    pub option: &'static str,
    /// The header it is sent in.
    pub header: &'static str,
    /// The variable it comes from if it is not set.
    pub variable: &'static str,
}

/// A parameter that a provider does not take.
#[derive(Debug)]
#[non_exhaustive]
pub struct Refused {
    /// The parameter.
    pub name: &'static str,
    /// Whether false is taken, as it asks for nothing.
    pub but_false: bool,
    /// Why, and what to do instead.
    pub why: &'static str,
}

impl Profile {
    /// # Errors
    ///
    /// When the provider does not have the endpoint.
    pub(crate) fn check_endpoint(&self, endpoint: &str) -> Result<()> {
        match self.endpoints {
            Some(endpoints) if !endpoints.contains(&endpoint) => {
                let (title, why) = (self.title, self.why_no_others);
                Err(Error::invalid_request(
                    "endpoint",
                    format_args!(
                        "{title} (provider `{}`) has no {endpoint}: {why}",
                        self.name
                    ),
                ))
            }
            _ => Ok(()),
        }
    }

    /// # Errors
    ///
    /// When a parameter is one that the provider does not take. Those in `extra_body` are not looked at.
    pub(crate) fn check_parameters(&self, parameters: &Map<String, Value>) -> Result<()> {
        for refused in self.refused {
            let is_given = match parameters.get(refused.name) {
                None | Some(Value::Null) => false,
                Some(Value::Bool(false)) => !refused.but_false,
                Some(_) => true,
            };
            if is_given {
                let Self { title, name, .. } = self;
                let message = format!(
                    "{title} (provider `{name}`) does not take it: {}",
                    refused.why
                );
                return Err(Error::invalid_request(refused.name, message));
            }
        }
        Ok(())
    }

    /// Where the key comes from, for messages: "the api_key option or OPENAI_API_KEY".
    pub(crate) fn key_source(&self) -> String {
        let mut source = "the api_key option".to_owned();
        for (variable, _) in self.key_variables {
            source.push_str(" or ");
            source.push_str(variable);
        }
        source
    }
}

#[cfg(test)]
mod tests {
    use super::PROFILES;

    #[test]
    fn every_profile_is_found_by_its_provider_and_its_name() {
        for profile in &PROFILES {
            assert_eq!(profile.provider.profile().name, profile.name);
            assert_eq!(profile.provider.name(), profile.name);
        }
    }
}

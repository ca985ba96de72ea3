//! The profile of a provider: its URL, its authentication, and what it lacks.

use serde_json::{Map, Value};

use crate::error::{Error, Result};

use super::Provider;
use super::provider_table::PROFILES;

impl Provider {
    /// The profile of this provider.
    #[must_use]
    pub fn profile(self) -> &'static Profile {
        &PROFILES[self as usize]
    }
}

/// The properties of a provider.
#[derive(Debug)]
#[non_exhaustive]
pub struct Profile {
    /// The provider.
    pub provider: Provider,
    /// The value of the option `provider`, such as `openrouter`.
    pub name: &'static str,
    /// The name in messages, such as `OpenRouter`.
    pub title: &'static str,
    /// How the base URL is found.
    pub base: Base,
    /// The environment variables that may hold the key, each with the header that carries it; the first one
    /// that is set wins.
    pub key_variables: &'static [(&'static str, KeyHeader)],
    /// The header that carries the key of the option `api_key`.
    pub key_header: KeyHeader,
    /// Whether a client needs a key.
    pub needs_key: bool,
    /// The environment variable with headers to send, one `Name: value` per line.
    pub headers_variable: Option<&'static str>,
    /// The options that name the organization or project to bill.
    pub identities: &'static [Identity],
    /// The endpoints that exist; `None` for all. See [`Endpoint::name`](crate::api::Endpoint::name).
    pub endpoints: Option<&'static [&'static str]>,
    /// What to do without the others, for messages.
    pub why_no_others: &'static str,
    /// Parameters that the provider does not accept.
    pub refused: &'static [Refused],
    /// Parameters that the client sends as given, because the provider accepts another spelling than the API.
    pub sent_as_given: &'static [&'static str],
    /// Whether one WebSocket carries several responses at the same time, each on its own lane
    /// (`stream_id`).
    pub has_lanes: bool,
    /// Parameters that have no meaning over a WebSocket; the client does not send them.
    pub not_over_socket: &'static [&'static str],
    /// Whether the server is known to continue from a response by its id.
    pub chains: bool,
}

/// How the base URL of a provider is found.
#[derive(Debug)]
#[non_exhaustive]
pub enum Base {
    /// The provider has a fixed URL; the option `base_url` or a variable overrides it.
    Known {
        /// The base URL.
        url: &'static str,
        /// The environment variable that overrides it.
        variable: Option<&'static str>,
        /// The base URLs of the regions, by the value of the option `data_residency`.
        regions: &'static [(&'static str, &'static str)],
    },
    /// The option `base_url` is required.
    Given,
    /// The options `azure_endpoint` and `api_version` determine it.
    Azure,
}

/// The header that carries a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyHeader {
    /// `Authorization: Bearer`
    Bearer,
    /// `api-key`
    ApiKey,
}

/// An option that names the organization or project to bill.
#[derive(Debug)]
#[non_exhaustive]
pub struct Identity {
    /// The name of the option.
    pub option: &'static str,
    /// The header that carries it.
    pub header: &'static str,
    /// The environment variable that applies if the option is not set.
    pub variable: &'static str,
}

/// A parameter that a provider does not accept.
#[derive(Debug)]
#[non_exhaustive]
pub struct Refused {
    /// The name of the parameter.
    pub name: &'static str,
    /// Whether `false` is accepted, because it requests nothing.
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
    /// Fails if the provider does not accept a parameter. Parameters in `extra_body` are not checked.
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
                    "{title} (provider `{name}`) does not accept this parameter: {}",
                    refused.why
                );
                return Err(Error::invalid_request(refused.name, message));
            }
        }
        Ok(())
    }

    /// The option and variables that set the key, for messages: "the api_key option or OPENAI_API_KEY".
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

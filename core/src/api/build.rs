//! From options to a client: the environment supplies options that are not set, and errors name the
//! options that are wrong.

use std::net::IpAddr;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName};

use crate::error::{Error, Result};
use crate::options::{
    Base, ClientBuilder, Credential, Key, KeyHeader, Profile, Settings, header_name, header_value,
    printable,
};
use crate::transport::{Http, HttpOptions, Proxy, certificates};

use super::client::{Client, Inner};

const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const DEFAULT_MAX_BODY_BYTES: usize = 256 * 1024 * 1024;
const DEFAULT_RETRY_BUDGET: u32 = 100;
const API_KEY: HeaderName = HeaderName::from_static("api-key");

/// Returns the value of an environment variable.
type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

impl ClientBuilder {
    /// Creates the client. It connects with the first call.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Config`](crate::ErrorKind::Config) if there is no key, or an option is wrong;
    /// the message names the option.
    pub fn build(self) -> Result<Client> {
        let http = Http::new(self.http_options(&environment)?)?;
        let settings = Settings::default().with(self.call);
        settings.check()?;
        let inner = Inner {
            http,
            profile: self.provider.unwrap_or_default().profile(),
            max_frame_bytes: self
                .max_frame_bytes
                .unwrap_or(crate::sse::DEFAULT_MAX_FRAME_BYTES),
            strict: self.strict.unwrap_or_default(),
        };
        Ok(Client::from_parts(inner, settings))
    }

    fn http_options(&self, environment: Environment<'_>) -> Result<HttpOptions> {
        let profile = self.provider.unwrap_or_default().profile();
        self.check_options_of(profile)?;
        let mut user_agent = concat!("antiphon/", env!("CARGO_PKG_VERSION")).to_owned();
        if let Some(suffix) = &self.user_agent_suffix {
            user_agent.push(' ');
            user_agent.push_str(suffix);
            header_value("user_agent_suffix", &user_agent)?;
        }
        let connect_timeout = self.connect_timeout.unwrap_or(DEFAULT_CONNECT_TIMEOUT);
        Ok(HttpOptions {
            base_url: self.find_base_url(profile, environment)?,
            headers: self.identity_headers(profile, environment)?,
            credential: self.credential(profile, environment)?,
            key_source: profile.key_source(),
            user_agent,
            connect_timeout: Some(connect_timeout).filter(|timeout| !timeout.is_zero()),
            retry_budget: self.retry_budget.unwrap_or(DEFAULT_RETRY_BUDGET),
            max_body_bytes: self.max_body_bytes.unwrap_or(DEFAULT_MAX_BODY_BYTES),
            certificates: match &self.ca_certificates {
                Some(pem) => certificates(pem.as_bytes())?,
                None => Vec::new(),
            },
            proxy: self.find_proxy()?,
        })
    }

    /// # Errors
    ///
    /// Fails if an option is set that the provider does not have.
    fn check_options_of(&self, profile: &Profile) -> Result<()> {
        let identities = profile.identities.iter().map(|identity| identity.option);
        let mut known: Vec<&str> = identities.collect();
        match profile.base {
            Base::Known { regions, .. } if !regions.is_empty() => known.push("data_residency"),
            Base::Azure => known.extend(["azure_endpoint", "azure_ad_token", "api_version"]),
            Base::Known { .. } | Base::Given => {}
        }
        let given = [
            ("organization", &self.organization),
            ("project", &self.project),
            ("data_residency", &self.data_residency),
            ("azure_endpoint", &self.azure_endpoint),
            ("azure_ad_token", &self.azure_ad_token),
            ("api_version", &self.api_version),
        ];
        for (option, value) in given {
            if value.is_some() && !known.contains(&option) {
                return Err(Error::config(format!(
                    "{option}: the provider `{}` has no such option. Remove it, or change the provider option.",
                    profile.name
                )));
            }
        }
        only_one(&[
            ("base_url", self.base_url.is_some()),
            ("data_residency", self.data_residency.is_some()),
            ("azure_endpoint", self.azure_endpoint.is_some()),
        ])
    }

    fn find_base_url(&self, profile: &Profile, environment: Environment<'_>) -> Result<Url> {
        let url = match (&self.base_url, &profile.base) {
            (Some(url), _) => {
                let mut url = parse_url("base_url", url)?;
                if let Some(version) = &self.api_version {
                    url.query_pairs_mut().append_pair("api-version", version);
                }
                url
            }
            (
                None,
                Base::Known {
                    url,
                    variable,
                    regions,
                },
            ) => {
                let of_variable = || variable.and_then(|name| Some((name, environment(name)?)));
                match (&self.data_residency, of_variable()) {
                    (Some(region), _) => {
                        parse_url("data_residency", url_of_region(regions, region)?)?
                    }
                    (None, Some((variable, url))) => parse_url(variable, &url)?,
                    (None, None) => parse_url("base_url", url)?,
                }
            }
            (None, Base::Azure) => self.azure_url(environment)?,
            (None, Base::Given) => {
                return Err(Error::config(format!(
                    "base_url: the provider `{}` has no default URL. Set the base_url option.",
                    profile.name
                )));
            }
        };
        if url.scheme() == "http"
            && !self.allow_insecure_http.unwrap_or_default()
            && !is_this_machine(&url)
        {
            return Err(Error::config(format!(
                "base_url: {} would send the key and the requests unencrypted to another machine. Use https, or set \
                 allow_insecure_http if you trust the network.",
                printable(&url)
            )));
        }
        Ok(url)
    }

    fn azure_url(&self, environment: Environment<'_>) -> Result<Url> {
        const VARIABLE: &str = "AZURE_OPENAI_ENDPOINT";
        let (option, endpoint) = match (&self.azure_endpoint, environment(VARIABLE)) {
            (Some(endpoint), _) => ("azure_endpoint", endpoint.clone()),
            (None, Some(endpoint)) => (VARIABLE, endpoint),
            (None, None) => {
                return Err(Error::config(
                    "azure_endpoint: the endpoint of the resource is missing. Set the azure_endpoint option or the environment \
                     variable AZURE_OPENAI_ENDPOINT, such as https://example.openai.azure.com.",
                ));
            }
        };
        let version = self
            .api_version
            .clone()
            .or_else(|| environment("OPENAI_API_VERSION"));
        let version = version.as_deref().map_or("v1", str::trim);
        let mut url = parse_url(option, &endpoint)?;
        // Some callers copy the base URL from the documentation in place of the endpoint.
        let path = url.path().trim_end_matches('/');
        let path = path
            .strip_suffix("/openai/v1")
            .or(path.strip_suffix("/openai"))
            .unwrap_or(path);
        let path = match version {
            "v1" | "preview" | "latest" => format!("{path}/openai/v1"),
            _ => format!("{path}/openai"),
        };
        url.set_path(&path);
        if version != "v1" {
            url.query_pairs_mut().append_pair("api-version", version);
        }
        Ok(url)
    }

    fn credential(&self, profile: &Profile, environment: Environment<'_>) -> Result<Credential> {
        only_one(&[
            ("api_key", self.api_key.is_some()),
            ("api_key_provider", self.call.api_key_provider.is_some()),
            ("azure_ad_token", self.azure_ad_token.is_some()),
        ])?;
        if let Some(ask) = &self.call.api_key_provider {
            return Ok(Credential::Asked(ask.clone()));
        }
        let given = [
            ("api_key", profile.key_header, &self.api_key),
            ("azure_ad_token", KeyHeader::Bearer, &self.azure_ad_token),
        ];
        for (option, header, key) in given {
            if let Some(key) = key {
                return fixed(option, header, key);
            }
        }
        for (variable, header) in profile.key_variables {
            if let Some(key) = environment(variable) {
                return fixed(variable, *header, &key);
            }
        }
        if !profile.needs_key || self.call.has_header(&[AUTHORIZATION, API_KEY]) {
            return Ok(Credential::None);
        }
        let variables: Vec<&str> = profile
            .key_variables
            .iter()
            .map(|(name, _)| *name)
            .collect();
        Err(Error::config(format!(
            "There is no API key for {}: set the api_key option or the environment variable {}.",
            profile.title,
            variables.join(" or ")
        )))
    }

    /// The headers that the environment sets; headers of the options override them.
    fn identity_headers(
        &self,
        profile: &Profile,
        environment: Environment<'_>,
    ) -> Result<HeaderMap> {
        let mut headers = HeaderMap::new();
        for identity in profile.identities {
            let option = match identity.option {
                "organization" => self.organization.clone(),
                _ => self.project.clone(),
            };
            if let Some(value) = option.or_else(|| environment(identity.variable)) {
                let value = header_value(identity.option, &value)?;
                headers.insert(HeaderName::from_static(identity.header), value);
            }
        }
        let Some(variable) = profile.headers_variable else {
            return Ok(headers);
        };
        let lines = environment(variable).unwrap_or_default();
        for line in lines.lines().filter(|line| !line.trim().is_empty()) {
            let Some((name, value)) = line.split_once(':') else {
                return Err(Error::config(format!(
                    "{variable}: a line is not a header. Write each line as `Name: value`."
                )));
            };
            headers.insert(
                header_name(variable, name.trim())?,
                header_value(variable, value.trim())?,
            );
        }
        Ok(headers)
    }

    fn find_proxy(&self) -> Result<Proxy> {
        match (&self.proxy, &self.no_proxy) {
            (None, None) => Ok(Proxy::OfEnvironment),
            (_, Some(hosts)) if hosts.trim() == "*" => Ok(Proxy::None),
            (None, Some(_)) => Err(Error::config(
                "no_proxy: it applies only to the proxy option, which is not set. Set proxy, or NO_PROXY in the \
                 environment; `*` disables all proxies.",
            )),
            (Some(proxy), but_for) => Ok(Proxy::Given {
                url: parse_url("proxy", proxy)?,
                but_for: but_for.clone(),
            }),
        }
    }
}

fn environment(name: &str) -> Option<String> {
    std::env::var(name)
        .ok()
        .filter(|value| !value.trim().is_empty())
}

fn fixed(option: &str, header: KeyHeader, key: &str) -> Result<Credential> {
    let key = match header {
        KeyHeader::Bearer => Key::bearer(option, key)?,
        KeyHeader::ApiKey => Key::plain(option, API_KEY, key)?,
    };
    Ok(Credential::Fixed(key))
}

/// # Errors
///
/// Fails if more than one of some exclusive options is set.
fn only_one(options: &[(&str, bool)]) -> Result<()> {
    let set: Vec<&str> = options
        .iter()
        .filter(|(_, is_set)| *is_set)
        .map(|(name, _)| *name)
        .collect();
    match set[..] {
        [one, other, ..] => Err(Error::config(format!(
            "{one}: {other} is set as well, and the two exclude each other. Remove one."
        ))),
        _ => Ok(()),
    }
}

fn url_of_region<'a>(regions: &[(&str, &'a str)], region: &str) -> Result<&'a str> {
    let found = regions.iter().find(|(name, _)| *name == region);
    found.map(|(_, url)| *url).ok_or_else(|| {
        let names: Vec<&str> = regions.iter().map(|(name, _)| *name).collect();
        Error::config(format!(
            "data_residency: unknown region `{}`. The regions are {}.",
            region.escape_debug(),
            names.join(", ")
        ))
    })
}

/// An http or https URL. The error names the option and not the URL, which may contain a password.
fn parse_url(option: &str, text: &str) -> Result<Url> {
    let fault = match Url::parse(text.trim()) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => return Ok(url),
        Ok(url) => format!("its scheme is `{}`", url.scheme()),
        Err(error) => error.to_string(),
    };
    Err(Error::config(format!(
        "{option}: expected an http or https URL ({fault}). Use one such as https://api.openai.com/v1."
    )))
}

/// Whether a URL points to this machine.
fn is_this_machine(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches([']', '.']);
    match host.parse::<IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => host == "localhost" || host.ends_with(".localhost"),
    }
}

#[cfg(test)]
mod tests;

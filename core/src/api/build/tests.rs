#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::error::ErrorKind;
use crate::options::Credential;
use crate::transport::HttpOptions;
use crate::{Client, ClientBuilder, Provider};

type Variables<'a> = &'a [(&'a str, &'a str)];

fn options(builder: &ClientBuilder, variables: Variables<'_>) -> crate::Result<HttpOptions> {
    builder.http_options(&|name| {
        let found = variables.iter().find(|(variable, _)| *variable == name);
        found.map(|(_, value)| (*value).to_owned())
    })
}

/// What a client sends to say who it is: `name: value`.
fn credential(options: &HttpOptions) -> String {
    match &options.credential {
        Credential::None => "none".to_owned(),
        Credential::Asked(_) => "asked for".to_owned(),
        Credential::Fixed(key) => {
            assert!(key.value.is_sensitive());
            format!("{}: {}", key.header, key.value.to_str().unwrap())
        }
    }
}

fn of(provider: Provider) -> ClientBuilder {
    Client::builder().provider(provider)
}

#[test]
fn a_provider_is_found_and_paid_for_by_options_before_variables() {
    let environment: Variables<'_> = &[
        ("OPENAI_API_KEY", "sk-openai"),
        ("OPENAI_BASE_URL", "https://proxy.example/v1"),
        ("AZURE_OPENAI_API_KEY", "azure-key"),
        ("AZURE_OPENAI_AD_TOKEN", "azure-token"),
        ("AZURE_OPENAI_ENDPOINT", "https://res.openai.azure.com/"),
        ("OPENAI_API_VERSION", "2025-04-01-preview"),
        ("OPENROUTER_API_KEY", "sk-or"),
        ("XAI_API_KEY", "xai-key"),
    ];
    let openai_only = &environment[..1];
    let token_only = &environment[3..5];
    let azure = || of(Provider::Azure);
    let cases: &[(ClientBuilder, Variables<'_>, &str, &str)] = &[
        (
            of(Provider::OpenAi),
            openai_only,
            "https://api.openai.com/v1",
            "authorization: Bearer sk-openai",
        ),
        (
            of(Provider::OpenAi),
            environment,
            "https://proxy.example/v1",
            "authorization: Bearer sk-openai",
        ),
        (
            of(Provider::OpenAi)
                .api_key(" sk-mine\n")
                .base_url("https://mine.example/v1?a=b"),
            environment,
            "https://mine.example/v1?a=b",
            "authorization: Bearer sk-mine",
        ),
        (
            of(Provider::OpenAi).data_residency("eu"),
            environment,
            "https://eu.api.openai.com/v1",
            "authorization: Bearer sk-openai",
        ),
        (
            of(Provider::OpenAi).data_residency("global"),
            environment,
            "https://api.openai.com/v1",
            "authorization: Bearer sk-openai",
        ),
        (
            azure(),
            environment,
            "https://res.openai.azure.com/openai?api-version=2025-04-01-preview",
            "api-key: azure-key",
        ),
        (
            azure(),
            token_only,
            "https://res.openai.azure.com/openai/v1",
            "authorization: Bearer azure-token",
        ),
        (
            azure()
                .azure_endpoint("https://other.example/openai/v1/")
                .api_version("v1")
                .azure_ad_token("mine"),
            environment,
            "https://other.example/openai/v1",
            "authorization: Bearer mine",
        ),
        (
            azure()
                .azure_endpoint("https://other.example/gateway")
                .api_version("preview")
                .api_key("mine"),
            environment,
            "https://other.example/gateway/openai/v1?api-version=preview",
            "api-key: mine",
        ),
        (
            azure()
                .base_url("https://mine.example/x")
                .api_version("2026-01-01"),
            environment,
            "https://mine.example/x?api-version=2026-01-01",
            "api-key: azure-key",
        ),
        (
            azure().api_key_provider(|| async { Ok("token".to_owned()) }),
            token_only,
            "https://res.openai.azure.com/openai/v1",
            "asked for",
        ),
        (
            of(Provider::OpenRouter),
            environment,
            "https://openrouter.ai/api/v1",
            "authorization: Bearer sk-or",
        ),
        (
            of(Provider::Xai),
            environment,
            "https://api.x.ai/v1",
            "authorization: Bearer xai-key",
        ),
        (
            of(Provider::Gateway).base_url("https://gate.example"),
            environment,
            "https://gate.example/",
            "none",
        ),
        (
            of(Provider::OpenResponses).base_url("https://open.example"),
            environment,
            "https://open.example/",
            "none",
        ),
        (
            of(Provider::Custom)
                .base_url("https://own.example")
                .api_key("own"),
            environment,
            "https://own.example/",
            "authorization: Bearer own",
        ),
        (
            of(Provider::OpenAi).default_header("Authorization", "Basic abc"),
            &[],
            "https://api.openai.com/v1",
            "none",
        ),
    ];
    for (builder, variables, url, key) in cases {
        let options = options(builder, variables).unwrap();
        assert_eq!(
            (options.base_url.as_str(), &*credential(&options)),
            (*url, *key),
            "{builder:?}"
        );
    }
}

#[test]
fn only_openai_is_told_the_organization_and_the_headers_of_its_variables() {
    let environment: Variables<'_> = &[
        ("OPENAI_API_KEY", "sk-openai"),
        ("OPENAI_ORG_ID", "org-env"),
        ("OPENAI_PROJECT_ID", "proj-env"),
        (
            "OPENAI_CUSTOM_HEADERS",
            "X-One: 1\n\n x-two :a: b \nOpenAI-Project: over",
        ),
        ("OPENROUTER_API_KEY", "sk-or"),
    ];
    let headers = |builder: ClientBuilder| {
        let headers = options(&builder, environment).unwrap().headers;
        let mut headers: Vec<String> = headers
            .iter()
            .map(|(name, value)| {
                assert!(value.is_sensitive());
                format!("{name}={}", value.to_str().unwrap())
            })
            .collect();
        headers.sort();
        headers.join(" ")
    };
    assert_eq!(
        headers(of(Provider::OpenAi).organization("org-mine")),
        "openai-organization=org-mine openai-project=over x-one=1 x-two=a: b"
    );
    assert_eq!(headers(of(Provider::OpenRouter)), "");
}

#[test]
fn what_cannot_be_used_is_named_and_never_quoted() {
    let key: Variables<'_> = &[("OPENAI_API_KEY", "sk-secret")];
    let with_key = || of(Provider::OpenAi).api_key("sk-secret");
    let asked = || with_key().api_key_provider(|| async { Ok(String::new()) });
    let azure = || of(Provider::Azure);
    let cases: &[(ClientBuilder, Variables<'_>, &str)] = &[
        (
            of(Provider::OpenAi),
            &[],
            "set the api_key option or the environment variable OPENAI_API_KEY",
        ),
        (
            of(Provider::OpenRouter),
            key,
            "the environment variable OPENROUTER_API_KEY",
        ),
        (
            azure().azure_endpoint("https://a.example"),
            key,
            "AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN",
        ),
        (azure().api_key("k"), &[], "AZURE_OPENAI_ENDPOINT"),
        (
            of(Provider::Gateway),
            key,
            "base_url: the provider `gateway`",
        ),
        (
            of(Provider::OpenResponses),
            key,
            "base_url: the provider `open_responses`",
        ),
        (of(Provider::Custom), key, "base_url: the provider `custom`"),
        (
            with_key()
                .data_residency("eu")
                .base_url("https://a.example"),
            &[],
            "base_url: data_residency is set as well",
        ),
        (
            with_key().data_residency("mars"),
            &[],
            "The regions are global, us, eu, ae",
        ),
        (
            of(Provider::Xai).data_residency("eu"),
            &[],
            "data_residency: the provider `xai`",
        ),
        (
            azure().organization("org"),
            &[],
            "organization: the provider `azure`",
        ),
        (
            with_key().azure_endpoint("https://a.example"),
            &[],
            "azure_endpoint: the provider `openai`",
        ),
        (
            with_key().api_version("v1"),
            &[],
            "api_version: the provider `openai`",
        ),
        (asked(), &[], "api_key: api_key_provider is set as well"),
        (
            azure()
                .base_url("https://a.example")
                .api_key("k")
                .azure_ad_token("t"),
            &[],
            "api_key: azure_ad_token is set as well",
        ),
        (
            with_key().api_key("sk-secret\r\nx: y"),
            &[],
            "api_key: the key has characters",
        ),
        (with_key().api_key("  "), &[], "api_key: the key is empty"),
        (
            of(Provider::OpenAi),
            &[("OPENAI_API_KEY", "sk-secret\nx")],
            "OPENAI_API_KEY: the key has characters",
        ),
        (
            of(Provider::OpenAi),
            &[("OPENAI_API_KEY", "k"), ("OPENAI_BASE_URL", "proxy-secret")],
            "OPENAI_BASE_URL: expected an http",
        ),
        (
            with_key().base_url("https://user:secret@/"),
            &[],
            "base_url: expected an http or https URL",
        ),
        (
            of(Provider::OpenAi),
            &[("OPENAI_API_KEY", "k"), ("OPENAI_CUSTOM_HEADERS", "secret")],
            "OPENAI_CUSTOM_HEADERS: a line",
        ),
        (
            with_key(),
            &[("OPENAI_CUSTOM_HEADERS", "a b: secret")],
            "OPENAI_CUSTOM_HEADERS: `a b` is not a header name",
        ),
        (
            with_key().organization("secret\n"),
            &[],
            "organization: the value has characters",
        ),
        (
            with_key().user_agent_suffix("a\r\nb"),
            &[],
            "user_agent_suffix: the value has characters",
        ),
        (
            with_key().proxy("socks5://user:secret@proxy.example"),
            &[],
            "proxy: expected an http or https URL",
        ),
        (
            with_key().no_proxy("a.example"),
            &[],
            "no_proxy: it applies only to the proxy option",
        ),
        (
            with_key().ca_certificates("secret"),
            &[],
            "ca_certificates: the text has no certificate",
        ),
        (
            with_key()
                .ca_certificates("-----BEGIN CERTIFICATE-----\n§\n-----END CERTIFICATE-----\n"),
            &[],
            "ca_certificates:",
        ),
    ];
    for (builder, variables, message) in cases {
        let Err(error) = options(builder, variables) else {
            panic!("{builder:?} is accepted: {message}");
        };
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(message), "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
}

#[test]
fn unencrypted_http_stays_on_this_machine_unless_allowed() {
    let with = |url: &str| of(Provider::OpenAi).api_key("k").base_url(url);
    let local = [
        "http://127.0.0.1:8080/v1",
        "http://127.8.9.1",
        "http://localhost:1234/v1",
        "http://LOCALHOST./v1",
        "http://app.localhost",
        "http://[::1]:80",
        "https://api.example",
    ];
    for url in local {
        assert!(options(&with(url), &[]).is_ok(), "{url}");
    }
    let remote = [
        "http://api.example/v1",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://localhost.example",
        "http://127.0.0.1.example",
        "http://user:secret@192.168.1.1:8080/v1?key=secret",
        "http://[fe80::1]",
    ];
    for url in remote {
        let error = options(&with(url), &[]).err().expect(url);
        assert!(error.to_string().contains("allow_insecure_http"), "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
        assert!(
            options(&with(url).allow_insecure_http(true), &[]).is_ok(),
            "{url}"
        );
    }
    let variables: Variables<'_> = &[("OPENAI_BASE_URL", "http://api.example/v1")];
    assert!(
        options(&of(Provider::OpenAi).api_key("k"), variables).is_err(),
        "a variable is no exception"
    );
}

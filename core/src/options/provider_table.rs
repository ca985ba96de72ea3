//! The providers, as data.
//!
//! Source: the documentation of the providers. A profile refuses only what its provider is known to
//! lack; the server decides about everything else.

use super::Provider;
use super::provider::{Base, Identity, KeyHeader, Profile, Refused};

/// In the order of [`Provider`].
pub(super) static PROFILES: [Profile; 7] = [
    Profile {
        provider: Provider::OpenAi,
        name: "openai",
        chains: true,
        title: "OpenAI",
        base: Base::Known {
            url: "https://api.openai.com/v1",
            variable: Some("OPENAI_BASE_URL"),
            regions: &[
                ("global", "https://api.openai.com/v1"),
                ("us", "https://us.api.openai.com/v1"),
                ("eu", "https://eu.api.openai.com/v1"),
                ("ae", "https://ae.api.openai.com/v1"),
            ],
        },
        key_variables: &[("OPENAI_API_KEY", KeyHeader::Bearer)],
        needs_key: true,
        headers_variable: Some("OPENAI_CUSTOM_HEADERS"),
        identities: &[
            Identity {
                option: "organization",
                header: "openai-organization",
                variable: "OPENAI_ORG_ID",
            },
            Identity {
                option: "project",
                header: "openai-project",
                variable: "OPENAI_PROJECT_ID",
            },
        ],
        has_lanes: true,
        ..ANY
    },
    Profile {
        provider: Provider::Azure,
        name: "azure",
        chains: true,
        title: "Azure OpenAI",
        base: Base::Azure,
        key_variables: &[
            ("AZURE_OPENAI_API_KEY", KeyHeader::ApiKey),
            ("AZURE_OPENAI_AD_TOKEN", KeyHeader::Bearer),
        ],
        key_header: KeyHeader::ApiKey,
        needs_key: true,
        ..ANY
    },
    Profile {
        provider: Provider::OpenRouter,
        name: "openrouter",
        title: "OpenRouter",
        base: Base::Known {
            url: "https://openrouter.ai/api/v1",
            variable: None,
            regions: &[],
        },
        key_variables: &[("OPENROUTER_API_KEY", KeyHeader::Bearer)],
        needs_key: true,
        endpoints: Some(&["responses.create"]),
        why_no_others: "it does not store responses. Send the whole input with each request",
        refused: &[
            Refused {
                name: "previous_response_id",
                but_false: false,
                why: "it does not store responses. Send the whole input with each request",
            },
            Refused {
                name: "conversation",
                but_false: false,
                why: "it does not store conversations. Send the whole input with each request",
            },
            Refused {
                name: "background",
                but_false: true,
                why: "it does not store responses. Omit it",
            },
            Refused {
                name: "store",
                but_false: true,
                why: "it does not store responses. Omit it, or set it to false",
            },
        ],
        ..ANY
    },
    Profile {
        provider: Provider::OpenResponses,
        name: "open_responses",
        title: "Open Responses",
        endpoints: Some(&["responses.create", "responses.compact"]),
        not_over_socket: &["stream_options"],
        why_no_others: "its specification has only responses.create and responses.compact. Use the provider \
                        `custom` for a server that has more",
        ..ANY
    },
    Profile {
        provider: Provider::Gateway,
        name: "gateway",
        title: "The gateway",
        endpoints: Some(&["responses.create"]),
        why_no_others: "it has only responses.create. Use the provider `custom` for a server that has more",
        sent_as_given: &["response_format"],
        ..ANY
    },
    Profile {
        provider: Provider::Xai,
        name: "xai",
        chains: true,
        title: "xAI",
        base: Base::Known {
            url: "https://api.x.ai/v1",
            variable: None,
            regions: &[],
        },
        key_variables: &[("XAI_API_KEY", KeyHeader::Bearer)],
        needs_key: true,
        endpoints: Some(&["responses.create", "responses.retrieve", "responses.delete"]),
        why_no_others: "it has only responses.create, responses.retrieve and responses.delete",
        refused: &[
            Refused {
                name: "conversation",
                but_false: false,
                why: "it has no conversations. Continue from a response with previous_response_id",
            },
            Refused {
                name: "background",
                but_false: true,
                why: "it does not run responses in the background. Omit it",
            },
        ],
        ..ANY
    },
    Profile {
        provider: Provider::Custom,
        name: "custom",
        title: "The server",
        ..ANY
    },
];

/// A server without known properties, except that it accepts a key in the usual way, if any.
const ANY: Profile = Profile {
    provider: Provider::Custom,
    name: "custom",
    title: "The server",
    base: Base::Given,
    key_variables: &[],
    key_header: KeyHeader::Bearer,
    needs_key: false,
    headers_variable: None,
    identities: &[],
    endpoints: None,
    why_no_others: "",
    refused: &[],
    sent_as_given: &[],
    has_lanes: false,
    not_over_socket: &[],
    chains: false,
};

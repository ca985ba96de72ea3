//! What a provider lacks is refused before it is sent; what it spells otherwise is sent so.

use antiphon::{Client, ErrorKind, Provider};
use antiphon_mock::{MockServer, Script};
use serde_json::{Value, json};

use super::hello;
use crate::support::client_of;

fn client(server: &MockServer, provider: Provider) -> Client {
    client_of(server).provider(provider).build().unwrap()
}

/// The parameters without which an endpoint cannot be called at all.
fn ids(endpoint: &str) -> Value {
    match endpoint {
        "responses.create" | "responses.compact" | "responses.input_tokens.count" => {
            json!({"model": "m", "input": "Hi"})
        }
        "conversations.create" => json!({}),
        "conversations.update" => json!({"conversation_id": "conv_1", "metadata": {}}),
        "conversations.items.create" => json!({"conversation_id": "conv_1", "items": []}),
        "conversations.items.retrieve" | "conversations.items.delete" => {
            json!({"conversation_id": "conv_1", "item_id": "msg_1"})
        }
        name if name.starts_with("conversations.") => json!({"conversation_id": "conv_1"}),
        _ => json!({"response_id": "resp_1"}),
    }
}

#[tokio::test]
async fn every_endpoint_of_every_provider_is_called_or_refused() {
    let all: Vec<&str> = antiphon::api::ENDPOINTS
        .iter()
        .map(|endpoint| endpoint.name)
        .collect();
    let create = vec!["responses.create"];
    let cases = [
        (Provider::OpenAi, all.clone()),
        (Provider::Azure, all.clone()),
        (Provider::Custom, all.clone()),
        (Provider::OpenRouter, create.clone()),
        (Provider::Gateway, create),
        (
            Provider::OpenResponses,
            vec!["responses.create", "responses.compact"],
        ),
        (
            Provider::Xai,
            vec!["responses.create", "responses.retrieve", "responses.delete"],
        ),
    ];
    let server = MockServer::start().unwrap();
    for (provider, endpoints) in cases {
        let client = client(&server, provider);
        let profile = provider.profile();
        for name in &all {
            server.clear_requests();
            let result = client.call(name, ids(name)).await;
            let is_sent = server.requests().len() == 1;
            assert_eq!(
                is_sent,
                endpoints.contains(name),
                "{} {name}: {result:?}",
                profile.name
            );
            if !is_sent {
                let error = result.unwrap_err();
                assert_eq!(
                    (error.kind(), error.path()),
                    (ErrorKind::InvalidRequest, Some("endpoint"))
                );
                let told = [profile.title, profile.name, name]
                    .map(|part| error.to_string().contains(part));
                assert_eq!(told, [true; 3], "{error}");
            }
        }
    }
}

#[tokio::test]
async fn a_parameter_that_a_provider_lacks_is_refused_by_its_name() {
    let cases = [
        (
            Provider::OpenRouter,
            "previous_response_id",
            json!("resp_1"),
            false,
        ),
        (
            Provider::OpenRouter,
            "conversation",
            json!({"id": "conv_1"}),
            false,
        ),
        (Provider::OpenRouter, "background", json!(true), false),
        (Provider::OpenRouter, "background", json!(false), true),
        (Provider::OpenRouter, "store", json!(true), false),
        (Provider::OpenRouter, "store", json!(false), true),
        (Provider::OpenRouter, "store", Value::Null, true),
        (Provider::Xai, "background", json!(true), false),
        (Provider::Xai, "conversation", json!("conv_1"), false),
        (Provider::Xai, "store", json!(true), true),
        (Provider::Custom, "store", json!(true), true),
        (
            Provider::OpenResponses,
            "previous_response_id",
            json!("resp_1"),
            true,
        ),
    ];
    let server = MockServer::start().unwrap();
    server.set_repeat(Some(Script {
        json: Some(json!({"id": "resp_1"})),
        ..Script::default()
    }));
    for (provider, name, value, is_taken) in cases {
        let client = client(&server, provider);
        let case = format!("{provider:?} {name}: {value}");
        let mut request = json!({"model": "m", "input": "Hi"});
        request[name] = value.clone();
        server.clear_requests();
        let whole = client.responses().create_json(request.clone()).await;
        let streamed = client.responses().stream_json(request).await.map(drop);
        assert_eq!(
            server.requests().len(),
            if is_taken { 2 } else { 0 },
            "{case}"
        );
        if !is_taken {
            for error in [whole.unwrap_err(), streamed.unwrap_err()] {
                assert_eq!(
                    (error.kind(), error.path()),
                    (ErrorKind::InvalidRequest, Some(name)),
                    "{case}"
                );
                let profile = provider.profile();
                let told = [profile.title, profile.name, "Nothing was sent"]
                    .map(|part| error.to_string().contains(part));
                assert_eq!(told, [true; 3], "{error}");
            }
            // The way round this client stays open.
            let request = json!({"model": "m", "input": "Hi", "extra_body": {name: value}});
            client.responses().create_json(request).await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_gateway_is_sent_its_own_spellings() {
    let server = MockServer::start().unwrap();
    let request = json!({
        "model": "openai/gpt-4.1", "input": "Hi", "response_format": "json", "logprobs": true, "top_k": 4,
        "max_output_tokens_per_message": 50, "usage": true, "meta": true, "extra_body": {"x": 1},
    });
    let mut sent = request.clone();
    sent["x"] = json!(1);
    sent.as_object_mut().unwrap().remove("extra_body");
    let gateway = client(&server, Provider::Gateway);
    gateway
        .responses()
        .create_json(request.clone())
        .await
        .unwrap();
    assert_eq!(server.requests()[0].json().unwrap(), sent);
    client(&server, Provider::OpenAi)
        .responses()
        .create_json(request)
        .await
        .unwrap();
    let usual = server.requests()[1].json().unwrap();
    assert_eq!(usual["text"], json!({"format": {"type": "json_object"}}));
    assert_eq!(usual.get("response_format"), None);
}

#[tokio::test]
async fn a_gateway_has_method_names_of_its_own() {
    let server = MockServer::start().unwrap();
    let client = client(&server, Provider::Gateway);
    let whole = client.generate_response(hello()).await.unwrap();
    let streamed = client
        .stream_response(hello())
        .await
        .unwrap()
        .final_response()
        .await
        .unwrap();
    assert!(!whole.output_text().is_empty());
    assert_eq!(whole.output_text(), streamed.output_text());
    let bodies = server
        .requests()
        .iter()
        .map(|request| request.json().unwrap()["stream"].clone())
        .collect::<Vec<_>>();
    assert_eq!(bodies, [Value::Null, json!(true)]);
}

#[tokio::test]
async fn azure_is_called_by_path_version_and_key() {
    let server = MockServer::start().unwrap();
    server.set_repeat(Some(Script {
        json: Some(json!({"id": "resp_1"})),
        ..Script::default()
    }));
    let endpoint = server.url().replace("/v1", "");
    let builder = || {
        Client::builder()
            .provider(Provider::Azure)
            .azure_endpoint(&endpoint)
    };
    let dated = builder()
        .api_key("azure-key")
        .api_version("2025-04-01-preview")
        .build()
        .unwrap();
    dated.responses().create(hello()).await.unwrap();
    dated
        .call(
            "responses.retrieve",
            json!({"response_id": "r", "include": ["a"]}),
        )
        .await
        .unwrap();
    let tokens = builder()
        .azure_ad_token("token")
        .api_version("v1")
        .build()
        .unwrap();
    tokens.responses().create(hello()).await.unwrap();
    let sent: Vec<_> = server
        .requests()
        .iter()
        .map(|request| {
            let header = |name| request.header(name).unwrap_or_default().to_owned();
            (
                request.path.clone(),
                header("api-key"),
                header("authorization"),
            )
        })
        .collect();
    let of =
        |path: &str, key: &str, token: &str| (path.to_owned(), key.to_owned(), token.to_owned());
    assert_eq!(
        sent,
        [
            of(
                "/openai/responses?api-version=2025-04-01-preview",
                "azure-key",
                ""
            ),
            of(
                "/openai/responses/r?api-version=2025-04-01-preview&include%5B%5D=a",
                "azure-key",
                ""
            ),
            of("/openai/v1/responses", "", "Bearer token"),
        ]
    );
}

#[tokio::test]
async fn openrouter_has_classes_for_its_statuses_and_numbers_for_codes() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server)
        .provider(Provider::OpenRouter)
        .max_retries(0)
        .build()
        .unwrap();
    let cases = [
        (402, "APIStatusError", "balance"),
        (408, "APIStatusError", ""),
        (413, "APIStatusError", "smaller request"),
        (502, "InternalServerError", "later"),
        (503, "InternalServerError", "later"),
        (524, "InternalServerError", "later"),
        (529, "InternalServerError", "later"),
    ];
    for (status, class, advice) in cases {
        let body = json!({"error": {"code": status, "message": "Provider returned error", "metadata": {"provider_name": "x"}}});
        server.enqueue(Script {
            status,
            json: Some(body),
            ..Script::default()
        });
        let error = client.responses().create(hello()).await.unwrap_err();
        assert_eq!((error.kind().name(), error.status()), (class, Some(status)));
        assert_eq!(error.code(), Some(&*status.to_string()));
        assert!(error.to_string().contains(advice), "{error}");
        assert_eq!(
            error.body().unwrap()["error"]["metadata"]["provider_name"],
            "x"
        );
    }
}

//! What is sent: method, path, query and body of each endpoint, and what is not sent at all.

use antiphon::ErrorKind;
use antiphon::api;
use serde_json::{Value, json};

use super::{ENDPOINTS, answer_of, ids_of, json_script, mock, refusal, support};

/// Each endpoint with parameters of every kind it takes: what they are, and what is received.
fn calls() -> Vec<(&'static str, Value, &'static str, &'static str, Value)> {
    let none = Value::Null;
    let page = json!({"after": "msg_0", "limit": 5, "order": "asc", "include": ["a.b", "c"]});
    vec![
        (
            "responses.create",
            json!({"model": "m", "input": "Hi", "store": null, "extra_query": {"v": 1}}),
            "POST",
            "/v1/responses?v=1",
            json!({"model": "m", "input": "Hi"}),
        ),
        (
            "responses.retrieve",
            json!({"include": ["a"], "include_obfuscation": false, "starting_after": null}),
            "GET",
            "/v1/responses/resp_1?include%5B%5D=a&include_obfuscation=false",
            none.clone(),
        ),
        (
            "responses.delete",
            json!({}),
            "DELETE",
            "/v1/responses/resp_1",
            none.clone(),
        ),
        (
            "responses.cancel",
            json!({}),
            "POST",
            "/v1/responses/resp_1/cancel",
            none.clone(),
        ),
        (
            "responses.compact",
            json!({"model": "m", "input": "Hi", "extra_body": {"shiny": [1]}}),
            "POST",
            "/v1/responses/compact",
            json!({"model": "m", "input": "Hi", "shiny": [1]}),
        ),
        (
            "responses.input_items.list",
            page.clone(),
            "GET",
            concat!(
                "/v1/responses/resp_1/input_items?",
                "after=msg_0&limit=5&order=asc&include%5B%5D=a.b&include%5B%5D=c"
            ),
            none.clone(),
        ),
        (
            "responses.input_tokens.count",
            json!({"model": "m", "input": "Hi", "personality": "friendly"}),
            "POST",
            "/v1/responses/input_tokens",
            json!({"model": "m", "input": "Hi", "personality": "friendly"}),
        ),
        (
            "conversations.create",
            json!({"metadata": {"a": "b"}, "items": [{"role": "user", "content": "Hi"}]}),
            "POST",
            "/v1/conversations",
            json!({"metadata": {"a": "b"}, "items": [{"role": "user", "content": "Hi"}]}),
        ),
        (
            "conversations.retrieve",
            json!({}),
            "GET",
            "/v1/conversations/conv_1",
            none.clone(),
        ),
        (
            "conversations.update",
            json!({"metadata": {}}),
            "POST",
            "/v1/conversations/conv_1",
            json!({"metadata": {}}),
        ),
        (
            "conversations.delete",
            json!({}),
            "DELETE",
            "/v1/conversations/conv_1",
            none.clone(),
        ),
        (
            "conversations.items.create",
            json!({"items": [{"role": "user", "content": "Hi"}], "include": ["a", "b"]}),
            "POST",
            "/v1/conversations/conv_1/items?include%5B%5D=a&include%5B%5D=b",
            json!({"items": [{"role": "user", "content": "Hi"}]}),
        ),
        (
            "conversations.items.list",
            page,
            "GET",
            concat!(
                "/v1/conversations/conv_1/items?",
                "after=msg_0&limit=5&order=asc&include%5B%5D=a.b&include%5B%5D=c"
            ),
            none.clone(),
        ),
        (
            "conversations.items.retrieve",
            json!({"include": ["a"], "shiny": {"deep": [true, "x y"]}}),
            "GET",
            concat!(
                "/v1/conversations/conv_1/items/msg_1?",
                "include%5B%5D=a&shiny%5Bdeep%5D%5B%5D=true&shiny%5Bdeep%5D%5B%5D=x+y"
            ),
            none.clone(),
        ),
        (
            "conversations.items.delete",
            json!({}),
            "DELETE",
            "/v1/conversations/conv_1/items/msg_1",
            none,
        ),
    ]
}

#[tokio::test]
async fn each_endpoint_has_its_method_path_query_and_body() {
    let (server, client) = mock();
    let calls = calls();
    assert_eq!(calls.len(), ENDPOINTS.len());
    for (endpoint, parameters, method, path, body) in calls {
        let mut all = ids_of(endpoint);
        for (name, value) in parameters.as_object().unwrap() {
            all[name] = value.clone();
        }
        server.clear_requests();
        server.enqueue(json_script(answer_of(endpoint)));
        let reply = client.call(endpoint, all).await.unwrap();
        assert_eq!(json!(reply), answer_of(endpoint), "{endpoint}");
        let requests = server.requests();
        assert_eq!(requests.len(), 1, "{endpoint}");
        let request = &requests[0];
        assert_eq!(
            (request.method.as_str(), request.path.as_str()),
            (method, path)
        );
        match body {
            Value::Null => assert!(request.body.is_empty(), "{endpoint}: {request:?}"),
            body => assert_eq!(request.json().unwrap(), body, "{endpoint}"),
        }
        let is_post = method == "POST";
        assert_eq!(
            request.header("idempotency-key").is_some(),
            is_post,
            "{endpoint}"
        );
        assert_eq!(request.header("authorization"), Some("Bearer sk-test"));
    }
}

#[test]
fn the_table_of_endpoints_is_the_one_of_the_documents() {
    let names: Vec<&str> = api::ENDPOINTS
        .iter()
        .map(|endpoint| endpoint.name)
        .collect();
    assert_eq!(names, ENDPOINTS);
    let Some(recordings) = support::recordings() else {
        return;
    };
    let document = support::read_json(&recordings.with_file_name("surface").join("request.json"));
    let documented = document["endpoints"].as_array().unwrap();
    assert_eq!(documented.len(), ENDPOINTS.len());
    for documented in documented {
        let name = documented["name"].as_str().unwrap();
        let endpoint = api::Endpoint::find(name).unwrap();
        assert_eq!(endpoint.method.as_str(), documented["method"], "{name}");
        assert_eq!(endpoint.path, documented["path"], "{name}");
        for parameter in documented["params"].as_array().unwrap() {
            let parameter_name = parameter["name"].as_str().unwrap();
            let is_known = match parameter["in"].as_str().unwrap() {
                "path" => endpoint
                    .path_parameters()
                    .any(|name| name == parameter_name),
                _ => endpoint.parameters.put_into_query(parameter_name),
            };
            assert!(is_known, "{name}: {parameter_name}");
        }
        // All of them have a body, though some descriptions leave it to another table.
        let has_body = documented.get("body").is_some() || name == "responses.create";
        assert_eq!(endpoint.parameters.have_body(), has_body, "{name}");
    }
}

#[tokio::test]
async fn an_id_is_one_segment_of_the_path() {
    let (server, client) = mock();
    server.set_repeat(Some(json_script(answer_of("conversations.items.retrieve"))));
    let parameters = json!({"conversation_id": "../x/y?z#", "item_id": "%2e%2e/ü \n"});
    client
        .call("conversations.items.retrieve", parameters)
        .await
        .unwrap();
    assert_eq!(
        server.requests()[0].path,
        "/v1/conversations/..%2Fx%2Fy%3Fz%23/items/%252e%252e%2F%C3%BC%20%0A"
    );
}

#[tokio::test]
async fn an_id_that_is_none_is_refused_before_anything_is_sent() {
    let (server, client) = mock();
    for endpoint in ENDPOINTS {
        for name in api::Endpoint::find(endpoint).unwrap().path_parameters() {
            for bad in [
                json!(""),
                json!("."),
                json!(".."),
                json!(null),
                json!(7),
                json!(["a"]),
            ] {
                let error = refusal(&client, endpoint, json!({ name: bad })).await;
                assert_eq!(
                    error.kind(),
                    ErrorKind::InvalidRequest,
                    "{endpoint}: {error}"
                );
                assert_eq!(error.path(), Some(name), "{endpoint}: {error}");
                assert!(error.to_string().contains(name), "{error}");
            }
        }
    }
    let error = client.responses().delete("").await.unwrap_err();
    assert_eq!(error.path(), Some("response_id"));
    assert_eq!(server.requests(), []);
}

#[tokio::test]
async fn a_bad_parameter_is_named_and_nothing_is_sent() {
    let (server, client) = mock();
    let cases = [
        ("responses.create", json!({"input": 7}), "input"),
        ("responses.create", json!({"stream": true}), "stream"),
        ("responses.retrieve", json!({"stream": true}), "stream"),
        (
            "responses.retrieve",
            json!({"starting_after": "x"}),
            "starting_after",
        ),
        ("responses.retrieve", json!({"include": "a"}), "include"),
        (
            "responses.retrieve",
            json!({"extra_body": {}}),
            "extra_body",
        ),
        (
            "responses.retrieve",
            json!({"extra_query": 1}),
            "extra_query",
        ),
        ("responses.delete", json!({"limit": 1}), "limit"),
        (
            "responses.cancel",
            json!({"extra_body": {"a": 1}}),
            "extra_body",
        ),
        (
            "responses.compact",
            json!({"tools": 1, "model": 5}),
            "model",
        ),
        (
            "responses.input_items.list",
            json!({"limit": "ten"}),
            "limit",
        ),
        (
            "responses.input_tokens.count",
            json!({"personality": 1}),
            "personality",
        ),
        ("conversations.create", json!({"items": {}}), "items"),
        (
            "conversations.update",
            json!({"metadata": {"a": 1}}),
            "metadata.a",
        ),
        (
            "conversations.items.create",
            json!({"items": [{"role": "user", "content": 7}]}),
            "items[0].content",
        ),
        (
            "conversations.items.create",
            json!({"items": [], "include": 1}),
            "include",
        ),
        ("conversations.items.list", json!({"after": 7}), "after"),
        (
            "conversations.items.retrieve",
            json!({"include": [7]}),
            "include[0]",
        ),
    ];
    for (endpoint, parameters, path) in cases {
        let error = refusal(&client, endpoint, parameters.clone()).await;
        assert_eq!(
            error.kind(),
            ErrorKind::InvalidRequest,
            "{endpoint} {parameters}: {error}"
        );
        assert_eq!(error.path(), Some(path), "{endpoint} {parameters}: {error}");
    }
    let error = client.call("responses.list", json!({})).await.unwrap_err();
    assert!(error.to_string().contains("responses.list"), "{error}");
    let error = client
        .call("responses.create", json!([]))
        .await
        .unwrap_err();
    assert_eq!(error.path(), Some(""));
    assert_eq!(server.requests(), []);
}

#[tokio::test]
async fn the_body_of_every_endpoint_is_in_the_wire_spelling() {
    let (server, client) = mock();
    let said = json!([{"role": "user", "content": [{"type": "text", "text": "Hi"}]}]);
    let sent = json!([{"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}]);
    for (endpoint, name) in [
        ("responses.compact", "input"),
        ("responses.input_tokens.count", "input"),
        ("conversations.create", "items"),
        ("conversations.items.create", "items"),
    ] {
        server.clear_requests();
        server.enqueue(json_script(answer_of(endpoint)));
        let mut parameters = ids_of(endpoint);
        parameters[name] = said.clone();
        client.call(endpoint, parameters).await.unwrap();
        assert_eq!(
            server.requests()[0].json().unwrap(),
            json!({ name: sent }),
            "{endpoint}"
        );
    }
}

#[tokio::test]
async fn a_query_of_the_base_url_goes_with_that_of_the_call() {
    let (server, _) = mock();
    let client = support::client_of(&server)
        .base_url(server.url() + "/?api-version=1")
        .build()
        .unwrap();
    server.enqueue(json_script(answer_of("responses.retrieve")));
    let parameters = json!({"response_id": "resp_1", "include": ["a"]});
    client.call("responses.retrieve", parameters).await.unwrap();
    assert_eq!(
        server.requests()[0].path,
        "/v1/responses/resp_1?api-version=1&include%5B%5D=a"
    );
}

#[tokio::test]
async fn every_attempt_of_a_post_has_the_same_key() {
    let (server, _) = mock();
    let client = support::client_of(&server).build().unwrap();
    for endpoint in [
        "responses.cancel",
        "responses.compact",
        "conversations.update",
    ] {
        server.clear_requests();
        server
            .enqueue_json(r#"{"status": 503, "headers": {"retry-after-ms": "1"}}"#)
            .unwrap();
        server.enqueue(json_script(answer_of(endpoint)));
        client.call(endpoint, ids_of(endpoint)).await.unwrap();
        let requests = server.requests();
        assert_eq!(requests.len(), 2, "{endpoint}");
        let key = requests[0].header("idempotency-key");
        assert!(
            key.is_some() && key == requests[1].header("idempotency-key"),
            "{endpoint}"
        );
    }
}

#[tokio::test]
async fn only_some_endpoints_give_events() {
    let (server, client) = mock();
    for endpoint in ENDPOINTS {
        let result = client.call_stream(endpoint, ids_of(endpoint)).await;
        if matches!(endpoint, "responses.create" | "responses.retrieve") {
            server.clear_requests();
            continue;
        }
        let error = result.expect_err(endpoint);
        assert_eq!(error.path(), Some("endpoint"), "{endpoint}: {error}");
        assert!(error.message().contains(endpoint), "{error}");
    }
    assert!(server.requests().is_empty());
}

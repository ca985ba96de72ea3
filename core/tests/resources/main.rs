//! Every endpoint: what is sent for it, what becomes of its answers, and round trips with the mock.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod pages;
mod requests;
mod round_trips;
#[path = "../support/mod.rs"]
mod support;

use antiphon::api::Returns;
use antiphon::{Client, Error};
use antiphon_mock::{MockServer, Script};
use serde_json::{Value, json};

use support::client_of;

/// A call of each endpoint with all that its path needs, and an answer of the right shape.
const ENDPOINTS: [&str; 15] = [
    "responses.create",
    "responses.retrieve",
    "responses.delete",
    "responses.cancel",
    "responses.compact",
    "responses.input_items.list",
    "responses.input_tokens.count",
    "conversations.create",
    "conversations.retrieve",
    "conversations.update",
    "conversations.delete",
    "conversations.items.create",
    "conversations.items.list",
    "conversations.items.retrieve",
    "conversations.items.delete",
];

/// The ids that an endpoint needs.
fn ids_of(endpoint: &str) -> Value {
    let endpoint = antiphon::api::Endpoint::find(endpoint).unwrap();
    let ids = endpoint.path_parameters().map(|name| {
        let id = match name {
            "response_id" => "resp_1",
            "conversation_id" => "conv_1",
            _ => "msg_1",
        };
        (name.to_owned(), Value::from(id))
    });
    Value::Object(ids.collect())
}

/// An answer of the shape that an endpoint gives.
fn answer_of(endpoint: &str) -> Value {
    let item = json!({"type": "message", "id": "msg_1", "role": "user", "content": [
        {"type": "input_text", "text": "Hi"},
    ]});
    match antiphon::api::Endpoint::find(endpoint).unwrap().returns {
        Returns::Response => json!({
            "id": "resp_1", "object": "response", "status": "completed", "model": "m", "output": [],
        }),
        Returns::Deleted => json!({"id": "x_1", "object": "x.deleted", "deleted": true}),
        Returns::CompactedResponse => json!({
            "id": "cmp_1", "object": "response.compaction", "output": [], "created_at": 1,
        }),
        Returns::InputTokens => json!({"object": "response.input_tokens", "input_tokens": 0}),
        Returns::Conversation => json!({
            "id": "conv_1", "object": "conversation", "created_at": 1, "metadata": {"a": "b"},
        }),
        Returns::Page | Returns::ItemPage => json!({
            "object": "list", "data": [item], "first_id": "msg_1", "last_id": "msg_1",
            "has_more": false,
        }),
        Returns::InputItem => item,
        other => panic!("{other:?} is in no test"),
    }
}

fn json_script(json: Value) -> Script {
    Script {
        json: Some(json),
        ..Script::default()
    }
}

fn body_script(body: &str, content_type: &str) -> Script {
    Script {
        body: Some(body.to_owned()),
        headers: vec![("content-type".to_owned(), content_type.to_owned())],
        ..Script::default()
    }
}

/// A server and a client of it that does not try again.
fn mock() -> (MockServer, Client) {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).max_retries(0).build().unwrap();
    (server, client)
}

/// Calls an endpoint that refuses, with its ids and these parameters.
async fn refusal(client: &Client, endpoint: &str, parameters: Value) -> Error {
    let mut all = ids_of(endpoint);
    for (name, value) in parameters.as_object().unwrap() {
        all[name] = value.clone();
    }
    match client.call(endpoint, all).await {
        Ok(reply) => panic!("{endpoint} gave {reply:?}"),
        Err(error) => error,
    }
}

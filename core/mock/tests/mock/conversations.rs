//! Conversations: made, changed, deleted, and their items.

use antiphon_mock::MockServer;
use serde_json::{Value, json};

use crate::client::Client;

fn texts(client: &mut Client, conversation: &str) -> Vec<Value> {
    let path = format!("/conversations/{conversation}/items?order=asc");
    let page = client.call("GET", &path, &Value::Null);
    let data = page["data"].as_array().unwrap();
    data.iter()
        .map(|item| item["content"][0]["text"].clone())
        .collect()
}

#[test]
fn a_conversation_is_made_changed_and_deleted() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let made = client.call("POST", "/conversations", &json!({"metadata": {"a": "b"}}));
    let mut expected = json!({
        "id": "conv_mock_1", "object": "conversation", "created_at": 1_763_683_200,
        "metadata": {"a": "b"},
    });
    assert_eq!(made, expected);
    let path = "/conversations/conv_mock_1";
    assert_eq!(client.call("GET", path, &Value::Null), expected);
    expected["metadata"] = json!({"c": "d"});
    assert_eq!(
        client.call("POST", path, &json!({"metadata": {"c": "d"}})),
        expected
    );
    assert_eq!(client.call("GET", path, &Value::Null), expected);
    expected["metadata"] = json!({});
    assert_eq!(
        client.call("POST", path, &json!({"metadata": null})),
        expected
    );

    for body in [
        Value::Null,
        json!({}),
        json!({"items": null, "metadata": null}),
    ] {
        let other = client.call("POST", "/conversations", &body);
        assert_eq!(other["metadata"], json!({}));
    }
    let deleted = client.call("DELETE", path, &Value::Null);
    let expected = json!({"id": "conv_mock_1", "object": "conversation.deleted", "deleted": true});
    assert_eq!(deleted, expected);
    assert_eq!(client.refusal("GET", path, &Value::Null).0, 404);
    assert_eq!(
        client.call("GET", "/conversations/conv_mock_2", &Value::Null)["id"],
        "conv_mock_2"
    );
}

#[test]
fn items_are_added_listed_and_deleted() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let items = json!([{"role": "user", "content": "one"}]);
    client.call("POST", "/conversations", &json!({"items": items}));
    let items = json!([
        {"type": "message", "role": "user", "content": "two"},
        {"id": "fc_1", "type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"},
    ]);
    let path = "/conversations/conv_mock_1/items";
    let created = client.call("POST", path, &json!({"items": items}));
    let second = json!({
        "id": "msg_mock_item_2", "type": "message", "status": "completed", "role": "user",
        "content": [{"type": "input_text", "text": "two"}],
    });
    let third = json!({
        "id": "fc_1", "type": "function_call", "status": "completed", "call_id": "c", "name": "f",
        "arguments": "{}",
    });
    let expected = json!({
        "object": "list", "data": [second, third], "first_id": "msg_mock_item_2",
        "last_id": "fc_1", "has_more": false,
    });
    assert_eq!(created, expected);

    let page = client.call("GET", &format!("{path}?limit=2"), &Value::Null);
    let expected = json!({
        "object": "list", "data": [third, second], "first_id": "fc_1",
        "last_id": "msg_mock_item_2", "has_more": true,
    });
    assert_eq!(page, expected);
    let page = client.call(
        "GET",
        &format!("{path}?after=msg_mock_item_2"),
        &Value::Null,
    );
    assert_eq!(page["data"][0]["id"], "msg_mock_item_1");
    assert_eq!(page["has_more"], false);
    assert_eq!(
        client
            .refusal("GET", &format!("{path}?limit=101"), &Value::Null)
            .0,
        400
    );

    let item = format!("{path}/msg_mock_item_2");
    assert_eq!(client.call("GET", &item, &Value::Null), second);
    let conversation = client.call("DELETE", &item, &Value::Null);
    assert_eq!(conversation["object"], "conversation");
    assert_eq!(conversation["id"], "conv_mock_1");
    for method in ["GET", "DELETE"] {
        let (status, error) = client.refusal(method, &item, &Value::Null);
        assert_eq!(status, 404);
        assert_eq!(
            error["message"],
            "Item with id 'msg_mock_item_2' not found."
        );
    }
    let page = client.call("GET", path, &Value::Null);
    assert_eq!(page["data"].as_array().unwrap().len(), 2);
}

#[test]
fn a_response_adds_its_items_to_its_conversation() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let items = json!([{"role": "user", "content": "before"}]);
    client.call("POST", "/conversations", &json!({"items": items}));
    for (number, conversation) in [json!("conv_mock_1"), json!({"id": "conv_mock_1"})]
        .into_iter()
        .enumerate()
    {
        let request = json!({"model": "m", "input": "Hello", "conversation": conversation});
        let response = client.call("POST", "/responses", &request);
        assert_eq!(response["conversation"], json!({"id": "conv_mock_1"}));
        let said = &response["output"][0]["content"][0]["text"];
        let texts = texts(&mut client, "conv_mock_1");
        assert_eq!(texts[number * 2 + 1..], [json!("Hello"), said.clone()]);
    }
    // Not every request wants to be stored; it belongs to the conversation all the same.
    let request = json!({
        "model": "m", "input": "last", "conversation": "conv_mock_1", "store": false,
        "stream": true,
    });
    client.stream("POST", "/responses", &request);
    assert_eq!(texts(&mut client, "conv_mock_1")[5], "last");
    let retrieved = client.call("GET", "/responses/resp_mock_1", &Value::Null);
    assert_eq!(retrieved["conversation"], json!({"id": "conv_mock_1"}));
}

#[test]
fn a_background_response_adds_its_output_when_it_has_one() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    client.call("POST", "/conversations", &json!({}));
    let mut request =
        json!({"model": "m", "input": "Hello", "background": true, "conversation": "conv_mock_1"});
    client.call("POST", "/responses", &request);
    client.call("GET", "/responses/resp_mock_1", &Value::Null);
    assert_eq!(texts(&mut client, "conv_mock_1"), ["Hello"]);
    for _ in 0..2 {
        client.call("GET", "/responses/resp_mock_1", &Value::Null);
        assert_eq!(texts(&mut client, "conv_mock_1").len(), 2);
    }
    request["stream"] = true.into();
    client.stream("POST", "/responses", &request);
    assert_eq!(texts(&mut client, "conv_mock_1").len(), 4);
    request["stream"] = false.into();
    client.call("POST", "/responses", &request);
    client.call("POST", "/responses/resp_mock_3/cancel", &Value::Null);
    client.call("GET", "/responses/resp_mock_3", &Value::Null);
    assert_eq!(texts(&mut client, "conv_mock_1").len(), 5);
}

#[test]
fn an_unknown_conversation_is_not_found() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let create = json!({"model": "m", "conversation": "conv_0"});
    let items = json!({"items": [], "metadata": {}});
    for (method, path, body) in [
        ("POST", "/responses", &create),
        ("POST", "/responses/input_tokens", &create),
        ("GET", "/conversations/conv_0", &Value::Null),
        ("POST", "/conversations/conv_0", &items),
        ("DELETE", "/conversations/conv_0", &Value::Null),
        ("GET", "/conversations/conv_0/items", &Value::Null),
        ("POST", "/conversations/conv_0/items", &items),
        ("GET", "/conversations/conv_0/items/msg_0", &Value::Null),
        ("DELETE", "/conversations/conv_0/items/msg_0", &Value::Null),
    ] {
        let (status, error) = client.refusal(method, path, body);
        assert_eq!(status, 404, "{method} {path}");
        assert_eq!(error["message"], "Conversation with id 'conv_0' not found.");
    }
}

#[test]
fn faulty_bodies_are_refused_by_the_path_of_the_field() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    client.call("POST", "/conversations", &json!({}));
    client.call("POST", "/responses", &json!({"model": "m"}));
    let many: Vec<Value> = (0..21)
        .map(|_| json!({"role": "user", "content": "x"}))
        .collect();
    let both = json!({
        "model": "m", "conversation": "conv_mock_1", "previous_response_id": "resp_mock_1",
    });
    let one = "/conversations/conv_mock_1";
    let items = "/conversations/conv_mock_1/items";
    for (path, body, param, code) in [
        (
            "/conversations",
            json!({"items": {}}),
            "items",
            "invalid_type",
        ),
        (
            "/conversations",
            json!({"items": many}),
            "items",
            "array_above_max_length",
        ),
        (
            "/conversations",
            json!({"items": [3]}),
            "items[0]",
            "invalid_type",
        ),
        (
            "/conversations",
            json!({"metadata": 3}),
            "metadata",
            "invalid_type",
        ),
        (
            "/conversations",
            json!({"metadata": {"a": 3}}),
            "metadata.a",
            "invalid_type",
        ),
        (one, json!({}), "metadata", "missing_required_parameter"),
        (one, json!({"metadata": []}), "metadata", "invalid_type"),
        (items, json!({}), "items", "missing_required_parameter"),
        (items, json!({"items": null}), "items", "invalid_type"),
        (
            items,
            json!({"items": many}),
            "items",
            "array_above_max_length",
        ),
        (
            items,
            json!({"items": [{}]}),
            "items[0].type",
            "missing_required_parameter",
        ),
        (
            "/responses",
            json!({"model": "m", "conversation": 3}),
            "conversation",
            "invalid_type",
        ),
        (
            "/responses",
            json!({"model": "m", "conversation": {}}),
            "conversation.id",
            "invalid_type",
        ),
        (
            "/responses",
            both,
            "previous_response_id",
            "mutually_exclusive_parameters",
        ),
    ] {
        let (status, error) = client.refusal("POST", path, &body);
        assert_eq!(status, 400, "{path} {body}");
        assert_eq!(
            (&error["param"], &error["code"]),
            (&json!(param), &json!(code)),
            "{body}"
        );
    }
    let (status, error) = client.refusal("POST", items, &json!({"items": [{"id": "msg_0"}]}));
    assert_eq!((status, &error["param"]), (404, &json!("items")));
    // Nothing was made or changed by any of these.
    assert_eq!(texts(&mut client, "conv_mock_1"), [] as [Value; 0]);
    assert_eq!(
        client.call("POST", "/conversations", &json!({}))["id"],
        "conv_mock_2"
    );
}

//! Responses that are kept: retrieved, streamed again, deleted, listed, compacted, counted.

use antiphon_mock::MockServer;
use serde_json::{Value, json};

use crate::client::{Client, assert_whole_text_stream};

fn ids(page: &Value) -> Vec<&str> {
    let data = page["data"].as_array().unwrap();
    data.iter()
        .map(|item| item["id"].as_str().unwrap())
        .collect()
}

#[test]
fn a_response_is_retrieved_as_it_was_made() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let request = json!({"model": "m", "input": "Hello", "metadata": {"a": "b"}});
    let made = client.call("POST", "/responses", &request);
    for path in [
        "/responses/resp_mock_1",
        "/responses/resp%5Fmock_1?include%5B%5D=x",
    ] {
        assert_eq!(client.call("GET", path, &Value::Null), made);
    }

    let request = json!({"model": "m", "input": "Hello", "stream": true});
    let events = client.stream("POST", "/responses", &request);
    let retrieved = client.call("GET", "/responses/resp_mock_2", &Value::Null);
    assert_eq!(retrieved, events.last().unwrap()["response"]);
}

#[test]
fn only_what_is_to_be_stored_is_kept() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    for streamed in [false, true] {
        let request = json!({"model": "m", "store": false, "stream": streamed});
        client.post(&request.to_string());
        if streamed {
            client.text_chunks();
        } else {
            assert_eq!(client.json().1["store"], false);
        }
    }
    server
        .enqueue_json(r#"{"json": {"id": "resp_mock_3", "object": "response"}}"#)
        .unwrap();
    client.call("POST", "/responses", &json!({"model": "m"}));
    for id in ["resp_mock_1", "resp_mock_2", "resp_mock_3"] {
        for (method, path) in [
            ("GET", ""),
            ("GET", "?stream=true"),
            ("DELETE", ""),
            ("POST", "/cancel"),
            ("GET", "/input_items"),
        ] {
            let path = format!("/responses/{id}{path}");
            let (status, error) = client.refusal(method, &path, &Value::Null);
            assert_eq!(status, 404, "{method} {path}");
            assert_eq!(
                error["message"],
                format!("Response with id '{id}' not found.")
            );
        }
    }
}

#[test]
fn the_events_are_streamed_again() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let request = json!({"model": "m", "input": "Hello", "stream": true});
    let events = client.stream("POST", "/responses", &request);
    assert_whole_text_stream(&events);
    let mut again = |query: &str| {
        let path = format!("/responses/resp_mock_1?{query}");
        client.stream("GET", &path, &Value::Null)
    };
    assert_eq!(again("stream=true"), events);
    assert_eq!(again("include_obfuscation=false&stream=true"), events);
    assert_eq!(again("stream=true&starting_after=0"), events[1..]);
    assert_eq!(again("starting_after=7&stream=true"), events[8..]);
    let last = events.len() - 1;
    assert_eq!(
        again(&format!("stream=true&starting_after={}", last - 1)),
        events[last..]
    );
    assert!(again(&format!("stream=true&starting_after={last}")).is_empty());
    assert!(again("stream=true&starting_after=18446744073709551615").is_empty());

    // One that was not streamed at first, too.
    client.call(
        "POST",
        "/responses",
        &json!({"model": "m", "input": "Hello"}),
    );
    let path = "/responses/resp_mock_2?stream=true";
    assert_whole_text_stream(&client.stream("GET", path, &Value::Null));
    for (query, param) in [
        ("stream=yes", "stream"),
        ("stream=true&starting_after=-1", "starting_after"),
        ("stream=true&starting_after=x", "starting_after"),
    ] {
        let path = format!("/responses/resp_mock_1?{query}");
        let (status, error) = client.refusal("GET", &path, &Value::Null);
        assert_eq!((status, &error["param"]), (400, &json!(param)), "{query}");
        assert_eq!(error["code"], "invalid_value");
    }
}

#[test]
fn a_deleted_response_is_gone() {
    let server = MockServer::start().unwrap();
    let mut client = Client::ask(&server);
    client.json();
    let path = "/responses/resp_mock_1";
    let deleted = client.call("DELETE", path, &Value::Null);
    let expected = json!({"id": "resp_mock_1", "object": "response.deleted", "deleted": true});
    assert_eq!(deleted, expected);
    assert_eq!(client.refusal("DELETE", path, &Value::Null).0, 404);
    assert_eq!(client.refusal("GET", path, &Value::Null).0, 404);
}

#[test]
fn the_newest_ten_thousand_are_kept() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let create = json!({"model": "m"});
    client.call("POST", "/responses", &create);
    client.call("POST", "/responses", &create);
    // Many at once, as this is about the number and not about the connection.
    for _ in 0..100 {
        for _ in 0..100 {
            client.post(r#"{"model": "m"}"#);
        }
        for _ in 0..100 {
            assert_eq!(client.json().0.status(), 200);
        }
    }
    let mut status = |number: u64| {
        client.request("GET", &format!("/responses/resp_mock_{number}"), "");
        client.json().0.status()
    };
    assert_eq!([1, 2, 3, 10_002].map(&mut status), [404, 404, 200, 200]);
}

#[test]
fn input_items_are_listed_as_the_api_writes_them() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let input = json!([
        {"role": "developer", "content": "Be short."},
        {"type": "message", "role": "user", "content": [
            {"type": "input_text", "text": "Look."},
            {"type": "input_image", "image_url": "x", "detail": "low"}]},
        {"role": "assistant", "content": "Where?", "phase": "commentary"},
        {"id": "rs_1", "type": "reasoning", "summary": [], "encrypted_content": "e"},
        {"id": "fc_own", "type": "function_call", "call_id": "c", "name": "f", "arguments": "{}",
            "status": "incomplete"},
        {"type": "function_call_output", "call_id": "c", "output": "22"},
        {"type": "acme:thing", "deep": {"kept": [1]}},
    ]);
    let request = json!({"model": "m", "input": input});
    client.call("POST", "/responses", &request);
    let path = "/responses/resp_mock_1/input_items?order=asc";
    let page = client.call("GET", path, &Value::Null);
    let expected = json!([
        {"id": "msg_mock_item_1", "type": "message", "status": "completed", "role": "developer",
            "content": [{"type": "input_text", "text": "Be short."}]},
        {"id": "msg_mock_item_2", "type": "message", "status": "completed", "role": "user",
            "content": [
                {"type": "input_text", "text": "Look."},
                {"type": "input_image", "image_url": "x", "detail": "low"}]},
        {"id": "msg_mock_item_3", "type": "message", "status": "completed", "role": "assistant",
            "phase": "commentary", "content": [
                {"type": "output_text", "annotations": [], "logprobs": [], "text": "Where?"}]},
        {"id": "rs_1", "type": "reasoning", "summary": [], "encrypted_content": "e"},
        {"id": "fc_own", "type": "function_call", "call_id": "c", "name": "f", "arguments": "{}",
            "status": "incomplete"},
        {"id": "fc_mock_item_6", "type": "function_call_output", "call_id": "c", "output": "22",
            "status": "completed"},
        {"id": "item_mock_item_7", "type": "acme:thing", "deep": {"kept": [1]}},
    ]);
    assert_eq!(page["data"], expected);
    assert_eq!(page["object"], "list");
    assert_eq!(page["first_id"], "msg_mock_item_1");
    assert_eq!(page["last_id"], "item_mock_item_7");
    assert_eq!(page["has_more"], false);
}

#[test]
fn input_items_come_in_pages() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let input: Vec<Value> = (1..=25)
        .map(|number| json!({"id": format!("msg_{number}"), "role": "user", "content": "x"}))
        .collect();
    client.call("POST", "/responses", &json!({"model": "m", "input": input}));
    let mut list = |query: &str| {
        let path = format!("/responses/resp_mock_1/input_items?{query}");
        client.call("GET", &path, &Value::Null)
    };
    let page = list("");
    assert_eq!(page["data"].as_array().unwrap().len(), 20);
    assert_eq!(
        (&page["first_id"], &page["last_id"]),
        (&json!("msg_25"), &json!("msg_6"))
    );
    assert_eq!(page["has_more"], true);
    let page = list("after=msg_6");
    assert_eq!(ids(&page), ["msg_5", "msg_4", "msg_3", "msg_2", "msg_1"]);
    assert_eq!(page["has_more"], false);
    let page = list("order=asc&limit=2&after=msg_3");
    assert_eq!(ids(&page), ["msg_4", "msg_5"]);
    assert_eq!(page["has_more"], true);
    assert_eq!(
        list("limit=100&order=desc")["data"]
            .as_array()
            .unwrap()
            .len(),
        25
    );
    assert_eq!(list("limit=25")["has_more"], false);
    let empty = json!({
        "object": "list", "data": [], "first_id": null, "last_id": null, "has_more": false,
    });
    assert_eq!(list("order=asc&after=msg_25"), empty);
    for (query, param) in [
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("limit=ten", "limit"),
        ("order=up", "order"),
        ("after=msg_26", "after"),
    ] {
        let path = format!("/responses/resp_mock_1/input_items?{query}");
        let (status, error) = client.refusal("GET", &path, &Value::Null);
        assert_eq!((status, &error["param"]), (400, &json!(param)), "{query}");
        let value = query.split('=').nth(1).unwrap();
        let message = error["message"].as_str().unwrap();
        assert!(message.contains(value), "{message}");
    }
}

#[test]
fn a_response_goes_on_from_another() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    client.call("POST", "/responses", &json!({"model": "m", "input": "one"}));
    let request = json!({"model": "m", "input": "two", "previous_response_id": "resp_mock_1"});
    let second = client.call("POST", "/responses", &request);
    assert_eq!(second["previous_response_id"], "resp_mock_1");
    let request = json!({"model": "m", "input": "three", "previous_response_id": "resp_mock_2"});
    client.call("POST", "/responses", &request);
    let page = client.call("GET", "/responses/resp_mock_3/input_items", &Value::Null);
    let newest_first = [
        "msg_mock_item_3",
        "msg_mock_2",
        "msg_mock_item_2",
        "msg_mock_1",
        "msg_mock_item_1",
    ];
    assert_eq!(ids(&page), newest_first);
    assert_eq!(page["data"][1], second["output"][0]);

    let unknown = json!({"model": "m", "previous_response_id": "resp_0"});
    for path in [
        "/responses",
        "/responses/compact",
        "/responses/input_tokens",
    ] {
        let (status, error) = client.refusal("POST", path, &unknown);
        assert_eq!(status, 400);
        assert_eq!(error["code"], "previous_response_not_found");
        assert_eq!(error["param"], "previous_response_id");
        assert_eq!(
            error["message"],
            "Previous response with id 'resp_0' not found."
        );
    }
    let wrong = json!({"model": "m", "previous_response_id": 3});
    let (status, error) = client.refusal("POST", "/responses", &wrong);
    assert_eq!((status, &error["code"]), (400, &json!("invalid_type")));
}

#[test]
fn a_reference_becomes_the_item_it_refers_to() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let first = client.call("POST", "/responses", &json!({"model": "m", "input": "one"}));
    let input = json!([
        {"type": "item_reference", "id": "msg_mock_item_1"}, {"id": "msg_mock_1"},
    ]);
    client.call("POST", "/responses", &json!({"model": "m", "input": input}));
    let path = "/responses/resp_mock_2/input_items?order=asc";
    let page = client.call("GET", path, &Value::Null);
    assert_eq!(page["data"][0]["content"][0]["text"], "one");
    assert_eq!(page["data"][1], first["output"][0]);

    let unknown = json!({"model": "m", "input": [{"id": "msg_0"}]});
    let (status, error) = client.refusal("POST", "/responses", &unknown);
    assert_eq!((status, &error["param"]), (404, &json!("input")));
    assert_eq!(error["message"], "Item with id 'msg_0' not found.");
}

#[test]
fn the_tokens_counted_are_the_tokens_used() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    let items = json!([
        {"role": "user", "content": "two words"},
        {"role": "user", "content": [
            {"type": "input_text", "text": "three more words"},
            {"type": "input_image", "image_url": "not these words"}]},
        {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{\"a\": 1}"},
        {"type": "function_call_output", "call_id": "c", "output": "fine"},
    ]);
    for (settings, expected) in [
        (json!({}), 0),
        (json!({"input": " Say hello  now "}), 3),
        (
            json!({"input": "Say hello", "instructions": "Be very short."}),
            5,
        ),
        (json!({"input": items}), 8),
    ] {
        let counted = client.call("POST", "/responses/input_tokens", &settings);
        let tokens = json!({"object": "response.input_tokens", "input_tokens": expected});
        assert_eq!(counted, tokens, "{settings}");
        let mut request = settings.clone();
        request["model"] = "m".into();
        let response = client.call("POST", "/responses", &request);
        assert_eq!(response["usage"]["input_tokens"], expected, "{settings}");
    }
    // Counting makes nothing: these were the first four answers.
    assert_eq!(
        client.call("POST", "/responses", &json!({"model": "m"}))["id"],
        "resp_mock_5"
    );
    let (status, error) =
        client.refusal("POST", "/responses/input_tokens", &json!({"input": ["x"]}));
    assert_eq!((status, &error["param"]), (400, &json!("input[0]")));
}

#[test]
fn a_compaction_is_shorter_and_can_be_sent_back() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    client.call(
        "POST",
        "/responses",
        &json!({"model": "m", "input": "one two"}),
    );
    let request = json!({
        "model": "m", "previous_response_id": "resp_mock_1", "instructions": "Be short.",
        "input": [{"role": "user", "content": "three"}, {"role": "assistant", "content": "four"}],
    });
    let compacted = client.call("POST", "/responses/compact", &request);
    assert_eq!(compacted["id"], "resp_mock_2");
    assert_eq!(compacted["object"], "response.compaction");
    assert!(compacted["created_at"].is_u64());
    let output = compacted["output"].as_array().unwrap();
    assert_eq!(output.len(), 2, "of four items");
    assert_eq!(
        output[0]["content"],
        json!([{"type": "input_text", "text": "three"}])
    );
    assert_eq!(output[0]["role"], "user");
    assert_eq!(output[1]["id"], "cmp_mock_2");
    assert_eq!(output[1]["type"], "compaction");
    assert!(!output[1]["encrypted_content"].as_str().unwrap().is_empty());
    // one two, the answer, three, four; then the instructions.
    assert_eq!(compacted["usage"]["input_tokens"], 2 + 14 + 2 + 2);
    assert_eq!(compacted["usage"]["output_tokens"], 1);

    // It is a context, and no response.
    assert_eq!(
        client
            .refusal("GET", "/responses/resp_mock_2", &Value::Null)
            .0,
        404
    );
    let response = client.call(
        "POST",
        "/responses",
        &json!({"model": "m", "input": output}),
    );
    assert_eq!(response["status"], "completed");
    let page = client.call(
        "GET",
        "/responses/resp_mock_3/input_items?order=asc",
        &Value::Null,
    );
    assert_eq!(page["data"], compacted["output"]);

    for (request, param) in [
        (json!({"input": "x"}), "model"),
        (json!({"model": "m"}), "input"),
    ] {
        let (status, error) = client.refusal("POST", "/responses/compact", &request);
        assert_eq!((status, &error["param"]), (400, &json!(param)));
        assert_eq!(error["code"], "missing_required_parameter");
    }
}

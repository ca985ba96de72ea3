//! What a server sent goes back, whatever its JSON types.

use serde_json::{Value, json};

use super::{create_body, refused, sent};
use crate::model::{CreateRequest, OutputItem};

/// Items as servers send them, each with what is sent of it.
fn items() -> Vec<(Value, Value)> {
    let same = |item: Value| (item.clone(), item);
    vec![
        (
            json!({"type": "function_call", "id": "fc_1", "call_id": "c", "name": "f", "arguments": {"a": 1}}),
            json!({"type": "function_call", "id": "fc_1", "call_id": "c", "name": "f", "arguments": "{\"a\":1}"}),
        ),
        // The output names the call by the same id.
        (
            json!({"type": "function_call", "call_id": 12, "name": "f", "arguments": "{}"}),
            json!({"type": "function_call", "call_id": "12", "name": "f", "arguments": "{}"}),
        ),
        (
            json!({"type": "function_call_output", "call_id": 12, "output": "o"}),
            json!({"type": "function_call_output", "call_id": "12", "output": "o"}),
        ),
        (
            json!({"type": "function_call", "id": 7, "call_id": "c", "name": 5, "arguments": "{}"}),
            json!({"type": "function_call", "id": "7", "call_id": "c", "name": "5", "arguments": "{}"}),
        ),
        (
            json!({"type": "custom_tool_call", "id": "ct", "call_id": "c", "name": "x", "input": {"a": [1]}}),
            json!({"type": "custom_tool_call", "id": "ct", "call_id": "c", "name": "x", "input": "{\"a\":[1]}"}),
        ),
        (
            json!({"type": "mcp_call", "id": "mcp_1", "name": "n", "server_label": "s", "arguments": {"a": 1}, "output": {"b": 2}}),
            json!({"type": "mcp_call", "id": "mcp_1", "name": "n", "server_label": "s", "arguments": "{\"a\":1}", "output": "{\"b\":2}"}),
        ),
        (
            json!({"type": "reasoning", "id": "r", "summary": "thought"}),
            json!({"type": "reasoning", "id": "r", "summary": [{"type": "summary_text", "text": "thought"}]}),
        ),
        (
            json!({"type": "reasoning", "id": "r", "summary": "", "content": "thought"}),
            json!({"type": "reasoning", "id": "r", "summary": [], "content": [{"type": "reasoning_text", "text": "thought"}]}),
        ),
        (
            json!({"type": "code_interpreter_call", "id": "ci_1", "container_id": "k", "status": "completed"}),
            json!({"type": "code_interpreter_call", "id": "ci_1", "container_id": "k", "status": "completed", "code": null, "outputs": null}),
        ),
        (
            json!({"type": "code_interpreter_call", "id": "ci_1", "code": "1", "results": []}),
            json!({"type": "code_interpreter_call", "id": "ci_1", "code": "1", "results": []}),
        ),
        (
            json!({"type": "image_generation_call", "id": "ig_1", "status": "failed"}),
            json!({"type": "image_generation_call", "id": "ig_1", "status": "failed", "result": null}),
        ),
        // Nothing that is written otherwise would be what the server meant.
        same(
            json!({"type": "computer_call", "id": "cu", "call_id": "c", "pending_safety_checks": [],
            "action": {"type": "click", "x": 10.5, "y": 3, "button": "left"}}),
        ),
        same(
            json!({"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "a",
            "annotations": [{"type": "url_citation", "url": "u", "title": "t", "start_index": 1.5, "end_index": 3}]}]}),
        ),
        same(
            json!({"type": "file_search_call", "id": "fs", "queries": "q", "results": [{"file_id": "f", "score": "0.5"}]}),
        ),
        same(
            json!({"type": "tool_search_call", "id": "ts", "arguments": {"goal": "g"}, "execution": 1}),
        ),
        same(
            json!({"type": "function_call_output", "id": "fco_1", "call_id": "c", "output": {"a": 1}}),
        ),
        same(json!({"type": "message", "id": "msg_1", "role": "user", "content": {"text": "hi"}})),
    ]
}

#[test]
fn what_a_server_sent_is_accepted() {
    for (item, wire) in items() {
        for (name, request) in [
            ("input", json!({"input": [item]})),
            (
                "extra",
                json!({"input": [item, {"role": "user", "content": "and?"}]}),
            ),
        ] {
            assert_eq!(sent(&request)["input"][0], wire, "{name}: {item}");
        }
        assert_eq!(sent(&json!({"input": [wire]}))["input"][0], wire);
        let body = create_body(json!({"input": [item]}), true).unwrap();
        let body: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(body["input"][0], item, "strict sends as given");
    }
}

#[test]
fn what_a_server_sent_is_accepted_by_way_of_the_typed_model() {
    for (item, wire) in items() {
        let output: OutputItem = serde_json::from_value(item).unwrap();
        let typed = CreateRequest::new("m", vec![output.to_exact_input()]);
        let sent = &sent(&json!(typed))["input"][0];
        for (name, value) in wire.as_object().unwrap() {
            assert_eq!(&sent[name], value, "{name} of {sent}");
        }
    }
}

#[test]
fn what_callers_write_is_checked() {
    for (item, path) in [
        (
            json!({"type": "function_call_output", "call_id": "c", "output": {}}),
            "input[0].output",
        ),
        (json!({"role": "user", "content": 7}), "input[0].content"),
        (
            json!({"role": "assistant", "content": 7}),
            "input[0].content",
        ),
        (json!({"type": "item_reference", "id": {}}), "input[0].id"),
        (
            json!({"type": "mcp_approval_response", "approve": "yes"}),
            "input[0].approve",
        ),
        (json!("text"), "input[0]"),
    ] {
        let error = refused(&json!({"input": [item]}));
        assert_eq!(error.path(), Some(path), "{item}");
    }
}

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod names;
mod received;

use serde_json::{Value, json};

use super::{checked_body, streamed_body};
use crate::Error;
use crate::api::endpoint_of;
use crate::model::{
    CompactRequest, ConversationCreateRequest, ConversationItemsRequest, ConversationUpdateRequest,
    CreateRequest, InputTokensRequest,
};

/// The body of a request for a whole response.
fn create_body(request: Value, strict: bool) -> crate::Result<bytes::Bytes> {
    streamed_body::<CreateRequest>(endpoint_of::RESPONSES_CREATE, request, false, strict)
}

fn sent(request: &Value) -> Value {
    let body =
        create_body(request.clone(), false).unwrap_or_else(|error| panic!("{request}: {error}"));
    serde_json::from_slice(&body).unwrap()
}

fn refused(request: &Value) -> Error {
    match create_body(request.clone(), false) {
        Ok(body) => panic!("{request} is sent as {body:?}"),
        Err(error) => error,
    }
}

#[test]
fn a_bad_field_is_named_by_its_path() {
    let cases = [
        (json!({"model": "m", "temperature": "hot"}), "temperature"),
        (json!({"model": 5}), "model"),
        (json!({"input": {"text": "hi"}}), "input"),
        (
            json!({"input": [{"role": "user", "content": 7}]}),
            "input[0].content",
        ),
        (
            json!({"input": [{"type": "function_call_output", "output": {}}]}),
            "input[0].output",
        ),
        (
            json!({"input": [{"role": "user", "content": [{"type": "image", "image_url": {"src": "x"}}]}]}),
            "input[0].content[0].image_url",
        ),
        (
            json!({"tools": [{"type": "function", "name": 1}]}),
            "tools[0].name",
        ),
        (
            json!({"tools": [{"type": "function", "function": {"name": "f", "strict": "yes"}}]}),
            "tools[0].strict",
        ),
        (json!({"tools": {}}), "tools"),
        (json!({"metadata": {"a": 1}}), "metadata.a"),
        (json!({"max_output_tokens": 1.5}), "max_output_tokens"),
        (
            json!({"text": {"format": {"type": "json_schema", "strict": "yes"}}}),
            "text.format.strict",
        ),
        (
            json!({"response_format": {"type": "json_schema", "json_schema": {"name": 1}}}),
            "text.format.name",
        ),
        (json!({"extra_body": 1}), "extra_body"),
        (json!([]), ""),
    ];
    for (request, path) in cases {
        assert_eq!(refused(&request).path(), Some(path), "{request}");
    }
}

#[test]
fn what_no_server_accepts_is_refused_with_what_to_do() {
    let cases = [
        (
            json!({"conversation": "conv_1", "previous_response_id": "resp_1"}),
            "previous_response_id",
            "Remove one of them",
        ),
        (
            json!({"text": {"format": {"type": "text_grammar", "text_grammar": {"grammar": "g"}}}}),
            "text.format.type",
            r#""format": {"type": "grammar""#,
        ),
        (
            json!({"text": {"format": {"type": "text_python"}}}),
            "text.format.type",
            "custom tool",
        ),
        (
            json!({"response_format": {"type": "text_grammar"}}),
            "text.format.type",
            "custom tool",
        ),
        (
            json!({"metadata": {"note": "ä".repeat(513)}}),
            "metadata.note",
            "513 characters, and the limit is 512. Shorten it",
        ),
        (
            json!({"metadata": {"ä".repeat(65): ""}}),
            &format!("metadata.{}", "ä".repeat(65)),
            "the name has 65 characters, and the limit is 64",
        ),
        (
            json!({"metadata": (0..17).map(|n| (n.to_string(), json!(""))).collect::<serde_json::Map<_, _>>()}),
            "metadata",
            "17 pairs exceed the limit of 16",
        ),
        (
            json!({"stream": true}),
            "stream",
            "Call the method `stream`",
        ),
        (
            json!({"extra_body": {"stream": true}}),
            "extra_body.stream",
            "Call the method `stream`",
        ),
        (json!({"stream": "yes"}), "stream", "omit it"),
    ];
    for (request, path, advice) in cases {
        for strict in [false, true] {
            let error = create_body(request.clone(), strict).expect_err("a bad request");
            assert_eq!(error.path(), Some(path), "{request}");
            let message = error.to_string();
            assert!(message.contains(advice), "{message}");
            assert!(message.ends_with(". Nothing was sent."), "{message}");
        }
    }
}

#[test]
fn what_is_at_its_limit_is_sent() {
    let pairs = (0..15).map(|n| (n.to_string(), json!("x")));
    let mut metadata: serde_json::Map<String, Value> = pairs.collect();
    metadata.insert("ä".repeat(64), json!("😀".repeat(512)));
    let request = json!({"metadata": metadata, "previous_response_id": "r", "conversation": null});
    assert_eq!(sent(&request)["metadata"], request["metadata"]);
}

#[test]
fn the_other_endpoints_are_checked_alike() {
    let long = json!({"metadata": {"a": "x".repeat(513)}});
    let both = json!({"conversation": {"id": "c"}, "previous_response_id": "r"});
    let format = json!({"text": {"format": {"type": "text_python"}}});
    let content = json!({"items": [{"role": "user", "content": 7}]});
    let results = [
        (
            checked_body::<ConversationUpdateRequest>(long.clone(), false),
            "metadata.a",
        ),
        (
            checked_body::<ConversationCreateRequest>(long, false),
            "metadata.a",
        ),
        (
            checked_body::<InputTokensRequest>(both, false),
            "previous_response_id",
        ),
        (
            checked_body::<InputTokensRequest>(format, false),
            "text.format.type",
        ),
        (
            checked_body::<CompactRequest>(json!({"model": 5}), false),
            "model",
        ),
        (
            checked_body::<ConversationItemsRequest>(content.clone(), false),
            "items[0].content",
        ),
        (
            checked_body::<ConversationCreateRequest>(content, false),
            "items[0].content",
        ),
    ];
    for (result, path) in results {
        assert_eq!(result.expect_err("a bad request").path(), Some(path));
    }
    let items =
        json!({"items": [{"role": "assistant", "content": [{"type": "text", "text": "a"}]}]});
    let body = checked_body::<ConversationItemsRequest>(items, false).unwrap();
    assert_eq!(
        serde_json::from_slice::<Value>(&body).unwrap(),
        json!({"items": [{"role": "assistant", "content": [{"type": "output_text", "text": "a"}]}]})
    );
}

#[test]
fn what_the_model_does_not_know_is_sent_as_it_is() {
    let request = json!({
        "model": "m",
        "input": [
            {"type": "shiny_new_item", "x": [1, null], "content": [{"type": "text", "text": "x"}]},
            {"type": "file"},
            {"type": "image", "id": "img_1", "file_id": "f"},
            {"role": "user", "content": [{"type": "image_hologram", "image_url": {"url": "u"}}, {"type": "input_text", "text": "", "annotations": [1]}]},
            {"type": "reasoning", "id": "rs", "summary": [], "content": null, "encrypted_content": "gAAA", "signature": "s"},
            {"type": "message", "role": "assistant", "id": "msg", "phase": "commentary", "content": [{"type": "output_text", "text": "t", "annotations": [], "shade": 1}]},
            {"type": "shell_call", "command": "ls", "call_id": "c"},
        ],
        "tools": [
            {"type": "shiny_new_tool", "name": 1, "shiny_new_tool": {"a": 1}},
            {"type": "computer"},
            {"type": "mcp", "server_label": "s", "server_url": "u", "mcp": true},
        ],
        "tool_choice": "function",
        "response_format": 7,
        "text": {"verbosity": "low"},
        "logprobs": true,
        "shiny": {"new": true},
    });
    assert_eq!(sent(&request), request);
}

#[test]
fn null_is_not_set() {
    let request = json!({"model": "m", "temperature": null, "stream": null, "input": [{"type": "reasoning", "summary": null}]});
    assert_eq!(
        sent(&request),
        json!({"model": "m", "input": [{"type": "reasoning", "summary": null}]})
    );
}

#[test]
fn extra_body_wins_and_is_sent_as_it_is() {
    let extra = json!({
        "top_k": 4,
        "model": "n",
        "temperature": "hot",
        "user": null,
        "response_format": {"type": "text_python"},
        "metadata": {"a": 1},
    });
    let request = json!({"model": "m", "input": "i", "extra_body": extra});
    let mut expected = extra;
    expected["input"] = json!("i");
    assert_eq!(sent(&request), expected);
}

#[test]
fn the_call_decides_on_streaming() {
    let body = |request: Value, streams| {
        let body =
            streamed_body::<CreateRequest>(endpoint_of::RESPONSES_CREATE, request, streams, false)?;
        Ok::<Value, Error>(serde_json::from_slice(&body).unwrap())
    };
    assert_eq!(body(json!({"stream": false}), false).unwrap(), json!({}));
    assert_eq!(body(json!({}), true).unwrap(), json!({"stream": true}));
    for request in [
        json!({"stream": true}),
        json!({"extra_body": {"stream": true}}),
    ] {
        assert_eq!(body(request, true).unwrap(), json!({"stream": true}));
    }
    let error = body(json!({"stream": false}), true).unwrap_err();
    assert_eq!(error.path(), Some("stream"));
    assert!(
        error.to_string().contains("Call the method `create`"),
        "{error}"
    );
}

/// Each with the wire spelling that it is sent in.
fn variants() -> Vec<(Value, Value)> {
    let message = |role: &str, part: Value| json!({"input": [{"role": role, "content": [part]}]});
    let mut variants = Vec::new();
    let mut add = |given: Value, wire: Value| variants.push((given, wire));
    for role in ["user", "system", "developer", "critic"] {
        for kind in ["text", "output_text"] {
            add(
                message(
                    role,
                    json!({"type": kind, "text": "a", "annotations": [], "extra": 1}),
                ),
                message(role, json!({"type": "input_text", "text": "a", "extra": 1})),
            );
        }
    }
    for kind in ["text", "input_text"] {
        add(
            message("assistant", json!({"type": kind, "text": "a"})),
            message("assistant", json!({"type": "output_text", "text": "a"})),
        );
    }
    for kind in ["image", "input_image"] {
        let image = json!({"type": kind, "image_url": {"url": "u", "detail": "low", "x": 1}});
        add(
            message("user", image),
            message(
                "user",
                json!({"type": "input_image", "image_url": "u", "detail": "low", "x": 1}),
            ),
        );
    }
    // The wire spelling wins.
    add(
        message(
            "user",
            json!({"type": "input_image", "image_url": {"url": "u", "detail": "low"}, "detail": "high"}),
        ),
        message(
            "user",
            json!({"type": "input_image", "image_url": "u", "detail": "high"}),
        ),
    );
    add(
        message("user", json!({"type": "file", "file_id": "f"})),
        message("user", json!({"type": "input_file", "file_id": "f"})),
    );
    add(
        message(
            "user",
            json!({"type": "input_audio", "data": "d", "format": "wav", "transcript": "t"}),
        ),
        message(
            "user",
            json!({"type": "input_audio", "transcript": "t", "input_audio": {"data": "d", "format": "wav"}}),
        ),
    );
    add(
        message(
            "user",
            json!({"type": "input_audio", "data": "d", "format": "wav", "input_audio": {"data": "e"}}),
        ),
        message(
            "user",
            json!({"type": "input_audio", "input_audio": {"data": "e", "format": "wav"}}),
        ),
    );
    add(
        json!({"input": [{"role": "system", "content": "s"}, {"type": "text", "text": "a"}, {"type": "image", "image_url": {"url": "u"}}, {"role": "user", "content": "b"}, {"type": "input_file", "file_id": "f"}]}),
        json!({"input": [
            {"role": "system", "content": "s"},
            {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "a"}, {"type": "input_image", "image_url": "u"}]},
            {"role": "user", "content": "b"},
            {"type": "message", "role": "user", "content": [{"type": "input_file", "file_id": "f"}]},
        ]}),
    );
    for (other, wire) in [
        ("custom_call_output", "custom_tool_call_output"),
        ("function_call_output", "function_call_output"),
    ] {
        add(
            json!({"input": [{"type": other, "call_id": "c", "output": [{"type": "text", "text": "a"}]}]}),
            json!({"input": [{"type": wire, "call_id": "c", "output": [{"type": "input_text", "text": "a"}]}]}),
        );
    }
    add(
        json!({"input": [{"type": "custom_call", "call_id": "c", "name": "n", "input": "i"}]}),
        json!({"input": [{"type": "custom_tool_call", "call_id": "c", "name": "n", "input": "i"}]}),
    );
    add(
        json!({"input": [{"type": "reasoning", "id": "r", "encrypted_content": "e",
            "summary": {"type": "reasoning_summary", "reasoning_summary": "s"},
            "content": [{"type": "reasoning_text", "reasoning_text": "t"}]}]}),
        json!({"input": [{"type": "reasoning", "id": "r", "encrypted_content": "e",
            "summary": [{"type": "summary_text", "text": "s"}],
            "content": [{"type": "reasoning_text", "text": "t"}]}]}),
    );
    let schema =
        json!({"type": "json_schema", "name": "n", "schema": {"type": "object"}, "strict": true});
    let nested = json!({"type": "json_schema", "json_schema": {"name": "n", "schema": {"type": "object"}, "strict": true}});
    add(
        json!({"text": {"format": nested, "verbosity": "low"}}),
        json!({"text": {"format": schema, "verbosity": "low"}}),
    );
    add(
        json!({"response_format": nested}),
        json!({"text": {"format": schema}}),
    );
    add(
        json!({"response_format": {"type": "text"}, "text": {"format": schema}}),
        json!({"text": {"format": schema}}),
    );
    add(
        json!({"response_format": "json", "text": {"format": null}}),
        json!({"text": {"format": {"type": "json_object"}}}),
    );
    let tool = json!({"type": "function", "name": "f", "description": "d", "parameters": {"type": "object"}});
    let nested = json!({"type": "function", "function": {"name": "f", "description": "d", "parameters": {"type": "object"}}});
    add(json!({"tools": [nested]}), json!({"tools": [tool]}));
    add(
        json!({"tools": [{"type": "namespace", "name": "n", "tools": [nested]}]}),
        json!({"tools": [{"type": "namespace", "name": "n", "tools": [tool]}]}),
    );
    add(
        json!({"input": [{"type": "additional_tools", "tools": [nested]}]}),
        json!({"input": [{"type": "additional_tools", "tools": [tool]}]}),
    );
    add(
        json!({"tools": [{"type": "function", "name": "", "function": {"name": "f"}}]}),
        json!({"tools": [{"type": "function", "name": "f"}]}),
    );
    add(
        json!({"tools": [{"type": "function", "name": "g", "function": {"name": "f"}}]}),
        json!({"tools": [{"type": "function", "name": "g"}]}),
    );
    add(
        json!({"tools": [{"type": "custom", "custom": {"name": "c", "format": {"type": "grammar", "grammar": {"syntax": "lark", "definition": "g"}}}}]}),
        json!({"tools": [{"type": "custom", "name": "c", "format": {"type": "grammar", "syntax": "lark", "definition": "g"}}]}),
    );
    add(
        json!({"tools": [{"type": "computer-preview", "display_width": 1}]}),
        json!({"tools": [{"type": "computer_use_preview", "display_width": 1}]}),
    );
    for (given, wire) in [
        (
            json!({"type": "function", "function": {"name": "f"}}),
            json!({"type": "function", "name": "f"}),
        ),
        (
            json!({"type": "custom", "custom": {"name": "c"}}),
            json!({"type": "custom", "name": "c"}),
        ),
        (
            json!({"type": "mcp", "mcp": {"server_name": "s", "tool_name": "t"}}),
            json!({"type": "mcp", "server_label": "s", "name": "t"}),
        ),
        (
            json!({"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "function": {"name": "f"}}]}),
            json!({"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "f"}]}),
        ),
        (json!("allowed"), json!("auto")),
        (json!("file_search"), json!({"type": "file_search"})),
        (
            json!({"type": "computer-preview"}),
            json!({"type": "computer_use_preview"}),
        ),
    ] {
        add(json!({"tool_choice": given}), json!({"tool_choice": wire}));
    }
    add(
        json!({"prompt": {"id": "p", "variables": {"a": "b", "i": {"type": "image", "image_url": {"url": "u"}}}}}),
        json!({"prompt": {"id": "p", "variables": {"a": "b", "i": {"type": "input_image", "image_url": "u"}}}}),
    );
    add(
        json!({"prompt_cache_retention": "in-memory"}),
        json!({"prompt_cache_retention": "in_memory"}),
    );
    variants
}

#[test]
fn documentation_variants_are_sent_in_the_wire_spelling() {
    for (given, wire) in variants() {
        assert_eq!(sent(&given), wire, "{given}");
        assert_eq!(sent(&wire), wire, "the wire spelling stays");
    }
}

#[test]
fn strict_sends_as_given() {
    for (given, _) in variants() {
        let body = create_body(given.clone(), true).unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&body).unwrap(), given);
    }
}

#[test]
fn a_variant_read_into_the_typed_request_is_sent_as_the_wire_spelling_is() {
    for (given, wire) in variants() {
        let [given_typed, wire_typed] = [&given, &wire].map(|request| {
            let typed: CreateRequest = serde_json::from_value(request.clone()).unwrap();
            // The typed model writes the empty list that a text of the model has.
            let sent = sent(&json!(typed)).to_string();
            serde_json::from_str::<Value>(&sent.replace(r#","annotations":[]"#, "")).unwrap()
        });
        assert_eq!(given_typed, wire_typed, "{given}");
    }
}

//! Names of parameters that were meant otherwise.

use serde_json::{Value, json};

use super::super::{check_query, checked_body};
use super::{create_body, refused, sent};
use crate::model::{CompactRequest, ConversationCreateRequest, ListRequest, RetrieveRequest};

#[test]
fn a_misspelt_parameter_is_refused_with_the_name_that_was_meant() {
    for (given, meant) in [
        ("temprature", "temperature"),
        ("max_retrys", "max_retries"),
        ("Temperature", "temperature"),
        ("imput", "input"),
        ("mdoel", "model"),
        ("tool", "tools"),
        ("toolchoice", "tool_choice"),
        ("max_output_token", "max_output_tokens"),
        ("previous_respons_id", "previous_response_id"),
        ("instuctoins", "instructions"),
        ("extra_boby", "extra_body"),
        ("time_out", "timeout"),
    ] {
        let request = json!({"model": "m", given: 1});
        for strict in [false, true] {
            let error = create_body(request.clone(), strict).expect_err("a misspelt parameter");
            assert_eq!(error.path(), Some(given));
            let message = error.to_string();
            let question = format!("did you mean `{meant}`?");
            assert!(message.contains(&question), "{message}");
            assert!(message.contains("`extra_body`"), "{message}");
            let is_option = ["max_retries", "timeout"].contains(&meant);
            assert_eq!(message.contains("an option of the call"), is_option);
        }
        let request = json!({"model": "m", "extra_body": {given: 1}});
        assert_eq!(sent(&request), json!({"model": "m", given: 1}));
    }
}

#[test]
fn other_unknown_parameters_pass() {
    for name in [
        "stop",
        "seed",
        "n",
        "mode",
        "top_a",
        "top_n",
        "min_p",
        "images",
        "max_turns",
        "user_id",
        "logit_bias",
        "repetition_penalty",
        "chat_template_kwargs",
        "cache",
        "thinking",
        "shiny",
        "temp",
        "max_completion_tokens",
        "x",
        "",
        "温度",
        "request_id",
        "priority",
    ] {
        let request = json!({"model": "m", name: 1});
        assert_eq!(sent(&request), request);
    }
    // Null counts as not given.
    let request = json!({"model": "m", "temprature": null, "messages": null});
    assert_eq!(sent(&request), json!({"model": "m"}));
}

#[test]
fn messages_are_refused_with_a_hint_at_input() {
    let error = refused(&json!({"model": "m", "messages": [{"role": "user", "content": "Hi"}]}));
    assert_eq!(error.path(), Some("messages"));
    assert!(error.to_string().contains("`input`"), "{error}");
    let compact = json!({"messages": []});
    let error = checked_body::<CompactRequest>(compact, false).expect_err("messages");
    assert_eq!(error.path(), Some("messages"));
    let request = json!({"extra_body": {"messages": []}});
    assert_eq!(sent(&request), json!({"messages": []}));
}

#[test]
fn each_endpoint_has_names_of_its_own() {
    let body = checked_body::<ConversationCreateRequest>(json!({"metdata": {}}), false);
    assert_eq!(body.expect_err("misspelt").path(), Some("metdata"));
    let body = checked_body::<ConversationCreateRequest>(json!({"temprature": 1}), false);
    assert!(body.is_ok());
    let error = check_query::<ListRequest>(&json!({"ordr": "asc"})).expect_err("misspelt");
    assert!(error.to_string().contains("`extra_query`"), "{error}");
    for query in [json!({"starting_after": 3, "shiny": true}), json!({})] {
        assert!(check_query::<RetrieveRequest>(&query).is_ok());
    }
}

#[test]
fn spellings_of_chat_completions_are_rewritten() {
    let message = |part: Value| json!({"input": [{"role": "user", "content": [part]}]});
    for (given, wire) in [
        (json!({"max_tokens": 5}), json!({"max_output_tokens": 5})),
        (
            json!({"max_tokens": 5, "max_output_tokens": 6}),
            json!({"max_output_tokens": 6}),
        ),
        (
            message(json!({"type": "image_url", "image_url": {"url": "u", "detail": "low"}})),
            message(json!({"type": "input_image", "image_url": "u", "detail": "low"})),
        ),
        (
            message(json!({"type": "image_url", "image_url": "u"})),
            message(json!({"type": "input_image", "image_url": "u"})),
        ),
        (
            message(json!({"type": "file", "file": {"filename": "a.pdf", "file_data": "d"}})),
            message(json!({"type": "input_file", "filename": "a.pdf", "file_data": "d"})),
        ),
        (
            message(json!({"type": "video_url", "video_url": {"url": "u"}})),
            message(json!({"type": "input_video", "video_url": "u"})),
        ),
        (
            json!({"input": [{"role": "tool", "tool_call_id": "c", "content": "42"}]}),
            json!({"input": [{"type": "function_call_output", "call_id": "c", "output": "42"}]}),
        ),
        (
            json!({"input": [{"type": "message", "role": "tool", "tool_call_id": 3, "content": [{"type": "text", "text": "a"}], "extra": 1}]}),
            json!({"input": [{"type": "function_call_output", "call_id": "3", "output": [{"type": "input_text", "text": "a"}], "extra": 1}]}),
        ),
        (
            json!({"input": [{"type": "image_url", "image_url": {"url": "u"}}]}),
            json!({"input": [{"type": "message", "role": "user", "content": [{"type": "input_image", "image_url": "u"}]}]}),
        ),
    ] {
        assert_eq!(sent(&given), wire, "{given}");
        assert_eq!(sent(&wire), wire);
        let body = create_body(given.clone(), true).unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&body).unwrap(), given);
    }
    // Whose output it is, nobody knows.
    let request = json!({"input": [{"role": "tool", "content": "42"}]});
    assert_eq!(sent(&request), request);
    // Only where the wire has the other name.
    let request = json!({"max_tokens": 5});
    let body = checked_body::<CompactRequest>(request.clone(), false).unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&body).unwrap(), request);
}

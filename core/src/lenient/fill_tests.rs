#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{Fill, NEVER_FILLED};
use crate::model::{ContentPart, OutputItem, Response};

fn filled<T: Fill + Serialize + DeserializeOwned>(earlier: &Value, later: &Value) -> Value {
    let mut earlier: T = serde_json::from_value(earlier.clone()).unwrap();
    let mut later: T = serde_json::from_value(later.clone()).unwrap();
    later.fill(&mut earlier);
    serde_json::to_value(later).unwrap()
}

/// An object with the fields of another in place of its own; a null one is left out.
fn with(base: &Value, fields: &Value) -> Value {
    let mut object = base.as_object().unwrap().clone();
    for (name, value) in fields.as_object().unwrap() {
        match value {
            Value::Null => drop(object.shift_remove(name)),
            value => drop(object.insert(name.clone(), value.clone())),
        }
    }
    Value::Object(object)
}

/// Items with all that a later version may leave out.
fn items() -> Vec<Value> {
    vec![
        json!({
            "type": "message", "id": "msg_1", "role": "assistant", "status": "completed",
            "phase": "final_answer", "x_cost": {"in": 1, "by": "gateway"},
            "content": [
                {"type": "output_text", "text": "Hi", "x_flag": "y",
                 "annotations": [
                    {"type": "url_citation", "url": "https://a.example", "title": "A", "start_index": 0, "end_index": 2},
                    {"type": "shiny_citation", "where": {"page": "p"}}],
                 "logprobs": [{"token": "Hi", "logprob": -0.1, "bytes": [72, 105],
                    "top_logprobs": [{"token": "Hi", "logprob": -0.1, "bytes": [72, 105]}]}]},
                {"type": "refusal", "refusal": "No."},
                {"type": "shiny_part", "data": {"deep": ["a", {"b": "c"}]}}],
        }),
        json!({
            "type": "reasoning", "id": "rs_1", "encrypted_content": "gAAA", "status": "completed",
            "summary": [{"type": "summary_text", "text": "Short"}],
            "content": [{"type": "reasoning_text", "text": "Long"}],
        }),
        json!({
            "type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "look", "arguments": "{}",
            "namespace": "mail", "status": "completed",
        }),
        json!({
            "type": "file_search_call", "id": "fs_1", "status": "completed", "queries": ["q", "r"],
            "results": [{"file_id": "f", "filename": "a.txt", "score": 0.5, "text": "t", "attributes": {"year": "1"}}],
        }),
        json!({
            "type": "web_search_call", "id": "ws_1", "status": "completed",
            "action": {"type": "search", "query": "q", "sources": [{"type": "url", "url": "https://a.example"}]},
        }),
        json!({
            "type": "code_interpreter_call", "id": "ci_1", "status": "completed", "code": "1",
            "container_id": "cntr_1",
            "outputs": [{"type": "logs", "logs": "1"}, {"type": "image", "url": "https://i.example"}],
        }),
        json!({
            "type": "mcp_call", "id": "mcp_1", "server_label": "s", "name": "n", "arguments": "{}", "output": "3",
            "status": "completed",
        }),
        json!({
            "type": "mcp_list_tools", "id": "mcpl_1", "server_label": "s",
            "tools": [{"name": "n", "description": "d", "input_schema": {"type": "object", "title": "t"}}],
        }),
        json!({
            "type": "image_generation_call", "id": "ig_1", "status": "completed", "result": "aGk=",
        }),
        json!({
            "type": "shell_call_output", "id": "so_1", "call_id": "call_2", "status": "completed",
            "output": [{"stdout": "a", "stderr": "b", "outcome": {"type": "exit", "exit_code": 0}}],
        }),
        json!({
            "type": "function_call_output", "id": "fo_1", "call_id": "call_1", "status": "completed",
            "output": [{"type": "input_text", "text": "t"}],
        }),
        json!({
            "type": "shiny_item", "id": "shiny_1", "status": "done", "steps": [{"id": "s", "text": "t"}],
        }),
    ]
}

#[test]
fn what_an_item_leaves_empty_is_filled() {
    for item in items() {
        let whole = filled::<OutputItem>(&item, &item);
        for name in item
            .as_object()
            .unwrap()
            .keys()
            .filter(|name| *name != "type")
        {
            for empty in [
                None,
                Some(json!(null)),
                Some(json!("")),
                Some(json!([])),
                Some(json!({})),
            ] {
                let mut later = item.as_object().unwrap().clone();
                match &empty {
                    Some(empty) => drop(later.insert(name.clone(), empty.clone())),
                    None => drop(later.shift_remove(name)),
                }
                let result = filled::<OutputItem>(&item, &Value::Object(later));
                if !NEVER_FILLED.contains(&name.as_str()) {
                    assert_eq!(result, whole, "{name} is {empty:?}");
                }
            }
        }
    }
}

#[test]
fn what_a_part_leaves_empty_is_filled() {
    let annotation = json!({"type": "url_citation", "url": "https://a.example", "title": "A"});
    let part =
        json!({"type": "output_text", "text": "Hi", "annotations": [annotation], "x_flag": true});
    let plain = json!({"type": "output_text", "text": "Hi", "annotations": []});
    let cases = [
        // What is empty takes all.
        (&part, json!({"type": "output_text"}), part.clone()),
        (
            &part,
            json!({"type": "output_text", "text": "", "annotations": null}),
            part.clone(),
        ),
        (&part, json!({}), part.clone()),
        (&part, json!(null), part.clone()),
        (&part, json!(""), part.clone()),
        // What is not empty stands.
        (
            &part,
            json!({"type": "output_text", "text": "Hi!"}),
            with(&part, &json!({"text": "Hi!"})),
        ),
        (
            &part,
            json!({"type": "text", "text": "Hi", "x_flag": false}),
            with(&part, &json!({"x_flag": false})),
        ),
        (&plain, part.clone(), part.clone()),
        // An element of a list is filled, and another one is not; a list gets no further elements.
        (
            &part,
            with(
                &plain,
                &json!({"annotations": [{"type": "url_citation", "url": "https://a.example"}]}),
            ),
            part.clone(),
        ),
        (
            &part,
            with(
                &plain,
                &json!({"annotations": [{"type": "url_citation", "url": "https://b.example"}]}),
            ),
            with(
                &part,
                &json!({"annotations": [{"type": "url_citation", "url": "https://b.example"}]}),
            ),
        ),
        (
            &with(&part, &json!({"annotations": [annotation, annotation]})),
            part.clone(),
            part.clone(),
        ),
        // A part of another type replaces.
        (
            &part,
            json!({"type": "refusal", "refusal": ""}),
            json!({"type": "refusal", "refusal": ""}),
        ),
        (&part, json!({"type": "shiny"}), json!({"type": "shiny"})),
        (
            &json!({"type": "shiny", "text": "a"}),
            plain.clone(),
            plain.clone(),
        ),
        (
            &json!({"type": "shiny", "text": "a"}),
            json!({"type": "shining"}),
            json!({"type": "shining"}),
        ),
        (
            &json!({"type": "shiny", "text": "a"}),
            json!({"type": "shiny"}),
            json!({"type": "shiny", "text": "a"}),
        ),
    ];
    for (earlier, later, expected) in cases {
        assert_eq!(filled::<ContentPart>(earlier, &later), expected, "{later}");
    }
}

#[test]
fn content_that_is_text_is_a_part() {
    let item = json!({"type": "message", "id": "m", "content": [
        {"type": "output_text", "text": "Hi", "annotations": [{"type": "url_citation", "url": "u"}]}]});
    let reasoning = json!({"type": "reasoning", "id": "r",
        "summary": [{"type": "summary_text", "text": "S", "x": 1}],
        "content": [{"type": "reasoning_text", "text": "C", "x": 1}]});
    let cases = [
        (
            &item,
            json!({"type": "message", "id": "m", "content": "Hi"}),
        ),
        (&item, json!({"type": "message", "id": "m", "content": ""})),
        (
            &item,
            json!({"type": "message", "id": "m", "content": null}),
        ),
        (
            &item,
            json!({"type": "message", "id": "m", "content": [{"type": "text", "text": ""}]}),
        ),
        (
            &reasoning,
            json!({"type": "reasoning", "id": "r", "summary": "S", "content": "C"}),
        ),
        (
            &reasoning,
            json!({"type": "reasoning", "id": "r", "summary": "", "content": ""}),
        ),
    ];
    for (earlier, later) in cases {
        assert_eq!(&filled::<OutputItem>(earlier, &later), earlier, "{later}");
        // The other way around nothing is lost either.
        assert_eq!(&filled::<OutputItem>(&later, earlier), earlier, "{later}");
    }
    let alone = json!({"type": "message", "content": "Hi"});
    let alone: OutputItem = serde_json::from_value(alone).unwrap();
    assert_eq!(
        serde_json::to_value(alone).unwrap(),
        json!({"type": "message", "content": [{"type": "output_text", "text": "Hi", "annotations": []}]})
    );
}

#[test]
fn how_it_ended_is_never_filled() {
    let cases = [
        (
            json!({"type": "mcp_call", "id": "m", "status": "failed", "error": "late", "name": "n"}),
            json!({"type": "mcp_call", "id": "m"}),
            json!({"type": "mcp_call", "id": "m", "name": "n", "arguments": ""}),
        ),
        (
            json!({"type": "shiny", "status": "failed", "error": {"code": 1}, "x": {"status": "a", "y": 1}}),
            json!({"type": "shiny", "x": {}}),
            json!({"type": "shiny", "x": {"status": "a", "y": 1}}),
        ),
        (
            json!({"type": "shiny", "incomplete_details": {"reason": "r"}, "x": {"status": "a", "y": 1}}),
            json!({"type": "shiny", "x": {"z": 1}}),
            json!({"type": "shiny", "x": {"z": 1, "y": 1}}),
        ),
        // Also where a type does not name them, or finds them odd.
        (
            json!({"type": "compaction", "id": "c", "status": "done", "encrypted_content": "e"}),
            json!({"type": "compaction", "id": "c"}),
            json!({"type": "compaction", "id": "c", "encrypted_content": "e"}),
        ),
        (
            json!({"type": "message", "status": {"odd": 1}, "content": []}),
            json!({"type": "message", "content": []}),
            json!({"type": "message", "content": []}),
        ),
    ];
    for (earlier, later, expected) in cases {
        assert_eq!(filled::<OutputItem>(&earlier, &later), expected, "{later}");
    }
    let failed = json!({
        "id": "r", "status": "failed", "model": "m", "error": {"message": "e"},
        "incomplete_details": {"reason": "r"}, "output": [],
    });
    assert_eq!(
        filled::<Response>(&failed, &json!({"id": "r"})),
        json!({"id": "r", "model": "m", "output": []})
    );
}

#[test]
fn what_a_response_leaves_empty_is_filled() {
    let response = json!({
        "id": "r", "object": "response", "created_at": 1, "model": "m", "status": "completed",
        "instructions": "Be brief.", "metadata": {"a": "1", "b": "2"}, "output": items(),
        "tools": [{"type": "function", "name": "f", "parameters": {"type": "object"}}],
        "tool_choice": "auto", "text": {"format": {"type": "text"}}, "service_tier": "default",
        "usage": {"input_tokens": 3, "output_tokens": 4, "total_tokens": 7,
            "output_tokens_details": {"reasoning_tokens": 2}},
        "x_provider": {"name": "p"},
    });
    let whole = filled::<Response>(&response, &response);
    let cases = [
        (json!({"id": "r", "status": "completed"}), whole.clone()),
        (
            json!({"id": "", "model": "", "status": "completed", "instructions": "", "metadata": {}, "usage": null,
            "tools": [], "output": [], "x_provider": {}}),
            whole.clone(),
        ),
        (
            json!({"id": "r", "status": "completed", "metadata": {"a": "3"},
            "usage": {"input_tokens": 3, "output_tokens": 5, "total_tokens": 8}}),
            with(
                &whole,
                &json!({"metadata": {"a": "3", "b": "2"}, "usage":
                {"input_tokens": 3, "output_tokens": 5, "total_tokens": 8,
                    "output_tokens_details": {"reasoning_tokens": 2}}}),
            ),
        ),
        (
            json!({"id": "s", "status": "completed", "model": "n", "instructions": [], "x_provider": {"name": "q"}}),
            with(
                &whole,
                &json!({"id": "s", "model": "n", "x_provider": {"name": "q"}}),
            ),
        ),
    ];
    for (later, expected) in cases {
        assert_eq!(filled::<Response>(&response, &later), expected, "{later}");
    }
}

#[test]
fn elements_are_found_by_id_and_else_by_index() {
    let list = |elements: &Value| json!({"id": "r", "output": elements});
    let call = |id: &str, namespace: &str| {
        let call = json!({"type": "function_call", "call_id": "c", "name": "n", "arguments": "{}"});
        let named = |name: &str, text: &str| match text {
            "" => json!({}),
            text => json!({name: text}),
        };
        with(
            &with(&call, &named("id", id)),
            &named("namespace", namespace),
        )
    };
    let earlier = json!([call("a", "of a"), call("b", "of b")]);
    let cases = [
        // One is left out; the order is another.
        (json!([call("b", "")]), json!([call("b", "of b")])),
        (
            json!([call("b", ""), call("a", "")]),
            json!([call("b", "of b"), call("a", "of a")]),
        ),
        // One more in front.
        (
            json!([call("c", ""), call("a", ""), call("b", "")]),
            json!([call("c", ""), call("a", "of a"), call("b", "of b")]),
        ),
        // Without ids, or with new ones for all.
        (json!([call("", ""), call("", "")]), earlier.clone()),
        (
            json!([call("x", ""), call("y", "")]),
            json!([call("x", "of a"), call("y", "of b")]),
        ),
        // A new id in a list of another length is another element.
        (json!([call("x", "")]), json!([call("x", "")])),
        // An element that is found by its id is not found by its index, too.
        (
            json!([call("", ""), call("a", "")]),
            json!([call("", ""), call("a", "of a")]),
        ),
    ];
    for (later, expected) in cases {
        let result = filled::<Response>(&list(&earlier), &list(&later));
        assert_eq!(result["output"], expected, "{later}");
        let result = filled::<Value>(&earlier, &later);
        assert_eq!(result, expected, "{later} as JSON");
    }
}

#[test]
fn an_odd_value_goes_where_its_field_goes() {
    let cases = [
        // An odd value is not empty.
        (
            json!({"results": [{"text": "t"}]}),
            json!({"results": "none"}),
            json!({"results": "none"}),
        ),
        (
            json!({"results": "none"}),
            json!({}),
            json!({"results": "none"}),
        ),
        (
            json!({"results": "none"}),
            json!({"results": [{"text": "t"}]}),
            json!({"results": [{"text": "t"}]}),
        ),
        (
            json!({"results": [{"text": "t"}]}),
            json!({"results": {}}),
            json!({"results": [{"text": "t"}]}),
        ),
        (
            json!({"call_id": 5}),
            json!({"call_id": "6"}),
            json!({"call_id": "6"}),
        ),
        (
            json!({"call_id": 5}),
            json!({"call_id": null}),
            json!({"call_id": 5}),
        ),
    ];
    for (earlier, later, expected) in cases {
        let item = json!({"type": "file_search_call"});
        assert_eq!(
            filled::<OutputItem>(&with(&item, &earlier), &with(&item, &later)),
            with(&item, &expected),
            "{earlier} {later}"
        );
    }
}

#[test]
fn a_long_list_in_another_order_is_filled_in_time() {
    let list = |text: &str| -> Vec<Value> {
        let ids = 0..50_000;
        ids.map(|id| json!({"id": id.to_string(), "text": text}))
            .collect()
    };
    let mut earlier = list("t");
    let mut later = list("");
    later.reverse();
    later.fill(&mut earlier);
    assert!(later.iter().all(|element| element["text"] == "t"));
}

/// A value with some of what is in it left empty, as the choices have it. Numbers stay, and so does what is
/// never filled: neither can be missed.
fn emptied(value: &Value, choices: &mut impl Iterator<Item = u8>) -> Value {
    let is_kept = |name: &str| name == "type" || NEVER_FILLED.contains(&name);
    let choice = match value {
        // A number that is no option reads as 0 where its struct is null.
        Value::Object(object) if object.contains_key("logprob") => 9,
        _ => choices.next().unwrap_or(9),
    };
    match (value, choice) {
        (Value::Number(_) | Value::Bool(_), _) => value.clone(),
        (_, 0) => Value::Null,
        (_, 1) => json!(""),
        (Value::Array(_), 2) => json!([]),
        (Value::Object(object), 2) if object.contains_key("type") => json!({}),
        (Value::Array(list), _) => list.iter().map(|value| emptied(value, choices)).collect(),
        (Value::Object(object), _) => {
            let fields = object
                .iter()
                .filter_map(|(name, value)| match is_kept(name) {
                    true => Some((name.clone(), value.clone())),
                    false if choices.next() == Some(0) && !value.is_number() => None,
                    false => Some((name.clone(), emptied(value, choices))),
                });
            Value::Object(fields.collect())
        }
        _ => value.clone(),
    }
}

proptest! {
    #[test]
    fn nothing_is_lost_wherever_a_later_version_is_empty(
        index in 0..items().len(),
        choices in proptest::collection::vec(0..10u8, 80),
    ) {
        let item = &items()[index];
        // The item itself is there, whatever is in it.
        let mut choices = [9].into_iter().chain(choices);
        let later = emptied(item, &mut choices);
        let whole = filled::<OutputItem>(item, item);
        let once = filled::<OutputItem>(item, &later);
        prop_assert_eq!(&once, &whole, "{}", later);
        prop_assert_eq!(&filled::<OutputItem>(item, &once), &whole);
        prop_assert_eq!(&filled::<OutputItem>(&later, item), &whole, "{}", later);
    }
}

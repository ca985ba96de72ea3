//! Streams of one thing: text, reasoning, refusals, calls, images.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use antiphon::accumulate::Accumulator;
use antiphon::model::Event;
use antiphon::stream::{Selected, Selection};
use antiphon::{Error, ErrorKind, ResponseStream};
use serde_json::{Value, json};

fn stream_of(events: &[Value]) -> ResponseStream {
    let frames: Vec<String> = events
        .iter()
        .map(|event| format!("data: {event}\n\n"))
        .collect();
    ResponseStream::replay(frames)
}

fn delta(kind: &str, delta: &str) -> Value {
    let output_index = match kind.starts_with("reasoning") {
        true => 0,
        false => 3,
    };
    json!({"type": format!("response.{kind}.delta"), "output_index": output_index, "delta": delta})
}

fn item_done(item: &Value) -> Value {
    json!({"type": "response.output_item.done", "output_index": 1, "item": item})
}

/// A stream with something of everything.
fn events() -> Vec<Value> {
    let call = |id: &str| json!({"type": "function_call", "id": id, "call_id": id, "name": "f", "arguments": "{}"});
    let image = |id: &str, result: Value| json!({"type": "image_generation_call", "id": id, "status": "completed", "result": result});
    vec![
        json!({"type": "response.created", "response": {"id": "resp_1", "output": []}}),
        delta("reasoning_summary_text", "Sum"),
        delta("reasoning_text", "Think"),
        delta("output_text", "Hel"),
        json!({"type": "keepalive"}),
        delta("function_call_arguments", "{}"),
        delta("output_text", "lo"),
        json!({"type": "response.output_text.done", "output_index": 3, "text": "Hello"}),
        delta("refusal", "I "),
        delta("refusal", "won't"),
        json!({"type": "response.output_item.added", "output_index": 1, "item": call("call_1")}),
        item_done(&call("call_1")),
        item_done(&json!({"type": "custom_tool_call", "name": "g", "input": "x"})),
        item_done(&call("call_2")),
        item_done(&image("ig_1", json!(null))),
        item_done(&image("ig_2", json!("aGk="))),
        json!({"type": "response.completed", "response": {"id": "resp_1", "status": "completed"}}),
    ]
}

async fn all<T>(selected: &mut Selected<T>) -> Result<Vec<T>, Error> {
    let mut found = Vec::new();
    while let Some(one) = selected.next().await {
        found.push(one?);
    }
    Ok(found)
}

#[tokio::test]
async fn each_selects_its_own() {
    let stream = || stream_of(&events());
    assert_eq!(all(&mut stream().into_text()).await.unwrap(), ["Hel", "lo"]);
    // The item's reasoning came as a summary first: its text would say the same again.
    assert_eq!(
        all(&mut stream().into_reasoning_text()).await.unwrap(),
        ["Sum"]
    );
    assert_eq!(
        all(&mut stream().into_refusal()).await.unwrap(),
        ["I ", "won't"]
    );
    let calls = all(&mut stream().into_function_calls()).await.unwrap();
    let ids: Vec<_> = calls
        .iter()
        .map(|call| call.call_id.as_deref().unwrap())
        .collect();
    assert_eq!(ids, ["call_1", "call_2"]);
    let images = all(&mut stream().into_images()).await.unwrap();
    let results: Vec<_> = images
        .iter()
        .map(|call| call.result.as_deref().unwrap())
        .collect();
    assert_eq!(results, ["aGk="]);
}

#[tokio::test]
async fn nothing_of_the_response_is_lost() {
    let whole = stream_of(&events()).final_response().await.unwrap();
    let mut text = stream_of(&events()).into_text();
    assert_eq!(text.next().await.unwrap().unwrap(), "Hel");
    assert_eq!(text.snapshot().reasoning_text(), "Think");
    assert_eq!(text.final_response().await.unwrap(), whole);
    assert!(
        text.next().await.is_none(),
        "final_response has read the rest"
    );
    let mut calls = stream_of(&events()).into_function_calls();
    all(&mut calls).await.unwrap();
    assert_eq!(calls.final_response().await.unwrap(), whole);
}

#[tokio::test]
async fn the_stream_can_be_had_back() {
    let mut text = stream_of(&events()).into_text();
    text.next().await.unwrap().unwrap();
    let mut stream = text.into_inner();
    assert_eq!(
        json!(stream.next().await.unwrap().unwrap()),
        json!({"type": "keepalive"})
    );
}

#[tokio::test]
async fn it_ends_as_the_stream_ends() {
    let cut = &events()[..5];
    let failed: Vec<Value> = cut
        .iter()
        .cloned()
        .chain([json!({"type": "error", "code": "busy", "message": "Busy"})])
        .collect();
    for (events, kind) in [
        (cut, ErrorKind::StreamInterrupted),
        (failed.as_slice(), ErrorKind::Stream),
    ] {
        let mut text = stream_of(events).into_text();
        assert_eq!(text.next().await.unwrap().unwrap(), "Hel");
        let error = text.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), kind);
        assert_eq!(error.partial_response().unwrap().output_text(), "Hel");
        assert!(text.next().await.is_none(), "once");
        assert_eq!(text.final_response().await.unwrap_err().kind(), kind);
    }
}

#[test]
fn selections_have_names() {
    let events: Vec<Event> = events()
        .into_iter()
        .map(|event| serde_json::from_value(event).unwrap())
        .collect();
    let selected = |name: &str| {
        let selection = Selection::find(name).unwrap();
        let mut record = Accumulator::new();
        let pieces = events.iter().flat_map(|event| {
            record.apply(event);
            record.pieces(selection).collect::<Vec<_>>()
        });
        json!(pieces.collect::<Vec<_>>())
    };
    assert_eq!(selected("text"), json!(["Hel", "lo"]));
    assert_eq!(selected("reasoning"), json!(["Sum"]));
    for (name, kind) in [
        ("function_calls", "function_call"),
        ("images", "image_generation_call"),
    ] {
        let pieces = selected(name);
        let pieces = pieces.as_array().unwrap();
        assert!(!pieces.is_empty());
        assert!(
            pieces.iter().all(|piece| piece["type"] == kind),
            "{pieces:?}"
        );
    }
    let error = Selection::find("texts").unwrap_err();
    assert!(error.message().contains("`texts`"), "{error}");
}

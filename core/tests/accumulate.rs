//! What is made of a stream: snapshots and typed events alike, and the response as the next input.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use antiphon::ResponseStream;
use antiphon::accumulate::Accumulator;
use antiphon::model::{CreatedEvent, Event, InputItem, OutputTextDeltaEvent, Response};
use serde_json::{Value, json};

use support::{outcome_of, read_json, recorded_bodies, vectors};

/// The bodies of the vectors that are given as events, and of the recorded streams.
fn bodies() -> Vec<(String, Vec<u8>)> {
    let mut bodies = Vec::new();
    for path in vectors() {
        for script in read_json(&path)["http"].as_array().into_iter().flatten() {
            let mut body = Vec::new();
            for event in script["events"].as_array().into_iter().flatten() {
                body.extend_from_slice(format!("data: {event}\n\n").as_bytes());
            }
            if !body.is_empty() {
                bodies.push((path.display().to_string(), body));
            }
        }
    }
    let recorded = recorded_bodies().into_iter();
    bodies.extend(recorded.map(|(path, body)| (path.display().to_string(), body)));
    assert!(bodies.len() >= 50);
    bodies
}

async fn events_of(body: Vec<u8>) -> (Vec<Event>, Option<Response>) {
    let outcome = outcome_of(Ok(ResponseStream::replay([body])), None).await;
    let events = outcome
        .events
        .into_iter()
        .map(|event| serde_json::from_value(event).unwrap())
        .collect();
    let last = outcome
        .last
        .map(|response| serde_json::from_value(response).unwrap());
    (events, last)
}

/// The same stream, as a gateway would send it that sends snapshots.
fn as_snapshots(events: &[Event], last: &Response) -> Vec<u8> {
    let mut accumulator = Accumulator::new();
    let mut body = String::new();
    let mut add = |response: &Response, status: &str| {
        let mut frame = json!(response);
        frame["object"] = json!("response");
        frame["status"] = json!(status);
        body.push_str(&format!("data: {frame}\n\n"));
    };
    for (position, event) in events.iter().enumerate() {
        accumulator.apply(event);
        if position % 5 == 0 && !accumulator.is_terminal() {
            add(&accumulator.snapshot(), "in_progress");
        }
    }
    add(last, "completed");
    body.into_bytes()
}

#[tokio::test]
async fn snapshots_stream_the_text_that_typed_events_stream() {
    // Snapshots have no indexes: an item that comes in front of others moves them.
    let moving = [
        "identity_falling_indexes",
        "identity_late_reasoning_shares_index",
    ];
    let mut compared = 0;
    for (name, body) in bodies() {
        if moving.iter().any(|moving| name.contains(moving)) {
            continue;
        }
        let (events, Some(last)) = events_of(body).await else {
            continue;
        };
        if json!(last.status) != "completed" {
            continue;
        }
        let (snapshots, again) = events_of(as_snapshots(&events, &last)).await;
        let again = again.unwrap_or_else(|| panic!("{name}: no final response"));
        assert_eq!(json!(again.output), json!(last.output), "{name}");
        assert!(
            matches!(snapshots.first(), Some(Event::Created(_))),
            "{name}"
        );
        // By the deltas alone, as a caller shows them.
        let mut accumulator = Accumulator::new();
        for event in &snapshots {
            let kind = event.kind();
            if kind.ends_with(".delta") || kind.ends_with(".added") {
                accumulator.apply(event);
            }
        }
        let shown = accumulator.snapshot();
        assert_eq!(shown.output_text(), last.output_text(), "{name}");
        let arguments = |response: &Response| -> Vec<String> {
            let calls = response.function_calls();
            calls.map(|call| call.arguments.clone()).collect()
        };
        assert_eq!(arguments(&shown), arguments(&last), "{name}");
        compared += 1;
    }
    assert!(compared >= 40, "only {compared} streams compared");
}

#[tokio::test]
async fn an_output_is_the_same_as_exact_input() {
    for (name, body) in bodies() {
        if let (_, Some(last)) = events_of(body).await {
            assert_eq!(json!(last.to_exact_input()), json!(last.output), "{name}");
        }
    }
}

#[test]
fn an_output_goes_back_with_all_it_had() {
    let output = json!([
        {"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "gAAA", "novel": 1},
        {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed",
         "phase": "commentary", "content": [
            {"type": "output_text", "text": "Hi", "annotations": [], "novel": [1.5]},
            {"type": "novel_part", "x": null}]},
        {"type": "novel_item", "x": {"y": null}},
    ]);
    let response: Response = serde_json::from_value(json!({"output": output})).unwrap();
    let input = response.to_input();
    assert_eq!(json!(input), output);
    assert!(matches!(
        input.as_slice(),
        [
            InputItem::Reasoning(_),
            InputItem::Message(_),
            InputItem::Unknown { .. }
        ]
    ));
}

#[test]
fn images_are_the_calls_that_made_one() {
    let response: Response = serde_json::from_value(json!({"output": [
        {"type": "image_generation_call", "id": "ig_1", "status": "failed"},
        {"type": "image_generation_call", "id": "ig_2", "status": "completed", "result": "aQ=="},
    ]}))
    .unwrap();
    let images: Vec<_> = response.images().map(|image| image.id.as_deref()).collect();
    assert_eq!(images, [Some("ig_2")]);
}

#[test]
fn a_response_behind_a_terminal_event_begins_anew() {
    let mut accumulator = Accumulator::new();
    let created = |id: &str| {
        Event::from(CreatedEvent {
            response: Box::new(Response {
                id: id.to_owned(),
                ..Response::default()
            }),
            sequence_number: None,
        })
    };
    let text = |delta: &str| {
        Event::from(OutputTextDeltaEvent {
            delta: delta.to_owned(),
            ..OutputTextDeltaEvent::default()
        })
    };
    let incomplete: Event =
        serde_json::from_value(json!({"type": "response.incomplete", "response":
        {"id": "resp_1", "incomplete_details": {"reason": "steered"}}}))
        .unwrap();
    for event in [created("resp_1"), text("Half"), incomplete] {
        accumulator.apply(&event);
    }
    assert_eq!(accumulator.snapshot().output_text(), "Half");
    assert!(accumulator.is_terminal());
    assert_eq!(accumulator.apply(&created("resp_2")), None);
    accumulator.apply(&text("Whole"));
    assert_eq!(accumulator.snapshot().output_text(), "Whole");
    assert_eq!(accumulator.snapshot().id, "resp_2");
    assert!(!accumulator.is_terminal());
}

/// Every index and id that a server may send wrongly: nothing is refused, and nothing grows beyond
/// what was sent.
#[test]
fn wild_indexes_cost_nothing() {
    let wild: [Value; 5] = [
        json!(0),
        json!(-1),
        json!(i64::MAX),
        json!(i64::MIN),
        json!(null),
    ];
    let kinds = [
        ("response.output_text.delta", "content_index"),
        ("response.reasoning_summary_text.delta", "summary_index"),
        ("response.shell_call_command.delta", "command_index"),
        ("response.apply_patch_call_operation_diff.delta", "x"),
        ("response.custom_tool_call_input.delta", "x"),
    ];
    let mut accumulator = Accumulator::new();
    for (kind, part) in kinds {
        for output_index in &wild {
            for index in &wild {
                let event: Event = serde_json::from_value(
                    json!({"type": kind, "output_index": output_index, part: index, "delta": "x"}),
                )
                .unwrap();
                accumulator.apply(&event);
            }
        }
    }
    let text = json!(accumulator.snapshot()).to_string();
    let sent = kinds.len() * wild.len() * wild.len();
    let kept: usize = text
        .split('"')
        .filter(|text| text.bytes().all(|byte| byte == b'x'))
        .map(str::len)
        .sum();
    assert_eq!(kept, sent, "{text}");
    assert!(text.len() < 20_000, "{} bytes", text.len());
}

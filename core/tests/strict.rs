//! Events that only lenient parsers read, and the strict JSON that is handed out of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use antiphon::lenient::read_json;
use antiphon::stream::json_array;
use antiphon::{Error, ResponseStream, StreamEvent};
use serde_json::{Value, json};

/// A faulty field, and what it is in strict JSON.
const FAULTS: [(&str, &str); 6] = [
    (r#""x":"\ud83d""#, r#""x":"\ufffd""#),
    (r#""\ude00":1"#, r#""\ufffd":1"#),
    ("\"x\":\"a\tb\"", r#""x":"a\u0009b""#),
    (r#""x":NaN"#, r#""x":null"#),
    (r#""x":[-Infinity,{"y":1e400}]"#, r#""x":[null,{"y":null}]"#),
    ("\"x\":\"\u{fffd}\\ud83d\"", "\"x\":\"\u{fffd}\\ufffd\""),
];

/// An event of each kind that core treats in a way of its own; `FAULT` stands where a fault may be.
const EVENTS: [&str; 9] = [
    r#"{"type":"response.output_text.delta","delta":"a",FAULT}"#,
    r#"{FAULT,"delta":"a","type":"response.output_text.delta"}"#,
    r#"{"type":"response.hologram","n":[{FAULT}]}"#,
    // Another spelling of a known event.
    r#"{"type":"response.text.delta","delta":"a",FAULT}"#,
    r#"{"type":"response.created","response":{"id":"resp_1","output":[{"type":"hologram",FAULT}]}}"#,
    r#"{"type":"response.created","response":{"id":"resp_1","usage":{"total_tokens":1,FAULT}}}"#,
    r#"{"type":"response.output_item.added","item":{"type":"message","id":"msg_1",FAULT,"content":[]}}"#,
    // No object.
    r#"[1,{FAULT}]"#,
    // No type.
    r#"{FAULT,"y":2}"#,
];

#[tokio::test]
async fn every_fault_in_every_place_is_read_and_handed_out_strictly() {
    for event in EVENTS {
        for (fault, repaired) in FAULTS {
            let faulty = event.replace("FAULT", fault);
            let strict = event.replace("FAULT", repaired);
            let [faulty_event, next] = two_events(&faulty).await;
            let [strict_event, _] = two_events(&strict).await;
            assert_eq!(faulty_event.event, strict_event.event, "{faulty}");
            let json: Value = serde_json::from_slice(faulty_event.raw().data()).expect(&faulty);
            let expected: Value = serde_json::from_slice(strict_event.raw().data()).unwrap();
            assert_eq!(json, expected, "{faulty}");
            assert_eq!(next.event.kind(), "keepalive");
        }
    }
}

async fn two_events(event: &str) -> [StreamEvent; 2] {
    let body = format!("data: {event}\n\ndata: {{\"type\":\"keepalive\"}}\n\n");
    let (events, _) = read(body.as_bytes()).await;
    events.try_into().expect(event)
}

#[tokio::test]
async fn valid_json_is_handed_out_byte_for_byte() {
    let nested = format!("{}1.50{}", "[ ".repeat(400), "]".repeat(400));
    let event = format!(r#"{{"type":"response.hologram", "\u0061":"\ud83d\ude00", "n":{nested}}}"#);
    let (events, _) = read(format!("data: {event}\n\n").as_bytes()).await;
    assert_eq!(events[0].raw().data(), event.as_bytes());
}

#[tokio::test]
async fn broken_utf8_beside_a_fault_is_replaced() {
    let (events, _) = read(b"data: {\"type\":\"shiny\",\"a\":\"\xff\",\"b\":NaN}\n\n").await;
    let json: Value = serde_json::from_slice(events[0].raw().data()).unwrap();
    assert_eq!(json, json!({"type": "shiny", "a": "\u{fffd}", "b": null}));
}

#[tokio::test]
async fn a_batch_with_bad_events_is_one_array() {
    let mut body = String::new();
    for event in EVENTS {
        for (fault, _) in FAULTS {
            body.push_str(&format!("data: {}\n\n", event.replace("FAULT", fault)));
        }
    }
    let deep = format!("{}{}", "[".repeat(600), "]".repeat(600));
    body.push_str(&format!("data: {{\"type\":\"shiny\",\"x\":{deep}}}\n\n"));
    let (events, _) = read(body.as_bytes()).await;
    assert_eq!(events.len(), EVENTS.len() * FAULTS.len() + 1);
    let array: Vec<Value> = read_json(json_array(&events).as_bytes()).unwrap();
    assert_eq!(array.len(), events.len());
}

#[tokio::test]
async fn snapshots_of_a_gateway_are_read_with_their_faults() {
    let snapshot = |status: &str, text: &str| {
        format!(
            r#"data: {{"id":"resp_1","object":"response","status":"{status}","cost":NaN,"\ud83d":1,"output":[{{"type":"message","id":"msg_1","content":[{{"type":"output_text","text":"{text}"}}]}}]}}"#
        ) + "\n\n"
    };
    let body = snapshot("in_progress", "a") + &snapshot("completed", "ab") + "data: [DONE]\n\n";
    let (events, error) = read(body.as_bytes()).await;
    assert!(error.is_none(), "{error:?}");
    let kinds: Vec<&str> = events.iter().map(|event| event.event.kind()).collect();
    assert_eq!(kinds.first(), Some(&"response.created"));
    assert_eq!(kinds.last(), Some(&"response.completed"));
    for event in &events {
        serde_json::from_slice::<Value>(event.raw().data()).unwrap();
    }
}

/// A last frame without its blank line counts where it is whole, which a cut one never is.
#[tokio::test]
async fn a_last_frame_with_a_fault_counts_only_where_it_is_whole() {
    let event = r#"data: {"type":"response.completed","response":{"id":"resp_1","status":"completed","cost":NaN}}"#;
    for end in 0..=event.len() {
        let (events, error) = read(&event.as_bytes()[..end]).await;
        assert_eq!(error.is_none(), end == event.len(), "{}", &event[..end]);
        assert_eq!(events.len(), usize::from(end == event.len()));
    }
}

#[tokio::test]
async fn deep_json_is_read_wherever_core_reads_an_event_again() {
    let deep = format!(r#""x":{}1{}"#, "[".repeat(480), "]".repeat(480));
    let body = format!(
        r#"data: {{"type":"response.output_item.added","output_index":0,"item":{{"type":"function_call","id":"fc_1","call_id":"call_1","name":"look_up","arguments":""}}}}

data: {{"type":"response.function_call_arguments.done","output_index":0,"item_id":"fc_1","arguments":"{{}}",{deep}}}

data: {{"type":"error","error":{{"message":"Out of memory","code":"oom",{deep}}},{deep}}}

"#
    );
    let (events, error) = read(body.as_bytes()).await;
    // The name is filled in from the item.
    let done: Value = read_json(events[1].raw().data()).unwrap();
    assert_eq!(done["name"], "look_up");
    assert!(done["x"].is_array());
    let error = error.unwrap();
    assert_eq!(error.code(), Some("oom"));
    assert!(error.to_string().contains("Out of memory"), "{error}");
    assert!(error.to_json()["body"].is_object(), "{error:?}");
}

/// Reads a stream to its end: its events, and the error that ended it.
async fn read(body: &[u8]) -> (Vec<StreamEvent>, Option<Error>) {
    let mut stream = ResponseStream::replay([body.to_vec()]);
    let mut events = Vec::new();
    loop {
        match stream.next_with_raw().await {
            Some(Ok(event)) => events.push(event),
            Some(Err(error)) => return (events, Some(error)),
            None => return (events, None),
        }
    }
}

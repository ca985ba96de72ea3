//! The cases of `shared/recordings/sse_vectors.json`, where that folder exists.

use std::path::PathBuf;
use std::time::Duration;

use antiphon::sse::Decoder;

use crate::{Message, decode, decode_both_ways};

#[test]
fn shared_cases_whole_as_chunked_and_byte_by_byte() {
    let shared = std::env::var_os("ANTIPHON_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")),
        PathBuf::from,
    );
    let path = shared.join("recordings/sse_vectors.json");
    if !path.exists() {
        eprintln!("shared cases not run: {} does not exist", path.display());
        return;
    }
    let file: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let cases = file["cases"].as_array().unwrap();
    assert!(cases.len() >= 56, "{} cases", cases.len());
    for case in cases {
        let name = case["name"].as_str().unwrap();
        let input = from_hex(&case["input_hex"]);
        let outcome = decode_both_ways(&input);
        if let Some(chunks) = case["chunks_hex"].as_array() {
            let chunks: Vec<Vec<u8>> = chunks.iter().map(from_hex).collect();
            let chunks: Vec<&[u8]> = chunks.iter().map(Vec::as_slice).collect();
            assert_eq!(
                decode(Decoder::new(), &chunks),
                outcome,
                "{name}, as chunked"
            );
        }
        let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        let expected: Vec<Message> = case["expected"]
            .as_array()
            .unwrap()
            .iter()
            .map(|event| Message {
                event: text(&event["event"]),
                data: text(&event["data"]),
                id: text(&event["id"]),
            })
            .collect();
        assert_eq!(outcome.messages, expected, "{name}");
        if let Some(retry) = case["expected_retry"].as_array() {
            let last = retry.last().unwrap().as_u64().map(Duration::from_millis);
            assert_eq!(outcome.retry, last, "{name}");
        }
        if let Some(id) = case["last_event_id_at_end"].as_str() {
            assert_eq!(outcome.last_event_id, id, "{name}");
        }
    }
}

fn from_hex(value: &serde_json::Value) -> Vec<u8> {
    let text = value.as_str().unwrap();
    (0..text.len())
        .step_by(2)
        .map(|start| u8::from_str_radix(&text[start..start + 2], 16).unwrap())
        .collect()
}

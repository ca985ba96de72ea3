//! The checks of `core/fuzz` over the vectors and a few thousand changes of them, always the same
//! ones: what libFuzzer finds in a minute (`make fuzz`) becomes a vector, and is then found here.
//!
//! Recordings are changed apart from the vectors, by another seed: what is tried of the vectors does not
//! depend on what lies beside the checkout.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(missing_docs)]
#[path = "../fuzz/checks/mod.rs"]
mod checks;
mod support;

use std::panic::{AssertUnwindSafe, catch_unwind};

use fastrand::Rng;

use support::{read_json, recorded_bodies, vector_bodies};

/// How many changed inputs each check gets.
const CHANGES: usize = 4_000;

/// How many those get that open connections.
const CHANGES_OF_SOCKETS: usize = 800;

const SEED_OF_VECTORS: u64 = 7;
const SEED_OF_RECORDINGS: u64 = 11;

/// What the formats are made of.
const TOKENS: [&[u8]; 34] = [
    b"data: ",
    b"event: ",
    b": ",
    b"\n",
    b"\n\n",
    b"\r\n",
    b"\r",
    b"\xef\xbb\xbf",
    b"[DONE]",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b"null",
    b"true",
    b"-1",
    b"1.0",
    b"1e999",
    b"\"\"",
    b"\"\\ud83d\"",
    b"\\ude00",
    b"\t",
    b"NaN",
    b"-Infinity",
    b"\"x\":",
    b"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    b"\xf0\x9f\x8e\xb6",
    b"\"type\":",
    b"\"response.completed\"",
    b"\"output_index\":",
    b"\"item\":",
    b"\"content\":",
    b"\"delta\":",
];

fn vectors() -> Vec<serde_json::Value> {
    let paths = support::vectors();
    paths.iter().map(|path| read_json(path)).collect()
}

fn streams() -> Vec<Vec<u8>> {
    vector_bodies().into_iter().map(|(_, body)| body).collect()
}

/// `None` where there are no recordings.
fn recorded_streams() -> Option<Vec<Vec<u8>>> {
    let bodies = recorded_bodies().into_iter().map(|(_, body)| body);
    // Recorded streams are long, and a change is a change anywhere.
    let streams: Vec<Vec<u8>> = bodies.filter(|body| body.len() < 20_000).collect();
    (!streams.is_empty()).then_some(streams)
}

#[test]
fn frames() {
    run(checks::sse, &streams(), CHANGES);
}

#[test]
fn frames_of_recordings() {
    if let Some(streams) = recorded_streams() {
        run_with_seed(checks::sse, &streams, CHANGES, SEED_OF_RECORDINGS);
    }
}

#[test]
fn events() {
    let vectors = vectors();
    let events = vectors
        .iter()
        .filter_map(|vector| vector["expect"]["events"].as_array());
    let events: Vec<Vec<u8>> = events
        .flatten()
        .map(|event| event.to_string().into())
        .collect();
    run(checks::event, &events, CHANGES);
}

#[test]
fn responses() {
    run(checks::accumulate, &streams(), CHANGES);
}

#[test]
fn responses_of_recordings() {
    if let Some(streams) = recorded_streams() {
        run_with_seed(checks::accumulate, &streams, CHANGES, SEED_OF_RECORDINGS);
    }
}

#[test]
fn requests() {
    let vectors = vectors();
    let requests = vectors
        .iter()
        .map(|vector| vector["request"].to_string().into());
    run(checks::request, &requests.collect::<Vec<_>>(), CHANGES);
}

#[test]
fn messages() {
    let vectors = vectors();
    let events = vectors
        .iter()
        .filter_map(|vector| vector["expect"]["events"].as_array());
    let events = events.filter(|events| !events.is_empty());
    let sockets: Vec<Vec<u8>> = events.map(|events| messages_of(events)).collect();
    run(checks::websocket, &sockets, CHANGES_OF_SOCKETS);
}

/// Events as a server sends them over a socket: some in fragments, with a ping between, and a close
/// at the end.
fn messages_of(events: &[serde_json::Value]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (number, event) in events.iter().enumerate() {
        let event = event.to_string().into_bytes();
        if number % 3 == 2 {
            let (first, rest) = event.split_at(event.len() / 2);
            bytes.extend(server_frame(0x01, first));
            bytes.extend(server_frame(0x89, b"ping"));
            bytes.extend(server_frame(0x80, rest));
        } else {
            bytes.extend(server_frame(0x81, &event));
        }
    }
    bytes.extend(server_frame(0x88, b"\x03\xe8bye"));
    bytes
}

fn server_frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![first];
    match payload.len() {
        length @ 0..126 => frame.push(u8::try_from(length).unwrap()),
        length => {
            frame.push(126);
            frame.extend(u16::try_from(length).unwrap().to_be_bytes());
        }
    }
    frame.extend(payload);
    frame
}

fn run(check: fn(&[u8]), corpus: &[Vec<u8>], changes: usize) {
    assert!(corpus.len() > 30, "only {} inputs", corpus.len());
    run_with_seed(check, corpus, changes, SEED_OF_VECTORS);
}

fn run_with_seed(check: fn(&[u8]), corpus: &[Vec<u8>], changes: usize, seed: u64) {
    for input in corpus {
        check_one(check, input);
    }
    let mut chance = Rng::with_seed(seed);
    for _ in 0..changes {
        let mut input = chance.choice(corpus).unwrap().clone();
        for _ in 0..chance.usize(1..6) {
            change(&mut input, corpus, &mut chance);
        }
        check_one(check, &input);
    }
}

fn check_one(check: fn(&[u8]), input: &[u8]) {
    if catch_unwind(AssertUnwindSafe(|| check(input))).is_err() {
        panic!("the check does not hold for b\"{}\"", input.escape_ascii());
    }
}

fn change(input: &mut Vec<u8>, corpus: &[Vec<u8>], chance: &mut Rng) {
    let from = chance.usize(..=input.len());
    let to = (from + chance.usize(..40)).min(input.len());
    match chance.u8(..6) {
        0 => drop(input.drain(from..to)),
        1 => input.truncate(from),
        2 => {
            let token = TOKENS[chance.usize(..TOKENS.len())];
            input.splice(from..from, token.iter().copied());
        }
        3 => {
            let token = TOKENS[chance.usize(..TOKENS.len())];
            input.splice(from..to, token.iter().copied());
        }
        4 => {
            if let Some(byte) = input.get_mut(from) {
                *byte ^= 1 << chance.u8(..8);
            }
        }
        _ => {
            let other = chance.choice(corpus).unwrap();
            let start = chance.usize(..=other.len());
            let end = (start + chance.usize(..200)).min(other.len());
            input.splice(from..to, other[start..end].iter().copied());
        }
    }
}

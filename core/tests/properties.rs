//! What holds for every stream, however it is cut.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use antiphon::ResponseStream;
use antiphon::accumulate::Accumulator;
use antiphon::model::{Event, Response};
use proptest::prelude::*;
use serde_json::json;

use support::{Outcome, bodies, outcome_of};

fn run(chunks: Vec<Vec<u8>>) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(outcome_of(Ok(ResponseStream::replay(chunks)), None))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn chunks_make_no_difference(pick in any::<prop::sample::Index>(), sizes in prop::collection::vec(1_usize..400, 1..40)) {
        let bodies = bodies();
        let (path, body) = pick.get(&bodies);
        let mut chunks = Vec::new();
        let mut rest = body.as_slice();
        for size in sizes.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (chunk, after) = rest.split_at((*size).min(rest.len()));
            chunks.push(chunk.to_vec());
            rest = after;
        }
        let (whole, cut) = (run(vec![body.clone()]), run(chunks));
        prop_assert_eq!(whole.events, cut.events, "{}", path.display());
        prop_assert_eq!(whole.last, cut.last, "{}", path.display());
        prop_assert_eq!(whole.error.map(|error| error.to_json()), cut.error.map(|error| error.to_json()));
    }
}

#[test]
fn an_event_written_and_read_again_is_the_same() {
    for (path, body) in bodies() {
        for event in run(vec![body]).events {
            let read: Event = serde_json::from_value(event.clone()).unwrap();
            assert_eq!(json!(read), event, "{}", path.display());
        }
    }
}

#[test]
fn a_response_written_and_read_again_is_the_same() {
    for (path, body) in bodies() {
        if let Some(response) = run(vec![body]).last {
            let read: Response = serde_json::from_value(response.clone()).unwrap();
            assert_eq!(json!(read), response, "{}", path.display());
        }
    }
}

/// What a gateway may do to an event: leave a field out, null it, or change its type. It stays that
/// event, and accumulation goes on.
#[test]
fn an_odd_field_never_costs_the_event() {
    let oddities = [
        None,
        Some(json!(null)),
        Some(json!("odd")),
        Some(json!(7)),
        Some(json!(0.5)),
        Some(json!({"a": []})),
        Some(json!([1])),
        Some(json!(true)),
    ];
    for (path, body) in bodies() {
        for event in run(vec![body]).events {
            let kind = event["type"].as_str().unwrap_or_default().to_owned();
            for name in event
                .as_object()
                .unwrap()
                .keys()
                .filter(|name| *name != "type")
            {
                for oddity in &oddities {
                    let mut odd = event.clone();
                    match oddity {
                        Some(value) => odd[name] = value.clone(),
                        None => {
                            odd.as_object_mut().unwrap().shift_remove(name);
                        }
                    }
                    let read: Event = serde_json::from_value(odd.clone()).unwrap();
                    assert_eq!(read.kind(), kind, "{odd} of {}", path.display());
                    let mut accumulator = Accumulator::new();
                    accumulator.apply(&read);
                    assert_eq!(accumulator.snapshot(), accumulator.snapshot());
                }
            }
        }
    }
}

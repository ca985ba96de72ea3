//! Any input in any chunks, against a naive parser that follows the standard word by word.

use std::time::Duration;

use antiphon::sse::Decoder;
use bytes::Bytes;
use proptest::prelude::*;

use crate::{Outcome, decode, message, take_frames};

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_input_in_any_chunks_reads_as_the_standard_says(
        input in input(),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
    ) {
        let expected = reference(&input);
        prop_assert_eq!(&decode(Decoder::new(), &[&input]), &expected, "whole");
        prop_assert_eq!(&decode(Decoder::new(), &cut_at(&input, &cuts)), &expected, "cut");
        let bytes: Vec<&[u8]> = input.chunks(1).collect();
        prop_assert_eq!(&decode(Decoder::new(), &bytes), &expected, "byte by byte");
    }

    #[test]
    fn pushing_ahead_makes_no_difference(
        input in input(),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
    ) {
        let mut decoder = Decoder::new();
        for chunk in cut_at(&input, &cuts) {
            decoder.push(Bytes::copy_from_slice(chunk));
        }
        let mut outcome = Outcome::default();
        take_frames(&mut decoder, &mut outcome);
        prop_assert_eq!(outcome.messages, reference(&input).messages);
    }

    #[test]
    fn the_cap_does_not_depend_on_the_chunks(
        input in input(),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
        limit in 0_usize..40,
    ) {
        let whole = decode(Decoder::with_max_frame_bytes(limit), &[&input]);
        let cut = decode(Decoder::with_max_frame_bytes(limit), &cut_at(&input, &cuts));
        prop_assert_eq!(whole, cut);
    }
}

/// The standard's algorithm word by word: decode, split, then line after line.
fn reference(input: &[u8]) -> Outcome {
    let text = String::from_utf8_lossy(input);
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines: Vec<&str> = text.split('\n').collect();
    let unfinished = lines.pop().unwrap();

    let mut outcome = Outcome::default();
    let (mut event, mut data, mut id) = (String::new(), String::new(), String::new());
    for line in lines {
        if line.is_empty() {
            outcome.last_event_id.clone_from(&id);
            if !data.is_empty() {
                data.pop();
                let name = if event.is_empty() { "message" } else { &event };
                outcome.messages.push(message(name, &data, &id));
            }
            event.clear();
            data.clear();
            continue;
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "" => outcome.comments += 1,
            "event" => value.clone_into(&mut event),
            "data" => {
                data.push_str(value);
                data.push('\n');
            }
            "id" if !value.contains('\0') => value.clone_into(&mut id),
            "retry" if value.chars().all(|digit| digit.is_ascii_digit()) => {
                let milliseconds = value.parse().map(Duration::from_millis);
                outcome.retry = milliseconds.ok().or(outcome.retry);
            }
            _ => {}
        }
    }

    // The frame that the end cut, which is not in the standard.
    let mut cut = (!data.is_empty()).then(|| data[..data.len() - 1].to_owned());
    let (field, value) = unfinished.split_once(':').unwrap_or((unfinished, ""));
    if field == "data" {
        let value = value.strip_prefix(' ').unwrap_or(value);
        cut = Some(cut.map_or(value.to_owned(), |data| data + "\n" + value));
    }
    let name = if event.is_empty() {
        "message".to_owned()
    } else {
        event
    };
    outcome.cut = cut.filter(|data| !data.is_empty()).map(|data| (name, data));
    outcome
}

/// Inputs made of what matters to the format, valid or not.
fn input() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        6 => prop::sample::select(vec!["\n", "\r", "\r\n", "\n\n", "\r\r", "\r\n\r\n"]).prop_map(|text| text.as_bytes().to_vec()),
        4 => prop::sample::select(vec!["data: ", "data:", "data", "event: ", "event", "id: ", "id", "retry: ", "retry:"])
            .prop_map(|text| text.as_bytes().to_vec()),
        2 => prop::sample::select(vec![":", " ", "x", "\0", "12", "\u{FEFF}", "dat", "é", "東", "🗼", "{\"a\":1}"])
            .prop_map(|text| text.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 1..4),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Cuts `input` at the places that `cuts` names, which may coincide.
fn cut_at<'input>(input: &'input [u8], cuts: &[prop::sample::Index]) -> Vec<&'input [u8]> {
    let mut places: Vec<usize> = cuts.iter().map(|cut| cut.index(input.len() + 1)).collect();
    places.extend([0, input.len()]);
    places.sort_unstable();
    places
        .windows(2)
        .map(|pair| &input[pair[0]..pair[1]])
        .collect()
}

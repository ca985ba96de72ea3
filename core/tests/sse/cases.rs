//! Cases by hand: what the format says, then what the decoder keeps in memory.

use std::time::Duration;

use antiphon::sse::{Decoder, Frame, FrameTooLarge};
use bytes::Bytes;

use crate::{decode, decode_both_ways, message};

#[test]
fn every_line_end_and_every_mixture() {
    let expected = vec![message("a", "1\n2", ""), message("message", "3", "")];
    for ends in ["\n", "\r", "\r\n"] {
        let input = "event: a\ndata: 1\ndata: 2\n\ndata: 3\n\n".replace('\n', ends);
        assert_eq!(
            decode_both_ways(input.as_bytes()).messages,
            expected,
            "{ends:?}"
        );
    }
    let mixed = b"event: a\rdata: 1\r\ndata: 2\n\r\ndata: 3\r\n\r";
    assert_eq!(decode_both_ways(mixed).messages, expected);
}

#[test]
fn a_line_feed_then_a_carriage_return_are_two_line_ends() {
    let outcome = decode_both_ways(b"data: a\n\rdata: b\n\r");
    assert_eq!(
        outcome.messages,
        [message("message", "a", ""), message("message", "b", "")]
    );
}

#[test]
fn a_carriage_return_at_the_end_of_a_chunk_holds_nothing_back() {
    let mut decoder = Decoder::new();
    decoder.push(Bytes::from_static(b"data: a\r\n\r"));
    assert_eq!(next(&mut decoder).data(), b"a");
    // An empty chunk must not make the decoder forget the CR: the LF is still its second half.
    decoder.push(Bytes::new());
    decoder.push(Bytes::from_static(b"\ndata: b\n"));
    assert!(decoder.next_frame().is_none());
    decoder.push(Bytes::from_static(b"\n"));
    assert_eq!(next(&mut decoder).data(), b"b");
    assert!(decoder.next_frame().is_none());
}

#[test]
fn one_byte_order_mark_is_dropped_and_only_at_the_start() {
    let outcome =
        decode_both_ways(b"\xEF\xBB\xBFdata: a\n\n\xEF\xBB\xBFdata: b\n\ndata: \xEF\xBB\xBFc\n\n");
    let expected = [
        message("message", "a", ""),
        message("message", "\u{FEFF}c", ""),
    ];
    assert_eq!(outcome.messages, expected);
    assert_eq!(
        decode_both_ways(b"\xEF\xBB\xBF\xEF\xBB\xBFdata: a\n\n").messages,
        []
    );
    assert_eq!(decode_both_ways(b"\n\xEF\xBB\xBFdata: a\n\n").messages, []);
    assert_eq!(
        decode_both_ways(b"\xEF\xBB\xBF\ndata: a\n\n").messages,
        [message("message", "a", "")]
    );
    assert_eq!(decode_both_ways(b"\xEF\xBB\xBF:\n").comments, 1);
    assert_eq!(decode_both_ways(b"\xEF\xBB\xBF").cut, None);
    assert_eq!(
        decode_both_ways(b"\xEF\xBB\xBFdata:a").cut,
        Some(("message".to_owned(), "a".to_owned()))
    );
}

#[test]
fn one_leading_space_goes_and_nothing_else() {
    let outcome = decode_both_ways(b"event:  x \ndata:  a \n\ndata:\tb\n\ndata: \n\ndata:c:d\n\n");
    let expected = [
        message(" x ", " a ", ""),
        message("message", "\tb", ""),
        message("message", "", ""),
        message("message", "c:d", ""),
    ];
    assert_eq!(outcome.messages, expected);
}

#[test]
fn fields_without_a_colon_have_an_empty_value() {
    let outcome =
        decode_both_ways(b"id: 1\ndata\ndata\n\nid\nevent: a\nevent\ndata: x\n\nretry\ndata\n\n");
    let expected = [
        message("message", "\n", "1"),
        message("message", "x", ""),
        message("message", "", ""),
    ];
    assert_eq!(outcome.messages, expected);
    assert_eq!(outcome.retry, None);
}

#[test]
fn data_lines_join_across_other_lines() {
    let outcome = decode_both_ways(b"data: {\n: keepalive\nevent: a\nid: 7\ndata: \ndata: \"b\"\nwhat: ever\nevent: c\ndata: }\n\n");
    assert_eq!(outcome.messages, [message("c", "{\n\n\"b\"\n}", "7")]);
    assert_eq!(outcome.comments, 1);
}

#[test]
fn a_block_without_data_gives_no_frame_and_resets_the_event() {
    let outcome = decode_both_ways(b"event: a\n\n\n\ndata: b\n\nevent: c\nid: 1\n\ndata: d\n\n");
    assert_eq!(
        outcome.messages,
        [message("message", "b", ""), message("message", "d", "1")]
    );
}

#[test]
fn unknown_and_misspelt_fields_are_ignored() {
    let outcome = decode_both_ways(
        b" data: a\nData: b\ndata : c\ndatax: d\ndat: e\nevents: f\n\ndata: g\n\n",
    );
    assert_eq!(outcome.messages, [message("message", "g", "")]);
}

#[test]
fn comments_are_counted_and_give_no_frame() {
    let outcome =
        decode_both_ways(b": OPENROUTER PROCESSING\n\n:\n\n:data: x\r\n\r\ndata: y\n\n:cut");
    assert_eq!(outcome.messages, [message("message", "y", "")]);
    assert_eq!(outcome.comments, 3);
}

#[test]
fn an_id_persists_is_reset_by_an_empty_one_and_must_not_hold_nul() {
    let outcome = decode_both_ways(
        b"id: \xE2\x80\xA6\ndata: a\n\nid: b\0c\ndata: b\n\nid:\ndata: c\n\nid: 9\ndata: d\n",
    );
    let expected = [
        message("message", "a", "…"),
        message("message", "b", "…"),
        message("message", "c", ""),
    ];
    assert_eq!(outcome.messages, expected);
    assert_eq!(
        outcome.last_event_id, "",
        "the id of a block that the end cut is not kept"
    );
}

#[test]
fn retry_takes_digits_only() {
    let retry = |input: &[u8]| decode_both_ways(input).retry;
    assert_eq!(retry(b"retry: 1500\n"), Some(Duration::from_millis(1500)));
    assert_eq!(retry(b"retry: 0020\n"), Some(Duration::from_millis(20)));
    for bogus in ["+5", "-5", "1.5", "5x", "", " 5", "99999999999999999999"] {
        assert_eq!(
            retry(format!("retry: {bogus}\n").as_bytes()),
            None,
            "{bogus:?}"
        );
        let kept = retry(format!("retry: 7\nretry: {bogus}\n").as_bytes());
        assert_eq!(kept, Some(Duration::from_millis(7)), "{bogus:?}");
    }
}

#[test]
fn characters_split_anywhere_come_out_whole_and_broken_ones_are_replaced() {
    let outcome = decode_both_ways("event: größe\ndata: 東京 🗼\n\n".as_bytes());
    assert_eq!(outcome.messages, [message("größe", "東京 🗼", "")]);
    // A character cut short swallows neither the line end nor the next field.
    let outcome = decode_both_ways(b"event: \xFF\ndata: a\xE6\x9D\ndata: \xF0\x9F\x97b\n\n");
    assert_eq!(
        outcome.messages,
        [message("\u{FFFD}", "a\u{FFFD}\n\u{FFFD}b", "")]
    );
}

#[test]
fn bytes_that_are_no_text_are_kept_as_they_are() {
    let mut decoder = Decoder::new();
    decoder.push(Bytes::from_static(b"data: \xFF\0\xFE\n\n"));
    assert_eq!(
        next(&mut decoder).into_data(),
        Bytes::from_static(b"\xFF\0\xFE")
    );
}

#[test]
fn an_end_before_the_blank_line_hands_the_frame_over_separately() {
    let cut = |input: &[u8]| {
        let outcome = decode_both_ways(input);
        assert_eq!(outcome.messages, [], "{input:?}");
        outcome.cut
    };
    let frame = |event: &str, data: &str| Some((event.to_owned(), data.to_owned()));
    assert_eq!(cut(b"event: a\ndata: {}\n"), frame("a", "{}"));
    assert_eq!(cut(b"event: a\r\ndata: {}\r"), frame("a", "{}"));
    assert_eq!(cut(b"event: a\ndata: {}"), frame("a", "{}"));
    assert_eq!(cut(b"data: {\ndata: }"), frame("message", "{\n}"));
    assert_eq!(cut(b"data: {}\nda"), frame("message", "{}"));
    assert_eq!(cut(b"data: {}\nevent: respon"), frame("message", "{}"));
    assert_eq!(cut(b"data: {}\n: keepali"), frame("message", "{}"));
    for nothing in [
        "",
        "\n",
        "event: a",
        "event: a\n",
        "data",
        "data:",
        "data: \n",
        "id: 1\n",
        ": x\n",
    ] {
        assert_eq!(cut(nothing.as_bytes()), None, "{nothing:?}");
    }
}

#[test]
fn nothing_is_taken_after_the_end() {
    let mut decoder = Decoder::new();
    decoder.push(Bytes::from_static(b"data: a"));
    assert!(decoder.next_frame().is_none());
    assert_eq!(
        decoder.finish().map(Frame::into_data),
        Some(Bytes::from_static(b"a"))
    );
    decoder.push(Bytes::from_static(b"data: b\n\n"));
    assert!(decoder.next_frame().is_none());
    assert!(decoder.finish().is_none());
}

#[test]
fn chunks_may_be_pushed_ahead_of_reading() {
    let mut decoder = Decoder::new();
    for chunk in ["data: a\n\nda", "", "ta: b\n", "\ndata: c\n\n"] {
        decoder.push(Bytes::from_static(chunk.as_bytes()));
    }
    for expected in [b"a", b"b", b"c"] {
        assert_eq!(next(&mut decoder).data(), expected);
    }
    assert!(decoder.next_frame().is_none());
}

#[test]
fn a_frame_inside_one_chunk_is_a_slice_of_it() {
    let chunk = Bytes::from_static(b"event: a\ndata: one\n\ndata: two\nevent: b\n\n");
    let inside = chunk.as_ptr_range();
    let mut decoder = Decoder::new();
    decoder.push(chunk);
    for (event, data) in [(b"a", b"one"), (b"b", b"two")] {
        let frame = next(&mut decoder);
        assert_eq!((frame.event(), frame.data()), (Some(&event[..]), &data[..]));
        let data = frame.into_data();
        assert!(inside.contains(&data.as_ptr()), "the data was copied");
    }
}

#[test]
fn a_frame_keeps_its_bytes_after_the_decoder_moved_on() {
    let mut decoder = Decoder::new();
    decoder.push(Bytes::from(b"event: a\ndata: one\n\nevent: b\nda".to_vec()));
    let first = next(&mut decoder);
    assert!(decoder.next_frame().is_none());
    decoder.push(Bytes::from(b"ta: two\n\n".to_vec()));
    let second = next(&mut decoder);
    drop(decoder);
    assert_eq!(
        (first.event(), first.data()),
        (Some(&b"a"[..]), &b"one"[..])
    );
    assert_eq!(
        (second.event(), second.data()),
        (Some(&b"b"[..]), &b"two"[..])
    );
    assert_eq!(second.into_data(), Bytes::from_static(b"two"));
}

#[test]
fn a_frame_above_the_cap_is_an_error_and_closes_the_decoder() {
    for (input, frames) in [
        ("data: ok\n\ndata: 890123456x\n\n", 1),
        ("data: ok\n\ndata: 890123456x", 1),
        ("event: a\ndata: bc\n\n", 0),
        (": a comment line\n\n", 0),
    ] {
        for chunk_bytes in [1, 5, input.len()] {
            let chunks: Vec<&[u8]> = input.as_bytes().chunks(chunk_bytes).collect();
            let outcome = decode(Decoder::with_max_frame_bytes(15), &chunks);
            assert_eq!(
                outcome.too_large,
                Some(FrameTooLarge { limit: 15 }),
                "{input:?}"
            );
            assert_eq!(
                (outcome.messages.len(), outcome.cut),
                (frames, None),
                "{input:?}"
            );
        }
    }
    let error = FrameTooLarge { limit: 15 }.to_string();
    assert!(error.contains("15 bytes"), "{error}");
}

#[test]
fn the_cap_counts_one_frame_and_no_comments() {
    let input = b"data: 89012345\n\n:23456789012345\ndata: 89\n:23456789012345\n:23456789012345\n\ndata: x\n\n";
    let outcome = decode(Decoder::with_max_frame_bytes(23), &[input]);
    assert_eq!((outcome.messages.len(), outcome.too_large), (3, None));
}

fn next(decoder: &mut Decoder) -> Frame {
    decoder
        .next_frame()
        .expect("a frame")
        .expect("below the cap")
}

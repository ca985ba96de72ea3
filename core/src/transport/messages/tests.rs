#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Cursor;

use bytes::Bytes;
use fastrand::Rng;
use tungstenite::protocol::frame::coding::CloseCode;
use tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};
use tungstenite::{Message, WebSocket};

use super::{Incoming, MessageDecoder, Violation};

const CAP: usize = 1_000;

/// What comes of bytes that are cut into chunks, and why no more comes.
fn read(chunks: &[&[u8]]) -> (Vec<Incoming>, Option<Violation>) {
    let mut decoder = MessageDecoder::new(CAP);
    let mut all = Vec::new();
    for chunk in chunks {
        decoder.push(Bytes::copy_from_slice(chunk));
        while let Some(incoming) = decoder.next() {
            match incoming {
                Ok(close @ Incoming::Close(_)) => {
                    all.push(close);
                    return (all, None);
                }
                Ok(incoming) => all.push(incoming),
                Err(violation) => return (all, Some(violation)),
            }
        }
    }
    (all, None)
}

fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
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

fn message(text: &str) -> Incoming {
    Incoming::Message(Bytes::copy_from_slice(text.as_bytes()))
}

#[test]
fn messages_are_the_same_however_their_bytes_are_cut() {
    let long = "x".repeat(300);
    let bytes = [
        frame(0x81, b"one"),
        frame(0x89, b"there?"),
        frame(0x82, long.as_bytes()),
        frame(0x01, b"in "),
        frame(0x8a, b""),
        frame(0x00, b""),
        frame(0x80, b"fragments"),
        frame(0x81, b""),
        frame(0x88, b"\x03\xe9bye"),
        frame(0x81, b"nobody reads this"),
    ]
    .concat();
    let (whole, violation) = read(&[&bytes]);
    assert_eq!(violation, None);
    let (close, before) = whole.split_last().unwrap();
    assert_eq!(
        before,
        [
            message("one"),
            Incoming::Ping(Bytes::from_static(b"there?")),
            message(&long),
            Incoming::Pong,
            message("in fragments"),
            message(""),
        ]
    );
    let Incoming::Close(Some(close)) = close else {
        panic!("{close:?}");
    };
    assert_eq!((u16::from(close.code), &*close.reason), (1001, "bye"));
    for size in 1..bytes.len() {
        let chunks: Vec<&[u8]> = bytes.chunks(size).collect();
        assert_eq!(read(&chunks).0, whole, "in chunks of {size}");
    }
}

#[test]
fn a_message_within_a_chunk_is_not_copied() {
    let chunk = Bytes::from([frame(0x81, b"one"), frame(0x81, b"two")].concat());
    let mut decoder = MessageDecoder::new(CAP);
    decoder.push(chunk.clone());
    for place in [2, 7] {
        let Some(Ok(Incoming::Message(message))) = decoder.next() else {
            panic!("no message");
        };
        assert_eq!(message.as_ptr(), chunk[place..].as_ptr());
    }
}

#[test]
fn what_the_protocol_forbids_is_told() {
    let control = vec![b'x'; 126];
    for (bytes, part) in [
        (frame(0xc1, b"x"), "extension"),
        (vec![0x81, 0x81, 1, 2, 3, 4, b'x'], "masked"),
        (frame(0x83, b"x"), "reserved"),
        (frame(0x8b, b"x"), "reserved"),
        (frame(0x09, b"x"), "fragmented control frame"),
        (frame(0x89, &control), "125"),
        (frame(0x80, b"x"), "fragment without a message"),
        (
            [frame(0x01, b"x"), frame(0x81, b"y")].concat(),
            "inside another",
        ),
        (frame(0x88, b"\x03"), "half a code"),
    ] {
        let (before, violation) = read(&[&bytes]);
        assert_eq!(before, [], "{bytes:?}");
        let Some(Violation::Protocol(told)) = violation else {
            panic!("{violation:?} of {bytes:?}");
        };
        assert!(told.contains(part), "{told}");
    }
}

#[test]
fn a_message_over_the_cap_is_refused_by_its_header() {
    for bytes in [
        vec![0x81, 126, 0x03, 0xe9],
        vec![0x81, 127, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        [frame(0x01, &[b'x'; 999]), vec![0x80, 2]].concat(),
    ] {
        assert_eq!(read(&[&bytes]), (Vec::new(), Some(Violation::TooLarge)));
    }
    let fits = frame(0x81, &[b'x'; CAP]);
    assert_eq!(read(&[&fits]).0.len(), 1);
}

/// Against the library that is used to send.
#[test]
fn it_reads_what_tungstenite_reads() {
    let mut chance = Rng::with_seed(11);
    let mut messages = 0;
    for _ in 0..20_000 {
        let frames = (0..chance.usize(1..8)).flat_map(|_| any_frame(&mut chance));
        // The library finds fault with a frame when all of it is there.
        let bytes: Vec<u8> = frames.chain([0; 2 * CAP]).collect();
        let size = chance.usize(1..20);
        let chunks: Vec<&[u8]> = bytes.chunks(size).collect();
        let (mut ours, violation) = read(&chunks);
        if let Some(Incoming::Close(Some(close))) = ours.last_mut()
            && !close.code.is_allowed()
        {
            // What the library makes of a code that must not be said.
            *close = CloseFrame {
                code: CloseCode::Protocol,
                reason: "Protocol violation".into(),
            };
        }
        let (theirs, error) = read_by_tungstenite(&bytes);
        messages += ours.len();
        // Text is checked by whatever reads it, and replaced there as over HTTP.
        if let Some(tungstenite::Error::Utf8(_)) = error {
            assert!(ours.starts_with(&theirs), "{bytes:?}");
            continue;
        }
        assert_eq!(ours, theirs, "{bytes:?}");
        assert_eq!(
            violation.is_some(),
            error.is_some(),
            "{violation:?} {bytes:?}"
        );
    }
    assert!(messages > 15_000, "only {messages}");
}

/// A frame that is most often in order.
fn any_frame(chance: &mut Rng) -> Vec<u8> {
    let kinds = [
        0x81, 0x81, 0x81, 0x82, 0x01, 0x02, 0x00, 0x80, 0x80, 0x89, 0x8a, 0x88,
    ];
    let first = match chance.u8(..40) {
        0 => chance.u8(..),
        _ => *chance.choice(&kinds).unwrap(),
    };
    let length = match chance.u8(..20) {
        0 => chance.usize(120..130),
        1 => chance.usize(990..1_010),
        2 => 2,
        _ => chance.usize(..20),
    };
    // It begins with a code that may be said, where it is a close.
    let text = b" text that goes on".iter().copied().cycle();
    let payload: Vec<u8> = match first & 0x0f {
        8 => b"\x03\xe8"
            .iter()
            .copied()
            .chain(text)
            .take(length)
            .collect(),
        _ => text.take(length).collect(),
    };
    let mut frame = frame(first, &payload);
    if chance.u8(..40) == 0 {
        frame.truncate(chance.usize(..frame.len()));
    }
    frame
}

fn read_by_tungstenite(bytes: &[u8]) -> (Vec<Incoming>, Option<tungstenite::Error>) {
    struct Server<'a>(Cursor<&'a [u8]>);
    impl std::io::Read for Server<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            match self.0.read(buffer)? {
                0 => Err(std::io::ErrorKind::WouldBlock.into()),
                count => Ok(count),
            }
        }
    }
    impl std::io::Write for Server<'_> {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let config = WebSocketConfig::default()
        .max_message_size(Some(CAP))
        .max_frame_size(Some(CAP));
    let server = Server(Cursor::new(bytes));
    let mut socket = WebSocket::from_raw_socket(server, Role::Client, Some(config));
    let mut all = Vec::new();
    loop {
        all.push(match socket.read() {
            Ok(Message::Text(text)) => Incoming::Message(text.into()),
            Ok(Message::Binary(data)) => Incoming::Message(data),
            Ok(Message::Ping(payload)) => Incoming::Ping(payload),
            Ok(Message::Pong(_)) => Incoming::Pong,
            Ok(Message::Close(frame)) => {
                all.push(Incoming::Close(frame));
                return (all, None);
            }
            Ok(Message::Frame(_)) => panic!("a raw frame"),
            Err(tungstenite::Error::Io(_)) => return (all, None),
            Err(error) => return (all, Some(error)),
        });
    }
}

//! Each field of a script that shapes the bytes.

use std::fs;
use std::path::{Path, PathBuf};

use antiphon_mock::{MockServer, Script, TextDeltas};
use serde_json::json;

use crate::client::{Client, End, assert_all_closed, assert_whole_text_stream, events, serve};

#[test]
fn an_empty_script_is_200_without_a_body() {
    let server = serve("{}");
    let mut client = Client::ask(&server);
    let (head, body) = client.response();
    assert_eq!(head.status_line, "HTTP/1.1 200 OK");
    assert_eq!(body, b"");
    let names: Vec<&str> = head.headers.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["date", "content-length"]);
    httpdate::parse_http_date(head.header("date").unwrap()).unwrap();
}

#[test]
fn status_and_headers_are_sent_as_given() {
    let script =
        r#"{"status": 429, "headers": {"X-Zebra": "1", "Retry-After": "2", "x-alpha": ""}}"#;
    let server = serve(script);
    let head = Client::ask(&server).head();
    assert_eq!(head.status_line, "HTTP/1.1 429 Too Many Requests");
    let given: Vec<(&str, &str)> = head
        .headers
        .iter()
        .take(3)
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        given,
        [("x-zebra", "1"), ("retry-after", "2"), ("x-alpha", "")]
    );

    let server = serve(r#"{"status": 529}"#);
    assert_eq!(Client::ask(&server).head().status(), 529);
}

#[test]
fn given_headers_replace_the_servers_own() {
    let server = serve(
        r#"{"json": {}, "headers": {"Content-Type": "text/html", "date": "never", "Content-Length": "1"}}"#,
    );
    // `header` asserts that each is sent once.
    let (head, body) = Client::ask(&server).response();
    assert_eq!(head.header("content-type"), Some("text/html"));
    assert_eq!(head.header("date"), Some("never"));
    assert_eq!(head.header("content-length"), Some("1"));
    assert_eq!(body, b"{");

    let server = serve(r#"{"body": "ab", "headers": {"transfer-encoding": "chunked"}}"#);
    let mut client = Client::ask(&server);
    assert_eq!(client.head().header("content-length"), None);
    assert_eq!(client.chunks(), [b"ab"]);

    let server = serve(r#"{"chunks": ["ab", "c"], "headers": {"content-length": "3"}}"#);
    let mut client = Client::ask(&server);
    let (head, body) = client.response();
    assert_eq!(head.header("transfer-encoding"), None);
    assert_eq!(body, b"abc");
}

#[test]
fn json_and_body_have_a_length_and_a_type() {
    let server = serve(r#"[{"json": {"b": [1, 2.5, "ü"], "a": null}}, {"body": "<p>ü</p>\n"}]"#);
    let mut client = Client::ask(&server);
    let (head, body) = client.response();
    assert_eq!(head.header("content-type"), Some("application/json"));
    assert_eq!(head.header("transfer-encoding"), None);
    assert_eq!(
        String::from_utf8(body).unwrap(),
        r#"{"b":[1,2.5,"ü"],"a":null}"#
    );
    client.post("");
    let (head, body) = client.response();
    assert_eq!(
        head.header("content-type"),
        Some("text/plain; charset=utf-8")
    );
    assert_eq!(String::from_utf8(body).unwrap(), "<p>ü</p>\n");
}

#[test]
fn each_event_is_a_frame_in_a_chunk_of_its_own() {
    let server = serve(
        r#"{"events": [{"type": "response.created", "x": "a\nb"}, {"delta": 1.0}, {"type": 3}, "bare"]}"#,
    );
    let mut client = Client::ask(&server);
    let head = client.head();
    assert_eq!(
        head.header("content-type"),
        Some("text/event-stream; charset=utf-8")
    );
    assert_eq!(head.header("transfer-encoding"), Some("chunked"));
    assert_eq!(head.header("content-length"), None);
    let chunks: Vec<String> = client
        .chunks()
        .into_iter()
        .map(|chunk| String::from_utf8(chunk).unwrap())
        .collect();
    assert_eq!(
        chunks,
        [
            "event: response.created\ndata: {\"type\":\"response.created\",\"x\":\"a\\nb\"}\n\n",
            "data: {\"delta\":1.0}\n\n",
            "data: {\"type\":3}\n\n",
            "data: \"bare\"\n\n",
        ]
    );
}

#[test]
fn chunk_boundaries_are_kept_to_the_byte() {
    let server = serve(
        r#"{"chunks": ["data: ", "", {"base64": "w7w="}, {"base64": "ww=="}, {"text": "\r", "delay_ms": 1}, {"base64": "vP8A"}, "\n\n"]}"#,
    );
    let mut client = Client::ask(&server);
    let head = client.head();
    assert_eq!(
        head.header("content-type"),
        Some("text/event-stream; charset=utf-8")
    );
    let expected: [&[u8]; 6] = [
        b"data: ",
        b"\xc3\xbc",
        b"\xc3",
        b"\r",
        b"\xbc\xff\0",
        b"\n\n",
    ];
    assert_eq!(client.chunks(), expected);
}

#[test]
fn a_chunk_is_sent_before_the_next_one_is_due() {
    let server = serve(r#"{"chunks": ["now", {"text": "in an hour", "delay_ms": 3600000}]}"#);
    let mut client = Client::ask(&server);
    client.head();
    assert_eq!(client.chunk().unwrap(), b"now");
    client.assert_end(End::Silent);
    drop(client);
    assert_all_closed(&server);
}

#[test]
fn an_empty_chunk_with_a_delay_is_a_pause() {
    let server = serve(r#"{"chunks": ["a", {"text": "", "delay_ms": 3600000}, "b"]}"#);
    let mut client = Client::ask(&server);
    client.head();
    assert_eq!(client.chunk().unwrap(), b"a");
    client.assert_end(End::Silent);

    let server = serve(r#"{"chunks": ["a", {"text": "", "delay_ms": 1}, "b"]}"#);
    assert_eq!(Client::ask(&server).text_chunks(), ["a", "b"]);
}

#[test]
fn delay_ms_holds_back_the_headers() {
    let server = serve(r#"[{"delay_ms": 18446744073709551615}, {"delay_ms": 1, "body": "x"}]"#);
    let mut client = Client::ask(&server);
    client.assert_end(End::Silent);
    assert_eq!(server.requests().len(), 1);
    assert_eq!(Client::ask(&server).response().1, b"x");
    drop(client);
    assert_all_closed(&server);
}

#[test]
fn a_recording_is_replayed_unchanged() {
    let path = std::env::temp_dir().join(format!("antiphon-mock-{}.sse", std::process::id()));
    let recorded = b"\xef\xbb\xbfdata: \xff\r\n\r\rdata: cut";
    fs::write(&path, recorded).unwrap();
    let server = MockServer::start().unwrap();
    let script = json!({"recording": &path});
    server.enqueue_json(&script.to_string()).unwrap();
    server.enqueue(Script {
        recording: Some(path.clone()),
        bytes_each: Some(7),
        ..Script::default()
    });
    let mut client = Client::ask(&server);
    let head = client.head();
    assert_eq!(
        head.header("content-type"),
        Some("text/event-stream; charset=utf-8")
    );
    assert_eq!(client.chunks(), [recorded]);
    client.post("");
    client.head();
    let chunks = client.chunks();
    let cut: Vec<&[u8]> = recorded.chunks(7).collect();
    assert_eq!(chunks, cut);
    fs::remove_file(&path).unwrap();
}

#[test]
fn every_shared_recording_is_replayed_unchanged() {
    let Some(folder) = shared_recordings() else {
        eprintln!(
            "no real recordings were replayed: shared/recordings is not beside the repository"
        );
        return;
    };
    let mut paths = Vec::new();
    collect_streams(&folder.join("streams"), &mut paths);
    assert!(!paths.is_empty());
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    for (index, path) in paths.iter().enumerate() {
        server.enqueue(Script {
            recording: Some(path.clone()),
            bytes_each: (index % 2 == 0).then_some(1000),
            ..Script::default()
        });
        client.post("");
        client.head();
        assert!(
            client.chunks().concat() == fs::read(path).unwrap(),
            "{}",
            path.display()
        );
    }
}

#[test]
fn text_deltas_are_a_whole_valid_stream() {
    let server = serve(r#"{"text_deltas": {"count": 3, "delta": "sü\"ng ", "chunk_each": true}}"#);
    let chunks = Client::ask(&server).text_chunks();
    assert_eq!(chunks.len(), 3 + 8);
    let events = events(&chunks.concat());
    assert_eq!(assert_whole_text_stream(&events), "sü\"ng sü\"ng sü\"ng ");
    // The field order and the padded length of OpenAI's.
    let keys: Vec<&String> = events[4].as_object().unwrap().keys().collect();
    let expected = [
        "type",
        "sequence_number",
        "item_id",
        "output_index",
        "content_index",
        "delta",
        "logprobs",
        "obfuscation",
    ];
    assert_eq!(keys, expected);
    assert_eq!(
        events[4]["obfuscation"].as_str().unwrap().len(),
        16 - "sü\"ng ".len()
    );
    assert_ne!(events[4]["obfuscation"], events[5]["obfuscation"]);
}

#[test]
fn text_deltas_come_in_large_chunks_unless_asked_otherwise() {
    let server = serve(r#"{"text_deltas": {"count": 2000}}"#);
    server.enqueue(Script {
        text_deltas: Some(TextDeltas {
            count: 2000,
            chunk_each: true,
            ..TextDeltas::default()
        }),
        ..Script::default()
    });
    let mut client = Client::ask(&server);
    let large = client.text_chunks();
    let (last, full) = large.split_last().unwrap();
    assert!(full.len() > 20);
    assert!(full.iter().all(|chunk| chunk.len() == 16 * 1024));
    assert!(last.len() <= 16 * 1024);
    client.post("");
    let small = client.text_chunks();
    assert_eq!(small.len(), 2000 + 8);
    assert!(large.concat() == small.concat());
    let events = events(&small.concat());
    assert_eq!(assert_whole_text_stream(&events), "token ".repeat(2000));
    // What the benchmarks count on: deltas of the size of real ones.
    let bytes = small[4].len();
    assert!((240..=300).contains(&bytes), "{bytes}");
}

#[test]
fn text_deltas_may_be_none_and_long() {
    let server = serve(r#"{"text_deltas": {"count": 0}}"#);
    let body = Client::ask(&server).text_chunks().concat();
    assert_eq!(assert_whole_text_stream(&events(&body)), "");

    let long = "a text longer than any padding";
    let script = json!({"text_deltas": {"count": 30, "delta": long}});
    let server = serve(&script.to_string());
    let body = Client::ask(&server).text_chunks().concat();
    assert_eq!(assert_whole_text_stream(&events(&body)), long.repeat(30));
}

#[test]
fn an_interval_separates_the_deltas_only() {
    let server = serve(r#"{"text_deltas": {"count": 3, "interval_ms": 3600000}}"#);
    let mut client = Client::ask(&server);
    client.head();
    let seen: Vec<u8> = (0..5).flat_map(|_| client.chunk().unwrap()).collect();
    let seen = events(std::str::from_utf8(&seen).unwrap());
    assert_eq!(seen[4]["delta"], "token ");
    client.assert_end(End::Silent);

    let server = serve(r#"{"text_deltas": {"count": 20, "interval_ms": 1}}"#);
    let chunks = Client::ask(&server).text_chunks();
    assert_eq!(chunks.len(), 28);
    assert_whole_text_stream(&events(&chunks.concat()));
}

#[test]
fn a_body_drips_with_a_pause_before_each_piece() {
    let server = serve(
        r#"[{"chunks": [{"text": "abc", "delay_ms": 1}, "def"], "bytes_each": 3, "pause_ms": 3600000},
            {"json": [1, 2, 3], "bytes_each": 1, "pause_ms": 1}]"#,
    );
    let mut client = Client::ask(&server);
    client.head();
    // A piece that waits anyhow does not wait longer.
    assert_eq!(client.chunk().unwrap(), b"abc");
    client.assert_end(End::Silent);
    assert_eq!(Client::ask(&server).response().1, b"[1,2,3]");
}

#[test]
fn bytes_each_cuts_across_the_given_boundaries() {
    let server = serve(r#"{"chunks": ["abc", "d", "efghijk", "l"], "bytes_each": 5}"#);
    assert_eq!(Client::ask(&server).text_chunks(), ["abcde", "fghij", "kl"]);

    let server = serve(r#"{"events": [{"type": "a"}, {"type": "b"}], "bytes_each": 1}"#);
    let chunks = Client::ask(&server).text_chunks();
    assert!(chunks.iter().all(|chunk| chunk.len() == 1));
    let whole = "event: a\ndata: {\"type\":\"a\"}\n\nevent: b\ndata: {\"type\":\"b\"}\n\n";
    assert_eq!(chunks.concat(), whole);

    let server = serve(r#"{"json": {"a": "bcdefgh"}, "bytes_each": 1}"#);
    let (head, body) = Client::ask(&server).response();
    assert_eq!(head.header("transfer-encoding"), None);
    assert_eq!(body, br#"{"a":"bcdefgh"}"#);

    // Larger than the body, and than memory.
    let server = serve(r#"{"chunks": ["abc", "d"], "bytes_each": 18446744073709551615}"#);
    assert_eq!(Client::ask(&server).text_chunks(), ["abcd"]);
}

#[test]
fn bytes_each_keeps_a_pause_before_its_bytes() {
    let server = serve(
        r#"{"chunks": ["abc", {"text": "defgh", "delay_ms": 1}, {"text": "", "delay_ms": 1}, "i"], "bytes_each": 2}"#,
    );
    assert_eq!(
        Client::ask(&server).text_chunks(),
        ["ab", "c", "de", "fg", "h", "i"]
    );

    let server =
        serve(r#"{"chunks": ["abc", {"text": "d", "delay_ms": 3600000}], "bytes_each": 2}"#);
    let mut client = Client::ask(&server);
    client.head();
    assert_eq!(client.chunk().unwrap(), b"ab");
    assert_eq!(client.chunk().unwrap(), b"c");
    client.assert_end(End::Silent);
}

fn shared_recordings() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let shared = std::env::var_os("ANTIPHON_SHARED").map_or(beside, PathBuf::from);
    Some(shared.join("recordings")).filter(|folder| folder.is_dir())
}

fn collect_streams(folder: &Path, streams: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect_streams(&path, streams);
        } else if path.extension().is_some_and(|extension| extension == "sse") {
            streams.push(path);
        }
    }
}

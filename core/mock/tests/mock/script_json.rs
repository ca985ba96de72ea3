//! Scripts as JSON and as values: what is the same, and what is said about a wrong one.

use antiphon_mock::{Chunk, EarlyFault, Ending, MockServer, Script};
use serde_json::json;

use crate::client::Client;

#[test]
fn a_wrong_script_is_refused_by_field() {
    let cases = [
        ("{", "a script is a JSON object"),
        ("3", "a script is a JSON object"),
        ("[[]]", "script 1 of the array: a script is a JSON object"),
        ("[{}", "the scripts are not JSON"),
        (
            r#"{"statsu": 1}"#,
            "unknown field `statsu`, expected one of `status`, `headers`",
        ),
        (
            r#"[{}, {"delay": 1}]"#,
            "script 2 of the array: field `delay`: unknown field `delay`",
        ),
        (
            r#"{"status": "200"}"#,
            "field `status`: invalid type: string \"200\", expected u16",
        ),
        (
            r#"{"status": 100}"#,
            "field `status` is 100; give a final HTTP status, 200 to 999",
        ),
        (r#"{"status": 1000}"#, "field `status` is 1000"),
        (
            r#"{"headers": {"retry-after": 2}}"#,
            "field `headers`: invalid type: integer `2`",
        ),
        (
            r#"{"headers": ["a"]}"#,
            "field `headers`: invalid type: sequence, expected an object",
        ),
        (
            r#"{"headers": {"a b": "c"}}"#,
            "field `headers`: `a b: c` is no HTTP header",
        ),
        (
            r#"{"headers": {"a": "c\r\nd: e"}}"#,
            "field `headers`: `a: c\\r\\nd: e` is no HTTP",
        ),
        (r#"{"delay_ms": -1}"#, "field `delay_ms`"),
        (
            r#"{"chunks": [1]}"#,
            "field `chunks`: invalid type: integer `1`, expected a chunk: ",
        ),
        (
            r#"{"chunks": [{"txt": ""}]}"#,
            "field `chunks`: unknown field `txt`, expected one of",
        ),
        (
            r#"{"chunks": [{}]}"#,
            "a chunk has either `text` or `base64`",
        ),
        (
            r#"{"chunks": [{"text": "", "base64": ""}]}"#,
            "a chunk has either `text` or `base64`",
        ),
        (
            r#"{"chunks": [{"base64": "?"}]}"#,
            "`base64` of a chunk is no base64",
        ),
        (
            r#"{"text_deltas": {"cuont": 1}}"#,
            "field `text_deltas`: unknown field `cuont`",
        ),
        (
            r#"{"bytes_each": 0}"#,
            "field `bytes_each` is 0; give the size of a chunk",
        ),
        (
            r#"{"then": "stop"}"#,
            "field `then`: unknown variant `stop`, expected one of `eof`",
        ),
        (
            r#"{"before_headers": "eof"}"#,
            "field `before_headers`: unknown variant `eof`",
        ),
        (
            r#"{"json": 1, "body": "", "chunks": []}"#,
            "`json` and `body` and `chunks` are both set",
        ),
        (
            r#"{"recording": "/nowhere/a.sse"}"#,
            "field `recording`: cannot read /nowhere/a.sse",
        ),
    ];
    let server = MockServer::start().unwrap();
    for (script, expected) in cases {
        let message = server.enqueue_json(script).unwrap_err().to_string();
        assert!(message.contains(expected), "{script}: {message}");
    }
    // Nothing of a refused array is queued: the built-in model answers.
    assert_eq!(Client::ask(&server).json().1["object"], "response");
}

#[test]
fn a_script_that_cannot_be_served_says_so_in_its_answer() {
    let server = MockServer::start().unwrap();
    server.enqueue(Script {
        json: Some(json!({})),
        body: Some(String::new()),
        then: Ending::Reset,
        ..Script::default()
    });
    let (head, body) = Client::ask(&server).json();
    assert_eq!(head.status(), 500);
    assert_eq!(head.header("x-request-id"), Some("req_mock_1"));
    assert_eq!(body["error"]["code"], "invalid_script");
    let message = body["error"]["message"].as_str().unwrap();
    assert!(
        message.contains("`json` and `body` are both set"),
        "{message}"
    );
}

#[test]
fn a_script_written_in_rust_is_the_same_as_in_json() {
    let json = r#"{
        "status": 201, "headers": {"a": "b"}, "delay_ms": 1,
        "chunks": ["x", {"base64": "eQ==", "delay_ms": 2}],
        "bytes_each": 3, "then": "truncate", "after_bytes": 4, "before_headers": "stall"
    }"#;
    let script = Script {
        status: 201,
        headers: vec![("a".to_owned(), "b".to_owned())],
        delay_ms: 1,
        chunks: Some(vec![
            "x".into(),
            Chunk {
                delay_ms: 2,
                ..b"y".to_vec().into()
            },
        ]),
        bytes_each: Some(3),
        then: Ending::Truncate,
        after_bytes: Some(4),
        before_headers: Some(EarlyFault::Stall),
        ..Script::default()
    };
    assert_eq!(Script::from_json(json).unwrap(), script);
    assert_eq!(Script::from_json("{}").unwrap(), Script::default());
}

//! The built-in model: what requests get that nobody scripted.

use std::time::Duration;

use antiphon_mock::MockServer;
use serde_json::{Value, json};

use crate::client::{CREATE, Client, End, assert_all_closed, assert_whole_text_stream, events};

fn ask(request: &Value) -> Value {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    client.post(&request.to_string());
    let (head, body) = client.json();
    assert_eq!(head.status(), 200);
    body
}

fn said(request: &Value) -> String {
    ask(request)["output"][0]["content"][0]["text"]
        .as_str()
        .unwrap()
        .to_owned()
}

fn sentence(quoted: &str) -> String {
    format!("You said \"{quoted}\", and the embedded mock sings this answer back to you.")
}

#[test]
fn a_good_request_gets_a_response_that_quotes_it() {
    let server = MockServer::start().unwrap();
    let mut client = Client::ask(&server);
    let (head, body) = client.json();
    assert_eq!(head.status(), 200);
    assert_eq!(head.header("x-request-id"), Some("req_mock_1"));
    assert_eq!(body["id"], "resp_mock_1");
    assert_eq!(body["object"], "response");
    assert_eq!(body["status"], "completed");
    assert_eq!(body["model"], "m");
    assert_eq!(body["error"], Value::Null);
    let message = json!({
        "id": "msg_mock_1", "type": "message", "status": "completed", "role": "assistant",
        "content": [
            {"type": "output_text", "annotations": [], "logprobs": [], "text": sentence("Hello")}
        ],
    });
    assert_eq!(body["output"], json!([message]));
    assert_eq!(body["usage"]["input_tokens"], 1);
    assert_eq!(body["usage"]["output_tokens"], 13);
    assert_eq!(body["usage"]["total_tokens"], 14);

    client.post(CREATE);
    let (head, body) = client.json();
    assert_eq!(head.header("x-request-id"), Some("req_mock_2"));
    assert_eq!(body["id"], "resp_mock_2");
    assert_eq!(body["output"][0]["id"], "msg_mock_2");
}

#[test]
fn the_response_repeats_the_settings_of_the_request() {
    let settings = json!({
        "model": "other", "instructions": "Sing.", "temperature": 0.5, "metadata": {"a": "b"},
        "tools": [{"type": "function", "name": "f"}], "store": false, "max_output_tokens": 7,
    });
    let body = ask(&settings);
    for (name, value) in settings.as_object().unwrap() {
        assert_eq!(&body[name], value, "{name}");
    }
    let body = ask(&json!({"model": "m", "temperature": null}));
    assert_eq!(body["temperature"], 1.0);
}

#[test]
fn the_last_text_of_the_user_is_quoted() {
    let quoted = |input: Value| said(&json!({"model": "m", "input": input}));
    assert_eq!(quoted(json!("  Hi \"you\"\n")), sentence("Hi \"you\""));
    let conversation = json!([
        {"role": "user", "content": "first"},
        {"type": "message", "role": "user", "content": [
            {"type": "input_text", "text": "last"}, {"type": "input_image", "image_url": "x"},
            {"type": "input_text", "text": "words"}]},
        {"role": "assistant", "content": "not this"},
        {"type": "function_call_output", "call_id": "c", "output": "nor this"},
    ]);
    assert_eq!(quoted(conversation), sentence("last words"));
    for nothing in [json!(null), json!(""), json!([]), json!([{"role": "user"}])] {
        assert_eq!(quoted(nothing), sentence("nothing"));
    }
    let long = "ü".repeat(81);
    assert_eq!(
        quoted(json!(long)),
        sentence(&format!("{}…", "ü".repeat(80)))
    );
    assert_eq!(quoted(json!("ü".repeat(80))), sentence(&"ü".repeat(80)));
}

#[test]
fn a_streamed_answer_is_one_event_a_word() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    client.post(r#"{"model": "m", "input": "Hello", "stream": true}"#);
    let head = client.head();
    assert_eq!(
        head.header("content-type"),
        Some("text/event-stream; charset=utf-8")
    );
    assert_eq!(head.header("x-request-id"), Some("req_mock_1"));
    let chunks: Vec<String> = client
        .chunks()
        .into_iter()
        .map(|chunk| String::from_utf8(chunk).unwrap())
        .collect();
    assert_eq!(chunks.len(), 13 + 8);
    let events = events(&chunks.concat());
    assert_eq!(assert_whole_text_stream(&events), sentence("Hello"));
    assert_eq!(events[4]["delta"], "You");
    assert_eq!(events[5]["delta"], " said");
    assert_eq!(events[16]["delta"], " you.");

    // The same as the answer in one piece, but for the number.
    client.post(CREATE);
    let whole = client.json().1.to_string().replace("_mock_2", "_mock_1");
    assert_eq!(events.last().unwrap()["response"].to_string(), whole);
}

#[test]
fn the_token_delay_lies_between_words() {
    let server = MockServer::start().unwrap();
    server.set_token_delay(Duration::from_secs(3600));
    let mut client = Client::connect(&server);
    client.post(r#"{"model": "m", "stream": true}"#);
    client.head();
    let seen: Vec<u8> = (0..5).flat_map(|_| client.chunk().unwrap()).collect();
    assert_eq!(
        events(std::str::from_utf8(&seen).unwrap())[4]["delta"],
        "You"
    );
    client.assert_end(End::Silent);
    drop(client);
    assert_all_closed(&server);

    server.set_token_delay(Duration::from_micros(1));
    let mut client = Client::connect(&server);
    client.post(r#"{"model": "m", "stream": true}"#);
    let body = client.text_chunks().concat();
    assert_eq!(
        assert_whole_text_stream(&events(&body)),
        sentence("nothing")
    );
}

#[test]
fn faulty_requests_get_openais_errors() {
    let post = |authorization: &str, body: &str| {
        let length = body.len();
        format!(
            "POST /v1/responses HTTP/1.1\r\n{authorization}content-length: {length}\r\n\r\n{body}"
        )
    };
    let key = "Authorization: Bearer sk-test\r\n";
    let cases = [
        (
            post("", CREATE),
            401,
            Value::Null,
            Value::Null,
            "You didn't provide an API key",
        ),
        (
            post("authorization: Bearer \r\n", CREATE),
            401,
            Value::Null,
            Value::Null,
            "You didn't provide an API key",
        ),
        (
            post("authorization: Bearer sk-wrong\r\n", CREATE),
            401,
            Value::Null,
            json!("invalid_api_key"),
            "Incorrect API key provided: sk-wrong",
        ),
        (
            post(key, "{"),
            400,
            Value::Null,
            Value::Null,
            "could not parse the JSON body",
        ),
        (
            post(key, "[]"),
            400,
            Value::Null,
            Value::Null,
            "expects a JSON object",
        ),
        (
            post(key, "{}"),
            400,
            json!("model"),
            json!("missing_required_parameter"),
            "Missing required parameter: 'model'.",
        ),
        (
            post(key, r#"{"model": 3}"#),
            400,
            json!("model"),
            json!("invalid_type"),
            "Invalid type for 'model'",
        ),
        (
            post(key, r#"{"model": "m", "input": 3}"#),
            400,
            json!("input"),
            json!("invalid_type"),
            "Invalid type for 'input': expected a string or an array of items.",
        ),
        (
            post(key, r#"{"model": "m", "input": [{"role": "user"}, {}]}"#),
            400,
            json!("input[1].type"),
            json!("missing_required_parameter"),
            "Missing required parameter: 'input[1].type'.",
        ),
        (
            "GET /v1/models?x=y HTTP/1.1\r\n\r\n".to_owned(),
            404,
            Value::Null,
            Value::Null,
            "Invalid URL (GET /v1/models)",
        ),
        (
            "GET /v1/responses HTTP/1.1\r\n\r\n".to_owned(),
            405,
            Value::Null,
            json!("method_not_supported"),
            "Not allowed to GET on /v1/responses.",
        ),
    ];
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    for (index, (request, status, param, code, message)) in cases.into_iter().enumerate() {
        client.send(&request);
        let (head, body) = client.json();
        assert_eq!(head.status(), status, "{request}");
        let request_id = format!("req_mock_{}", index + 1);
        assert_eq!(head.header("x-request-id"), Some(request_id.as_str()));
        let error = &body["error"];
        assert_eq!(error["type"], "invalid_request_error", "{request}");
        assert_eq!(error["param"], param, "{request}");
        assert_eq!(error["code"], code, "{request}");
        assert!(
            error["message"].as_str().unwrap().contains(message),
            "{error}"
        );
    }
    // Refusals do not count as answers.
    client.post(CREATE);
    assert_eq!(client.json().1["id"], "resp_mock_1");
}

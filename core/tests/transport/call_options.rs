//! The options of a call, over those of the client.

use std::time::Duration;

use antiphon::model::CreateRequest;
use antiphon::options::TimeUnit;
use antiphon::{CallOptions, ErrorKind};
use antiphon_mock::MockServer;
use serde_json::json;

use crate::support::client_of;

#[tokio::test]
async fn the_options_of_a_call_lie_over_those_of_the_client() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server)
        .default_header("x-one", "client")
        .default_header("x-two", "client")
        .default_query("a", "client")
        .default_query("b", "client")
        .build()
        .unwrap();
    let options = CallOptions::new()
        .extra_header("X-Two", "call")
        .extra_header("accept", "text/plain")
        .extra_query("b", "call")
        .extra_query("b", "again")
        .idempotency_key("mine");
    let request = || CreateRequest::new("m", "Hi");
    let call = client.with_options(options);
    call.responses().create(request()).await.unwrap();
    client.responses().create(request()).await.unwrap();
    let [first, second] = &server.requests()[..] else {
        panic!("two requests");
    };
    assert_eq!(first.path, "/v1/responses?a=client&b=call&b=again");
    assert_eq!(second.path, "/v1/responses?a=client&b=client");
    let sent = |name: &str| {
        let values = [first, second].map(|request| {
            let values = request.headers.iter().filter(|(key, _)| key == name);
            values.map(|(_, value)| value.clone()).collect::<Vec<_>>()
        });
        values.map(|values| values.join("|"))
    };
    assert_eq!(sent("x-one"), ["client", "client"]);
    assert_eq!(sent("x-two"), ["call", "client"]);
    assert_eq!(
        sent("accept"),
        ["text/plain", "application/json, text/event-stream"]
    );
    let [key, other] = sent("idempotency-key");
    assert_eq!(key, "mine");
    assert_ne!(
        other, "mine",
        "options of a call are not those of its client"
    );
}

#[tokio::test]
async fn an_option_of_a_call_that_cannot_be_used_fails_the_call() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).build().unwrap();
    let cases = [
        (CallOptions::new().extra_header("bad name", "v"), "bad name"),
        (
            CallOptions::new().extra_header("x-token", "secret\r\nx: y"),
            "x-token",
        ),
        (
            CallOptions::new().idempotency_key("secret\n"),
            "idempotency_key",
        ),
    ];
    for (options, named) in cases {
        let call = client
            .with_options(options)
            .with_options(CallOptions::new());
        let error = call
            .responses()
            .retrieve("resp_1", Default::default())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(named), "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[test]
fn options_are_read_from_json() {
    let options = json!({
        "max_retries": 4, "max_retry_after": 1, "timeout": 0.5, "total_timeout": 60, "idle_timeout": 0,
        "stall_timeout": null, "extra_headers": {"x-a": "secret", "x-b": null}, "extra_query": {"include": ["a", "b"], "n": 1},
        "idempotency_key": "key", "resume": "auto",
    });
    let read = format!("{:?}", CallOptions::from_json(&options).unwrap());
    let set = CallOptions::new()
        .max_retries(4)
        .max_retry_after(Duration::from_secs(1))
        .timeout(Duration::from_millis(500))
        .total_timeout(Duration::from_secs(60))
        .idle_timeout(Duration::ZERO)
        .extra_header("x-a", "secret")
        .extra_query("include[]", "a")
        .extra_query("include[]", "b")
        .extra_query("n", "1")
        .idempotency_key("key")
        .resume(antiphon::Resume::Auto);
    assert_eq!(read, format!("{set:?}"));
    assert!(!read.contains("secret"), "{read}");
}

#[test]
fn times_are_in_the_unit_that_is_said() {
    let set = format!(
        "{:?}",
        CallOptions::new().timeout(Duration::from_millis(1500))
    );
    for (unit, number) in [
        (TimeUnit::Seconds, json!(1.5)),
        (TimeUnit::Milliseconds, json!(1500)),
    ] {
        let read = CallOptions::new().option("timeout", &number, unit).unwrap();
        assert_eq!(format!("{read:?}"), set);
    }
    let error = CallOptions::new()
        .option("timeout", &json!(-0.5), TimeUnit::Milliseconds)
        .unwrap_err();
    assert_eq!(
        error.message(),
        "timeout: expected a number of milliseconds, zero or more, got -0.5."
    );
}

#[test]
fn an_option_of_the_wrong_kind_is_named_and_its_value_is_not() {
    let cases = [
        (json!([]), "The options are not a JSON object"),
        (
            json!({"max_retries": -1}),
            "max_retries: expected a whole number, zero or more, got -1",
        ),
        (
            json!({"timeout": "sk-secret"}),
            "timeout: expected a number of seconds, zero or more, got a string",
        ),
        (
            json!({"idle_timeout": -0.5}),
            "idle_timeout: expected a number of seconds",
        ),
        (
            json!({"extra_headers": {"x-key": 5}}),
            "headers[\"x-key\"]: expected a string, got 5",
        ),
        (
            json!({"extra_headers": "sk-secret"}),
            "headers: expected an object",
        ),
        (
            json!({"idempotency_key": {}}),
            "idempotency_key: expected a string, got an object",
        ),
        (
            json!({"resume": "perhaps"}),
            "resume: expected \"auto\", true or false, got a string",
        ),
        (
            json!({"maxRetries": 1}),
            "maxRetries: unknown option. The options are max_retries",
        ),
    ];
    for (options, message) in cases {
        let error = CallOptions::from_json(&options).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(message), "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
}

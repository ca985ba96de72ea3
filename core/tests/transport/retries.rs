//! When a call is tried again, and when not.

use std::time::Duration;

use antiphon::{CallOptions, Client, Error, ErrorKind};
use antiphon_mock::{EarlyFault, MockServer, Script};
use serde_json::json;

use super::hello;
use crate::support::client_of;

/// An answer that asks for the next attempt at once, so that no test waits.
fn refusal(status: u16, headers: &[(&str, &str)]) -> Script {
    let pairs = headers.iter().chain(&[("retry-after-ms", "1")]);
    Script {
        status,
        headers: pairs
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        json: Some(json!({"error": {"message": "No.", "code": status}})),
        ..Script::default()
    }
}

async fn create(client: &Client) -> Result<(), Error> {
    client.responses().create(hello()).await.map(drop)
}

#[tokio::test]
async fn every_status_is_retried_or_not() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server).max_retries(1).build().unwrap();
    for status in 400..=599 {
        let class = match status {
            400 => "BadRequestError",
            401 => "AuthenticationError",
            403 => "PermissionDeniedError",
            404 => "NotFoundError",
            409 => "ConflictError",
            422 => "UnprocessableEntityError",
            429 => "RateLimitError",
            500.. => "InternalServerError",
            _ => "APIStatusError",
        };
        let by_itself = matches!(status, 408 | 409 | 429) || status >= 500;
        for (said, is_retried) in [
            (None, by_itself),
            (Some("true"), true),
            (Some("false"), false),
            (Some("TRUE"), true),
            (Some("maybe"), by_itself),
        ] {
            let header = said.map(|said| ("x-should-retry", said));
            server.clear_requests();
            server.enqueue(refusal(status, header.as_slice()));
            let result = create(&client).await;
            let name = format!("{status}, x-should-retry: {said:?}");
            assert_eq!(
                server.requests().len(),
                if is_retried { 2 } else { 1 },
                "{name}"
            );
            match result {
                Ok(()) => assert!(is_retried, "{name}"),
                Err(error) => {
                    assert!(!is_retried, "{name}: {error}");
                    assert_eq!(error.kind().name(), class, "{name}");
                    assert_eq!(error.status(), Some(status), "{name}");
                    assert_eq!(error.code(), Some(&*status.to_string()), "{name}");
                    assert_eq!(error.attempts(), Some(1), "{name}");
                }
            }
        }
    }
}

#[tokio::test]
async fn the_attempts_are_counted_in_a_header_and_in_the_error() {
    let server = MockServer::start().unwrap();
    server.set_repeat(Some(refusal(503, &[])));
    let client = client_of(&server).max_retries(3).build().unwrap();
    let error = create(&client.with_options(CallOptions::new().idempotency_key("mine")))
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), Some(4));
    assert!(
        error.to_string().ends_with("The client made 4 attempts."),
        "{error}"
    );
    let requests = server.requests();
    let sent = |name: &str| {
        let values = requests
            .iter()
            .map(|request| request.header(name).unwrap_or_default());
        values.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(sent("x-antiphon-attempt"), "1 2 3 4");
    assert_eq!(sent("idempotency-key"), "mine mine mine mine");
}

#[tokio::test]
async fn a_call_may_have_another_number_of_retries() {
    let server = MockServer::start().unwrap();
    server.set_repeat(Some(refusal(500, &[])));
    for (of_client, of_call, expected) in
        [(0, None, 1), (2, None, 3), (0, Some(1), 2), (2, Some(0), 1)]
    {
        let client = client_of(&server).max_retries(of_client).build().unwrap();
        let options = match of_call {
            Some(retries) => CallOptions::new().max_retries(retries),
            None => CallOptions::new(),
        };
        let error = create(&client.with_options(options)).await.unwrap_err();
        assert_eq!(error.attempts(), Some(expected), "{of_client} {of_call:?}");
    }
}

#[tokio::test]
async fn a_delay_over_the_cap_fails_at_once_and_is_told() {
    let server = MockServer::start().unwrap();
    let date = httpdate::fmt_http_date(std::time::SystemTime::now() + Duration::from_secs(300));
    let cases: [(&str, &str); 3] = [
        ("retry-after", "300"),
        ("retry-after-ms", "300000"),
        ("retry-after", &date),
    ];
    let client = client_of(&server).build().unwrap();
    for (name, value) in cases {
        let header = (name.to_owned(), value.to_owned());
        server.clear_requests();
        server.enqueue(Script {
            status: 429,
            headers: vec![header],
            ..Script::default()
        });
        let error = create(&client).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::RateLimit, Some(1)),
            "{name}: {value}"
        );
        let delay = error.retry_after().unwrap().as_secs_f64();
        assert!(
            (295.0..=300.0).contains(&delay),
            "{name}: {value} is {delay}"
        );
        assert!(
            error.to_string().contains("max_retry_after (120s)"),
            "{error}"
        );
        assert_eq!(server.requests().len(), 1);
    }
    server.enqueue(refusal(429, &[]));
    let impatient =
        client.with_options(CallOptions::new().max_retry_after(Duration::from_micros(1)));
    assert!(
        create(&impatient)
            .await
            .unwrap_err()
            .to_string()
            .contains("max_retry_after (1µs)")
    );
}

#[tokio::test]
async fn a_server_that_fails_is_not_asked_again_and_again() {
    let server = MockServer::start().unwrap();
    server.set_repeat(Some(refusal(503, &[])));
    let client = client_of(&server)
        .max_retries(2)
        .retry_budget(3)
        .build()
        .unwrap();
    let clones = [
        client.clone(),
        client.with_options(CallOptions::new().timeout(Duration::from_secs(5))),
        client.clone(),
    ];
    let mut attempts = Vec::new();
    let mut last = String::new();
    for clone in &clones {
        let error = create(clone).await.unwrap_err();
        attempts.push(error.attempts().unwrap());
        last = error.to_string();
    }
    assert_eq!(attempts, [3, 2, 1], "three retries for all of them");
    assert!(last.contains("retry_budget"), "{last}");
    let other = client_of(&server).max_retries(2).build().unwrap();
    assert_eq!(
        create(&other).await.unwrap_err().attempts(),
        Some(3),
        "another client has its own"
    );

    server.set_repeat(None);
    for _ in 0..5 {
        create(&client).await.unwrap();
    }
    server.set_repeat(Some(refusal(503, &[])));
    assert_eq!(
        create(&client).await.unwrap_err().attempts(),
        Some(2),
        "five successes are one retry"
    );

    let tireless = client_of(&server)
        .max_retries(2)
        .retry_budget(0)
        .build()
        .unwrap();
    for _ in 0..60 {
        assert_eq!(create(&tireless).await.unwrap_err().attempts(), Some(3));
    }
}

#[tokio::test]
async fn a_connection_that_breaks_before_the_answer_is_tried_again() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server)
        .max_retries(1)
        .timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    for fault in [EarlyFault::Reset, EarlyFault::Close, EarlyFault::Stall] {
        server.clear_requests();
        server.enqueue(Script {
            before_headers: Some(fault),
            ..Script::default()
        });
        let stream = client.responses().stream(hello()).await.unwrap();
        assert_eq!(stream.head().unwrap().retries(), 1, "{fault:?}");
        // A kept connection that turns out to be closed may cost an attempt of hyper's own.
        assert!(server.requests().len() >= 2, "{fault:?}");
    }
}

#[tokio::test]
async fn a_stream_that_has_begun_is_not_asked_for_again() {
    let server = MockServer::start().unwrap();
    let script = r#"{"events": [{"type": "response.created", "response": {"id": "resp_1"}}], "then": "truncate"}"#;
    server.enqueue_json(script).unwrap();
    let client = client_of(&server).build().unwrap();
    let mut stream = client.responses().stream(hello()).await.unwrap();
    let error = stream.final_response().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::StreamInterrupted);
    assert_eq!(server.requests().len(), 1);
}

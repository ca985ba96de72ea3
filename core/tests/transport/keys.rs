//! Keys that are asked for, and keys that nobody may read.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use antiphon::{CallOptions, Client, ClientBuilder, Error, ErrorKind};
use antiphon_mock::{MockServer, Script};
use serde_json::json;

use super::hello;
use crate::support::client_of;

/// A client whose keys are `key-1`, `key-2`, …, as often as they are asked for.
fn asking(server: &MockServer) -> (ClientBuilder, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let builder = Client::builder()
        .base_url(server.url())
        .api_key_provider(move || {
            let number = count.fetch_add(1, Ordering::SeqCst) + 1;
            async move { Ok(format!("key-{number}")) }
        });
    (builder, asked)
}

fn keys(server: &MockServer) -> Vec<String> {
    let requests = server.requests();
    requests
        .iter()
        .map(|request| {
            request
                .header("authorization")
                .unwrap_or_default()
                .to_owned()
        })
        .collect()
}

#[tokio::test]
async fn the_key_is_asked_for_before_each_attempt() {
    let server = MockServer::start().unwrap();
    server
        .enqueue_json(r#"{"status": 503, "headers": {"retry-after-ms": "1"}}"#)
        .unwrap();
    let (builder, asked) = asking(&server);
    let client = builder.build().unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 0, "not before it is needed");
    client.responses().create(hello()).await.unwrap();
    client.responses().stream(hello()).await.unwrap();
    assert_eq!(
        keys(&server),
        ["Bearer key-1", "Bearer key-2", "Bearer key-3"]
    );
}

#[tokio::test]
async fn a_call_may_bring_its_own_keys() {
    let server = MockServer::start().unwrap();
    let asked = AtomicUsize::new(0);
    let client = client_of(&server).max_retries(0).build().unwrap();
    let call = client.with_options(CallOptions::new().api_key_provider(move || {
        let number = asked.fetch_add(1, Ordering::SeqCst) + 1;
        async move { Ok(format!("own-{number}")) }
    }));
    server.enqueue(Script {
        status: 401,
        ..Script::default()
    });
    call.responses().create(hello()).await.unwrap();
    call.with_options(CallOptions::new().max_retries(1))
        .responses()
        .stream(hello())
        .await
        .unwrap();
    client.responses().create(hello()).await.unwrap();
    assert_eq!(
        keys(&server),
        [
            "Bearer own-1",
            "Bearer own-2",
            "Bearer own-3",
            "Bearer sk-test"
        ],
        "a refused one is asked for once more, and the client keeps its own"
    );
}

#[tokio::test]
async fn a_key_that_is_refused_is_asked_for_once_more() {
    let server = MockServer::start().unwrap();
    let refusal = || Script {
        status: 401,
        ..Script::default()
    };
    let (builder, _) = asking(&server);
    let client = builder.max_retries(0).build().unwrap();
    server.enqueue(refusal());
    client.responses().create(hello()).await.unwrap();
    assert_eq!(keys(&server), ["Bearer key-1", "Bearer key-2"]);
    server.clear_requests();
    server.enqueue(refusal());
    server.enqueue(refusal());
    let error = client.responses().create(hello()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Authentication, Some(2))
    );
    assert_eq!(
        keys(&server),
        ["Bearer key-3", "Bearer key-4"],
        "and not a third time"
    );
}

#[tokio::test]
async fn a_key_that_cannot_be_had_ends_the_call() {
    let server = MockServer::start().unwrap();
    let failing = || Client::builder().base_url(server.url());
    let client = failing()
        .api_key_provider(|| async {
            Err(Error::config("the vault is closed")
                .with_source(std::io::Error::from_raw_os_error(7)))
        })
        .build()
        .unwrap();
    let error = client.responses().create(hello()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Config, Some(1))
    );
    let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref());
    assert_eq!(
        source.and_then(std::io::Error::raw_os_error),
        Some(7),
        "what it came from is still there"
    );
    assert!(error.to_string().contains("the vault is closed"), "{error}");

    for key in ["secret\r\nx-other: y", "  "] {
        let client = failing()
            .api_key_provider(move || async move { Ok(key.to_owned()) })
            .build()
            .unwrap();
        let error = client.responses().create(hello()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("api_key_provider"), "{error}");
        assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
    }

    let client = failing()
        .timeout(Duration::from_millis(50))
        .api_key_provider(std::future::pending)
        .build()
        .unwrap();
    let error = client.responses().create(hello()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error
            .to_string()
            .contains("api_key_provider returned no key within 50ms (timeout)"),
        "{error}"
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_header_of_the_caller_goes_before_the_key() {
    let server = MockServer::start().unwrap();
    server.set_repeat(Some(Script {
        json: Some(json!({"id": "resp_1"})),
        ..Script::default()
    }));
    let client = client_of(&server)
        .default_header("authorization", "Basic abc")
        .build()
        .unwrap();
    client.responses().create(hello()).await.unwrap();
    assert_eq!(keys(&server), ["Basic abc"]);
}

#[tokio::test]
async fn a_key_that_the_server_quotes_is_not_passed_on() {
    let server = MockServer::start().unwrap();
    let secret = "sk-very-secret-key";
    let bodies = [
        Script {
            json: Some(
                json!({"error": {"message": format!("Incorrect key: {secret}."), "code": secret}}),
            ),
            ..Script::default()
        },
        Script {
            body: Some(format!("no such key {secret}")),
            ..Script::default()
        },
    ];
    for (status, script) in [401, 500].into_iter().zip(bodies) {
        server.enqueue(Script { status, ..script });
        let client = client_of(&server)
            .api_key(secret)
            .max_retries(0)
            .build()
            .unwrap();
        let error = client.responses().create(hello()).await.unwrap_err();
        let mut printed = format!("{error} {error:?} {} {:?}", error.to_json(), error.body());
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            printed.push_str(&format!("{cause} {cause:?}"));
            source = cause.source();
        }
        assert!(
            printed.contains('…') && !printed.contains(secret),
            "{printed}"
        );
    }
}

#[tokio::test]
async fn no_error_has_a_secret_of_the_url_in_it() {
    let url = MockServer::start()
        .unwrap()
        .url()
        .replace("http://", "http://user:pass-secret@")
        + "?token=query-secret";
    let client = Client::builder()
        .api_key("sk-secret")
        .base_url(&url)
        .max_retries(0)
        .no_proxy("*");
    let printed_builder = format!("{client:?}");
    let client = client.build().unwrap();
    let error = client.responses().create(hello()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    let mut printed = format!(
        "{printed_builder} {client:?} {error} {error:?} {}",
        error.to_json()
    );
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        printed.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    assert!(!printed.contains("secret"), "{printed}");
}

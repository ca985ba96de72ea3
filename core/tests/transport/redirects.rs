//! Redirects are followed to the same origin only, and only where the request survives.

use antiphon::{Client, ErrorKind};
use antiphon_mock::{MockServer, Script};
use serde_json::json;

use super::hello;
use crate::support::client_of;

fn redirect(status: u16, location: &str) -> Script {
    let headers = vec![("location".to_owned(), location.to_owned())];
    Script {
        status,
        headers,
        ..Script::default()
    }
}

async fn call(client: &Client, method: &str) -> Result<(), antiphon::Error> {
    match method {
        "POST" => client.responses().create(hello()).await.map(drop),
        _ => client.get("/models").await.map(drop),
    }
}

#[tokio::test]
async fn nothing_is_sent_to_another_origin() {
    let server = MockServer::start().unwrap();
    let other = MockServer::start().unwrap();
    let client = client_of(&server)
        .default_header("x-token", "secret")
        .build()
        .unwrap();
    let targets = [
        format!("{}/responses?token=secret", other.url()),
        server.url().replace("127.0.0.1", "localhost"),
        server.url().replace("http://", "https://"),
        other.url().replace("http:", ""),
    ];
    for status in [301, 302, 303, 307, 308] {
        for method in ["POST", "GET"] {
            for target in &targets {
                server.clear_requests();
                server.enqueue(redirect(status, target));
                let error = call(&client, method).await.unwrap_err();
                let case = format!("{status} {method} {target}: {error}");
                assert_eq!(
                    (error.kind(), error.status()),
                    (ErrorKind::Status, Some(status)),
                    "{case}"
                );
                assert!(
                    error.to_string().contains("another origin")
                        || status < 307 && method == "POST",
                    "{case}"
                );
                assert!(error.to_string().contains("base_url"), "{case}");
                assert!(!error.to_string().contains("secret"), "{case}");
                assert_eq!(server.requests().len(), 1, "{case}");
            }
        }
    }
    assert!(other.requests().is_empty(), "{:?}", other.requests());
}

#[tokio::test]
async fn a_redirect_within_the_origin_is_followed_if_the_request_survives() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server)
        .default_header("x-token", "mine")
        .build()
        .unwrap();
    for (status, method, is_followed) in [
        (307, "POST", true),
        (308, "POST", true),
        (301, "POST", false),
        (302, "POST", false),
        (303, "POST", false),
        (301, "GET", true),
        (302, "GET", true),
        (303, "GET", true),
        (307, "GET", true),
        (308, "GET", true),
    ] {
        server.clear_requests();
        server.enqueue(redirect(status, "/v2/moved?x=1"));
        server.enqueue(Script {
            json: Some(json!({"id": "resp_1"})),
            ..Script::default()
        });
        let result = call(&client, method).await;
        assert_eq!(result.is_ok(), is_followed, "{status} {method}: {result:?}");
        let requests = server.requests();
        if let [first, second] = &requests[..] {
            assert_eq!((&*second.method, &*second.path), (method, "/v2/moved?x=1"));
            assert_eq!(first.body, second.body);
            for header in [
                "authorization",
                "x-token",
                "idempotency-key",
                "x-antiphon-attempt",
            ] {
                assert_eq!(
                    first.header(header),
                    second.header(header),
                    "{status} {method} {header}"
                );
            }
        } else {
            assert!(!is_followed, "{status} {method}");
            // The answer that was not needed.
            call(&client, method).await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_circle_of_redirects_ends() {
    let server = MockServer::start().unwrap();
    server.set_repeat(Some(redirect(307, "/v1/responses")));
    let client = client_of(&server).build().unwrap();
    let error = call(&client, "POST").await.unwrap_err();
    assert_eq!(error.status(), Some(307));
    assert_eq!(server.requests().len(), 6);
    server.set_repeat(Some(Script {
        status: 308,
        ..Script::default()
    }));
    let error = call(&client, "POST").await.unwrap_err();
    assert!(
        error.to_string().contains("without a valid Location"),
        "{error}"
    );
}

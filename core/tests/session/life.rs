//! The life of a connection: opened, reused, replaced, given up.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use antiphon::{ErrorKind, SessionOptions};
use antiphon_mock::{EarlyFault, Ending, MockServer, Script, SocketScript};
use serde_json::json;

use super::{
    begun, client, events, hello, in_time, outcome, script, session, session_with, sockets_become,
    text_of,
};
use crate::support::client_of;

fn handshake(status: u16) -> Script {
    Script {
        handshake: true,
        status,
        ..Script::default()
    }
}

#[tokio::test]
async fn a_connection_that_is_old_is_replaced_between_responses() {
    let server = Arc::new(MockServer::start().unwrap());
    let options = SessionOptions::new().max_connection_age(Duration::from_millis(150));
    let session = session_with(&server, options).await;
    // One response runs on beyond the age of its connection.
    let all = events("resp_1", "long");
    let steps = SocketScript::new().event(all[0].clone()).wait(400);
    server.enqueue(
        all[1..]
            .iter()
            .cloned()
            .fold(steps, SocketScript::event)
            .into(),
    );
    let long = in_time(session.lane("long").unwrap().create(hello())).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    server.enqueue(script(events("resp_2", "next")));
    assert_eq!(text_of(session.create(hello()).await).await, "next");
    assert_eq!(server.sockets().len(), 2);
    assert_eq!(text_of(long).await, "long");
    assert!(
        sockets_become(&server, |sockets| !sockets[0].is_open()).await,
        "the old one closes behind its last response"
    );
}

#[tokio::test]
async fn a_connection_that_died_in_silence_is_found_out_before_it_is_used() {
    let server = MockServer::start().unwrap();
    let options = SessionOptions::new().ping_interval(Duration::from_millis(80));
    let session = session_with(&server, options).await;
    // From here on the server does not even answer pings on the first connection.
    let dead = events("resp_1", "alive")
        .into_iter()
        .fold(SocketScript::new(), SocketScript::event);
    server.enqueue(dead.silent().into());
    assert_eq!(text_of(session.create(hello()).await).await, "alive");
    tokio::time::sleep(Duration::from_millis(400)).await;
    server.enqueue(script(events("resp_2", "next")));
    assert_eq!(text_of(session.create(hello()).await).await, "next");
    assert_eq!(server.sockets().len(), 2);
    assert_eq!(
        server.requests().len(),
        2,
        "nothing was sent into the dead one"
    );
}

#[tokio::test]
async fn a_connection_that_the_server_closed_meanwhile_is_replaced() {
    let server = Arc::new(MockServer::start().unwrap());
    let session = session(&server).await;
    let steps = events("resp_1", "one")
        .into_iter()
        .fold(SocketScript::new(), SocketScript::event);
    server.enqueue(steps.close(1001, "bye").into());
    assert_eq!(text_of(session.create(hello()).await).await, "one");
    assert!(sockets_become(&server, |sockets| !sockets[0].is_open()).await);
    server.enqueue(script(events("resp_2", "two")));
    assert_eq!(text_of(session.create(hello()).await).await, "two");
    assert_eq!(server.sockets().len(), 2);
}

#[tokio::test]
async fn the_limit_of_a_connection_is_met_with_a_new_one() {
    let server = MockServer::start().unwrap();
    let session = session(&server).await;
    let limit = json!({"type": "error", "status": 400, "error": {"type": "invalid_request_error", "code": "websocket_connection_limit_reached", "message": "60 minutes."}});
    server.enqueue(SocketScript::new().event(limit).into());
    server.enqueue(script(events("resp_2", "next")));
    assert_eq!(text_of(session.create(hello()).await).await, "next");
    assert_eq!(server.sockets().len(), 2);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_connection_at_its_limit_in_the_middle_of_a_response_begins_no_other() {
    let server = MockServer::start().unwrap();
    let session = session(&server).await;
    let limit = json!({"type": "error", "error": {"type": "invalid_request_error", "code": "websocket_connection_limit_reached", "message": "60 minutes."}});
    server.enqueue(begun("resp_1", "cut").event(limit).into());
    server.enqueue(script(events("resp_2", "next")));
    let cut = outcome(session.create(hello()).await).await;
    assert_eq!(
        cut.error.unwrap().code(),
        Some("websocket_connection_limit_reached")
    );
    assert_eq!(text_of(session.create(hello()).await).await, "next");
    assert_eq!(server.sockets().len(), 2);
    assert_eq!(server.requests().len(), 2, "nothing was sent twice");
}

#[tokio::test]
async fn closing_ends_what_runs_on_a_connection_that_was_replaced() {
    let server = MockServer::start().unwrap();
    let options = SessionOptions::new().max_connection_age(Duration::ZERO);
    let session = session_with(&server, options).await;
    server.enqueue(begun("resp_1", "long").silent().into());
    let long = in_time(session.lane("long").unwrap().create(hello())).await;
    server.enqueue(script(events("resp_2", "next")));
    assert_eq!(text_of(session.create(hello()).await).await, "next");
    in_time(session.close()).await;
    let mut long = long.unwrap();
    let error = in_time(long.final_response()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
}

#[tokio::test]
async fn a_server_without_websocket_is_spoken_to_over_http() {
    for status in [404, 405, 426, 501] {
        let server = MockServer::start().unwrap();
        server.set_repeat(Some(handshake(status)));
        let session = session(&server).await;
        assert!(!session.is_websocket().await, "{status}");
        server.enqueue(script(events("resp_1", "over http")));
        assert_eq!(text_of(session.create(hello()).await).await, "over http");
        assert_eq!(server.requests()[0].method, "POST");
    }
}

#[tokio::test]
async fn closing_ends_what_runs_over_http_and_what_connects() {
    let server = MockServer::start().unwrap();
    server.enqueue(handshake(426));
    let session = session(&server).await;
    server.enqueue(Script {
        then: Ending::Stall,
        ..script(events("resp_1", "half")[..3].to_vec())
    });
    let mut stream = in_time(session.create(hello())).await.unwrap();
    session.close().await;
    let error = in_time(stream.final_response()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);

    let session = session_with(
        &server,
        SessionOptions::new().max_connection_age(Duration::ZERO),
    )
    .await;
    server.enqueue(Script {
        before_headers: Some(EarlyFault::Stall),
        ..handshake(101)
    });
    let waiting = session.clone();
    let waiting = tokio::spawn(async move { waiting.create(hello()).await });
    tokio::time::sleep(Duration::from_millis(50)).await;
    in_time(session.close()).await;
    let error = in_time(waiting).await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[tokio::test]
async fn without_fallback_it_is_an_error_that_says_so() {
    let server = MockServer::start().unwrap();
    server.set_repeat(Some(handshake(426)));
    let options = SessionOptions::new().http_fallback(false);
    let error = in_time(client(&server).responses().connect(options))
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(426));
    assert!(error.message().contains("http_fallback"), "{error}");
}

#[tokio::test]
async fn a_handshake_is_tried_again_as_any_request_is() {
    let server = MockServer::start().unwrap();
    for _ in 0..2 {
        let mut busy = handshake(503);
        busy.headers
            .push(("retry-after-ms".to_owned(), "1".to_owned()));
        server.enqueue(busy);
    }
    let session = session(&server).await;
    assert!(session.is_websocket().await);
    assert_eq!(server.sockets().len(), 3);
}

#[tokio::test]
async fn a_connection_that_cannot_be_made_anew_is_given_up_for_http() {
    let server = Arc::new(MockServer::start().unwrap());
    let client = client_of(&server).max_retries(1).build().unwrap();
    let session = in_time(client.responses().connect(SessionOptions::new()))
        .await
        .unwrap();
    let steps = events("resp_1", "one")
        .into_iter()
        .fold(SocketScript::new(), SocketScript::event);
    server.enqueue(steps.close(1012, "").into());
    assert_eq!(text_of(session.create(hello()).await).await, "one");
    assert!(sockets_become(&server, |sockets| !sockets[0].is_open()).await);
    let mut broken = handshake(500);
    broken
        .headers
        .push(("retry-after-ms".to_owned(), "1".to_owned()));
    server.set_repeat(Some(broken));
    server.enqueue(script(events("resp_2", "over http")));
    assert_eq!(text_of(session.create(hello()).await).await, "over http");
    assert!(!session.is_websocket().await);
}

#[tokio::test]
async fn a_handshake_that_is_none_is_refused() {
    let server = MockServer::start().unwrap();
    let mut wrong = handshake(101);
    wrong
        .headers
        .push(("sec-websocket-accept".to_owned(), "nonsense".to_owned()));
    server.set_repeat(Some(wrong));
    let error = in_time(client(&server).responses().connect(SessionOptions::new()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.message().contains("Sec-WebSocket-Accept"), "{error}");
}

#[tokio::test]
async fn a_key_that_expired_is_asked_for_once_more() {
    let server = MockServer::start().unwrap();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let client = antiphon::Client::builder()
        .base_url(server.url())
        .api_key_provider(move || {
            let number = count.fetch_add(1, Ordering::Relaxed);
            async move { Ok(format!("sk-{number}")) }
        })
        .build()
        .unwrap();
    server.enqueue(handshake(401));
    let session = in_time(client.responses().connect(SessionOptions::new()))
        .await
        .unwrap();
    assert_eq!(asked.load(Ordering::Relaxed), 2);
    // And over an open connection.
    server.enqueue(Script {
        status: 401,
        json: Some(json!({"error": {"message": "Expired."}})),
        ..Script::default()
    });
    server.enqueue(script(events("resp_1", "again")));
    assert_eq!(text_of(session.create(hello()).await).await, "again");
    assert_eq!(asked.load(Ordering::Relaxed), 3);
    assert_eq!(
        server.sockets().last().unwrap().header("authorization"),
        Some("Bearer sk-2")
    );
    for _ in 0..2 {
        server.enqueue(Script {
            status: 401,
            json: Some(json!({"error": {"message": "Expired."}})),
            ..Script::default()
        });
    }
    let error = in_time(session.create(hello())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
}

#[tokio::test]
async fn the_handshake_has_the_key_and_headers_of_the_client() {
    let server = MockServer::start().unwrap();
    let client = client_of(&server)
        .default_header("x-app", "mine")
        .default_query("tenant", "a b")
        .build()
        .unwrap();
    in_time(client.responses().connect(SessionOptions::new()))
        .await
        .unwrap();
    let socket = &server.sockets()[0];
    assert_eq!(socket.header("authorization"), Some("Bearer sk-test"));
    assert_eq!(socket.header("x-app"), Some("mine"));
    assert_eq!(socket.header("upgrade"), Some("websocket"));
    assert_eq!(socket.path, "/v1/responses?tenant=a+b");
}

#[tokio::test]
async fn a_session_without_handles_says_good_bye_behind_its_last_response() {
    let server = Arc::new(MockServer::start().unwrap());
    let session = session(&server).await;
    let all = events("resp_1", "to the end");
    let steps = SocketScript::new().event(all[0].clone()).wait(50);
    server.enqueue(
        all[1..]
            .iter()
            .cloned()
            .fold(steps, SocketScript::event)
            .into(),
    );
    let stream = in_time(session.create(hello())).await;
    drop(session);
    assert_eq!(text_of(stream).await, "to the end");
    assert!(sockets_become(&server, |sockets| sockets[0].close_code == Some(1000)).await);
}

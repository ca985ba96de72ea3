//! The server as a whole: queue, many clients, stopping.

use std::net::TcpStream;
use std::sync::{Arc, Barrier, mpsc};
use std::time::Duration;

use antiphon_mock::{MockServer, Script};

use crate::client::{CREATE, Client, End, PATIENCE, address, assert_all_closed, serve};

fn body(text: &str) -> Script {
    Script {
        body: Some(text.to_owned()),
        ..Script::default()
    }
}

#[test]
fn scripts_are_used_in_order_then_the_repeated_one_then_the_model() {
    let server = MockServer::start().unwrap();
    server.enqueue(body("1"));
    server
        .enqueue_json(r#" [{"body": "2"}, {"body": "3"}]"#)
        .unwrap();
    server.set_repeat_json(r#"{"body": "again"}"#).unwrap();
    server.enqueue_json(r#"{"body": "4"}"#).unwrap();
    let mut client = Client::connect(&server);
    let mut next = || {
        client.post(CREATE);
        String::from_utf8(client.response().1).unwrap()
    };
    for expected in ["1", "2", "3", "4", "again", "again", "again"] {
        assert_eq!(next(), expected);
    }
    server.enqueue(body("5"));
    assert_eq!(next(), "5");
    assert_eq!(next(), "again");
    let message = server.set_repeat_json("[]").unwrap_err().to_string();
    assert!(
        message.starts_with("a script is a JSON object"),
        "{message}"
    );
    assert_eq!(next(), "again");
    server.set_repeat(None);
    assert!(next().contains("resp_mock_1"));
}

#[test]
fn a_thousand_requests_in_sequence() {
    let server = MockServer::start().unwrap();
    let mut client = Client::connect(&server);
    for number in 0..1000 {
        if number % 2 == 0 {
            server.enqueue(body(&number.to_string()));
        } else {
            server
                .enqueue_json(&format!(r#"{{"chunks": ["{number}"]}}"#))
                .unwrap();
        }
        // Half of them on connections of their own.
        if number % 4 == 0 {
            client = Client::connect(&server);
        }
        client.post(&number.to_string());
        let seen = match number % 2 {
            0 => client.response().1,
            _ => client.text_chunks().concat().into_bytes(),
        };
        assert_eq!(seen, number.to_string().as_bytes());
    }
    let requests = server.requests();
    assert_eq!(requests.len(), 1000);
    for (number, request) in requests.iter().enumerate() {
        assert_eq!(request.body, number.to_string().as_bytes());
    }
    drop(client);
    assert_all_closed(&server);
}

#[test]
fn many_clients_at_once() {
    let server = MockServer::start().unwrap();
    server
        .set_repeat_json(r#"{"text_deltas": {"count": 50, "chunk_each": true}}"#)
        .unwrap();
    let clients = 64;
    let barrier = Barrier::new(clients);
    let bodies: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..clients)
            .map(|_| {
                scope.spawn(|| {
                    barrier.wait();
                    let mut client = Client::ask(&server);
                    let body = client.text_chunks().concat();
                    // All are connected at the same time.
                    barrier.wait();
                    assert_eq!(server.open_connections(), clients);
                    barrier.wait();
                    body
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    assert!(
        bodies
            .iter()
            .all(|body| *body == bodies[0] && body.contains("response.completed"))
    );
    assert_eq!(server.requests().len(), clients);
    assert_all_closed(&server);
}

#[test]
fn stop_closes_everything_while_streams_stall() {
    let server = MockServer::start().unwrap();
    server
        .set_repeat_json(r#"{"chunks": ["a"], "then": "stall"}"#)
        .unwrap();
    let mut clients: Vec<Client> = (0..20).map(|_| Client::ask(&server)).collect();
    for client in &mut clients {
        client.head();
        assert_eq!(client.chunk().unwrap(), b"a");
    }
    let mut idle = Client::connect(&server);
    idle.send("GET");
    assert!(!server.wait_for_connections(19, Duration::from_millis(1)));
    let address = address(&server);
    server.stop();
    assert_eq!(server.open_connections(), 0);
    for client in &mut clients {
        client.assert_end(End::Closed);
    }
    assert!(TcpStream::connect(&address).is_err());
    // What was recorded stays, and stopping again does nothing.
    server.stop();
    assert_eq!(server.requests().len(), 20);
    server.enqueue(body("never"));
}

#[test]
fn stop_is_safe_from_many_threads_and_waits_in_each() {
    let server = serve(r#"{"before_headers": "stall"}"#);
    let mut client = Client::ask(&server);
    client.assert_end(End::Silent);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                server.stop();
                assert_eq!(server.open_connections(), 0);
            });
        }
    });
    client.assert_end(End::Closed);
}

#[test]
fn dropping_the_server_stops_it() {
    let server = serve(r#"{"chunks": ["a"], "then": "stall"}"#);
    let mut client = Client::ask(&server);
    client.head();
    assert_eq!(client.chunk().unwrap(), b"a");
    let address = address(&server);
    drop(server);
    client.assert_end(End::Closed);
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn a_server_lives_and_dies_inside_an_async_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        let server = serve(r#"{"body": "a"}"#);
        assert_eq!(Client::ask(&server).response().1, b"a");
        drop(server);
    });
}

#[test]
fn two_servers_are_two() {
    let (first, second) = (MockServer::start().unwrap(), MockServer::start().unwrap());
    assert_ne!(first.url(), second.url());
    assert!(first.url().starts_with("http://127.0.0.1:") && first.url().ends_with("/v1"));
    first.enqueue(body("1"));
    second.enqueue(body("2"));
    assert_eq!(Client::ask(&second).response().1, b"2");
    assert_eq!(Client::ask(&first).response().1, b"1");
    first.stop();
    second.enqueue(body("3"));
    assert_eq!(Client::ask(&second).response().1, b"3");
    assert_eq!((first.requests().len(), second.requests().len()), (1, 2));
}

#[test]
fn waiting_for_connections_returns_when_they_close() {
    let server = MockServer::start().unwrap();
    assert!(server.wait_for_connections(0, Duration::ZERO));
    let mut clients: Vec<Client> = (0..3).map(|_| Client::ask(&server)).collect();
    clients
        .iter_mut()
        .for_each(|client| drop(client.response()));
    assert!(!server.wait_for_connections(2, Duration::from_millis(1)));
    assert!(server.wait_for_connections(3, Duration::ZERO));
    // Woken by the closing, not by the clock: it would wait an hour.
    let (waited, has_waited) = mpsc::channel();
    let server = Arc::new(server);
    let waiting = Arc::clone(&server);
    std::thread::spawn(move || {
        let hour = Duration::from_secs(3600);
        waited.send(waiting.wait_for_connections(1, hour)).unwrap();
    });
    clients.truncate(1);
    assert!(has_waited.recv_timeout(PATIENCE).unwrap());
    assert_eq!(server.open_connections(), 1);
}

//! A WebSocket client that shows each message, and one that shows the bytes.

use std::io::ErrorKind;
use std::net::TcpStream;

use antiphon_mock::MockServer;
use serde_json::{Value, json};
use tungstenite::client::IntoClientRequest;
use tungstenite::error::ProtocolError;
use tungstenite::protocol::CloseFrame;
use tungstenite::{Message, WebSocket};

use crate::client::{Client, End, PATIENCE, address};

/// A handshake as a browser sends it. Its accept key is that of RFC 6455, section 1.3.
pub(crate) const HANDSHAKE: &str = "GET /v1/responses HTTP/1.1\r\nhost: mock\r\n\
    upgrade: websocket\r\nconnection: keep-alive, Upgrade\r\nsec-websocket-version: 13\r\n\
    sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nauthorization: Bearer sk-test\r\n\r\n";

pub(crate) const ACCEPT_KEY: &str = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

/// A client that reads messages, and answers pings and closes as it should.
pub(crate) struct Socket {
    socket: WebSocket<TcpStream>,
}

impl Socket {
    pub(crate) fn open(server: &MockServer) -> Self {
        Self::open_with(server, &[])
    }

    /// Opens a socket with more headers, or other ones.
    pub(crate) fn open_with(server: &MockServer, headers: &[(&'static str, &str)]) -> Self {
        let stream = TcpStream::connect(address(server)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_nodelay(true).unwrap();
        let url = server.url().replace("http://", "ws://") + "/responses";
        let mut request = url.into_client_request().unwrap();
        let with_key = [("authorization", "Bearer sk-test")];
        for (name, value) in with_key.iter().chain(headers) {
            let value = value.parse().unwrap();
            request.headers_mut().insert(*name, value);
        }
        let (socket, _) = tungstenite::client(request, stream).unwrap();
        Self { socket }
    }

    pub(crate) fn send(&mut self, message: &Value) {
        self.send_text(&message.to_string());
    }

    pub(crate) fn send_text(&mut self, text: &str) {
        self.send_message(Message::text(text));
    }

    pub(crate) fn send_message(&mut self, message: Message) {
        self.socket.send(message).unwrap();
    }

    /// Sends to a server that may be gone already.
    pub(crate) fn send_if_open(&mut self, message: &Value) {
        let _ = self.socket.send(Message::text(message.to_string()));
    }

    /// Asks for a response with these fields beside the ones that every request has.
    pub(crate) fn create(&mut self, fields: Value) {
        let mut message = json!({"type": "response.create", "model": "m", "input": "Hello"});
        let Value::Object(fields) = fields else {
            panic!("fields are an object");
        };
        message.as_object_mut().unwrap().extend(fields);
        self.send(&message);
    }

    /// The next message of any kind, control frames included.
    pub(crate) fn message(&mut self) -> Message {
        self.socket.read().unwrap()
    }

    /// The next message; none when the connection ended without a close frame.
    pub(crate) fn next(&mut self) -> Option<Message> {
        match self.socket.read() {
            Ok(message) => Some(message),
            Err(tungstenite::Error::Protocol(ProtocolError::ResetWithoutClosingHandshake)) => None,
            Err(tungstenite::Error::Io(error)) if error.kind() == ErrorKind::ConnectionReset => {
                None
            }
            Err(error) => panic!("{error}"),
        }
    }

    pub(crate) fn text(&mut self) -> String {
        match self.message() {
            Message::Text(text) => text.as_str().to_owned(),
            other => panic!("{other:?} is no text message"),
        }
    }

    pub(crate) fn event(&mut self) -> Value {
        serde_json::from_str(&self.text()).unwrap()
    }

    /// The events up to the one that ends a response.
    pub(crate) fn events(&mut self) -> Vec<Value> {
        let mut events = Vec::new();
        loop {
            events.push(self.event());
            let kind = kind(events.last().unwrap());
            if [
                "response.completed",
                "response.incomplete",
                "response.failed",
                "error",
            ]
            .contains(&kind)
            {
                return events;
            }
        }
    }

    /// What a request with these fields is answered with.
    pub(crate) fn ask(&mut self, fields: Value) -> Vec<Value> {
        self.create(fields);
        self.events()
    }

    /// The final response of a request with these fields.
    pub(crate) fn response(&mut self, fields: Value) -> Value {
        let mut events = self.ask(fields);
        let mut last = events.pop().unwrap();
        assert_eq!(kind(&last), "response.completed", "{last}");
        last["response"].take()
    }

    /// The error event that a request with these fields is answered with, and nothing else.
    pub(crate) fn refusal(&mut self, fields: Value) -> Value {
        self.create(fields);
        let event = self.event();
        assert_eq!(kind(&event), "error", "{event}");
        event
    }

    /// The close frame, which must be next.
    pub(crate) fn close_frame(&mut self) -> Option<(u16, String)> {
        match self.message() {
            Message::Close(close) => {
                close.map(|CloseFrame { code, reason }| (code.into(), reason.as_str().to_owned()))
            }
            other => panic!("{other:?} is no close frame"),
        }
    }

    /// Why nothing more can be read.
    pub(crate) fn end(&mut self) -> tungstenite::Error {
        self.socket.read().unwrap_err()
    }

    pub(crate) fn close(&mut self, code: u16, reason: &str) {
        let close = CloseFrame {
            code: code.into(),
            reason: reason.into(),
        };
        self.socket.close(Some(close)).unwrap();
    }
}

pub(crate) fn kind(event: &Value) -> &str {
    event["type"].as_str().unwrap()
}

pub(crate) fn kinds(events: &[Value]) -> Vec<&str> {
    events.iter().map(kind).collect()
}

/// Opens a socket of which every byte is seen.
pub(crate) fn open_raw(server: &MockServer) -> Client {
    let mut client = Client::connect(server);
    client.send(HANDSHAKE);
    let head = client.head();
    assert_eq!(head.status(), 101);
    assert_eq!(head.header("sec-websocket-accept"), Some(ACCEPT_KEY));
    client
}

/// Opens a socket of which every byte is seen, and asks for a response.
pub(crate) fn ask_raw(server: &MockServer) -> Client {
    let mut client = open_raw(server);
    client.send(masked(
        0x81,
        br#"{"type":"response.create","model":"m","input":"Hello"}"#,
    ));
    client
}

/// A frame as a client has to send it, of less than 126 bytes.
pub(crate) fn masked(first: u8, payload: &[u8]) -> Vec<u8> {
    let mask = [7, 1, 254, 33];
    let length = u8::try_from(payload.len()).unwrap();
    assert!(length < 126);
    let mut frame = vec![first, 0x80 | length];
    frame.extend(mask);
    let bytes = payload.iter().zip(mask.iter().cycle());
    frame.extend(bytes.map(|(byte, mask)| byte ^ mask));
    frame
}

/// Asserts that the server closes with this code and nothing after it.
pub(crate) fn assert_closes_with(client: &mut Client, code: u16, why: &str) {
    let [high, low] = code.to_be_bytes();
    assert_eq!(client.bytes(4), [0x88, 2, high, low], "{why}");
    client.assert_end(End::Closed);
}

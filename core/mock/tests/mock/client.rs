//! A client that shows what arrives instead of interpreting it.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use antiphon_mock::MockServer;
use serde_json::Value;

/// A safety net: no read of a passing test takes so long.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// How long a test looks for bytes that must not come.
const GLANCE: Duration = Duration::from_millis(60);

/// A request that the built-in model accepts.
pub(crate) const CREATE: &str = r#"{"model":"m","input":"Hello"}"#;

pub(crate) struct Client {
    stream: TcpStream,
    inbox: Vec<u8>,
}

pub(crate) struct Head {
    pub(crate) status_line: String,
    pub(crate) headers: Vec<(String, String)>,
}

impl Head {
    pub(crate) fn status(&self) -> u16 {
        self.status_line.split(' ').nth(1).unwrap().parse().unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(key, _)| key == name);
        let value = values.next().map(|(_, value)| value.as_str());
        assert!(values.next().is_none(), "{name} is sent twice");
        value
    }
}

/// How a connection stopped giving bytes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum End {
    Closed,
    Reset,
    /// Open and silent.
    Silent,
}

impl Client {
    pub(crate) fn connect(server: &MockServer) -> Self {
        let stream = TcpStream::connect(address(server)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_nodelay(true).unwrap();
        Self {
            stream,
            inbox: Vec::new(),
        }
    }

    /// Connects and sends one good request.
    pub(crate) fn ask(server: &MockServer) -> Self {
        let mut client = Self::connect(server);
        client.post(CREATE);
        client
    }

    pub(crate) fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.stream.write_all(bytes.as_ref()).unwrap();
    }

    pub(crate) fn post(&mut self, body: &str) {
        self.request("POST", "/responses", body);
    }

    /// Sends a request for a path below `/v1`.
    pub(crate) fn request(&mut self, method: &str, path: &str, body: &str) {
        let length = body.len();
        self.send(format!(
            "{method} /v1{path} HTTP/1.1\r\nhost: mock\r\nauthorization: Bearer sk-test\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
        ));
    }

    /// The object that a good request is answered with. Null as the body sends none.
    pub(crate) fn call(&mut self, method: &str, path: &str, body: &Value) -> Value {
        self.request(method, path, &text(body));
        let (head, object) = self.json();
        assert_eq!(head.status(), 200, "{method} {path}: {object}");
        object
    }

    /// The status and the error object that a faulty request is answered with.
    pub(crate) fn refusal(&mut self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        self.request(method, path, &text(body));
        let (head, mut object) = self.json();
        assert!(
            head.header("x-request-id")
                .unwrap()
                .starts_with("req_mock_")
        );
        assert_eq!(object["error"]["type"], "invalid_request_error");
        (head.status(), object["error"].take())
    }

    /// The events that a good request streams.
    pub(crate) fn stream(&mut self, method: &str, path: &str, body: &Value) -> Vec<Value> {
        self.request(method, path, &text(body));
        let head = self.head();
        assert_eq!(head.status(), 200);
        assert_eq!(
            head.header("content-type"),
            Some("text/event-stream; charset=utf-8")
        );
        let body = self.chunks().concat();
        events(std::str::from_utf8(&body).unwrap())
    }

    pub(crate) fn head(&mut self) -> Head {
        let status_line = self.line();
        let mut headers = Vec::new();
        loop {
            let line = self.line();
            if line.is_empty() {
                return Head {
                    status_line,
                    headers,
                };
            }
            let (name, value) = line.split_once(": ").unwrap();
            headers.push((name.to_ascii_lowercase(), value.to_owned()));
        }
    }

    /// The next HTTP chunk; nothing for the final one.
    pub(crate) fn chunk(&mut self) -> Option<Vec<u8>> {
        let size = usize::from_str_radix(&self.line(), 16).unwrap();
        let chunk = self.bytes(size);
        assert_eq!(self.line(), "");
        (size > 0).then_some(chunk)
    }

    /// The chunks up to the final one.
    pub(crate) fn chunks(&mut self) -> Vec<Vec<u8>> {
        std::iter::from_fn(|| self.chunk()).collect()
    }

    /// The chunks as text, head left out.
    pub(crate) fn text_chunks(&mut self) -> Vec<String> {
        self.head();
        self.chunks()
            .into_iter()
            .map(|chunk| String::from_utf8(chunk).unwrap())
            .collect()
    }

    /// A head and the body of the length it tells.
    pub(crate) fn response(&mut self) -> (Head, Vec<u8>) {
        let head = self.head();
        let length = head
            .header("content-length")
            .expect("a content-length")
            .parse()
            .unwrap();
        let body = self.bytes(length);
        (head, body)
    }

    pub(crate) fn json(&mut self) -> (Head, Value) {
        let (head, body) = self.response();
        assert_eq!(head.header("content-type"), Some("application/json"));
        (head, serde_json::from_slice(&body).unwrap())
    }

    pub(crate) fn bytes(&mut self, count: usize) -> Vec<u8> {
        while self.inbox.len() < count {
            self.fill().unwrap();
        }
        self.inbox.drain(..count).collect()
    }

    /// Everything until the connection ends or falls silent, and how.
    pub(crate) fn rest(&mut self) -> (Vec<u8>, End) {
        loop {
            if let Some(end) = self.try_fill(PATIENCE) {
                return (std::mem::take(&mut self.inbox), end);
            }
        }
    }

    /// Everything until the connection ends, or does not go on for a moment, and how.
    pub(crate) fn rest_of_glance(&mut self) -> (Vec<u8>, End) {
        // The first byte may take as long as the machine wants.
        let mut patience = PATIENCE;
        loop {
            if let Some(end) = self.try_fill(patience) {
                return (std::mem::take(&mut self.inbox), end);
            }
            patience = GLANCE;
        }
    }

    /// Asserts that nothing more comes and the connection ends like this.
    pub(crate) fn assert_end(&mut self, expected: End) {
        // Only silence needs a short look; an end may take as long as the machine wants.
        let patience = if expected == End::Silent {
            GLANCE
        } else {
            PATIENCE
        };
        assert_eq!(self.inbox, b"", "bytes came that nobody expected");
        let end = self.try_fill(patience);
        assert_eq!(self.inbox, b"", "bytes came that nobody expected");
        assert_eq!(end, Some(expected));
    }

    /// Closes the sending half only.
    pub(crate) fn stop_sending(&self) {
        self.stream.shutdown(Shutdown::Write).unwrap();
    }

    fn line(&mut self) -> String {
        loop {
            if let Some(end) = self.inbox.windows(2).position(|pair| pair == b"\r\n") {
                let line = self.inbox.drain(..end + 2).take(end).collect();
                return String::from_utf8(line).unwrap();
            }
            self.fill().unwrap();
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        let mut buffer = [0; 64 * 1024];
        match self.stream.read(&mut buffer)? {
            0 => Err(ErrorKind::UnexpectedEof.into()),
            count => {
                self.inbox.extend_from_slice(&buffer[..count]);
                Ok(())
            }
        }
    }

    fn try_fill(&mut self, patience: Duration) -> Option<End> {
        self.stream.set_read_timeout(Some(patience)).unwrap();
        let filled = self.fill();
        self.stream.set_read_timeout(Some(PATIENCE)).unwrap();
        match filled.map_err(|error| error.kind()) {
            Ok(()) => None,
            Err(ErrorKind::UnexpectedEof) => Some(End::Closed),
            Err(ErrorKind::ConnectionReset) => Some(End::Reset),
            Err(ErrorKind::WouldBlock | ErrorKind::TimedOut) => Some(End::Silent),
            Err(other) => panic!("reading failed: {other:?}"),
        }
    }
}

fn text(body: &Value) -> String {
    if body.is_null() {
        String::new()
    } else {
        body.to_string()
    }
}

/// Starts a server that answers its first request by `script`.
pub(crate) fn serve(script: &str) -> MockServer {
    let server = MockServer::start().unwrap();
    server.enqueue_json(script).unwrap();
    server
}

pub(crate) fn address(server: &MockServer) -> String {
    let url = server.url();
    url.strip_prefix("http://")
        .unwrap()
        .strip_suffix("/v1")
        .unwrap()
        .to_owned()
}

/// Waits, with a safety net, until no connection is open.
pub(crate) fn assert_all_closed(server: &MockServer) {
    assert!(server.wait_for_connections(0, PATIENCE), "{server:?}");
    assert_eq!(server.open_connections(), 0);
}

/// The events of an SSE body as OpenAI writes it: the `event:` line must repeat the type.
pub(crate) fn events(body: &str) -> Vec<Value> {
    if body.is_empty() {
        return Vec::new();
    }
    let frames = body.strip_suffix("\n\n").unwrap().split("\n\n");
    frames
        .map(|frame| {
            let (event, data) = frame.split_once('\n').unwrap();
            let data: Value = serde_json::from_str(data.strip_prefix("data: ").unwrap()).unwrap();
            assert_eq!(event.strip_prefix("event: "), data["type"].as_str());
            data
        })
        .collect()
}

/// Asserts what holds for every stream of one text answer, and returns its text.
pub(crate) fn assert_whole_text_stream(events: &[Value]) -> String {
    let kinds: Vec<&str> = events
        .iter()
        .map(|event| event["type"].as_str().unwrap())
        .collect();
    let deltas = events.len() - 8;
    let mut expected = vec![
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
    ];
    expected.extend(std::iter::repeat_n("response.output_text.delta", deltas));
    expected.extend([
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ]);
    assert_eq!(kinds, expected);
    for (number, event) in events.iter().enumerate() {
        assert_eq!(event["sequence_number"], number);
    }
    let item = &events[2]["item"];
    let mut text = String::new();
    for event in &events[4..4 + deltas] {
        assert_eq!(event["item_id"], item["id"]);
        assert_eq!(event["output_index"], 0);
        assert_eq!(event["content_index"], 0);
        assert_eq!(event["logprobs"], Value::Array(Vec::new()));
        assert!(event["obfuscation"].is_string());
        text.push_str(event["delta"].as_str().unwrap());
    }
    let [text_done, part_done, item_done, completed] = &events[4 + deltas..] else {
        panic!()
    };
    assert_eq!(text_done["text"], *text);
    assert_eq!(part_done["part"]["text"], *text);
    assert_eq!(item_done["item"]["content"][0], part_done["part"]);
    assert_eq!(item_done["item"]["id"], item["id"]);
    let response = &completed["response"];
    assert_eq!(response["id"], events[0]["response"]["id"]);
    assert_eq!(events[0]["response"]["status"], "in_progress");
    assert_eq!(events[0]["response"]["usage"], Value::Null);
    assert_eq!(response["status"], "completed");
    assert_eq!(
        response["output"],
        Value::Array(vec![item_done["item"].clone()])
    );
    let usage = &response["usage"];
    assert_eq!(usage["output_tokens"], deltas);
    let total = usage["input_tokens"].as_u64().unwrap() + deltas as u64;
    assert_eq!(usage["total_tokens"], total);
    text
}

//! Bytes of a server to what a session makes of them.

use std::sync::LazyLock;
use std::time::Duration;

use antiphon::model::CreateRequest;
use antiphon::session::Chaining;
use antiphon::{Client, Error, ErrorKind, ResponseStream, Session, SessionOptions};
use antiphon_mock::{Ending, MockServer, Script, SocketScript};
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

/// A cap that some inputs exceed.
const MAX_FRAME_BYTES: usize = 2_000;

/// How many pieces an input is sent in, at most.
const PIECES: usize = 40;

/// Nothing takes so long unless it hangs.
const PATIENCE: Duration = Duration::from_secs(8);

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime")
});

/// The events of a response as they came, and the error that ended them.
type Outcome = (Vec<Vec<u8>>, Option<(ErrorKind, String)>);

/// A response ends whatever comes over its socket, with the same events and the same error however the
/// bytes are cut, and so does the next one of its session.
pub(crate) fn websocket(bytes: &[u8]) {
    let server = MockServer::start().expect("a server");
    let whole = RUNTIME.block_on(read(&server, &[bytes]));
    let pieces: Vec<&[u8]> = bytes.chunks(bytes.len() / PIECES + 1).collect();
    assert_eq!(whole, RUNTIME.block_on(read(&server, &pieces)));
}

async fn read(server: &MockServer, pieces: &[&[u8]]) -> Outcome {
    let script = pieces.iter().fold(SocketScript::new(), |script, piece| {
        script.raw(piece.to_vec())
    });
    server.enqueue(Script {
        then: Ending::Truncate,
        ..script.into()
    });
    let session = session(server).await.expect("a session");
    let outcome = ask(&session).await;
    // What this one gives depends on whether the first socket is known to be closed.
    ask(&session).await;
    outcome
}

async fn session(server: &MockServer) -> Result<Session, Error> {
    let client = Client::builder()
        .api_key("k")
        .base_url(server.url())
        .max_retries(0)
        .max_frame_bytes(MAX_FRAME_BYTES)
        .build()?;
    let options = SessionOptions::new()
        .http_fallback(false)
        .chaining(Chaining::Continue);
    client.responses().connect(options).await
}

async fn ask(session: &Session) -> Outcome {
    let request = CreateRequest::new("m", "x");
    let outcome = timeout(PATIENCE, async {
        let lane = session.lane("lane")?;
        events(lane.create(request).await?).await
    });
    match outcome.await.expect("a response does not end") {
        Ok(outcome) => outcome,
        Err(error) => (Vec::new(), Some(told(&error))),
    }
}

async fn events(mut stream: ResponseStream) -> Result<Outcome, Error> {
    let mut events = Vec::new();
    while let Some(event) = stream.next_with_raw().await {
        match event {
            Ok(event) => events.push(event.raw().data().to_vec()),
            Err(error) => return Ok((events, Some(told(&error)))),
        }
    }
    stream.final_response().await?;
    Ok((events, None))
}

fn told(error: &Error) -> (ErrorKind, String) {
    (error.kind(), error.message().to_owned())
}

//! The requests of one connection: each is received, answered, and recorded.

use std::io;
use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;

use crate::api::Refusal;
use crate::http::{
    Connection, Framing, Next, ReadFailure, Received, RecordedRequest, head, later, receive,
};
use crate::socket::{Socket, SocketRecord, handshake};
use crate::state::Shared;

/// Answers requests until either side closes.
pub(crate) async fn serve(mut connection: Connection, shared: &Shared) {
    loop {
        let received = match receive(&mut connection).await {
            Ok(received) => received,
            Err(ReadFailure::Gone) => return,
            Err(ReadFailure::Malformed(reason)) => return refuse(connection, &reason).await,
        };
        let Received {
            request,
            is_http_1_0,
            keep_alive,
        } = received;
        let is_head = request.method == "HEAD";
        let reply = if handshake::is_one(&request) {
            let record = shared.sockets.open(&request);
            let reply = shared.reply_to_handshake(&request, &record);
            if handshake::opens_socket(&reply) {
                let (head, delay) = (head(&reply, Framing::NoBody, true), reply.delay);
                // An error means that the client has left.
                let _ = open_socket(connection, head, delay, request, record, shared).await;
                return;
            }
            reply
        } else {
            shared.reply_to(request)
        };
        let framing = Framing::of(&reply, is_http_1_0, is_head);
        let keep_alive = keep_alive && framing != Framing::UntilClose;
        match connection.send(reply, framing, keep_alive).await {
            Ok(Next::Request) => {}
            // An error means that the client has left.
            Ok(Next::Close) | Err(_) => return,
        }
    }
}

/// Accepts a handshake after `delay` and serves the socket until it is closed.
async fn open_socket(
    mut connection: Connection,
    head: Vec<u8>,
    delay: Duration,
    handshake: RecordedRequest,
    record: SocketRecord,
    shared: &Shared,
) -> io::Result<()> {
    connection.pause_until(later(Instant::now(), delay)).await?;
    // Before the client can know, so that whoever it tells finds it here.
    record.note(|record| record.status = Some(StatusCode::SWITCHING_PROTOCOLS.as_u16()));
    connection.write(&head).await?;
    Socket::new(connection, handshake, record, shared)
        .serve()
        .await
}

/// Tells why a request cannot be read, and closes.
async fn refuse(mut connection: Connection, reason: &str) {
    let reply = Refusal::bad_request(reason).into_reply();
    if connection.send(reply, Framing::Length, false).await.is_ok() {
        let _ = connection.drain().await;
    }
}

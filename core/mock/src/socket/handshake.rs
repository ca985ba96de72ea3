//! How a request becomes a WebSocket.

use bytes::Bytes;
use http::StatusCode;
use tungstenite::handshake::derive_accept_key;

use crate::api::Refusal;
use crate::http::{RecordedRequest, Reply};

const VERSION: &str = "13";

/// Whether a request asks for a WebSocket at the path of responses, whatever is before that.
pub(crate) fn is_one(request: &RecordedRequest) -> bool {
    let path = request.path.split('?').next().unwrap_or_default();
    request.method == "GET"
        && path.ends_with("/responses")
        && has_token(request, "upgrade", "websocket")
}

/// Whether a reply, to a handshake, opens the socket.
pub(crate) fn opens_socket(reply: &Reply) -> bool {
    reply.status == StatusCode::SWITCHING_PROTOCOLS && reply.before_headers.is_none()
}

/// What a handshake without a script is answered with.
pub(crate) fn accept() -> Reply {
    Reply {
        headers: Vec::new(),
        ..Reply::whole(StatusCode::SWITCHING_PROTOCOLS, "", Bytes::new())
    }
}

/// Makes a reply that opens the socket one that the client can accept: it gets the headers that
/// it has not, unless the handshake is no good.
pub(crate) fn complete(mut reply: Reply, request: &RecordedRequest) -> Reply {
    let version = request.header("sec-websocket-version");
    if version.map(str::trim) != Some(VERSION) {
        let message = "The header sec-websocket-version has to be 13.";
        let mut reply = Refusal::new(StatusCode::UPGRADE_REQUIRED, message).into_reply();
        let version = ("sec-websocket-version".to_owned(), VERSION.to_owned());
        reply.headers.push(version);
        return reply;
    }
    let key = request.header("sec-websocket-key").unwrap_or_default();
    if key.is_empty() || !has_token(request, "connection", "upgrade") {
        let message = "A WebSocket handshake has the headers sec-websocket-key and \
                       connection: upgrade.";
        return Refusal::bad_request(message).into_reply();
    }
    for (name, value) in [
        ("upgrade", "websocket".to_owned()),
        ("connection", "Upgrade".to_owned()),
        ("sec-websocket-accept", derive_accept_key(key.as_bytes())),
    ] {
        let mut names = reply.headers.iter().map(|(name, _)| name);
        if !names.any(|other| other.eq_ignore_ascii_case(name)) {
            reply.headers.push((name.to_owned(), value));
        }
    }
    reply
}

fn has_token(request: &RecordedRequest, name: &str, token: &str) -> bool {
    request
        .headers
        .iter()
        .filter(|(key, _)| key == name)
        .flat_map(|(_, value)| value.split(','))
        .any(|value| value.trim().eq_ignore_ascii_case(token))
}

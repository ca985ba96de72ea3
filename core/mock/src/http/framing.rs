//! Heads, and how the end of a body is told.

use bytes::Bytes;
use http::StatusCode;

use super::reply::{Ending, Reply};

/// How the end of a body is told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Framing {
    /// By `content-length`.
    Length,
    /// By the final chunk of `transfer-encoding: chunked`.
    Chunked,
    /// By closing: HTTP/1.0.
    UntilClose,
    /// There is none, for HEAD and for 204 and 304.
    NoBody,
}

impl Framing {
    pub(crate) fn of(reply: &Reply, is_http_1_0: bool, is_head: bool) -> Self {
        if is_head || [StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED].contains(&reply.status) {
            return Self::NoBody;
        }
        // A script that writes a framing header itself gets that framing.
        let length_is_known = reply.length.is_some() && !has_header(reply, "transfer-encoding");
        if length_is_known || has_header(reply, "content-length") {
            Self::Length
        } else if is_http_1_0 {
            Self::UntilClose
        } else {
            Self::Chunked
        }
    }
}

pub(crate) fn head(reply: &Reply, framing: Framing, keep_alive: bool) -> Vec<u8> {
    let reason = reply.status.canonical_reason().unwrap_or("Scripted");
    let mut head = format!("HTTP/1.1 {} {reason}\r\n", reply.status.as_u16());
    let mut add = |name: &str, value: &str| {
        for part in [name, ": ", value, "\r\n"] {
            head.push_str(part);
        }
    };
    for (name, value) in &reply.headers {
        add(name, value);
    }
    if !has_header(reply, "date") {
        add(
            "date",
            &httpdate::fmt_http_date(std::time::SystemTime::now()),
        );
    }
    match (framing, reply.length) {
        (Framing::Length, Some(length)) if !has_header(reply, "content-length") => {
            // A body that is cut and yet ends properly is a shorter body.
            let cut = if reply.ending == Ending::Eof {
                reply.after_bytes
            } else {
                None
            };
            add(
                "content-length",
                &length.min(cut.unwrap_or(length)).to_string(),
            );
        }
        (Framing::Chunked, _) if !has_header(reply, "transfer-encoding") => {
            add("transfer-encoding", "chunked");
        }
        _ => {}
    }
    if !keep_alive && !has_header(reply, "connection") {
        add("connection", "close");
    }
    head.push_str("\r\n");
    head.into_bytes()
}

pub(crate) fn append(outgoing: &mut Vec<u8>, bytes: &Bytes, framing: Framing) {
    if bytes.is_empty() {
        // An empty chunk would end the body.
        return;
    }
    if framing == Framing::Chunked {
        outgoing.extend_from_slice(format!("{:x}\r\n", bytes.len()).as_bytes());
        outgoing.extend_from_slice(bytes);
        outgoing.extend_from_slice(b"\r\n");
    } else {
        outgoing.extend_from_slice(bytes);
    }
}

fn has_header(reply: &Reply, name: &str) -> bool {
    reply
        .headers
        .iter()
        .any(|(key, _)| key.eq_ignore_ascii_case(name))
}

pub(crate) fn says_close(reply: &Reply) -> bool {
    reply
        .headers
        .iter()
        .filter(|(name, _)| name.eq_ignore_ascii_case("connection"))
        .any(|(_, value)| value.trim().eq_ignore_ascii_case("close"))
}

//! Objects of the API as whole answers.

use http::StatusCode;
use serde_json::Value;

use crate::http::{JSON, Reply};

/// When to ask again for a response that is worked on; OpenAI says some seconds.
const POLL_AFTER_MILLISECONDS: u32 = 10;

/// An answer in one piece.
pub(crate) fn json_reply(object: &Value) -> Reply {
    Reply::whole(StatusCode::OK, JSON, format!("{object:#}\n").into())
}

/// A response in one piece; while it is worked on, with the time after which to ask again.
pub(crate) fn response_reply(response: &Value) -> Reply {
    let mut reply = json_reply(response);
    if response["status"] == "queued" || response["status"] == "in_progress" {
        let delay = POLL_AFTER_MILLISECONDS.to_string();
        reply
            .headers
            .push(("openai-poll-after-ms".to_owned(), delay));
    }
    reply
}

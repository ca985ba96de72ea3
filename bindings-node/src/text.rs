//! JSON text on its way to V8.

use antiphon::api::{Reply, WithText};
use antiphon::model::Response;
use napi::bindgen_prelude::{Either, Latin1String};
use serde::Serialize;

use crate::error::thrown;

/// Text for V8. ASCII, which most of a stream is, is handed over as Latin-1: that is a plain copy,
/// where UTF-8 has to be decoded.
pub(crate) type Text = Either<Latin1String, String>;

pub(crate) fn text(text: String) -> Text {
    if text.is_ascii() {
        Either::A(text.into())
    } else {
        Either::B(text)
    }
}

/// A response as JSON.
pub(crate) fn response_text(response: &Response) -> napi::Result<Text> {
    to_text(&WithText::new(response))
}

/// The answer to a call as JSON; a page with the parameters of the next one, or null, behind it.
pub(crate) fn reply_text(reply: &Reply) -> napi::Result<Text> {
    match reply {
        Reply::Response(response) => response_text(response),
        Reply::Page(page) => to_text(&(page, page.next_request())),
        reply => to_text(reply),
    }
}

pub(crate) fn to_text(value: &impl Serialize) -> napi::Result<Text> {
    serde_json::to_string(value).map(text).map_err(thrown)
}

//! Errors on their way to JavaScript.

use antiphon::Error;
use antiphon::api::WithText;
use serde_json::json;

/// A core error as one JSON text, of which `lib/errors.js` makes the class.
pub(crate) fn rejected(error: &Error) -> napi::Error {
    let mut json = error.to_json();
    if let Some(partial) = error.partial_response() {
        json["partial_response"] = json!(WithText::new(partial));
    }
    napi::Error::from_reason(json.to_string())
}

/// An error that is none of the core's: `lib/errors.js` passes it on as it is.
pub(crate) fn thrown(error: impl std::error::Error) -> napi::Error {
    napi::Error::from_reason(error.to_string())
}

//! Events and responses as the core understands them, from the JSON that JavaScript has of them.

use antiphon::lenient::read_json;
use antiphon::model::{Event, Response, View};
use napi_derive::napi;
use serde_json::json;

use crate::error::thrown;
use crate::text::{Text, to_text};

/// A view of a response by its name, both as JSON: null where there is none of it.
///
/// # Errors
///
/// When there is no such view, or the text is no response.
#[napi]
pub fn view(name: String, response: String) -> napi::Result<Text> {
    let view = View::find(&name)
        .ok_or_else(|| napi::Error::from_reason(format!("there is no view `{name}`")))?;
    let response: Response = serde_json::from_str(&response).map_err(thrown)?;
    to_text(&view.of(&response))
}

/// Events as the core understands them, each with its fields in the order of their names: by these
/// this project's tests compare the languages. No part of the public API.
///
/// # Errors
///
/// When they are no JSON array.
#[napi]
pub fn canonical_events(json: String) -> napi::Result<Vec<String>> {
    let events: Vec<Event> = read_json(json.as_bytes()).map_err(thrown)?;
    let canonical = events.iter().map(|event| {
        let mut event = json!(event);
        event.sort_all_objects();
        event.to_string()
    });
    Ok(canonical.collect())
}

//! Requests on their way out: in one spelling, and checked.
//!
//! Only what no server can accept is refused here; what one server takes and another does not is for
//! the server to say. The spellings are in [`normalise`], [`content`] and [`tools`], the checks
//! beyond JSON types in [`limits`].

mod content;
mod limits;
mod normalise;
mod tools;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::lenient::{FieldPath, Lenient};
use crate::model::CreateRequest;

/// [`create_body`] without `strict`.
#[allow(dead_code, reason = "for branches that are not merged yet")]
pub(super) fn body(request: Value, streams: bool) -> Result<Bytes> {
    create_body(request, streams, false)
}

/// Turns a request for a response into the body that is sent; see [`checked_body`].
///
/// The method that is called decides on streaming: a `stream` in the request must say the same.
///
/// # Errors
///
/// As [`checked_body`], and when `stream` is not what the method does.
pub(super) fn create_body(request: Value, streams: bool, strict: bool) -> Result<Bytes> {
    let mut request = object_of(request)?;
    take_stream(&mut request, "stream", streams)?;
    if let Some(Value::Object(extra)) = request.get_mut("extra_body") {
        take_stream(extra, "extra_body.stream", streams)?;
    }
    if streams {
        request.insert("stream".to_owned(), Value::Bool(true));
    }
    checked_body::<CreateRequest>(Value::Object(request), strict)
}

/// Turns a request of any endpoint into the body that is sent.
///
/// - A parameter that is null counts as not given: some languages have no other word for it.
/// - Documentation variants are rewritten to the wire spelling; with `strict` they are sent as given.
/// - `extra_body` is merged in last, neither rewritten nor checked: the way round this client.
///
/// # Errors
///
/// When no server can accept the request, the same with `strict` and without. The error has the
/// path of the field, in the wire spelling.
pub(super) fn checked_body<T: Lenient>(request: Value, strict: bool) -> Result<Bytes> {
    let mut request = object_of(request)?;
    request.retain(|_, value| !value.is_null());
    let extra = match request.shift_remove("extra_body") {
        None => Map::new(),
        Some(Value::Object(extra)) => extra,
        Some(_) => {
            return Err(Error::invalid_request(
                "extra_body",
                "expected an object of parameters",
            ));
        }
    };
    let as_given = strict.then(|| request.clone());
    normalise::normalise(&mut request);
    limits::check(&request)?;
    let request = Value::Object(request);
    T::check(&request, &mut FieldPath::default()).map_err(|mismatch| {
        Error::invalid_request(
            mismatch.path,
            format_args!("expected {}, got {}", mismatch.expected, mismatch.found),
        )
    })?;
    let mut sent = match as_given {
        Some(as_given) => as_given,
        None => object_of(request)?,
    };
    sent.extend(extra);
    serde_json::to_vec(&sent).map(Bytes::from).map_err(|error| {
        Error::invalid_request("", "the request cannot be written as JSON").with_source(error)
    })
}

fn object_of(request: Value) -> Result<Map<String, Value>> {
    match request {
        Value::Object(request) => Ok(request),
        _ => Err(Error::invalid_request(
            "",
            "a request is a JSON object of parameters",
        )),
    }
}

/// Takes `stream` out of the parameters.
///
/// Callers of clients where it chooses between the two kinds of answer would not get what they ask
/// for: a method here has one kind of answer.
fn take_stream(parameters: &mut Map<String, Value>, path: &str, streams: bool) -> Result<()> {
    let message = match parameters.shift_remove("stream") {
        None | Some(Value::Null) => return Ok(()),
        Some(Value::Bool(stream)) if stream == streams => return Ok(()),
        Some(Value::Bool(true)) => {
            "this method gives the whole response. Call the method `stream` to have its events as they come"
        }
        Some(Value::Bool(false)) => {
            "this method gives a stream. Call the method `create` to have the response whole"
        }
        Some(_) => "expected true or false; leave it out, as the method that is called decides",
    };
    Err(Error::invalid_request(path, message))
}

#[cfg(test)]
mod tests;

//! Requests to be sent: normalised to one spelling, and checked.
//!
//! The client refuses only what no server can accept; the server decides about everything else. The
//! spellings are in [`normalise`], [`content`] and [`tools`], what a server sent and takes back in
//! [`received`], the checks beyond JSON types in [`names`] and [`limits`].

mod content;
mod limits;
mod names;
mod normalise;
mod received;
mod tools;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::lenient::{FieldPath, Lenient, Struct};
use crate::model::CreateRequest;

use super::endpoint::Endpoint;

/// Turns a request of an endpoint that can stream into the body that is sent; see [`checked_body`].
///
/// The method decides whether the response is streamed; a `stream` in the request must agree.
///
/// # Errors
///
/// Fails as [`checked_body`] does, or if `stream` contradicts the method.
pub(super) fn streamed_body<T: Lenient + Struct>(
    endpoint: &Endpoint,
    request: Value,
    streams: bool,
    strict: bool,
) -> Result<Bytes> {
    let mut request = object_of(request)?;
    let methods = endpoint.methods();
    take_stream(&mut request, "stream", streams, methods)?;
    if let Some(Value::Object(extra)) = request.get_mut("extra_body") {
        take_stream(extra, "extra_body.stream", streams, methods)?;
    }
    if streams {
        request.insert("stream".to_owned(), Value::Bool(true));
    }
    checked_body::<T>(Value::Object(request), strict)
}

/// Turns a request of any other endpoint into the body that is sent; see [`checked_body`].
///
/// # Errors
///
/// As [`checked_body`].
pub(super) fn body<T: Lenient + Struct>(
    _: &Endpoint,
    request: Value,
    _: bool,
    strict: bool,
) -> Result<Bytes> {
    checked_body::<T>(request, strict)
}

/// Turns a request of any endpoint into the body that is sent.
///
/// - A null parameter counts as not set, because some languages cannot omit a value.
/// - Documentation variants are rewritten to the wire spelling; with `strict` they are sent as given.
/// - `extra_body` is merged in last, neither rewritten nor checked, so that callers can bypass the client.
///
/// # Errors
///
/// Fails if no server can accept the request, with or without `strict`. The error has the path of the
/// field, in the wire spelling.
pub(super) fn checked_body<T: Lenient + Struct>(request: Value, strict: bool) -> Result<Bytes> {
    let sent = checked::<T>(object_of(request)?, strict)?;
    serde_json::to_vec(&sent).map(Bytes::from).map_err(|error| {
        Error::invalid_request("", "the request cannot be serialized as JSON").with_source(error)
    })
}

/// As [`checked_body`], but returns the parameters before they are serialized.
///
/// # Errors
///
/// As [`checked_body`].
pub(crate) fn checked_request(
    request: Map<String, Value>,
    strict: bool,
) -> Result<Map<String, Value>> {
    checked::<CreateRequest>(request, strict)
}

fn checked<T: Lenient + Struct>(
    mut request: Map<String, Value>,
    strict: bool,
) -> Result<Map<String, Value>> {
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
    normalise::normalise(&mut request, |name| (T::SHAPE.field)(name).is_some());
    names::check::<T>(&request, "extra_body")?;
    limits::check(&request)?;
    let request = Value::Object(request);
    check::<T>(&request)?;
    let mut sent = match as_given {
        Some(as_given) => as_given,
        None => object_of(request)?,
    };
    sent.extend(extra);
    Ok(sent)
}

/// Finds the first parameter of a query that is misspelt or of a wrong JSON type.
///
/// # Errors
///
/// Fails if there is one; the error has its path.
pub(super) fn check_query<T: Lenient + Struct>(query: &Value) -> Result<()> {
    if let Value::Object(query) = query {
        names::check::<T>(query, "extra_query")?;
    }
    check::<T>(query)
}

/// Finds the first parameter of a wrong JSON type.
fn check<T: Lenient>(request: &Value) -> Result<()> {
    T::check(request, &mut FieldPath::default()).map_err(|mismatch| {
        Error::invalid_request(
            mismatch.path,
            format_args!("expected {}, got {}", mismatch.expected, mismatch.found),
        )
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

/// Takes `stream` out of the parameters; `methods` are the names of the method that does not stream and the
/// one that does.
///
/// In other clients `stream` chooses between two kinds of results. Here each method has one kind.
pub(super) fn take_stream(
    parameters: &mut Map<String, Value>,
    path: &str,
    streams: bool,
    methods: [&str; 2],
) -> Result<()> {
    let [whole, streamed] = methods;
    let message = match parameters.shift_remove("stream") {
        None | Some(Value::Null) => return Ok(()),
        Some(Value::Bool(stream)) if stream == streams => return Ok(()),
        Some(Value::Bool(true)) => format!(
            "this method returns the complete response. Call the method `{streamed}` to stream its events"
        ),
        Some(Value::Bool(false)) => format!(
            "this method returns a stream. Call the method `{whole}` for the complete response"
        ),
        Some(_) => "expected true or false; omit it, because the method decides".to_owned(),
    };
    Err(Error::invalid_request(path, message))
}

#[cfg(test)]
mod tests;

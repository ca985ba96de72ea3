//! Typed values to their canonical JSON and back, both by core.

#![expect(
    clippy::needless_pass_by_value,
    reason = "UniFFI hands records over by value"
)]

use antiphon::model::{CreateRequest, Event, InputItem, OutputItem, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::NativeError;

/// The canonical JSON of an event.
#[uniffi::export]
#[must_use]
pub fn native_event_to_json(event: Event) -> String {
    write(&event)
}

/// The canonical JSON of a response.
#[uniffi::export]
#[must_use]
pub fn native_response_to_json(response: Response) -> String {
    write(&response)
}

/// The JSON of a request, as it would be sent.
#[uniffi::export]
#[must_use]
pub fn native_request_to_json(request: CreateRequest) -> String {
    write(&request)
}

/// Reads an event from its JSON.
///
/// # Errors
///
/// When the text is not JSON.
#[uniffi::export]
pub fn native_event_from_json(text: &str) -> Result<Event, NativeError> {
    read(text)
}

/// Reads a response from its JSON.
///
/// # Errors
///
/// When the text is not JSON.
#[uniffi::export]
pub fn native_response_from_json(text: &str) -> Result<Response, NativeError> {
    read(text)
}

/// Reads a request from its JSON.
///
/// # Errors
///
/// When the text is not JSON.
#[uniffi::export]
pub fn native_request_from_json(text: &str) -> Result<CreateRequest, NativeError> {
    read(text)
}

/// The items of an output as input of the next request, with everything they hold.
///
/// # Errors
///
/// None in practice: an item of any kind can be sent back.
#[uniffi::export]
pub fn native_output_as_input(output: Vec<OutputItem>) -> Result<Vec<InputItem>, NativeError> {
    read(&write(&output))
}

fn write(value: &impl Serialize) -> String {
    // A model always serializes; the fallback only keeps this free of panics.
    serde_json::to_string(value).unwrap_or_else(|_| Value::Null.to_string())
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, NativeError> {
    serde_json::from_str(text)
        .map_err(|error| NativeError::invalid_request(format!("The text is not JSON: {error}.")))
}

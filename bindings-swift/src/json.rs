//! Typed values to their canonical JSON and back, both by core.

use antiphon::model::{CreateRequest, Event, InputItem, OutputItem, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::NativeError;

/// Exports, for each type, the function that writes it and the one that reads it.
macro_rules! json {
    ($($type:ident: $write:ident, $read:ident;)*) => {$(
        /// The canonical JSON of a value.
        #[uniffi::export]
        #[must_use]
        pub fn $write(value: $type) -> String {
            write(&value)
        }

        /// Reads a value from its JSON.
        ///
        /// # Errors
        ///
        /// When the text is not JSON.
        #[uniffi::export]
        pub fn $read(text: &str) -> Result<$type, NativeError> {
            read(text)
        }
    )*};
}

json! {
    CreateRequest: native_request_to_json, native_request_from_json;
    Event: native_event_to_json, native_event_from_json;
    Response: native_response_to_json, native_response_from_json;
}

/// The items of an output as input of the next request, with everything they hold.
#[uniffi::export]
#[must_use]
#[expect(
    clippy::needless_pass_by_value,
    reason = "UniFFI hands records over by value"
)]
pub fn native_output_as_input(output: Vec<OutputItem>) -> Vec<InputItem> {
    output.iter().map(OutputItem::to_input).collect()
}

/// The id of an item.
#[uniffi::export]
#[must_use]
#[expect(
    clippy::needless_pass_by_value,
    reason = "UniFFI hands records over by value"
)]
pub fn native_item_id(item: InputItem) -> Option<String> {
    item.id().map(str::to_owned)
}

fn write(value: &impl Serialize) -> String {
    // A model always serializes; the fallback only keeps this free of panics.
    serde_json::to_string(value).unwrap_or_else(|_| Value::Null.to_string())
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, NativeError> {
    serde_json::from_str(text)
        .map_err(|error| NativeError::invalid_request(format!("The text is not JSON: {error}.")))
}

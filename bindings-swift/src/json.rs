//! Typed values to their canonical JSON and back, both by core.

use antiphon::Error;
use antiphon::lenient::read_json;
use antiphon::model::{CreateRequest, Event, InputItem, OutputItem, Response};

use crate::error::NativeError;

/// Exports, for each type, the function that writes it and the one that reads it.
macro_rules! json {
    ($($type:ident: $write:ident, $read:ident;)*) => {$(
        /// The canonical JSON of a value.
        #[uniffi::export]
        fn $write(value: $type) -> String {
            serde_json::json!(value).to_string()
        }

        /// Reads a value from its JSON.
        #[uniffi::export]
        fn $read(text: &str) -> Result<$type, NativeError> {
            let fault = |error| Error::invalid_request("", format!("it is not JSON ({error})"));
            Ok(read_json(text.as_bytes()).map_err(fault)?)
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
#[expect(clippy::needless_pass_by_value, reason = "UniFFI's way")]
fn native_output_as_input(output: Vec<OutputItem>) -> Vec<InputItem> {
    output.iter().map(OutputItem::to_input).collect()
}

/// The id of an item.
#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "UniFFI's way")]
fn native_item_id(item: InputItem) -> Option<String> {
    item.id().map(str::to_owned)
}

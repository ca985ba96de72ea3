//! Values of the model from JSON that a caller has.

use antiphon::Error;
use antiphon::lenient::read_json;
use antiphon::model::{CreateRequest, Event, InputItem, Response, View};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::buffer::bytes_of;
use crate::error::NativeError;

/// What a JSON text is to be read as.
#[derive(Debug, Clone, Copy, uniffi::Enum)]
pub(crate) enum NativeModel {
    CreateRequest,
    Event,
    /// A list of items that can be sent; items of an output are written alike.
    Input,
    Response,
}

/// Reads a value from its JSON, leniently.
#[uniffi::export]
fn native_read(model: NativeModel, text: &str) -> Result<Vec<u8>, NativeError> {
    Ok(match model {
        NativeModel::CreateRequest => read::<CreateRequest>(text)?,
        NativeModel::Event => read::<Event>(text)?,
        NativeModel::Input => read::<Vec<InputItem>>(text)?,
        NativeModel::Response => read::<Response>(text)?,
    })
}

/// The id of an item, whatever its kind, from the JSON of the item.
#[uniffi::export]
fn native_item_id(item: &str) -> Option<String> {
    let item: InputItem = read_json(item.as_bytes()).ok()?;
    item.id().map(str::to_owned)
}

/// A view of a response, such as `output_text`, from the JSON of the response; `None` where the response has nothing for
/// it.
#[uniffi::export]
fn native_view(name: &str, response: &str) -> Option<Vec<u8>> {
    let response: Response = read_json(response.as_bytes()).ok()?;
    let bytes = bytes_of(&View::find(name)?.of(&response)).ok()?;
    (!bytes.is_empty()).then_some(bytes)
}

fn read<T: Serialize + DeserializeOwned>(text: &str) -> Result<Vec<u8>, Error> {
    let value: T = read_json(text.as_bytes())
        .map_err(|error| Error::invalid_request("", format!("it is not JSON ({error})")))?;
    bytes_of(&value)
}

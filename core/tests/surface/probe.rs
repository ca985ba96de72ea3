//! Whether the model has what a sample has.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::round_trip::lost;
use crate::samples::ANY_TEXT;

/// Says what of the JSON the type does not know, or does not write again.
pub(crate) fn lacks<T: DeserializeOwned + Serialize + Debug>(json: &Value) -> Option<String> {
    let model: T = match serde_json::from_value(json.clone()) {
        Ok(model) => model,
        Err(error) => return Some(format!("cannot be read: {error}")),
    };
    // `Debug` shows what no other trait does: where a value ended up.
    let shown = format!("{model:?}")
        .replace(r#"Unknown { kind: "", json: Null }"#, "")
        .replace(&format!("Unknown({ANY_TEXT:?})"), "")
        .replace(r#"Unknown("")"#, "");
    for sign in ["Extra(Some(", "Unknown {", "Unknown("] {
        if let Some(position) = shown.find(sign) {
            let end = shown[position..]
                .char_indices()
                .nth(120)
                .map_or(shown.len(), |(length, _)| position + length);
            return Some(format!("unknown to the model: {}", &shown[position..end]));
        }
    }
    let written = match serde_json::to_value(&model) {
        Ok(written) => written,
        Err(error) => return Some(format!("cannot be written: {error}")),
    };
    lost(json, &written).map(|path| format!("not written again: {path}"))
}

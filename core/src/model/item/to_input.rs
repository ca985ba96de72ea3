//! What an item is as input.

use crate::model::{InputItem, OutputItem};

impl OutputItem {
    /// The item as input for the next turn, with all of its fields.
    #[must_use]
    pub fn to_input(&self) -> InputItem {
        // Both unions read and write the same JSON: going through it keeps every field, whichever
        // types the two sides have for it.
        let json = serde_json::json!(self);
        serde_json::from_value(json.clone()).unwrap_or_else(|_| InputItem::Unknown {
            kind: self.kind().to_owned(),
            json,
        })
    }
}

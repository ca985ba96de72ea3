//! Responses for languages whose objects have no methods.

use serde::Serialize;

use crate::model::Response;

/// A response that serializes with the text of its messages as `output_text`, as in the official JavaScript
/// SDK.
#[derive(Debug, Clone, Serialize)]
pub struct WithText<'a> {
    #[serde(flatten)]
    response: &'a Response,
    output_text: String,
}

impl<'a> WithText<'a> {
    /// The response with its text.
    #[must_use]
    pub fn new(response: &'a Response) -> Self {
        Self {
            response,
            output_text: response.output_text(),
        }
    }
}

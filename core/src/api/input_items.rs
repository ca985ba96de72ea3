//! `/responses/{response_id}/input_items`: what stored responses were given as input.

use crate::error::Result;
use crate::model::ListRequest;

use super::call::parameters;
use super::{Client, Page};

/// The items that stored responses were given as input; see [`Responses::input_items`].
///
/// [`Responses::input_items`]: super::Responses::input_items
#[derive(Debug, Clone)]
pub struct InputItems {
    client: Client,
}

impl InputItems {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gives one page of a response's input; see [`Page`] for the rest of it.
    ///
    /// # Errors
    ///
    /// When the id is empty, the server cannot be reached, or it answers with an error:
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) for a response that is not stored.
    pub async fn list(&self, response_id: &str, request: ListRequest) -> Result<Page> {
        let parameters = parameters(&[("response_id", response_id)], request);
        self.client
            .page("responses.input_items.list", parameters)
            .await
    }
}

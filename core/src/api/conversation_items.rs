//! `/conversations/{conversation_id}/items`: what is said in conversations.

use serde_json::json;

use crate::error::Result;
use crate::model::{
    Conversation, ConversationItemsRequest, InputItem, ItemPage, ItemRetrieveRequest, ListRequest,
};

use super::call::parameters;
use super::{Client, Page};

/// The items of conversations; see [`Conversations::items`].
///
/// [`Conversations::items`]: super::Conversations::items
#[derive(Debug, Clone)]
pub struct ConversationItems {
    client: Client,
}

impl ConversationItems {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Adds items to a conversation, at most 20 in a call, and gives them as they were stored.
    ///
    /// # Errors
    ///
    /// When the id is empty, the request is bad, the server cannot be reached, or it answers with an
    /// error: [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) for a conversation that is not stored.
    pub async fn create(
        &self,
        conversation_id: &str,
        request: ConversationItemsRequest,
    ) -> Result<ItemPage> {
        let parameters = parameters(&[("conversation_id", conversation_id)], request);
        self.client
            .fetch("conversations.items.create", parameters)
            .await
    }

    /// Gives one page of a conversation's items; see [`Page`] for the rest of them.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create).
    pub async fn list(&self, conversation_id: &str, request: ListRequest) -> Result<Page> {
        let parameters = parameters(&[("conversation_id", conversation_id)], request);
        self.client
            .page("conversations.items.list", parameters)
            .await
    }

    /// Gives one item of a conversation.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create).
    pub async fn retrieve(
        &self,
        conversation_id: &str,
        item_id: &str,
        request: ItemRetrieveRequest,
    ) -> Result<InputItem> {
        let ids = [("conversation_id", conversation_id), ("item_id", item_id)];
        self.client
            .fetch("conversations.items.retrieve", parameters(&ids, request))
            .await
    }

    /// Takes an item out of a conversation, and gives the conversation.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create).
    pub async fn delete(&self, conversation_id: &str, item_id: &str) -> Result<Conversation> {
        let ids = [("conversation_id", conversation_id), ("item_id", item_id)];
        self.client
            .fetch("conversations.items.delete", parameters(&ids, json!({})))
            .await
    }
}

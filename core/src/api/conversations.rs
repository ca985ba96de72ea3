//! `/conversations`: contexts that the server keeps from one response to the next.

use serde_json::json;

use crate::error::Result;
use crate::model::{Conversation, ConversationCreateRequest, ConversationUpdateRequest, Deleted};

use super::call::parameters;
use super::{Client, ConversationItems};

/// Conversations that a client's server stores; see [`Client::conversations`].
///
/// ```no_run
/// # use antiphon::{Client, model::{ConversationChoice, ConversationCreateRequest, CreateRequest}};
/// # async fn run(client: Client) -> antiphon::Result<()> {
/// let conversation = client.conversations().create(ConversationCreateRequest::default()).await?;
/// let request = CreateRequest {
///     conversation: Some(ConversationChoice::Id(conversation.id)),
///     ..CreateRequest::new("gpt-5", "Hello")
/// };
/// client.responses().create(request).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Conversations {
    client: Client,
}

impl Conversations {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Makes a conversation.
    ///
    /// # Errors
    ///
    /// When the request is bad, the server cannot be reached, or it answers with an error.
    pub async fn create(&self, request: ConversationCreateRequest) -> Result<Conversation> {
        self.client
            .fetch("conversations.create", json!(request))
            .await
    }

    /// Gives a conversation; its items are listed apart.
    ///
    /// # Errors
    ///
    /// When the id is empty, the server cannot be reached, or it answers with an error:
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) for a conversation that is not stored.
    pub async fn retrieve(&self, conversation_id: &str) -> Result<Conversation> {
        let parameters = parameters(&[("conversation_id", conversation_id)], json!({}));
        self.client
            .fetch("conversations.retrieve", parameters)
            .await
    }

    /// Replaces the metadata of a conversation, which must be given; an empty map takes it away.
    ///
    /// # Errors
    ///
    /// As [`retrieve`](Self::retrieve).
    pub async fn update(
        &self,
        conversation_id: &str,
        request: ConversationUpdateRequest,
    ) -> Result<Conversation> {
        let parameters = parameters(&[("conversation_id", conversation_id)], request);
        self.client.fetch("conversations.update", parameters).await
    }

    /// Deletes a conversation. OpenAI does not delete its items.
    ///
    /// # Errors
    ///
    /// As [`retrieve`](Self::retrieve).
    pub async fn delete(&self, conversation_id: &str) -> Result<Deleted> {
        let parameters = parameters(&[("conversation_id", conversation_id)], json!({}));
        self.client.fetch("conversations.delete", parameters).await
    }

    /// The items of conversations.
    #[must_use]
    pub fn items(&self) -> ConversationItems {
        ConversationItems::new(self.client.clone())
    }
}

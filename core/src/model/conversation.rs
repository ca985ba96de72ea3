//! Conversations that the server stores.

use std::collections::HashMap;

use antiphon_derive::Model;

use super::Extra;

/// A conversation that the server stores; its items are listed apart.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(reply = "a conversation", has = "id")]
pub struct Conversation {
    /// The id of the conversation.
    pub id: String,
    /// Always `conversation`.
    pub object: Option<String>,
    /// When it was made, in seconds since 1970.
    pub created_at: Option<i64>,
    /// Up to 16 pairs of text that the caller attached.
    pub metadata: Option<HashMap<String, String>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

//! What a call is made of.

use std::collections::HashMap;

use antiphon::model::{
    CompactRequest, ConversationCreateRequest, ConversationItemsRequest, ConversationUpdateRequest,
    CreateRequest, InputTokensRequest, ItemRetrieveRequest, ListRequest, RetrieveRequest,
};
use serde::Serialize;
use serde_json::{Value, json};

/// The parameters of an endpoint but for those of its path.
#[derive(Debug, Serialize, uniffi::Enum)]
#[serde(untagged)]
pub(crate) enum NativeRequest {
    Empty {},
    Create(Box<CreateRequest>),
    Retrieve(RetrieveRequest),
    Compact(Box<CompactRequest>),
    Page(ListRequest),
    InputTokens(Box<InputTokensRequest>),
    ConversationCreate(ConversationCreateRequest),
    ConversationUpdate(ConversationUpdateRequest),
    ConversationItems(ConversationItemsRequest),
    ItemRetrieve(ItemRetrieveRequest),
    /// What the caller wrote as JSON.
    Payload(Value),
}

impl NativeRequest {
    /// All parameters, as core takes them; `ids` are those of the path.
    pub(crate) fn parameters(&self, ids: HashMap<String, String>) -> Value {
        let mut parameters = json!(self);
        if let Value::Object(parameters) = &mut parameters {
            parameters.extend(ids.into_iter().map(|(name, id)| (name, Value::from(id))));
        }
        parameters
    }
}

/// How a path is called that is no endpoint of core's.
#[derive(Debug, Clone, Copy, uniffi::Enum)]
pub(crate) enum NativeMethod {
    Get,
    Post,
    Delete,
}

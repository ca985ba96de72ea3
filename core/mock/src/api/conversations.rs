//! Conversations: their items, and what can be done to them.

use serde_json::{Map, Value, json};

use super::items::{self, Item};
use super::memory::Memory;
use super::page::{Query, list, page};
use super::refusal::Refusal;
use super::response::CREATED_AT;

/// So many items are added at once at most, which is the API's limit.
const MAX_NEW_ITEMS: usize = 20;

/// A conversation as it is kept.
pub(crate) struct Conversation {
    id: String,
    metadata: Value,
    /// Oldest first.
    pub(crate) items: Vec<Item>,
}

impl Conversation {
    fn object(&self) -> Value {
        json!({
            "id": self.id, "object": "conversation", "created_at": CREATED_AT,
            "metadata": self.metadata,
        })
    }

    fn position(&self, item: &str) -> Result<usize, Refusal> {
        let found = self.items.iter().position(|kept| kept["id"] == item);
        found.ok_or_else(|| Refusal::not_found("Item", item))
    }
}

impl Memory {
    pub(crate) fn create_conversation(
        &mut self,
        request: Map<String, Value>,
    ) -> Result<Value, Refusal> {
        let metadata = metadata(&request)?.unwrap_or_else(|| json!({}));
        let items = match request.get("items") {
            None | Some(Value::Null) => Vec::new(),
            Some(_) => self.new_items(request)?,
        };
        let id = format!("conv_mock_{}", self.next_conversation());
        let conversation = Conversation {
            id: id.clone(),
            metadata,
            items,
        };
        let object = conversation.object();
        self.conversations.insert(&id, conversation);
        Ok(object)
    }

    pub(crate) fn retrieve_conversation(&mut self, id: &str) -> Result<Value, Refusal> {
        Ok(self.conversation(id)?.object())
    }

    /// Replaces the metadata.
    pub(crate) fn update_conversation(
        &mut self,
        id: &str,
        request: &Map<String, Value>,
    ) -> Result<Value, Refusal> {
        let conversation = self.conversation(id)?;
        conversation.metadata = metadata(request)?.ok_or_else(|| Refusal::missing("metadata"))?;
        Ok(conversation.object())
    }

    pub(crate) fn delete_conversation(&mut self, id: &str) -> Result<Value, Refusal> {
        self.conversation(id)?;
        self.conversations.remove(id);
        Ok(json!({"id": id, "object": "conversation.deleted", "deleted": true}))
    }

    /// A page of the items.
    pub(crate) fn list_items(&mut self, id: &str, query: &Query) -> Result<Value, Refusal> {
        page(&self.conversation(id)?.items, query)
    }

    /// Adds items at the end, and lists them.
    pub(crate) fn create_items(
        &mut self,
        id: &str,
        request: Map<String, Value>,
    ) -> Result<Value, Refusal> {
        self.conversation(id)?;
        let items = self.new_items(request)?;
        let created: Vec<&Value> = items.iter().map(AsRef::as_ref).collect();
        let created = list(&created, false);
        self.conversation(id)?.items.extend(items);
        Ok(created)
    }

    pub(crate) fn retrieve_item(&mut self, id: &str, item: &str) -> Result<Value, Refusal> {
        let conversation = self.conversation(id)?;
        let position = conversation.position(item)?;
        let found = conversation.items.get(position);
        Ok(found.map_or(Value::Null, |item| Value::clone(item)))
    }

    /// Deletes an item; the answer is the conversation.
    pub(crate) fn delete_item(&mut self, id: &str, item: &str) -> Result<Value, Refusal> {
        let conversation = self.conversation(id)?;
        let position = conversation.position(item)?;
        conversation.items.remove(position);
        Ok(conversation.object())
    }

    pub(crate) fn conversation(&mut self, id: &str) -> Result<&mut Conversation, Refusal> {
        let refuse = || Refusal::not_found("Conversation", id);
        self.conversations.get_mut(id).ok_or_else(refuse)
    }

    /// The `items` of a request that adds them.
    fn new_items(&mut self, mut request: Map<String, Value>) -> Result<Vec<Item>, Refusal> {
        let items = match request.remove("items") {
            Some(Value::Array(items)) => items,
            None => return Err(Refusal::missing("items")),
            Some(_) => return Err(Refusal::invalid_type("items", "an array of items")),
        };
        if items.len() > MAX_NEW_ITEMS {
            let message = format!(
                "Invalid 'items': array too long. Expected an array with maximum length \
                 {MAX_NEW_ITEMS}, but got an array with length {} instead.",
                items.len()
            );
            let refusal = Refusal::bad_request(message).about("items");
            return Err(refusal.code("array_above_max_length"));
        }
        let items = items::of_array(items, "items")?;
        self.read_items(items, "items")
    }
}

/// The metadata of a request, texts by name; null is an empty object.
fn metadata(request: &Map<String, Value>) -> Result<Option<Value>, Refusal> {
    match request.get("metadata") {
        None => Ok(None),
        Some(Value::Null) => Ok(Some(json!({}))),
        Some(Value::Object(pairs)) => match pairs.iter().find(|(_, value)| !value.is_string()) {
            None => Ok(Some(Value::Object(pairs.clone()))),
            Some((name, _)) => {
                let param = format!("metadata.{name}");
                Err(Refusal::invalid_type(&param, "a string"))
            }
        },
        Some(_) => Err(Refusal::invalid_type("metadata", "an object of strings")),
    }
}

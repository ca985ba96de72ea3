//! What a call gives.

use std::collections::HashMap;
use std::sync::Arc;

use antiphon::AnswerHead;
use antiphon::api::{Page, Raw, Reply};
use antiphon::model::{
    CompactedResponse, Conversation, Deleted, InputItem, InputTokens, ItemPage, Response,
};
use serde::Deserialize;
use serde_json::Value;

use crate::error::NativeError;
use crate::runtime::{NativeCancellation, run};

/// What a server answered with before the body.
#[derive(Debug, Default, Deserialize, uniffi::Record)]
pub(crate) struct NativeHead {
    status: u16,
    headers: HashMap<String, String>,
    retries: u32,
    #[serde(default)]
    request_id: Option<String>,
}

/// What was read of an answer: one of these, whichever the endpoint gives.
#[derive(Debug, Default, uniffi::Record)]
pub(crate) struct NativeAnswer {
    /// The answer itself, where it was asked for.
    raw: Option<NativeRaw>,
    response: Option<Response>,
    deleted: Option<Deleted>,
    compacted: Option<CompactedResponse>,
    input_tokens: Option<InputTokens>,
    conversation: Option<Conversation>,
    page: Option<Arc<NativePage>>,
    items: Option<ItemPage>,
    item: Option<InputItem>,
    json: Option<Value>,
}

/// An answer as it came.
#[derive(Debug, uniffi::Record)]
pub(crate) struct NativeRaw {
    head: NativeHead,
    body: String,
}

/// A page of a list, and the way to the next.
#[derive(Debug, uniffi::Object)]
pub(crate) struct NativePage {
    page: Page,
}

#[uniffi::export]
impl NativePage {
    /// The items, and what the server says of the page.
    fn items(&self) -> ItemPage {
        (*self.page).clone()
    }

    /// The next page; none at the end of the list.
    #[uniffi::method(default(cancellation = None))]
    async fn next(
        &self,
        cancellation: Option<Arc<NativeCancellation>>,
    ) -> Result<Option<Arc<Self>>, NativeError> {
        let page = self.page.clone();
        let next = run(cancellation, async move { page.next_page().await }).await?;
        Ok(next.map(|page| Arc::new(Self { page })))
    }
}

impl NativeAnswer {
    /// What an endpoint gave.
    pub(crate) fn of_reply(raw: Raw<Reply>, keeps_raw: bool) -> Self {
        let mut answer = Self {
            raw: keeps_raw.then(|| NativeRaw::of(&raw)),
            ..Self::default()
        };
        match raw.reply {
            Reply::Response(reply) => answer.response = Some(*reply),
            Reply::Deleted(reply) => answer.deleted = Some(*reply),
            Reply::CompactedResponse(reply) => answer.compacted = Some(*reply),
            Reply::InputTokens(reply) => answer.input_tokens = Some(*reply),
            Reply::Conversation(reply) => answer.conversation = Some(*reply),
            Reply::Page(page) => answer.page = Some(Arc::new(NativePage { page: *page })),
            Reply::ItemPage(reply) => answer.items = Some(*reply),
            Reply::InputItem(reply) => answer.item = Some(*reply),
            // Core may come to give more, by endpoints that neither language calls yet.
            _ => {}
        }
        answer
    }

    /// What a path gave.
    pub(crate) fn of_json(raw: Raw<Value>) -> Self {
        Self {
            raw: Some(NativeRaw::of(&raw)),
            json: Some(raw.reply),
            ..Self::default()
        }
    }
}

impl NativeRaw {
    fn of<T>(raw: &Raw<T>) -> Self {
        Self {
            head: NativeHead::from(&raw.head),
            body: String::from_utf8_lossy(&raw.body).into_owned(),
        }
    }
}

impl From<&AnswerHead> for NativeHead {
    fn from(head: &AnswerHead) -> Self {
        // It has just these fields.
        serde_json::from_value(head.to_json()).unwrap_or_default()
    }
}

//! What a call gives.

use std::collections::HashMap;
use std::sync::Arc;

use antiphon::api::{Page, Raw, Reply};
use antiphon::{AnswerHead, Error};
use serde::Deserialize;

use crate::buffer::bytes_of;
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

/// What was read of an answer.
#[derive(Debug, uniffi::Record)]
pub(crate) struct NativeAnswer {
    /// The value that the operation returns, see [`buffer`](crate::buffer).
    value: Vec<u8>,
    /// The way to the next page, where the value is one.
    page: Option<Arc<NativePage>>,
    /// The answer itself, where it was asked for.
    raw: Option<NativeRaw>,
}

/// An answer as it was received.
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
    fn items(&self) -> Result<Vec<u8>, NativeError> {
        Ok(bytes_of(&*self.page)?)
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
    /// What an operation returned.
    pub(crate) fn of_reply(raw: Raw<Reply>, keeps_raw: bool) -> Result<Self, Error> {
        Ok(Self {
            value: match &raw.reply {
                // It is of no type of the model.
                Reply::Json(json) => bytes_of(&json.to_string())?,
                reply => bytes_of(reply)?,
            },
            raw: keeps_raw.then(|| NativeRaw::of(&raw)),
            page: match raw.reply {
                Reply::Page(page) => Some(Arc::new(NativePage { page: *page })),
                _ => None,
            },
        })
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

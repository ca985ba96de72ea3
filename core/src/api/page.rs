//! Pages of lists, and how to find the next page.

use std::fmt;
use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::error::{Error, ErrorKind, Result};
use crate::model::{InputItem, ItemPage};

use super::Client;
use super::call::Call;

/// One page of a list, which can fetch the next page.
///
/// It dereferences to an [`ItemPage`]: `page.data`, `page.has_more`. [`into_items`](Self::into_items)
/// iterates over all items from this page on.
#[derive(Clone)]
pub struct Page {
    client: Client,
    call: Call,
    page: ItemPage,
}

impl Page {
    /// # Errors
    ///
    /// Fails if the server returned the same page again.
    pub(super) fn new(client: Client, call: Call, page: ItemPage) -> Result<Self> {
        let after = call.query.get(AFTER).and_then(Value::as_str);
        if let Some(after) = after.filter(|after| cursor_behind(&page) == Some(after)) {
            let message = format!(
                "{}: the server returned the page that ends with `{after}` again instead of the next one. It may \
                 not support the parameter `after`; use only the items before this error.",
                call.endpoint.name
            );
            return Err(Error::new(ErrorKind::Decode, message));
        }
        Ok(Self { client, call, page })
    }

    /// Whether the server has another page after this one.
    #[must_use]
    pub fn has_next_page(&self) -> bool {
        cursor_behind(&self.page).is_some()
    }

    /// Fetches the next page; returns `None` at the end of the list.
    ///
    /// # Errors
    ///
    /// Fails if the server cannot be reached, answers with an error, or returns the same page again.
    pub async fn next_page(&self) -> Result<Option<Self>> {
        match self.next_call() {
            Some(call) => self.client.page_call(call).await.map(Some),
            None => Ok(None),
        }
    }

    /// The parameters with which [`Client::call`] fetches the next page from the same endpoint; `None` at the
    /// end of the list. For bindings that do not keep this type.
    #[must_use]
    pub fn next_request(&self) -> Option<Value> {
        self.next_call()
            .map(|call| Value::Object(call.parameters()))
    }

    /// Iterates over all items of the list, from the first of this page on; fetches pages as needed.
    ///
    /// ```no_run
    /// # async fn run(client: antiphon::Client) -> antiphon::Result<()> {
    /// # use antiphon::model::ListRequest;
    /// let conversations = client.conversations();
    /// let page = conversations.items().list("conv_1", ListRequest::default()).await?;
    /// let mut items = page.into_items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?.id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn into_items(self) -> PageItems {
        let mut items = PageItems {
            items: Vec::new().into_iter(),
            next: None,
        };
        items.take(self);
        items
    }

    /// Returns the page without the means to fetch others.
    #[must_use]
    pub fn into_inner(self) -> ItemPage {
        self.page
    }

    fn next_call(&self) -> Option<Call> {
        let cursor = cursor_behind(&self.page)?;
        let mut call = self.call.clone();
        call.query.insert(AFTER.to_owned(), Value::from(cursor));
        Some(call)
    }
}

/// The parameter with the cursor: the id of the item after which a page begins.
const AFTER: &str = "after";

/// The cursor of the next page: the id of the last item; `None` at the end of the list.
fn cursor_behind(page: &ItemPage) -> Option<&str> {
    let last = page.data.last().filter(|_| page.has_more != Some(false))?;
    let not_empty = |id: &&str| !id.is_empty();
    last.id()
        .filter(not_empty)
        .or_else(|| page.last_id.as_deref().filter(not_empty))
}

impl Deref for Page {
    type Target = ItemPage;

    fn deref(&self) -> &ItemPage {
        &self.page
    }
}

/// Serializes as its [`ItemPage`].
impl Serialize for Page {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        self.page.serialize(serializer)
    }
}

impl fmt::Debug for Page {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Page")
            .field("page", &self.page)
            .field("next_request", &self.next_request())
            .finish_non_exhaustive()
    }
}

/// All items of a list; see [`Page::into_items`].
///
/// Iterate with [`next`](Self::next) or as a [`Stream`]. It ends with the list, or after its first error.
pub struct PageItems {
    items: std::vec::IntoIter<InputItem>,
    next: Option<NextPage>,
}

type NextPage = Pin<Box<dyn Future<Output = Result<Page>> + Send>>;

impl PageItems {
    /// Returns the next item, or `None` at the end of the list.
    ///
    /// # Errors
    ///
    /// Fails once, with an error of [`Page::next_page`]; then the iteration ends.
    pub async fn next(&mut self) -> Option<Result<InputItem>> {
        std::future::poll_fn(|context| self.poll_next_item(context)).await
    }

    fn take(&mut self, page: Page) {
        let next = page.next_call();
        let Page { client, page, .. } = page;
        self.items = page.data.into_iter();
        self.next =
            next.map(|call| -> NextPage { Box::pin(async move { client.page_call(call).await }) });
    }

    fn poll_next_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<InputItem>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            let Some(next) = &mut self.next else {
                return Poll::Ready(None);
            };
            let page = ready!(next.as_mut().poll(context));
            self.next = None;
            match page {
                Ok(page) => self.take(page),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

impl Stream for PageItems {
    type Item = Result<InputItem>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_next_item(context)
    }
}

impl fmt::Debug for PageItems {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("PageItems")
            .field("waiting", &self.items.len())
            .field("has_next_page", &self.next.is_some())
            .finish()
    }
}

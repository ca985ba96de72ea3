//! The calls that are answered whole: core's methods, by flat names.

use std::sync::Arc;

use antiphon::client::Page;
use antiphon::model::{
    CompactRequest, CompactedResponse, Conversation, ConversationCreateRequest,
    ConversationItemsRequest, ConversationUpdateRequest, CreateRequest, Deleted, InputItem,
    InputTokens, InputTokensRequest, ItemPage, ItemRetrieveRequest, ListRequest, Response,
    RetrieveRequest,
};

use crate::client::NativeClient;
use crate::error::NativeError;
use crate::runtime::{NativeCancellation, run};

/// Exports calls of a type as async methods: of each its name, arguments and result, and how core is asked.
macro_rules! calls {
    ($type:ident.$field:ident: $(
        fn $name:ident($($argument:ident: $kind:ty),*) -> $result:ty { $asked:expr }
    )*) => {
        #[uniffi::export]
        impl $type {$(
            /// What core's method gives.
            ///
            /// # Errors
            ///
            /// When the request is bad, the call fails, or it is cancelled.
            #[uniffi::method(default(cancellation = None))]
            pub async fn $name(
                &self,
                $($argument: $kind,)*
                cancellation: Option<Arc<NativeCancellation>>,
            ) -> Result<$result, NativeError> {
                let $field = self.$field.clone();
                run(cancellation, async move { $asked.await.map(Into::into) }).await
            }
        )*}
    };
}

calls! { NativeClient.client:
    fn create(request: CreateRequest) -> Response {
        client.responses().create(request)
    }
    fn retrieve(id: String, request: RetrieveRequest) -> Response {
        client.responses().retrieve(&id, request)
    }
    fn delete(id: String) -> Deleted {
        client.responses().delete(&id)
    }
    fn cancel(id: String) -> Response {
        client.responses().cancel(&id)
    }
    fn compact(request: CompactRequest) -> CompactedResponse {
        client.responses().compact(request)
    }
    fn list_input_items(id: String, request: ListRequest) -> NativePage {
        client.responses().input_items().list(&id, request)
    }
    fn count_input_tokens(request: InputTokensRequest) -> InputTokens {
        client.responses().input_tokens().count(request)
    }
    fn create_conversation(request: ConversationCreateRequest) -> Conversation {
        client.conversations().create(request)
    }
    fn retrieve_conversation(id: String) -> Conversation {
        client.conversations().retrieve(&id)
    }
    fn update_conversation(id: String, request: ConversationUpdateRequest) -> Conversation {
        client.conversations().update(&id, request)
    }
    fn delete_conversation(id: String) -> Deleted {
        client.conversations().delete(&id)
    }
    fn create_items(id: String, request: ConversationItemsRequest) -> ItemPage {
        client.conversations().items().create(&id, request)
    }
    fn list_items(id: String, request: ListRequest) -> NativePage {
        client.conversations().items().list(&id, request)
    }
    fn retrieve_item(id: String, item_id: String, request: ItemRetrieveRequest) -> InputItem {
        client.conversations().items().retrieve(&id, &item_id, request)
    }
    fn delete_item(id: String, item_id: String) -> Conversation {
        client.conversations().items().delete(&id, &item_id)
    }
}

/// A page of a list, and the way to the next.
#[derive(Debug, uniffi::Object)]
pub struct NativePage {
    page: Page,
}

#[uniffi::export]
impl NativePage {
    /// The items, and what the server says of the page.
    #[must_use]
    pub fn items(&self) -> ItemPage {
        (*self.page).clone()
    }

    /// The next page; none at the end of the list.
    ///
    /// # Errors
    ///
    /// When the call fails or is cancelled.
    #[uniffi::method(default(cancellation = None))]
    pub async fn next(
        &self,
        cancellation: Option<Arc<NativeCancellation>>,
    ) -> Result<Option<Arc<Self>>, NativeError> {
        let page = self.page.clone();
        let next = run(cancellation, async move { page.next_page().await }).await?;
        Ok(next.map(|page| Arc::new(Self::from(page))))
    }
}

impl From<Page> for NativePage {
    fn from(page: Page) -> Self {
        Self { page }
    }
}

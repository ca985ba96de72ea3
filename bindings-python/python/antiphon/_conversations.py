"""`client.conversations`: contexts that the server keeps from one response to the next."""

from __future__ import annotations

from ._page import AsyncPaginator, Page, get_page
from ._resource import AsyncResource, SyncResource, encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ._raw import (
        AsyncConversationItemsWithRawResponse,
        AsyncConversationsWithRawResponse,
        ConversationItemsWithRawResponse,
        ConversationsWithRawResponse,
    )
    from .options import (
        ConversationCreateArguments,
        ConversationItemsArguments,
        ConversationUpdateArguments,
        ItemRetrieveArguments,
        ListArguments,
        OnlyOptions,
    )
    from .types import Conversation, Deleted, InputItem, ItemPage


class Conversations(SyncResource):
    """Conversations that a client's server keeps from one response to the next."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ConversationsWithRawResponse:
        """The same calls, each of which gives a `RawResponse`: what was read, and the answer that it was read from."""
        twin: ConversationsWithRawResponse = self._raw_twin()
        return twin

    @property
    def items(self) -> ConversationItems:
        """The items of conversations."""
        return ConversationItems(self._native, self._is_raw)

    def create(self, **params: Unpack[ConversationCreateArguments]) -> Conversation:
        """Makes a conversation. Errors are those of `client.responses.create`."""
        return self._call("conversations.create", params)

    def retrieve(self, conversation_id: str, **options: Unpack[OnlyOptions]) -> Conversation:
        """Gives a conversation; its items are listed apart.

        Raises:
            InvalidRequestError: The id is none.
            NotFoundError: The conversation is not stored.
            APIError: The server could not be reached, or answered with another error.
        """
        return self._call("conversations.retrieve", options, conversation_id=conversation_id)

    def update(self, conversation_id: str, **params: Unpack[ConversationUpdateArguments]) -> Conversation:
        """Replaces the metadata of a conversation, which must be given; an empty one takes it away.

        Errors are those of `retrieve`.
        """
        return self._call("conversations.update", params, conversation_id=conversation_id)

    def delete(self, conversation_id: str, **options: Unpack[OnlyOptions]) -> Deleted:
        """Deletes a conversation. OpenAI does not delete its items. Errors are those of `retrieve`."""
        return self._call("conversations.delete", options, conversation_id=conversation_id)


class ConversationItems(SyncResource):
    """The items of conversations. Errors are those of `client.conversations.retrieve`."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ConversationItemsWithRawResponse:
        """The same calls, each of which gives a `RawResponse`: what was read, and the answer that it was read from."""
        twin: ConversationItemsWithRawResponse = self._raw_twin()
        return twin

    def create(self, conversation_id: str, **params: Unpack[ConversationItemsArguments]) -> ItemPage:
        """Adds items, at most 20, and gives them as the server keeps them."""
        return self._call("conversations.items.create", params, conversation_id=conversation_id)

    def list(self, conversation_id: str, **params: Unpack[ListArguments]) -> Page:
        """Gives one page of a conversation; iterating over it gives all of it."""
        return get_page(
            self._native, self._is_raw, "conversations.items.list", *encode(params, conversation_id=conversation_id)
        )

    def retrieve(self, item_id: str, *, conversation_id: str, **params: Unpack[ItemRetrieveArguments]) -> InputItem:
        """Gives one item of a conversation."""
        return self._call("conversations.items.retrieve", params, conversation_id=conversation_id, item_id=item_id)

    def delete(self, item_id: str, *, conversation_id: str, **options: Unpack[OnlyOptions]) -> Conversation:
        """Takes an item out of a conversation, and gives the conversation."""
        return self._call("conversations.items.delete", options, conversation_id=conversation_id, item_id=item_id)


class AsyncConversations(AsyncResource):
    """Conversations that a client's server keeps from one response to the next, for asyncio."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncConversationsWithRawResponse:
        """The same calls, each of which gives a `RawResponse`: what was read, and the answer that it was read from."""
        twin: AsyncConversationsWithRawResponse = self._raw_twin()
        return twin

    @property
    def items(self) -> AsyncConversationItems:
        """The items of conversations."""
        return AsyncConversationItems(self._native, self._is_raw)

    async def create(self, **params: Unpack[ConversationCreateArguments]) -> Conversation:
        """Makes a conversation. Errors are those of `client.responses.create`."""
        return await self._call("conversations.create", params)

    async def retrieve(self, conversation_id: str, **options: Unpack[OnlyOptions]) -> Conversation:
        """Gives a conversation; its items are listed apart.

        Raises:
            InvalidRequestError: The id is none.
            NotFoundError: The conversation is not stored.
            APIError: The server could not be reached, or answered with another error.
        """
        return await self._call("conversations.retrieve", options, conversation_id=conversation_id)

    async def update(self, conversation_id: str, **params: Unpack[ConversationUpdateArguments]) -> Conversation:
        """Replaces the metadata of a conversation, which must be given; an empty one takes it away.

        Errors are those of `retrieve`.
        """
        return await self._call("conversations.update", params, conversation_id=conversation_id)

    async def delete(self, conversation_id: str, **options: Unpack[OnlyOptions]) -> Deleted:
        """Deletes a conversation. OpenAI does not delete its items. Errors are those of `retrieve`."""
        return await self._call("conversations.delete", options, conversation_id=conversation_id)


class AsyncConversationItems(AsyncResource):
    """The items of conversations, for asyncio. Errors are those of `client.conversations.retrieve`."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncConversationItemsWithRawResponse:
        """The same calls, each of which gives a `RawResponse`: what was read, and the answer that it was read from."""
        twin: AsyncConversationItemsWithRawResponse = self._raw_twin()
        return twin

    async def create(self, conversation_id: str, **params: Unpack[ConversationItemsArguments]) -> ItemPage:
        """Adds items, at most 20, and gives them as the server keeps them."""
        return await self._call("conversations.items.create", params, conversation_id=conversation_id)

    def list(self, conversation_id: str, **params: Unpack[ListArguments]) -> AsyncPaginator:
        """Gives a conversation: `await` its first page, or go through all of it with `async for`."""
        return AsyncPaginator(
            self._native, self._is_raw, "conversations.items.list", *encode(params, conversation_id=conversation_id)
        )

    async def retrieve(
        self, item_id: str, *, conversation_id: str, **params: Unpack[ItemRetrieveArguments]
    ) -> InputItem:
        """Gives one item of a conversation."""
        return await self._call(
            "conversations.items.retrieve", params, conversation_id=conversation_id, item_id=item_id
        )

    async def delete(self, item_id: str, *, conversation_id: str, **options: Unpack[OnlyOptions]) -> Conversation:
        """Takes an item out of a conversation, and gives the conversation."""
        return await self._call("conversations.items.delete", options, conversation_id=conversation_id, item_id=item_id)

"""`client.conversations`: contexts that the server keeps from one response to the next."""

from __future__ import annotations

from ._page import AsyncPaginator, Page, get_page
from ._resource import Resource, encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .types import (
        Conversation,
        ConversationCreateParams,
        ConversationItemsParams,
        ConversationUpdateParams,
        Deleted,
        InputItem,
        ItemPage,
        ItemRetrieveParams,
        ListParams,
    )


class Conversations(Resource):
    """Conversations that a client's server keeps from one response to the next."""

    __slots__ = ()

    @property
    def items(self) -> ConversationItems:
        """The items of conversations."""
        return ConversationItems(self._native)

    def create(self, **params: Unpack[ConversationCreateParams]) -> Conversation:
        """Makes a conversation. Errors are those of `client.responses.create`."""
        return self._native.call("conversations.create", encode(params))

    def retrieve(self, conversation_id: str) -> Conversation:
        """Gives a conversation; its items are listed apart.

        Raises:
            InvalidRequestError: The id is none.
            NotFoundError: The conversation is not stored.
            APIError: The server could not be reached, or answered with another error.
        """
        return self._native.call("conversations.retrieve", encode({}, conversation_id=conversation_id))

    def update(self, conversation_id: str, **params: Unpack[ConversationUpdateParams]) -> Conversation:
        """Replaces the metadata of a conversation, which must be given; an empty one takes it away.

        Errors are those of `retrieve`.
        """
        return self._native.call("conversations.update", encode(params, conversation_id=conversation_id))

    def delete(self, conversation_id: str) -> Deleted:
        """Deletes a conversation. OpenAI does not delete its items. Errors are those of `retrieve`."""
        return self._native.call("conversations.delete", encode({}, conversation_id=conversation_id))


class ConversationItems(Resource):
    """The items of conversations. Errors are those of `client.conversations.retrieve`."""

    __slots__ = ()

    def create(self, conversation_id: str, **params: Unpack[ConversationItemsParams]) -> ItemPage:
        """Adds items, at most 20, and gives them as the server keeps them."""
        parameters = encode(params, conversation_id=conversation_id)
        return self._native.call("conversations.items.create", parameters)

    def list(self, conversation_id: str, **params: Unpack[ListParams]) -> Page:
        """Gives one page of a conversation; iterating over it gives all of it."""
        parameters = encode(params, conversation_id=conversation_id)
        return get_page(self._native, "conversations.items.list", parameters)

    def retrieve(self, item_id: str, *, conversation_id: str, **params: Unpack[ItemRetrieveParams]) -> InputItem:
        """Gives one item of a conversation."""
        parameters = encode(params, conversation_id=conversation_id, item_id=item_id)
        return self._native.call("conversations.items.retrieve", parameters)

    def delete(self, item_id: str, *, conversation_id: str) -> Conversation:
        """Takes an item out of a conversation, and gives the conversation."""
        parameters = encode({}, conversation_id=conversation_id, item_id=item_id)
        return self._native.call("conversations.items.delete", parameters)


class AsyncConversations(Resource):
    """Conversations that a client's server keeps from one response to the next, for asyncio."""

    __slots__ = ()

    @property
    def items(self) -> AsyncConversationItems:
        """The items of conversations."""
        return AsyncConversationItems(self._native)

    async def create(self, **params: Unpack[ConversationCreateParams]) -> Conversation:
        """Makes a conversation. Errors are those of `client.responses.create`."""
        return await self._native.call_async("conversations.create", encode(params))

    async def retrieve(self, conversation_id: str) -> Conversation:
        """Gives a conversation; its items are listed apart.

        Raises:
            InvalidRequestError: The id is none.
            NotFoundError: The conversation is not stored.
            APIError: The server could not be reached, or answered with another error.
        """
        return await self._native.call_async("conversations.retrieve", encode({}, conversation_id=conversation_id))

    async def update(self, conversation_id: str, **params: Unpack[ConversationUpdateParams]) -> Conversation:
        """Replaces the metadata of a conversation, which must be given; an empty one takes it away.

        Errors are those of `retrieve`.
        """
        return await self._native.call_async("conversations.update", encode(params, conversation_id=conversation_id))

    async def delete(self, conversation_id: str) -> Deleted:
        """Deletes a conversation. OpenAI does not delete its items. Errors are those of `retrieve`."""
        return await self._native.call_async("conversations.delete", encode({}, conversation_id=conversation_id))


class AsyncConversationItems(Resource):
    """The items of conversations, for asyncio. Errors are those of `client.conversations.retrieve`."""

    __slots__ = ()

    async def create(self, conversation_id: str, **params: Unpack[ConversationItemsParams]) -> ItemPage:
        """Adds items, at most 20, and gives them as the server keeps them."""
        return await self._native.call_async(
            "conversations.items.create", encode(params, conversation_id=conversation_id)
        )

    def list(self, conversation_id: str, **params: Unpack[ListParams]) -> AsyncPaginator:
        """Gives a conversation: `await` its first page, or go through all of it with `async for`."""
        parameters = encode(params, conversation_id=conversation_id)
        return AsyncPaginator(self._native, "conversations.items.list", parameters)

    async def retrieve(self, item_id: str, *, conversation_id: str, **params: Unpack[ItemRetrieveParams]) -> InputItem:
        """Gives one item of a conversation."""
        parameters = encode(params, conversation_id=conversation_id, item_id=item_id)
        return await self._native.call_async("conversations.items.retrieve", parameters)

    async def delete(self, item_id: str, *, conversation_id: str) -> Conversation:
        """Takes an item out of a conversation, and gives the conversation."""
        parameters = encode({}, conversation_id=conversation_id, item_id=item_id)
        return await self._native.call_async("conversations.items.delete", parameters)

# generated from core/src/api/endpoints.rs by `make generate`; do not edit
# ruff: noqa
# mypy: disable-error-code="no-any-return"
"""The resources of a client and their methods."""

from __future__ import annotations

from .._resource import SyncResource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, overload

    from typing_extensions import Unpack

    from .._page import Page
    from .._session import Session
    from .._stream import ResponseStream
    from ..types import (
        CompactedResponse,
        Conversation,
        Deleted,
        InputItem,
        InputTokens,
        ItemPage,
        Response,
    )
    from .options import (
        CallOptions,
        CompactArguments,
        ConversationCreateArguments,
        ConversationItemsArguments,
        ConversationUpdateArguments,
        CreateArguments,
        InputTokensArguments,
        ItemRetrieveArguments,
        ListArguments,
        RetrieveArguments,
        SessionArguments,
    )
    from .raw import (
        ClientWithRawResponse,
        ConversationItemsWithRawResponse,
        ConversationsWithRawResponse,
        InputItemsWithRawResponse,
        InputTokenCountsWithRawResponse,
        ResponsesWithRawResponse,
    )

__all__ = [
    "ConversationItems",
    "Conversations",
    "InputItems",
    "InputTokenCounts",
    "Responses",
]


class ClientMethods(SyncResource):
    """The resources of a client, and the methods of its own."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ClientWithRawResponse:
        """The same methods, each of which returns a `RawResponse`: the result, and the
        answer that it was read from.
        """
        return self._raw_twin()

    @property
    def responses(self) -> Responses:
        """Creates responses and manages stored ones."""
        return Responses(self._native, self._is_raw)

    @property
    def conversations(self) -> Conversations:
        """Conversations: contexts that the server keeps from one response to the next."""
        return Conversations(self._native, self._is_raw)

    def generate_response(self, **params: Unpack[CreateArguments]) -> Response:
        """Creates a response: `responses.create` under the name that gateways document."""
        return self.responses.create(**params)

    def stream_response(self, **params: Unpack[CreateArguments]) -> ResponseStream:
        """Streams a response: `responses.stream` under the name that gateways document.

        The request is sent at once; where a function returns the key, when the stream
        is first read. The errors of the call are raised by the stream.
        """
        return self.responses.stream(**params)

    def get(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """Sends a GET request to a path below the base URL, such as `/models?limit=20`,
        and returns the JSON of the answer: for endpoints that this version does not
        know. An empty answer is `None`.

        The client sends its key, headers and query; retries and timeouts are those of
        every call.

        Raises:
            InvalidRequestError: The path does not begin with `/`, or leaves the base URL.
            APIError: The server could not be reached, or answered with an error.
            DecodeError: The answer is not JSON.
        """
        return self._call("get", options, path=path)

    def post(self, path: str, *, body: Any = None, **options: Unpack[CallOptions]) -> Any:
        """Sends a POST request with a JSON body to a path below the base URL. The body
        is sent as given; `None` sends none.

        Raises:
            InvalidRequestError: The path does not begin with `/`, or leaves the base URL.
            APIError: The server could not be reached, or answered with an error.
            DecodeError: The answer is not JSON.
        """
        return self._call("post", options, path=path, body=body)

    def delete(self, path: str, **options: Unpack[CallOptions]) -> Any:
        """Sends a DELETE request to a path below the base URL.

        Raises:
            InvalidRequestError: The path does not begin with `/`, or leaves the base URL.
            APIError: The server could not be reached, or answered with an error.
            DecodeError: The answer is not JSON.
        """
        return self._call("delete", options, path=path)


class Responses(SyncResource):
    """Creates responses and manages stored ones."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ResponsesWithRawResponse:
        """The same methods, each of which returns a `RawResponse`: the result, and the
        answer that it was read from.
        """
        return self._raw_twin()

    @property
    def input_items(self) -> InputItems:
        """The input items of stored responses."""
        return InputItems(self._native, self._is_raw)

    @property
    def input_tokens(self) -> InputTokenCounts:
        """Counts the tokens of an input without creating a response."""
        return InputTokenCounts(self._native, self._is_raw)

    def create(self, **params: Unpack[CreateArguments]) -> Response:
        """Creates a response and returns it when it is complete.

        Parameters that this version does not know go into `extra_body`. Spellings that
        only documentation has, such as a part `{"type": "text"}` or a
        `response_format`, are sent in the wire spelling; the option `strict` sends them
        as given.

        A response whose status is `failed` or `incomplete` is not an error: check its
        `status`.

        Raises:
            InvalidRequestError: No server can accept the request; nothing was sent.
            APIError: The server could not be reached, or answered with an error.
        """
        return self._call("responses.create", params)

    def stream(self, **params: Unpack[CreateArguments]) -> ResponseStream:
        """Creates a response and returns its events as they arrive.

        The request is sent at once; where a function returns the key, when the stream
        is first read. The errors of the call are raised by the stream.

        Raises:
            InvalidRequestError: No server can accept the request; nothing was sent.
            APIError: The server could not be reached, or answered with an error.
        """
        return self._events("responses.create", params)

    def connect(self, **options: Unpack[SessionArguments]) -> Session:
        """Opens a session: responses over one WebSocket, one after the other or side by
        side on lanes.

        If the server does not speak WebSocket, the session streams over HTTP, unless
        the option `http_fallback` is off. The options of the call that opens the
        session apply to all of its responses.

        Raises:
            ConfigError: An option is wrong; the message names it.
            APIError: The server could not be reached, or answered with an error.
        """
        return self._session(options)

    if TYPE_CHECKING:

        @overload
        def retrieve(
            self, response_id: str, *, stream: Literal[True], **params: Unpack[RetrieveArguments]
        ) -> ResponseStream: ...

        @overload
        def retrieve(
            self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[RetrieveArguments]
        ) -> Response: ...

    def retrieve(
        self, response_id: str, *, stream: bool | None = None, **params: Unpack[RetrieveArguments]
    ) -> Response | ResponseStream:
        """Returns a stored response in its current state.

        With `stream=True`, returns the events of a stored response: those that it has,
        then those that it still produces. OpenAI does so for responses that were
        created in the background with `stream`.

        With `starting_after` the stream begins after the event with that sequence
        number. Snapshots then lack the earlier content; the final response is complete.

        Raises:
            InvalidRequestError: `response_id` is empty or not a valid id.
            NotFoundError: The server does not store the response.
            APIError: The server could not be reached, or answered with another error.
        """
        if stream:
            return self._opened_events("responses.retrieve", params, response_id=response_id)
        return self._call("responses.retrieve", params, response_id=response_id)

    def create_and_wait(self, **params: Unpack[CreateArguments]) -> Response:
        """Creates a response in the background and returns it when it is finished: for
        answers that take longer than a connection lasts.

        The request is sent with `background`, unless it sets that itself. `wait`
        describes how the client waits.

        Raises:
            InvalidRequestError: No server can accept the request; nothing was sent.
            APITimeoutError: The response was not finished within `total_timeout`.
            APIError: The server could not be reached, or answered with an error.
        """
        return self._call("responses.create_and_wait", params)

    def wait(self, response_id: str, **params: Unpack[RetrieveArguments]) -> Response:
        """Waits until a stored response is finished and returns it: completed, failed,
        incomplete or cancelled; check its `status`.

        The client polls the server: after the time that the server asks for
        (`openai-poll-after-ms`, up to `max_retry_after`), else after 0.5 s and then at
        growing intervals of up to 5 s. Only `total_timeout` limits the wait. Cancelling
        the wait leaves the response alone.

        Raises:
            InvalidRequestError: `response_id` is empty or not a valid id.
            NotFoundError: The server does not store the response.
            APITimeoutError: The response was not finished within `total_timeout`.
            APIError: The server could not be reached, or answered with another error.
        """
        return self._call("responses.wait", params, response_id=response_id)

    def delete(self, response_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Deletes a stored response.

        Raises:
            InvalidRequestError: `response_id` is empty or not a valid id.
            NotFoundError: The server does not store the response.
            APIError: The server could not be reached, or answered with another error.
        """
        return self._call("responses.delete", options, response_id=response_id)

    def cancel(self, response_id: str, **options: Unpack[CallOptions]) -> Response:
        """Cancels a response that is being created in the background and returns what
        exists of it.

        Raises:
            InvalidRequestError: `response_id` is empty or not a valid id.
            NotFoundError: The server does not store the response.
            APIError: The response was not created in the background, the server could not
                be reached, or it answered with another error.
        """
        return self._call("responses.cancel", options, response_id=response_id)

    def compact(self, **params: Unpack[CompactArguments]) -> CompactedResponse:
        """Compacts a long context: the `output` of the answer is the input of the next
        request. The answer is not a response and cannot be continued by its id.

        Raises:
            InvalidRequestError: No server can accept the request; nothing was sent.
            APIError: The server could not be reached, or answered with an error.
        """
        return self._call("responses.compact", params)


class InputItems(SyncResource):
    """The input items of stored responses."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> InputItemsWithRawResponse:
        """The same methods, each of which returns a `RawResponse`: the result, and the
        answer that it was read from.
        """
        return self._raw_twin()

    def list(self, response_id: str, **params: Unpack[ListArguments]) -> Page:
        """Lists the input items of a stored response. Lists paginate automatically.

        Returns the first page; iterating over it yields the items of all pages.

        Raises:
            InvalidRequestError: `response_id` is empty or not a valid id.
            NotFoundError: The server does not store the response.
            APIError: The server could not be reached, or answered with another error.
        """
        return self._page("responses.input_items.list", params, response_id=response_id)


class InputTokenCounts(SyncResource):
    """Counts the tokens of an input without creating a response."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> InputTokenCountsWithRawResponse:
        """The same methods, each of which returns a `RawResponse`: the result, and the
        answer that it was read from.
        """
        return self._raw_twin()

    def count(self, **params: Unpack[InputTokensArguments]) -> InputTokens:
        """Counts the tokens that a request would use as its input.

        Raises:
            InvalidRequestError: No server can accept the request; nothing was sent.
            APIError: The server could not be reached, or answered with an error.
        """
        return self._call("responses.input_tokens.count", params)


class Conversations(SyncResource):
    """Conversations: contexts that the server keeps from one response to the next."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ConversationsWithRawResponse:
        """The same methods, each of which returns a `RawResponse`: the result, and the
        answer that it was read from.
        """
        return self._raw_twin()

    @property
    def items(self) -> ConversationItems:
        """The items of conversations."""
        return ConversationItems(self._native, self._is_raw)

    def create(self, **params: Unpack[ConversationCreateArguments]) -> Conversation:
        """Creates a conversation.

        Raises:
            InvalidRequestError: No server can accept the request; nothing was sent.
            APIError: The server could not be reached, or answered with an error.
        """
        return self._call("conversations.create", params)

    def retrieve(self, conversation_id: str, **options: Unpack[CallOptions]) -> Conversation:
        """Returns a conversation. Its items are listed separately.

        Raises:
            InvalidRequestError: `conversation_id` is empty or not a valid id.
            NotFoundError: The server does not store the conversation.
            APIError: The server could not be reached, or answered with another error.
        """
        return self._call("conversations.retrieve", options, conversation_id=conversation_id)

    def update(self, conversation_id: str, **params: Unpack[ConversationUpdateArguments]) -> Conversation:
        """Replaces the metadata of a conversation. The request must have `metadata`; an
        empty map clears it.

        Raises:
            InvalidRequestError: `conversation_id` is not a valid id, or no server can
                accept the request.
            NotFoundError: The server does not store the conversation.
            APIError: The server could not be reached, or answered with another error.
        """
        return self._call("conversations.update", params, conversation_id=conversation_id)

    def delete(self, conversation_id: str, **options: Unpack[CallOptions]) -> Deleted:
        """Deletes a conversation. OpenAI does not delete its items.

        Raises:
            InvalidRequestError: `conversation_id` is empty or not a valid id.
            NotFoundError: The server does not store the conversation.
            APIError: The server could not be reached, or answered with another error.
        """
        return self._call("conversations.delete", options, conversation_id=conversation_id)


class ConversationItems(SyncResource):
    """The items of conversations."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ConversationItemsWithRawResponse:
        """The same methods, each of which returns a `RawResponse`: the result, and the
        answer that it was read from.
        """
        return self._raw_twin()

    def create(self, conversation_id: str, **params: Unpack[ConversationItemsArguments]) -> ItemPage:
        """Adds items to a conversation, at most 20 in a call, and returns them as the
        server stores them.

        Raises:
            InvalidRequestError: `conversation_id` is not a valid id, or no server can
                accept the request.
            NotFoundError: The server does not store the conversation.
            APIError: The server could not be reached, or answered with another error.
        """
        return self._call("conversations.items.create", params, conversation_id=conversation_id)

    def list(self, conversation_id: str, **params: Unpack[ListArguments]) -> Page:
        """Lists the items of a conversation. Lists paginate automatically.

        Returns the first page; iterating over it yields the items of all pages.

        Raises:
            InvalidRequestError: `conversation_id` is empty or not a valid id.
            NotFoundError: The server does not store the conversation.
            APIError: The server could not be reached, or answered with another error.
        """
        return self._page("conversations.items.list", params, conversation_id=conversation_id)

    def retrieve(self, item_id: str, *, conversation_id: str, **params: Unpack[ItemRetrieveArguments]) -> InputItem:
        """Returns one item of a conversation.

        Raises:
            InvalidRequestError: An id is empty or not valid.
            NotFoundError: The server does not store the conversation, or the conversation
                has no such item.
            APIError: The server could not be reached, or answered with another error.
        """
        return self._call("conversations.items.retrieve", params, conversation_id=conversation_id, item_id=item_id)

    def delete(self, item_id: str, *, conversation_id: str, **options: Unpack[CallOptions]) -> Conversation:
        """Removes an item from a conversation and returns the conversation.

        Raises:
            InvalidRequestError: An id is empty or not valid.
            NotFoundError: The server does not store the conversation, or the conversation
                has no such item.
            APIError: The server could not be reached, or answered with another error.
        """
        return self._call("conversations.items.delete", options, conversation_id=conversation_id, item_id=item_id)

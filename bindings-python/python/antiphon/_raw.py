"""What a server answered with, beside what was read of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from typing_extensions import ParamSpec, Unpack

    from ._client import AsyncClient, Client
    from ._conversations import AsyncConversationItems, AsyncConversations, ConversationItems, Conversations
    from ._page import AsyncPage, AsyncPaginator
    from ._responses import (
        AsyncInputItems,
        AsyncInputTokenCounts,
        AsyncResponses,
        InputItems,
        InputTokenCounts,
        Responses,
    )
    from .options import RetrieveArguments
    from .types import Response

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)


class Headers(Mapping[str, str]):
    """The headers of an answer, whatever the case of their names. Values of a repeated one are joined with `, `."""

    __slots__ = ("_headers",)

    def __init__(self, headers: dict[str, str]) -> None:
        # The core gives the names in lower case.
        self._headers = headers

    def __getitem__(self, name: str) -> str:
        return self._headers[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._headers)

    def __len__(self) -> int:
        return len(self._headers)

    def __repr__(self) -> str:
        return f"Headers({self._headers!r})"


class ResponseHead:
    """What a server answered with before the body."""

    __slots__ = ("headers", "request_id", "retries_taken", "status_code")

    def __init__(self, status: int, headers: dict[str, str], retries: int, request_id: str | None = None) -> None:
        self.status_code = status
        """The HTTP status."""
        self.headers = Headers(headers)
        """The headers."""
        self.retries_taken = retries
        """How many attempts failed before this answer."""
        self.request_id = request_id
        """The server's id of the request, to be given to its support."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"


class RawResponse(ResponseHead, Generic[_T_co]):
    """An answer as it came, and what was read of it."""

    __slots__ = ("_parsed", "content")

    def __init__(self, parsed: _T_co, head: dict[str, Any], content: bytes) -> None:
        super().__init__(**head)
        self._parsed = parsed
        self.content = content
        """The body."""

    def parse(self) -> _T_co:
        """Gives what the method gives without `with_raw_response`."""
        return self._parsed


if TYPE_CHECKING:
    # For type checkers only. Where the program runs, `with_raw_response` gives an object of the same class as it is
    # asked of, whose calls give a `RawResponse`.
    _P = ParamSpec("_P")

    def _raw(method: Callable[_P, _T]) -> Callable[_P, RawResponse[_T]]: ...

    def _raw_async(
        method: Callable[_P, Coroutine[Any, Any, _T]],
    ) -> Callable[_P, Coroutine[Any, Any, RawResponse[_T]]]: ...

    def _raw_list(
        method: Callable[_P, AsyncPaginator],
    ) -> Callable[_P, Coroutine[Any, Any, RawResponse[AsyncPage]]]: ...

    class ClientWithRawResponse:
        """The calls of a client, each of which gives a `RawResponse`."""

        def __init__(self, client: Client) -> None:
            self.responses = ResponsesWithRawResponse(client.responses)
            self.conversations = ConversationsWithRawResponse(client.conversations)
            self.get = _raw(client.get)
            self.post = _raw(client.post)
            self.delete = _raw(client.delete)

    class ResponsesWithRawResponse:
        """The calls of `client.responses`, each of which gives a `RawResponse`."""

        def __init__(self, responses: Responses) -> None:
            self.input_items = InputItemsWithRawResponse(responses.input_items)
            self.input_tokens = InputTokenCountsWithRawResponse(responses.input_tokens)
            self.create = _raw(responses.create)
            self.create_and_wait = _raw(responses.create_and_wait)
            self.wait = _raw(responses.wait)
            self.delete = _raw(responses.delete)
            self.cancel = _raw(responses.cancel)
            self.compact = _raw(responses.compact)

        def retrieve(self, response_id: str, **params: Unpack[RetrieveArguments]) -> RawResponse[Response]: ...

    class InputItemsWithRawResponse:
        """The calls of `client.responses.input_items`, each of which gives a `RawResponse`."""

        def __init__(self, items: InputItems) -> None:
            self.list = _raw(items.list)

    class InputTokenCountsWithRawResponse:
        """The calls of `client.responses.input_tokens`, each of which gives a `RawResponse`."""

        def __init__(self, counts: InputTokenCounts) -> None:
            self.count = _raw(counts.count)

    class ConversationsWithRawResponse:
        """The calls of `client.conversations`, each of which gives a `RawResponse`."""

        def __init__(self, conversations: Conversations) -> None:
            self.items = ConversationItemsWithRawResponse(conversations.items)
            self.create = _raw(conversations.create)
            self.retrieve = _raw(conversations.retrieve)
            self.update = _raw(conversations.update)
            self.delete = _raw(conversations.delete)

    class ConversationItemsWithRawResponse:
        """The calls of `client.conversations.items`, each of which gives a `RawResponse`."""

        def __init__(self, items: ConversationItems) -> None:
            self.create = _raw(items.create)
            self.list = _raw(items.list)
            self.retrieve = _raw(items.retrieve)
            self.delete = _raw(items.delete)

    class AsyncClientWithRawResponse:
        """The calls of an `AsyncClient`, each of which gives a `RawResponse`."""

        def __init__(self, client: AsyncClient) -> None:
            self.responses = AsyncResponsesWithRawResponse(client.responses)
            self.conversations = AsyncConversationsWithRawResponse(client.conversations)
            self.get = _raw_async(client.get)
            self.post = _raw_async(client.post)
            self.delete = _raw_async(client.delete)

    class AsyncResponsesWithRawResponse:
        """The calls of `client.responses`, each of which gives a `RawResponse`."""

        def __init__(self, responses: AsyncResponses) -> None:
            self.input_items = AsyncInputItemsWithRawResponse(responses.input_items)
            self.input_tokens = AsyncInputTokenCountsWithRawResponse(responses.input_tokens)
            self.create = _raw_async(responses.create)
            self.create_and_wait = _raw_async(responses.create_and_wait)
            self.wait = _raw_async(responses.wait)
            self.delete = _raw_async(responses.delete)
            self.cancel = _raw_async(responses.cancel)
            self.compact = _raw_async(responses.compact)

        async def retrieve(self, response_id: str, **params: Unpack[RetrieveArguments]) -> RawResponse[Response]: ...

    class AsyncInputItemsWithRawResponse:
        """The calls of `client.responses.input_items`, each of which gives a `RawResponse`."""

        def __init__(self, items: AsyncInputItems) -> None:
            self.list = _raw_list(items.list)

    class AsyncInputTokenCountsWithRawResponse:
        """The calls of `client.responses.input_tokens`, each of which gives a `RawResponse`."""

        def __init__(self, counts: AsyncInputTokenCounts) -> None:
            self.count = _raw_async(counts.count)

    class AsyncConversationsWithRawResponse:
        """The calls of `client.conversations`, each of which gives a `RawResponse`."""

        def __init__(self, conversations: AsyncConversations) -> None:
            self.items = AsyncConversationItemsWithRawResponse(conversations.items)
            self.create = _raw_async(conversations.create)
            self.retrieve = _raw_async(conversations.retrieve)
            self.update = _raw_async(conversations.update)
            self.delete = _raw_async(conversations.delete)

    class AsyncConversationItemsWithRawResponse:
        """The calls of `client.conversations.items`, each of which gives a `RawResponse`."""

        def __init__(self, items: AsyncConversationItems) -> None:
            self.create = _raw_async(items.create)
            self.list = _raw_list(items.list)
            self.retrieve = _raw_async(items.retrieve)
            self.delete = _raw_async(items.delete)

"""`client.responses`: making responses, whole or as a stream, and what can be done with stored ones."""

from __future__ import annotations

from ._page import AsyncPaginator, Page, get_page
from ._resource import AsyncResource, SyncResource, encode, split_options
from ._session import Connecting, Session
from ._stream import AsyncResponseStream, ResponseStream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, overload

    from typing_extensions import Unpack

    from ._raw import (
        AsyncInputItemsWithRawResponse,
        AsyncInputTokenCountsWithRawResponse,
        AsyncResponsesWithRawResponse,
        InputItemsWithRawResponse,
        InputTokenCountsWithRawResponse,
        ResponsesWithRawResponse,
    )
    from .options import (
        CompactArguments,
        CreateArguments,
        InputTokensArguments,
        ListArguments,
        OnlyOptions,
        RetrieveArguments,
        SessionArguments,
    )
    from .types import CompactedResponse, Deleted, InputTokens, Response


class Responses(SyncResource):
    """Responses of a client's server."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> ResponsesWithRawResponse:
        """The same calls, each of which gives a `RawResponse`: what was read, and the answer that it was read from."""
        twin: ResponsesWithRawResponse = self._raw_twin()
        return twin

    @property
    def input_items(self) -> InputItems:
        """The items that stored responses were given as input."""
        return InputItems(self._native, self._is_raw)

    @property
    def input_tokens(self) -> InputTokenCounts:
        """Counting the tokens of an input without making a response."""
        return InputTokenCounts(self._native, self._is_raw)

    def create(self, **params: Unpack[CreateArguments]) -> Response:
        """Makes a response and gives it whole.

        Parameters that this version does not know go into `extra_body`.

        Raises:
            InvalidRequestError: No server can accept the request.
            APIError: The server could not be reached, or answered with an error. A response whose status is `failed`
                or `incomplete` is none: look at its status.
        """
        return self._call("responses.create", params)

    def stream(self, **params: Unpack[CreateArguments]) -> ResponseStream:
        """Makes a response and gives its events as they come.

        The request is sent at once; with a function as the key, when the stream is first waited for.

        Raises:
            InvalidRequestError: The request cannot be written as JSON. All other errors are raised by the stream.
        """
        return ResponseStream(self._native, "responses.create", *encode(params))

    def connect(self, **options: Unpack[SessionArguments]) -> Session:
        """Opens a session: responses over one WebSocket, each of which needs no new connection.

        Gives it when the connection is open. Where the server speaks no WebSocket, the session streams over HTTP,
        unless `http_fallback` is False. Options that any call has, such as `timeout` and `extra_headers`, count for the
        session and for all of its responses.

        Raises:
            ConfigError: An option is wrong.
            APIError: The server could not be reached, or answered with an error.
        """
        return Session(self._native.connect(*split_options(options)))

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
        """Gives a stored response as it is now or, with `stream=True`, its events: those it had, then those it makes.

        OpenAI streams responses that were made in the background as a stream. With `starting_after` the events begin
        behind the one of that number: snapshots then lack what came before, the final response is whole.

        Raises:
            InvalidRequestError: The id is none.
            NotFoundError: The response is not stored.
            APIError: The server could not be reached, or answered with another error.
        """
        if not stream:
            return self._call("responses.retrieve", params, response_id=response_id)
        events = ResponseStream(self._native, "responses.retrieve", *encode(params, response_id=response_id))
        events.wait_opened()
        return events

    def create_and_wait(self, **params: Unpack[CreateArguments]) -> Response:
        """Makes a response in the background and gives it when it is finished: for answers that take longer than a
        connection lasts.

        It is waited for as `wait` does. Errors are those of `create` and `wait`.
        """
        return self._call("responses.create_and_wait", params)

    def wait(self, response_id: str, **params: Unpack[RetrieveArguments]) -> Response:
        """Waits until a stored response is finished, and gives it: completed, failed, incomplete or cancelled.

        The server is asked again and again, after the time it says, else after half a second and then ever more seldom,
        down to every 5 s. There is no limit to that but `total_timeout`. Errors are those of `retrieve`.
        """
        return self._call("responses.wait", params, response_id=response_id)

    def delete(self, response_id: str, **options: Unpack[OnlyOptions]) -> Deleted:
        """Deletes a stored response. Errors are those of `retrieve`."""
        return self._call("responses.delete", options, response_id=response_id)

    def cancel(self, response_id: str, **options: Unpack[OnlyOptions]) -> Response:
        """Stops the making of a response that was made in the background, and gives what there is of it.

        Errors are those of `retrieve`; it is one, too, when the response was not made in the background.
        """
        return self._call("responses.cancel", options, response_id=response_id)

    def compact(self, **params: Unpack[CompactArguments]) -> CompactedResponse:
        """Makes a long context shorter: its `output` is the input of the next request. Errors are those of `create`."""
        return self._call("responses.compact", params)


class InputItems(SyncResource):
    """The items that stored responses were given as input."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> InputItemsWithRawResponse:
        """The same calls, each of which gives a `RawResponse`: what was read, and the answer that it was read from."""
        twin: InputItemsWithRawResponse = self._raw_twin()
        return twin

    def list(self, response_id: str, **params: Unpack[ListArguments]) -> Page:
        """Gives one page of a response's input; iterating over it gives all of it.

        Errors are those of `client.responses.retrieve`.
        """
        return get_page(
            self._native, self._is_raw, "responses.input_items.list", *encode(params, response_id=response_id)
        )


class InputTokenCounts(SyncResource):
    """Counting the tokens of an input without making a response."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> InputTokenCountsWithRawResponse:
        """The same calls, each of which gives a `RawResponse`: what was read, and the answer that it was read from."""
        twin: InputTokenCountsWithRawResponse = self._raw_twin()
        return twin

    def count(self, **params: Unpack[InputTokensArguments]) -> InputTokens:
        """Counts the tokens that a request would have as its input. Errors are those of `client.responses.create`."""
        return self._call("responses.input_tokens.count", params)


class AsyncResponses(AsyncResource):
    """Responses of a client's server, for asyncio. Cancelling a task that waits for a call aborts the request."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse:
        """The same calls, each of which gives a `RawResponse`: what was read, and the answer that it was read from."""
        twin: AsyncResponsesWithRawResponse = self._raw_twin()
        return twin

    @property
    def input_items(self) -> AsyncInputItems:
        """The items that stored responses were given as input."""
        return AsyncInputItems(self._native, self._is_raw)

    @property
    def input_tokens(self) -> AsyncInputTokenCounts:
        """Counting the tokens of an input without making a response."""
        return AsyncInputTokenCounts(self._native, self._is_raw)

    async def create(self, **params: Unpack[CreateArguments]) -> Response:
        """Makes a response and gives it whole.

        Parameters that this version does not know go into `extra_body`.

        Raises:
            InvalidRequestError: No server can accept the request.
            APIError: The server could not be reached, or answered with an error. A response whose status is `failed`
                or `incomplete` is none: look at its status.
        """
        return await self._call("responses.create", params)

    def stream(self, **params: Unpack[CreateArguments]) -> AsyncResponseStream:
        """Makes a response and gives its events as they come.

        The request is sent at once, and nothing is awaited; with a function as the key, when the stream is first
        awaited.

        Raises:
            InvalidRequestError: The request cannot be written as JSON. All other errors are raised by the stream.
        """
        return AsyncResponseStream(self._native, "responses.create", *encode(params))

    def connect(self, **options: Unpack[SessionArguments]) -> Connecting:
        """Opens a session: responses over one WebSocket, each of which needs no new connection.

        To be awaited, which gives the session, or entered with `async with`, which closes it at the end; not before is
        the connection made. Where the server speaks no WebSocket, the session streams over HTTP, unless `http_fallback`
        is False. Options that any call has, such as `timeout` and `extra_headers`, count for the session and for all of
        its responses.

        Raises:
            ConfigError: An option is wrong.
            APIError: The server could not be reached, or answered with an error.
        """
        return Connecting(self._native, *split_options(options))

    if TYPE_CHECKING:

        @overload
        async def retrieve(
            self, response_id: str, *, stream: Literal[True], **params: Unpack[RetrieveArguments]
        ) -> AsyncResponseStream: ...

        @overload
        async def retrieve(
            self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[RetrieveArguments]
        ) -> Response: ...

    async def retrieve(
        self, response_id: str, *, stream: bool | None = None, **params: Unpack[RetrieveArguments]
    ) -> Response | AsyncResponseStream:
        """Gives a stored response as it is now or, with `stream=True`, its events: those it had, then those it makes.

        OpenAI streams responses that were made in the background as a stream. With `starting_after` the events begin
        behind the one of that number: snapshots then lack what came before, the final response is whole.

        Raises:
            InvalidRequestError: The id is none.
            NotFoundError: The response is not stored.
            APIError: The server could not be reached, or answered with another error.
        """
        if not stream:
            return await self._call("responses.retrieve", params, response_id=response_id)
        events = AsyncResponseStream(self._native, "responses.retrieve", *encode(params, response_id=response_id))
        await events.wait_opened()
        return events

    async def create_and_wait(self, **params: Unpack[CreateArguments]) -> Response:
        """Makes a response in the background and gives it when it is finished: for answers that take longer than a
        connection lasts.

        It is waited for as `wait` does. Errors are those of `create` and `wait`.
        """
        return await self._call("responses.create_and_wait", params)

    async def wait(self, response_id: str, **params: Unpack[RetrieveArguments]) -> Response:
        """Waits until a stored response is finished, and gives it: completed, failed, incomplete or cancelled.

        The server is asked again and again, after the time it says, else after half a second and then ever more seldom,
        down to every 5 s. There is no limit to that but `total_timeout`. Errors are those of `retrieve`.
        """
        return await self._call("responses.wait", params, response_id=response_id)

    async def delete(self, response_id: str, **options: Unpack[OnlyOptions]) -> Deleted:
        """Deletes a stored response. Errors are those of `retrieve`."""
        return await self._call("responses.delete", options, response_id=response_id)

    async def cancel(self, response_id: str, **options: Unpack[OnlyOptions]) -> Response:
        """Stops the making of a response that was made in the background, and gives what there is of it.

        Errors are those of `retrieve`; it is one, too, when the response was not made in the background.
        """
        return await self._call("responses.cancel", options, response_id=response_id)

    async def compact(self, **params: Unpack[CompactArguments]) -> CompactedResponse:
        """Makes a long context shorter: its `output` is the input of the next request. Errors are those of `create`."""
        return await self._call("responses.compact", params)


class AsyncInputItems(AsyncResource):
    """The items that stored responses were given as input, for asyncio."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncInputItemsWithRawResponse:
        """The same calls, each of which gives a `RawResponse`: what was read, and the answer that it was read from."""
        twin: AsyncInputItemsWithRawResponse = self._raw_twin()
        return twin

    def list(self, response_id: str, **params: Unpack[ListArguments]) -> AsyncPaginator:
        """Gives a response's input: `await` its first page, or go through all of it with `async for`.

        Errors are those of `client.responses.retrieve`.
        """
        return AsyncPaginator(
            self._native, self._is_raw, "responses.input_items.list", *encode(params, response_id=response_id)
        )


class AsyncInputTokenCounts(AsyncResource):
    """Counting the tokens of an input without making a response, for asyncio."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncInputTokenCountsWithRawResponse:
        """The same calls, each of which gives a `RawResponse`: what was read, and the answer that it was read from."""
        twin: AsyncInputTokenCountsWithRawResponse = self._raw_twin()
        return twin

    async def count(self, **params: Unpack[InputTokensArguments]) -> InputTokens:
        """Counts the tokens that a request would have as its input. Errors are those of `client.responses.create`."""
        return await self._call("responses.input_tokens.count", params)

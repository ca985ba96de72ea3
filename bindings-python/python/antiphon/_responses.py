"""`client.responses`: making responses, whole or as a stream, and what can be done with stored ones."""

from __future__ import annotations

from ._page import AsyncPaginator, Page, get_page
from ._resource import Resource, encode
from ._stream import AsyncResponseStream, ResponseStream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, overload

    from typing_extensions import Unpack

    from .types import (
        CompactedResponse,
        CompactParams,
        CreateParams,
        Deleted,
        InputTokens,
        InputTokensParams,
        ListParams,
        Response,
        RetrieveParams,
    )


class Responses(Resource):
    """Responses of a client's server."""

    __slots__ = ()

    @property
    def input_items(self) -> InputItems:
        """The items that stored responses were given as input."""
        return InputItems(self._native)

    @property
    def input_tokens(self) -> InputTokenCounts:
        """Counting the tokens of an input without making a response."""
        return InputTokenCounts(self._native)

    def create(self, **params: Unpack[CreateParams]) -> Response:
        """Makes a response and gives it whole.

        Parameters that this version does not know go into `extra_body`.

        Raises:
            InvalidRequestError: No server can accept the request.
            APIError: The server could not be reached, or answered with an error. A response whose status is `failed`
                or `incomplete` is none: look at its status.
        """
        return self._native.call("responses.create", encode(params))

    def stream(self, **params: Unpack[CreateParams]) -> ResponseStream:
        """Makes a response and gives its events as they come. The request is sent at once.

        Raises:
            InvalidRequestError: The request cannot be written as JSON. All other errors are raised by the stream.
        """
        return ResponseStream(self._native, "responses.create", encode(params))

    if TYPE_CHECKING:

        @overload
        def retrieve(
            self, response_id: str, *, stream: Literal[True], **params: Unpack[RetrieveParams]
        ) -> ResponseStream: ...

        @overload
        def retrieve(
            self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[RetrieveParams]
        ) -> Response: ...

    def retrieve(
        self, response_id: str, *, stream: bool | None = None, **params: Unpack[RetrieveParams]
    ) -> Response | ResponseStream:
        """Gives a stored response as it is now or, with `stream=True`, its events: those it had, then those it makes.

        OpenAI streams responses that were made in the background as a stream. With `starting_after` the events begin
        behind the one of that number: snapshots then lack what came before, the final response is whole.

        Raises:
            InvalidRequestError: The id is none.
            NotFoundError: The response is not stored.
            APIError: The server could not be reached, or answered with another error.
        """
        parameters = encode(params, response_id=response_id)
        if not stream:
            return self._native.call("responses.retrieve", parameters)
        events = ResponseStream(self._native, "responses.retrieve", parameters)
        events.wait_opened()
        return events

    def delete(self, response_id: str) -> Deleted:
        """Deletes a stored response. Errors are those of `retrieve`."""
        return self._native.call("responses.delete", encode({}, response_id=response_id))

    def cancel(self, response_id: str) -> Response:
        """Stops the making of a response that was made in the background, and gives what there is of it.

        Errors are those of `retrieve`; it is one, too, when the response was not made in the background.
        """
        return self._native.call("responses.cancel", encode({}, response_id=response_id))

    def compact(self, **params: Unpack[CompactParams]) -> CompactedResponse:
        """Makes a long context shorter: its `output` is the input of the next request. Errors are those of `create`."""
        return self._native.call("responses.compact", encode(params))


class InputItems(Resource):
    """The items that stored responses were given as input."""

    __slots__ = ()

    def list(self, response_id: str, **params: Unpack[ListParams]) -> Page:
        """Gives one page of a response's input; iterating over it gives all of it.

        Errors are those of `client.responses.retrieve`.
        """
        return get_page(self._native, "responses.input_items.list", encode(params, response_id=response_id))


class InputTokenCounts(Resource):
    """Counting the tokens of an input without making a response."""

    __slots__ = ()

    def count(self, **params: Unpack[InputTokensParams]) -> InputTokens:
        """Counts the tokens that a request would have as its input. Errors are those of `client.responses.create`."""
        return self._native.call("responses.input_tokens.count", encode(params))


class AsyncResponses(Resource):
    """Responses of a client's server, for asyncio. Cancelling a task that waits for a call aborts the request."""

    __slots__ = ()

    @property
    def input_items(self) -> AsyncInputItems:
        """The items that stored responses were given as input."""
        return AsyncInputItems(self._native)

    @property
    def input_tokens(self) -> AsyncInputTokenCounts:
        """Counting the tokens of an input without making a response."""
        return AsyncInputTokenCounts(self._native)

    async def create(self, **params: Unpack[CreateParams]) -> Response:
        """Makes a response and gives it whole.

        Parameters that this version does not know go into `extra_body`.

        Raises:
            InvalidRequestError: No server can accept the request.
            APIError: The server could not be reached, or answered with an error. A response whose status is `failed`
                or `incomplete` is none: look at its status.
        """
        return await self._native.call_async("responses.create", encode(params))

    def stream(self, **params: Unpack[CreateParams]) -> AsyncResponseStream:
        """Makes a response and gives its events as they come. The request is sent at once; nothing is awaited.

        Raises:
            InvalidRequestError: The request cannot be written as JSON. All other errors are raised by the stream.
        """
        return AsyncResponseStream(self._native, "responses.create", encode(params))

    if TYPE_CHECKING:

        @overload
        async def retrieve(
            self, response_id: str, *, stream: Literal[True], **params: Unpack[RetrieveParams]
        ) -> AsyncResponseStream: ...

        @overload
        async def retrieve(
            self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[RetrieveParams]
        ) -> Response: ...

    async def retrieve(
        self, response_id: str, *, stream: bool | None = None, **params: Unpack[RetrieveParams]
    ) -> Response | AsyncResponseStream:
        """Gives a stored response as it is now or, with `stream=True`, its events: those it had, then those it makes.

        OpenAI streams responses that were made in the background as a stream. With `starting_after` the events begin
        behind the one of that number: snapshots then lack what came before, the final response is whole.

        Raises:
            InvalidRequestError: The id is none.
            NotFoundError: The response is not stored.
            APIError: The server could not be reached, or answered with another error.
        """
        parameters = encode(params, response_id=response_id)
        if not stream:
            return await self._native.call_async("responses.retrieve", parameters)
        events = AsyncResponseStream(self._native, "responses.retrieve", parameters)
        await events.wait_opened()
        return events

    async def delete(self, response_id: str) -> Deleted:
        """Deletes a stored response. Errors are those of `retrieve`."""
        return await self._native.call_async("responses.delete", encode({}, response_id=response_id))

    async def cancel(self, response_id: str) -> Response:
        """Stops the making of a response that was made in the background, and gives what there is of it.

        Errors are those of `retrieve`; it is one, too, when the response was not made in the background.
        """
        return await self._native.call_async("responses.cancel", encode({}, response_id=response_id))

    async def compact(self, **params: Unpack[CompactParams]) -> CompactedResponse:
        """Makes a long context shorter: its `output` is the input of the next request. Errors are those of `create`."""
        return await self._native.call_async("responses.compact", encode(params))


class AsyncInputItems(Resource):
    """The items that stored responses were given as input, for asyncio."""

    __slots__ = ()

    def list(self, response_id: str, **params: Unpack[ListParams]) -> AsyncPaginator:
        """Gives a response's input: `await` its first page, or go through all of it with `async for`.

        Errors are those of `client.responses.retrieve`.
        """
        parameters = encode(params, response_id=response_id)
        return AsyncPaginator(self._native, "responses.input_items.list", parameters)


class AsyncInputTokenCounts(Resource):
    """Counting the tokens of an input without making a response, for asyncio."""

    __slots__ = ()

    async def count(self, **params: Unpack[InputTokensParams]) -> InputTokens:
        """Counts the tokens that a request would have as its input. Errors are those of `client.responses.create`."""
        return await self._native.call_async("responses.input_tokens.count", encode(params))

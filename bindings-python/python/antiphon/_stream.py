"""Streams: the events of one response as they arrive, and the response that they add up to."""

from __future__ import annotations

from ._native import AsyncEventStream, EventStream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

    from ._native import AnyEventStream
    from ._raw import ResponseHead
    from .types import FunctionCallItem, ImageGenerationCallItem


class ResponseStream(EventStream):
    """The events of a response, as an iterator.

    Iteration ends with the terminal event, whether or not the server closes the connection. A stream that ends before
    its terminal event raises an `APIError` with the `partial_response`. Entering a `with` statement waits for the
    server's answer and raises its errors; leaving it closes the connection. Without one, the first event raises the
    errors of the answer, and the connection is closed when the stream is garbage.

        with client.responses.stream(model="gpt-5", input="Hello") as stream:
            for event in stream:
                ...
        response = stream.get_final_response()

    Any thread may use it; each event goes to one of them.

    `text_deltas()` and the methods below it iterate over the same events and yield one part of them; `snapshot()` and
    the final response have everything.
    """

    __slots__ = ()

    @property
    def response(self) -> ResponseHead | None:
        """The head of the server's answer: status, headers, retries. None until the server has answered."""
        return _head_of(self)

    def __enter__(self) -> Self:
        self.wait_opened()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def text_deltas(self) -> Iterator[str]:
        """Iterates over the deltas of the text of messages."""
        return iter(lambda: self._next_of("text"), None)

    def reasoning_text_deltas(self) -> Iterator[str]:
        """Iterates over the deltas of the reasoning that the server shows: its text, its summary, or both."""
        return iter(lambda: self._next_of("reasoning"), None)

    def refusal_deltas(self) -> Iterator[str]:
        """Iterates over the deltas of the refusal; there are none unless the model refuses."""
        return iter(lambda: self._next_of("refusal"), None)

    def function_calls(self) -> Iterator[FunctionCallItem]:
        """Iterates over the calls of the caller's functions; each is whole."""
        return iter(lambda: self._next_of("function_calls"), None)

    def images(self) -> Iterator[ImageGenerationCallItem]:
        """Iterates over the calls that made an image; each is whole, and `result` has the image in base64."""
        return iter(lambda: self._next_of("images"), None)


class AsyncResponseStream(AsyncEventStream):
    """The events of a response, as an asynchronous iterator, for any asyncio loop.

    As `ResponseStream`, with `async with` and `async for`. Cancelling a task that waits for an event loses no event:
    the next wait gets it.

        async with client.responses.stream(model="gpt-5", input="Hello") as stream:
            async for event in stream:
                ...
        response = await stream.get_final_response()
    """

    __slots__ = ()

    @property
    def response(self) -> ResponseHead | None:
        """The head of the server's answer: status, headers, retries. None until the server has answered."""
        return _head_of(self)

    async def __aenter__(self) -> Self:
        await self.wait_opened()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def aclose(self) -> None:
        """Closes the connection at once, as `close()` does; for `contextlib.aclosing`."""
        self.close()

    def text_deltas(self) -> AsyncIterator[str]:
        """Iterates over the deltas of the text of messages."""
        return _Selected(lambda: self._next_of("text"))

    def reasoning_text_deltas(self) -> AsyncIterator[str]:
        """Iterates over the deltas of the reasoning that the server shows: its text, its summary, or both."""
        return _Selected(lambda: self._next_of("reasoning"))

    def refusal_deltas(self) -> AsyncIterator[str]:
        """Iterates over the deltas of the refusal; there are none unless the model refuses."""
        return _Selected(lambda: self._next_of("refusal"))

    def function_calls(self) -> AsyncIterator[FunctionCallItem]:
        """Iterates over the calls of the caller's functions; each is whole."""
        return _Selected(lambda: self._next_of("function_calls"))

    def images(self) -> AsyncIterator[ImageGenerationCallItem]:
        """Iterates over the calls that made an image; each is whole, and `result` has the image in base64."""
        return _Selected(lambda: self._next_of("images"))


class _Selected:
    """Iterates over one part of the events of a stream."""

    __slots__ = ("_next",)

    def __init__(self, next_of: Callable[[], Awaitable[Any]]) -> None:
        self._next = next_of

    def __aiter__(self) -> Self:
        return self

    def __anext__(self) -> Awaitable[Any]:
        return self._next()


def _head_of(stream: AnyEventStream) -> ResponseHead | None:
    from ._raw import ResponseHead

    head = stream._head()
    return None if head is None else ResponseHead(**head)

"""Streams: the events of one response as they come, and the response they make."""

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
    it raises an `APIError` with the `partial_response`. Used in a `with` statement, entering waits for the server's
    answer and raises its errors, and leaving closes the connection; without one, so does the first event, and letting
    go of the stream.

        with client.responses.stream(model="gpt-5", input="Hello") as stream:
            for event in stream:
                ...
        response = stream.get_final_response()

    Any thread may use it; each event goes to one of them.

    `text_deltas()` and the methods below it go through the same events and give one thing of them only; what they pass
    over is in `snapshot()` and in the final response.
    """

    __slots__ = ()

    @property
    def response(self) -> ResponseHead | None:
        """What the server answered with before the events: status, headers, retries. None until it has answered."""
        return _head_of(self)

    def __enter__(self) -> Self:
        self.wait_opened()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def text_deltas(self) -> Iterator[str]:
        """The text of messages only, piece by piece."""
        return iter(lambda: self._next_of("text"), None)

    def reasoning_text_deltas(self) -> Iterator[str]:
        """The reasoning that the server shows only, piece by piece: its text, its summary, or both."""
        return iter(lambda: self._next_of("reasoning"), None)

    def refusal_deltas(self) -> Iterator[str]:
        """The refusal only, piece by piece; nothing where the model did not refuse."""
        return iter(lambda: self._next_of("refusal"), None)

    def function_calls(self) -> Iterator[FunctionCallItem]:
        """The calls of the caller's functions only, each when it is whole."""
        return iter(lambda: self._next_of("function_calls"), None)

    def images(self) -> Iterator[ImageGenerationCallItem]:
        """The calls that made an image only, each when it is whole: the image in base64 is its `result`."""
        return iter(lambda: self._next_of("images"), None)


class AsyncResponseStream(AsyncEventStream):
    """The events of a response, as an asynchronous iterator. It belongs to an asyncio loop of any kind.

    As `ResponseStream`, in `async with` and `async for`. Cancelling a task that waits for an event loses no event:
    another wait gets it.

        async with client.responses.stream(model="gpt-5", input="Hello") as stream:
            async for event in stream:
                ...
        response = await stream.get_final_response()
    """

    __slots__ = ()

    @property
    def response(self) -> ResponseHead | None:
        """What the server answered with before the events: status, headers, retries. None until it has answered."""
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
        """The text of messages only, piece by piece."""
        return _Selected(lambda: self._next_of("text"))

    def reasoning_text_deltas(self) -> AsyncIterator[str]:
        """The reasoning that the server shows only, piece by piece: its text, its summary, or both."""
        return _Selected(lambda: self._next_of("reasoning"))

    def refusal_deltas(self) -> AsyncIterator[str]:
        """The refusal only, piece by piece; nothing where the model did not refuse."""
        return _Selected(lambda: self._next_of("refusal"))

    def function_calls(self) -> AsyncIterator[FunctionCallItem]:
        """The calls of the caller's functions only, each when it is whole."""
        return _Selected(lambda: self._next_of("function_calls"))

    def images(self) -> AsyncIterator[ImageGenerationCallItem]:
        """The calls that made an image only, each when it is whole: the image in base64 is its `result`."""
        return _Selected(lambda: self._next_of("images"))


class _Selected:
    """Goes through what some events of a stream have."""

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

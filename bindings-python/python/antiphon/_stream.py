"""Streams: the events of one response as they come, and the response they make."""

from __future__ import annotations

from ._native import AsyncEventStream, EventStream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self


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
    """

    __slots__ = ()

    def __enter__(self) -> Self:
        self.wait_opened()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


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

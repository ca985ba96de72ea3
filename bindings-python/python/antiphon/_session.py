"""Sessions: responses over one WebSocket, one after the other or side by side on lanes."""

from __future__ import annotations

from ._parameters import encode_session
from ._stream import AsyncResponseStream, ResponseStream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self, Unpack

    from ._native import Awaitable, NativeClient, NativeLane, NativeSession
    from .options import SessionCreateArguments
    from .types import InputParam, Response


class Lane:
    """A lane of a session: it creates responses in the order of the calls."""

    __slots__ = ("_lane",)

    def __init__(self, lane: NativeLane) -> None:
        self._lane = lane

    def create(self, **params: Unpack[SessionCreateArguments]) -> ResponseStream:
        """Creates a response and returns its events as they arrive.

        The call takes the response's turn on the lane; the response begins when those before it have ended. The
        session's options apply.

        Raises:
            InvalidRequestError: The request cannot be written as JSON. The stream raises all other errors.
        """
        return ResponseStream(self._lane, "create", encode_session(params), None)

    def steer(self, input: InputParam) -> ResponseStream:
        """Steers the response that is running on this lane with a text or a list of user messages.

        Returns the stream of the response that continues it, which begins with `response.steer.accepted`; the steered
        response ends, usually with the status `incomplete`. Where the server refuses, or first needs input such as the
        output of a function, the stream ends with that event and an `APIStreamError`. Where no response is running, the
        stream raises an `InvalidRequestError`; a response is running from its event `response.created` on.
        """
        return ResponseStream(self._lane, "steer", encode_session({"input": input}), None)

    def warm_up(self, **params: Unpack[SessionCreateArguments]) -> Response | None:
        """Prepares the server for a request without creating an answer, so that the next request begins sooner.

        Pass what the next requests have in common, such as tools and instructions. Returns None where the session
        streams over HTTP, which has no warm-up. Errors are those of `client.responses.create`.
        """
        return self._lane.warm_up(encode_session(params))


class Session(Lane):
    """Responses over one WebSocket; `client.responses.connect` opens it. Its own methods are those of the lane without
    a name.

    A second turn needs no new handshake, and only its new input. The session connects again when the connection is lost
    between responses, or is nearly an hour old. It never repeats a request that was sent, unless the server refused it:
    if the connection breaks in the middle of a response, the stream raises a `StreamInterruptedError` with the
    `partial_response`.

        with client.responses.connect(chaining="continue") as session:
            for question in ("Who wrote it?", "And when?"):
                with session.create(model="gpt-5", input=question) as stream:
                    print(stream.get_final_response().output_text)

    Any thread may use it. Leaving the `with` statement closes it. Without one, the connection is closed after its last
    response once the session and its lanes are garbage.
    """

    __slots__ = ("_native",)

    def __init__(self, native: NativeSession) -> None:
        super().__init__(native.lane(None))
        self._native = native

    def send_request(self, payload: Mapping[str, Any]) -> ResponseStream:
        """Creates a response: `create` under the name, and with the payload, that gateways document:
        `{"type": "response.create", "model": ..., "input": [...]}`.
        """
        return ResponseStream(self._lane, "create", encode_session(payload), None)

    def lane(self, name: str) -> Lane:
        """Returns the lane of a name. Its responses run at the same time as those of other lanes, where the server
        supports that.

        Raises:
            InvalidRequestError: The name is not one of 1 to 256 letters, digits, `_`, `.` and `-`.
        """
        return Lane(self._native.lane(name))

    @property
    def is_websocket(self) -> bool:
        """Whether the session uses a WebSocket; False where it fell back to HTTP, or is closed."""
        return self._native.is_websocket()

    def take_unclaimed(self) -> list[Any]:
        """Returns the events that belong to no response, as dictionaries: at most the last 1024, each once."""
        return self._native.take_unclaimed()

    def close(self) -> None:
        """Closes the session: running responses end with a `CancelledError`, and it accepts no more calls."""
        self._native.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncLane:
    """A lane of a session, for asyncio. As `Lane`; streams are returned at once, without `await`."""

    __slots__ = ("_lane",)

    def __init__(self, lane: NativeLane) -> None:
        self._lane = lane

    def create(self, **params: Unpack[SessionCreateArguments]) -> AsyncResponseStream:
        """Creates a response and returns its events as they arrive.

        The call takes the response's turn on the lane; the response begins when those before it have ended. The
        session's options apply.

        Raises:
            InvalidRequestError: The request cannot be written as JSON. The stream raises all other errors.
        """
        return AsyncResponseStream(self._lane, "create", encode_session(params), None)

    def steer(self, input: InputParam) -> AsyncResponseStream:
        """Steers the response that is running on this lane with a text or a list of user messages.

        Returns the stream of the response that continues it, which begins with `response.steer.accepted`; the steered
        response ends, usually with the status `incomplete`. Where the server refuses, or first needs input such as the
        output of a function, the stream ends with that event and an `APIStreamError`. Where no response is running, the
        stream raises an `InvalidRequestError`; a response is running from its event `response.created` on.
        """
        return AsyncResponseStream(self._lane, "steer", encode_session({"input": input}), None)

    def warm_up(self, **params: Unpack[SessionCreateArguments]) -> Awaitable[Response | None]:
        """Prepares the server for a request without creating an answer, so that the next request begins sooner.

        Pass what the next requests have in common, such as tools and instructions. Returns None where the session
        streams over HTTP, which has no warm-up. The call takes its turn on the lane, awaited or not. Errors are those
        of `client.responses.create`.
        """
        return self._lane.warm_up_async(encode_session(params))


class AsyncSession(AsyncLane):
    """Responses over one WebSocket, for asyncio. As `Session`.

    async with client.responses.connect(chaining="continue") as session:
        for question in ("Who wrote it?", "And when?"):
            async with session.create(model="gpt-5", input=question) as stream:
                print((await stream.get_final_response()).output_text)
    """

    __slots__ = ("_native",)

    def __init__(self, native: NativeSession) -> None:
        super().__init__(native.lane(None))
        self._native = native

    def send_request(self, payload: Mapping[str, Any]) -> AsyncResponseStream:
        """Creates a response: `create` under the name, and with the payload, that gateways document:
        `{"type": "response.create", "model": ..., "input": [...]}`.
        """
        return AsyncResponseStream(self._lane, "create", encode_session(payload), None)

    def lane(self, name: str) -> AsyncLane:
        """Returns the lane of a name. Its responses run at the same time as those of other lanes, where the server
        supports that.

        Raises:
            InvalidRequestError: The name is not one of 1 to 256 letters, digits, `_`, `.` and `-`.
        """
        return AsyncLane(self._native.lane(name))

    @property
    def is_websocket(self) -> bool:
        """Whether the session uses a WebSocket; False where it fell back to HTTP, or is closed."""
        return self._native.is_websocket()

    def take_unclaimed(self) -> list[Any]:
        """Returns the events that belong to no response, as dictionaries: at most the last 1024, each once."""
        return self._native.take_unclaimed()

    async def aclose(self) -> None:
        """Closes the session: running responses end with a `CancelledError`, and it accepts no more calls."""
        await self._native.close_async()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class Connecting:
    """A session to be opened: by `await`, or by `async with`, which closes it at the end."""

    __slots__ = ("_call_options", "_client", "_options", "_session")

    def __init__(self, client: NativeClient, options: dict[str, Any], call_options: dict[str, Any] | None) -> None:
        self._client = client
        self._options = options
        self._call_options = call_options
        self._session: AsyncSession | None = None

    def __await__(self) -> Generator[Any, None, AsyncSession]:
        native = yield from self._client.connect_async(self._options, self._call_options).__await__()
        return AsyncSession(native)

    async def __aenter__(self) -> AsyncSession:
        self._session = await self
        return self._session

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.aclose()

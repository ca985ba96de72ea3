"""Sessions: responses over one WebSocket, one after the other or on lanes beside each other."""

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
    """A lane of a session: responses on it are made in the order in which they were asked for."""

    __slots__ = ("_lane",)

    def __init__(self, lane: NativeLane) -> None:
        self._lane = lane

    def create(self, **params: Unpack[SessionCreateArguments]) -> ResponseStream:
        """Makes a response and gives its events as they come.

        It takes its turn on the lane with this call, and is made when the responses before it have ended. Options are
        those of the session.

        Raises:
            InvalidRequestError: The request cannot be written as JSON. All other errors are raised by the stream.
        """
        return ResponseStream(self._lane, "create", encode_session(params), None)

    def steer(self, input: InputParam) -> ResponseStream:
        """Changes the course of the response that runs on this lane, by a text or a list of user messages.

        Gives the stream of the response that goes on from it. It begins with `response.steer.accepted`; the steered
        response ends, as a rule with the status `incomplete`. Where the server refuses, or first needs input such as
        the output of a function, the stream ends with that event and an `APIStreamError`. Where no response runs that
        could be steered, it raises an `InvalidRequestError`: one runs from its event `response.created` on.
        """
        return ResponseStream(self._lane, "steer", encode_session({"input": input}), None)

    def warm_up(self, **params: Unpack[SessionCreateArguments]) -> Response | None:
        """Makes the server ready for a request, without an answer: the next one that goes on from it begins sooner.

        Give what the next requests have in common, such as tools and instructions. None where the session streams over
        HTTP, which knows nothing like it. Errors are those of `client.responses.create`.
        """
        return self._lane.warm_up(encode_session(params))


class Session(Lane):
    """Responses over one WebSocket, as `client.responses.connect` gives it. Its own methods are those of the lane
    without a name.

    A second turn needs no new handshake, and only its new input. The connection is made anew when it is lost between
    responses, or is nearly an hour old. A request that was sent is never sent again, unless the server refused it: if
    the connection breaks in the middle of a response, its stream raises a `StreamInterruptedError` with the
    `partial_response`.

        with client.responses.connect(chaining="continue") as session:
            for question in ("Who wrote it?", "And when?"):
                with session.create(model="gpt-5", input=question) as stream:
                    print(stream.get_final_response().output_text)

    Any thread may use it. Leaving the `with` statement closes it. Without one, letting go of it and of its lanes closes
    the connection behind its last response.
    """

    __slots__ = ("_native",)

    def __init__(self, native: NativeSession) -> None:
        super().__init__(native.lane(None))
        self._native = native

    def send_request(self, payload: Mapping[str, Any]) -> ResponseStream:
        """The same as `create`, by the name and with the payload that gateways document:
        `{"type": "response.create", "model": ..., "input": [...]}`.
        """
        return ResponseStream(self._lane, "create", encode_session(payload), None)

    def lane(self, name: str) -> Lane:
        """Gives a lane, whose responses are made beside those of other lanes where the server can do that. The same
        name gives the same lane.

        Raises:
            InvalidRequestError: The name is not one of 1 to 256 letters, digits, `_`, `.` and `-`.
        """
        return Lane(self._native.lane(name))

    @property
    def is_websocket(self) -> bool:
        """Whether responses come over a WebSocket; False where the session fell back to HTTP, or is closed."""
        return self._native.is_websocket()

    def take_unclaimed(self) -> list[Any]:
        """Gives the events that belonged to no response as dictionaries, at most the last 1024, each once."""
        return self._native.take_unclaimed()

    def close(self) -> None:
        """Closes the session: what is being made ends with a `CancelledError`, and nothing more can be asked for."""
        self._native.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncLane:
    """A lane of a session, for asyncio. As `Lane`; streams are given at once, and nothing is awaited for them."""

    __slots__ = ("_lane",)

    def __init__(self, lane: NativeLane) -> None:
        self._lane = lane

    def create(self, **params: Unpack[SessionCreateArguments]) -> AsyncResponseStream:
        """Makes a response and gives its events as they come.

        It takes its turn on the lane with this call, and is made when the responses before it have ended. Options are
        those of the session.

        Raises:
            InvalidRequestError: The request cannot be written as JSON. All other errors are raised by the stream.
        """
        return AsyncResponseStream(self._lane, "create", encode_session(params), None)

    def steer(self, input: InputParam) -> AsyncResponseStream:
        """Changes the course of the response that runs on this lane, by a text or a list of user messages.

        Gives the stream of the response that goes on from it. It begins with `response.steer.accepted`; the steered
        response ends, as a rule with the status `incomplete`. Where the server refuses, or first needs input such as
        the output of a function, the stream ends with that event and an `APIStreamError`. Where no response runs that
        could be steered, it raises an `InvalidRequestError`: one runs from its event `response.created` on.
        """
        return AsyncResponseStream(self._lane, "steer", encode_session({"input": input}), None)

    def warm_up(self, **params: Unpack[SessionCreateArguments]) -> Awaitable[Response | None]:
        """Makes the server ready for a request, without an answer: the next one that goes on from it begins sooner.

        Give what the next requests have in common, such as tools and instructions. None where the session streams over
        HTTP, which knows nothing like it. It takes its turn on the lane with this call, awaited or not. Errors are
        those of `client.responses.create`.
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
        """The same as `create`, by the name and with the payload that gateways document:
        `{"type": "response.create", "model": ..., "input": [...]}`.
        """
        return AsyncResponseStream(self._lane, "create", encode_session(payload), None)

    def lane(self, name: str) -> AsyncLane:
        """Gives a lane, whose responses are made beside those of other lanes where the server can do that. The same
        name gives the same lane.

        Raises:
            InvalidRequestError: The name is not one of 1 to 256 letters, digits, `_`, `.` and `-`.
        """
        return AsyncLane(self._native.lane(name))

    @property
    def is_websocket(self) -> bool:
        """Whether responses come over a WebSocket; False where the session fell back to HTTP, or is closed."""
        return self._native.is_websocket()

    def take_unclaimed(self) -> list[Any]:
        """Gives the events that belonged to no response as dictionaries, at most the last 1024, each once."""
        return self._native.take_unclaimed()

    async def aclose(self) -> None:
        """Closes the session: what is being made ends with a `CancelledError`, and nothing more can be asked for."""
        await self._native.close_async()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class Connecting:
    """A session that is opened when this is awaited, or entered with `async with`, which closes it at the end."""

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

"""An embedded HTTP server that speaks the Responses API on loopback: for demos, and for the tests of applications.

    from antiphon import Client
    from antiphon.mock import MockServer

    with MockServer() as server:
        server.enqueue({"status": 429, "headers": {"retry-after": "1"}})
        client = Client(api_key="sk-test", base_url=server.url)

It is a real server with a thread of its own. A request takes the first script in the queue; without one, a
tiny built-in model answers, which quotes the caller. The server refuses the key `sk-wrong`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from ._native import MockError, NativeMockServer

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

__all__ = [
    "Chunk",
    "MockError",
    "MockServer",
    "RecordedRequest",
    "RecordedSocket",
    "Script",
    "SocketStep",
    "TextDeltas",
]


class Chunk(TypedDict, total=False):
    """Bytes that the server sends as one HTTP chunk: `text` or `base64`."""

    text: str
    base64: str
    delay_ms: int
    """How many milliseconds to wait before sending, counted from the chunk before."""


class TextDeltas(TypedDict, total=False):
    """A generated stream: complete and valid, with `count` text deltas."""

    count: int
    delta: str
    interval_ms: int
    chunk_each: bool
    """Whether each event is an HTTP chunk and a write of its own; else they come in chunks of about 16 KiB."""


class Fragments(TypedDict, total=False):
    """A text message that is sent in fragments."""

    text: str
    split_at: list[int]
    """The bytes at which the second fragment and those after it begin, ascending."""
    ping: str | Chunk
    """The payload of a ping sent between each two fragments."""


class Close(TypedDict, total=False):
    """A close frame; without a code it is empty."""

    code: int
    reason: str


class Cut(TypedDict):
    """A text message of which the server sends only a part."""

    text: str
    after_bytes: int


class SocketStep(TypedDict, total=False):
    """One step of a reply over a WebSocket: exactly one of these."""

    event: Any
    """JSON, sent as a text message; an object gets the `stream_id` of its request, unless it has one."""
    text: str
    binary: str | Chunk
    ping: str | Chunk
    pong: str | Chunk
    fragments: Fragments
    wait_ms: int
    receive: str
    """Waits for a message of the client with this `type`, on this lane or without a lane."""
    close: Close
    """Sends a close frame, waits for that of the client, and closes."""
    cut: Cut
    """Only as the last step, with `then`."""
    raw: str | Chunk
    """Bytes without a frame around them."""


class Script(TypedDict, total=False):
    """The answer to one request. At most one body is set; with none the body is empty."""

    status: int
    """The HTTP status. Default 200."""
    headers: Mapping[str, str]
    """Headers to send, in place of those the server would add itself."""
    delay_ms: int
    """How many milliseconds to wait before the first byte."""
    json: Any
    """A body written as JSON."""
    body: str
    """A body of text."""
    events: list[Mapping[str, Any]]
    """Events, each sent as a frame in an HTTP chunk of its own."""
    chunks: list[str | Chunk]
    """Raw pieces, each sent as an HTTP chunk of its own."""
    recording: str
    """The path of a recorded stream that is sent as it is."""
    text_deltas: TextDeltas
    """A generated stream."""
    built_in: bool
    """Whether the built-in API answers, with the faults of this script."""
    socket: list[SocketStep | Literal["silent"]]
    """A reply that only a WebSocket can send, step by step; only `delay_ms` and `then` can be set beside it. After
    `silent` nothing is sent any more, on any lane. Other bodies are sent over a WebSocket, too, each event as a
    message."""
    handshake: bool
    """Whether this is the answer to a WebSocket handshake, which have a queue of their own; one without a script is
    accepted."""
    bytes_each: int
    """Cuts the body, whichever it is, into chunks of this many bytes."""
    pause_ms: int
    """How many milliseconds to wait before each piece of the body, after `bytes_each` has cut it. Default 0."""
    then: Literal["eof", "truncate", "reset", "stall"]
    """How the body ends: properly (the default), without its last chunk, with a reset, or not at all."""
    after_bytes: int
    """Applies `then` after this many bytes of the body."""
    before_headers: Literal["reset", "close", "stall", "garbage"]
    """A fault in place of a response."""


@dataclass(frozen=True)
class RecordedRequest:
    """A request as the server received it."""

    method: str
    path: str
    """With the query."""
    headers: dict[str, str]
    """By lower-case name."""
    body: str

    def json(self) -> Any:
        """The body, read as JSON."""
        return json.loads(self.body)


@dataclass(frozen=True)
class RecordedSocket:
    """One WebSocket, or the handshake that did not become one."""

    path: str
    """That of the handshake, with the query."""
    headers: dict[str, str]
    """Those of the handshake, by lower-case name."""
    status: int | None
    """What the handshake was answered with, 101 when the socket was opened; None until then."""
    messages: list[str]
    """The text messages received, in order."""
    pings: list[str]
    pongs: list[str]
    close_code: int | None
    """The code of the client's close frame, 1005 where it has none; None while none came."""
    close_reason: str | None
    violation: str | None
    """What the client sent that is forbidden, for which the server closed."""
    opened_ms: int
    """When the handshake came, in milliseconds since the server started."""
    closed_ms: int | None
    """When the socket was closed, by whichever side; None while it is open."""


class MockServer:
    """A mock server that runs from its creation until `stop()` or the end of its `with` statement.

    Any thread may use it. The server checks scripts when it receives them: a `MockError` names the field and the fix.
    """

    def __init__(self) -> None:
        self._native = NativeMockServer()

    @property
    def url(self) -> str:
        """The base URL to give a client, `http://127.0.0.1:PORT/v1`."""
        return self._native.url()

    def enqueue(self, *scripts: Script | Mapping[str, Any]) -> None:
        """Adds scripts to the queue: each request takes the first one in it, whatever its path."""
        self._native.enqueue(json.dumps(scripts))

    def set_repeat(self, script: Script | Mapping[str, Any] | None) -> None:
        """Sets the script that answers every request while the queue is empty; None restores the built-in model."""
        self._native.set_repeat(None if script is None else json.dumps(script))

    def set_token_delay(self, seconds: float) -> None:
        """Sets the pause of the built-in model between two words of a streamed answer. Default 0."""
        self._native.set_token_delay(seconds)

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests received so far, in order."""
        return [RecordedRequest(**request) for request in json.loads(self._native.requests())]

    @property
    def sockets(self) -> list[RecordedSocket]:
        """Every WebSocket handshake so far, in order, with the messages that the socket received since.

        Each `response.create` is one of the `requests`, too, with the method `WEBSOCKET`.
        """
        return [RecordedSocket(**socket) for socket in json.loads(self._native.sockets())]

    def clear_requests(self) -> None:
        """Forgets the requests received so far."""
        self._native.clear_requests()

    @property
    def open_connections(self) -> int:
        """Number of open connections, including those kept for another request."""
        return self._native.open_connections()

    def wait_for_connections(self, at_most: int, timeout: float = 5) -> bool:
        """Waits until at most so many connections are open; returns False if `timeout` seconds pass first."""
        return self._native.wait_for_connections(at_most, timeout)

    def stop(self) -> None:
        """Closes every connection and ends the server. Does nothing the second time."""
        self._native.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

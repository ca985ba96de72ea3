"""The clients: synchronous and asynchronous, with the same calls."""

from __future__ import annotations

from ._conversations import AsyncConversations, Conversations
from ._key import answering, answering_on_loop
from ._native import NativeClient
from ._resource import AsyncResource, Resource, SyncResource
from ._responses import AsyncResponses, Responses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self, Unpack

    from ._native import KeyQuestion
    from ._raw import AsyncClientWithRawResponse, ClientWithRawResponse
    from ._stream import AsyncResponseStream, ResponseStream
    from .options import ClientOptions, CreateArguments, OnlyOptions, WithOptions
    from .types import Response


class _BaseClient(Resource):
    """What both clients have: options, and a native client made of them."""

    def __init__(self, options: dict[str, Any], ask: Callable[[KeyQuestion], None] | None) -> None:
        # What is not set is left to the core, which has the defaults and knows the environment.
        self._options = {name: value for name, value in options.items() if value is not None}
        self._layers: list[WithOptions] = []
        given = {name: value for name, value in self._options.items() if name != "api_key" or ask is None}
        super().__init__(NativeClient(given, ask))

    def with_options(self, **options: Unpack[WithOptions]) -> Self:
        """Gives this client with other options for its calls; those that are not given stay as they are.

        Both share their connections: closing one closes the other. For options of a single call give them to it.

        Raises:
            ConfigError: An option is wrong.
        """
        twin = self._twin(self._native.with_options(options), self._is_raw)
        twin._layers = [*self._layers, options]
        return twin

    def close(self) -> None:
        """Closes the client: it takes no more calls. Streams that are open stay open."""
        self._native.close()

    def _twin(self, native: NativeClient, is_raw: bool) -> Self:
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__)
        Resource.__init__(twin, native, is_raw)
        return twin

    def _raw_twin(self) -> Any:
        return self._twin(self._native, is_raw=True)

    def __reduce__(self) -> tuple[Any, ...]:
        # Connections do not travel; the options do, the key among them if it was given.
        return _restore, (type(self), self._options, self._layers)

    def __repr__(self) -> str:
        base_url = self._options.get("base_url")
        return f"{type(self).__name__}({f'base_url={base_url!r}' if base_url else ''})"


class Client(_BaseClient, SyncResource):
    """A client of one server. Any thread may use it; it connects with the first call.

    Args:
        api_key: The key, sent as `Authorization: Bearer`, to Azure as `api-key`. Default: `OPENAI_API_KEY`, or the
            variable of the provider. Or a function that gives it, for keys that expire: it is called before each
            attempt, on the thread that waits for the call, and once more when the server answers 401. What it raises is
            the `__cause__` of a `ConfigError` that ends the call; what is no `Exception`, such as `KeyboardInterrupt`,
            is raised as it is.
        options: See `antiphon.options.ClientOptions`, which has all of them. The most used ones are `base_url`,
            `provider`, `max_retries`, `timeout`, `idle_timeout` and `headers`. Times are in seconds.

    Raises:
        ConfigError: There is no key, or an option is wrong.
    """

    def __init__(self, api_key: str | Callable[[], str] | None = None, **options: Unpack[ClientOptions]) -> None:
        asking = answering(api_key) if callable(api_key) else None
        super().__init__({"api_key": api_key, **options}, asking)

    @property
    def responses(self) -> Responses:
        """Responses: making them, whole or as a stream, and what can be done with stored ones."""
        return Responses(self._native, self._is_raw)

    @property
    def conversations(self) -> Conversations:
        """Conversations that the server stores, and their items."""
        return Conversations(self._native, self._is_raw)

    @property
    def with_raw_response(self) -> ClientWithRawResponse:
        """The same calls, each of which gives a `RawResponse`: what was read, and the answer that it was read from."""
        twin: ClientWithRawResponse = self._raw_twin()
        return twin

    def generate_response(self, **params: Unpack[CreateArguments]) -> Response:
        """The same as `responses.create`, by the name that gateways document."""
        return self.responses.create(**params)

    def stream_response(self, **params: Unpack[CreateArguments]) -> ResponseStream:
        """The same as `responses.stream`, by the name that gateways document."""
        return self.responses.stream(**params)

    def get(self, path: str, **options: Unpack[OnlyOptions]) -> Any:
        """Gets what is at a path below the base URL, such as `/models`: for what the API has and this version does not
        know. Gives the JSON of the answer; None for an empty one.

        Raises:
            InvalidRequestError: The path is none.
            APIError: The server could not be reached, or answered with an error.
            DecodeError: The answer is no JSON.
        """
        return self._call("get", options, path=path)

    def post(self, path: str, *, body: Any = None, **options: Unpack[OnlyOptions]) -> Any:
        """Posts JSON to a path, as it is given; None posts nothing. As `get`."""
        return self._call("post", options, path=path, body=body)

    def delete(self, path: str, **options: Unpack[OnlyOptions]) -> Any:
        """Deletes what is at a path. As `get`."""
        return self._call("delete", options, path=path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_BaseClient, AsyncResource):
    """A client of one server, for asyncio. Options and calls are those of `Client`; the calls are awaited.

    A function that gives the key may be asynchronous, too: it is called, and awaited, on the loop that waits for the
    call.
    """

    def __init__(
        self, api_key: str | Callable[[], str | Awaitable[str]] | None = None, **options: Unpack[ClientOptions]
    ) -> None:
        asking = answering_on_loop(api_key) if callable(api_key) else None
        super().__init__({"api_key": api_key, **options}, asking)

    @property
    def responses(self) -> AsyncResponses:
        """Responses: making them, whole or as a stream, and what can be done with stored ones."""
        return AsyncResponses(self._native, self._is_raw)

    @property
    def conversations(self) -> AsyncConversations:
        """Conversations that the server stores, and their items."""
        return AsyncConversations(self._native, self._is_raw)

    @property
    def with_raw_response(self) -> AsyncClientWithRawResponse:
        """The same calls, each of which gives a `RawResponse`: what was read, and the answer that it was read from."""
        twin: AsyncClientWithRawResponse = self._raw_twin()
        return twin

    async def generate_response(self, **params: Unpack[CreateArguments]) -> Response:
        """The same as `responses.create`, by the name that gateways document."""
        return await self.responses.create(**params)

    def stream_response(self, **params: Unpack[CreateArguments]) -> AsyncResponseStream:
        """The same as `responses.stream`, by the name that gateways document."""
        return self.responses.stream(**params)

    async def get(self, path: str, **options: Unpack[OnlyOptions]) -> Any:
        """Gets what is at a path below the base URL, such as `/models`: for what the API has and this version does not
        know. Gives the JSON of the answer; None for an empty one.

        Raises:
            InvalidRequestError: The path is none.
            APIError: The server could not be reached, or answered with an error.
            DecodeError: The answer is no JSON.
        """
        return await AsyncResource(self._native, self._is_raw)._call("get", options, path=path)

    async def post(self, path: str, *, body: Any = None, **options: Unpack[OnlyOptions]) -> Any:
        """Posts JSON to a path, as it is given; None posts nothing. As `get`."""
        return await AsyncResource(self._native, self._is_raw)._call("post", options, path=path, body=body)

    async def delete(self, path: str, **options: Unpack[OnlyOptions]) -> Any:
        """Deletes what is at a path. As `get`."""
        return await AsyncResource(self._native, self._is_raw)._call("delete", options, path=path)

    async def aclose(self) -> None:
        """Closes the client, as `close()` does; for `contextlib.aclosing`."""
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _restore(client: type[Client | AsyncClient], options: dict[str, Any], layers: list[WithOptions]) -> _BaseClient:
    """Makes a client again that was pickled."""
    restored = client(**options)
    for layer in layers:
        restored = restored.with_options(**layer)
    return restored

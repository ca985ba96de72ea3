"""The clients: synchronous and asynchronous, with the same methods."""

from __future__ import annotations

from ._key import answering, answering_on_loop
from ._native import NativeClient
from ._resource import Resource
from .generated.async_resources import AsyncClientMethods
from .generated.resources import ClientMethods

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self, Unpack

    from ._native import KeyQuestion
    from .options import ClientOptions, WithOptions


class _BaseClient(Resource):
    """The options of a client, and the native client that they configure."""

    def __init__(self, options: dict[str, Any], ask: Callable[[KeyQuestion], None] | None) -> None:
        # Core has the defaults and reads the environment: it gets only what is set.
        self._options = {name: value for name, value in options.items() if value is not None}
        self._layers: list[WithOptions] = []
        given = {name: value for name, value in self._options.items() if name != "api_key" or ask is None}
        super().__init__(NativeClient(given, ask))

    def with_options(self, **options: Unpack[WithOptions]) -> Self:
        """Returns a client with other options for its calls; options that are not given keep their values.

        Both share their connections: closing one closes the other. Options of a single call are its keywords.

        Raises:
            ConfigError: An option is wrong.
        """
        twin = self._twin(self._native.with_options(options), self._is_raw)
        twin._layers = [*self._layers, options]
        return twin

    def close(self) -> None:
        """Closes the client: it accepts no more calls. Open streams stay open."""
        self._native.close()

    def _twin(self, native: NativeClient, is_raw: bool) -> Self:
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__)
        Resource.__init__(twin, native, is_raw)
        return twin

    def _raw_twin(self) -> Any:
        return self._twin(self._native, is_raw=True)

    def __reduce__(self) -> tuple[Any, ...]:
        # Connections cannot be pickled; options can, and the key with them if it was given.
        return _restore, (type(self), self._options, self._layers)

    def __repr__(self) -> str:
        base_url = self._options.get("base_url")
        return f"{type(self).__name__}({f'base_url={base_url!r}' if base_url else ''})"


class Client(_BaseClient, ClientMethods):
    """A client of one server. Any thread may use it; it connects with the first call.

    Args:
        api_key: The key, sent as `Authorization: Bearer`, to Azure as `api-key`. Default: `OPENAI_API_KEY`, or the
            variable of the provider. Or a function that returns the key, for keys that expire: the thread that waits
            for the call calls it before each attempt, and once more when the server answers 401. An exception of the
            function is the `__cause__` of the `ConfigError` that ends the call; a `KeyboardInterrupt` or another
            `BaseException` is raised unchanged.
        options: The options in `antiphon.options.ClientOptions`. The most used ones are `base_url`, `provider`,
            `max_retries`, `timeout`, `idle_timeout` and `default_headers`. Durations are numbers of seconds.

    Raises:
        ConfigError: There is no key, or an option is wrong.
    """

    def __init__(self, api_key: str | Callable[[], str] | None = None, **options: Unpack[ClientOptions]) -> None:
        asking = answering(api_key) if callable(api_key) else None
        super().__init__({"api_key": api_key, **options}, asking)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_BaseClient, AsyncClientMethods):
    """A client of one server, for asyncio. It has the options and methods of `Client`; calls are awaited.

    A function that returns the key may be asynchronous, too: the loop that waits for the call calls and awaits it.
    """

    def __init__(
        self, api_key: str | Callable[[], str | Awaitable[str]] | None = None, **options: Unpack[ClientOptions]
    ) -> None:
        asking = answering_on_loop(api_key) if callable(api_key) else None
        super().__init__({"api_key": api_key, **options}, asking)

    async def aclose(self) -> None:
        """Closes the client as `close()` does; for `contextlib.aclosing`."""
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _restore(client: type[Client | AsyncClient], options: dict[str, Any], layers: list[WithOptions]) -> _BaseClient:
    """Creates a client from its pickled state."""
    restored = client(**options)
    for layer in layers:
        restored = restored.with_options(**layer)
    return restored

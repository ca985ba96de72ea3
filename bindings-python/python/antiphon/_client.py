"""The clients: synchronous and asynchronous, with the same calls."""

from __future__ import annotations

from ._conversations import AsyncConversations, Conversations
from ._native import NativeClient
from ._responses import AsyncResponses, Responses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self


class _BaseClient:
    """What both clients have: options, and a native client made of them."""

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        max_retries: int | None = None,
        connect_timeout: float | None = None,
        timeout: float | None = None,
        idle_timeout: float | None = None,
        stall_timeout: float | None = None,
        max_frame_bytes: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str] | None = None,
        user_agent_suffix: str | None = None,
        strict: bool | None = None,
    ) -> None:
        options: dict[str, Any] = {
            "api_key": api_key,
            "base_url": base_url,
            "organization": organization,
            "project": project,
            "max_retries": max_retries,
            "connect_timeout": connect_timeout,
            "timeout": timeout,
            "idle_timeout": idle_timeout,
            "stall_timeout": stall_timeout,
            "max_frame_bytes": max_frame_bytes,
            "max_body_bytes": max_body_bytes,
            "headers": dict(headers) if headers is not None else None,
            "user_agent_suffix": user_agent_suffix,
            "strict": strict,
        }
        # What is not set is left to the core, which has the defaults and knows the environment.
        self._options = {name: value for name, value in options.items() if value is not None}
        self._native = NativeClient(self._options)

    def __reduce__(self) -> tuple[Any, ...]:
        # Connections do not travel; the options do, the key among them if it was given.
        return _restore, (type(self), self._options)

    def __repr__(self) -> str:
        base_url = self._options.get("base_url")
        return f"{type(self).__name__}({f'base_url={base_url!r}' if base_url else ''})"


class Client(_BaseClient):
    """A client of one server. Any thread may use it; it connects with the first call.

    Args:
        api_key: The key, sent as `Authorization: Bearer`. Default: `OPENAI_API_KEY`.
        base_url: The URL that paths such as `/responses` are put behind. Default: `OPENAI_BASE_URL`, else
            `https://api.openai.com/v1`.
        organization: The organization to bill. Default: `OPENAI_ORG_ID`.
        project: The project to bill. Default: `OPENAI_PROJECT_ID`.
        max_retries: How often a call is tried again after a connection error, 408, 409, 429 or 5xx. Default 2. A
            stream is never tried again once it has begun.
        connect_timeout: How many seconds connecting may take. Default 10.
        timeout: How many seconds one attempt may take: a whole answer, or the headers of a stream. Default 600.
        idle_timeout: How many seconds a stream may go without a byte. Default 300; 0 switches it off.
        stall_timeout: How many seconds a stream may go without an event of the model. Default off.
        max_frame_bytes: The largest event of a stream. Default 64 MiB.
        max_body_bytes: The largest answer that is read whole. Default 256 MiB.
        headers: Headers to send with every request, in place of those the client would send itself.
        user_agent_suffix: What to add to the `User-Agent`, such as the name of an application.
        strict: Whether odd streams are errors. Default: what is odd is put right.

    Raises:
        ConfigError: There is no key, or an option is wrong.
    """

    @property
    def responses(self) -> Responses:
        """Responses: making them, whole or as a stream, and what can be done with stored ones."""
        return Responses(self._native)

    @property
    def conversations(self) -> Conversations:
        """Conversations that the server stores, and their items."""
        return Conversations(self._native)

    def close(self) -> None:
        """Closes the client: it takes no more calls. Streams that are open stay open."""
        self._native.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_BaseClient):
    """A client of one server, for asyncio. Options and calls are those of `Client`; the calls are awaited."""

    @property
    def responses(self) -> AsyncResponses:
        """Responses: making them, whole or as a stream, and what can be done with stored ones."""
        return AsyncResponses(self._native)

    @property
    def conversations(self) -> AsyncConversations:
        """Conversations that the server stores, and their items."""
        return AsyncConversations(self._native)

    def close(self) -> None:
        """Closes the client: it takes no more calls. Streams that are open stay open."""
        self._native.close()

    async def aclose(self) -> None:
        """Closes the client, as `close()` does; for `contextlib.aclosing`."""
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _restore(client: type[_BaseClient], options: dict[str, Any]) -> _BaseClient:
    """Makes a client again that was pickled."""
    return client(**options)

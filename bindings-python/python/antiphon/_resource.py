"""The base classes of resources, which call the native part."""

from __future__ import annotations

from ._page import AsyncPaginator, get_page
from ._parameters import encode, raw_response, split_options
from ._session import Connecting, Session
from ._stream import AsyncResponseStream, ResponseStream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ._native import NativeClient
    from ._page import Page


class Resource:
    """A group of endpoints. Its calls return the result, or a `RawResponse` if it is raw.

    Methods are called in core by the names of their operations, such as `responses.create`.
    """

    __slots__ = ("_is_raw", "_native")

    def __init__(self, native: NativeClient, is_raw: bool = False) -> None:
        self._native = native
        self._is_raw = is_raw

    def _raw_twin(self) -> Any:
        return type(self)(self._native, is_raw=True)


class SyncResource(Resource):
    """A resource whose calls wait for the answer."""

    __slots__ = ()

    def _call(self, operation: str, params: Mapping[str, Any], **ids: Any) -> Any:
        answer = self._native.call(operation, *encode(params, **ids), self._is_raw)
        return raw_response(*answer) if self._is_raw else answer

    def _page(self, operation: str, params: Mapping[str, Any], **ids: Any) -> Page:
        return get_page(self._native, self._is_raw, operation, *encode(params, **ids))

    def _events(self, operation: str, params: Mapping[str, Any], **ids: Any) -> ResponseStream:
        return ResponseStream(self._native, operation, *encode(params, **ids))

    def _opened_events(self, operation: str, params: Mapping[str, Any], **ids: Any) -> ResponseStream:
        """As `_events`, with the errors of the call raised here."""
        events = self._events(operation, params, **ids)
        events.wait_opened()
        return events

    def _session(self, options: Mapping[str, Any]) -> Session:
        return Session(self._native.connect(*split_options(options)))


class AsyncResource(Resource):
    """A resource whose calls are awaited."""

    __slots__ = ()

    async def _call(self, operation: str, params: Mapping[str, Any], **ids: Any) -> Any:
        answer = await self._native.call_async(operation, *encode(params, **ids), self._is_raw)
        return raw_response(*answer) if self._is_raw else answer

    def _page(self, operation: str, params: Mapping[str, Any], **ids: Any) -> AsyncPaginator:
        return AsyncPaginator(self._native, self._is_raw, operation, *encode(params, **ids))

    def _events(self, operation: str, params: Mapping[str, Any], **ids: Any) -> AsyncResponseStream:
        return AsyncResponseStream(self._native, operation, *encode(params, **ids))

    async def _opened_events(self, operation: str, params: Mapping[str, Any], **ids: Any) -> AsyncResponseStream:
        """As `_events`, with the errors of the call raised here."""
        events = self._events(operation, params, **ids)
        await events.wait_opened()
        return events

    def _session(self, options: Mapping[str, Any]) -> Connecting:
        return Connecting(self._native, *split_options(options))

"""What the resources of a client share: the native client, and how parameters and options are written for it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, TypeAlias, overload

    from ._native import NativeClient
    from .types import CompactedResponse, Conversation, Deleted, InputItem, InputTokens, ItemPage, Response

    # Methods by what they give, under their names in the core.
    _GivesResponse: TypeAlias = Literal[
        "responses.create", "responses.retrieve", "responses.cancel", "responses.create_and_wait", "responses.wait"
    ]
    _GivesCompacted: TypeAlias = Literal["responses.compact"]
    _GivesTokens: TypeAlias = Literal["responses.input_tokens.count"]
    _GivesItems: TypeAlias = Literal["conversations.items.create"]
    _GivesItem: TypeAlias = Literal["conversations.items.retrieve"]
    _GivesDeleted: TypeAlias = Literal["responses.delete", "conversations.delete"]
    _GivesConversation: TypeAlias = Literal[
        "conversations.create", "conversations.retrieve", "conversations.update", "conversations.items.delete"
    ]
    _GivesJson: TypeAlias = Literal["get", "post", "delete"]

# The options that stand among the parameters of a call, and their names in the core.
_OPTIONS = {
    "extra_headers": "headers",
    "extra_query": "query",
    "idempotency_key": "idempotency_key",
    "max_retries": "max_retries",
    "max_retry_after": "max_retry_after",
    "timeout": "timeout",
    "total_timeout": "total_timeout",
    "idle_timeout": "idle_timeout",
    "stall_timeout": "stall_timeout",
    "resume": "resume",
    "max_queued_events": "max_queued_events",
    "max_queued_bytes": "max_queued_bytes",
}


class Resource:
    """Some endpoints of a client's server. Its calls give what was read, or all of the answer if it is raw."""

    __slots__ = ("_is_raw", "_native")

    def __init__(self, native: NativeClient, is_raw: bool = False) -> None:
        self._native = native
        self._is_raw = is_raw

    def _raw_twin(self) -> Any:
        return type(self)(self._native, is_raw=True)


class SyncResource(Resource):
    """One whose calls wait for the answer."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        def _call(self, method: _GivesResponse, params: Mapping[str, Any], **ids: str) -> Response: ...
        @overload
        def _call(self, method: _GivesCompacted, params: Mapping[str, Any]) -> CompactedResponse: ...
        @overload
        def _call(self, method: _GivesTokens, params: Mapping[str, Any]) -> InputTokens: ...
        @overload
        def _call(self, method: _GivesDeleted, params: Mapping[str, Any], **ids: str) -> Deleted: ...
        @overload
        def _call(self, method: _GivesConversation, params: Mapping[str, Any], **ids: str) -> Conversation: ...
        @overload
        def _call(self, method: _GivesItems, params: Mapping[str, Any], **ids: str) -> ItemPage: ...
        @overload
        def _call(self, method: _GivesItem, params: Mapping[str, Any], **ids: str) -> InputItem: ...
        @overload
        def _call(self, method: _GivesJson, params: Mapping[str, Any], **ids: Any) -> Any: ...

    def _call(self, method: str, params: Mapping[str, Any], **ids: Any) -> Any:
        answer = self._native.call(method, *encode(params, **ids), self._is_raw)
        return raw_response(*answer) if self._is_raw else answer


class AsyncResource(Resource):
    """One whose calls are awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        async def _call(self, method: _GivesResponse, params: Mapping[str, Any], **ids: str) -> Response: ...
        @overload
        async def _call(self, method: _GivesCompacted, params: Mapping[str, Any]) -> CompactedResponse: ...
        @overload
        async def _call(self, method: _GivesTokens, params: Mapping[str, Any]) -> InputTokens: ...
        @overload
        async def _call(self, method: _GivesDeleted, params: Mapping[str, Any], **ids: str) -> Deleted: ...
        @overload
        async def _call(self, method: _GivesConversation, params: Mapping[str, Any], **ids: str) -> Conversation: ...
        @overload
        async def _call(self, method: _GivesItems, params: Mapping[str, Any], **ids: str) -> ItemPage: ...
        @overload
        async def _call(self, method: _GivesItem, params: Mapping[str, Any], **ids: str) -> InputItem: ...
        @overload
        async def _call(self, method: _GivesJson, params: Mapping[str, Any], **ids: Any) -> Any: ...

    async def _call(self, method: str, params: Mapping[str, Any], **ids: Any) -> Any:
        answer = await self._native.call_async(method, *encode(params, **ids), self._is_raw)
        return raw_response(*answer) if self._is_raw else answer


def encode(params: Mapping[str, Any], **ids: Any) -> tuple[bytes, dict[str, Any] | None]:
    """Writes the parameters of a call and the ids of what it is about as JSON; the options among them stand apart."""
    # Imported with the first call: `json` takes longer to load than this package.
    from ._request import encode

    options = {core: params[name] for name, core in _OPTIONS.items() if name in params}
    if options:
        params = {name: value for name, value in params.items() if name not in _OPTIONS}
    return encode({**ids, **params}), options or None


def encode_session(params: Mapping[str, Any]) -> bytes:
    """Writes the parameters of a request of a session as JSON; it has no options of its own."""
    from ._request import encode

    return encode(params)


def split_options(given: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """The options of a session by their names in the core, and those of the call that opens it."""
    options = {name: value for name, value in given.items() if name not in _OPTIONS}
    call_options = {core: given[name] for name, core in _OPTIONS.items() if name in given}
    return options, call_options or None


def raw_response(parsed: Any, head: dict[str, Any], content: bytes) -> Any:
    """All of an answer."""
    from ._raw import RawResponse

    return RawResponse(parsed, head, content)

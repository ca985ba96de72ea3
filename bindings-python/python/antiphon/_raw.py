"""The HTTP answer to a call, with the result that was read from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Generic, TypeVar

_T_co = TypeVar("_T_co", covariant=True)


class Headers(Mapping[str, str]):
    """The headers of an answer. Names are case-insensitive; the values of a repeated header are joined by `, `."""

    __slots__ = ("_headers",)

    def __init__(self, headers: dict[str, str]) -> None:
        # Core returns the names in lower case.
        self._headers = headers

    def __getitem__(self, name: str) -> str:
        return self._headers[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._headers)

    def __len__(self) -> int:
        return len(self._headers)

    def __repr__(self) -> str:
        return f"Headers({self._headers!r})"


class ResponseHead:
    """The status and headers of an answer."""

    __slots__ = ("headers", "request_id", "retries_taken", "status_code")

    def __init__(self, status: int, headers: dict[str, str], retries: int, request_id: str | None = None) -> None:
        self.status_code = status
        """The HTTP status."""
        self.headers = Headers(headers)
        """The headers."""
        self.retries_taken = retries
        """The number of failed attempts before this answer."""
        self.request_id = request_id
        """The server's id of the request, for its support."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"


class RawResponse(ResponseHead, Generic[_T_co]):
    """An answer as received, and the result that was read from it."""

    __slots__ = ("_parsed", "content")

    def __init__(self, parsed: _T_co, head: dict[str, Any], content: bytes) -> None:
        super().__init__(**head)
        self._parsed = parsed
        self.content = content
        """The body."""

    def parse(self) -> _T_co:
        """Returns the result of the method without `with_raw_response`."""
        return self._parsed

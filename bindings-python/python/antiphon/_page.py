"""Lists in pages, which paginate automatically."""

from __future__ import annotations

from ._native import invalid_request
from ._parameters import raw_response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator
    from typing import Any

    from ._native import NativeClient
    from .types import InputItem, ItemPage


class _BasePage:
    """The items of a page, and the parameters of the request for the next one."""

    __slots__ = ("_list", "_next", "_page")

    def __init__(self, list: _List, answer: tuple[ItemPage, bytes | None]) -> None:
        self._list = list
        self._page, self._next = answer

    @property
    def data(self) -> list[InputItem]:
        """The items of this page."""
        return self._page.data

    @property
    def has_more(self) -> bool | None:
        """Whether the server reports another page; `has_next_page()` is more reliable."""
        return self._page.has_more

    @property
    def first_id(self) -> str | None:
        """The id of the first item of the page."""
        return self._page.first_id

    @property
    def last_id(self) -> str | None:
        """The id of the last item of the page."""
        return self._page.last_id

    def has_next_page(self) -> bool:
        """Whether there is a page after this one."""
        return self._next is not None

    def to_dict(self) -> dict[str, Any]:
        """Returns the page as it is written on the wire."""
        return self._page.to_dict()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._page!r})"

    def _next_parameters(self) -> bytes:
        if self._next is None:
            raise invalid_request("after", "this is the last page of the list. Check has_next_page() first")
        return self._next


class Page(_BasePage):
    """One page of a list.

    Iterating over it yields the items of this page and of all pages after it, which it requests as they are needed.

        for item in client.conversations.items.list("conv_1"):
            ...
    """

    __slots__ = ()

    def get_next_page(self) -> Page:
        """Requests the next page.

        Raises:
            InvalidRequestError: This is the last page.
            APIError: The server could not be reached, or answered with an error.
        """
        page: Page = self._list.plain().page(self._next_parameters())
        return page

    def iter_pages(self) -> Iterator[Page]:
        """Iterates over this page and all pages after it."""
        page = self
        yield page
        while page.has_next_page():
            page = page.get_next_page()
            yield page

    def __iter__(self) -> Iterator[InputItem]:
        for page in self.iter_pages():
            yield from page.data


class AsyncPage(_BasePage):
    """One page of a list: as `Page`, with `async for`."""

    __slots__ = ()

    async def get_next_page(self) -> AsyncPage:
        """Requests the next page.

        Raises:
            InvalidRequestError: This is the last page.
            APIError: The server could not be reached, or answered with an error.
        """
        page: AsyncPage = await self._list.plain().page_async(self._next_parameters())
        return page

    async def iter_pages(self) -> AsyncIterator[AsyncPage]:
        """Iterates over this page and all pages after it."""
        page = self
        yield page
        while page.has_next_page():
            page = await page.get_next_page()
            yield page

    async def __aiter__(self) -> AsyncIterator[InputItem]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item


class AsyncPaginator:
    """A list: `await` returns its first page, `async for` iterates over all of its items."""

    __slots__ = ("_list", "_parameters")

    def __init__(
        self,
        native: NativeClient,
        is_raw: bool,
        operation: str,
        parameters: bytes,
        options: dict[str, Any] | None,
    ) -> None:
        self._list = _List(native, is_raw, operation, options)
        self._parameters = parameters

    def __await__(self) -> Generator[Any, None, AsyncPage]:
        return self._list.page_async(self._parameters).__await__()

    async def __aiter__(self) -> AsyncIterator[InputItem]:
        async for item in await self:
            yield item


class _List:
    """The part that the requests for all pages of a list share."""

    __slots__ = ("_is_raw", "_native", "_operation", "_options")

    def __init__(self, native: NativeClient, is_raw: bool, operation: str, options: dict[str, Any] | None) -> None:
        self._native = native
        self._is_raw = is_raw
        self._operation = operation
        self._options = options

    def plain(self) -> _List:
        """For the pages after the first, which are never raw."""
        return _List(self._native, False, self._operation, self._options)

    def page(self, parameters: bytes) -> Any:
        answer = self._native.call(self._operation, parameters, self._options, self._is_raw)
        return raw_response(Page(self, answer[0]), *answer[1:]) if self._is_raw else Page(self, answer)

    async def page_async(self, parameters: bytes) -> Any:
        answer = await self._native.call_async(self._operation, parameters, self._options, self._is_raw)
        return raw_response(AsyncPage(self, answer[0]), *answer[1:]) if self._is_raw else AsyncPage(self, answer)


def get_page(
    native: NativeClient, is_raw: bool, operation: str, parameters: bytes, options: dict[str, Any] | None
) -> Page:
    """Requests the first page of a list."""
    page: Page = _List(native, is_raw, operation, options).page(parameters)
    return page

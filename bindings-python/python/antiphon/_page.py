"""Lists that come in pages, which go on by themselves."""

from __future__ import annotations

from ._native import NativeClient, invalid_request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator
    from typing import Any, Literal, TypeAlias

    from .types import InputItem, ItemPage

    ListEndpoint: TypeAlias = Literal["responses.input_items.list", "conversations.items.list"]


class _BasePage:
    """What pages of both kinds have: the items, and what the next page is asked for with."""

    __slots__ = ("_endpoint", "_native", "_next", "_page")

    def __init__(self, native: NativeClient, endpoint: ListEndpoint, answer: tuple[ItemPage, bytes | None]) -> None:
        self._native = native
        self._endpoint: ListEndpoint = endpoint
        self._page, self._next = answer

    @property
    def data(self) -> list[InputItem]:
        """The items of this page."""
        return self._page.data

    @property
    def has_more(self) -> bool | None:
        """Whether there is another page, as the server said; `has_next_page()` is what to go by."""
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
        """Whether the list goes on behind this page."""
        return self._next is not None

    def to_dict(self) -> dict[str, Any]:
        """Gives the page as it is written on the wire."""
        return self._page.to_dict()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._page!r})"

    def _next_parameters(self) -> bytes:
        if self._next is None:
            raise invalid_request("after", "the list ends with this page; ask has_next_page() before the next one")
        return self._next


class Page(_BasePage):
    """One page of a list, and the way to the next.

    Iterating over it gives all items of the list from the first of this page on; pages are asked for as they are
    needed.

        for item in client.conversations.items.list("conv_1"):
            ...
    """

    __slots__ = ()

    def get_next_page(self) -> Page:
        """Gives the next page.

        Raises:
            InvalidRequestError: This is the last one.
            APIError: The server could not be reached, or answered with an error.
        """
        return get_page(self._native, self._endpoint, self._next_parameters())

    def iter_pages(self) -> Iterator[Page]:
        """Goes through the pages of the list, from this one on."""
        page = self
        yield page
        while page.has_next_page():
            page = page.get_next_page()
            yield page

    def __iter__(self) -> Iterator[InputItem]:
        for page in self.iter_pages():
            yield from page.data


class AsyncPage(_BasePage):
    """One page of a list, and the way to the next; as `Page`, in `async for`."""

    __slots__ = ()

    async def get_next_page(self) -> AsyncPage:
        """Gives the next page.

        Raises:
            InvalidRequestError: This is the last one.
            APIError: The server could not be reached, or answered with an error.
        """
        return await AsyncPaginator(self._native, self._endpoint, self._next_parameters())

    async def iter_pages(self) -> AsyncIterator[AsyncPage]:
        """Goes through the pages of the list, from this one on."""
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
    """A list that was asked for: `await` gives its first page, `async for` goes through all of its items."""

    __slots__ = ("_endpoint", "_native", "_parameters")

    def __init__(self, native: NativeClient, endpoint: ListEndpoint, parameters: bytes) -> None:
        self._native = native
        self._endpoint: ListEndpoint = endpoint
        self._parameters = parameters

    async def _first_page(self) -> AsyncPage:
        answer = await self._native.call_async(self._endpoint, self._parameters)
        return AsyncPage(self._native, self._endpoint, answer)

    def __await__(self) -> Generator[Any, None, AsyncPage]:
        return self._first_page().__await__()

    async def __aiter__(self) -> AsyncIterator[InputItem]:
        async for item in await self:
            yield item


def get_page(native: NativeClient, endpoint: ListEndpoint, parameters: bytes) -> Page:
    """Asks for a page of a list."""
    return Page(native, endpoint, native.call(endpoint, parameters))

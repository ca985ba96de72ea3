"""Asyncio loops: lets a task sleep until the native part wakes it."""

from __future__ import annotations

from asyncio import Future, get_running_loop
from itertools import count
from weakref import WeakKeyDictionary, ref

from ._native import Bell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable
    from typing import TypeAlias

    # What wakes the task: a number to ring a bell with, or a function to call.
    Target: TypeAlias = "tuple[Bell, dict[int, Future[None]], int] | Callable[[], object]"


def wait() -> tuple[Future[None], Target]:
    """Creates a future of the running loop, and the means to resolve it from any thread."""
    loop = get_running_loop()
    future: Future[None] = loop.create_future()
    notifier = _notifier_of(loop)
    if notifier is None:
        return future, lambda: loop.call_soon_threadsafe(_resolve, future)
    number = next(_numbers)
    notifier.futures[number] = future
    return future, (notifier.bell, notifier.futures, number)


class _Notifier:
    """Resolves futures of one loop when its bell rings. The loop holds it, as it watches the bell."""

    __slots__ = ("__weakref__", "bell", "futures")

    def __init__(self) -> None:
        self.bell = Bell()
        self.futures: dict[int, Future[None]] = {}

    def answer(self) -> None:
        """Called by the loop after the bell has rung."""
        for number in self.bell.take_rung():
            future = self.futures.pop(number, None)
            if future is not None:
                _resolve(future)


def _notifier_of(loop: AbstractEventLoop) -> _Notifier | None:
    """The notifier of a loop; None for a loop that cannot watch a socket."""
    find = _notifiers.get(loop)
    notifier = find() if find else None
    if notifier is None and loop not in _deaf:
        try:
            notifier = _Notifier()
            loop.add_reader(notifier.bell.fileno(), notifier.answer)
        except NotImplementedError:
            _deaf[loop] = True
            return None
        _notifiers[loop] = ref(notifier)
    return notifier


def _resolve(future: Future[None]) -> None:
    """Resolves a future unless it was cancelled."""
    if not future.done():
        future.set_result(None)


_numbers = count()
# Neither keeps a loop alive, nor what belongs to it.
_notifiers: WeakKeyDictionary[AbstractEventLoop, ref[_Notifier]] = WeakKeyDictionary()
_deaf: WeakKeyDictionary[AbstractEventLoop, bool] = WeakKeyDictionary()

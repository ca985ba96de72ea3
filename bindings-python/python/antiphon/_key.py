"""Functions that return the API key: answers the native part when it asks for a key."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Awaitable, Callable

    from ._native import KeyQuestion


def answering(function: Callable[[], str]) -> Callable[[KeyQuestion], None]:
    """Answers questions on the thread that waits for the call."""

    def answer(question: KeyQuestion) -> None:
        # What is no `Exception`, such as Ctrl-C, goes through to the call.
        try:
            question.give(function())
        except Exception as error:
            question.fail(error)

    return answer


def answering_on_loop(function: Callable[[], str | Awaitable[str]]) -> Callable[[KeyQuestion], None]:
    """Answers questions with tasks of the running loop, which is the one that waits for the call."""

    def answer(question: KeyQuestion) -> None:
        from asyncio import get_running_loop

        task = get_running_loop().create_task(_answer(function, question))
        # The loop itself holds no task.
        _tasks.add(task)
        task.add_done_callback(_tasks.discard)

    return answer


async def _answer(function: Callable[[], str | Awaitable[str]], question: KeyQuestion) -> None:
    from inspect import isawaitable

    try:
        key = function()
        question.give(await key if isawaitable(key) else key)
    except Exception as error:
        question.fail(error)
    except BaseException as error:
        question.fail(error)
        raise


_tasks: set[Task[None]] = set()

"""The asynchronous client: awaiting, cancelling, and loops of every kind."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import sys
import weakref
from collections.abc import Callable
from typing import Any

import antiphon
import pytest
from antiphon.mock import MockServer
from antiphon.types import OutputTextDeltaEvent
from support import PATIENCE, async_client, completed, delta, run, stalled


def test_create(server: MockServer) -> None:
    async def main() -> None:
        async with async_client(server) as client:
            response = await client.responses.create(model="m", input="Hello")
        assert response.status == "completed"
        assert "Hello" in response.output_text

    run(main)


def test_events_come_typed_and_make_the_response(server: MockServer) -> None:
    async def main() -> None:
        async with async_client(server).responses.stream(model="m", input="Hello") as stream:
            texts = [event.delta async for event in stream if isinstance(event, OutputTextDeltaEvent)]
            response = await stream.get_final_response()
            assert "".join(texts) == response.output_text == stream.snapshot().output_text
            assert stream.request_id == "req_mock_1"
            assert [event async for event in stream] == []

    run(main)


def test_final_response_without_iterating(server: MockServer) -> None:
    async def main() -> None:
        stream = async_client(server).responses.stream(model="m", input="x")
        assert (await stream.get_final_response()).status == "completed"

    run(main)


def test_a_snapshot_shows_exactly_what_was_taken(server: MockServer) -> None:
    server.enqueue({"text_deltas": {"count": 20, "delta": "ab "}})

    async def main() -> None:
        text = ""
        async with async_client(server).responses.stream(model="m", input="x") as stream:
            async for event in stream:
                if isinstance(event, OutputTextDeltaEvent):
                    text += event.delta
                assert stream.snapshot().output_text == text
        assert text == "ab " * 20

    run(main)


def test_entering_raises_the_errors_of_the_answer(server: MockServer) -> None:
    async def main() -> None:
        client = async_client(server, api_key="sk-wrong")
        with pytest.raises(antiphon.AuthenticationError):
            async with client.responses.stream(model="m", input="x"):
                pytest.fail("entered")
        with pytest.raises(antiphon.AuthenticationError):
            async for _ in client.responses.stream(model="m", input="x"):
                pytest.fail("an event")
        with pytest.raises(antiphon.AuthenticationError):
            await client.responses.create(model="m", input="x")

    run(main)


def test_break_closes_the_connection(server: MockServer) -> None:
    server.enqueue(stalled(delta("a")), stalled(delta("a")))

    async def main() -> None:
        client = async_client(server)
        async with client.responses.stream(model="m", input="x") as stream:
            async for _ in stream:
                break
        assert await asyncio.to_thread(server.wait_for_connections, 0, PATIENCE)
        # Without the statement as soon as nothing refers to the stream.
        async for _ in client.responses.stream(model="m", input="x"):
            break
        assert await asyncio.to_thread(server.wait_for_connections, 0, PATIENCE)

    run(main)


def test_cancelling_the_task_closes_the_connection(server: MockServer) -> None:
    server.enqueue(stalled(delta("a")))

    async def main() -> None:
        got_one = asyncio.Event()

        async def read() -> None:
            async with async_client(server).responses.stream(model="m", input="x") as stream:
                async for _ in stream:
                    got_one.set()

        task = asyncio.create_task(read())
        await got_one.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(server.wait_for_connections, 0, PATIENCE)

    run(main)


def test_a_cancelled_wait_loses_no_event(server: MockServer) -> None:
    count = 200
    # The first waits end by the time, as the server takes its own for the answer.
    server.enqueue({"delay_ms": 100, "text_deltas": {"count": count, "interval_ms": 1, "chunk_each": True}})

    async def main() -> None:
        numbers: list[int | None] = []
        timeouts = 0
        stream = async_client(server).responses.stream(model="m", input="x")
        while True:
            try:
                event = await asyncio.wait_for(anext(stream), 0.0015)
            except (asyncio.TimeoutError, TimeoutError):
                timeouts += 1
            except StopAsyncIteration:
                break
            else:
                numbers.append(event.sequence_number)
        assert numbers == list(range(count + 8))
        assert timeouts > 0

    run(main)


def test_cancelling_create_aborts_the_request(server: MockServer) -> None:
    server.enqueue({"before_headers": "stall"})

    async def main() -> None:
        task = asyncio.create_task(async_client(server).responses.create(model="m", input="x"))
        while not server.requests:
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(server.wait_for_connections, 0, PATIENCE)

    run(main)


def test_the_wait_for_one_event_can_be_a_task(server: MockServer) -> None:
    server.enqueue(stalled(delta("a")))

    async def main() -> None:
        stream = async_client(server).responses.stream(model="m", input="x")
        event = await asyncio.ensure_future(anext(stream))
        assert event.type == "response.output_text.delta"
        waiting = asyncio.ensure_future(anext(stream))
        done, _ = await asyncio.wait([waiting], timeout=0.01)
        assert not done
        stream.close()
        with pytest.raises(antiphon.CancelledError):
            await waiting

    run(main)


def test_many_streams_at_once(server: MockServer) -> None:
    streams, count = 50, 20
    server.set_repeat({"text_deltas": {"count": count, "delta": "ab", "interval_ms": 1, "chunk_each": True}})

    async def main() -> None:
        client = async_client(server)

        async def read() -> str:
            async with client.responses.stream(model="m", input="x") as stream:
                async for _ in stream:
                    pass
                return (await stream.get_final_response()).output_text

        texts = await asyncio.gather(*(read() for _ in range(streams)))
        assert texts == ["ab" * count] * streams

    run(main)


def test_two_waits_for_one_stream_get_an_event_each(server: MockServer) -> None:
    server.enqueue({"chunks": [{"text": ": nothing yet\n\n"}], "then": "stall"}, {"events": [delta("a"), delta("b")]})

    async def main() -> None:
        stream = async_client(server).responses.stream(model="m", input="x")
        # Waits for the end while another waits for an event: both are told of the end.
        waits: list[asyncio.Future[Any]] = [
            asyncio.ensure_future(anext(stream)),
            asyncio.ensure_future(stream.get_final_response()),
        ]
        await stream.wait_opened()
        await asyncio.sleep(0)
        stream.close()
        results = await asyncio.gather(*waits, return_exceptions=True)
        assert {type(result) for result in results} <= {antiphon.CancelledError, StopAsyncIteration, RuntimeError}
        assert any(isinstance(result, antiphon.CancelledError) for result in results)

        other = async_client(server).responses.stream(model="m", input="x")
        first, second = await asyncio.gather(anext(other), anext(other))
        assert isinstance(first, OutputTextDeltaEvent)
        assert isinstance(second, OutputTextDeltaEvent)
        assert {first.delta, second.delta} == {"a", "b"}

    run(main)


class LoopThatCannotWatch(asyncio.SelectorEventLoop):
    """A loop such as the one of Windows."""

    def add_reader(self, *_: Any) -> None:  # type: ignore[override]
        raise NotImplementedError


def test_a_stream_outlives_its_loop(server: MockServer) -> None:
    server.enqueue({"chunks": [frame(delta("a")), {"text": frame(delta("b")), "delay_ms": 50}], "then": "stall"})
    stream = async_client(server).responses.stream(model="m", input="x")

    async def take() -> antiphon.types.Event:
        return await anext(stream)

    async def give_up() -> antiphon.types.Event | None:
        # Leaves a wait behind, which the loop is woken for when it is long closed; unless the machine slept.
        task = asyncio.ensure_future(take())
        await asyncio.sleep(0)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            return await task
        return None

    first = run(take)
    second = run(give_up) or run(take)
    assert isinstance(first, OutputTextDeltaEvent)
    assert isinstance(second, OutputTextDeltaEvent)
    assert first.delta + second.delta == "ab"


@pytest.mark.parametrize("make", [asyncio.SelectorEventLoop, LoopThatCannotWatch])
def test_a_closed_loop_is_not_an_error(
    make: Callable[[], asyncio.AbstractEventLoop], server: MockServer, capfd: pytest.CaptureFixture[str]
) -> None:
    server.enqueue(stalled())
    stream = async_client(server).responses.stream(model="m", input="x")
    loop = make()
    task = loop.create_task(anext_of(stream, 1))
    loop.run_until_complete(asyncio.sleep(0))
    # The loop ends in the middle of the wait, without having told the task.
    loop.close()
    stream.close()
    with pytest.raises(antiphon.CancelledError):
        run(lambda: anext_of(stream, 1))
    del task
    gc.collect()
    # Python itself complains of a task that its loop forgot, and of nothing else.
    assert "Exception" not in capfd.readouterr().err


async def anext_of(stream: antiphon.AsyncResponseStream, count: int) -> list[antiphon.types.Event]:
    return [await anext(stream) for _ in range(count)]


def test_there_must_be_a_loop(server: MockServer) -> None:
    server.enqueue(stalled())
    stream = async_client(server).responses.stream(model="m", input="x")
    with pytest.raises(RuntimeError, match="no running event loop"):
        anext(stream).send(None)


def test_an_awaitable_can_be_thrown_into_and_closed(server: MockServer) -> None:
    server.enqueue(stalled(delta("a")))
    stream = async_client(server).responses.stream(model="m", input="x")
    with pytest.raises(KeyError, match="now"):
        anext(stream).throw(KeyError("now"))
    with pytest.raises(KeyError, match="then"):
        anext(stream).throw(KeyError, KeyError("then"))
    with pytest.raises(KeyError):
        anext(stream).throw(KeyError)
    anext(stream).close()


def uvloop() -> asyncio.AbstractEventLoop:
    import uvloop

    return uvloop.new_event_loop()


LOOPS: list[Callable[[], asyncio.AbstractEventLoop]] = [asyncio.SelectorEventLoop, LoopThatCannotWatch]
if sys.platform != "win32":
    LOOPS.append(uvloop)


@pytest.mark.parametrize("make", LOOPS)
def test_every_loop(make: Callable[[], asyncio.AbstractEventLoop], server: MockServer) -> None:
    server.enqueue({"text_deltas": {"count": 30, "delta": "ab", "interval_ms": 1, "chunk_each": True}})

    async def main() -> None:
        client = async_client(server)
        async with client.responses.stream(model="m", input="x") as stream:
            async for _ in stream:
                pass
            assert (await stream.get_final_response()).output_text == "ab" * 30
        assert (await client.responses.create(model="m", input="x")).status == "completed"

        async def read() -> None:
            async with client.responses.stream(model="m", input="x"):
                await asyncio.sleep(PATIENCE)

        server.enqueue(stalled(delta("a")))
        task = asyncio.create_task(read())
        while len(server.requests) < 3:
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    loop = make()
    try:
        loop.run_until_complete(asyncio.wait_for(main(), PATIENCE))
    finally:
        loop.close()


def test_loops_come_and_go_without_leaving_anything(server: MockServer) -> None:
    import os
    from pathlib import Path

    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        pytest.skip("no /proc to count open files in")

    client = async_client(server)

    async def main() -> None:
        await client.responses.create(model="m", input="x")

    run(main)
    gc.collect()
    before = len(os.listdir(folder))  # noqa: PTH208
    for _ in range(20):
        run(main)
    gc.collect()
    assert len(os.listdir(folder)) <= before + 2  # noqa: PTH208


def frame(event: dict[str, Any]) -> str:
    import json

    return f"data: {json.dumps(event)}\n\n"


def test_completed_is_the_end_even_if_the_socket_stays_open(server: MockServer) -> None:
    server.enqueue(stalled(delta("a"), completed("a")))

    async def main() -> None:
        async with async_client(server).responses.stream(model="m", input="x") as stream:
            assert len([event async for event in stream]) == 2

    run(main)


def test_a_task_that_its_loop_forgot_is_collected(server: MockServer) -> None:
    server.enqueue(stalled(delta("a")))
    stream = async_client(server).responses.stream(model="m", input="x")
    loop = asyncio.new_event_loop()
    task = loop.create_task(anext_of(stream, 2))
    loop.run_until_complete(asyncio.sleep(0.01))
    loop.close()
    gone = weakref.ref(loop)
    # Python complains of such tasks where nobody asked for it.
    task._log_destroy_pending = False  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    del stream, task, loop
    gc.collect()
    assert gone() is None
    assert server.wait_for_connections(0, PATIENCE)


def test_a_task_that_nobody_refers_to_goes_on(server: MockServer) -> None:
    server.enqueue({"chunks": [{"text": frame(delta("a")), "delay_ms": 30}]})

    async def main() -> None:
        done = asyncio.Event()

        async def read() -> None:
            stream = async_client(server).responses.stream(model="m", input="x")
            await anext(stream)
            done.set()

        asyncio.ensure_future(read())  # noqa: RUF006
        while not server.requests:
            await asyncio.sleep(0.001)
        gc.collect()
        await done.wait()

    run(main)

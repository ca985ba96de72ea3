"""Streams of one thing: text, reasoning, refusals, calls, images. The core's own tests say which events have what."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import antiphon
import pytest
from antiphon.mock import MockServer
from antiphon.types import FunctionCallItem, ImageGenerationCallItem
from support import async_client, client, completed, delta, run, stalled

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from typing_extensions import assert_type


def item_done(index: int, item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "response.output_item.done", "output_index": index, "item": item}


CALL: dict[str, Any] = {"type": "function_call", "id": "fc_1", "call_id": "c_1", "name": "f", "arguments": "{}"}
IMAGE: dict[str, Any] = {"type": "image_generation_call", "id": "ig_1", "status": "completed", "result": "aGk="}
EVENTS: list[dict[str, Any]] = [
    {"type": "response.reasoning_summary_text.delta", "item_id": "rs_1", "output_index": 1, "delta": "Hm"},
    delta("Hel"),
    {"type": "keepalive"},
    delta("lo"),
    {"type": "response.refusal.delta", "item_id": "msg_1", "output_index": 0, "content_index": 1, "delta": "No"},
    item_done(2, CALL),
    item_done(3, {**IMAGE, "result": None}),
    item_done(4, IMAGE),
    completed("Hello"),
]

SELECTED: list[tuple[str, list[Any]]] = [
    ("text_deltas", ["Hel", "lo"]),
    ("reasoning_text_deltas", ["Hm"]),
    ("refusal_deltas", ["No"]),
    ("function_calls", [CALL]),
    ("images", [IMAGE]),
]


def plain(value: Any) -> Any:
    return value if isinstance(value, str) else value.to_dict()


@pytest.mark.parametrize(("name", "expected"), SELECTED)
def test_each_gives_its_own(name: str, expected: list[Any], server: MockServer) -> None:
    server.set_repeat({"events": EVENTS})
    with client(server).responses.stream(model="m", input="x") as stream:
        assert [plain(value) for value in getattr(stream, name)()] == expected
    assert stream.get_final_response().output_text == "Hello"

    async def main() -> None:
        async with async_client(server).responses.stream(model="m", input="x") as stream:
            assert [plain(value) async for value in getattr(stream, name)()] == expected
        assert (await stream.get_final_response()).output_text == "Hello"

    run(main)


def test_events_and_text_take_turns(server: MockServer) -> None:
    server.set_repeat({"events": EVENTS})
    stream = client(server).responses.stream(model="m", input="x")
    text = stream.text_deltas()
    assert next(stream).type == "response.reasoning_summary_text.delta"
    assert next(text) == "Hel"
    assert stream.snapshot().output_text == "Hel"
    assert next(stream).type == "keepalive"
    assert next(text) == "lo"
    assert stream.snapshot().output_text == "Hello"
    assert list(text) == []
    assert list(stream) == []


def test_an_error_ends_the_text(server: MockServer) -> None:
    server.set_repeat({"events": EVENTS[:4]})
    stream = client(server).responses.stream(model="m", input="x")
    text = ""
    with pytest.raises(antiphon.StreamInterruptedError) as caught:
        for piece in stream.text_deltas():
            text += piece
    assert text == "Hello"
    assert caught.value.partial_response is not None
    assert caught.value.partial_response.output_text == "Hello"


def test_cancelling_a_task_loses_no_text(server: MockServer) -> None:
    server.enqueue(stalled(delta("a")))

    async def main() -> None:
        stream = async_client(server).responses.stream(model="m", input="x")
        text = stream.text_deltas()
        assert await anext(text) == "a"
        task = asyncio.ensure_future(anext(text))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        stream.close()
        # The iterator lives on: it gives what the stream gives.
        with pytest.raises(antiphon.CancelledError):
            await anext(text)

    run(main)


def test_they_have_types(server: MockServer) -> None:
    stream = client(server).responses.stream(model="m", input="x")
    async_stream = async_client(server).responses.stream(model="m", input="x")
    if TYPE_CHECKING:
        assert_type(stream.text_deltas(), Iterator[str])
        assert_type(stream.function_calls(), Iterator[FunctionCallItem])
        assert_type(stream.images(), Iterator[ImageGenerationCallItem])
        assert_type(async_stream.refusal_deltas(), AsyncIterator[str])
        assert_type(async_stream.images(), AsyncIterator[ImageGenerationCallItem])
    assert list(stream.images()) == []
    async_stream.close()


def test_a_response_has_its_images_and_is_the_next_input(server: MockServer) -> None:
    output = [{**IMAGE, "result": None}, IMAGE, CALL]
    server.enqueue({"json": {"id": "resp_1", "status": "completed", "output": output}})
    responses = client(server).responses
    response = responses.create(model="m", input="x")
    assert [image.to_dict() for image in response.images] == [IMAGE]
    answer: dict[str, Any] = {"type": "function_call_output", "call_id": "c_1", "output": "42"}
    responses.create(model="m", input=[*response.to_input(), answer])
    assert server.requests[-1].json()["input"][1:] == [IMAGE, CALL, answer]

"""What type checkers see; mypy and pyright run over this file, and the tests run what they saw."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, get_type_hints

import antiphon
import antiphon.options
import pytest
from antiphon import types
from antiphon.mock import MockServer
from antiphon.types import (
    CreateParams,
    Event,
    FunctionCallItem,
    InputItem,
    MessageItem,
    OutputItem,
    OutputTextDeltaEvent,
    Response,
    Usage,
)
from support import async_client, client, run

if TYPE_CHECKING:
    from typing_extensions import assert_type


def test_calls_have_types(server: MockServer) -> None:
    antiphon_client = client(server)
    parameters: CreateParams = {"model": "m", "input": [{"role": "user", "content": "x"}]}
    response = antiphon_client.responses.create(**parameters)
    stream = antiphon_client.responses.stream(model="m", tools=[{"type": "function", "name": "f"}])
    with stream as entered:
        events = list(entered)
    if TYPE_CHECKING:
        assert_type(antiphon_client, antiphon.Client)
        assert_type(response, Response)
        assert_type(response.output, list[OutputItem])
        assert_type(response.usage, Usage | None)
        assert_type(response.output_text, str)
        assert_type(response.function_calls, list[FunctionCallItem])
        assert_type(response.refusal, str | None)
        assert_type(response.to_input(), list[InputItem])
        assert_type(entered, antiphon.ResponseStream)
        assert_type(events, list[Event])
        assert_type(stream.snapshot(), Response)
        assert_type(stream.get_final_response(), Response)
        assert_type(events[0].raw, bytes)
    assert isinstance(response, Response)


def test_asynchronous_calls_have_types(server: MockServer) -> None:
    async def main() -> None:
        antiphon_client = async_client(server)
        response = await antiphon_client.responses.create(model="m", input="x")
        async with antiphon_client.responses.stream(model="m", input="x") as stream:
            events = [event async for event in stream]
            last = await stream.get_final_response()
        if TYPE_CHECKING:
            assert_type(response, Response)
            assert_type(stream, antiphon.AsyncResponseStream)
            assert_type(events, list[Event])
            assert_type(last, Response)
        assert isinstance(last, Response)

    run(main)


def test_events_narrow_by_type_and_class(server: MockServer) -> None:
    text = ""
    with client(server).responses.stream(model="m", input="x") as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                if TYPE_CHECKING:
                    assert_type(event, OutputTextDeltaEvent)
                text += event.delta
            elif event.type == "response.output_item.done":
                if TYPE_CHECKING:
                    assert_type(event.item, OutputItem)
                assert isinstance(event.item, MessageItem)
    assert text == stream.get_final_response().output_text


def test_wrong_arguments_are_seen() -> None:
    if TYPE_CHECKING:
        responses = antiphon.Client("k").responses
        responses.create(modle="m")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        responses.create(model=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        responses.create(input=[{"role": "user", "contents": "x"}])  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    # Each of the comments above is an error where there is nothing to ignore.
    assert True


@pytest.mark.skipif(sys.version_info < (3, 11), reason="typing has no Required")
def test_annotations_can_be_evaluated() -> None:
    found = 0
    for module in (types, antiphon.options):
        for name in dir(module):
            value: Any = getattr(module, name)
            if hasattr(value, "__total__"):
                found += 1
                assert set(get_type_hints(value)) == value.__required_keys__ | value.__optional_keys__
    assert found > 100

"""The objects that come back: what they hold, how they are written, and where they came from."""

from __future__ import annotations

import copy
import json
import pickle
from types import MappingProxyType
from typing import Any

import antiphon
import pytest
from antiphon import types
from antiphon.mock import MockServer
from antiphon.types import (
    CompletedEvent,
    ErrorEvent,
    FunctionCallItem,
    MessageItem,
    OutputTextDeltaEvent,
    OutputTextPart,
    ReasoningItem,
    Response,
    ToolChoiceFunction,
    Unknown,
)
from support import client, completed, delta


def response_of(server: MockServer, body: dict[str, Any]) -> Response:
    server.enqueue({"json": {"id": "resp_1", "status": "completed", "model": "m", **body}})
    return client(server).responses.create(model="m", input="x")


def events_of(server: MockServer, *events: dict[str, Any]) -> list[types.Event]:
    """The events of a stream that then breaks; without any, of the script that is there already."""
    if events:
        server.enqueue({"events": list(events)})
    stream = client(server).responses.stream(model="m", input="x")
    taken: list[types.Event] = []
    with pytest.raises(antiphon.APIError):
        for event in stream:
            taken.append(event)
    return taken


def test_raw_is_what_was_received(server: MockServer) -> None:
    event, unknown = events_of(server, delta("Grüße"), {"type": "never.seen", "n": 1.0})
    assert json.loads(event.raw) == delta("Grüße")
    assert "Grüße".encode() in event.raw
    assert event.received_type == event.type == "response.output_text.delta"
    assert isinstance(unknown, Unknown)
    assert json.loads(unknown.raw) == unknown.data == unknown.to_dict() == {"type": "never.seen", "n": 1.0}
    assert unknown.kind == unknown.received_type == "never.seen"
    assert unknown.n == 1.0  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def test_raw_is_strict_json_whatever_the_server_sent(server: MockServer) -> None:
    faults = '"x":"\\ud83d\t","\\ude00":[NaN,-Infinity,1e400]'
    frames = [
        f'data: {{"type":"response.output_text.delta","delta":"a",{faults}}}\n\n',
        f'data: {{"type":"never.seen",{faults}}}\n\n',
    ]
    server.enqueue({"chunks": frames})
    known, unknown = events_of(server)
    strict = {"x": "\ufffd\t", "\ufffd": [None, None, None]}

    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    for event, head in (known, {"type": "response.output_text.delta", "delta": "a"}), (unknown, {"type": "never.seen"}):
        assert json.loads(event.raw, parse_constant=refuse) == {**head, **strict}
        assert event.raw.decode("utf-8").isprintable()
    assert unknown.to_dict() == {"type": "never.seen", **strict}


def test_what_is_nested_deeply_is_read_written_and_sent_back(server: MockServer) -> None:
    nested: Any = 1
    for _ in range(490):
        nested = [nested]
    item = {"type": "never.seen", "id": "x_1", "x": nested}
    body = json.dumps({"id": "resp_1", "status": "completed", "model": "m", "output": [item]})
    server.enqueue({"headers": {"content-type": "application/json"}, "body": body})
    response = client(server).responses.create(model="m", input="x")
    assert response.to_dict()["output"] == [item]
    assert json.loads(response.to_json())["output"] == [item]
    server.enqueue({"json": {"id": "resp_2", "status": "completed", "model": "m", "output": []}})
    client(server).responses.create(model="m", input=response.to_input())
    assert server.requests[-1].json()["input"] == [item]


def test_what_holds_itself_is_not_written() -> None:
    item = FunctionCallItem(name="f", arguments="{}")
    item.extra["x"] = [item, item]
    with pytest.raises(RecursionError):
        item.to_dict()


def test_raw_is_canonical_where_the_server_was_not(server: MockServer) -> None:
    nested = {"type": "error", "error": {"type": "server_error", "code": 5, "message": "Sorry."}}
    alias = {"type": "response.reasoning.delta", "delta": "hm", "item_id": "r"}
    event, error = events_of(server, alias, nested)
    assert event.type == json.loads(event.raw)["type"] == "response.reasoning_text.delta"
    assert event.received_type == "response.reasoning.delta"
    assert isinstance(error, ErrorEvent)
    assert json.loads(error.raw)["message"] == error.message == "Sorry."


def test_every_event_of_a_batch_has_its_own_raw(server: MockServer) -> None:
    # More than fit into one batch.
    server.enqueue({"text_deltas": {"count": 1_000}})
    with client(server).responses.stream(model="m", input="x") as stream:
        events = list(stream)
    assert len(events) == 1_008
    for number, event in enumerate(events):
        assert event.sequence_number == json.loads(event.raw)["sequence_number"] == number


def test_an_event_made_by_hand_has_raw_too() -> None:
    event = OutputTextDeltaEvent(delta="a")
    assert event.raw == b'{"type":"response.output_text.delta","delta":"a"}'
    assert event.received_type == "response.output_text.delta"


def test_what_was_not_sent_is_none(server: MockServer) -> None:
    event = events_of(server, {"type": "response.output_text.delta", "delta": "a"})[0]
    assert isinstance(event, OutputTextDeltaEvent)
    assert event.item_id is None
    assert event.logprobs is None
    with pytest.raises(AttributeError, match="'OutputTextDeltaEvent' object has no attribute 'detla'"):
        _ = event.detla  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    assert event.to_dict() == {"type": "response.output_text.delta", "delta": "a"}
    assert repr(event) == "OutputTextDeltaEvent(delta='a')"


def test_unknown_fields_and_kinds_are_kept(server: MockServer) -> None:
    part = {"type": "output_text", "text": "a", "annotations": [{"type": "new", "x": 1}], "glow": True}
    item = {"type": "message", "id": "m", "role": "assistant", "content": [part, {"type": "new_part"}], "aura": [1]}
    body = {"output": [item, {"type": "new_item", "deep": {"x": None}}], "halo": {"y": 2}}
    response = response_of(server, body)
    assert response.to_dict() == {"id": "resp_1", "status": "completed", "model": "m", **body}
    message = response.output[0]
    assert isinstance(message, MessageItem)
    assert message.extra == {"aura": [1]}
    first = message.content[0]
    assert isinstance(first, OutputTextPart)
    assert first.extra["glow"] is True
    assert isinstance(response.output[1], Unknown)
    assert response.extra == {"halo": {"y": 2}}
    assert response.halo == {"y": 2}  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def test_odd_values_are_read_as_far_as_they_can_be(server: MockServer) -> None:
    response = response_of(server, {"created_at": 1700000000.0, "temperature": 1, "store": "maybe", "output": []})
    assert response.created_at == 1700000000
    assert isinstance(response.created_at, int)
    assert response.temperature == 1.0
    assert isinstance(response.temperature, float)
    assert response.to_dict()["temperature"] == 1
    assert isinstance(response.to_dict()["temperature"], int)
    assert response.store is None
    # What could not be read is written back as it came.
    assert response.to_dict()["store"] == "maybe"


def test_every_shape_of_a_value(server: MockServer) -> None:
    response = response_of(
        server,
        {
            "tool_choice": {"type": "function", "name": "f"},
            "instructions": [{"role": "user", "content": "hi"}],
            "metadata": {"a": "b"},
            "tools": [{"type": "function", "name": "f", "parameters": {"type": "object", "x": [None, 1, 2**63, -1.5]}}],
            "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3},
        },
    )
    assert isinstance(response.tool_choice, ToolChoiceFunction)
    assert isinstance(response.instructions, list)
    assert response.metadata == {"a": "b"}
    assert response.tools is not None
    tool = response.tools[0]
    assert isinstance(tool, types.FunctionTool)
    assert tool.parameters == {"type": "object", "x": [None, 1, 2**63, -1.5]}
    assert response.usage == types.Usage(input_tokens=1, output_tokens=2, total_tokens=3)


def test_what_callers_most_often_read(server: MockServer) -> None:
    response = response_of(
        server,
        {
            "output": [
                {"type": "reasoning", "summary": [{"type": "summary_text", "text": "brief"}]},
                {
                    "type": "reasoning",
                    "summary": [{"type": "summary_text", "text": "not this"}],
                    "content": [{"type": "reasoning_text", "text": "; long"}],
                },
                {"type": "message", "content": [{"type": "output_text", "text": "one "}, {"type": "new"}]},
                {"type": "function_call", "name": "f", "arguments": "{}", "call_id": "c"},
                {"type": "message", "content": [{"type": "text", "text": "two"}, {"type": "refusal", "refusal": "no"}]},
            ]
        },
    )
    assert response.output_text == "one two"
    assert response.refusal == "no"
    assert response.reasoning_text == "brief; long"
    assert [call.name for call in response.function_calls] == ["f"]
    assert all(isinstance(call, FunctionCallItem) for call in response.function_calls)

    empty = response_of(server, {"output": []})
    assert (empty.output_text, empty.refusal, empty.reasoning_text, empty.function_calls) == ("", None, "", [])


def test_views_read_responses_that_callers_make() -> None:
    parts: list[types.ContentPart] = [
        OutputTextPart(text="one ", annotations=[]),
        Unknown("new", {"type": "new"}),
        OutputTextPart(text="two", annotations=[], extra={"glow": 1}),
    ]
    call = FunctionCallItem(name="f", arguments="{}", call_id="c", extra={"aura": [None, True, 2**63, -1.5]})
    response = Response(id="resp_1", model="m", output=[MessageItem(id="m", role="assistant", content=parts), call])
    assert response.output_text == "one two"
    assert response.function_calls == [call]
    assert not response.images
    assert response.is_finished
    assert [item.to_dict() for item in response.to_input()] == response.to_dict()["output"]
    # What callers get is theirs: changing it changes no response.
    response.function_calls[0].name = "g"
    assert response.function_calls == [call]
    parts.append(OutputTextPart(text="!", annotations=[]))
    assert response.output_text == "one two!"


def test_to_input_leaves_out_what_servers_do_not_take_back() -> None:
    call = FunctionCallItem(id="fc_1", name="f", arguments="{}", created_by="agent")
    response = Response(id="resp_1", model="m", output=[call])
    assert response.to_input() == [FunctionCallItem(id="fc_1", name="f", arguments="{}")]
    assert response.to_input(exact=False) == response.to_input()
    assert response.to_input(exact=True) == [call]


def test_views_read_plain_data() -> None:
    data: dict[str, Any] = {
        "status": "in_progress",
        "output": ({"type": "message", "content": [{"type": "output_text", "text": "a\ud83d"}]}, {"type": "new_item"}),
        "usage": None,
        "temperature": float("nan"),
    }
    response = Response(**data)
    # Half of a surrogate pair is no text.
    assert set(response.output_text) == {"a", "\ufffd"}
    assert not response.is_finished
    assert isinstance(response.to_input()[1], Unknown)
    # What is kept for a known field stands in its stead.
    data["extra"] = {"output": []}
    assert Response(**data).output_text == ""


def test_views_read_subclasses_and_mappings() -> None:
    class Mine(Response):
        pass

    item = MessageItem(id="m", role="assistant", content=[OutputTextPart(text="a", annotations=[])])
    assert Mine(id="r", model="m", output=[item]).output_text == "a"
    data: dict[str, Any] = {"output": [MappingProxyType(item.to_dict())]}
    assert Response(**data).output_text == "a"


def test_views_refuse_what_is_no_data() -> None:
    endless: list[Any] = []
    endless.append(endless)
    data: dict[str, Any] = {"output": endless}
    with pytest.raises(ValueError, match="nested more than 512 levels deep, or holds itself"):
        _ = Response(**data).output_text
    data = {"metadata": {"a": object()}}
    with pytest.raises(TypeError, match="an object of type object is not part of a response"):
        _ = Response(**data).refusal


def test_classes_are_of_the_module_that_has_them() -> None:
    assert Response.__module__ == OutputTextPart.__module__ == "antiphon.types"
    module: Any = types
    assert sorted(module.__all__) == [name for name in dir(module) if not name.startswith("_")]
    for name in module.__all__:
        assert getattr(module, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'Respnse'"):
        _ = module.Respnse


def test_objects_travel(server: MockServer) -> None:
    server.enqueue({"events": [delta("a"), completed("a")]})
    with client(server).responses.stream(model="m", input="x") as stream:
        events = list(stream)
    for event in (*events, Unknown("never.seen", {"type": "never.seen", "x": 1})):
        for twin in (pickle.loads(pickle.dumps(event)), copy.copy(event), copy.deepcopy(event)):
            assert type(twin) is type(event)
            assert twin == event
            assert twin.to_dict() == event.to_dict()
    last = events[-1]
    assert isinstance(last, CompletedEvent)
    assert pickle.loads(pickle.dumps(last)).response.output_text == "a"


def test_events_match(server: MockServer) -> None:
    seen: list[str] = []
    for event in events_of(server, delta("a"), {"type": "never.seen"}):
        match event:
            case OutputTextDeltaEvent(delta=text):
                seen.append(text)
            case Unknown(kind, _):
                seen.append(kind)
            case _:
                pytest.fail(event.type)
    assert seen == ["a", "never.seen"]


def test_fields_can_be_set_and_misspelled_ones_cannot() -> None:
    item = ReasoningItem(summary=[], encrypted_content="a")
    item.encrypted_content = None
    assert item.to_dict() == {"type": "reasoning", "summary": []}
    with pytest.raises(AttributeError):
        item.encrypted = "x"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(TypeError, match="ReasoningItem has no field 'sumary'"):
        ReasoningItem(sumary=[])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_to_json_is_canonical() -> None:
    event = OutputTextDeltaEvent(delta="é", sequence_number=1)
    assert event.to_json() == '{"type":"response.output_text.delta","delta":"é","sequence_number":1}'


def test_views_that_are_lists_can_be_called() -> None:
    response = Response(id="resp_1", model="m", output=[FunctionCallItem(name="f", arguments="{}")])

    assert [call.name for call in response.function_calls] == ["f"]
    assert response.function_calls() == response.function_calls  # type: ignore[operator]

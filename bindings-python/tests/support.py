"""What the tests share: where things are, canonical JSON, and what a stream gave."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar, cast

import antiphon
from antiphon.mock import MockServer

BINDING = Path(__file__).resolve().parents[1]
ROOT = BINDING.parent
SHARED = Path(os.environ.get("ANTIPHON_SHARED", ROOT.parent / "shared"))

# Some seconds of patience with a machine that does other things too; no test waits for it when all is well.
PATIENCE = 20.0

_T = TypeVar("_T")


def client(server: MockServer, **options: Any) -> antiphon.Client:
    """A client of a mock server."""
    defaults: dict[str, Any] = {"api_key": "sk-test", "base_url": server.url}
    return antiphon.Client(**{**defaults, **options})


def async_client(server: MockServer, **options: Any) -> antiphon.AsyncClient:
    """An asynchronous client of a mock server."""
    defaults: dict[str, Any] = {"api_key": "sk-test", "base_url": server.url}
    return antiphon.AsyncClient(**{**defaults, **options})


def run(main: Callable[[], Awaitable[_T]]) -> _T:
    """Runs an asynchronous test; one that hangs fails."""

    async def bounded() -> _T:
        return await asyncio.wait_for(main(), PATIENCE)

    return asyncio.run(bounded())


def stalled(*events: Mapping[str, Any]) -> dict[str, Any]:
    """A script that sends events and then says nothing more."""
    return {"events": list(events), "then": "stall"}


def delta(text: str, number: int = 0) -> dict[str, Any]:
    """A text delta as OpenAI sends it."""
    return {
        "type": "response.output_text.delta",
        "item_id": "msg_1",
        "output_index": 0,
        "content_index": 0,
        "delta": text,
        "logprobs": [],
        "sequence_number": number,
        "obfuscation": "xyz",
    }


def response_events(id: str, text: str) -> list[dict[str, Any]]:
    """The events of a response that says a text in two parts."""
    middle = len(text) // 2
    item: dict[str, Any] = {
        "type": "message",
        "id": f"msg_{id}",
        "role": "assistant",
        "status": "in_progress",
        "content": [],
    }

    def response(status: str) -> dict[str, Any]:
        return {"id": id, "status": status, "model": "m", "output": []}

    return [
        {"type": "response.created", "sequence_number": 0, "response": response("in_progress")},
        {"type": "response.output_item.added", "sequence_number": 1, "output_index": 0, "item": item},
        delta(text[:middle], 2),
        delta(text[middle:], 3),
        {"type": "response.completed", "sequence_number": 4, "response": response("completed")},
    ]


def completed(text: str) -> dict[str, Any]:
    """The terminal event of a response that says a text."""
    part: dict[str, Any] = {"type": "output_text", "text": text, "annotations": []}
    item: dict[str, Any] = {
        "type": "message",
        "id": "msg_1",
        "role": "assistant",
        "status": "completed",
        "content": [part],
    }
    response: dict[str, Any] = {"id": "resp_1", "status": "completed", "model": "m", "output": [item]}
    return {"type": "response.completed", "response": response}


@dataclass
class Outcome:
    """What a call gave, as canonical JSON."""

    events: list[Any] = field(default_factory=list[Any])
    final: Any = None
    response: antiphon.types.Response | None = None
    error: antiphon.AntiphonError | None = None

    def summary(self) -> dict[str, Any]:
        """Everything that two ways of making a call must agree on."""
        error = {} if self.error is None else {**vars(self.error), "kind": type(self.error).__name__}
        # The port of the server is in it.
        error.pop("message", None)
        error.pop("request_id", None)
        return {"events": self.events, "final": self.final, "error": error}

    def take(self, response: antiphon.types.Response) -> None:
        """Notes the final response."""
        self.final = response.to_dict()
        self.response = response

    def view(self, name: str) -> Any:
        """Gives a view of the final response as JSON."""
        if name == "to_exact_input":
            # Core's name of an option.
            assert self.response is not None
            return [item.to_dict() for item in self.response.to_input(exact=True)]
        view = getattr(self.response, name)
        value = view() if callable(view) else view
        if not isinstance(value, list):
            return value
        items = cast("list[antiphon.types.Model]", value)
        return [item.to_dict() for item in items]

    def meet(self, error: antiphon.AntiphonError) -> None:
        """Notes an error; a stream gives the same one to the iteration and for the final response."""
        if self.error is not None:
            assert (type(self.error), vars(self.error)) == (type(error), vars(error))
        self.error = error


def outcome_of_stream(
    client: antiphon.Client, request: Mapping[str, Any], cancel_after: int | None = None, with_statement: bool = False
) -> Outcome:
    """Reads a stream to its end, or cancels it after so many events."""
    return outcome_of(client.responses.stream(**request), cancel_after, with_statement)


def outcome_of(
    stream: antiphon.ResponseStream, cancel_after: int | None = None, with_statement: bool = False
) -> Outcome:
    """The same with a stream that is open."""
    outcome = Outcome()
    try:
        if with_statement:
            stream.__enter__()
        events: Iterator[antiphon.types.Event] = stream
        if cancel_after == 0:
            stream.close()
        for event in events:
            outcome.events.append(event.to_dict())
            if cancel_after == len(outcome.events):
                stream.close()
    except antiphon.AntiphonError as error:
        outcome.meet(error)
    try:
        outcome.take(stream.get_final_response())
        assert outcome.error is None, "an error of the iteration, and a final response"
    except antiphon.AntiphonError as error:
        assert outcome.error is not None, "an error of the final response, and none of the iteration"
        outcome.meet(error)
    return outcome


async def outcome_of_async_stream(
    client: antiphon.AsyncClient, request: Mapping[str, Any], cancel_after: int | None = None
) -> Outcome:
    """The same with the asynchronous client."""
    return await async_outcome_of(client.responses.stream(**request), cancel_after)


async def async_outcome_of(stream: antiphon.AsyncResponseStream, cancel_after: int | None = None) -> Outcome:
    """The same with an asynchronous stream that is open."""
    outcome = Outcome()
    try:
        events: AsyncIterator[antiphon.types.Event] = stream
        if cancel_after == 0:
            stream.close()
        async for event in events:
            outcome.events.append(event.to_dict())
            if cancel_after == len(outcome.events):
                await stream.aclose()
    except antiphon.AntiphonError as error:
        outcome.meet(error)
    try:
        outcome.take(await stream.get_final_response())
        assert outcome.error is None, "an error of the iteration, and a final response"
    except antiphon.AntiphonError as error:
        assert outcome.error is not None, "an error of the final response, and none of the iteration"
        outcome.meet(error)
    return outcome


def canonical_json(value: Any) -> str:
    """JSON as every language writes it: keys in order, no spaces, numbers in one form."""
    if issubclass(value.__class__, dict):
        written = (f"{json.dumps(name, ensure_ascii=False)}:{canonical_json(value[name])}" for name in sorted(value))
        return "{" + ",".join(written) + "}"
    if issubclass(value.__class__, list):
        return "[" + ",".join(canonical_json(element) for element in value) + "]"
    if isinstance(value, float):
        return _number(value)
    return json.dumps(value, ensure_ascii=False)


def _number(value: float) -> str:
    """The shortest digits that read back the same, as the core writes them."""
    sign, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    assert isinstance(exponent, int)
    text = "".join(map(str, digits))
    point = len(text) + exponent
    if exponent >= 0 and point <= 16:
        text = text + "0" * exponent + ".0"
    elif 0 < point <= 16:
        text = f"{text[:point]}.{text[point:]}"
    elif -5 < point <= 0:
        text = "0." + "0" * -point + text
    else:
        text = f"{text[0]}{'.' if len(text) > 1 else ''}{text[1:]}e{point - 1:+}"
    return "-" * sign + text


def python(program: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a program in another interpreter to its end."""
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", program, *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )

"""Runs every vector of `tests/vectors`, which every language runs, through both clients."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import antiphon
import pytest
from antiphon.mock import MockServer
from support import PATIENCE, ROOT, Outcome, async_client, client, outcome_of_async_stream, outcome_of_stream, run

VECTORS = sorted((ROOT / "tests" / "vectors").glob("*.json"))


def test_the_vectors_are_there() -> None:
    assert len(VECTORS) >= 25


@pytest.mark.parametrize("path", VECTORS, ids=lambda path: path.stem)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_vector(path: Path, kind: str, server: MockServer) -> None:
    vector = json.loads(path.read_text("utf-8"))
    assert vector["name"] == path.stem
    server.enqueue(*vector["http"])

    call = call_sync if kind == "sync" else call_async
    outcome = call(vector, server)

    check(vector, outcome, server)


STREAMED = [path for path in VECTORS if "streamed" in json.loads(path.read_text("utf-8"))["expect"]]


@pytest.mark.parametrize("path", STREAMED, ids=lambda path: path.stem)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_views_of_the_stream(path: Path, kind: str, server: MockServer) -> None:
    vector = json.loads(path.read_text("utf-8"))
    for name, expected in vector["expect"]["streamed"].items():
        server.enqueue(*vector["http"])
        streamed = streamed_sync if kind == "sync" else streamed_async
        assert element(name, streamed(vector, name, server)) == expected, name


def streamed_sync(vector: dict[str, Any], name: str, server: MockServer) -> list[Any]:
    with (
        client(server, **options(vector)) as antiphon_client,
        antiphon_client.responses.stream(**vector["request"]) as stream,
    ):
        return list(getattr(stream, VIEWS[name])())


def streamed_async(vector: dict[str, Any], name: str, server: MockServer) -> list[Any]:
    async def main() -> list[Any]:
        async with (
            async_client(server, **options(vector)) as antiphon_client,
            antiphon_client.responses.stream(**vector["request"]) as stream,
        ):
            return [element async for element in getattr(stream, VIEWS[name])()]

    return run(main)


VIEWS = {
    "text": "text_deltas",
    "reasoning": "reasoning_text_deltas",
    "refusal": "refusal_deltas",
    "function_calls": "function_calls",
    "images": "images",
}


def element(name: str, streamed: list[Any]) -> Any:
    """What a view gave, as the vectors have it: texts joined, of calls the arguments, of images the result."""
    if name == "function_calls":
        return [call.arguments for call in streamed]
    if name == "images":
        return [call.result for call in streamed]
    return "".join(streamed)


def call_sync(vector: dict[str, Any], server: MockServer) -> Outcome:
    with client(server, **options(vector)) as antiphon_client:
        if vector["call"] == "stream":
            return outcome_of_stream(antiphon_client, vector["request"], vector.get("cancel_after_events"))
        outcome = Outcome()
        try:
            outcome.take(antiphon_client.responses.create(**vector["request"]))
        except antiphon.AntiphonError as error:
            outcome.meet(error)
        return outcome


def call_async(vector: dict[str, Any], server: MockServer) -> Outcome:
    async def main() -> Outcome:
        async with async_client(server, **options(vector)) as antiphon_client:
            if vector["call"] == "stream":
                return await outcome_of_async_stream(
                    antiphon_client, vector["request"], vector.get("cancel_after_events")
                )
            outcome = Outcome()
            try:
                outcome.take(await antiphon_client.responses.create(**vector["request"]))
            except antiphon.AntiphonError as error:
                outcome.meet(error)
            return outcome

    return run(main)


def options(vector: dict[str, Any]) -> dict[str, Any]:
    """Python's names of a vector's options, in seconds."""
    return {
        name.removesuffix("_ms"): value / 1000 if name.endswith("_ms") else value
        for name, value in vector.get("options", {}).items()
    }


def check(vector: dict[str, Any], outcome: Outcome, server: MockServer) -> None:
    """Compares what a call gave, and what the server received, with what the vector expects."""
    expected = vector["expect"]
    if "events" in expected:
        assert outcome.events == expected["events"]
    assert outcome.final == expected.get("final")
    for name, value in expected.get("views", {}).items():
        assert outcome.view(name) == value, name
    if "error" in expected:
        assert outcome.error is not None
        check_error(outcome.error, expected["error"])
    else:
        assert outcome.error is None
    if "cancel_after_events" in vector:
        assert server.wait_for_connections(0, PATIENCE)
    if "request_body" in expected:
        assert server.requests[-1].json() == expected["request_body"]
    assert len(server.requests) == len(vector["http"])


def check_error(error: antiphon.AntiphonError, expected: dict[str, Any]) -> None:
    assert type(error).__name__ == expected["kind"]
    partial = error.partial_response
    if "partial" in expected:
        assert partial is not None
        assert partial.to_dict() == expected["partial"]
    elif expected["kind"] != "CancelledError":
        assert partial is None
    for part in expected.get("message_contains", []):
        assert part in error.message
        assert part in str(error)
    attributes = {
        "status": error.status_code,
        "code": error.code,
        "request_id": error.request_id,
        "retry_after_ms": None if error.retry_after is None else round(error.retry_after * 1000),
        "timeout": error.timeout,
    }
    for name in expected.keys() & attributes.keys():
        assert attributes[name] == expected[name], name

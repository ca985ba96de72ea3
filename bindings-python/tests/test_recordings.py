"""Runs every recorded stream; the recordings lie beside the checkout and may be missing there."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from antiphon.mock import MockServer
from support import (
    SHARED,
    Outcome,
    async_client,
    canonical_json,
    client,
    outcome_of_async_stream,
    outcome_of_stream,
    run,
)

RECORDINGS = SHARED / "recordings"
STREAMS = sorted(path for folder in ("streams", "streams_converted") for path in (RECORDINGS / folder).rglob("*.sse"))
TERMINAL = {"response.completed", "response.incomplete", "response.failed"}


@pytest.fixture(scope="module")
def lines() -> Iterator[list[str]]:
    """What all languages must agree on; written down where `ANTIPHON_OUT` asks for it."""
    lines: list[str] = []
    yield lines
    folder = os.environ.get("ANTIPHON_OUT")
    if folder and len(lines) == len(STREAMS):
        Path(folder).mkdir(parents=True, exist_ok=True)
        Path(folder, "python.jsonl").write_text("\n".join(lines) + "\n", "utf-8")


def test_the_recordings_are_there() -> None:
    if RECORDINGS.is_dir():
        assert len(STREAMS) >= 30
    else:
        # Said aloud, and no fault: the vectors hold the same rules.
        print(f"no recordings at {RECORDINGS}: only the project's own vectors are tested")
        assert STREAMS == []


@pytest.mark.parametrize("path", STREAMS or [None], ids=lambda path: "none" if path is None else path.stem)
def test_recording(path: Path | None, lines: list[str], server: MockServer) -> None:
    if path is None:
        assert not RECORDINGS.is_dir()
        return
    script = {"recording": str(path)}
    server.enqueue(script, script, {**script, "bytes_each": 7})
    with client(server) as sync:
        outcome = outcome_of_stream(sync, {"model": "m", "input": "x"})
        again = run_async(server)
        in_pieces = outcome_of_stream(sync, {"model": "m", "input": "x"}, with_statement=True)

    assert outcome.summary() == again.summary()
    assert outcome.summary() == in_pieces.summary()
    check(outcome)
    lines.append(canonical_json(summary(path, outcome)))


def run_async(server: MockServer) -> Outcome:
    async def main() -> Outcome:
        return await outcome_of_async_stream(async_client(server), {"model": "m", "input": "x"})

    return run(main)


def check(outcome: Outcome) -> None:
    """The rules that hold for every recorded stream."""
    assert outcome.events
    last = outcome.events[-1]
    if last["type"] not in TERMINAL:
        assert outcome.error is not None
        assert outcome.error.partial_response is not None
        return
    if any(event["type"] == "error" for event in outcome.events):
        assert type(outcome.error).__name__ == "APIStreamError"
        return
    terminal: list[Any] = last["response"].get("output") or []
    streamed: list[Any] = []
    for event in outcome.events:
        # One recording joins the streams of several requests: the last response counts.
        if event["type"] == "response.created":
            streamed = []
        elif event["type"] == "response.output_item.done":
            streamed.append(event["item"])
    assert outcome.final["output"] == (terminal if len(terminal) >= len(streamed) else streamed)


def summary(path: Path, outcome: Outcome) -> dict[str, Any]:
    events = hashlib.sha256()
    for event in outcome.events:
        events.update(canonical_json(event).encode() + b"\n")
    return {
        "recording": path.relative_to(RECORDINGS).as_posix(),
        "event_count": len(outcome.events),
        "events_sha256": events.hexdigest(),
        "final": outcome.final,
        "error_kind": None if outcome.error is None else type(outcome.error).__name__,
    }


def test_canonical_numbers_are_those_of_the_core() -> None:
    numbers = [1.5, -0.25, 1e-5, -1.2e-7, 123456.75, 1e15, 1.5e16, 1e300, 0.001]
    written = ["1.5", "-0.25", "0.00001", "-1.2e-7", "123456.75", "1000000000000000.0", "1.5e+16", "1e+300", "0.001"]
    assert [canonical_json(number) for number in numbers] == written
    assert json.loads(canonical_json({"b": numbers, "a": "é\n"})) == {"a": "é\n", "b": numbers}

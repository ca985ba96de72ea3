"""Runs the table of faults of `tests/faults`, which every language runs, through both clients."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import antiphon
import pytest
from antiphon.mock import MockServer
from support import PATIENCE, ROOT, async_client, client

TABLE: dict[str, Any] = json.loads((ROOT / "tests" / "faults" / "faults.json").read_text("utf-8"))
CASES: list[tuple[dict[str, Any], str]] = [(row, call) for row in TABLE["rows"] for call in row["calls"]]
REQUEST: dict[str, Any] = {"model": "m", "input": "Hello"}


@pytest.fixture(scope="module")
def lines() -> Iterator[list[str]]:
    """What all languages must agree on; written down where `ANTIPHON_OUT` asks for it."""
    lines: list[str] = []
    yield lines
    folder = os.environ.get("ANTIPHON_OUT")
    if folder and len(lines) >= len(CASES):
        out = Path(folder, "faults")
        out.mkdir(parents=True, exist_ok=True)
        (out / "python.jsonl").write_text("\n".join(lines) + "\n", "utf-8")


def test_the_table_is_there() -> None:
    assert len(TABLE["rows"]) >= 60


@pytest.mark.parametrize(("row", "call"), CASES, ids=lambda part: part if isinstance(part, str) else part["fault"])
def test_fault(row: dict[str, Any], call: str, lines: list[str], server: MockServer) -> None:
    url = row.get("base_url", server.url).replace("{mock}", server.url.removeprefix("http://").removesuffix("/v1"))
    cuts = range(row["cuts"]["bytes"] + 1) if "cuts" in row else [None]

    with client(server, base_url=url, **options(row)) as sync:
        for cut in cuts:
            expected = prepare(server, row, call, cut)
            seen = seen_by(call_sync(sync, call), server)
            assert seen == expected, cut
            place = {"fault": row["fault"], "call": call} | ({} if cut is None else {"cut": cut})
            lines.append(json.dumps(place | seen))

    async def main() -> None:
        async with async_client(server, base_url=url, **options(row)) as asynchronous:
            for cut in cuts:
                expected = prepare(server, row, call, cut)
                result = await asyncio.wait_for(call_async(asynchronous, call), PATIENCE)
                assert seen_by(result, server) == expected, cut

    asyncio.run(main())


def options(row: dict[str, Any]) -> dict[str, Any]:
    """Python's names of a row's options, in seconds."""
    return {
        name.removesuffix("_ms"): value / 1000 if name.endswith("_ms") else value
        for name, value in row.get("options", {}).items()
    }


def prepare(server: MockServer, row: dict[str, Any], call: str, cut: int | None) -> dict[str, Any]:
    """Gives the server what it is to do, and returns what is to be seen."""
    expected: dict[str, Any]
    if cut is None:
        expected = row["expect"]
    else:
        expected = next(part["expect"] for part in reversed(row["cuts"]["expect"]) if part["from"] <= cut)
    answer = TABLE["answers"]["create" if call == "create" else "stream"]
    for index, script in enumerate(row["http"][: expected["requests"]]):
        whole = {**script, **answer} if "answer" in script else {**script}
        whole.pop("answer", None)
        if index == 0 and cut is not None:
            whole["after_bytes"] = cut
        server.enqueue(whole)
    server.clear_requests()
    return expected


def call_sync(sync: antiphon.Client, call: str) -> antiphon.types.Response | antiphon.AntiphonError:
    """What a call gives at last; of a stream, what its iteration gives as well."""
    try:
        if call == "create":
            return sync.responses.create(**REQUEST)
        if call == "retrieve":
            stream = sync.responses.retrieve("resp_1", stream=True)
        else:
            stream = sync.responses.stream(**REQUEST, background=call == "background" or None)
    except antiphon.AntiphonError as error:
        return error
    met: antiphon.AntiphonError | None = None
    try:
        for _ in stream:
            pass
    except antiphon.AntiphonError as error:
        met = error
    try:
        final = stream.get_final_response()
    except antiphon.AntiphonError as error:
        return the_same(met, error)
    assert met is None
    return final


async def call_async(asynchronous: antiphon.AsyncClient, call: str) -> antiphon.types.Response | antiphon.AntiphonError:
    """The same with the asynchronous client."""
    try:
        if call == "create":
            return await asynchronous.responses.create(**REQUEST)
        if call == "retrieve":
            stream = await asynchronous.responses.retrieve("resp_1", stream=True)
        else:
            stream = asynchronous.responses.stream(**REQUEST, background=call == "background" or None)
    except antiphon.AntiphonError as error:
        return error
    met: antiphon.AntiphonError | None = None
    try:
        async for _ in stream:
            pass
    except antiphon.AntiphonError as error:
        met = error
    try:
        final = await stream.get_final_response()
    except antiphon.AntiphonError as error:
        return the_same(met, error)
    assert met is None
    return final


def the_same(met: antiphon.AntiphonError | None, error: antiphon.AntiphonError) -> antiphon.AntiphonError:
    """The error of a stream, given by the iteration and for the final response."""
    assert met is not None
    assert (type(met), vars(met)) == (type(error), vars(error))
    return error


def seen_by(result: antiphon.types.Response | antiphon.AntiphonError, server: MockServer) -> dict[str, Any]:
    """What was seen, as the table says it."""
    seen: dict[str, Any]
    if isinstance(result, antiphon.AntiphonError):
        partial = result.partial_response
        seen = {
            "error": type(result).__name__,
            "status": result.status_code,
            "code": result.code,
            "timeout": result.timeout,
            "text": None if partial is None else partial.output_text,
        }
    else:
        seen = {"text": result.output_text}
    seen["requests"] = len(server.requests)
    return {name: value for name, value in seen.items() if value is not None}

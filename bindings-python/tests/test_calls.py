"""Runs every scenario of `tests/calls`, which every language runs, through both clients."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter, itemgetter
from typing import Any
from urllib.parse import parse_qsl

import antiphon
import pytest
from antiphon.mock import MockServer, RecordedRequest
from support import ROOT, async_client, client, run

FILES = sorted((ROOT / "tests" / "calls").glob("*.json"))
SCENARIOS: list[dict[str, Any]] = [
    scenario for path in FILES for scenario in json.loads(path.read_text("utf-8"))["scenarios"]
]
CASES = [(scenario, form) for scenario in SCENARIOS for form in scenario.get("forms", ["typed", "raw"])]

# The names here of options there, where they differ by more than the unit.
CLIENT_OPTIONS: dict[str, str] = {}
CALL_OPTIONS: dict[str, str] = {}

# The names here of methods there, and what else they are called with.
METHODS: dict[str, tuple[str, dict[str, Any]]] = {"responses.retrieve_stream": ("responses.retrieve", {"stream": True})}
STREAMS = {"responses.stream", "responses.retrieve_stream", "stream_response"}

# The names here of fields of an error there.
ERROR_FIELDS = {"status": "status_code"}


@dataclass
class Outcome:
    """What a call gave."""

    result: Any = None
    items: list[Any] | None = None
    events: list[str] | None = None
    head: antiphon.ResponseHead | None = None
    error: antiphon.AntiphonError | None = None


def test_the_scenarios_are_there() -> None:
    assert len(SCENARIOS) >= 60


@pytest.mark.parametrize(("scenario", "form"), CASES, ids=lambda part: part if isinstance(part, str) else part["name"])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_call(scenario: dict[str, Any], form: str, kind: str, server: MockServer) -> None:
    if scenario["http"]:
        server.enqueue(*scenario["http"])
    call = call_sync if kind == "sync" else call_async
    outcome = call(scenario, form == "raw", server)
    check(scenario, form, outcome)
    check_requests(scenario["expect"]["requests"], server.requests)


def call_sync(scenario: dict[str, Any], is_raw: bool, server: MockServer) -> Outcome:
    outcome = Outcome()
    with client(server, **options(scenario.get("client", {}), CLIENT_OPTIONS)) as antiphon_client:
        call = call_of(scenario, is_raw, antiphon_client)
        try:
            if scenario["method"] in STREAMS:
                outcome.events = []
                with call() as stream:
                    outcome.head = stream.response
                    for event in stream:
                        outcome.events.append(event.type)
                outcome.result = plain(stream.get_final_response())
                return outcome
            reply = take_head(outcome, call()) if is_raw else call()
            outcome.result = plain(reply)
            if isinstance(reply, antiphon.Page):
                outcome.items = [plain(item) for item in reply]
        except antiphon.AntiphonError as error:
            outcome.error = error
    return outcome


def call_async(scenario: dict[str, Any], is_raw: bool, server: MockServer) -> Outcome:
    async def main() -> Outcome:
        outcome = Outcome()
        async with async_client(server, **options(scenario.get("client", {}), CLIENT_OPTIONS)) as antiphon_client:
            call = call_of(scenario, is_raw, antiphon_client)
            try:
                if scenario["method"] in STREAMS:
                    outcome.events = []
                    opened = call()
                    stream = await opened if scenario["method"] in METHODS else opened
                    async with stream:
                        outcome.head = stream.response
                        async for event in stream:
                            outcome.events.append(event.type)
                    outcome.result = plain(await stream.get_final_response())
                    return outcome
                reply = take_head(outcome, await call()) if is_raw else await call()
                outcome.result = plain(reply)
                if isinstance(reply, antiphon.AsyncPage):
                    outcome.items = [plain(item) async for item in reply]
            except antiphon.AntiphonError as error:
                outcome.error = error
            return outcome

    return run(main)


def call_of(
    scenario: dict[str, Any], is_raw: bool, antiphon_client: antiphon.Client | antiphon.AsyncClient
) -> Callable[[], Any]:
    """The call of a scenario: its method, bound to the ids, parameters and options."""
    name, more = METHODS.get(scenario["method"], (scenario["method"], {}))
    # The head of a stream is an attribute of the stream.
    is_raw = is_raw and scenario["method"] not in STREAMS
    method = attrgetter(name)(antiphon_client.with_raw_response if is_raw else antiphon_client)
    ids = dict(scenario.get("ids", {}))
    # The id of what the call is about stands alone, those of what it lies in are keywords.
    last = [ids.popitem()[1]] if ids else []
    keywords = {**ids, **scenario.get("parameters", {}), **more}
    return lambda: method(*last, **keywords, **options(scenario.get("options", {}), CALL_OPTIONS))


def options(options: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """Options by Python's names, in seconds."""
    return {
        names.get(name, name.removesuffix("_ms")): value / 1000 if name.endswith("_ms") else value
        for name, value in options.items()
    }


def take_head(outcome: Outcome, raw: antiphon.RawResponse[Any]) -> Any:
    """Notes the head of an answer; gives what was read of it."""
    outcome.head = raw
    return raw.parse()


def plain(reply: Any) -> Any:
    """The canonical JSON of what a call gave."""
    return reply.to_dict() if hasattr(reply, "to_dict") else reply


def check(scenario: dict[str, Any], form: str, outcome: Outcome) -> None:
    expected = scenario["expect"]
    if "events" in expected:
        assert outcome.events == expected["events"]
    if "error" in expected:
        assert outcome.error is not None, outcome.result
        check_error(outcome.error, expected["error"])
        return
    assert outcome.error is None
    assert outcome.result == expected["result"]
    assert outcome.items == expected.get("items")
    if form == "raw":
        assert outcome.head is not None
        check_raw(scenario, outcome.head)


def check_raw(scenario: dict[str, Any], head: antiphon.ResponseHead) -> None:
    expected = scenario["expect"].get("raw", {})
    script = scenario["http"][-1]
    assert head.status_code == expected.get("status", 200)
    assert head.retries_taken == expected.get("retries", 0)
    if "request_id" in expected:
        assert head.request_id == expected["request_id"]
    check_headers(expected.get("headers", {}), head.headers.get)
    if isinstance(head, antiphon.RawResponse):
        if "text" in expected:
            assert head.content.decode() == expected["text"]
        else:
            assert json.loads(head.content) == expected.get("body", script["json"])


def check_error(error: antiphon.AntiphonError, expected: dict[str, Any]) -> None:
    partial = error.partial_response
    seen = {
        "kind": type(error).__name__,
        "retry_after_ms": None if error.retry_after is None else round(error.retry_after * 1000),
        "partial": None if partial is None else partial.to_dict(),
    }
    for name, value in {"partial": None, **expected}.items():
        found = seen[name] if name in seen else getattr(error, ERROR_FIELDS.get(name, name))
        assert found == value, (name, error)


def check_requests(expected: list[dict[str, Any]], requests: list[RecordedRequest]) -> None:
    assert [request.method for request in requests] == [request["method"] for request in expected]
    for request, wanted in zip(requests, expected, strict=True):
        path, _, query = request.path.partition("?")
        assert path == wanted["path"]
        # By name: what stands under one name keeps its order.
        pairs = sorted(parse_qsl(query, keep_blank_values=True), key=itemgetter(0))
        assert [list(pair) for pair in pairs] == wanted.get("query", [])
        check_headers(wanted.get("headers", {}), request.headers.get)
        assert (request.json() if request.body else None) == wanted.get("body")


def check_headers(expected: dict[str, Any], get: Callable[[str], str | None]) -> None:
    for name, wanted in expected.items():
        value = get(name)
        if isinstance(wanted, dict):
            assert value is not None, name
            assert wanted["contains"] in value, name
        else:
            assert value == wanted, name

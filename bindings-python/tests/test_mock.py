"""The mock server, as applications use it for their own tests."""

from __future__ import annotations

import antiphon
import pytest
from antiphon.mock import MockError, MockServer, RecordedRequest, Script
from support import PATIENCE, client, delta, stalled


def test_scripts_are_taken_in_order_and_then_repeated(server: MockServer) -> None:
    failing: Script = {"status": 500, "body": "no"}
    server.enqueue(failing, {"json": {"id": "a", "output": []}})
    server.set_repeat({"json": {"id": "b", "output": []}})
    antiphon_client = client(server, max_retries=0)
    with pytest.raises(antiphon.InternalServerError):
        antiphon_client.responses.create(model="m")
    assert [antiphon_client.responses.create(model="m").id for _ in range(3)] == ["a", "b", "b"]
    server.set_repeat(None)
    assert antiphon_client.responses.create(model="m").id == "resp_mock_1"


def test_requests_are_recorded(server: MockServer) -> None:
    client(server).responses.create(model="m", input="x")
    (request,) = server.requests
    assert isinstance(request, RecordedRequest)
    assert (request.method, request.path) == ("POST", "/v1/responses")
    assert request.headers["content-type"] == "application/json"
    assert request.json() == {"model": "m", "input": "x"}
    server.clear_requests()
    assert server.requests == []


def test_a_bad_script_names_its_field(server: MockServer) -> None:
    with pytest.raises(MockError, match="stauts"):
        server.enqueue({"stauts": 200})
    with pytest.raises(MockError, match="script 2"):
        server.enqueue({}, {"json": {}, "body": ""})
    with pytest.raises(MockError, match="bytes_each"):
        server.set_repeat({"bytes_each": 0})
    with pytest.raises(ValueError, match="seconds"):
        server.set_token_delay(-1)
    with pytest.raises(ValueError, match="seconds"):
        server.wait_for_connections(0, -1)


def test_connections_are_counted(server: MockServer) -> None:
    assert server.open_connections == 0
    server.enqueue(stalled(delta("a")))
    with client(server).responses.stream(model="m") as stream:
        next(stream)
        assert server.open_connections == 1
        assert not server.wait_for_connections(0, 0.01)
    assert server.wait_for_connections(0, PATIENCE)


def test_stopping_ends_everything() -> None:
    server = MockServer()
    server.enqueue(stalled(delta("a")))
    stream = client(server).responses.stream(model="m")
    next(stream)
    server.stop()
    server.stop()
    with pytest.raises(antiphon.StreamInterruptedError):
        next(stream)
    assert len(server.requests) == 1


def test_the_token_delay_spreads_the_answer(server: MockServer) -> None:
    server.set_token_delay(0.001)
    with client(server).responses.stream(model="m", input="x") as stream:
        assert len(list(stream)) > 10

"""Errors: the right class, a message to act on, and everything that is known."""

from __future__ import annotations

import copy
import inspect
import pickle
import socket
from typing import Any

import antiphon
import pytest
from antiphon import AntiphonError, APIConnectionError, APIError, APIStatusError
from antiphon.mock import MockServer
from antiphon.types import MessageItem, Response
from support import async_client, client, delta, run, stalled

TREE: dict[type[AntiphonError], type[AntiphonError]] = {
    antiphon.ConfigError: AntiphonError,
    antiphon.InvalidRequestError: AntiphonError,
    antiphon.DecodeError: AntiphonError,
    antiphon.CancelledError: AntiphonError,
    APIError: AntiphonError,
    APIConnectionError: APIError,
    antiphon.APITimeoutError: APIConnectionError,
    APIStatusError: APIError,
    antiphon.BadRequestError: APIStatusError,
    antiphon.AuthenticationError: APIStatusError,
    antiphon.PermissionDeniedError: APIStatusError,
    antiphon.NotFoundError: APIStatusError,
    antiphon.ConflictError: APIStatusError,
    antiphon.UnprocessableEntityError: APIStatusError,
    antiphon.RateLimitError: APIStatusError,
    antiphon.InternalServerError: APIStatusError,
    antiphon.APIStreamError: APIError,
    antiphon.StreamInterruptedError: APIError,
    antiphon.StreamTimeoutError: APIError,
}


def test_the_tree_is_that_of_the_design() -> None:
    for error, parent in TREE.items():
        assert error.__bases__ == (parent,)
        assert getattr(antiphon, error.__name__) is error
    exported = {name for name in antiphon.__all__ if name.endswith("Error")}
    assert exported == {error.__name__ for error in TREE} | {"AntiphonError"}


def test_wrong_key(server: MockServer) -> None:
    with pytest.raises(antiphon.AuthenticationError) as caught:
        client(server, api_key="sk-wrong").responses.create(model="m", input="x")
    error = caught.value
    assert error.status_code == 401
    assert error.code == "invalid_api_key"
    assert error.type == "invalid_request_error"
    assert error.request_id == "req_mock_1"
    assert error.attempts == 1
    assert error.body["error"]["code"] == "invalid_api_key"
    assert error.partial_response is None
    assert "OPENAI_API_KEY" in error.message


def test_entering_a_stream_raises_the_errors_of_the_answer(server: MockServer) -> None:
    stream = client(server, api_key="sk-wrong").responses.stream(model="m", input="x")
    with pytest.raises(antiphon.AuthenticationError), stream:
        pytest.fail("entered")
    with pytest.raises(antiphon.AuthenticationError):
        next(client(server, api_key="sk-wrong").responses.stream(model="m", input="x"))


def test_connection_refused() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    # Nobody listens there any more.
    refused = antiphon.Client(api_key="k", base_url=f"http://127.0.0.1:{port}/v1", max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        refused.responses.create(model="m", input="x")
    assert f"http://127.0.0.1:{port}/v1/responses" in str(caught.value)
    assert "base_url" in str(caught.value)
    assert type(caught.value) is APIConnectionError


def test_too_many_requests(server: MockServer) -> None:
    body = {"error": {"message": "Slow down.", "type": "requests", "code": "rate_limit_exceeded"}}
    server.enqueue({"status": 429, "headers": {"retry-after": "7"}, "json": body})
    with pytest.raises(antiphon.RateLimitError) as caught:
        client(server, max_retries=0).responses.create(model="m", input="x")
    assert caught.value.retry_after == 7.0
    assert caught.value.code == "rate_limit_exceeded"
    assert "Slow down" in str(caught.value)


def test_a_truncated_stream_keeps_what_came(server: MockServer) -> None:
    server.enqueue({"events": [delta("Hello, ", 4), delta("wor", 5)], "then": "truncate"})
    stream = client(server).responses.stream(model="m", input="x")
    with pytest.raises(antiphon.StreamInterruptedError) as caught:
        list(stream)
    error = caught.value
    assert error.last_sequence_number == 5
    assert isinstance(error.partial_response, Response)
    assert isinstance(error.partial_response.output[0], MessageItem)
    assert error.partial_response.output_text == "Hello, wor"
    assert "not the whole answer" in str(error) or "partial response" in str(error)


def test_silence(server: MockServer) -> None:
    server.enqueue(stalled(delta("a")))
    with pytest.raises(antiphon.StreamTimeoutError) as caught:
        client(server, idle_timeout=0.05).responses.stream(model="m", input="x").get_final_response()
    assert caught.value.timeout == "idle"
    assert "idle_timeout" in str(caught.value)


def test_no_answer_in_time(server: MockServer) -> None:
    server.enqueue({"before_headers": "stall"}, {"before_headers": "stall"})
    with pytest.raises(antiphon.APITimeoutError, match="timeout"):
        client(server, timeout=0.05, max_retries=0).responses.create(model="m", input="x")

    async def main() -> None:
        with pytest.raises(antiphon.APITimeoutError):
            await async_client(server, timeout=0.05, max_retries=0).responses.create(model="m", input="x")

    run(main)


def test_errors_travel(server: MockServer) -> None:
    server.enqueue({"events": [delta("Hi", 3)]})
    with pytest.raises(antiphon.StreamInterruptedError) as caught:
        client(server).responses.stream(model="m", input="x").get_final_response()
    error = caught.value
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is antiphon.StreamInterruptedError
        assert vars(twin) == vars(error)
        assert str(twin) == str(error)
        assert twin.partial_response is not None
        assert twin.partial_response.output_text == "Hi"


def test_errors_can_be_made_for_tests() -> None:
    error = antiphon.RateLimitError("slow down", status_code=429, retry_after=1.5)
    assert (str(error), error.status_code, error.retry_after, error.code) == ("slow down", 429, 1.5, None)
    assert repr(error) == "RateLimitError('slow down')"


def test_every_attribute_is_documented() -> None:
    documented = inspect.getdoc(AntiphonError) or ""
    attributes: dict[str, Any] = vars(AntiphonError("x"))
    for name in attributes:
        assert f"    {name}: " in documented

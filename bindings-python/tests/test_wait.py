"""Responses that are made in the background, and waited for."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import antiphon
import pytest
from antiphon.mock import MockServer
from antiphon.types import Response
from support import PATIENCE, async_client, client, run

if TYPE_CHECKING:
    from typing_extensions import assert_type


def unfinished() -> dict[str, Any]:
    """A response that is never finished, to be asked for again at once."""
    response: dict[str, Any] = {"id": "resp_1", "object": "response", "status": "in_progress", "output": []}
    return {"headers": {"openai-poll-after-ms": "1"}, "json": response}


def test_a_response_is_made_and_waited_for(server: MockServer) -> None:
    responses = client(server).responses
    response = responses.create_and_wait(model="m", input="Hello")
    assert response.status == "completed"
    assert "Hello" in response.output_text
    assert [request.method for request in server.requests] == ["POST", "GET", "GET"]
    assert server.requests[0].json()["background"] is True
    pending = responses.create(model="m", input="Hello", background=True)
    assert pending.status != "completed"
    waited = responses.wait(pending.id, include=["x"])
    assert waited.status == "completed"
    assert server.requests[-1].path.endswith("?include%5B%5D=x")
    if TYPE_CHECKING:
        assert_type(waited, Response)
        assert_type(response, Response)


def test_async_responses_are_waited_for(server: MockServer) -> None:
    async def main() -> None:
        responses = async_client(server).responses
        response = await responses.create_and_wait(model="m", input="Hello")
        assert response.status == "completed"
        assert await responses.wait(response.id) == response

    run(main)


def test_waiting_has_a_limit_if_it_is_set(server: MockServer) -> None:
    server.set_repeat(unfinished())
    responses = client(server).responses
    with pytest.raises(antiphon.APITimeoutError, match="total_timeout"):
        responses.wait("resp_1", total_timeout=0.05)
    with pytest.raises(antiphon.APITimeoutError, match="total_timeout"):
        client(server, total_timeout=0.05).responses.create_and_wait(model="m")
    server.set_repeat({"status": 404})
    with pytest.raises(antiphon.NotFoundError):
        responses.wait("resp_1")
    with pytest.raises(antiphon.InvalidRequestError, match="response_id"):
        responses.wait("")


def test_cancelling_a_task_ends_its_wait(server: MockServer) -> None:
    async def main() -> None:
        server.set_repeat(unfinished())
        task = asyncio.ensure_future(async_client(server).responses.wait("resp_1"))
        while len(server.requests) < 3:
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        # A request may be under way; none follows it.
        await asyncio.sleep(0.05)
        before = len(server.requests)
        await asyncio.sleep(0.05)
        assert len(server.requests) == before

    run(main)
    assert server.wait_for_connections(1, PATIENCE)

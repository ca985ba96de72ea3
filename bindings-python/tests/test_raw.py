"""What came, beside what was read of it; and paths that this version does not know."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import antiphon
import pytest
from antiphon.mock import MockServer, Script
from antiphon.types import Conversation, Deleted, InputTokens, ItemPage, Response
from support import async_client, client, completed, run

if TYPE_CHECKING:
    from typing_extensions import assert_type

BUSY: Script = {"status": 503, "headers": {"retry-after-ms": "1"}}
HEADERS = {"X-Request-ID": "req_7", "x-limit": "5"}


def test_an_answer_is_given_beside_its_reply(server: MockServer) -> None:
    server.enqueue(BUSY, {"status": 201, "headers": HEADERS, "json": {"id": "resp_1", "status": "completed", "new": 1}})
    raw = client(server).responses.with_raw_response.create(model="m", extra_headers={"x-call": "1"})
    assert isinstance(raw, antiphon.RawResponse)
    assert (raw.status_code, raw.request_id, raw.retries_taken) == (201, "req_7", 1)
    assert raw.headers["x-limit"] == raw.headers["X-Limit"] == raw.headers.get("x-LIMIT") == "5"
    assert ("X-LIMIT" in raw.headers, "x-other" in raw.headers) == (True, False)
    assert dict(raw.headers)["x-limit"] == "5"
    assert isinstance(raw.content, bytes)
    assert b'"new":1' in raw.content.replace(b" ", b"")
    assert isinstance(raw.parse(), Response)
    assert raw.parse().id == "resp_1"
    assert repr(raw) == "<RawResponse [201]>"
    assert server.requests[1].headers["x-call"] == "1"
    server.enqueue({"status": 404})
    with pytest.raises(antiphon.NotFoundError):
        client(server).responses.with_raw_response.retrieve("resp_1")


def test_every_whole_call_has_its_answer(server: MockServer) -> None:
    antiphon_client = client(server)
    raw_client = antiphon_client.with_raw_response
    responses, conversations = antiphon_client.responses.with_raw_response, raw_client.conversations
    made = responses.create(model="m", input="x")
    response_id = made.parse().id
    conversation = conversations.create()
    conversation_id = conversation.parse().id
    added = conversations.items.create(conversation_id, items=[{"role": "user", "content": "One"}])
    item_id = added.parse().data[0].to_dict()["id"]
    item = conversations.items.retrieve(item_id, conversation_id=conversation_id)
    calls: list[tuple[Callable[[], Any], type]] = [
        (lambda: made, Response),
        (lambda: raw_client.responses.retrieve(response_id), Response),
        (lambda: responses.wait(response_id), Response),
        (lambda: responses.create_and_wait(model="m", background=False), Response),
        (lambda: responses.cancel(antiphon_client.responses.create(model="m", background=True).id), Response),
        (lambda: responses.input_items.list(response_id), antiphon.Page),
        (lambda: antiphon_client.responses.input_items.with_raw_response.list(response_id), antiphon.Page),
        (lambda: responses.input_tokens.count(model="m"), InputTokens),
        (lambda: conversation, Conversation),
        (lambda: conversations.retrieve(conversation_id), Conversation),
        (lambda: conversations.update(conversation_id, metadata={}), Conversation),
        (lambda: added, ItemPage),
        (lambda: conversations.items.list(conversation_id), antiphon.Page),
        (lambda: item, object),
        (lambda: conversations.items.delete(item_id, conversation_id=conversation_id), Conversation),
        (lambda: conversations.delete(conversation_id), Deleted),
        (lambda: responses.delete(response_id), Deleted),
    ]
    for call, kind in calls:
        raw = call()
        assert isinstance(raw, antiphon.RawResponse)
        assert (raw.status_code, raw.retries_taken) == (200, 0)
        assert raw.request_id is not None
        assert raw.content.startswith(b"{")
        assert isinstance(raw.parse(), kind)


def test_the_pages_behind_a_raw_one_are_pages(server: MockServer) -> None:
    def page(text: str, has_more: bool) -> Script:
        item = {"type": "message", "id": f"msg_{text}", "role": "user", "content": text}
        return {"json": {"object": "list", "data": [item], "has_more": has_more, "last_id": item["id"]}}

    async def main() -> None:
        raw = await async_client(server).conversations.items.with_raw_response.list("c")
        assert len([item async for item in raw.parse()]) == 2
        if TYPE_CHECKING:
            assert_type(raw, antiphon.RawResponse[antiphon.AsyncPage])

    for _ in range(2):
        server.enqueue(page("a", True), page("b", False))
    raw = client(server).conversations.items.with_raw_response.list("c")
    assert len(list(raw.parse())) == 2
    run(main)


def test_a_stream_has_its_head(server: MockServer) -> None:
    async def main() -> None:
        stream = async_client(server).responses.stream(model="m")
        before = stream.response
        assert before is None
        async with stream:
            assert stream.response is not None
            assert (stream.response.status_code, stream.response.headers["X-Limit"]) == (200, "5")
            if TYPE_CHECKING:
                assert_type(stream.response, antiphon.ResponseHead)

    script: Script = {"headers": HEADERS, "events": [completed("a")]}
    # Late enough to be looked at before.
    server.enqueue(BUSY, script, {**script, "delay_ms": 300})
    with client(server).responses.stream(model="m") as stream:
        head = stream.response
        assert head is not None
        assert (head.request_id, head.retries_taken, head.headers["x-limit"]) == ("req_7", 1, "5")
    run(main)


def test_any_path_can_be_called(server: MockServer) -> None:
    async def main() -> None:
        antiphon_client = async_client(server)
        assert await antiphon_client.get("/models", max_retries=0) == {"data": [1, 2.5, None]}
        assert await antiphon_client.post("/files", body=["a"]) == {"data": [1, 2.5, None]}
        assert await antiphon_client.delete("/files/1") == {"data": [1, 2.5, None]}
        raw = await antiphon_client.with_raw_response.get("/models")
        assert raw.parse() == {"data": [1, 2.5, None]}

    server.set_repeat({"headers": HEADERS, "json": {"data": [1, 2.5, None]}})
    antiphon_client = client(server, default_headers={"x-client": "1"})
    assert antiphon_client.get("/models?limit=2", extra_query={"a": ["b"]}) == {"data": [1, 2.5, None]}
    assert antiphon_client.post("/files", body={"a": None}, extra_headers={"x-call": "1"}) is not None
    antiphon_client.delete("/files/1")
    raw = antiphon_client.with_raw_response.post("/files")
    assert (raw.status_code, raw.headers["x-limit"]) == (200, "5")
    assert [(request.method, request.path, request.body) for request in server.requests] == [
        ("GET", "/v1/models?a%5B%5D=b&limit=2", ""),
        ("POST", "/v1/files", '{"a":null}'),
        ("DELETE", "/v1/files/1", ""),
        ("POST", "/v1/files", ""),
    ]
    assert {request.headers["x-client"] for request in server.requests} == {"1"}
    assert server.requests[1].headers["x-call"] == "1"
    with pytest.raises(antiphon.InvalidRequestError, match="path"):
        antiphon_client.get("https://elsewhere.example")
    run(main)
    server.set_repeat({"status": 204})
    assert antiphon_client.delete("/files/1") is None


def test_raw_calls_have_types(server: MockServer) -> None:
    responses = client(server).responses.with_raw_response
    raw = responses.create(model="m", timeout=5)
    assert raw.parse() is not None
    if TYPE_CHECKING:
        assert_type(raw, antiphon.RawResponse[Response])
        assert_type(raw.parse(), Response)
        assert_type(raw.content, bytes)
        assert_type(raw.status_code, int)
        assert_type(responses.retrieve("r"), antiphon.RawResponse[Response])
        assert_type(responses.input_items.list("r"), antiphon.RawResponse[antiphon.Page])
        responses.create(modle="m")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        responses.stream(model="m")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]

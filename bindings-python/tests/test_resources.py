"""Every endpoint: what is made on the mock's server is found there again; pages, errors, cancelling, types."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import antiphon
import pytest
from antiphon.mock import MockServer
from antiphon.types import (
    CompactedResponse,
    CompactionItem,
    Conversation,
    Deleted,
    Event,
    InputItem,
    InputMessage,
    InputTokens,
    ItemPage,
    Response,
    RetrieveParams,
)
from support import PATIENCE, async_client, client, run

if TYPE_CHECKING:
    from typing_extensions import assert_type


def message(text: str) -> dict[str, Any]:
    """A message of the user, as a server lists it."""
    part = {"type": "input_text", "text": text}
    return {"type": "message", "id": f"msg_{text}", "role": "user", "status": "completed", "content": [part]}


def page(texts: str, *, has_more: bool) -> dict[str, Any]:
    """A script that answers with a page of one-letter messages."""
    data = [message(text) for text in texts]
    return {"json": {"object": "list", "data": data, "has_more": has_more, "last_id": data[-1]["id"]}}


def text_of(item: InputItem) -> str:
    """What a message says."""
    assert isinstance(item, InputMessage)
    [part] = item.to_dict()["content"]
    text = part["text"]
    assert isinstance(text, str)
    return text


def test_a_response_is_retrieved_listed_and_deleted(server: MockServer) -> None:
    responses = client(server).responses
    made = responses.create(model="m", input="Hello there")
    assert responses.retrieve(made.id, include=["reasoning.encrypted_content"]) == made
    assert server.requests[-1].path.endswith(f"/responses/{made.id}?include%5B%5D=reasoning.encrypted_content")
    assert [text_of(item) for item in responses.input_items.list(made.id)] == ["Hello there"]
    deleted = responses.delete(made.id)
    assert (deleted.id, deleted.deleted) == (made.id, True)
    calls: list[Callable[[str], object]] = [
        responses.retrieve,
        responses.delete,
        responses.cancel,
        responses.input_items.list,
        lambda id: responses.retrieve(id, stream=True),
    ]
    for call in calls:
        with pytest.raises(antiphon.NotFoundError) as caught:
            call(made.id)
        assert caught.value.status_code == 404


def test_a_stored_response_is_streamed_again_from_anywhere(server: MockServer) -> None:
    responses = client(server).responses
    with responses.stream(model="m", input="Hello there") as stream:
        events = list(stream)
    made = stream.get_final_response()
    for after in (None, 0, 5):
        with responses.retrieve(made.id, stream=True, starting_after=after) as replayed:
            assert list(replayed) == events[0 if after is None else after + 1 :]
        assert replayed.get_final_response() == made
    # The answer has been waited for: there is a request id without an event.
    assert responses.retrieve(made.id, stream=True).request_id is not None
    assert responses.retrieve(made.id, stream=False) == made


def test_a_background_response_is_cancelled(server: MockServer) -> None:
    responses = client(server).responses
    made = responses.create(model="m", input="x", background=True)
    assert made.status == "queued"
    assert responses.cancel(made.id).status == "cancelled"
    assert responses.retrieve(made.id).status == "cancelled"


def test_a_compacted_context_is_the_input_of_the_next_request(server: MockServer) -> None:
    responses = client(server).responses
    made = responses.create(model="m", input="First")
    compacted = responses.compact(model="m", input="Second", previous_response_id=made.id)
    assert isinstance(compacted.output[-1], CompactionItem)
    following = responses.create(model="m", input=[*compacted.output, {"role": "user", "content": "Third"}])
    assert "Third" in following.output_text
    assert server.requests[-1].json()["input"][1] == compacted.output[1].to_dict()


def test_tokens_are_counted_without_a_response(server: MockServer) -> None:
    count = client(server).responses.input_tokens.count
    assert count(model="m", input="one two three", instructions="four five").input_tokens == 5
    assert count().input_tokens == 0


def test_a_conversation_is_made_changed_and_deleted(server: MockServer) -> None:
    conversations = client(server).conversations
    made = conversations.create(items=[{"role": "user", "content": "Hello"}], metadata={"topic": "old"})
    assert made.metadata == {"topic": "old"}
    assert conversations.update(made.id, metadata={"topic": "new"}).id == made.id
    assert conversations.retrieve(made.id).metadata == {"topic": "new"}
    with pytest.raises(antiphon.BadRequestError) as caught:
        conversations.update(made.id)
    assert caught.value.param == "metadata"
    assert conversations.delete(made.id).object == "conversation.deleted"
    calls: list[Callable[[str], object]] = [conversations.retrieve, conversations.delete, conversations.items.list]
    for call in calls:
        with pytest.raises(antiphon.NotFoundError):
            call(made.id)


def test_items_are_added_found_and_taken_out(server: MockServer) -> None:
    conversations = client(server).conversations
    items = conversations.items
    made = conversations.create()
    shiny: dict[str, Any] = {"type": "shiny", "id": "shiny/1?", "glow": [1, None]}
    added = items.create(made.id, items=[{"role": "user", "content": "One"}, shiny], include=["x"])
    assert server.requests[-1].path.endswith("/items?include%5B%5D=x")
    assert len(added.data) == 2
    for item in added.data:
        found = items.retrieve(item.to_dict()["id"], conversation_id=made.id, include=["x"])
        assert found == item
    assert items.delete("shiny/1?", conversation_id=made.id) == made
    with pytest.raises(antiphon.NotFoundError):
        items.retrieve("shiny/1?", conversation_id=made.id)
    assert list(items.list(made.id)) == added.data[:1]


def test_pages_go_on_by_themselves(server: MockServer) -> None:
    conversations = client(server).conversations
    made = conversations.create()
    for start in (0, 20):
        items = [{"role": "user", "content": str(start + number)} for number in range(20)]
        conversations.items.create(made.id, items=items)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    server.clear_requests()
    first = conversations.items.list(made.id, limit=15, order="asc")
    assert len(server.requests) == 1
    assert [text_of(item) for item in first] == [str(number) for number in range(40)]
    # The same parameters, and where the page before ended.
    assert len(server.requests) == 3
    assert all("limit=15&order=asc" in request.path for request in server.requests)
    assert server.requests[1].path.endswith(f"&after={first.last_id}")
    # Iterating begins anew, and pages can be gone through by hand.
    assert [len(page.data) for page in first.iter_pages()] == [15, 15, 10]
    assert (first.has_next_page(), first.has_more) == (True, True)
    last = first.get_next_page().get_next_page()
    assert [text_of(item) for item in last] == [str(number) for number in range(30, 40)]
    assert not last.has_next_page()
    with pytest.raises(antiphon.InvalidRequestError, match="has_next_page") as caught:
        last.get_next_page()
    assert caught.value.path == "after"
    assert last.to_dict()["data"] == [item.to_dict() for item in last.data]
    assert repr(last).startswith("Page(ItemPage(object='list', data=[")


def test_a_page_that_fails_keeps_the_items_before(server: MockServer) -> None:
    server.enqueue(page("ab", has_more=True), page("c", has_more=True), {"status": 404})
    texts: list[str] = []
    with pytest.raises(antiphon.NotFoundError):
        for item in client(server).responses.input_items.list("resp_1"):
            texts.append(text_of(item))
    assert texts == ["a", "b", "c"]


def test_async_calls_give_the_same(server: MockServer) -> None:
    async def main() -> None:
        antiphon_client = async_client(server)
        responses, conversations = antiphon_client.responses, antiphon_client.conversations
        made = await responses.create(model="m", input="Hello there")
        assert await responses.retrieve(made.id) == made
        assert [text_of(item) async for item in responses.input_items.list(made.id)] == ["Hello there"]
        stream = await responses.retrieve(made.id, stream=True, starting_after=2)
        assert stream.request_id is not None
        assert (await anext(stream)).sequence_number == 3
        assert await stream.get_final_response() == made
        background = await responses.create(model="m", input="x", background=True)
        assert (await responses.cancel(background.id)).status == "cancelled"
        assert (await responses.compact(model="m", input="x")).output
        assert (await responses.input_tokens.count(model="m", input="one two")).input_tokens == 2
        assert (await responses.delete(made.id)).deleted
        with pytest.raises(antiphon.NotFoundError):
            await responses.retrieve(made.id, stream=True)

        conversation = await conversations.create(metadata={"a": "b"})
        assert await conversations.retrieve(conversation.id) == conversation
        assert (await conversations.update(conversation.id, metadata={})).metadata == {}
        added = await conversations.items.create(conversation.id, items=[{"role": "user", "content": "One"}])
        [item] = added.data
        item_id = item.to_dict()["id"]
        assert await conversations.items.retrieve(item_id, conversation_id=conversation.id) == item
        await conversations.items.delete(item_id, conversation_id=conversation.id)
        assert [item async for item in conversations.items.list(conversation.id)] == []
        assert (await conversations.delete(conversation.id)).deleted

    run(main)


def test_async_pages_go_on_by_themselves(server: MockServer) -> None:
    async def main() -> None:
        items = async_client(server).conversations.items
        pages = [page("ab", has_more=True), page("cd", has_more=True), page("e", has_more=False)]
        server.enqueue(*pages)
        assert [text_of(item) async for item in items.list("conv_1", limit=2)] == list("abcde")
        assert [request.path.partition("?")[2] for request in server.requests] == [
            "limit=2",
            "limit=2&after=msg_b",
            "limit=2&after=msg_d",
        ]
        server.enqueue(*pages)
        first = await items.list("conv_1", limit=2)
        assert [len(page.data) async for page in first.iter_pages()] == [2, 2, 1]
        server.enqueue(*pages[1:])
        assert [text_of(item) async for item in first] == list("abcde")
        server.enqueue(*pages[1:])
        last = await (await first.get_next_page()).get_next_page()
        assert not last.has_next_page()
        with pytest.raises(antiphon.InvalidRequestError, match="has_next_page"):
            await last.get_next_page()

    run(main)


@pytest.mark.parametrize("id", ["", ".", "..", None, 5])
def test_what_is_no_id_is_named(id: Any, server: MockServer) -> None:
    antiphon_client = client(server)
    calls: list[tuple[Callable[[], object], str]] = [
        (lambda: antiphon_client.responses.retrieve(id), "response_id"),
        (lambda: antiphon_client.responses.retrieve(id, stream=True), "response_id"),
        (lambda: antiphon_client.responses.delete(id), "response_id"),
        (lambda: antiphon_client.responses.cancel(id), "response_id"),
        (lambda: antiphon_client.responses.input_items.list(id), "response_id"),
        (lambda: antiphon_client.conversations.retrieve(id), "conversation_id"),
        (lambda: antiphon_client.conversations.items.retrieve("msg_1", conversation_id=id), "conversation_id"),
        (lambda: antiphon_client.conversations.items.delete(id, conversation_id="conv_1"), "item_id"),
    ]
    for call, path in calls:
        with pytest.raises(antiphon.InvalidRequestError) as caught:
            call()
        assert caught.value.path == path
    assert server.requests == []


def test_a_bad_parameter_is_named(server: MockServer) -> None:
    antiphon_client = client(server)
    with pytest.raises(antiphon.InvalidRequestError) as caught:
        antiphon_client.responses.input_items.list("resp_1", limit="all")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert caught.value.path == "limit"
    with pytest.raises(antiphon.InvalidRequestError) as caught:
        antiphon_client.conversations.create(items=[{"role": 5}])  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    assert caught.value.path == "items[0].role"
    assert server.requests == []


def test_cancelling_a_task_aborts_its_call(server: MockServer) -> None:
    async def main() -> None:
        antiphon_client = async_client(server)

        async def walk() -> None:
            async for _ in antiphon_client.conversations.items.list("conv_1"):
                pass

        calls: list[Callable[[], Any]] = [
            lambda: antiphon_client.responses.retrieve("resp_1"),
            lambda: antiphon_client.responses.retrieve("resp_1", stream=True),
            lambda: antiphon_client.conversations.create(),
            walk,
        ]
        for number, call in enumerate(calls, 1):
            server.enqueue({"before_headers": "stall"})
            task = asyncio.ensure_future(call())
            while len(server.requests) < number:
                await asyncio.sleep(0.001)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(server.wait_for_connections, 0, PATIENCE)

    run(main)


def test_calls_have_types(server: MockServer) -> None:
    responses, conversations = client(server).responses, client(server).conversations
    response = responses.create(model="m", input="x")
    conversation = conversations.create()
    retrieve: RetrieveParams = {"include": []}
    stream = responses.retrieve(response.id, stream=True, **retrieve)
    events = list(stream)
    listed = conversations.items.list(conversation.id)
    if TYPE_CHECKING:
        assert_type(responses.retrieve("r", **retrieve), Response)
        assert_type(stream, antiphon.ResponseStream)
        assert_type(events, list[Event])
        assert_type(responses.delete("r"), Deleted)
        assert_type(responses.cancel("r"), Response)
        assert_type(responses.compact(model="m"), CompactedResponse)
        assert_type(responses.input_tokens.count(), InputTokens)
        assert_type(responses.input_items.list("r"), antiphon.Page)
        assert_type(conversation, Conversation)
        assert_type(conversations.delete("c"), Deleted)
        assert_type(conversations.items.create("c", items=[]), ItemPage)
        assert_type(conversations.items.retrieve("i", conversation_id="c"), InputItem)
        assert_type(conversations.items.delete("i", conversation_id="c"), Conversation)
        assert_type(listed.data, list[InputItem])
        responses.retrieve()  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
        responses.retrieve("r", starting_after="5")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]
        responses.create(model="m", stream=True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        conversations.items.retrieve("i")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    for item in listed:
        if item.type == "function_call" and TYPE_CHECKING:
            assert_type(item.arguments, str)
        elif isinstance(item, InputMessage) and TYPE_CHECKING:
            assert_type(item, InputMessage)


def test_async_calls_have_types(server: MockServer) -> None:
    async def main() -> None:
        antiphon_client = async_client(server)
        responses, items = antiphon_client.responses, antiphon_client.conversations.items
        made = await responses.create(model="m", input="x")
        stream = await responses.retrieve(made.id, stream=True)
        found = await responses.retrieve(made.id)
        if TYPE_CHECKING:
            assert_type(stream, antiphon.AsyncResponseStream)
            assert_type(found, Response)
            assert_type(items.list("c"), antiphon.AsyncPaginator)
            assert_type(await items.list("c"), antiphon.AsyncPage)
            assert_type([item async for item in items.list("c")], list[InputItem])
            assert_type([item async for item in await items.list("c")], list[InputItem])
        assert found == made

    run(main)


def test_the_package_has_its_licences() -> None:
    from importlib.metadata import files

    names = {path.name for path in files("antiphon") or () if "licenses" in path.parts}
    assert names == {"LICENSE-APACHE", "LICENSE-MIT"}

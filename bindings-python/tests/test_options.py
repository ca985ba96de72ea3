"""Options: of a client, of a client's twin, and of one call."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import antiphon
import pytest
from antiphon.mock import MockServer, Script
from antiphon.options import CallOptions, ClientOptions, CreateArguments
from support import PATIENCE, async_client, client, completed, delta, run

if TYPE_CHECKING:
    from typing_extensions import assert_type

BUSY: Script = {"status": 503, "headers": {"retry-after-ms": "1"}}


def test_every_option_of_the_core_is_taken(server: MockServer) -> None:
    # The core names all it has when it is asked for one that it has not.
    with pytest.raises(antiphon.ConfigError) as caught:
        antiphon.Client("k", shiny=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    names = str(caught.value).partition("The options are ")[2].rstrip(".").split(", ")
    assert set(names) == {"api_key", *ClientOptions.__annotations__} - {"shiny"}
    with pytest.raises(antiphon.ConfigError) as caught:
        client(server).with_options(shiny=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    names = str(caught.value).partition("The options are ")[2].rstrip(".").split(", ")
    assert set(names) == CallOptions.__annotations__.keys()


def test_options_of_a_client_reach_the_server(server: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    proxied = client(
        server,
        base_url="http://api.example/v1",
        proxy=server.url.removesuffix("/v1"),
        no_proxy="other.example",
        allow_insecure_http=True,
        default_query={"a": ["b", "c"], "d": None, "e": True},
        max_retry_after=1,
        retry_budget=0,
        total_timeout=20,
        resume="auto",
    )
    server.set_repeat({"json": {"id": "resp_1", "status": "completed"}})
    proxied.responses.create(model="m")
    assert server.requests[0].path == "http://api.example/v1/responses?a%5B%5D=b&a%5B%5D=c&e=true"
    azure = client(server, base_url=None, provider="azure", azure_endpoint=server.url.removesuffix("/v1"))
    azure.responses.create(model="m")
    assert server.requests[1].path == "/openai/v1/responses"
    assert server.requests[1].headers["api-key"] == "sk-test"
    with pytest.raises(antiphon.InvalidRequestError, match="OpenRouter"):
        antiphon.Client("k", provider="openrouter", base_url=server.url).conversations.create()
    dated = antiphon.Client(
        provider="azure",
        azure_endpoint=server.url.removesuffix("/v1"),
        azure_ad_token="token",
        api_version="2025-04-01-preview",
    )
    dated.responses.create(model="m")
    assert server.requests[2].path == "/openai/responses?api-version=2025-04-01-preview"
    assert server.requests[2].headers["authorization"] == "Bearer token"
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or")
    antiphon.Client(provider="openrouter", base_url=server.url).responses.create(model="m")
    assert server.requests[3].headers["authorization"] == "Bearer sk-or"


@pytest.mark.parametrize(
    ("options", "fault"),
    [
        ({"provider": "acme"}, 'provider: expected "openai", "azure", "openrouter"'),
        ({"data_residency": "moon"}, "data_residency: unknown region `moon`"),
        ({"base_url": "http://api.example/v1"}, "allow_insecure_http"),
        ({"resume": "perhaps"}, "resume: expected"),
        ({"ca_certificates": "none"}, "ca_certificates"),
        ({"default_query": 5}, "default_query: expected an object"),
        ({"max_queued_events": -1}, "max_queued_events: expected a whole number"),
    ],
)
def test_a_wrong_option_is_named(options: dict[str, Any], fault: str) -> None:
    with pytest.raises(antiphon.ConfigError) as caught:
        antiphon.Client("k", **options)
    assert fault in str(caught.value)


def test_limits_of_what_waits_reach_the_reader(server: MockServer) -> None:
    # Far more than both ends of a connection hold; the server closes it when it has written all.
    server.set_repeat({"text_deltas": {"count": 20_000, "delta": "x" * 2000}, "then": "truncate"})
    much = 1 << 30
    antiphon_client = client(server, max_queued_events=much, max_queued_bytes=much)
    narrow: list[dict[str, Any]] = [{"max_queued_events": 1}, {"max_queued_bytes": 1}]
    for options in narrow:
        for responses, params in (
            (client(server, **{"max_queued_events": much, "max_queued_bytes": much, **options}).responses, {}),
            (antiphon_client.with_options(**options).responses, {}),
            (antiphon_client.responses, options),
        ):
            stream = responses.stream(model="m", **params)
            next(stream)
            assert not server.wait_for_connections(0, 0.3), "the reader stops, and with it the server"
            stream.close()
            assert server.wait_for_connections(0, PATIENCE)
    stream = antiphon_client.responses.stream(model="m")
    next(stream)
    assert server.wait_for_connections(0, PATIENCE), "all is read ahead"
    stream.close()


def test_options_of_a_call(server: MockServer) -> None:
    antiphon_client = client(server, default_headers={"x-a": "client", "x-b": "client"}, max_retries=0)
    server.enqueue(BUSY, {"built_in": True})
    antiphon_client.responses.create(
        model="m",
        max_retries=1,
        timeout=5.5,
        total_timeout=None,
        extra_headers={"X-B": "call"},
        extra_query={"x": 1},
        extra_body={"shiny": True},
        idempotency_key="mine",
    )
    first, second = server.requests
    for request in (first, second):
        assert request.path == "/v1/responses?x=1"
        assert (request.headers["x-a"], request.headers["x-b"]) == ("client", "call")
        assert request.headers["idempotency-key"] == "mine"
        # Options are no parameters.
        assert request.json() == {"model": "m", "shiny": True}
    server.enqueue(BUSY)
    with pytest.raises(antiphon.InternalServerError) as caught:
        antiphon_client.responses.create(model="m")
    assert caught.value.attempts == 1
    assert server.requests[2].headers["idempotency-key"] != "mine"
    server.enqueue({"before_headers": "stall"})
    with pytest.raises(antiphon.APITimeoutError, match="timeout"):
        antiphon_client.responses.create(model="m", timeout=0.05)


def test_every_method_takes_options(server: MockServer) -> None:
    antiphon_client = client(server)
    responses, conversations = antiphon_client.responses, antiphon_client.conversations
    sent = {"x-call": "1"}
    made = responses.create(model="m", input="x", background=True, extra_headers=sent)
    responses.retrieve(made.id, extra_headers=sent)
    with responses.retrieve(made.id, stream=True, extra_headers=sent) as stream:
        list(stream)
    responses.wait(made.id, extra_headers=sent)
    responses.create_and_wait(model="m", input="x", background=False, extra_headers=sent)
    list(responses.input_items.list(made.id, extra_headers=sent))
    responses.input_tokens.count(model="m", extra_headers=sent)
    responses.compact(model="m", input="x", extra_headers=sent)
    pending = responses.create(model="m", background=True, extra_headers=sent)
    responses.cancel(pending.id, extra_headers=sent)
    responses.delete(made.id, extra_headers=sent)
    list(responses.stream(model="m", extra_headers=sent))
    conversation = conversations.create(extra_headers=sent)
    conversations.retrieve(conversation.id, extra_headers=sent)
    conversations.update(conversation.id, metadata={}, extra_headers=sent)
    added = conversations.items.create(conversation.id, items=[{"role": "user", "content": "One"}], extra_headers=sent)
    item_id = added.data[0].to_dict()["id"]
    conversations.items.retrieve(item_id, conversation_id=conversation.id, extra_headers=sent)
    conversations.items.list(conversation.id, extra_headers=sent)
    conversations.items.delete(item_id, conversation_id=conversation.id, extra_headers=sent)
    conversations.delete(conversation.id, extra_headers=sent)
    assert len(server.requests) >= 19
    assert [request.path for request in server.requests if request.headers.get("x-call") != "1"] == []


def test_pages_keep_the_options_of_the_first(server: MockServer) -> None:
    def page(text: str, has_more: bool) -> Script:
        item = {"type": "message", "id": f"msg_{text}", "role": "user", "content": text}
        return {"json": {"object": "list", "data": [item], "has_more": has_more, "last_id": item["id"]}}

    async def main() -> None:
        items = async_client(server).conversations.items
        assert len([item async for item in items.list("c", extra_headers={"x-call": "1"})]) == 2

    for _ in range(2):
        server.enqueue(page("a", True), page("b", False))
    assert len(list(client(server).conversations.items.list("c", limit=1, extra_headers={"x-call": "1"}))) == 2
    run(main)
    assert [request.headers.get("x-call") for request in server.requests] == ["1"] * 4
    assert [request.path.partition("?")[2] for request in server.requests][:2] == ["limit=1", "limit=1&after=msg_a"]


def test_a_wrong_option_of_a_call_is_named(server: MockServer) -> None:
    async def main() -> None:
        with pytest.raises(antiphon.ConfigError, match="max_retries: expected a whole number, zero or more, got -1"):
            await async_client(server).responses.create(model="m", max_retries=-1)

    responses = client(server).responses
    with pytest.raises(antiphon.ConfigError, match="timeout: expected a number of seconds, zero or more, got a string"):
        responses.create(model="m", timeout="5s")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(antiphon.ConfigError, match="`a b` is not a header name"):
        responses.create(model="m", extra_headers={"a b": "c"})
    with pytest.raises(antiphon.ConfigError, match="resume: expected"):
        responses.stream(model="m", resume="never")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    run(main)
    assert server.requests == []


def test_with_options_shares_connections(server: MockServer) -> None:
    antiphon_client = client(server, default_headers={"x-a": "client", "x-b": "client"}, max_retries=0)
    patient = antiphon_client.with_options(max_retries=2, default_headers={"x-b": "twin"}, default_query={"q": "1"})
    eager = patient.with_options(default_headers={"x-c": "third"}, timeout=9)
    assert type(eager) is antiphon.Client
    server.enqueue(BUSY, {"built_in": True})
    patient.responses.create(model="m")
    antiphon_client.responses.create(model="m")
    # Last, as the connection of a stream becomes free some time after its terminal event.
    eager.responses.stream(model="m").get_final_response()
    assert server.open_connections == 1
    headers = [[request.headers.get(f"x-{name}") for name in "abc"] for request in server.requests[1:]]
    assert headers == [["client", "twin", None], ["client", "client", None], ["client", "twin", "third"]]
    paths = [request.path for request in server.requests[1:]]
    assert paths == ["/v1/responses?q=1", "/v1/responses", "/v1/responses?q=1"]
    copy = pickle.loads(pickle.dumps(eager))
    copy.responses.create(model="m")
    assert server.requests[4].headers["x-c"] == "third"
    patient.close()
    with pytest.raises(antiphon.ConfigError, match="closed"):
        antiphon_client.responses.create(model="m")


def test_a_stream_that_breaks_is_taken_up_again_if_so_asked(server: MockServer) -> None:
    created: dict[str, Any] = {
        "type": "response.created",
        "sequence_number": 0,
        "response": {"id": "resp_1", "output": []},
    }
    cut: Script = {"events": [created, delta("a", 1)], "then": "truncate"}
    rest: Script = {"events": [delta("b", 2), {**completed("ab"), "sequence_number": 3}]}
    resumable: list[dict[str, Any]] = [{"resume": True}, {"background": True}]
    for options in resumable:
        server.enqueue(cut, rest)
        response = client(server).responses.stream(model="m", **options).get_final_response()
        assert response.output_text == "ab"
        assert server.requests[-1].path == "/v1/responses/resp_1?starting_after=1&stream=true"
    server.enqueue(cut)
    with pytest.raises(antiphon.StreamInterruptedError):
        client(server, resume=False).responses.stream(model="m", background=True).get_final_response()


def test_gateways_have_their_names(server: MockServer) -> None:
    async def main() -> None:
        antiphon_client = async_client(server)
        response = await antiphon_client.generate_response(model="m", input="x", extra_headers={"x-call": "1"})
        stream = antiphon_client.stream_response(model="m", input="x")
        assert (await stream.get_final_response()).output_text == response.output_text

    antiphon_client = client(server)
    response = antiphon_client.generate_response(model="m", input="x")
    stream = antiphon_client.stream_response(model="m", input="x")
    assert stream.get_final_response().output_text == response.output_text
    run(main)
    assert [request.json().get("stream") for request in server.requests] == [None, True, None, True]


def test_options_have_types(server: MockServer) -> None:
    options: ClientOptions = {"base_url": server.url, "max_retries": 1, "provider": "openai"}
    antiphon_client = antiphon.Client("k", **options)
    call: CallOptions = {"timeout": 5, "resume": "auto"}
    arguments: CreateArguments = {"model": "m", "timeout": 5}
    twin = antiphon_client.with_options(max_retries=2)
    assert twin.responses.create(model="m", **call) is not None
    assert twin.responses.create(**arguments) is not None
    if TYPE_CHECKING:
        assert_type(twin, antiphon.Client)
        antiphon.Client("k", provider="acme")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        antiphon.Client("k", timeout="5s")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        antiphon_client.with_options(base_url="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        twin.responses.create(model="m", timeout="5s")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        twin.responses.delete("r", model="m")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

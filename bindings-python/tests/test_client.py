"""The client: options, the environment, requests, pickling."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import antiphon
import pytest
from antiphon.mock import MockServer
from antiphon.types import FunctionCallItem, MessageItem, ReasoningItem, Unknown
from support import async_client, client


def test_create(server: MockServer) -> None:
    with client(server) as antiphon_client:
        response = antiphon_client.responses.create(model="m", input="Hello", temperature=0.5, store=None)
    assert response.status == "completed"
    assert "Hello" in response.output_text
    # None stands for "not set".
    assert server.requests[0].json() == {"model": "m", "input": "Hello", "temperature": 0.5}


def test_options_reach_the_server(server: MockServer) -> None:
    antiphon_client = client(
        server,
        organization="org_1",
        project="proj_1",
        default_headers={"X-Team": "a b"},
        user_agent_suffix="app/2",
        timeout=5,
        connect_timeout=5.0,
        max_frame_bytes=1000,
        max_body_bytes=100_000,
        strict=False,
    )
    antiphon_client.responses.create(model="m", input="x")
    headers = server.requests[0].headers
    assert headers["authorization"] == "Bearer sk-test"
    assert headers["openai-organization"] == "org_1"
    assert headers["openai-project"] == "proj_1"
    assert headers["x-team"] == "a b"
    assert headers["user-agent"] == f"antiphon/{antiphon.__version__} app/2"


def test_limits_hold(server: MockServer) -> None:
    server.enqueue({"json": {"id": "x" * 5_000}}, {"body": ": " + "x" * 5_000})
    with pytest.raises(antiphon.DecodeError, match="max_body_bytes"):
        client(server, max_body_bytes=1000).responses.create(model="m")
    server.enqueue()
    with pytest.raises(antiphon.StreamInterruptedError, match="max_frame_bytes"):
        client(server, max_frame_bytes=1000).responses.stream(model="m").get_final_response()


def test_the_environment_is_used(server: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-environment")
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    antiphon.Client().responses.create(model="m", input="x")
    assert server.requests[0].headers["authorization"] == "Bearer sk-environment"


@pytest.mark.parametrize(
    ("options", "fault"),
    [
        ({}, "There is no API key for OpenAI: set the api_key option or the environment variable OPENAI_API_KEY."),
        ({"api_key": 5}, "api_key: expected a string, got 5."),
        ({"api_key": b"k"}, "api_key: expected a string, got an object."),
        ({"api_key": "k\n"}, None),
        ({"api_key": "k\nx"}, "api_key: the key has characters that a header cannot have"),
        ({"api_key": "k", "base_url": "ftp://x"}, "base_url: expected an http or https URL"),
        ({"api_key": "k", "timeout": -1}, "timeout: expected a number of seconds, zero or more, got -1."),
        ({"api_key": "k", "idle_timeout": float("nan")}, "idle_timeout: expected a number of seconds"),
        ({"api_key": "k", "max_retries": -1}, "max_retries: expected a whole number, zero or more, got "),
        ({"api_key": "k", "max_retries": 1.5}, "max_retries: expected a whole number, zero or more, got "),
        ({"api_key": "k", "strict": "yes"}, "strict: expected true or false, got a string."),
        ({"api_key": "k", "default_headers": {"a": 1}}, 'default_headers["a"]: expected a string, got '),
        ({"api_key": "k", "default_headers": {"a b": "c"}}, "default_headers: `a b` is not a header name."),
    ],
)
@pytest.mark.parametrize("kind", [antiphon.Client, antiphon.AsyncClient])
def test_a_wrong_option_is_named(
    kind: type[antiphon.Client | antiphon.AsyncClient], options: dict[str, Any], fault: str | None
) -> None:
    if fault is None:
        kind(**options)
        return
    with pytest.raises(antiphon.ConfigError) as caught:
        kind(**options)
    assert fault in str(caught.value)


def test_an_unknown_option_is_an_error() -> None:
    with pytest.raises(antiphon.ConfigError, match="api_kee: unknown option"):
        antiphon.Client(api_kee="k")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_a_closed_client_says_so(server: MockServer) -> None:
    antiphon_client = client(server)
    stream = antiphon_client.responses.stream(model="m", input="x")
    antiphon_client.close()
    with pytest.raises(antiphon.ConfigError, match="closed"):
        antiphon_client.responses.create(model="m")
    with pytest.raises(antiphon.ConfigError, match="closed"):
        antiphon_client.responses.stream(model="m")
    # Streams that are open stay open.
    assert stream.get_final_response().status == "completed"


def test_clients_travel_by_their_options(server: MockServer) -> None:
    for original in (client(server, default_headers={"x-team": "a"}, idle_timeout=2), async_client(server)):
        copy = pickle.loads(pickle.dumps(original))
        assert type(copy) is type(original)
    copy = pickle.loads(pickle.dumps(client(server, default_headers={"x-team": "a"}, max_retries=0)))
    copy.responses.create(model="m", input="x")
    assert server.requests[0].headers["x-team"] == "a"


def test_the_key_is_not_shown(server: MockServer) -> None:
    antiphon_client = client(server, api_key="sk-secret")
    assert repr(antiphon_client) == f"Client(base_url={server.url!r})"
    assert repr(antiphon.AsyncClient("sk-secret")) == "AsyncClient()"


class Frozen(Mapping[str, Any]):
    """A mapping that is no dictionary."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


def test_requests_take_what_python_has_for_json(server: MockServer) -> None:
    client(server).responses.create(
        model="m",
        input=({"role": "user", "content": "Grüße 🎶"}, Frozen({"type": "shiny", "n": [1, 2.5, True, None]})),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        metadata=Frozen({"a": "b"}),
        extra_body={"shiny": range(3)},
    )
    assert server.requests[0].json() == {
        "model": "m",
        "input": [{"role": "user", "content": "Grüße 🎶"}, {"type": "shiny", "n": [1, 2.5, True, None]}],
        "metadata": {"a": "b"},
        "shiny": [0, 1, 2],
    }


def test_output_goes_back_as_input(server: MockServer) -> None:
    output: list[dict[str, Any]] = [
        {"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "abc", "shiny": {"x": [1]}},
        {
            "type": "message",
            "id": "m_1",
            "role": "assistant",
            "content": [{"type": "output_text", "text": "a", "annotations": []}],
            "phase": "p",
        },
        {"type": "function_call", "call_id": "c_1", "name": "f", "arguments": "{}"},
        {"type": "never_seen", "value": 1.5, "null": None},
    ]
    server.enqueue({"json": {"id": "resp_1", "status": "completed", "model": "m", "output": output}})
    antiphon_client = client(server)
    response = antiphon_client.responses.create(model="m", input="x")
    assert [type(item) for item in response.output] == [ReasoningItem, MessageItem, FunctionCallItem, Unknown]
    answer = {"type": "function_call_output", "call_id": "c_1", "output": "42"}
    antiphon_client.responses.create(model="m", input=[*response.output, answer])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    assert server.requests[1].json()["input"] == [*output, answer]


@pytest.mark.parametrize(
    ("parameters", "path", "fault"),
    [
        ({"model": "m", "temperature": "hot"}, "temperature", "expected a number, got a string"),
        ({"model": "m", "input": [{"role": "user", "content": 7}]}, "input[0].content", "got a number"),
        ({"model": b"m"}, "model", "b'm' of type bytes cannot be written as JSON"),
        ({"input": [{"role": "user"}, {"content": {1, 2}}]}, "input[1].content", "of type set"),
        ({"top_p": float("inf")}, "top_p", "inf of type float"),
        ({"metadata": {(1, 2): "a"}}, "metadata", "the key (1, 2) is not a string"),
        ({"input": "\ud800"}, "input", "surrogate"),
        ({"extra_body": 1}, "extra_body", "expected an object"),
    ],
)
def test_a_bad_argument_is_named_by_its_path(
    parameters: dict[str, Any], path: str, fault: str, server: MockServer
) -> None:
    def stream(**given: Any) -> None:
        client(server).responses.stream(**given).wait_opened()

    calls: list[Callable[..., Any]] = [client(server).responses.create, stream]
    for call in calls:
        with pytest.raises(antiphon.InvalidRequestError) as caught:
            call(**parameters)
        assert caught.value.path == path
        assert fault in str(caught.value)
        assert str(caught.value).startswith(path)
        assert str(caught.value).endswith("Nothing was sent.")
    assert server.requests == []


def test_a_value_that_holds_itself_is_no_json(server: MockServer) -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(antiphon.InvalidRequestError, match="too deeply, or holds itself"):
        client(server).responses.create(model="m", input=loop)

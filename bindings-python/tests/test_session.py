"""Sessions: responses over one WebSocket, through both clients."""

from __future__ import annotations

import asyncio
import gc
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import antiphon
import pytest
from antiphon.mock import MockServer, Script, SocketStep
from support import (
    PATIENCE,
    ROOT,
    Outcome,
    async_client,
    async_outcome_of,
    client,
    outcome_of,
    response_events,
    run,
)
from test_vectors import check, options

if TYPE_CHECKING:
    from typing_extensions import assert_type

VECTORS = ROOT / "tests" / "vectors"
EXCLUDED = json.loads((VECTORS / "over_websocket" / "excluded.json").read_text("utf-8"))
STREAMS = [
    path
    for path in sorted(VECTORS.glob("*.json"))
    if path.stem not in EXCLUDED and json.loads(path.read_text("utf-8"))["call"] == "stream"
]

NO_WEBSOCKET: Script = {"handshake": True, "status": 426}


def says(id: str, text: str) -> Script:
    """The script of a whole response."""
    return {"events": [*response_events(id, text)]}


def begun(id: str, text: str, *steps: SocketStep) -> Script:
    """The script of a response that says all of its text, and then goes on by these steps."""
    events: list[SocketStep] = [{"event": event} for event in response_events(id, text)[:-1]]
    return {"socket": [*events, *steps]}


def sent(server: MockServer) -> list[Any]:
    """What the server received over all sockets."""
    return [json.loads(text) for socket in server.sockets for text in socket.messages]


def text_of(stream: antiphon.ResponseStream) -> str:
    return stream.get_final_response().output_text


def test_two_turns_need_one_handshake(server: MockServer) -> None:
    server.enqueue(says("resp_1", "one"), says("resp_2", "two"))
    with client(server).responses.connect() as session:
        assert session.is_websocket
        with session.create(model="m", input="Hello") as stream:
            assert [event.to_dict()["type"] for event in stream] == [
                event["type"] for event in response_events("resp_1", "one")
            ]
        assert text_of(stream) == "one"
        payload = {"type": "response.create", "model": "m", "input": [{"role": "user", "content": "Hello"}]}
        second = session.send_request(payload)
        assert text_of(second) == "two"
        assert second.response is not None
        assert second.response.status_code == 101
        if TYPE_CHECKING:
            assert_type(session, antiphon.Session)
            assert_type(stream, antiphon.ResponseStream)
            assert_type(session.lane("a"), antiphon.Lane)
            assert_type(session.warm_up(model="m"), antiphon.types.Response | None)
    # The server reads the close frame when it gets to it; the connection ends after that.
    assert server.wait_for_connections(0, PATIENCE)
    (socket,) = server.sockets
    assert (socket.status, socket.close_code) == (101, 1000)
    assert [message["type"] for message in sent(server)] == ["response.create", "response.create"]
    assert sent(server)[0]["input"] == "Hello"
    assert not session.is_websocket
    with pytest.raises(antiphon.ConfigError, match="session is closed"):
        next(session.create(model="m", input="Hello"))


def test_async_turns_need_one_handshake(server: MockServer) -> None:
    server.enqueue(says("resp_1", "one"), says("resp_2", "two"))

    async def main() -> None:
        async with async_client(server).responses.connect() as session:
            async with session.create(model="m", input="Hello") as stream:
                assert len([event async for event in stream]) == 5
            assert (await stream.get_final_response()).output_text == "one"
            second = session.send_request({"type": "response.create", "model": "m", "input": "Hello"})
            assert (await second.get_final_response()).output_text == "two"
            assert session.is_websocket
        if TYPE_CHECKING:
            assert_type(session, antiphon.AsyncSession)
            assert_type(stream, antiphon.AsyncResponseStream)
            assert_type(session.lane("a"), antiphon.AsyncLane)
            assert_type(await session.warm_up(model="m"), antiphon.types.Response | None)
        assert not session.is_websocket
        # Without a statement: the connection lasts until it is closed.
        session = await async_client(server).responses.connect()
        assert session.is_websocket
        await session.aclose()
        assert not session.is_websocket

    run(main)
    assert server.wait_for_connections(0, PATIENCE)
    assert [socket.close_code for socket in server.sockets] == [1000, 1000]
    assert len(server.requests) == 2


def test_the_options_of_a_session_and_of_its_call(server: MockServer) -> None:
    responses = client(server).responses
    session = responses.connect(
        ping_interval=5,
        lanes=False,
        chaining=None,
        extra_headers={"x-song": "1"},
        extra_query={"verse": 2},
        max_retries=0,
    )
    assert text_of(session.lane("a").create(model="m", input="Hello"))
    (socket,) = server.sockets
    assert socket.headers["x-song"] == "1"
    assert socket.path == "/v1/responses?verse=2"
    assert "stream_id" not in sent(server)[0]
    with pytest.raises(antiphon.ConfigError, match="chaining"):
        responses.connect(chaining="always")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(antiphon.ConfigError, match="pong_interval"):
        responses.connect(pong_interval=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(antiphon.InvalidRequestError) as caught:
        session.lane("a lane")
    assert caught.value.path == "stream_id"


def test_lanes_run_at_the_same_time(server: MockServer) -> None:
    end = response_events("resp_1", "slow")[-1]
    server.enqueue(begun("resp_1", "slow", {"receive": "response.steer"}, {"event": end}), says("resp_2", "fast"))
    with client(server).responses.connect() as session:
        slow = session.lane("a").create(model="m", input="slow")
        slow.wait_opened()
        # The one ends when the other has.
        assert text_of(session.create(model="m", input="fast", stream_id="b")) == "fast"
        steering = session.lane("a").steer("End.")
        assert text_of(slow) == "slow"
        steering.close()
    assert len(server.sockets) == 1
    assert [message["stream_id"] for message in sent(server)] == ["a", "b", "a"]


def test_a_lane_keeps_the_order_of_the_calls(server: MockServer) -> None:
    count = 20
    server.enqueue(*(says(f"resp_{number}", f"says {number}") for number in range(count)))
    with client(server).responses.connect() as session:
        lane = session.lane("a")
        streams = [lane.create(model="m", input=str(number)) for number in range(count)]
        for number, stream in reversed(list(enumerate(streams))):
            assert text_of(stream) == f"says {number}"
    assert [message["input"] for message in sent(server)] == [str(number) for number in range(count)]


def test_an_async_lane_keeps_the_order_of_the_calls(server: MockServer) -> None:
    async def main() -> None:
        async with async_client(server).responses.connect() as session:
            lane = session.lane("a")
            ready = lane.warm_up(model="m", input="ready")
            streams = [lane.create(model="m", input=str(number)) for number in range(10)]
            await asyncio.gather(ready, *(stream.get_final_response() for stream in reversed(streams)))

    run(main)
    assert [message["input"] for message in sent(server)] == ["ready", *map(str, range(10))]


def steered(server: MockServer) -> None:
    """A response that is steered, and its successor."""
    accepted = {"type": "response.steer.accepted", "steer": {"id": "steer_1", "previous_response_id": "resp_1"}}
    response: dict[str, Any] = {
        "id": "resp_1",
        "status": "incomplete",
        "incomplete_details": {"reason": "steered"},
        "output": [],
    }
    next_events: list[SocketStep] = [{"event": event} for event in response_events("resp_2", "right")]
    server.enqueue(
        begun(
            "resp_1",
            "wrong",
            {"receive": "response.steer"},
            {"event": accepted},
            {"event": {"type": "response.incomplete", "response": response}},
            *next_events,
        )
    )


def test_a_steered_response_has_a_successor(server: MockServer) -> None:
    steered(server)
    with client(server).responses.connect() as session:
        lane = session.lane("a")
        with lane.create(model="m", input="Hello") as first:
            second = lane.steer("Shorter.")
            assert first.get_final_response().status == "incomplete"
        assert next(second).type == "response.steer.accepted"
        assert text_of(second) == "right"
        with pytest.raises(antiphon.InvalidRequestError, match="no response runs on this lane"):
            next(session.steer([{"role": "user", "content": "Shorter."}]))
    assert sent(server)[1] == {
        "type": "response.steer",
        "stream_id": "a",
        "previous_response_id": "resp_1",
        "input": "Shorter.",
    }


def test_an_async_steered_response_has_a_successor(server: MockServer) -> None:
    steered(server)

    async def main() -> None:
        async with async_client(server).responses.connect() as session:
            async with session.create(model="m", input="Hello") as first:
                second = session.steer("Shorter.")
                assert (await first.get_final_response()).status == "incomplete"
            assert (await second.get_final_response()).output_text == "right"

    run(main)
    assert len(server.requests) == 1


def test_turns_go_on_from_each_other(server: MockServer) -> None:
    with client(server).responses.connect(chaining="continue") as session:
        ready = session.warm_up(model="m", instructions="Sing.")
        assert ready is not None
        assert ready.output == []
        ids = [session.create(model="m", input=text).get_final_response().id for text in ("one", "two")]
    messages = sent(server)
    assert messages[0]["generate"] is False
    assert "previous_response_id" not in messages[0]
    assert [message["previous_response_id"] for message in messages[1:]] == [ready.id, ids[0]]
    assert messages[2]["input"][0]["content"] == "two"


def test_a_server_without_websocket_is_spoken_to_over_http(server: MockServer) -> None:
    server.enqueue(NO_WEBSOCKET, says("resp_1", "over http"))
    with client(server).responses.connect() as session:
        assert not session.is_websocket
        assert session.warm_up(model="m") is None
        assert text_of(session.create(model="m", input="Hello")) == "over http"
    assert [request.method for request in server.requests] == ["POST"]
    server.enqueue(NO_WEBSOCKET)
    with pytest.raises(antiphon.APIStatusError, match="http_fallback") as caught:
        client(server).responses.connect(http_fallback=False)
    assert caught.value.status_code == 426
    server.enqueue({"handshake": True, "status": 401})

    async def main() -> None:
        with pytest.raises(antiphon.AuthenticationError):
            await async_client(server).responses.connect()

    run(main)


def test_a_socket_that_breaks_interrupts_its_stream(server: MockServer) -> None:
    server.enqueue({**begun("resp_1", "half"), "then": "truncate"}, says("resp_2", "next"))
    with client(server).responses.connect() as session:
        stream = session.create(model="m", input="Hello")
        with pytest.raises(antiphon.StreamInterruptedError) as caught:
            list(stream)
        assert caught.value.partial_response is not None
        assert caught.value.partial_response.output_text == "half"
        assert len(server.requests) == 1
        assert text_of(session.create(model="m", input="Hello")) == "next"
    assert len(server.sockets) == 2


def test_a_refusal_is_the_error_that_it_is_over_http(server: MockServer) -> None:
    refusal: Script = {
        "status": 400,
        "json": {"error": {"type": "invalid_request_error", "code": "odd", "message": "Too odd.", "param": "input"}},
    }
    server.enqueue(refusal, refusal)
    with client(server).responses.connect() as session:
        outcomes: list[Outcome] = [
            outcome_of(stream)
            for stream in (
                session.create(model="m", input="Hello"),
                client(server).responses.stream(model="m", input="Hello"),
            )
        ]
    error, over_http = (outcome.error for outcome in outcomes)
    assert type(error) is type(over_http) is antiphon.BadRequestError
    assert error is not None
    assert over_http is not None
    assert (error.status_code, error.code, error.param) == (400, "odd", "input")
    assert (over_http.status_code, over_http.code, over_http.param) == (400, "odd", "input")


def test_what_no_session_can_do_is_refused_by_its_path(server: MockServer) -> None:
    with client(server).responses.connect() as session:
        with pytest.raises(antiphon.InvalidRequestError) as caught:
            next(session.create(model="m", input="Hello", background=True))
        assert caught.value.path == "background"
        with pytest.raises(antiphon.InvalidRequestError) as caught:
            session.create(model="m", input=[{"role": "user", "content": object()}])  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
        assert caught.value.path == "input[0].content"
    assert server.requests == []


def test_leaving_a_stream_closes_the_socket_it_was_alone_on(server: MockServer) -> None:
    server.enqueue(begun("resp_1", "half", {"wait_ms": 600_000}), says("resp_2", "next"))
    with client(server).responses.connect() as session:
        with session.create(model="m", input="Hello") as stream:
            next(stream)
        assert server.wait_for_connections(0, PATIENCE)
        with pytest.raises(antiphon.CancelledError):
            stream.get_final_response()
        assert text_of(session.create(model="m", input="Hello")) == "next"


def test_cancelling_a_task_ends_its_response(server: MockServer) -> None:
    server.enqueue(begun("resp_1", "half", {"wait_ms": 600_000}))

    async def main() -> None:
        async with async_client(server).responses.connect() as session:
            async with session.create(model="m", input="Hello") as stream:
                task = asyncio.ensure_future(stream.get_final_response())
                await asyncio.sleep(0.01)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            assert await asyncio.to_thread(server.wait_for_connections, 0, PATIENCE)

    run(main)


def test_closing_ends_what_is_being_made(server: MockServer) -> None:
    server.enqueue(begun("resp_1", "half", {"wait_ms": 600_000}))
    session = client(server).responses.connect()
    stream = session.create(model="m", input="Hello")
    next(stream)
    session.close()
    session.close()
    with pytest.raises(antiphon.CancelledError):
        list(stream)
    assert server.wait_for_connections(0, PATIENCE)


def test_a_session_that_is_let_go_of_closes_its_connection(server: MockServer) -> None:
    session = client(server).responses.connect()
    lane = session.lane("a")
    del session
    assert text_of(lane.create(model="m", input="Hello"))
    assert server.open_connections == 1
    del lane
    gc.collect()
    assert server.wait_for_connections(0, PATIENCE)


def test_what_belongs_to_no_response_is_kept(server: MockServer) -> None:
    stray = {"type": "response.output_text.delta", "stream_id": "nobody", "delta": "?"}
    events: list[SocketStep] = [{"event": event} for event in response_events("resp_1", "one")]
    server.enqueue({"socket": [{"event": stray}, *events]})
    with client(server).responses.connect() as session:
        assert text_of(session.lane("a").create(model="m", input="Hello")) == "one"
        assert session.take_unclaimed() == [stray]
        assert session.take_unclaimed() == []


def test_a_function_gives_the_keys_of_a_session(server: MockServer) -> None:
    keys = iter(["first", "second", "third"])
    with client(server, api_key=lambda: next(keys)).responses.connect() as session:
        assert text_of(session.create(model="m", input="Hello"))
        server.enqueue(begun("resp_1", "half", {"close": {"code": 1012}}))
        with pytest.raises(antiphon.StreamInterruptedError):
            list(session.create(model="m", input="Hello"))
        # Another connection asks for another key, which whoever waits for the response gives.
        assert text_of(session.create(model="m", input="Hello"))
    assert [socket.headers["authorization"] for socket in server.sockets] == ["Bearer first", "Bearer second"]


def test_a_coroutine_gives_the_keys_of_an_async_session(server: MockServer) -> None:
    server.enqueue(NO_WEBSOCKET)
    asked: list[str] = []

    async def key() -> str:
        await asyncio.sleep(0)
        asked.append("k")
        return f"key-{len(asked)}"

    async def main() -> None:
        async with async_client(server, api_key=key).responses.connect() as session:
            # Over HTTP each of them asks, some at the same time.
            streams = [session.lane(str(number)).create(model="m", input="x") for number in range(8)]
            responses = await asyncio.gather(*(stream.get_final_response() for stream in streams))
            assert [response.status for response in responses] == ["completed"] * 8

    run(main)
    assert len({request.headers["authorization"] for request in server.requests}) == 8


@pytest.mark.parametrize("path", STREAMS, ids=lambda path: path.stem)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_vector(path: Path, kind: str, server: MockServer) -> None:
    vector = json.loads(path.read_text("utf-8"))
    server.enqueue(*vector["http"])
    if kind == "sync":
        with client(server, **options(vector)).responses.connect() as session:
            outcome = outcome_of(session.create(**vector["request"]), vector.get("cancel_after_events"))
            check(over_websocket(vector), outcome, server)
    else:

        async def main() -> None:
            async with async_client(server, **options(vector)).responses.connect() as session:
                stream = session.create(**vector["request"])
                outcome = await async_outcome_of(stream, vector.get("cancel_after_events"))
                await asyncio.to_thread(check, over_websocket(vector), outcome, server)

        run(main)
    assert len(server.sockets) >= 1


def test_nearly_every_vector_of_a_stream_runs_over_a_session() -> None:
    assert len(STREAMS) >= 100
    assert EXCLUDED.keys() <= {path.stem for path in VECTORS.glob("*.json")}


def over_websocket(vector: dict[str, Any]) -> dict[str, Any]:
    """What a vector expects over a WebSocket; see the README of the vectors."""
    expected = dict(vector["expect"])
    if "request_body" in expected:
        body = {name: value for name, value in expected["request_body"].items() if name != "stream"}
        expected["request_body"] = {"type": "response.create", **body}
    if "error" in expected:
        expected["error"] = {name: value for name, value in expected["error"].items() if name != "message_contains"}
    return {**vector, "expect": expected}

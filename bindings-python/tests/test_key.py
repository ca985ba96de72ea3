"""Keys that are asked for: where, when, and what becomes of what goes wrong."""

from __future__ import annotations

import asyncio
import gc
import pickle
import threading
import weakref
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

import antiphon
import pytest
from antiphon.mock import MockServer, Script
from support import PATIENCE, async_client, client, completed, delta, python, run

BUSY: Script = {"status": 503, "headers": {"retry-after-ms": "1"}}
REFUSED: Script = {"status": 401}


class VaultError(Exception):
    """What the code that gives keys raises."""


def numbered() -> Callable[[], str]:
    """Gives `key-1`, `key-2` and so on."""
    count = iter(range(1, 1000))
    return lambda: f"key-{next(count)}"


def keys(server: MockServer) -> list[str]:
    return [request.headers["authorization"].removeprefix("Bearer ") for request in server.requests]


def constant() -> str:
    """A function that pickles."""
    return "key-constant"


def test_the_key_is_asked_for_before_each_attempt(server: MockServer) -> None:
    threads: list[threading.Thread] = []
    give = numbered()

    def ask() -> str:
        threads.append(threading.current_thread())
        return give()

    antiphon_client = client(server, api_key=ask)
    assert threads == []
    server.enqueue(BUSY, {"built_in": True})
    antiphon_client.responses.create(model="m")
    with antiphon_client.responses.stream(model="m") as stream:
        assert stream.get_final_response().status == "completed"
    antiphon_client.with_options(max_retries=0).get("/responses/resp_mock_1")
    assert keys(server) == ["key-1", "key-2", "key-3", "key-4"]
    # On the thread that waits: it may use what belongs to it.
    assert set(threads) == {threading.current_thread()}
    server.enqueue(REFUSED)
    antiphon_client.responses.create(model="m")
    assert keys(server)[4:] == ["key-5", "key-6"], "a refused one is asked for once more"


def test_every_wait_of_a_stream_gives_keys(server: MockServer) -> None:
    antiphon_client = client(server, api_key=numbered())
    created: dict[str, Any] = {
        "type": "response.created",
        "sequence_number": 0,
        "response": {"id": "resp_1", "output": []},
    }
    cut: Script = {"events": [created, delta("a", 1)], "then": "truncate"}
    rest: Script = {"events": [delta("b", 2), {**completed("ab"), "sequence_number": 3}]}
    server.enqueue(cut, rest)
    texts = list(antiphon_client.responses.stream(model="m", background=True).text_deltas())
    assert texts == ["a", "b"]
    assert keys(server) == ["key-1", "key-2"]
    stream = antiphon_client.responses.stream(model="m")
    assert stream.get_final_response().status == "completed"
    stream = antiphon_client.responses.stream(model="m")
    stream.close()
    assert keys(server)[2:] == ["key-3"], "nothing is sent for a stream that nobody waited for"


def test_threads_ask_for_themselves(server: MockServer) -> None:
    name = threading.local()
    antiphon_client = client(server, api_key=lambda: name.value)

    def call(number: int) -> None:
        name.value = f"key-{number}"
        for _ in range(5):
            antiphon_client.responses.create(model="m", input=f"key-{number}")

    threads = [threading.Thread(target=call, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert len(server.requests) == 40
    assert keys(server) == [request.json()["input"] for request in server.requests]


def test_what_is_raised_is_the_cause(server: MockServer) -> None:
    def ask() -> str:
        raise VaultError("the vault is closed")

    responses = client(server, api_key=ask).responses
    stream = responses.stream(model="m")
    for call in (lambda: responses.create(model="m"), lambda: next(stream), stream.get_final_response):
        with pytest.raises(antiphon.ConfigError, match=r"api_key: .*the vault is closed") as caught:
            call()
        assert isinstance(caught.value.__cause__, VaultError)
        assert caught.value.attempts == 1
    assert server.requests == []


@pytest.mark.parametrize("key", [None, b"key", 5])
def test_what_is_no_key_is_an_error(key: Any, server: MockServer) -> None:
    with pytest.raises(antiphon.ConfigError, match="api_key") as caught:
        client(server, api_key=lambda: key).responses.create(model="m")
    assert isinstance(caught.value.__cause__, TypeError)
    with pytest.raises(antiphon.ConfigError, match=r"^api_key: the key has characters that a header cannot have"):
        client(server, api_key=lambda: "secret\nx").responses.create(model="m")


def test_ctrl_c_in_the_function_is_raised_as_it_is(server: MockServer) -> None:
    def ask() -> str:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        client(server, api_key=ask).responses.create(model="m")
    with pytest.raises(KeyboardInterrupt):
        next(client(server, api_key=ask).responses.stream(model="m"))
    assert server.requests == []


def test_a_function_may_use_the_client_itself(server: MockServer) -> None:
    plain = client(server)
    outer = client(server, api_key=lambda: plain.responses.create(model="m").id)
    outer.responses.create(model="m")
    assert keys(server) == ["sk-test", "resp_mock_1"]


USER: ContextVar[str] = ContextVar("USER", default="nobody")


def test_async_keys_are_awaited_on_the_loop_of_the_call(server: MockServer) -> None:
    loops: list[asyncio.AbstractEventLoop] = []

    async def ask() -> str:
        loops.append(asyncio.get_running_loop())
        await asyncio.sleep(0.001)
        return f"key-{USER.get()}"

    antiphon_client = async_client(server, api_key=ask)

    async def call(user: str) -> None:
        USER.set(user)
        assert (await antiphon_client.responses.create(model="m", input=user)).status == "completed"
        async with antiphon_client.responses.stream(model="m", input=user) as stream:
            assert [event async for event in stream]

    async def main() -> None:
        await asyncio.gather(*(call(str(number)) for number in range(10)))
        assert set(loops) == {asyncio.get_running_loop()}
        loops.clear()

    for _ in range(2):
        run(main)
    assert len(server.requests) == 40
    assert keys(server) == [f"key-{request.json()['input']}" for request in server.requests]


def test_async_clients_take_plain_functions(server: MockServer) -> None:
    async def main() -> None:
        antiphon_client = async_client(server, api_key=numbered())
        server.enqueue(BUSY, {"built_in": True}, REFUSED)
        await antiphon_client.responses.create(model="m")
        await antiphon_client.responses.stream(model="m").get_final_response()
        assert keys(server) == ["key-1", "key-2", "key-3", "key-4"]

    run(main)


def test_async_functions_that_fail(server: MockServer) -> None:
    async def late() -> str:
        await asyncio.sleep(0)
        raise VaultError("the vault is closed")

    def at_once() -> str:
        raise VaultError("the vault is closed")

    async def cancelled() -> str:
        raise asyncio.CancelledError

    async def main() -> None:
        for ask, cause in ((late, VaultError), (at_once, VaultError), (cancelled, asyncio.CancelledError)):
            responses = async_client(server, api_key=ask).responses
            with pytest.raises(antiphon.ConfigError) as caught:
                await responses.create(model="m")
            assert isinstance(caught.value.__cause__, cause)
            with pytest.raises(antiphon.ConfigError) as caught:
                await anext(responses.stream(model="m"))
            assert isinstance(caught.value.__cause__, cause)

    run(main)
    assert server.requests == []


def test_a_call_can_be_cancelled_while_its_key_is_awaited(server: MockServer) -> None:
    async def main() -> None:
        asked = asyncio.Event()
        answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()

        async def ask() -> str:
            asked.set()
            return await answer

        antiphon_client = async_client(server, api_key=ask)
        task = asyncio.ensure_future(antiphon_client.responses.create(model="m"))
        await asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        answer.set_result("too late")
        with pytest.raises(antiphon.APITimeoutError, match="api_key returned no key within"):
            answer = asyncio.get_running_loop().create_future()
            await antiphon_client.responses.create(model="m", timeout=0.05)
        answer.set_result("too late")
        await asyncio.sleep(0.001)

    run(main)
    assert server.requests == []


def test_a_client_with_a_function_travels_if_the_function_does(server: MockServer) -> None:
    copy = pickle.loads(pickle.dumps(client(server, api_key=constant)))
    copy.responses.create(model="m")
    assert keys(server) == ["key-constant"]
    with pytest.raises((pickle.PicklingError, AttributeError)):
        pickle.dumps(client(server, api_key=lambda: "k"))


def test_a_function_that_holds_its_client_is_no_leak(server: MockServer) -> None:
    class Owner:
        def __init__(self) -> None:
            self.client = client(server, api_key=self.key)

        def key(self) -> str:
            return "key"

    owner = Owner()
    owner.client.responses.create(model="m")
    gone = weakref.ref(owner)
    del owner
    gc.collect()
    assert gone() is None


@pytest.mark.parametrize("kind", ["sync", "async", "stream"])
def test_exit_while_a_key_is_asked_for_is_clean(kind: str, server: MockServer) -> None:
    program = """
import asyncio, sys, threading, time, antiphon
asked = threading.Event()
def ask():
    asked.set()
    time.sleep(60)
async def ask_async():
    asked.set()
    await asyncio.sleep(60)
kind, url = sys.argv[1:]
if kind == "async":
    client = antiphon.AsyncClient(ask_async, base_url=url)
    def main(): asyncio.run(client.responses.create(model="m"))
elif kind == "sync":
    client = antiphon.Client(ask, base_url=url)
    def main(): client.responses.create(model="m")
else:
    # The question is there, and nobody ever answers it.
    antiphon.Client(ask, base_url=url).responses.stream(model="m")
    asked.set()
    def main(): pass
threading.Thread(target=main, daemon=True).start()
asked.wait()
"""
    for _ in range(5):
        result = python(program, kind, server.url)
        assert (result.returncode, result.stderr) == (0, "")
    assert server.requests == []

"""What the binding does to its process: import, exit, fork, Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest
from antiphon.mock import MockServer
from support import PATIENCE, client, completed, delta, python, stalled

EVENTS = 300

SYNC = """
import sys, antiphon
stream = antiphon.Client(api_key="k", base_url=sys.argv[1]).responses.stream(model="m", input="x")
for _ in range(int(sys.argv[2])):
    next(stream)
"""

# The wait for the next event is left pending by a task that nobody ends.
ASYNC = """
import asyncio, sys, antiphon
client = antiphon.AsyncClient(api_key="k", base_url=sys.argv[1])
async def main():
    stream = client.responses.stream(model="m", input="x")
    for _ in range(int(sys.argv[2])):
        await anext(stream)
    globals()["left"] = asyncio.ensure_future(anext(stream)), stream
    await asyncio.sleep(0)
asyncio.run(main())
"""

THREAD = """
import sys, threading, antiphon
stream = antiphon.Client(api_key="k", base_url=sys.argv[1]).responses.stream(model="m", input="x")
threading.Thread(target=lambda: list(stream), daemon=True).start()
next(stream)
"""


SESSION = """
import sys, antiphon
session = antiphon.Client(api_key="k", base_url=sys.argv[1]).responses.connect()
stream = session.lane("a").create(model="m", input="x")
for _ in range(int(sys.argv[2])):
    next(stream)
"""

ASYNC_SESSION = """
import asyncio, sys, antiphon
client = antiphon.AsyncClient(api_key="k", base_url=sys.argv[1])
async def main():
    globals()["session"] = session = await client.responses.connect()
    stream = session.create(model="m", input="x")
    for _ in range(int(sys.argv[2])):
        await anext(stream)
    globals()["left"] = asyncio.ensure_future(anext(stream)), session.warm_up(model="m"), stream
    await asyncio.sleep(0)
asyncio.run(main())
"""


@pytest.mark.parametrize(
    "program",
    [SYNC, ASYNC, THREAD, SESSION, ASYNC_SESSION],
    ids=["sync", "async", "thread", "session", "async session"],
)
def test_exit_with_an_open_stream_is_clean(program: str, server: MockServer) -> None:
    # Events keep coming while the interpreter shuts down, and the connection is open after them.
    server.set_repeat({"text_deltas": {"count": EVENTS, "interval_ms": 1, "chunk_each": True}, "then": "stall"})
    for round_number in range(50):
        # Some end before the first event, some in the middle.
        result = python(program, server.url, str(round_number % 4))
        assert (result.returncode, result.stderr) == (0, ""), f"round {round_number}"


def test_exit_in_the_middle_of_create_is_clean(server: MockServer) -> None:
    server.set_repeat({"before_headers": "stall"})
    program = """
import sys, threading, antiphon
client = antiphon.Client(api_key="k", base_url=sys.argv[1])
threading.Thread(target=lambda: client.responses.create(model="m"), daemon=True).start()
"""
    for _ in range(10):
        result = python(program, server.url)
        assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
@pytest.mark.parametrize(
    "call",
    [
        "client.responses.create(model='m')",
        "next(client.responses.stream(model='m'))",
        "next(client.responses.connect().create(model='m'))",
    ],
    ids=["create", "stream", "session"],
)
def test_ctrl_c_ends_a_wait(call: str, server: MockServer) -> None:
    server.enqueue(stalled())
    # Python leaves SIGINT alone where it was started with it ignored, as in the background of a shell.
    program = f"""
import signal, sys, antiphon
signal.signal(signal.SIGINT, signal.default_int_handler)
client = antiphon.Client(api_key="k", base_url=sys.argv[1])
{call}
"""
    process = subprocess.Popen(
        [sys.executable, "-c", program, server.url], stderr=subprocess.PIPE, text=True, env=dict(os.environ)
    )
    while not server.requests:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=PATIENCE)
    assert errors.rstrip().endswith("KeyboardInterrupt")
    assert server.wait_for_connections(0, PATIENCE)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
def test_fork() -> None:
    # A program of its own, so that the threads of other tests do not get in the way.
    program = """
import asyncio, gc, os, sys, warnings, antiphon
from antiphon.mock import MockServer

# Python warns of forking with threads, which is what this is about.
warnings.simplefilter("ignore", DeprecationWarning)
server = MockServer()
sync = antiphon.Client(api_key="k", base_url=server.url)
waiting = antiphon.AsyncClient(api_key="k", base_url=server.url)
sync.responses.create(model="m", input="warm")
stream = sync.responses.stream(model="m", input="x")
next(stream)
session = sync.responses.connect()
lane = session.lane("a")
other = MockServer()

def child():
    # The clients make new connections by themselves.
    assert sync.responses.create(model="m", input="child").status == "completed"
    assert list(sync.responses.stream(model="m", input="child"))
    async def main():
        assert (await waiting.responses.create(model="m", input="child")).status == "completed"
        async with waiting.responses.stream(model="m", input="child") as stream:
            assert [event async for event in stream]
    asyncio.run(main())
    # What belongs to the parent says so, and is left alone.
    try:
        next(stream)
    except antiphon.StreamInterruptedError as error:
        assert "os.fork()" in str(error)
    else:
        raise AssertionError("the stream of the parent goes on in the child")
    stream.close()
    for use in (lambda: lane.create(model="m"), lambda: session.lane("b"), lambda: session.is_websocket):
        try:
            use()
        except antiphon.ConfigError as error:
            assert "os.fork()" in str(error)
        else:
            raise AssertionError("the session of the parent goes on in the child")
    session.close()
    with sync.responses.connect() as mine:
        assert mine.create(model="m", input="child").get_final_response().status == "completed"
    globals().pop("stream"), globals().pop("session"), globals().pop("lane"), globals().pop("other")
    gc.collect()

for _ in range(5):
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            child()
            status = 0
        except BaseException:
            import traceback
            traceback.print_exc()
        finally:
            os._exit(status)
    assert os.waitpid(pid, 0)[1] == 0
    # The parent's connections are untouched.
    assert sync.responses.create(model="m", input="parent").status == "completed"
    assert lane.create(model="m", input="parent").get_final_response().status == "completed"
assert list(stream)[-1].type == "response.completed"
assert sum(request.json()["input"] == "child" for request in server.requests) == 25
"""
    result = python(program)
    assert (result.returncode, result.stderr) == (0, "")


def test_import_is_light() -> None:
    program = """
import sys
before = set(sys.modules)
import antiphon
loaded = {name.partition(".")[0] for name in set(sys.modules) - before}
print(" ".join(sorted(loaded)))
import threading
assert threading.active_count() == 1
lazy = ("models", "annotations", "options")
assert not [name for name in sys.modules if name.startswith(tuple(f"antiphon.generated.{part}" for part in lazy))]
"""
    result = python(program)
    assert (result.returncode, result.stderr) == (0, "")
    # Nothing of the standard library beyond what every interpreter has loaded, which differs a little by version.
    assert set(result.stdout.split()) <= {"antiphon", "__future__"}


def test_the_runtime_starts_with_the_first_call() -> None:
    if not os.path.isdir("/proc/self/task"):  # noqa: PTH112
        pytest.skip("no /proc to count threads in")
    program = """
import os, antiphon
from antiphon.mock import MockServer
client = antiphon.Client(api_key="k", base_url="http://127.0.0.1:9/v1", max_retries=0)
assert len(os.listdir("/proc/self/task")) == 1
try:
    client.responses.create(model="m")
except antiphon.APIConnectionError:
    pass
assert len(os.listdir("/proc/self/task")) > 1
"""
    result = python(program)
    assert (result.returncode, result.stderr) == (0, "")


def test_memory_over_a_long_stream_is_the_text_and_little_more(server: MockServer) -> None:
    if not os.path.isdir("/proc/self"):  # noqa: PTH112
        pytest.skip("no /proc to read the use of memory from")
    # 28 MB of events, of which 2 MB are text.
    server.set_repeat({"text_deltas": {"count": 100_000, "delta": "a longer token here "}})
    program = """
import resource, sys, antiphon
client = antiphon.Client(api_key="k", base_url=sys.argv[1])
def read():
    with client.responses.stream(model="m", input="x") as stream:
        for _ in stream:
            pass
    return stream.get_final_response().output_text
read()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for _ in range(3):
    text = read()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, len(text))
"""
    result = python(program, server.url)
    assert (result.returncode, result.stderr) == (0, "")
    grown, length = map(int, result.stdout.split())
    assert length == 2_000_000
    # In KiB. Once warm, another stream needs no more than the first one did.
    assert grown < 16 * 1024


def test_streams_are_freed(server: MockServer) -> None:
    server.set_repeat(stalled(delta("a"), completed("a")))
    for _ in range(100):
        with client(server, max_retries=0).responses.stream(model="m", input="x") as stream:
            assert len(list(stream)) == 2
        del stream
    # The connections of clients that are gone are gone too.
    assert server.wait_for_connections(1, PATIENCE)

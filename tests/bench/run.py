#!/usr/bin/env python3
"""Measures what one streamed event costs each language, in CPU time of the whole client process.

    tests/bench/run.py                  every language
    tests/bench/run.py python node      two of them; the Rust figure is measured always, as the others are held to it

A mock server on loopback streams 100 000 text deltas to one client process at a time. What the kernel says the process
used, user and system, less what the same client uses for 1 000 deltas, is divided by the events between: so starting
the interpreter does not count. Every client reads each event, typed, and accumulates the response, and must report the
same number of events and the same text. Beside each stands the shortest program written by hand in that language.

These are figures to read, not tests: nothing fails for being slow. Needs Python 3.10 and nothing else.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS))

from setup.languages import EXAMPLES, LANGUAGES, ROOT, VENV, Language, Step, script  # noqa: E402
from setup.runner import RELEASED, Runner, environment  # noqa: E402

BENCH = TESTS / "bench"
RELEASE = ROOT / "target" / "release"
PEERS = ROOT / ".cache" / "bench-venv" / "bin"
MANY, FEW = 100_000, 1_000
ROUNDS = 5

BUILD_RUST = Step("build", "rust clients", ("cargo", "build", "--release", *EXAMPLES, "--examples"))
BUILD_PEER = Step("build", "rust by hand", ("cargo", "build", "--release", "--package", "antiphon-bench"))
BUILD_PEERS = Step("build", "python by hand", script("bench.sh"))


@dataclass(frozen=True)
class Client:
    """A program that streams one response from the URL given last.

    `budget` is the µs per event that the design allows Antiphon; what is written by hand has none.
    """

    language: str
    name: str
    command: tuple[str, ...]
    budget: float | None = None


CLIENTS = (
    Client("rust", "antiphon", (str(RELEASE / "examples" / "bench_client"),), 0.9),
    Client("rust", "by hand, reqwest", (str(RELEASE / "bench_by_hand"),)),
    Client("python", "antiphon, sync", (str(VENV / "python"), str(BENCH / "client.py"), "sync"), 1.9),
    Client("python", "antiphon, async", (str(VENV / "python"), str(BENCH / "client.py"), "async"), 1.9),
    Client("python", "by hand, aiohttp", (str(PEERS / "python"), str(BENCH / "by_hand.py"))),
    Client("node", "antiphon", ("node", str(BENCH / "client.mjs")), 2.5),
    Client("node", "by hand, node:http", ("node", str(BENCH / "by_hand.mjs"))),
)


class Failure(Exception):
    """A client that cannot be measured; the message says why."""


def main() -> int:
    """Builds, measures and prints; returns 1 when a client could not be measured."""
    measurable = list(dict.fromkeys(client.language for client in CLIENTS))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*", help=", ".join(measurable))
    arguments = parser.parse_args()
    for name in arguments.languages:
        if name not in measurable:
            parser.error(f"there is no figure for {name!r}: choose from {', '.join(measurable)}")
    chosen = ["rust", *(arguments.languages or measurable)]

    ready = build(chosen)
    print(f"\nµs of CPU per event: {MANY:,} text deltas, accumulated, median of {ROUNDS} rounds (best)\n")
    print(f"{'':<28}{'µs':>7}{'best':>9}{'budget':>9}{'x Rust':>9}{'x by hand':>11}")
    with Server(MANY) as many, Server(FEW) as few:
        failures = measure([client for client in CLIENTS if client.language in ready], many.url, few.url)
    left_out = [name for name in dict.fromkeys(chosen) if name not in ready]
    if left_out:
        print(f"\nnot measured, see above: {', '.join(left_out)}")
    return 1 if failures or left_out else 0


def build(chosen: list[str]) -> list[str]:
    """Sets up and builds the languages chosen; returns those that are ready."""
    own_steps = {"rust": (BUILD_RUST, BUILD_PEER), "python": (BUILD_PEERS,)}
    runner = Runner(["setup", "build"], RELEASED)
    ready = []
    for language in LANGUAGES:
        if language.name in chosen:
            steps = language.steps + own_steps.get(language.name, ())
            report = runner.run(Language(language.name, steps))
            if not report.missing and not report.problems:
                ready.append(language.name)
    # Without it there is no server to measure with.
    if "rust" not in ready:
        sys.exit("the mock server could not be built: see above")
    return ready


def measure(clients: list[Client], many: str, few: str) -> int:
    """Prints a line for each client; returns how many could not be measured."""
    figures: dict[Client, list[float]] = {}
    failures: dict[Client, Failure] = {}
    for client in clients:
        try:
            figures[client] = [cost(client, many, few) for _ in range(ROUNDS)]
        except Failure as failure:
            failures[client] = failure
    middle = {client: median(values) for client, values in figures.items()}
    rust = next((middle[client] for client in middle if client.language == "rust" and client.budget), None)
    by_hand = {client.language: middle[client] for client in middle if not client.budget}

    for client in clients:
        label = f"{client.language:<8}{client.name:<20}"
        if client in failures:
            print(f"{label}could not be measured: {failures[client]}")
            continue
        budget = f"{client.budget:.1f}" if client.budget else ""
        print(
            f"{label}{middle[client]:>7.2f}{min(figures[client]):>9.2f}{budget:>9}"
            f"{ratio(middle[client], rust):>9}{ratio(middle[client], by_hand.get(client.language)):>11}"
        )
    return len(failures)


def ratio(figure: float, other: float | None) -> str:
    """How many times the other figure this one is."""
    return f"{figure / other:.2f}" if other else ""


def cost(client: Client, many: str, few: str) -> float:
    """The µs of CPU that one more event costs this client."""
    return (run(client, many, MANY) - run(client, few, FEW)) / (MANY - FEW) * 1e6


def run(client: Client, url: str, deltas: int) -> float:
    """Streams one response; returns the CPU seconds of the process and its children."""
    try:
        process = subprocess.Popen(
            (*client.command, url), env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
        )
    except OSError as error:
        raise Failure(str(error)) from error
    assert process.stdout is not None
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failure(f"left with status {process.returncode}")
    try:
        result = json.loads(output)
        events, text_bytes = result["events"], result["text_bytes"]
    except (ValueError, KeyError, TypeError) as error:
        raise Failure(f"printed {output!r} and not its result") from error
    # The script's delta is eight letters long; a response has eight events besides its deltas.
    if (events, text_bytes) != (deltas + 8, deltas * 8):
        raise Failure(f"read {events} events and {text_bytes} bytes of text from {deltas} deltas")
    return usage.ru_utime + usage.ru_stime


class Server:
    """A mock server that answers every request with so many text deltas, as a process of its own."""

    def __init__(self, deltas: int) -> None:
        answer = json.dumps({"text_deltas": {"count": deltas, "delta": "a token "}})
        self.process = subprocess.Popen(
            (str(RELEASE / "examples" / "mock_server"), "--repeat", answer),
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().strip()
        if not self.url:
            sys.exit(f"the mock server did not start: it left with status {self.process.wait()}")

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        # It serves until its input closes.
        self.process.communicate()


if __name__ == "__main__":
    sys.exit(main())

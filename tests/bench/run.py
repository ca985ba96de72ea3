#!/usr/bin/env python3
"""Measures what one streamed event costs each language, in CPU time of the whole client process.

    tests/bench/run.py                  every language
    tests/bench/run.py python node      two of them; the Rust figure is measured always, as the others are held to it

A mock server on loopback streams 100 000 text deltas to one client process at a time. What the kernel says the process
used, user and system, less what the same client uses for 1 000 deltas, is divided by the events between: so starting
the interpreter does not count. Every client reads each event, typed, and accumulates the response, and must report the
same number of events and the same text. Beside each stands the shortest program written by hand in that language.

Then streams are read out of memory in Rust, without a network: ten times the deltas must cost ten times as much and no
more memory than their text, and a large image must not cost more for coming in small chunks.

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
from typing import Any

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS))

from setup.languages import EXAMPLES, LANGUAGES, ROOT, VENV, Language, Step, script  # noqa: E402
from setup.runner import RELEASED, Runner, environment  # noqa: E402

BENCH = TESTS / "bench"
RELEASE = ROOT / "target" / "release"
PEERS = ROOT / ".cache" / "bench-venv" / "bin"
MANY, FEW = 100_000, 1_000
ROUNDS = 5
# What is read out of memory: ten times as many deltas, and images in chunks of so many bytes.
TEN_TIMES = 10 * MANY
CHUNKS = {"1 KB": 1_000, "16 KB": 16_000, "1 MB": 1_000_000, "whole": 1_000_000_000}
IMAGES, FEWER_IMAGES, IMAGE_BUDGET = 60, 10, 3.0

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
    Client("rust", "antiphon, WebSocket", (str(RELEASE / "examples" / "bench_client"), "websocket"), 0.9),
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
    try:
        measure_from_memory()
    except Failure as failure:
        failures += 1
        print(f"\nout of memory, in Rust: could not be measured: {failure}")
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
    result, seconds = execute((*client.command, url))
    # The script's delta is eight letters long; a response has eight events besides its deltas.
    if (result.get("events"), result.get("text_bytes")) != (deltas + 8, deltas * 8):
        raise Failure(f"read {result} from {deltas} deltas")
    return seconds


def measure_from_memory() -> None:
    """Prints what reading costs without a network, and how the cost and the memory grow."""
    program = str(RELEASE / "examples" / "bench_accumulate")

    def growth(more: tuple[object, ...], less: tuple[object, ...]) -> float:
        """The CPU milliseconds that one call takes beyond the other, median of the rounds."""
        runs = [[execute((program, *map(str, call)))[1] for call in (more, less)] for _ in range(ROUNDS)]
        return median(long - short for long, short in runs) * 1e3

    once, tenfold = (growth(("deltas", count), ("deltas", FEW)) for count in (MANY, TEN_TIMES))
    # As many fewer are left out of each, which the ratio must make up for.
    ratio_of_counts = (TEN_TIMES - FEW) / (MANY - FEW)
    print(f"\nout of memory, in Rust\n{MANY:,} deltas {once:.0f} ms of CPU; {TEN_TIMES:,}: {tenfold:.0f} ms, ", end="")
    print(f"{tenfold / once / ratio_of_counts * 10:.1f} times as much (budget 11.5)")
    (small, _), (large, _) = (execute((program, "deltas", str(count))) for count in (MANY, TEN_TIMES))
    if large["peak_kilobytes"]:
        memory = (large["peak_kilobytes"] - small["peak_kilobytes"]) / 1e3
        text = (large["bytes"] - small["bytes"]) / 1e6
        print(f"their memory grew by {memory:.1f} MB, their text by {text:.1f} MB")
    images = [
        f"{name} {growth(('image', size, IMAGES), ('image', size, FEWER_IMAGES)) / (IMAGES - FEWER_IMAGES):.1f}"
        for name, size in CHUNKS.items()
    ]
    print(f"an image of 2 MB, ms of CPU by the size of its chunks (budget {IMAGE_BUDGET}): {', '.join(images)}")


def execute(command: tuple[str, ...]) -> tuple[dict[str, Any], float]:
    """Runs a program; returns the JSON that it printed, and the CPU seconds of it and its children."""
    try:
        process = subprocess.Popen(command, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
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
    except ValueError as error:
        raise Failure(f"printed {output!r} and not its result") from error
    if not isinstance(result, dict):
        raise Failure(f"printed {output!r} and not its result")
    return result, usage.ru_utime + usage.ru_stime


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

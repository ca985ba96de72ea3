"""Runs steps one after another, keeps what they print in logs, and adds up the result."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from .counts import Counts, count
from .languages import ROOT, Language, Step

LOGS = ROOT / ".cache" / "logs"
TAIL_LINES = 60
# A net under steps that hang; the longest real one, a cold build, stays far below.
STEP_SECONDS = 30 * 60
MISSING_TOOLCHAIN = 3

# How cargo builds what is tested: as for a release, but in a fraction of the time, and with the checks of a debug build.
# In a folder of its own, so that these builds and those of `make bench` do not undo each other.
TESTED = {
    "CARGO_TARGET_DIR": str(ROOT / "target" / "tested"),
    "CARGO_INCREMENTAL": "1",
    "CARGO_PROFILE_RELEASE_LTO": "off",
    "CARGO_PROFILE_RELEASE_CODEGEN_UNITS": "256",
    "CARGO_PROFILE_RELEASE_OPT_LEVEL": "1",
    "CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS": "true",
    "CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS": "true",
}
RELEASED = {"CARGO_TARGET_DIR": str(ROOT / "target")}


@dataclass
class Outcome:
    """What became of one step. `status` is the command's, or None when it was ended for taking too long."""

    succeeded: bool
    seconds: float
    status: int | None
    log: Path
    counts: Counts = field(default_factory=Counts)
    problem: str = ""


@dataclass
class Report:
    """What became of one language. `missing` says why its toolchain could not be set up, and is empty when it could."""

    language: str
    counts: Counts = field(default_factory=Counts)
    seconds: float = 0.0
    steps: int = 0
    problems: list[str] = field(default_factory=list)
    missing: str = ""


class Runner:
    """Runs the steps of languages; a step that several languages share runs once.

    `builds` says how cargo builds: TESTED or RELEASED. As a context manager, the runner ends whatever it still runs.
    """

    def __init__(self, phases: list[str], builds: dict[str, str] = TESTED) -> None:
        self.phases = phases
        self.builds = builds
        self.outcomes: dict[Step, Outcome] = {}
        self.processes = Processes()
        # One at a time: setup steps download, and several would wait for the same locks of package managers.
        self.background = ThreadPoolExecutor(max_workers=1)
        self.prepared: dict[Step, Future[Outcome]] = {}
        LOGS.mkdir(parents=True, exist_ok=True)

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *_: object) -> None:
        self.background.shutdown(wait=False, cancel_futures=True)
        self.processes.end()

    def prepare(self, languages: list[Language]) -> None:
        """Starts the setup steps of all languages in the background, one after another.

        They download more than they compute, so that they run beside the builds of the languages before them. `run`
        waits for those of its language.
        """
        if "setup" not in self.phases:
            return
        for language in languages:
            for step in language.steps:
                if step.phase == "setup" and step not in self.prepared:
                    self.prepared[step] = self.background.submit(self.execute, language, step)

    def run(self, language: Language) -> Report:
        """Runs one language's steps, printing a line for each.

        A failed lint or test step does not stop the next one; what comes after a failed setup or build could only fail
        for the same reason, so it is left out and the report says so.
        """
        report = Report(language.name)
        steps = [step for step in language.steps if step.phase in self.phases]
        for position, step in enumerate(steps):
            print(f"{language.name:<9}{step.name:<24}", end="", flush=True)
            shared = step in self.outcomes
            outcome = self.outcomes.get(step) or self.finish(language, step)
            self.outcomes[step] = outcome
            report.steps += 1
            report.counts.add(outcome.counts)
            report.seconds += 0.0 if shared else outcome.seconds
            print(describe(outcome, shared), flush=True)
            if outcome.succeeded:
                continue
            if step.phase == "setup" and outcome.status == MISSING_TOOLCHAIN:
                report.missing = last_line(outcome.log)
                print(f"        {report.missing}")
                break
            if outcome.counts.failed == 0:
                report.counts.failed += 1
            log = outcome.log.relative_to(ROOT)
            report.problems.append(f"{language.name} {step.name}: {outcome.problem}, see {log}")
            if not shared:
                print_tail(outcome.log)
            if step.phase in ("setup", "build", "demo"):
                left_out = ", ".join(later.name for later in steps[position + 1 :])
                if left_out:
                    report.problems.append(f"{language.name} {left_out}: not run, because {step.name} failed")
                break
        return report

    def finish(self, language: Language, step: Step) -> Outcome:
        """Waits for a step that `prepare` has started, or runs it."""
        prepared = self.prepared.get(step)
        return prepared.result() if prepared else self.execute(language, step)

    def execute(self, language: Language, step: Step) -> Outcome:
        """Runs one step to its end."""
        log = LOGS / f"{language.name}-{step.name.replace(' ', '-')}.log"
        started = time.monotonic()
        status = run_logged(step, log, self.builds, self.processes)
        outcome = Outcome(status == 0, time.monotonic() - started, status, log)
        if status != 0:
            outcome.problem = f"took longer than {STEP_SECONDS} s" if status is None else f"left with status {status}"
        if step.runner:
            outcome.counts = count(step.runner, log.read_text(errors="replace"))
            if outcome.counts.failed:
                outcome.succeeded = False
                outcome.problem = f"{outcome.counts.failed} failed"
            elif status == 0 and outcome.counts.total == 0:
                outcome.succeeded = False
                outcome.problem = "ran no tests"
        return outcome


class Processes:
    """The steps that run at this moment, each a process group of its own."""

    def __init__(self) -> None:
        self.running: set[subprocess.Popen[bytes]] = set()
        self.ended = False
        self.lock = threading.Lock()

    def start(self, step: Step, output: IO[str], builds: dict[str, str]) -> subprocess.Popen[bytes]:
        """Starts a step's command; raises OSError when that is not possible, as after `end`."""
        with self.lock:
            if self.ended:
                raise OSError("the runner has ended")
            process = subprocess.Popen(
                step.command,
                cwd=step.folder,
                env=environment() | builds,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                # A group of its own, so that whatever the step started ends with it.
                start_new_session=True,
            )
            self.running.add(process)
            return process

    def end_group(self, process: subprocess.Popen[bytes]) -> None:
        """Ends what is left of a step: all of it after a timeout or Ctrl-C, forgotten children after a normal end."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        with self.lock:
            self.running.discard(process)

    def end(self) -> None:
        """Ends all steps; no further one starts."""
        with self.lock:
            self.ended = True
            running = list(self.running)
        for process in running:
            self.end_group(process)


def run_logged(step: Step, log: Path, builds: dict[str, str], processes: Processes) -> int | None:
    """Runs a command with everything it prints going to `log`; returns its status, or None when it took too long."""
    with log.open("w") as output:
        print(f"$ cd {step.folder}\n$ {' '.join(step.command)}", file=output, flush=True)
        try:
            process = processes.start(step, output, builds)
        except OSError as error:
            print(f"cannot start: {error}", file=output)
            return 127
        try:
            return process.wait(STEP_SECONDS)
        except subprocess.TimeoutExpired:
            return None
        finally:
            processes.end_group(process)


def environment() -> dict[str, str]:
    """The caller's environment without what would change results, with plain output and patient downloads."""
    result = dict(os.environ)
    # Tests talk to servers on this machine only: a developer's key or proxy must not reach them.
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "VIRTUAL_ENV", "PYTHONPATH"):
        result.pop(name, None)
    for name in ("no_proxy", "NO_PROXY"):
        result[name] = ",".join(filter(None, (result.get(name), "127.0.0.1", "localhost", "::1")))
    result.update(
        # Where each language writes what the recorded streams gave; tests/agreement compares.
        ANTIPHON_OUT=str(ROOT / ".cache" / "recordings"),
        CARGO_TERM_COLOR="never",
        CARGO_NET_RETRY="10",
        NO_COLOR="1",
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        PIP_NO_INPUT="1",
        PYTHONUNBUFFERED="1",
    )
    return result


def describe(outcome: Outcome, shared: bool) -> str:
    """The rest of a step's line: its result, how long it took and its tests."""
    word = "ok" if outcome.succeeded else "missing" if outcome.status == MISSING_TOOLCHAIN else "FAILED"
    duration = "as above" if shared else f"{outcome.seconds:.1f} s"
    text = f"{word:<8}{duration:>9}"
    if outcome.counts.total:
        text += f"   {outcome.counts.passed} passed"
        text += f", {outcome.counts.failed} failed" if outcome.counts.failed else ""
        text += f", {outcome.counts.skipped} skipped" if outcome.counts.skipped else ""
    return text


def last_line(log: Path) -> str:
    """The last line of a log that is not blank."""
    lines = [line for line in log.read_text(errors="replace").splitlines() if line.strip()]
    return lines[-1].strip() if lines else ""


def print_tail(log: Path) -> None:
    """Prints the end of a log, marked so that nobody takes its lines for the runner's own."""
    lines = log.read_text(errors="replace").splitlines()
    for line in lines[-TAIL_LINES:]:
        print(f"    | {line}")

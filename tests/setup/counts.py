"""Reads how many tests passed from what a test runner printed.

`count("pytest", text)` gives the `Counts` of one step. Numbers come from the lines with which a runner closes, names of
failed and skipped tests from the lines it prints for each. Text that holds no closing line counts no test, which the
step runner treats as a failure: a runner that ran nothing has shown nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

ANSI_ESCAPE = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


@dataclass
class Counts:
    """The tests of one step or of several added up."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    failed_names: list[str] = field(default_factory=list)
    skipped_names: list[str] = field(default_factory=list)

    def add(self, other: Counts) -> None:
        """Adds another step's tests to these."""
        self.passed += other.passed
        self.failed += other.failed
        self.skipped += other.skipped
        self.failed_names += other.failed_names
        self.skipped_names += other.skipped_names

    @property
    def total(self) -> int:
        """All tests seen, whatever became of them."""
        return self.passed + self.failed + self.skipped


def count(runner: str, text: str) -> Counts:
    """Counts the tests in `text`, printed by `runner`: cargo, pytest, node, swift, surefire or unittest."""
    return RUNNERS[runner](ANSI_ESCAPE.sub("", text))


def count_cargo(text: str) -> Counts:
    """Adds up one closing line for each test binary and each crate's documentation tests."""
    counts = Counts()
    closing = r"^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;"
    for passed, failed, ignored in re.findall(closing, text, re.MULTILINE):
        counts.add(Counts(int(passed), int(failed), int(ignored)))
    counts.failed_names = names(r"^test (.+) \.\.\. FAILED$", text)
    counts.skipped_names = names(r"^test (.+ \.\.\. ignored.*)$", text)
    return counts


def count_pytest(text: str) -> Counts:
    """Reads the last closing line; an error in a fixture is a failure, an expected failure is not a pass."""
    closings = re.findall(r"^=*\s*((?:\d+ [a-z]+,? )+)in [\d.]+s", text, re.MULTILINE)
    counts = Counts()
    if closings:
        numbers = {word: int(number) for number, word in re.findall(r"(\d+) ([a-z]+)", closings[-1])}
        counts.passed = numbers.get("passed", 0)
        counts.failed = sum(numbers.get(word, 0) for word in ("failed", "error", "errors", "xpassed"))
        counts.skipped = sum(numbers.get(word, 0) for word in ("skipped", "xfailed"))
    counts.failed_names = names(r"^(?:FAILED|ERROR|XPASS) (\S+::\S.*|\S+\.py.*)$", text)
    counts.skipped_names = names(r"^(?:SKIPPED \[\d+\]|XFAIL) (\S.*)$", text)
    return counts


def count_node(text: str) -> Counts:
    """Adds up the closing lines of every `node --test` run, in the TAP or in the spec format."""
    counts = Counts()
    for word, number in re.findall(r"^(?:#|ℹ) (pass|fail|cancelled|skipped|todo) (\d+)$", text, re.MULTILINE):
        if word == "pass":
            counts.passed += int(number)
        elif word in ("fail", "cancelled"):
            counts.failed += int(number)
        else:
            counts.skipped += int(number)
    counts.failed_names = names(r"^\s*(?:not ok \d+ -|✖) (?!failing tests:)(.+?)(?: \([\d.]+ms\))?$", text)
    counts.skipped_names = names(r"^\s*(?:ok \d+ - (?=.* # (?:SKIP|TODO))|﹣ )(.+)$", text)
    return counts


def count_swift(text: str) -> Counts:
    """Counts XCTest's line for each test case: its closing line counts failed assertions, not failed tests."""
    counts = Counts()
    for name, outcome in re.findall(r"^Test Case '(.+)' (passed|failed|skipped) \(", text, re.MULTILINE):
        if outcome == "passed":
            counts.passed += 1
        elif outcome == "failed":
            counts.failed += 1
            counts.failed_names.append(name)
        else:
            counts.skipped += 1
    counts.skipped_names = names(r"\b(\S+ : Test skipped(?: - .*)?)$", text)
    return counts


def count_surefire(text: str) -> Counts:
    """Reads Maven Surefire's closing line, the one that names no class."""
    numbers = r"Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)"
    counts = Counts()
    for run, failures, errors, skipped in re.findall(rf"^\[\w+\] {numbers}$", text, re.MULTILINE):
        failed = int(failures) + int(errors)
        counts.add(Counts(int(run) - failed - int(skipped), failed, int(skipped)))
    counts.failed_names = names(r"^\[ERROR\] (?!Tests run)(\S+)(?: --| +Time).*<<< (?:FAILURE|ERROR)!$", text)
    # Surefire prints skipped tests by class only.
    by_class = rf"^\[(?:WARNING|ERROR)\] {numbers}, .* in (\S+)$"
    for _, _, _, skipped, class_name in re.findall(by_class, text, re.MULTILINE):
        if skipped != "0":
            counts.skipped_names.append(f"{skipped} in {class_name}")
    return counts


def count_unittest(text: str) -> Counts:
    """Reads the closing lines of Python's own `unittest`."""
    ran = re.findall(r"^Ran (\d+) tests? in ", text, re.MULTILINE)
    if not ran:
        return Counts()
    closing = re.findall(r"^(?:OK|FAILED)(?: \((.*)\))?$", text, re.MULTILINE)
    exceptions = closing[-1] if closing else ""
    numbers = {word: int(number) for word, number in re.findall(r"([a-z][a-z ]*)=(\d+)", exceptions)}
    failed = numbers.get("failures", 0) + numbers.get("errors", 0)
    skipped = numbers.get("skipped", 0)
    failed_names = names(r"^(?:FAIL|ERROR): (.+)$", text)
    return Counts(int(ran[-1]) - failed - skipped, failed, skipped, failed_names)


def names(pattern: str, text: str) -> list[str]:
    """All the names that `pattern` finds, each once, in the order printed."""
    return list(dict.fromkeys(name.strip() for name in re.findall(pattern, text, re.MULTILINE)))


RUNNERS = {
    "cargo": count_cargo,
    "pytest": count_pytest,
    "node": count_node,
    "swift": count_swift,
    "surefire": count_surefire,
    "unittest": count_unittest,
}

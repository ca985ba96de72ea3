#!/usr/bin/env python3
"""Sets up, builds, checks and tests every language, one step after another.

    tests/run.py                        everything
    tests/run.py rust python            two languages only
    tests/run.py --phases setup,build   a part of it: setup, build, lint, test

Each step's output goes to .cache/logs; a failed one shows its end. The last line is the result: `N passed, N failed`,
with `, N skipped` when there are any. A lint, build or setup step that fails counts as one failed.

A toolchain that is missing and cannot be set up here is reported as skipped, with the reason. Where `CI=true` nothing
may be skipped: there a missing toolchain and every skipped test count as failed.

Needs Python 3.10 and nothing else.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time

from setup.counts import Counts
from setup.languages import PHASES, choose
from setup.runner import Report, Runner


def main() -> int:
    """Runs what the command line asks for; returns 1 when anything failed."""
    arguments = read_arguments()
    # Ending the runner ends the step it is in, as Ctrl-C does.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    started = time.monotonic()
    languages = choose(arguments.languages)
    with Runner(arguments.phases) as runner:
        runner.prepare(languages)
        reports = [runner.run(language) for language in languages]
    if os.environ.get("CI") == "true":
        for report in reports:
            refuse_skipping(report)
    print_table(reports, time.monotonic() - started)
    total = print_details(reports)
    print(f"{total.passed} passed, {total.failed} failed" + (f", {total.skipped} skipped" if total.skipped else ""))
    return 1 if total.failed else 0


def read_arguments() -> argparse.Namespace:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--phases", type=phases, default=list(PHASES), help="default: all of them")
    return parser.parse_args()


def phases(text: str) -> list[str]:
    """Reads a list such as `setup,build`."""
    chosen = text.split(",")
    for name in chosen:
        if name not in PHASES:
            raise argparse.ArgumentTypeError(f"there is no phase {name!r}: choose from {', '.join(PHASES)}")
    return chosen


def refuse_skipping(report: Report) -> None:
    """Turns what was skipped into failures."""
    counts = report.counts
    if report.missing:
        report.problems.append(f"{report.language}: {report.missing}")
        report.missing = ""
        counts.failed += 1
    if counts.skipped:
        report.problems.append(f"{report.language}: {counts.skipped} skipped, and with CI=true nothing may be")
        counts.failed += counts.skipped
        counts.failed_names += counts.skipped_names
        counts.skipped, counts.skipped_names = 0, []


def print_table(reports: list[Report], seconds: float) -> None:
    """Prints one line for each language."""
    print(f"\n{'language':<10}{'passed':>8}{'failed':>8}{'skipped':>9}{'time':>14}")
    for report in reports:
        counts = report.counts
        line = f"{report.language:<10}{counts.passed:>8}{counts.failed:>8}{counts.skipped:>9}"
        line += f"{duration(report.seconds):>14}"
        print(f"{line}   skipped: {report.missing}" if report.missing else line)
    print(f"{'':<35}{duration(seconds):>14}\n")


def print_details(reports: list[Report]) -> Counts:
    """Names what failed and what was skipped; returns the sum of all languages."""
    total = Counts()
    for report in reports:
        total.add(report.counts)
        total.skipped += 1 if report.missing else 0
        for problem in report.problems:
            print(f"FAILED   {problem}")
        for name in report.counts.failed_names:
            print(f"  failed   {report.language}: {name}")
        for name in report.counts.skipped_names:
            print(f"  skipped  {report.language}: {name}")
    return total


def duration(seconds: float) -> str:
    """Writes a time as `48 s` or `3 min 02 s`."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"


if __name__ == "__main__":
    sys.exit(main())

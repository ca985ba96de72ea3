#!/usr/bin/env python3
"""Streams an answer, token by token, through every language that this machine has.

    tests/demo.py                 from the embedded mock server, which needs no key and no network
    tests/demo.py --live          from the API: OPENAI_API_KEY must be set
    tests/demo.py python node     through two languages only

Sets up and builds what each language needs, and runs its demo program as soon as that is ready: the one a reader of
that language would start from. It ends with the text, the usage and the time to the first event.

Needs Python 3.10 and nothing else.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys

from setup.languages import DEMO_PHASES, ROOT, Language, choose
from setup.runner import TESTED, Report, Runner, environment


def main() -> int:
    """Runs the demos; returns 1 when one failed or none could run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--live", action="store_true", help="against the API instead of the mock server")
    arguments = parser.parse_args()
    if arguments.live and not os.environ.get("OPENAI_API_KEY"):
        sys.exit("a live demo needs a key: set OPENAI_API_KEY")

    languages = [language for language in choose(arguments.languages) if language.demo]
    # Ending the demo ends the step it is in, as Ctrl-C does.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    print("Setting up and building; the first time takes minutes. Each language answers as soon as it can.\n")
    results = {}
    with Runner(list(DEMO_PHASES)) as runner:
        runner.prepare(languages)
        for language in languages:
            results[language] = run_demo(language, runner.run(language), arguments.live)

    print(f"\n{'language':<10}demo")
    for language, result in results.items():
        print(f"{language.name:<10}{result}")
    clean = all(result == "ok" or result.startswith("skipped") for result in results.values())
    return 0 if clean and "ok" in results.values() else 1


def run_demo(language: Language, report: Report, live: bool) -> str:
    """Runs one language's program on this terminal; returns what to say of it in the table."""
    if report.missing:
        return f"skipped: {report.missing}"
    if report.problems:
        return f"FAILED: {report.problems[0]}"
    print(f"\n--- {language.name} ---", flush=True)
    variables = environment() | TESTED
    if live:
        variables["ANTIPHON_LIVE"] = "1"
        # The step runner keeps these from tests; a live demo is what they are for.
        for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL"):
            if name in os.environ:
                variables[name] = os.environ[name]
    try:
        status = subprocess.run(language.demo, cwd=ROOT, env=variables, check=False).returncode
    except OSError as error:
        return f"FAILED: {error}"
    print(flush=True)
    return "ok" if status == 0 else f"FAILED: left with status {status}"


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)

"""The step runner tells the truth: what fails is counted, what is left out is named."""

import contextlib
import io
import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path
from unittest import mock

import demo
import run

from . import runner
from .counts import Counts
from .languages import DEMO_PHASES, LANGUAGES, PHASES, Language, Step, choose

RUN = Path(__file__).resolve().parents[1] / "run.py"


def shell(phase: str, name: str, text: str, counted_by: str | None = None) -> Step:
    return Step(phase, name, ("bash", "-c", text), runner=counted_by)


PASSING = shell("test", "passing", "echo 3 passed in 0.1s", "pytest")


class RunnerTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.logs = Path(folder.name)
        for name, value in (("LOGS", self.logs), ("ROOT", self.logs)):
            patch = mock.patch.object(runner, name, value)
            patch.start()
            self.addCleanup(patch.stop)
        self.printed = io.StringIO()

    def run_steps(self, *steps: Step) -> runner.Report:
        with contextlib.redirect_stdout(self.printed):
            return runner.Runner(list(PHASES)).run(Language("toy", steps))

    def test_counts_the_tests_of_a_passing_step(self):
        report = self.run_steps(PASSING)
        self.assertEqual((report.counts.passed, report.counts.failed, report.problems), (3, 0, []))

    def test_a_failed_lint_counts_once_and_tests_still_run(self):
        report = self.run_steps(shell("lint", "lint", "echo wrong; exit 1"), PASSING)
        self.assertEqual((report.counts.passed, report.counts.failed), (3, 1))
        self.assertIn("    | wrong", self.printed.getvalue())

    def test_a_failed_build_names_what_did_not_run(self):
        report = self.run_steps(shell("build", "build", "exit 1"), PASSING)
        self.assertEqual((report.counts.passed, report.counts.failed), (0, 1))
        self.assertIn("passing: not run, because build failed", report.problems[1])

    def test_failed_tests_count_each(self):
        report = self.run_steps(shell("test", "test", "echo 2 failed, 1 passed in 0.1s; exit 1", "pytest"))
        self.assertEqual((report.counts.passed, report.counts.failed), (1, 2))

    def test_failed_tests_count_although_the_status_is_zero(self):
        report = self.run_steps(shell("test", "test", "echo 2 failed, 1 passed in 0.1s", "pytest"))
        self.assertEqual((report.counts.passed, report.counts.failed, len(report.problems)), (1, 2, 1))

    def test_a_crash_after_passing_tests_is_a_failure(self):
        report = self.run_steps(shell("test", "test", "echo 1 passed in 0.1s; kill -SEGV $$", "pytest"))
        self.assertEqual((report.counts.passed, report.counts.failed), (1, 1))

    def test_running_no_tests_is_a_failure(self):
        report = self.run_steps(shell("test", "test", "true", "pytest"))
        self.assertEqual(report.counts.failed, 1)
        self.assertIn("ran no tests", report.problems[0])

    def test_a_command_that_does_not_exist_is_a_failure(self):
        report = self.run_steps(Step("build", "build", ("/no/such/command",)))
        self.assertEqual(report.counts.failed, 1)
        self.assertIn("cannot start", self.printed.getvalue())

    def test_a_missing_toolchain_is_skipped_with_its_reason(self):
        report = self.run_steps(shell("setup", "setup", "echo looking; echo needs a compiler; exit 3"), PASSING)
        self.assertEqual(report.missing, "needs a compiler")
        self.assertEqual(report.counts.total, 0)

    def test_a_missing_toolchain_is_for_setup_steps_only_to_say(self):
        report = self.run_steps(shell("build", "build", "exit 3"))
        self.assertEqual((report.missing, report.counts.failed), ("", 1))

    def test_a_hanging_step_ends_with_everything_it_started(self):
        pid = self.logs / "pid"
        with mock.patch.object(runner, "STEP_SECONDS", 0.5):
            report = self.run_steps(shell("test", "test", f"sleep 600 & echo $! >{pid}; wait", "pytest"))
        self.assertEqual(report.counts.failed, 1)
        self.assertTrue(ended(int(pid.read_text())))

    def test_a_shared_step_runs_once_and_fails_every_language_that_needs_it(self):
        step = shell("build", "build", f"echo ran >>{self.logs}/ran; exit 1")
        shared = runner.Runner(list(PHASES))
        with contextlib.redirect_stdout(self.printed):
            reports = [shared.run(Language(name, (step, PASSING))) for name in ("one", "two")]
        self.assertEqual((self.logs / "ran").read_text(), "ran\n")
        self.assertEqual([report.counts.failed for report in reports], [1, 1])

    def test_steps_get_no_key_and_no_input(self):
        with mock.patch.dict(os.environ, {"OPENAI_API_KEY": "sk-secret"}):
            self.run_steps(shell("lint", "lint", "env; cat; exit 1"))
        self.assertNotIn("sk-secret", self.printed.getvalue())

    def test_toolchains_are_set_up_beside_the_builds_of_earlier_languages(self):
        ready = self.logs / "ready"
        # The first language's build ends only when the second one's setup has run.
        first = Language("first", (shell("build", "build", f"until [ -e {ready} ]; do sleep 0.01; done"),))
        second = Language("second", (shell("setup", "setup", f"echo ran >>{ready}"), PASSING))
        with contextlib.redirect_stdout(self.printed), runner.Runner(list(PHASES)) as beside:
            beside.prepare([first, second])
            reports = [beside.run(language) for language in (first, second)]
        self.assertEqual([report.problems for report in reports], [[], []])
        self.assertEqual(reports[1].counts.passed, 3)
        self.assertEqual(ready.read_text(), "ran\n")

    def test_a_language_waits_for_its_setup_and_says_what_is_missing(self):
        language = Language("toy", (shell("setup", "setup", "sleep 0.2; echo needs a compiler; exit 3"), PASSING))
        with contextlib.redirect_stdout(self.printed), runner.Runner(list(PHASES)) as beside:
            beside.prepare([language])
            report = beside.run(language)
        self.assertEqual((report.missing, report.counts.total), ("needs a compiler", 0))

    def test_nothing_is_set_up_when_only_other_phases_run(self):
        ran = self.logs / "ran"
        with contextlib.redirect_stdout(self.printed), runner.Runner(["lint"]) as beside:
            beside.prepare([Language("toy", (shell("setup", "setup", f"touch {ran}"),))])
        self.assertFalse(ran.exists())

    def test_leaving_the_runner_ends_what_it_set_up(self):
        pid = self.logs / "pid"
        written = f"sleep 600 & echo $! >{pid}.new; mv {pid}.new {pid}; wait"
        later = self.logs / "later"
        language = Language("toy", (shell("setup", "one", written), shell("setup", "two", f"touch {later}")))
        with runner.Runner(list(PHASES)) as beside:
            beside.prepare([language])
            deadline = time.monotonic() + 10
            while not pid.exists() and time.monotonic() < deadline:
                time.sleep(0.01)
        self.assertTrue(ended(int(pid.read_text())))
        self.assertFalse(later.exists())

    def test_only_the_phases_asked_for_run(self):
        with contextlib.redirect_stdout(self.printed):
            report = runner.Runner(["lint"]).run(Language("toy", (shell("build", "build", "exit 1"), PASSING)))
        self.assertEqual((report.steps, report.counts.total), (0, 0))


class CommandTest(unittest.TestCase):
    def finish(self, *reports: runner.Report, ci: bool) -> tuple[int, list[str]]:
        """What the command makes of these reports: its status and the lines it prints."""
        languages = [Language(report.language, ()) for report in reports]
        printed = io.StringIO()
        with (
            mock.patch.object(sys, "argv", ["run.py"]),
            mock.patch.object(run, "choose", return_value=languages),
            mock.patch.object(runner.Runner, "run", side_effect=reports),
            mock.patch.dict(os.environ, {"CI": "true" if ci else ""}),
            contextlib.redirect_stdout(printed),
        ):
            return run.main(), printed.getvalue().splitlines()

    def test_the_last_line_adds_up_the_languages(self):
        reports = runner.Report("one", Counts(3)), runner.Report("two", Counts(4, 1, failed_names=["two::bad"]))
        status, lines = self.finish(*reports, ci=False)
        self.assertEqual((status, lines[-1]), (1, "7 passed, 1 failed"))
        self.assertIn("  failed   two: two::bad", lines)

    def test_a_missing_language_is_skipped_by_name_and_reason(self):
        reports = runner.Report("one", Counts(3)), runner.Report("two", missing="needs a compiler")
        status, lines = self.finish(*reports, ci=False)
        self.assertEqual((status, lines[-1]), (0, "3 passed, 0 failed, 1 skipped"))
        self.assertTrue(any(line.startswith("two") and line.endswith("skipped: needs a compiler") for line in lines))

    def test_nothing_may_be_skipped_in_ci(self):
        skipped = Counts(2, 0, 1, skipped_names=["one::left"])
        reports = runner.Report("one", skipped), runner.Report("two", missing="needs a compiler")
        status, lines = self.finish(*reports, ci=True)
        self.assertEqual((status, lines[-1]), (1, "2 passed, 2 failed"))
        self.assertIn("FAILED   two: needs a compiler", lines)
        self.assertIn("  failed   one: one::left", lines)

    def test_an_unknown_language_is_refused_with_the_list(self):
        result = subprocess.run([sys.executable, RUN, "cobol"], capture_output=True, text=True, check=False)
        self.assertEqual(result.returncode, 1)
        self.assertIn("choose from " + ", ".join(language.name for language in LANGUAGES), result.stderr)

    def test_continuous_integration_runs_what_others_run_by_name_only(self):
        everything = [language.name for language in LANGUAGES]
        by_default = [language.name for language in LANGUAGES if language.by_default]
        self.assertIn("alone", set(everything) - set(by_default))
        for ci, expected in ("true", everything), ("", by_default):
            with mock.patch.dict(os.environ, {"CI": ci}):
                self.assertEqual([language.name for language in choose([])], expected)
                self.assertEqual([language.name for language in choose(["alone"])], ["alone"])

    def test_every_language_tests_something(self):
        for language in LANGUAGES:
            self.assertTrue(any(step.runner for step in language.steps if step.phase == "test"), language.name)


class DemoTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def run_demo(self, *languages: Language) -> tuple[int, str]:
        """What `make demo` makes of these languages: its status and what it prints."""
        printed = io.StringIO()
        with (
            mock.patch.object(sys, "argv", ["demo.py"]),
            mock.patch.object(demo, "choose", return_value=list(languages)),
            mock.patch.object(runner, "LOGS", self.folder),
            mock.patch.object(runner, "ROOT", self.folder),
            mock.patch.object(signal, "signal"),
            contextlib.redirect_stdout(printed),
        ):
            return demo.main(), printed.getvalue()

    def language(self, name: str, *steps: Step) -> Language:
        return Language(name, steps, demo=("touch", str(self.folder / name)))

    def test_a_language_answers_before_the_next_one_is_built(self):
        first = self.language("first")
        second = self.language("second", shell("build", "build", f"test -e {self.folder}/first"))
        status, printed = self.run_demo(first, second)
        self.assertEqual(status, 0, printed)
        self.assertTrue((self.folder / "second").exists())

    def test_a_language_that_cannot_be_built_does_not_stop_the_next_one(self):
        first = self.language("first", shell("build", "build", "exit 1"))
        status, printed = self.run_demo(first, self.language("second"))
        self.assertEqual(status, 1)
        self.assertFalse((self.folder / "first").exists())
        self.assertTrue((self.folder / "second").exists())
        self.assertIn("first     FAILED: first build: left with status 1", printed)

    def test_neither_lints_nor_tests_run(self):
        self.assertEqual(self.run_demo(self.language("first", shell("lint", "lint", "exit 1"), PASSING))[0], 0)

    def test_sources_that_are_checked_in_are_not_generated_again(self):
        for language in LANGUAGES:
            for step in language.steps:
                if step.phase in DEMO_PHASES:
                    self.assertNotIn("generate", " ".join(step.command))


def ended(pid: int) -> bool:
    """Whether a process is gone or about to be reaped, within a second."""
    deadline = time.monotonic() + 1
    while time.monotonic() < deadline:
        try:
            if Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z":
                return True
        except OSError:
            return True
        time.sleep(0.01)
    return False

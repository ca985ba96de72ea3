"""Each runner's output is read right: excerpts below were printed by the real runners."""

import unittest

from .counts import Counts, count

CARGO = """
test bare ... ignored
test good ... ok
test left ... ignored, needs ../shared
test bad ... FAILED

failures:
    bad

test result: FAILED. 1 passed; 1 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.10s

   Doc-tests c
test src/lib.rs - f (line 2) ... ok

test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 3 filtered out; finished in 0.00s
"""

PYTEST = """
.FsxE                                                                    [100%]
=========================== short test summary info ============================
SKIPPED [1] test_a.py:4: needs shared
XFAIL test_a.py::test_x
ERROR test_a.py::test_err - ValueError: q
FAILED test_a.py::test_bad - assert 1 == 2
========== 1 failed, 1 passed, 1 skipped, 1 xfailed, 1 error in 0.05s ==========
"""

NODE_TAP = """
ok 1 - good
not ok 2 - bad
ok 3 - left # SKIP needs shared
ok 4 - later # TODO
# tests 7
# suites 1
# pass 2
# fail 2
# cancelled 1
# skipped 2
# todo 1
# tests 1
# pass 1
# fail 0
# cancelled 0
# skipped 0
# todo 0
"""

NODE_SPEC = """
✔ good (0.946936ms)
✖ bad (0.287146ms)
﹣ left (8.445479ms) # needs shared
ℹ pass 2
ℹ fail 1
ℹ cancelled 0
ℹ skipped 1
ℹ todo 0

✖ failing tests:
"""

SWIFT = """
Test Case 'HelloTests.testAdd' passed (0.001 seconds)
Test Case 'HelloTests.testBad' started at 2026-11-21 20:29:52.566
HelloTests.swift:6: error: HelloTests.testBad : XCTAssertEqual failed: ("5") is not equal to ("6") -\x20
HelloTests.swift:6: error: HelloTests.testBad : XCTAssertEqual failed: ("5") is not equal to ("7") -\x20
Test Case 'HelloTests.testBad' failed (0.0 seconds)
/tmp/HelloTests.swift:5: HelloTests.testSkip : Test skipped - no reason
Test Case 'HelloTests.testSkip' skipped (0.0 seconds)
\t Executed 3 tests, with 1 test skipped and 2 failures (0 unexpected) in 0.103 (0.103) seconds
\t Executed 3 tests, with 1 test skipped and 2 failures (0 unexpected) in 0.103 (0.103) seconds
"""

SUREFIRE = """
[WARNING] Tests run: 2, Failures: 0, Errors: 0, Skipped: 1, Time elapsed: 0.129 s -- in t.BTest
[ERROR] Tests run: 5, Failures: 1, Errors: 1, Skipped: 2, Time elapsed: 0.081 s <<< FAILURE! -- in t.ATest
[ERROR] t.ATest.bad -- Time elapsed: 0.011 s <<< FAILURE!
[ERROR] t.ATest.error -- Time elapsed: 0.005 s <<< ERROR!
\x1b[1m[ERROR]\x1b[m Tests run: 7, Failures: 1, Errors: 1, Skipped: 3
"""

UNITTEST = """
FAIL: test_bad (test_a.Cases.test_bad)
Ran 5 tests in 0.001s

FAILED (failures=1, errors=1, skipped=1)
"""


class CountsTest(unittest.TestCase):
    def test_cargo_adds_up_binaries_and_documentation(self):
        skipped = ["bare ... ignored", "left ... ignored, needs ../shared"]
        self.assertEqual(count("cargo", CARGO), Counts(2, 1, 2, ["bad"], skipped))

    def test_pytest_counts_fixture_errors_as_failures_and_expected_failures_as_skipped(self):
        failed = ["test_a.py::test_err - ValueError: q", "test_a.py::test_bad - assert 1 == 2"]
        skipped = ["test_a.py:4: needs shared", "test_a.py::test_x"]
        self.assertEqual(count("pytest", PYTEST), Counts(1, 2, 2, failed, skipped))

    def test_pytest_quiet_and_clean(self):
        self.assertEqual(count("pytest", "12 passed in 0.03s\n"), Counts(12))

    def test_pytest_ignores_what_a_test_printed(self):
        text = "9 passed in a row, said the test\n3 passed, 2 warnings in 61.03s (0:01:01)\n"
        self.assertEqual(count("pytest", text), Counts(3))

    def test_node_adds_up_runs(self):
        skipped = ["left # SKIP needs shared", "later # TODO"]
        self.assertEqual(count("node", NODE_TAP), Counts(3, 3, 3, ["bad"], skipped))

    def test_node_spec(self):
        counts = count("node", NODE_SPEC)
        self.assertEqual(counts, Counts(2, 1, 1, ["bad"], ["left (8.445479ms) # needs shared"]))

    def test_swift_counts_tests_not_assertions(self):
        skipped = ["HelloTests.testSkip : Test skipped - no reason"]
        self.assertEqual(count("swift", SWIFT), Counts(1, 1, 1, ["HelloTests.testBad"], skipped))

    def test_surefire_reads_the_sum_not_the_classes(self):
        failed = ["t.ATest.bad", "t.ATest.error"]
        self.assertEqual(count("surefire", SUREFIRE), Counts(2, 2, 3, failed, ["1 in t.BTest", "2 in t.ATest"]))

    def test_unittest(self):
        counts = count("unittest", UNITTEST)
        self.assertEqual(counts, Counts(2, 2, 1, ["test_bad (test_a.Cases.test_bad)"]))
        self.assertEqual(count("unittest", "Ran 1 test in 0.001s\n\nOK\n"), Counts(1))

    def test_nothing_printed_is_no_test(self):
        for runner in ("cargo", "pytest", "node", "swift", "surefire", "unittest"):
            self.assertEqual(count(runner, "error: could not compile\n").total, 0, runner)

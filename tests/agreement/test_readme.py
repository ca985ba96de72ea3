"""The README shows programs that the languages' own tests run, word for word."""

import re
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# The fence's language, and the program that one of its blocks must be.
EXAMPLES = {
    "rust": "core/examples/stream.rs",
    "python": "bindings-python/examples/stream.py",
    "js": "bindings-node/examples/stream.mjs",
    "swift": "bindings-swift/examples/stream.swift",
    "kotlin": "bindings-swift/examples/stream.kt",
}


class Readme(unittest.TestCase):
    def test_every_example_is_the_program_that_is_tested(self) -> None:
        readme = (ROOT / "README.md").read_text("utf-8")
        for language, path in EXAMPLES.items():
            with self.subTest(language=language):
                blocks = re.findall(rf"^```{language}\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
                self.assertIn(essence((ROOT / path).read_text("utf-8")), blocks)


def essence(program: str) -> str:
    """A program without the comments and attributes at its head."""
    lines = program.splitlines(keepends=True)
    while lines and re.match(r"(//|#|\"\"\"|@file|\s*$)", lines[0]):
        lines.pop(0)
    return "".join(lines)

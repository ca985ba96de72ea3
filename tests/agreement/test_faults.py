"""Every fault is seen alike in every language: the same error, the same partial response, as many requests."""

import json
import os
import unittest
from pathlib import Path

LANGUAGES = ("rust", "python", "node", "swift", "kotlin")


class Agreement(unittest.TestCase):
    def test_every_language_sees_what_rust_sees(self) -> None:
        folder = Path(os.environ["ANTIPHON_OUT"]) / "faults"
        paths = {language: folder / f"{language}.jsonl" for language in LANGUAGES}
        seen = {language: read(path) for language, path in paths.items() if path.is_file()}
        if "rust" not in seen or len(seen) < 2:
            self.skipTest(f"only {sorted(seen)} wrote down which faults they saw")
        for language, rows in seen.items():
            self.assertEqual(sorted(rows), sorted(seen["rust"]), f"{language} ran other faults")
            different = [(place, row, seen["rust"][place]) for place, row in rows.items() if row != seen["rust"][place]]
            self.assertEqual(different, [], f"{language} and rust disagree")


def read(path: Path) -> dict[str, object]:
    """What was seen, by fault and call; a fault that has several rows for a call has them in order."""
    rows: dict[str, list[object]] = {}
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        place = f"{row.pop('fault')} {row.pop('call')} {row.pop('cut', '')}".strip()
        rows.setdefault(place, []).append(row)
    return dict(rows)

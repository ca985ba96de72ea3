"""Every recorded stream gives the same events, final response and error in every language."""

import json
import os
import unittest
from pathlib import Path

LANGUAGES = ("rust", "python", "node", "swift", "kotlin")

SHARED = Path(os.environ.get("ANTIPHON_SHARED", Path(__file__).resolve().parents[2].parent / "shared"))
RECORDINGS = SHARED / "recordings"


class Agreement(unittest.TestCase):
    def test_every_language_gives_what_rust_gives(self) -> None:
        if not RECORDINGS.is_dir():
            # Said aloud, and no fault: every language says so too.
            print(f"no recordings at {RECORDINGS}: there is nothing to compare")
            return
        folder = Path(os.environ["ANTIPHON_OUT"])
        ran = {language: read(folder / f"{language}.jsonl") for language in LANGUAGES if is_there(folder, language)}
        if "rust" not in ran or len(ran) < 2:
            self.skipTest(f"only {sorted(ran)} wrote down what the recorded streams gave")
        for language, outcomes in ran.items():
            self.assertEqual(sorted(outcomes), sorted(ran["rust"]), f"{language} ran other recordings")
            for recording, outcome in outcomes.items():
                with self.subTest(language=language, recording=recording):
                    self.assertEqual(outcome, ran["rust"][recording])


def is_there(folder: Path, language: str) -> bool:
    return (folder / f"{language}.jsonl").is_file()


def read(path: Path) -> dict[str, object]:
    """The outcomes by recording: events as a hash, the final response whole, the kind of error."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
    return {line.pop("recording"): line for line in lines}

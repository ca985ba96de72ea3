"""What the repository says about itself is true: links lead somewhere, generated files are marked."""

import re
import shutil
import subprocess
import tempfile
import unittest
from collections.abc import Iterator
from pathlib import Path

from .languages import ROOT

# What builds and tools write into a checkout.
NOT_SOURCE = {".git", ".cache", ".venv", ".build", "target", "node_modules", "__pycache__"}
LINK = re.compile(r"\]\((?![a-z]+:|#)([^)#\s]+)")
GENERATED = re.compile(r"(#|//|/\*)+ *generated from .*do not edit", re.IGNORECASE)


class RepositoryTest(unittest.TestCase):
    def test_links_of_documents_lead_to_files(self):
        documents = [path for path in sources() if path.suffix == ".md"]
        self.assertIn(ROOT / "README.md", documents)
        for document in documents:
            for link in LINK.findall(document.read_text()):
                # Relative to the repository's page, where GitHub shows issue and pull-request templates.
                if link.startswith("../blob/main/"):
                    target = ROOT / link.removeprefix("../blob/main/")
                else:
                    target = document.parent / link
                self.assertTrue(target.exists(), f"{document.relative_to(ROOT)} links to {link}, which does not exist")

    def test_generated_files_are_marked_and_no_others(self):
        paths = [str(path.relative_to(ROOT)) for path in sources()]
        generated = {path for path in paths if is_generated(ROOT / path)}
        self.assertTrue(generated)
        self.assertEqual(generated, marked(paths))


def sources(folder: Path = ROOT) -> Iterator[Path]:
    """Every file of the checkout that was not built there."""
    for path in sorted(folder.iterdir()):
        if path.is_dir() and not path.is_symlink():
            if path.name not in NOT_SOURCE:
                yield from sources(path)
        elif path.is_file():
            yield path


def is_generated(path: Path) -> bool:
    """Whether a file says in one of its first lines that it is generated."""
    with path.open(errors="replace") as lines:
        return any(GENERATED.match(line) for _, line in zip(range(5), lines, strict=False))


def marked(paths: list[str]) -> set[str]:
    """The paths that .gitattributes marks, as git reads it; the checkout itself need not be a clone."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(ROOT / ".gitattributes", folder)
        subprocess.run(["git", "init", "--quiet", folder], check=True)
        command = ["git", "-C", folder, "check-attr", "-z", "--stdin", "linguist-generated"]
        output = subprocess.run(command, input="\0".join(paths), capture_output=True, text=True, check=True).stdout
    # Path, attribute and value, three by three.
    fields = output.split("\0")
    return {path for path, value in zip(fields[::3], fields[2::3], strict=False) if value == "set"}


if __name__ == "__main__":
    unittest.main()

#!/usr/bin/env python3
"""Says which dependencies the bindings would compile with other features than the others do.

Cargo compiles a package once for each set of features. tests/features/Cargo.toml adds what one binding asks for and the
others do not, so that core and everything below it compile once for all languages. This program leaves with status 1
and names the packages when that list is out of date.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Everything that the first one compiles is to be used by the others.
PACKAGES = ("antiphon-demo", "antiphon-python", "antiphon-node", "antiphon-uniffi")
LINE = re.compile(r"(?P<package>\S+ v\S+).* \[(?P<features>[^\]]*)\]$")

Features = dict[str, set[frozenset[str]]]


def main() -> int:
    """Compares what cargo resolves for each package."""
    first, *others = (read_features(tree(package)) for package in PACKAGES)
    problems = []
    for name, other in zip(PACKAGES[1:], others, strict=True):
        problems += [f"{name}: {problem}" for problem in differences(first, other)]
    print("\n".join(problems) or "the bindings share every dependency")
    return 1 if problems else 0


def tree(package: str) -> str:
    """Every package that cargo compiles for this one, a line each, with its features in brackets."""
    command = ("cargo", "tree", "--edges", "no-dev", "--no-dedupe", "--prefix", "none", "--format", "{p} [{f}]")
    return subprocess.run(
        [*command, "--package", package], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True
    ).stdout


def read_features(text: str) -> Features:
    """The sets of features in which each package of a tree is compiled: two, if a build script needs it otherwise."""
    features: Features = {}
    for line in text.splitlines():
        if match := LINE.match(line):
            names = frozenset(filter(None, match["features"].split(",")))
            features.setdefault(match["package"], set()).add(names)
    return features


def differences(first: Features, other: Features) -> list[str]:
    """What of the first would be compiled again for the other, and the features that are the reason."""
    result = []
    for package in sorted(first.keys() & other.keys()):
        for names in first[package] - other[package]:
            nearest = min(other[package], key=lambda candidate: len(candidate ^ names))
            more = [f"+{name}" for name in sorted(nearest - names)]
            fewer = [f"-{name}" for name in sorted(names - nearest)]
            result.append(f"{package} {' '.join(more + fewer)}: tests/features/Cargo.toml must ask for the same")
    return result


if __name__ == "__main__":
    sys.exit(main())

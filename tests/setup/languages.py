"""What it takes to set up, build, check and test each language: the one list that every command reads.

`make setup`, `make lint`, `make test` and `make demo` run the steps of some phases each. A command here is one that a
developer can type in the folder given; nothing is hidden in the runner.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETUP = ROOT / "tests" / "setup"
PYTHON_BINDING = ROOT / "bindings-python"
NODE_BINDING = ROOT / "bindings-node"
SWIFT_BINDING = ROOT / "bindings-swift"
VENV = PYTHON_BINDING / ".venv" / "bin"

PHASES = ("setup", "build", "lint", "test")
# What demo programs need on top of the build; only `make demo` runs it.
DEMO_PHASES = ("setup", "build", "demo")


@dataclass(frozen=True)
class Step:
    """One command of one language.

    `runner` names the test runner whose output `counts.count` reads; only steps of phase `test` have one. A setup step
    that leaves with status 3 says that the toolchain is missing and cannot be set up here.
    """

    phase: str
    name: str
    command: tuple[str, ...]
    folder: Path = ROOT
    runner: str | None = None


@dataclass(frozen=True)
class Language:
    """The steps of one language in the order they run.

    `demo` is the command, run in the root of the checkout, that streams one answer. `by_default` says whether a command
    that names no language runs this one on a developer's machine, too; continuous integration (`CI=true`) runs them all.
    """

    name: str
    steps: tuple[Step, ...]
    demo: tuple[str, ...] = ()
    by_default: bool = True


def script(name: str, *arguments: str) -> tuple[str, ...]:
    """The command that runs a script of tests/setup."""
    return (str(SETUP / name), *arguments)


# Every language compiles the core.
RUST = Step("setup", "rust toolchain", script("rust.sh"))

# Swift and Kotlin call the same library, by the sources that are checked in.
NATIVE_LIBRARY = Step("build", "native library", ("cargo", "build", "--release", "--package", "antiphon-uniffi"))
NATIVE_SOURCES = Step("lint", "generated sources", ("bash", "bindings-swift/generate.sh", "--check"))

# In the profile of the bindings, which then share every dependency that is compiled for these.
EVERYTHING = ("--workspace", "--all-features", "--release")
# Public documentation may link to public items only; that of private items may link to both, and neither to nothing.
RUSTDOC = ("cargo", "doc", *EVERYTHING, "--no-deps", "--config", 'build.rustdocflags=["-Dwarnings"]')

SWIFT_FORMAT = (
    *("swift", "format", "lint", "--strict", "--parallel", "--recursive"),
    *("--configuration", "bindings-swift/.swift-format"),
)

MAVEN = ("mvn", "--batch-mode", "--no-transfer-progress", "--file", "bindings-swift/kotlin/pom.xml")

LANGUAGES = (
    Language(
        "runner",
        (
            Step(
                "test",
                "unittest",
                (sys.executable, "-m", "unittest", "discover", "-s", "tests/setup", "-t", "tests"),
                runner="unittest",
            ),
        ),
    ),
    Language(
        "rust",
        (
            RUST,
            Step("lint", "format", ("cargo", "fmt", "--all", "--check")),
            Step("lint", "format of fuzz targets", ("cargo", "fmt", "--manifest-path", "core/fuzz/Cargo.toml", "--check")),
            Step("lint", "clippy", ("cargo", "clippy", *EVERYTHING, "--all-targets", "--", "-D", "warnings")),
            Step("lint", "rustdoc", RUSTDOC),
            Step("lint", "rustdoc of private items", (*RUSTDOC, "--document-private-items")),
            Step("lint", "dependencies", script("deny.sh", "bans", "licenses", "sources")),
            Step("lint", "shared features", (sys.executable, str(SETUP / "features.py"))),
            Step("lint", "generated files", ("cargo", "run", "--release", "--package", "antiphon-codegen", "--", "--check")),
            Step("test", "test", ("cargo", "test", *EVERYTHING, "--no-fail-fast"), runner="cargo"),
            Step("demo", "demo program", ("cargo", "build", "--release", "--package", "antiphon-demo")),
        ),
        demo=(str(ROOT / "target" / "tested" / "release" / "antiphon_demo"),),
    ),
    Language(
        "python",
        (
            RUST,
            Step("setup", "toolchain", script("python.sh")),
            Step("build", "wheel", script("wheel.sh")),
            Step("lint", "ruff", (str(VENV / "ruff"), "check", "."), PYTHON_BINDING),
            Step("lint", "ruff format", (str(VENV / "ruff"), "format", "--check", "."), PYTHON_BINDING),
            Step("lint", "mypy", (str(VENV / "mypy"), "--strict"), PYTHON_BINDING),
            Step("lint", "pyright", (str(VENV / "pyright"),), PYTHON_BINDING),
            Step("test", "pytest", (str(VENV / "pytest"), "-ra", "tests"), PYTHON_BINDING, runner="pytest"),
        ),
        demo=(str(VENV / "python"), "bindings-python/demo.py"),
    ),
    Language(
        "node",
        (
            RUST,
            Step("setup", "toolchain", script("node.sh")),
            Step("build", "addon", ("npm", "run", "build"), NODE_BINDING),
            Step("lint", "lint", ("npm", "run", "lint"), NODE_BINDING),
            Step("test", "test", ("npm", "test"), NODE_BINDING, runner="node"),
            Step("test", "packed install", ("npm", "run", "test:package"), NODE_BINDING, runner="node"),
        ),
        demo=("node", "bindings-node/demo.mjs"),
    ),
    Language(
        "swift",
        (
            RUST,
            Step("setup", "toolchain", script("swift.sh", "setup")),
            NATIVE_LIBRARY,
            NATIVE_SOURCES,
            Step("lint", "format", script("swift.sh", "run", *SWIFT_FORMAT, "Package.swift", "bindings-swift")),
            Step("test", "test", script("swift.sh", "run", "bash", "bindings-swift/swift/test.sh"), runner="swift"),
            Step("demo", "demo program", script("swift.sh", "run", "swift", "build", "--product", "AntiphonDemo")),
        ),
        demo=script("swift.sh", "run", "swift", "run", "--skip-build", "--quiet", "AntiphonDemo"),
    ),
    Language(
        "kotlin",
        (
            RUST,
            Step("setup", "toolchain", script("kotlin.sh")),
            NATIVE_LIBRARY,
            NATIVE_SOURCES,
            Step("test", "test", (*MAVEN, "test"), runner="surefire"),
            Step("demo", "demo program", (*MAVEN, "test-compile")),
        ),
        demo=(*MAVEN, "--quiet", "exec:java"),
    ),
    # What lies beside the checkout must make no difference to what passes.
    Language(
        "alone",
        (RUST, Step("test", "rust in an empty folder", script("alone.sh"), runner="cargo")),
        by_default=False,
    ),
    # Last, over what the others wrote.
    Language(
        "together",
        (
            Step(
                "test",
                "agreement",
                (sys.executable, "-m", "unittest", "discover", "-s", "tests/agreement", "-t", "tests"),
                runner="unittest",
            ),
        ),
    ),
)


def choose(names: list[str]) -> list[Language]:
    """The languages with these names, in the order of the list above; for no names those that run by default.

    A name that does not exist ends the program with a message that lists those that do.
    """
    known = [language.name for language in LANGUAGES]
    for name in names:
        if name not in known:
            sys.exit(f"there is no language {name!r}: choose from {', '.join(known)}")
    runs_all = os.environ.get("CI") == "true"
    return [
        language
        for language in LANGUAGES
        if language.name in names or not names and (language.by_default or runs_all)
    ]

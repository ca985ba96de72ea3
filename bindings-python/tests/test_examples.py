"""The programs that the README and `make demo` show."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import Any

import pytest
from antiphon.mock import MockServer
from support import BINDING, PATIENCE


def test_the_example_of_the_readme(server: MockServer) -> None:
    environment = {**os.environ, "OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": server.url}
    output = run("examples/stream.py", environment)
    assert "Why do choirs sing in turns?" in output
    assert "Usage(input_tokens=" in output
    assert server.requests[0].json()["stream"] is True


def test_the_package_readme(server: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    blocks = re.findall(r"^```python\n(.*?)^```$", (BINDING / "README.md").read_text(), re.MULTILINE | re.DOTALL)
    assert len(blocks) == 7
    names: dict[str, Any] = {}
    for block in blocks:
        exec(compile(block, "README.md", "exec"), names)
    assert names["raw"].status_code == 200
    assert [request.headers.get("x-song") for request in server.requests].count("1") == 1
    assert [request.json().get("background") for request in server.requests if request.body].count(True) == 2
    assert [len(socket.messages) for socket in server.sockets] == [3]


def test_the_demo() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "ANTIPHON_LIVE"}
    output = run("demo.py", environment)
    text, *rest = output.strip().splitlines()
    assert "What is an antiphon?" in text
    assert rest[0] == f"text: {len(text)} characters"
    assert re.fullmatch(r"usage: \d+ tokens in, \d+ tokens out", rest[1])
    assert re.fullmatch(r"first event: \d+\.\d ms", rest[2])


def test_the_live_demo_asks_for_what_it_needs(server: MockServer) -> None:
    environment = {**os.environ, "ANTIPHON_LIVE": "1", "OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": server.url}
    run("demo.py", {**environment, "ANTIPHON_MODEL": "gpt-x"})
    assert server.requests[0].json()["model"] == "gpt-x"


def run(program: str, environment: dict[str, str]) -> str:
    result = subprocess.run(
        [sys.executable, BINDING / program],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
    return result.stdout

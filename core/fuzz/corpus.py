#!/usr/bin/env python3
"""Writes what fuzzing begins with: the streams, events and requests of tests/vectors, one file each.

    corpus.py FOLDER        makes FOLDER/sse, FOLDER/event, FOLDER/accumulate, FOLDER/request and FOLDER/websocket

What is in these folders already stays: libFuzzer adds what it finds.
"""

from __future__ import annotations

import base64
import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

VECTORS = Path(__file__).resolve().parents[2] / "tests" / "vectors"


def main() -> None:
    """Writes the files."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    for path in sorted(VECTORS.glob("*.json")):
        vector = json.loads(path.read_text(encoding="utf-8"))
        for body in bodies(vector):
            write(folder / "sse", body)
            write(folder / "accumulate", body)
        events = [dumped(event) for event in vector.get("expect", {}).get("events", [])]
        for event in events:
            write(folder / "event", event)
        if events:
            write(folder / "websocket", messages(events))
        if isinstance(vector.get("request"), dict):
            write(folder / "request", dumped(vector["request"]))


def bodies(vector: dict[str, Any]) -> Iterator[bytes]:
    """The bodies of the streams of a vector."""
    for script in vector.get("http", []):
        body = b"".join(b"data: " + dumped(event) + b"\n\n" for event in script.get("events") or [])
        body += b"".join(bytes_of(chunk) for chunk in script.get("chunks") or [])
        if body:
            yield body


def messages(events: list[bytes]) -> bytes:
    """Events as a server sends them over a socket: some in fragments, with a ping between, and a close at the end."""
    stream = b""
    for number, event in enumerate(events):
        half = len(event) // 2 if number % 3 == 2 else len(event)
        if half < len(event):
            stream += frame(0x01, event[:half]) + frame(0x89, b"ping") + frame(0x80, event[half:])
        else:
            stream += frame(0x81, event)
    return stream + frame(0x88, b"\x03\xe8bye")


def frame(first: int, payload: bytes) -> bytes:
    """A frame without a mask, as servers send it."""
    length = len(payload)
    if length < 126:
        return bytes([first, length]) + payload
    if length < 1 << 16:
        return bytes([first, 126]) + length.to_bytes(2, "big") + payload
    return bytes([first, 127]) + length.to_bytes(8, "big") + payload


def bytes_of(chunk: str | dict[str, Any]) -> bytes:
    """The bytes of a chunk of a script."""
    if isinstance(chunk, str):
        return chunk.encode()
    if "base64" in chunk:
        return base64.b64decode(chunk["base64"])
    return str(chunk["text"]).encode()


def dumped(value: Any) -> bytes:
    """JSON as servers write it."""
    # Half a surrogate pair, which some vectors have, is only written as an escape.
    return json.dumps(value, separators=(",", ":")).encode()


def write(folder: Path, content: bytes) -> None:
    """Writes a file that is named by what it holds, as libFuzzer does."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / hashlib.sha1(content, usedforsecurity=False).hexdigest()).write_bytes(content)


if __name__ == "__main__":
    main()

"""The least that a hand-written Python program does to read a stream, with the fastest libraries there are.

`by_hand.py URL` streams one response from URL and prints how many events and how many bytes of text came.
"""

import asyncio
import sys

import aiohttp
import orjson


async def stream(url: str) -> None:
    """Splits lines, reads the JSON of each event and keeps the text."""
    events = 0
    parts: list[str] = []
    request = {"model": "m", "input": "x", "stream": True}
    headers = {"authorization": "Bearer k"}
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{url}/responses", json=request, headers=headers) as response:
            response.raise_for_status()
            rest = b""
            async for chunk in response.content.iter_any():
                *lines, rest = (rest + chunk).split(b"\n")
                for line in lines:
                    if line.startswith(b"data: "):
                        event = orjson.loads(line[6:])
                        events += 1
                        if event["type"] == "response.output_text.delta":
                            parts.append(event["delta"])
    print(orjson.dumps({"events": events, "text_bytes": len("".join(parts).encode())}).decode())


asyncio.run(stream(sys.argv[1]))

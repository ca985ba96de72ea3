"""Antiphon in Python: `client.py sync|async URL` streams one response and prints what came."""

import asyncio
import json
import sys

import antiphon


def stream(url: str) -> None:
    """Reads every event, typed, then the accumulated response."""
    events = 0
    with antiphon.Client(api_key="k", base_url=url) as client:
        with client.responses.stream(model="m", input="x") as stream:
            for _ in stream:
                events += 1
            report(events, stream.get_final_response().output_text)


async def stream_async(url: str) -> None:
    """The same with the asynchronous client."""
    events = 0
    async with antiphon.AsyncClient(api_key="k", base_url=url) as client:
        async with client.responses.stream(model="m", input="x") as stream:
            async for _ in stream:
                events += 1
            response = await stream.get_final_response()
            report(events, response.output_text)


def report(events: int, text: str) -> None:
    """Prints the line that `run.py` reads."""
    print(json.dumps({"events": events, "text_bytes": len(text.encode())}))


kind, url = sys.argv[1:]
if kind == "sync":
    stream(url)
else:
    asyncio.run(stream_async(url))

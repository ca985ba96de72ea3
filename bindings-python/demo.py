"""Streams one answer, token by token: from the embedded mock server, or with `ANTIPHON_LIVE=1` from the API."""

import os
import time
from contextlib import ExitStack

import antiphon
from antiphon.mock import MockServer


def main() -> None:
    """Prints the tokens as they come, then the length of the text, the usage and the time to the first event."""
    with ExitStack() as stack:
        if os.environ.get("ANTIPHON_LIVE") == "1":
            model = os.environ.get("ANTIPHON_MODEL", "gpt-5-mini")
            client = stack.enter_context(antiphon.Client())
        else:
            model = "mock"
            server = stack.enter_context(MockServer())
            server.set_token_delay(0.03)
            client = stack.enter_context(antiphon.Client(api_key="sk-mock", base_url=server.url))
        stream_answer(client, model)


def stream_answer(client: antiphon.Client, model: str) -> None:
    """Streams the answer of one model."""
    started = time.monotonic()
    first_event: float | None = None
    with client.responses.stream(model=model, input="What is an antiphon?") as stream:
        for event in stream:
            first_event = first_event or time.monotonic()
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
    response = stream.get_final_response()
    print(f"\ntext: {len(response.output_text)} characters")
    if response.usage:
        print(f"usage: {response.usage.input_tokens} tokens in, {response.usage.output_tokens} tokens out")
    if first_event:
        print(f"first event: {(first_event - started) * 1000:.1f} ms")


if __name__ == "__main__":
    main()

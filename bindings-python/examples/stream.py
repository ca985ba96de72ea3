"""Streams an answer as it is written; the example of the README."""

import antiphon

client = antiphon.Client()
with client.responses.stream(model="gpt-5-mini", input="Why do choirs sing in turns?") as stream:
    for event in stream:
        if event.type == "response.output_text.delta":
            print(event.delta, end="", flush=True)
response = stream.get_final_response()
print("\n", response.usage)

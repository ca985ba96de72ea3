"""Synchronous streams: iterating, snapshots, closing, threads."""

from __future__ import annotations

import gc
import threading
from itertools import islice

import antiphon
import pytest
from antiphon.mock import MockServer
from antiphon.types import CompletedEvent, CreatedEvent, OutputTextDeltaEvent
from support import PATIENCE, client, completed, delta, stalled


def text_of(events: list[antiphon.types.Event]) -> str:
    return "".join(event.delta for event in events if isinstance(event, OutputTextDeltaEvent))


def test_events_come_typed_and_make_the_response(server: MockServer) -> None:
    with client(server).responses.stream(model="m", input="Hello") as stream:
        events = list(stream)
    assert isinstance(events[0], CreatedEvent)
    assert isinstance(events[-1], CompletedEvent)
    response = stream.get_final_response()
    assert text_of(events) == response.output_text == events[-1].response.output_text
    assert "Hello" in response.output_text
    assert stream.request_id == "req_mock_1"
    assert server.requests[0].json() == {"model": "m", "input": "Hello", "stream": True}


def test_works_without_with(server: MockServer) -> None:
    stream = client(server).responses.stream(model="m", input="Hello")
    assert next(stream).type == "response.created"
    # Iterating again goes on where it was.
    rest = list(stream)
    assert rest[-1].type == "response.completed"
    assert text_of(rest) == stream.get_final_response().output_text


def test_iteration_after_the_end_is_at_its_end(server: MockServer) -> None:
    with client(server).responses.stream(model="m", input="x") as stream:
        assert list(stream)
        assert list(stream) == []
        assert next(stream, None) is None
    assert list(stream) == []
    assert stream.get_final_response() == stream.get_final_response()


def test_final_response_reads_what_is_left(server: MockServer) -> None:
    with client(server).responses.stream(model="m", input="x") as stream:
        next(stream)
        response = stream.get_final_response()
        assert response.status == "completed"
        assert response.output_text
        assert list(stream) == []


def test_a_snapshot_shows_exactly_what_was_taken(server: MockServer) -> None:
    # All in one chunk, so that all of it is read ahead.
    server.enqueue({"text_deltas": {"count": 50, "delta": "ab "}})
    text = ""
    with client(server).responses.stream(model="m", input="x") as stream:
        for event in stream:
            if isinstance(event, OutputTextDeltaEvent):
                text += event.delta
            assert stream.snapshot().output_text == text
            if isinstance(event, CompletedEvent):
                assert stream.snapshot() == event.response
    assert text == "ab " * 50


def test_break_closes_the_connection_with_the_with_statement(server: MockServer) -> None:
    server.enqueue(stalled(delta("a"), delta("b")))
    with client(server).responses.stream(model="m", input="x") as stream:
        for _ in stream:
            break
        assert server.open_connections == 1
    assert server.wait_for_connections(0, PATIENCE)
    with pytest.raises(antiphon.CancelledError) as caught:
        stream.get_final_response()
    assert caught.value.partial_response is not None
    assert caught.value.partial_response.output_text == "a"


def test_letting_go_closes_the_connection(server: MockServer) -> None:
    server.enqueue(stalled(delta("a")))
    for _ in client(server).responses.stream(model="m", input="x"):
        break
    # Nothing refers to the stream any more; the garbage collector has nothing to do with it.
    assert server.wait_for_connections(0, PATIENCE)


def test_an_exception_in_the_with_statement_closes_the_connection(server: MockServer) -> None:
    server.enqueue(stalled(delta("a")))
    with pytest.raises(ZeroDivisionError), client(server).responses.stream(model="m", input="x") as stream:
        next(stream)
        _ = 1 / 0
    assert server.wait_for_connections(0, PATIENCE)


def test_close_ends_a_wait_in_another_thread(server: MockServer) -> None:
    server.enqueue(stalled(delta("a")))
    stream = client(server).responses.stream(model="m", input="x")
    next(stream)
    errors: list[BaseException] = []

    def wait() -> None:
        try:
            next(stream)
        except antiphon.AntiphonError as error:
            errors.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    stream.close()
    thread.join(PATIENCE)
    assert [type(error) for error in errors] == [antiphon.CancelledError]
    assert server.wait_for_connections(0, PATIENCE)
    # The error came once: the iteration is at its end, and closing again does nothing.
    stream.close()
    assert list(stream) == []


def test_two_streams_at_once(server: MockServer) -> None:
    server.enqueue({"events": [delta("a"), delta("b"), completed("ab")]}, {"events": [delta("c"), completed("c")]})
    with (
        client(server) as shared,
        shared.responses.stream(model="m") as first,
        shared.responses.stream(model="n") as second,
    ):
        one, two = next(first), next(second)
        assert [event.type for event in second] == ["response.completed"]
        assert len(list(first)) == 2
    # Which of the two requests the server saw first is not known.
    assert {text_of([one]), text_of([two])} == {"a", "c"}


def test_threads_share_a_stream(server: MockServer) -> None:
    count = 5_000
    server.enqueue({"text_deltas": {"count": count}})
    stream = client(server).responses.stream(model="m", input="x")
    taken: list[list[int | None]] = [[], [], []]

    def take(numbers: list[int | None]) -> None:
        numbers.extend(event.sequence_number for event in stream)

    threads = [threading.Thread(target=take, args=(numbers,)) for numbers in taken]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    everything = [number for numbers in taken for number in numbers]
    assert sorted(number for number in everything if number is not None) == list(range(count + 8))


def test_the_interpreter_is_free_while_a_thread_waits(server: MockServer) -> None:
    server.enqueue(stalled())
    stream = client(server).responses.stream(model="m", input="x")
    waits = threading.Event()

    def wait() -> None:
        waits.set()
        with pytest.raises(antiphon.CancelledError):
            next(stream)

    thread = threading.Thread(target=wait)
    thread.start()
    # This thread could not go on if the other one kept the interpreter.
    assert waits.wait(PATIENCE)
    stream.close()
    thread.join(PATIENCE)
    assert not thread.is_alive()


def test_a_slow_consumer_holds_the_server_back(server: MockServer) -> None:
    # 40 MB: far more than what may wait in the queue and in the sockets.
    server.enqueue({"text_deltas": {"count": 20_000, "delta": "x" * 2_000}})
    with client(server).responses.stream(model="m", input="x") as stream:
        numbers = [event.sequence_number for event in islice(stream, 10)]
        assert numbers == list(range(10))
        assert stream.snapshot().output_text == "x" * 2_000 * 6
    assert server.wait_for_connections(0, PATIENCE)


def test_large_and_unicode_text(server: MockServer) -> None:
    text = "Grüße 世界 🎶\u0000\u2028" * 50_000
    server.enqueue({"events": [delta(text), completed(text)], "bytes_each": 4_099})
    with client(server).responses.stream(model="m", input=text) as stream:
        first = next(stream)
        assert isinstance(first, OutputTextDeltaEvent)
        assert first.delta == text
        assert stream.get_final_response().output_text == text
    assert server.requests[0].json()["input"] == text


def test_events_outlive_their_stream(server: MockServer) -> None:
    server.enqueue({"events": [delta("a", 1), delta("b", 2), completed("ab")]})
    with client(server).responses.stream(model="m", input="x") as stream:
        events = list(stream)
    del stream
    gc.collect()
    assert b'"obfuscation":"xyz"' in events[1].raw
    assert events[0] == OutputTextDeltaEvent(
        item_id="msg_1", output_index=0, content_index=0, delta="a", logprobs=[], sequence_number=1
    )


def test_events_that_own_themselves_do_not_leak(server: MockServer) -> None:
    class Loud(str):
        """Something whose end can be seen."""

        __slots__ = ("__weakref__",)

    import weakref

    server.enqueue({"events": [delta("a"), completed("a")]})
    with client(server).responses.stream(model="m", input="x") as stream:
        event = next(stream)
    assert isinstance(event, OutputTextDeltaEvent)
    mark = Loud("mark")
    gone = weakref.ref(mark)
    event.delta = mark
    # A cycle through a slot that the native part filled; the garbage collector must see it.
    event.logprobs = [event]  # type: ignore[list-item]  # pyright: ignore[reportAttributeAccessIssue]
    del event, mark
    gc.collect()
    assert gone() is None

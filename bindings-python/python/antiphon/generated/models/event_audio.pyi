# generated from core/src/model/event/audio.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import EventBase, Model

class AudioDeltaEvent(EventBase):
    """A piece of the audio."""

    __match_args__ = ("delta", "sequence_number")
    type: Literal["response.audio.delta"]
    delta: str
    """The bytes to append, in base64."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class AudioDoneEvent(EventBase):
    """The audio is whole."""

    __match_args__ = ("sequence_number",)
    type: Literal["response.audio.done"]
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        sequence_number: int | None = None,
    ) -> None: ...

class AudioTranscriptDeltaEvent(EventBase):
    """A piece of the words of the audio."""

    __match_args__ = ("delta", "sequence_number")
    type: Literal["response.audio.transcript.delta"]
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class AudioTranscriptDoneEvent(EventBase):
    """The words of the audio are whole."""

    __match_args__ = ("sequence_number",)
    type: Literal["response.audio.transcript.done"]
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        sequence_number: int | None = None,
    ) -> None: ...

class ResponseAudio(Model):
    """The audio of a response, gathered from the events of its stream; no server sends
    it like this.
    """

    __match_args__ = ("data", "transcript", "extra")
    data: str
    """The audio in base64; the format is the one the request asked for."""
    transcript: str
    """The words of the audio."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        data: str,
        transcript: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

# generated from core/src/model/event/audio.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import EventBase, Model


class AudioDeltaEvent(EventBase):
    """A piece of the audio.

    Attributes:
        delta: The bytes to append, in base64.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("delta", "sequence_number")
    type = "response.audio.delta"


class AudioDoneEvent(EventBase):
    """The audio is whole.

    Attributes:
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("sequence_number",)
    type = "response.audio.done"


class AudioTranscriptDeltaEvent(EventBase):
    """A piece of the words of the audio.

    Attributes:
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("delta", "sequence_number")
    type = "response.audio.transcript.delta"


class AudioTranscriptDoneEvent(EventBase):
    """The words of the audio are whole.

    Attributes:
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("sequence_number",)
    type = "response.audio.transcript.done"


class ResponseAudio(Model):
    """The audio of a response, gathered from the events of its stream; no server sends
    it like this.

    Attributes:
        data: The audio in base64; the format is the one the request asked for.
        transcript: The words of the audio.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("data", "transcript", "extra")

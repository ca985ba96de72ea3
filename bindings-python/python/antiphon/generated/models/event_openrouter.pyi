# generated from core/src/model/event/openrouter.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import EventBase

class FusionCallInProgressEvent(EventBase):
    """Several models were asked."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.fusion_call.in_progress"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallPanelAddedEvent(EventBase):
    """A model joined those that are asked."""

    __match_args__ = ("item_id", "output_index", "model", "sequence_number")
    type: Literal["response.fusion_call.panel.added"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    model: str | None
    """The model that speaks."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        model: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallPanelDeltaEvent(EventBase):
    """A piece of one model's answer."""

    __match_args__ = ("item_id", "output_index", "model", "delta", "sequence_number")
    type: Literal["response.fusion_call.panel.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    model: str | None
    """The model that speaks."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        model: str | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallPanelReasoningDeltaEvent(EventBase):
    """A piece of one model's reasoning."""

    __match_args__ = ("item_id", "output_index", "model", "delta", "sequence_number")
    type: Literal["response.fusion_call.panel.reasoning.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    model: str | None
    """The model that speaks."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        model: str | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallPanelCompletedEvent(EventBase):
    """One model's answer is whole."""

    __match_args__ = ("item_id", "output_index", "model", "content", "sequence_number")
    type: Literal["response.fusion_call.panel.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    model: str | None
    """The model that speaks."""
    content: str
    """The whole answer."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        model: str | None = None,
        content: str,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallPanelFailedEvent(EventBase):
    """One model failed; the others go on."""

    __match_args__ = (
        "item_id",
        "output_index",
        "model",
        "error",
        "status_code",
        "sequence_number",
    )
    type: Literal["response.fusion_call.panel.failed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    model: str | None
    """The model that speaks."""
    error: str | None
    """Why it failed."""
    status_code: int | None
    """The HTTP status that the model's provider gave."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        model: str | None = None,
        error: str | None = None,
        status_code: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallAnalysisInProgressEvent(EventBase):
    """The answers are being judged."""

    __match_args__ = (
        "item_id",
        "output_index",
        "analyst_model",
        "judge_model",
        "sequence_number",
    )
    type: Literal["response.fusion_call.analysis.in_progress"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    analyst_model: str | None
    """The model that compares the answers."""
    judge_model: str | None
    """The model that judges them."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        analyst_model: str | None = None,
        judge_model: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallAnalysisCompletedEvent(EventBase):
    """The answers were judged."""

    __match_args__ = ("item_id", "output_index", "analysis", "sequence_number")
    type: Literal["response.fusion_call.analysis.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    analysis: Any
    """What the judgement says; its form is OpenRouter's own."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        analysis: Any = None,
        sequence_number: int | None = None,
    ) -> None: ...

class FusionCallCompletedEvent(EventBase):
    """The judged answer is whole."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.fusion_call.completed"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class DebugEvent(EventBase):
    """What OpenRouter did with the request, when `debug` asked for it."""

    __match_args__ = ("debug", "sequence_number")
    type: Literal["response.debug"]
    debug: Any
    """The body sent upstream, and timings; its form is OpenRouter's own."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        debug: Any = None,
        sequence_number: int | None = None,
    ) -> None: ...

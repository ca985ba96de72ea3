# generated from core/src/model/event/openrouter.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import EventBase


class FusionCallInProgressEvent(EventBase):
    """Several models were asked.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.fusion_call.in_progress"


class FusionCallPanelAddedEvent(EventBase):
    """A model joined those that are asked.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        model: The model that speaks.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "model", "sequence_number")
    type = "response.fusion_call.panel.added"


class FusionCallPanelDeltaEvent(EventBase):
    """A piece of one model's answer.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        model: The model that speaks.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "model",
        "delta",
        "sequence_number",
    )
    type = "response.fusion_call.panel.delta"


class FusionCallPanelReasoningDeltaEvent(EventBase):
    """A piece of one model's reasoning.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        model: The model that speaks.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "model",
        "delta",
        "sequence_number",
    )
    type = "response.fusion_call.panel.reasoning.delta"


class FusionCallPanelCompletedEvent(EventBase):
    """One model's answer is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        model: The model that speaks.
        content: The whole answer.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "model",
        "content",
        "sequence_number",
    )
    type = "response.fusion_call.panel.completed"


class FusionCallPanelFailedEvent(EventBase):
    """One model failed; the others go on.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        model: The model that speaks.
        error: Why it failed.
        status_code: The HTTP status that the model's provider gave.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "model",
        "error",
        "status_code",
        "sequence_number",
    )
    type = "response.fusion_call.panel.failed"


class FusionCallAnalysisInProgressEvent(EventBase):
    """The answers are being judged.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        analyst_model: The model that compares the answers.
        judge_model: The model that judges them.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "analyst_model",
        "judge_model",
        "sequence_number",
    )
    type = "response.fusion_call.analysis.in_progress"


class FusionCallAnalysisCompletedEvent(EventBase):
    """The answers were judged.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        analysis: What the judgement says; its form is OpenRouter's own.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "analysis",
        "sequence_number",
    )
    type = "response.fusion_call.analysis.completed"


class FusionCallCompletedEvent(EventBase):
    """The judged answer is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.fusion_call.completed"


class DebugEvent(EventBase):
    """What OpenRouter did with the request, when `debug` asked for it.

    Attributes:
        debug: The body sent upstream, and timings; its form is OpenRouter's own.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("debug", "sequence_number")
    type = "response.debug"

# generated from core/src/model/event/text.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import EventBase


class OutputTextDeltaEvent(EventBase):
    """A piece of output text.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        delta: The text to append.
        logprobs: Log probabilities of the tokens, when asked for by `include`.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "delta",
        "logprobs",
        "sequence_number",
    )
    type = "response.output_text.delta"


class OutputTextDoneEvent(EventBase):
    """The text of a part is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        text: The whole text.
        logprobs: Log probabilities of the tokens, when asked for by `include`.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "text",
        "logprobs",
        "sequence_number",
    )
    type = "response.output_text.done"


class OutputTextAnnotationAddedEvent(EventBase):
    """A source was added to a part's text.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        annotation_index: The index of the annotation in the part.
        annotation: The source.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "annotation_index",
        "annotation",
        "sequence_number",
    )
    type = "response.output_text.annotation.added"


class RefusalDeltaEvent(EventBase):
    """A piece of a refusal.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "delta",
        "sequence_number",
    )
    type = "response.refusal.delta"


class RefusalDoneEvent(EventBase):
    """A refusal is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        refusal: The whole refusal.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "refusal",
        "sequence_number",
    )
    type = "response.refusal.done"


class ReasoningTextDeltaEvent(EventBase):
    """A piece of reasoning text.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "delta",
        "sequence_number",
    )
    type = "response.reasoning_text.delta"


class ReasoningTextDoneEvent(EventBase):
    """The text of a part of the reasoning is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        text: The whole text.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "text",
        "sequence_number",
    )
    type = "response.reasoning_text.done"


class ReasoningSummaryTextDeltaEvent(EventBase):
    """A piece of a reasoning summary.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        summary_index: The index of the part in the item's summary.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "delta",
        "sequence_number",
    )
    type = "response.reasoning_summary_text.delta"


class ReasoningSummaryTextDoneEvent(EventBase):
    """The text of a part of the reasoning summary is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        summary_index: The index of the part in the item's summary.
        text: The whole text.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "text",
        "sequence_number",
    )
    type = "response.reasoning_summary_text.done"


class ReasoningSummaryPartAddedEvent(EventBase):
    """A part of the reasoning summary was begun.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        summary_index: The index of the part in the item's summary.
        part: The part.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "part",
        "sequence_number",
    )
    type = "response.reasoning_summary_part.added"


class ReasoningSummaryPartDoneEvent(EventBase):
    """A part of the reasoning summary is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        summary_index: The index of the part in the item's summary.
        part: The part.
        status: `incomplete` when the part was cut short.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "part",
        "status",
        "sequence_number",
    )
    type = "response.reasoning_summary_part.done"

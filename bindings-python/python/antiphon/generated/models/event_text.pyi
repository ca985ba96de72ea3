# generated from core/src/model/event/text.rs by `make generate`; do not edit
# ruff: noqa
from typing import Literal

from ..._model import EventBase
from ..annotations.content import SummaryPart
from ..annotations.content_annotation import Annotation
from ..annotations.item_attributes import ItemStatus
from .content_annotation import Logprob

class OutputTextDeltaEvent(EventBase):
    """A piece of output text."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "delta",
        "logprobs",
        "sequence_number",
    )
    type: Literal["response.output_text.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    delta: str
    """The text to append."""
    logprobs: list[Logprob] | None
    """Log probabilities of the tokens, when asked for by `include`."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        delta: str,
        logprobs: list[Logprob] | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class OutputTextDoneEvent(EventBase):
    """The text of a part is whole."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "text",
        "logprobs",
        "sequence_number",
    )
    type: Literal["response.output_text.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    text: str
    """The whole text."""
    logprobs: list[Logprob] | None
    """Log probabilities of the tokens, when asked for by `include`."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        text: str,
        logprobs: list[Logprob] | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class OutputTextAnnotationAddedEvent(EventBase):
    """A source was added to a part's text."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "annotation_index",
        "annotation",
        "sequence_number",
    )
    type: Literal["response.output_text.annotation.added"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    annotation_index: int | None
    """The index of the annotation in the part."""
    annotation: Annotation
    """The source."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        annotation_index: int | None = None,
        annotation: Annotation,
        sequence_number: int | None = None,
    ) -> None: ...

class RefusalDeltaEvent(EventBase):
    """A piece of a refusal."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "delta",
        "sequence_number",
    )
    type: Literal["response.refusal.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class RefusalDoneEvent(EventBase):
    """A refusal is whole."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "refusal",
        "sequence_number",
    )
    type: Literal["response.refusal.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    refusal: str
    """The whole refusal."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        refusal: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ReasoningTextDeltaEvent(EventBase):
    """A piece of reasoning text."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "delta",
        "sequence_number",
    )
    type: Literal["response.reasoning_text.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ReasoningTextDoneEvent(EventBase):
    """The text of a part of the reasoning is whole."""

    __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "text",
        "sequence_number",
    )
    type: Literal["response.reasoning_text.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    content_index: int | None
    """The index of the part in the item's content."""
    text: str
    """The whole text."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        text: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ReasoningSummaryTextDeltaEvent(EventBase):
    """A piece of a reasoning summary."""

    __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "delta",
        "sequence_number",
    )
    type: Literal["response.reasoning_summary_text.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    summary_index: int | None
    """The index of the part in the item's summary."""
    delta: str
    """The text to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        summary_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ReasoningSummaryTextDoneEvent(EventBase):
    """The text of a part of the reasoning summary is whole."""

    __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "text",
        "sequence_number",
    )
    type: Literal["response.reasoning_summary_text.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    summary_index: int | None
    """The index of the part in the item's summary."""
    text: str
    """The whole text."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        summary_index: int | None = None,
        text: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ReasoningSummaryPartAddedEvent(EventBase):
    """A part of the reasoning summary was begun."""

    __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "part",
        "sequence_number",
    )
    type: Literal["response.reasoning_summary_part.added"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    summary_index: int | None
    """The index of the part in the item's summary."""
    part: SummaryPart
    """The part."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        summary_index: int | None = None,
        part: SummaryPart,
        sequence_number: int | None = None,
    ) -> None: ...

class ReasoningSummaryPartDoneEvent(EventBase):
    """A part of the reasoning summary is whole."""

    __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "part",
        "status",
        "sequence_number",
    )
    type: Literal["response.reasoning_summary_part.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    summary_index: int | None
    """The index of the part in the item's summary."""
    part: SummaryPart
    """The part."""
    status: ItemStatus | None
    """`incomplete` when the part was cut short."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        summary_index: int | None = None,
        part: SummaryPart,
        status: ItemStatus | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

# generated from core/src/model/event/tool.rs by `make generate`; do not edit
# ruff: noqa
from typing import Literal

from ..._model import EventBase

class WebSearchCallInProgressEvent(EventBase):
    """A web search was begun."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.web_search_call.in_progress"]
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

class WebSearchCallSearchingEvent(EventBase):
    """The web is being searched."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.web_search_call.searching"]
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

class WebSearchCallCompletedEvent(EventBase):
    """A web search is over."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.web_search_call.completed"]
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

class FileSearchCallInProgressEvent(EventBase):
    """A search of the caller's files was begun."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.file_search_call.in_progress"]
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

class FileSearchCallSearchingEvent(EventBase):
    """The caller's files are being searched."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.file_search_call.searching"]
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

class FileSearchCallCompletedEvent(EventBase):
    """A search of the caller's files is over."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.file_search_call.completed"]
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

class CodeInterpreterCallInProgressEvent(EventBase):
    """A call of the code interpreter was begun."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.code_interpreter_call.in_progress"]
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

class CodeInterpreterCallInterpretingEvent(EventBase):
    """The code interpreter runs the code."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.code_interpreter_call.interpreting"]
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

class CodeInterpreterCallCompletedEvent(EventBase):
    """The code interpreter has run the code."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.code_interpreter_call.completed"]
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

class CodeInterpreterCallExecutingEvent(EventBase):
    """The code interpreter runs the code. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.code_interpreter_call.executing"]
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

class CodeInterpreterCallCodeDeltaEvent(EventBase):
    """A piece of the code that the code interpreter is to run."""

    __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type: Literal["response.code_interpreter_call_code.delta"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    delta: str
    """The code to append."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        delta: str,
        sequence_number: int | None = None,
    ) -> None: ...

class CodeInterpreterCallCodeDoneEvent(EventBase):
    """The code that the code interpreter is to run is whole."""

    __match_args__ = ("item_id", "output_index", "code", "sequence_number")
    type: Literal["response.code_interpreter_call_code.done"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    code: str
    """The whole code."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        code: str,
        sequence_number: int | None = None,
    ) -> None: ...

class ImageGenerationCallInProgressEvent(EventBase):
    """The making of an image was begun."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.image_generation_call.in_progress"]
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

class ImageGenerationCallGeneratingEvent(EventBase):
    """An image is being made."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.image_generation_call.generating"]
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

class ImageGenerationCallPartialImageEvent(EventBase):
    """An image as far as it is made, when `partial_images` asked for it. It is not
    kept: the finished image is the item's `result`.
    """

    __match_args__ = (
        "item_id",
        "output_index",
        "partial_image_index",
        "partial_image_b64",
        "size",
        "quality",
        "background",
        "output_format",
        "sequence_number",
    )
    type: Literal["response.image_generation_call.partial_image"]
    item_id: str | None
    """The id of the item."""
    output_index: int | None
    """The index of the item in the output."""
    partial_image_index: int | None
    """The number of the partial image, from 0."""
    partial_image_b64: str
    """The image in base64."""
    size: str | None
    """Width and height, such as `1024x1536`. Not sent by OpenRouter."""
    quality: str | None
    """The quality, such as `low` or `high`. Not sent by OpenRouter."""
    background: str | None
    """The background: `transparent`, `opaque` or `auto`. Not sent by OpenRouter."""
    output_format: str | None
    """The format, such as `png`, `webp` or `jpeg`. Not sent by OpenRouter."""
    sequence_number: int | None
    """The number of the event in the stream; absent on some gateways."""
    def __init__(
        self,
        *,
        item_id: str | None = None,
        output_index: int | None = None,
        partial_image_index: int | None = None,
        partial_image_b64: str,
        size: str | None = None,
        quality: str | None = None,
        background: str | None = None,
        output_format: str | None = None,
        sequence_number: int | None = None,
    ) -> None: ...

class ImageGenerationCallCompletedEvent(EventBase):
    """An image is made."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.image_generation_call.completed"]
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

class CompactionCompactingEvent(EventBase):
    """The conversation so far is being compacted."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.compaction.compacting"]
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

class XSearchCallInProgressEvent(EventBase):
    """A search of X was begun. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.x_search_call.in_progress"]
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

class XSearchCallSearchingEvent(EventBase):
    """X is being searched. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.x_search_call.searching"]
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

class XSearchCallCompletedEvent(EventBase):
    """A search of X is over. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.x_search_call.completed"]
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

class CodeExecutionCallInProgressEvent(EventBase):
    """The execution of code was begun. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.code_execution_call.in_progress"]
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

class CodeExecutionCallExecutingEvent(EventBase):
    """Code is being executed. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.code_execution_call.executing"]
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

class CodeExecutionCallCompletedEvent(EventBase):
    """Code was executed. Sent by xAI."""

    __match_args__ = ("item_id", "output_index", "sequence_number")
    type: Literal["response.code_execution_call.completed"]
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

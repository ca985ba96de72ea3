# generated from core/src/model/event/tool.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import EventBase


class WebSearchCallInProgressEvent(EventBase):
    """A web search was begun.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.web_search_call.in_progress"


class WebSearchCallSearchingEvent(EventBase):
    """The web is being searched.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.web_search_call.searching"


class WebSearchCallCompletedEvent(EventBase):
    """A web search is over.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.web_search_call.completed"


class FileSearchCallInProgressEvent(EventBase):
    """A search of the caller's files was begun.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.file_search_call.in_progress"


class FileSearchCallSearchingEvent(EventBase):
    """The caller's files are being searched.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.file_search_call.searching"


class FileSearchCallCompletedEvent(EventBase):
    """A search of the caller's files is over.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.file_search_call.completed"


class CodeInterpreterCallInProgressEvent(EventBase):
    """A call of the code interpreter was begun.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.code_interpreter_call.in_progress"


class CodeInterpreterCallInterpretingEvent(EventBase):
    """The code interpreter runs the code.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.code_interpreter_call.interpreting"


class CodeInterpreterCallCompletedEvent(EventBase):
    """The code interpreter has run the code.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.code_interpreter_call.completed"


class CodeInterpreterCallExecutingEvent(EventBase):
    """The code interpreter runs the code. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.code_interpreter_call.executing"


class CodeInterpreterCallCodeDeltaEvent(EventBase):
    """A piece of the code that the code interpreter is to run.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        delta: The code to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type = "response.code_interpreter_call_code.delta"


class CodeInterpreterCallCodeDoneEvent(EventBase):
    """The code that the code interpreter is to run is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        code: The whole code.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "code", "sequence_number")
    type = "response.code_interpreter_call_code.done"


class ImageGenerationCallInProgressEvent(EventBase):
    """The making of an image was begun.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.image_generation_call.in_progress"


class ImageGenerationCallGeneratingEvent(EventBase):
    """An image is being made.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.image_generation_call.generating"


class ImageGenerationCallPartialImageEvent(EventBase):
    """An image as far as it is made, when `partial_images` asked for it. It is not
    kept: the finished image is the item's `result`.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        partial_image_index: The number of the partial image, from 0.
        partial_image_b64: The image in base64.
        size: Width and height, such as `1024x1536`. Not sent by OpenRouter.
        quality: The quality, such as `low` or `high`. Not sent by OpenRouter.
        background: The background: `transparent`, `opaque` or `auto`. Not sent by
            OpenRouter.
        output_format: The format, such as `png`, `webp` or `jpeg`. Not sent by
            OpenRouter.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "response.image_generation_call.partial_image"


class ImageGenerationCallCompletedEvent(EventBase):
    """An image is made.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.image_generation_call.completed"


class CompactionCompactingEvent(EventBase):
    """The conversation so far is being compacted.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.compaction.compacting"


class XSearchCallInProgressEvent(EventBase):
    """A search of X was begun. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.x_search_call.in_progress"


class XSearchCallSearchingEvent(EventBase):
    """X is being searched. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.x_search_call.searching"


class XSearchCallCompletedEvent(EventBase):
    """A search of X is over. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.x_search_call.completed"


class CodeExecutionCallInProgressEvent(EventBase):
    """The execution of code was begun. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.code_execution_call.in_progress"


class CodeExecutionCallExecutingEvent(EventBase):
    """Code is being executed. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.code_execution_call.executing"


class CodeExecutionCallCompletedEvent(EventBase):
    """Code was executed. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.code_execution_call.completed"

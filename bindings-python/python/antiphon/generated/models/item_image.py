# generated from core/src/model/item/image.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class ImageGenerationCallItem(Model):
    """An image made by the server.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        result: The image in base64; megabytes of it.
        revised_prompt: The prompt that the image was made from, as the model wrote it.
        prompt: The prompt that the image was made from; OpenRouter only.
        action: What was done: `generate` or `edit`.
        background: The background: `transparent`, `opaque` or `auto`.
        output_format: The format: `png`, `webp`, `jpeg`, `gif` or `svg`.
        quality: The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`.
        size: Width and height in pixels, such as `1024x1536`.
        error: Why there is no image.
        svg_usage: The tokens that drawing an SVG used.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "result",
        "revised_prompt",
        "prompt",
        "action",
        "background",
        "output_format",
        "quality",
        "size",
        "error",
        "svg_usage",
        "created_by",
        "agent",
        "extra",
    )
    type = "image_generation_call"


class ImageGenerationError(Model):
    """Why an image was not made.

    Attributes:
        code: A code for programs.
        message: A message for people.
        param: The parameter that was wrong.
        type: The kind of error.
        moderation_details: What moderation found.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "code",
        "message",
        "param",
        "type",
        "moderation_details",
        "extra",
    )


class ImageModerationDetails(Model):
    """What moderation found in an image or its prompt.

    Attributes:
        categories: The categories that applied.
        moderation_stage: What was looked at: `input`, `output` or `unknown`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("categories", "moderation_stage", "extra")


class SvgUsage(Model):
    """The tokens that drawing an SVG used.

    Attributes:
        model: The model that drew it.
        input_tokens: Tokens read.
        output_tokens: Tokens written, reasoning included.
        reasoning_tokens: Tokens of reasoning.
        total_tokens: Tokens read and written.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "model",
        "input_tokens",
        "output_tokens",
        "reasoning_tokens",
        "total_tokens",
        "extra",
    )

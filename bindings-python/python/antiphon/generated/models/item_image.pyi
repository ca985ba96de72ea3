# generated from core/src/model/item/image.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.item_attributes import ItemStatus
from .item_attributes import ItemAgent

class ImageGenerationCallItem(Model):
    """An image made by the server."""

    __match_args__ = (
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
    type: Literal["image_generation_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    result: str | None
    """The image in base64; megabytes of it."""
    revised_prompt: str | None
    """The prompt that the image was made from, as the model wrote it."""
    prompt: str | None
    """The prompt that the image was made from; OpenRouter only."""
    action: str | None
    """What was done: `generate` or `edit`."""
    background: str | None
    """The background: `transparent`, `opaque` or `auto`."""
    output_format: str | None
    """The format: `png`, `webp`, `jpeg`, `gif` or `svg`."""
    quality: str | None
    """The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`."""
    size: str | None
    """Width and height in pixels, such as `1024x1536`."""
    error: ImageGenerationError | None
    """Why there is no image."""
    svg_usage: SvgUsage | None
    """The tokens that drawing an SVG used."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        result: str | None = None,
        revised_prompt: str | None = None,
        prompt: str | None = None,
        action: str | None = None,
        background: str | None = None,
        output_format: str | None = None,
        quality: str | None = None,
        size: str | None = None,
        error: ImageGenerationError | None = None,
        svg_usage: SvgUsage | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ImageGenerationError(Model):
    """Why an image was not made."""

    __match_args__ = ("code", "message", "param", "type", "moderation_details", "extra")
    code: str | None
    """A code for programs."""
    message: str
    """A message for people."""
    param: str | None
    """The parameter that was wrong."""
    type: str | None
    """The kind of error."""
    moderation_details: ImageModerationDetails | None
    """What moderation found."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        code: str | None = None,
        message: str,
        param: str | None = None,
        type: str | None = None,
        moderation_details: ImageModerationDetails | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ImageModerationDetails(Model):
    """What moderation found in an image or its prompt."""

    __match_args__ = ("categories", "moderation_stage", "extra")
    categories: list[str] | None
    """The categories that applied."""
    moderation_stage: str | None
    """What was looked at: `input`, `output` or `unknown`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        categories: list[str] | None = None,
        moderation_stage: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class SvgUsage(Model):
    """The tokens that drawing an SVG used."""

    __match_args__ = (
        "model",
        "input_tokens",
        "output_tokens",
        "reasoning_tokens",
        "total_tokens",
        "extra",
    )
    model: str | None
    """The model that drew it."""
    input_tokens: int | None
    """Tokens read."""
    output_tokens: int | None
    """Tokens written, reasoning included."""
    reasoning_tokens: int | None
    """Tokens of reasoning."""
    total_tokens: int | None
    """Tokens read and written."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        model: str | None = None,
        input_tokens: int | None = None,
        output_tokens: int | None = None,
        reasoning_tokens: int | None = None,
        total_tokens: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

# generated from core/src/model/item/image.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.item_attributes import ItemAgent
    from ..models.item_image import ImageGenerationError, ImageModerationDetails, SvgUsage
    from .item_attributes import ItemAgentParam, ItemStatus

__all__ = [
    "ImageGenerationCallItemParam",
    "ImageGenerationErrorParam",
    "ImageModerationDetailsParam",
    "SvgUsageParam",
]


class ImageGenerationCallItemParam(TypedDict, total=False):
    """An image made by the server."""

    type: Required[Literal["image_generation_call"]]
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
    error: ImageGenerationErrorParam | ImageGenerationError | None
    """Why there is no image."""
    svg_usage: SvgUsageParam | SvgUsage | None
    """The tokens that drawing an SVG used."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ImageGenerationErrorParam(TypedDict, total=False):
    """Why an image was not made."""

    code: str | None
    """A code for programs."""
    message: str | None
    """A message for people."""
    param: str | None
    """The parameter that was wrong."""
    type: str | None
    """The kind of error."""
    moderation_details: ImageModerationDetailsParam | ImageModerationDetails | None
    """What moderation found."""


class ImageModerationDetailsParam(TypedDict, total=False):
    """What moderation found in an image or its prompt."""

    categories: Sequence[str] | None
    """The categories that applied."""
    moderation_stage: str | None
    """What was looked at: `input`, `output` or `unknown`."""


class SvgUsageParam(TypedDict, total=False):
    """The tokens that drawing an SVG used."""

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

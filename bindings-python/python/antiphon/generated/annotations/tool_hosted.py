# generated from core/src/model/tool/hosted.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..models.tool_hosted import AutoContainer
from collections.abc import Sequence
from typing import Any, Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.request_options import Reasoning
    from ..models.tool_hosted import (
        FileFilter,
        HybridSearch,
        ImageMask,
        RankingOptions,
        SvgOptions,
        UserLocation,
        WebSearchFilters,
    )
    from .request_options import ReasoningParam
    from .tool import NetworkPolicyParam

__all__ = [
    "AutoContainerParam",
    "CodeContainer",
    "CodeContainerParam",
    "CodeInterpreterToolParam",
    "ComputerToolParam",
    "ComputerUsePreviewToolParam",
    "FileFilterParam",
    "FileSearchToolParam",
    "HybridSearchParam",
    "ImageGenerationToolParam",
    "ImageMaskParam",
    "RankingOptionsParam",
    "SvgOptionsParam",
    "UserLocationParam",
    "WebSearch20250826ToolParam",
    "WebSearchFiltersParam",
    "WebSearchPreview20250311ToolParam",
    "WebSearchPreviewToolParam",
    "WebSearchToolParam",
    "XSearchToolParam",
]


class WebSearchToolParam(TypedDict, total=False):
    """A search of the web."""

    type: Required[Literal["web_search"]]
    filters: WebSearchFiltersParam | WebSearchFilters | None
    """Where to search."""
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    user_location: UserLocationParam | UserLocation | None
    """Where the user is, roughly."""
    external_web_access: bool | None
    """Whether live pages may be fetched. The server's default is true."""
    engine: str | None
    """The search engine, such as `exa`; OpenRouter only."""
    max_results: int | None
    """The most pages of one search; OpenRouter only."""
    max_uses: int | None
    """The most searches; OpenRouter only."""
    mode: str | None
    """How deep the engine searches; OpenRouter only."""


class WebSearch20250826ToolParam(TypedDict, total=False):
    """A search of the web, as it was on 2025-08-26."""

    type: Required[Literal["web_search_2025_08_26"]]
    filters: WebSearchFiltersParam | WebSearchFilters | None
    """Where to search."""
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    user_location: UserLocationParam | UserLocation | None
    """Where the user is, roughly."""
    external_web_access: bool | None
    """Whether live pages may be fetched. The server's default is true."""
    engine: str | None
    """The search engine, such as `exa`; OpenRouter only."""
    max_results: int | None
    """The most pages of one search; OpenRouter only."""
    max_uses: int | None
    """The most searches; OpenRouter only."""
    mode: str | None
    """How deep the engine searches; OpenRouter only."""


class WebSearchPreviewToolParam(TypedDict, total=False):
    """The first search of the web."""

    type: Required[Literal["web_search_preview"]]
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    search_content_types: Sequence[str] | None
    """What to search for: `text`, `image`."""
    user_location: UserLocationParam | UserLocation | None
    """Where the user is, roughly."""
    filters: WebSearchFiltersParam | WebSearchFilters | None
    """Where to search; OpenRouter only."""
    engine: str | None
    """The search engine, such as `exa`; OpenRouter only."""
    max_results: int | None
    """The most pages of one search; OpenRouter only."""
    max_uses: int | None
    """The most searches; OpenRouter only."""
    mode: str | None
    """How deep the engine searches; OpenRouter only."""


class WebSearchPreview20250311ToolParam(TypedDict, total=False):
    """The first search of the web, as it was on 2025-03-11."""

    type: Required[Literal["web_search_preview_2025_03_11"]]
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    search_content_types: Sequence[str] | None
    """What to search for: `text`, `image`."""
    user_location: UserLocationParam | UserLocation | None
    """Where the user is, roughly."""
    filters: WebSearchFiltersParam | WebSearchFilters | None
    """Where to search; OpenRouter only."""
    engine: str | None
    """The search engine, such as `exa`; OpenRouter only."""
    max_results: int | None
    """The most pages of one search; OpenRouter only."""
    max_uses: int | None
    """The most searches; OpenRouter only."""
    mode: str | None
    """How deep the engine searches; OpenRouter only."""


class WebSearchFiltersParam(TypedDict, total=False):
    """Where to search the web."""

    allowed_domains: Sequence[str] | None
    """The only domains to search; their subdomains too."""
    blocked_domains: Sequence[str] | None
    """Domains not to search; OpenRouter and xAI."""
    excluded_domains: Sequence[str] | None
    """Domains not to search; OpenRouter only."""


class UserLocationParam(TypedDict, total=False):
    """Where the user is, roughly."""

    type: Required[Literal["approximate"]]
    city: str | None
    """The city."""
    country: str | None
    """The country, by its two letters in ISO 3166."""
    region: str | None
    """The region or state."""
    timezone: str | None
    """The time zone, by IANA name."""


class FileSearchToolParam(TypedDict, total=False):
    """A search of uploaded files."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Sequence[str] | None
    """The ids of the vector stores to search."""
    filters: FileFilterParam | FileFilter | None
    """Which files to search, by their attributes."""
    max_num_results: int | None
    """The most pieces to find, 1 to 50."""
    ranking_options: RankingOptionsParam | RankingOptions | None
    """How the pieces are ranked."""


class FileFilterParam(TypedDict, total=False):
    """Which files to search: one comparison, or several filters joined."""

    type: str | None
    """The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`; or the
    joining: `and`, `or`.
    """
    key: str | None
    """The name of the attribute to compare."""
    value: Any
    """What to compare it to: text, a number, a boolean, or a list."""
    filters: Sequence[FileFilterParam | FileFilter] | None
    """The filters to join."""


class RankingOptionsParam(TypedDict, total=False):
    """How found pieces of files are ranked."""

    ranker: str | None
    """The ranker: `auto`, or one by its date."""
    score_threshold: float | None
    """The least score, 0 to 1."""
    hybrid_search: HybridSearchParam | HybridSearch | None
    """How much meaning and words each count."""


class HybridSearchParam(TypedDict, total=False):
    """How much meaning and words each count in a search."""

    embedding_weight: float | None
    """How much the meaning counts."""
    text_weight: float | None
    """How much the words count."""


class CodeInterpreterToolParam(TypedDict, total=False):
    """Code that the model writes and the server runs."""

    type: Required[Literal["code_interpreter"]]
    container: CodeContainerParam | None
    """Where the code runs."""
    allowed_callers: Sequence[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""


class AutoContainerParam(TypedDict, total=False):
    """A container that the server makes for the code interpreter."""

    type: Required[Literal["auto"]]
    file_ids: Sequence[str] | None
    """The ids of files to put into it."""
    memory_limit: str | None
    """Its memory: `1g`, `4g`, `16g` or `64g`."""
    network_policy: NetworkPolicyParam | None
    """What it may reach on the network."""


class ImageGenerationToolParam(TypedDict, total=False):
    """Images made by the server."""

    type: Required[Literal["image_generation"]]
    action: str | None
    """Whether to make or change an image: `generate`, `edit` or `auto`."""
    background: str | None
    """The background: `transparent`, `opaque` or `auto`."""
    complexity: str | None
    """How detailed an SVG is: `low`, `medium` or `high`."""
    frame_count: int | None
    """How many frames an animation has."""
    frame_duration_ms: int | None
    """How long each frame stays, in milliseconds."""
    input_fidelity: str | None
    """How closely to keep to input images: `high` or `low`."""
    input_image_mask: ImageMaskParam | ImageMask | None
    """Where an input image is to be changed."""
    model: str | None
    """The image model."""
    moderation: str | None
    """How strict moderation is: `auto` or `low`."""
    n: int | None
    """How many images to make; sent back by OpenAI."""
    output_compression: int | None
    """How little to compress, 0 to 100. The server's default is 100."""
    output_format: str | None
    """The format: `png`, `webp`, `jpeg`, `gif` or `svg`. The server's default is `png`."""
    partial_images: int | None
    """How many unfinished images to stream, 0 to 3. The server's default is 0."""
    quality: str | None
    """The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`."""
    size: str | None
    """Width and height in pixels, such as `1024x1536`, or `auto`."""
    style: str | None
    """The style: `natural` or `vivid`; older models."""
    svg: SvgOptionsParam | SvgOptions | None
    """How an SVG is drawn."""


class ImageMaskParam(TypedDict, total=False):
    """Where an input image is to be changed."""

    file_id: str | None
    """The id of an uploaded image."""
    image_url: str | None
    """The image as a `data:` URL."""


class SvgOptionsParam(TypedDict, total=False):
    """How an SVG is drawn."""

    model: str | None
    """The model that draws it."""
    reasoning: ReasoningParam | Reasoning | None
    """How that model is to reason."""


class ComputerToolParam(TypedDict, total=False):
    """Use of a computer, which the caller controls."""

    type: Required[Literal["computer"]]


class ComputerUsePreviewToolParam(TypedDict, total=False):
    """The first use of a computer, which the caller controls."""

    type: Required[Literal["computer_use_preview"]]
    display_width: int | None
    """The width of the screen in pixels."""
    display_height: int | None
    """The height of the screen in pixels."""
    environment: str | None
    """The system: `windows`, `mac`, `linux`, `ubuntu` or `browser`."""


class XSearchToolParam(TypedDict, total=False):
    """A search of posts; xAI only."""

    type: Required[Literal["x_search"]]


CodeContainer: TypeAlias = Union[
    str,
    AutoContainer,
    Any,
]
"""Where code runs: a container by its id, or one that the server makes."""

CodeContainerParam: TypeAlias = Union[
    str,
    AutoContainerParam | AutoContainer,
]
"""Where code runs: a container by its id, or one that the server makes."""

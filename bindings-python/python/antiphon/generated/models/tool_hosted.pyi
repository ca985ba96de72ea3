# generated from core/src/model/tool/hosted.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.tool import NetworkPolicy
from ..annotations.tool_hosted import CodeContainer
from .request_options import Reasoning

class WebSearchTool(Model):
    """A search of the web."""

    __match_args__ = (
        "filters",
        "search_context_size",
        "user_location",
        "external_web_access",
        "engine",
        "max_results",
        "max_uses",
        "mode",
        "extra",
    )
    type: Literal["web_search"]
    filters: WebSearchFilters | None
    """Where to search."""
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    user_location: UserLocation | None
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
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        filters: WebSearchFilters | None = None,
        search_context_size: str | None = None,
        user_location: UserLocation | None = None,
        external_web_access: bool | None = None,
        engine: str | None = None,
        max_results: int | None = None,
        max_uses: int | None = None,
        mode: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearch20250826Tool(Model):
    """A search of the web, as it was on 2025-08-26."""

    __match_args__ = (
        "filters",
        "search_context_size",
        "user_location",
        "external_web_access",
        "engine",
        "max_results",
        "max_uses",
        "mode",
        "extra",
    )
    type: Literal["web_search_2025_08_26"]
    filters: WebSearchFilters | None
    """Where to search."""
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    user_location: UserLocation | None
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
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        filters: WebSearchFilters | None = None,
        search_context_size: str | None = None,
        user_location: UserLocation | None = None,
        external_web_access: bool | None = None,
        engine: str | None = None,
        max_results: int | None = None,
        max_uses: int | None = None,
        mode: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchPreviewTool(Model):
    """The first search of the web."""

    __match_args__ = (
        "search_context_size",
        "search_content_types",
        "user_location",
        "filters",
        "engine",
        "max_results",
        "max_uses",
        "mode",
        "extra",
    )
    type: Literal["web_search_preview"]
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    search_content_types: list[str] | None
    """What to search for: `text`, `image`."""
    user_location: UserLocation | None
    """Where the user is, roughly."""
    filters: WebSearchFilters | None
    """Where to search; OpenRouter only."""
    engine: str | None
    """The search engine, such as `exa`; OpenRouter only."""
    max_results: int | None
    """The most pages of one search; OpenRouter only."""
    max_uses: int | None
    """The most searches; OpenRouter only."""
    mode: str | None
    """How deep the engine searches; OpenRouter only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        search_context_size: str | None = None,
        search_content_types: list[str] | None = None,
        user_location: UserLocation | None = None,
        filters: WebSearchFilters | None = None,
        engine: str | None = None,
        max_results: int | None = None,
        max_uses: int | None = None,
        mode: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchPreview20250311Tool(Model):
    """The first search of the web, as it was on 2025-03-11."""

    __match_args__ = (
        "search_context_size",
        "search_content_types",
        "user_location",
        "filters",
        "engine",
        "max_results",
        "max_uses",
        "mode",
        "extra",
    )
    type: Literal["web_search_preview_2025_03_11"]
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    search_content_types: list[str] | None
    """What to search for: `text`, `image`."""
    user_location: UserLocation | None
    """Where the user is, roughly."""
    filters: WebSearchFilters | None
    """Where to search; OpenRouter only."""
    engine: str | None
    """The search engine, such as `exa`; OpenRouter only."""
    max_results: int | None
    """The most pages of one search; OpenRouter only."""
    max_uses: int | None
    """The most searches; OpenRouter only."""
    mode: str | None
    """How deep the engine searches; OpenRouter only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        search_context_size: str | None = None,
        search_content_types: list[str] | None = None,
        user_location: UserLocation | None = None,
        filters: WebSearchFilters | None = None,
        engine: str | None = None,
        max_results: int | None = None,
        max_uses: int | None = None,
        mode: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchFilters(Model):
    """Where to search the web."""

    __match_args__ = ("allowed_domains", "blocked_domains", "excluded_domains", "extra")
    allowed_domains: list[str] | None
    """The only domains to search; their subdomains too."""
    blocked_domains: list[str] | None
    """Domains not to search; OpenRouter and xAI."""
    excluded_domains: list[str] | None
    """Domains not to search; OpenRouter only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        allowed_domains: list[str] | None = None,
        blocked_domains: list[str] | None = None,
        excluded_domains: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class UserLocation(Model):
    """Where the user is, roughly."""

    __match_args__ = ("city", "country", "region", "timezone", "extra")
    type: Literal["approximate"]
    city: str | None
    """The city."""
    country: str | None
    """The country, by its two letters in ISO 3166."""
    region: str | None
    """The region or state."""
    timezone: str | None
    """The time zone, by IANA name."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        city: str | None = None,
        country: str | None = None,
        region: str | None = None,
        timezone: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FileSearchTool(Model):
    """A search of uploaded files."""

    __match_args__ = (
        "vector_store_ids",
        "filters",
        "max_num_results",
        "ranking_options",
        "extra",
    )
    type: Literal["file_search"]
    vector_store_ids: list[str] | None
    """The ids of the vector stores to search."""
    filters: FileFilter | None
    """Which files to search, by their attributes."""
    max_num_results: int | None
    """The most pieces to find, 1 to 50."""
    ranking_options: RankingOptions | None
    """How the pieces are ranked."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        vector_store_ids: list[str] | None = None,
        filters: FileFilter | None = None,
        max_num_results: int | None = None,
        ranking_options: RankingOptions | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class FileFilter(Model):
    """Which files to search: one comparison, or several filters joined."""

    __match_args__ = ("type", "key", "value", "filters", "extra")
    type: str | None
    """The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`; or the
    joining: `and`, `or`.
    """
    key: str | None
    """The name of the attribute to compare."""
    value: Any
    """What to compare it to: text, a number, a boolean, or a list."""
    filters: list[FileFilter] | None
    """The filters to join."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        type: str | None = None,
        key: str | None = None,
        value: Any = None,
        filters: list[FileFilter] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class RankingOptions(Model):
    """How found pieces of files are ranked."""

    __match_args__ = ("ranker", "score_threshold", "hybrid_search", "extra")
    ranker: str | None
    """The ranker: `auto`, or one by its date."""
    score_threshold: float | None
    """The least score, 0 to 1."""
    hybrid_search: HybridSearch | None
    """How much meaning and words each count."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        ranker: str | None = None,
        score_threshold: float | None = None,
        hybrid_search: HybridSearch | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class HybridSearch(Model):
    """How much meaning and words each count in a search."""

    __match_args__ = ("embedding_weight", "text_weight", "extra")
    embedding_weight: float | None
    """How much the meaning counts."""
    text_weight: float | None
    """How much the words count."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        embedding_weight: float | None = None,
        text_weight: float | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CodeInterpreterTool(Model):
    """Code that the model writes and the server runs."""

    __match_args__ = ("container", "allowed_callers", "extra")
    type: Literal["code_interpreter"]
    container: CodeContainer | None
    """Where the code runs."""
    allowed_callers: list[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        container: CodeContainer | None = None,
        allowed_callers: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class AutoContainer(Model):
    """A container that the server makes for the code interpreter."""

    __match_args__ = ("file_ids", "memory_limit", "network_policy", "extra")
    type: Literal["auto"]
    file_ids: list[str] | None
    """The ids of files to put into it."""
    memory_limit: str | None
    """Its memory: `1g`, `4g`, `16g` or `64g`."""
    network_policy: NetworkPolicy | None
    """What it may reach on the network."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        file_ids: list[str] | None = None,
        memory_limit: str | None = None,
        network_policy: NetworkPolicy | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ImageGenerationTool(Model):
    """Images made by the server."""

    __match_args__ = (
        "action",
        "background",
        "complexity",
        "frame_count",
        "frame_duration_ms",
        "input_fidelity",
        "input_image_mask",
        "model",
        "moderation",
        "n",
        "output_compression",
        "output_format",
        "partial_images",
        "quality",
        "size",
        "style",
        "svg",
        "extra",
    )
    type: Literal["image_generation"]
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
    input_image_mask: ImageMask | None
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
    svg: SvgOptions | None
    """How an SVG is drawn."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        action: str | None = None,
        background: str | None = None,
        complexity: str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        input_fidelity: str | None = None,
        input_image_mask: ImageMask | None = None,
        model: str | None = None,
        moderation: str | None = None,
        n: int | None = None,
        output_compression: int | None = None,
        output_format: str | None = None,
        partial_images: int | None = None,
        quality: str | None = None,
        size: str | None = None,
        style: str | None = None,
        svg: SvgOptions | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ImageMask(Model):
    """Where an input image is to be changed."""

    __match_args__ = ("file_id", "image_url", "extra")
    file_id: str | None
    """The id of an uploaded image."""
    image_url: str | None
    """The image as a `data:` URL."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        file_id: str | None = None,
        image_url: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class SvgOptions(Model):
    """How an SVG is drawn."""

    __match_args__ = ("model", "reasoning", "extra")
    model: str | None
    """The model that draws it."""
    reasoning: Reasoning | None
    """How that model is to reason."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        model: str | None = None,
        reasoning: Reasoning | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ComputerTool(Model):
    """Use of a computer, which the caller controls."""

    __match_args__ = ("extra",)
    type: Literal["computer"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ComputerUsePreviewTool(Model):
    """The first use of a computer, which the caller controls."""

    __match_args__ = ("display_width", "display_height", "environment", "extra")
    type: Literal["computer_use_preview"]
    display_width: int | None
    """The width of the screen in pixels."""
    display_height: int | None
    """The height of the screen in pixels."""
    environment: str | None
    """The system: `windows`, `mac`, `linux`, `ubuntu` or `browser`."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        display_width: int | None = None,
        display_height: int | None = None,
        environment: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class XSearchTool(Model):
    """A search of posts; xAI only."""

    __match_args__ = ("extra",)
    type: Literal["x_search"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

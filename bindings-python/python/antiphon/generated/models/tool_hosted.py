# generated from core/src/model/tool/hosted.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class WebSearchTool(Model):
    """A search of the web.

    Attributes:
        filters: Where to search.
        search_context_size: How much of what is found the model reads: `low`, `medium`
            or `high`.
        user_location: Where the user is, roughly.
        external_web_access: Whether live pages may be fetched. The server's default is
            true.
        engine: The search engine, such as `exa`; OpenRouter only.
        max_results: The most pages of one search; OpenRouter only.
        max_uses: The most searches; OpenRouter only.
        mode: How deep the engine searches; OpenRouter only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "web_search"


class WebSearch20250826Tool(Model):
    """A search of the web, as it was on 2025-08-26.

    Attributes:
        filters: Where to search.
        search_context_size: How much of what is found the model reads: `low`, `medium`
            or `high`.
        user_location: Where the user is, roughly.
        external_web_access: Whether live pages may be fetched. The server's default is
            true.
        engine: The search engine, such as `exa`; OpenRouter only.
        max_results: The most pages of one search; OpenRouter only.
        max_uses: The most searches; OpenRouter only.
        mode: How deep the engine searches; OpenRouter only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "web_search_2025_08_26"


class WebSearchPreviewTool(Model):
    """The first search of the web.

    Attributes:
        search_context_size: How much of what is found the model reads: `low`, `medium`
            or `high`.
        search_content_types: What to search for: `text`, `image`.
        user_location: Where the user is, roughly.
        filters: Where to search; OpenRouter only.
        engine: The search engine, such as `exa`; OpenRouter only.
        max_results: The most pages of one search; OpenRouter only.
        max_uses: The most searches; OpenRouter only.
        mode: How deep the engine searches; OpenRouter only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "web_search_preview"


class WebSearchPreview20250311Tool(Model):
    """The first search of the web, as it was on 2025-03-11.

    Attributes:
        search_context_size: How much of what is found the model reads: `low`, `medium`
            or `high`.
        search_content_types: What to search for: `text`, `image`.
        user_location: Where the user is, roughly.
        filters: Where to search; OpenRouter only.
        engine: The search engine, such as `exa`; OpenRouter only.
        max_results: The most pages of one search; OpenRouter only.
        max_uses: The most searches; OpenRouter only.
        mode: How deep the engine searches; OpenRouter only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "web_search_preview_2025_03_11"


class WebSearchFilters(Model):
    """Where to search the web.

    Attributes:
        allowed_domains: The only domains to search; their subdomains too.
        blocked_domains: Domains not to search; OpenRouter and xAI.
        excluded_domains: Domains not to search; OpenRouter only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "allowed_domains",
        "blocked_domains",
        "excluded_domains",
        "extra",
    )


class UserLocation(Model):
    """Where the user is, roughly.

    Attributes:
        city: The city.
        country: The country, by its two letters in ISO 3166.
        region: The region or state.
        timezone: The time zone, by IANA name.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("city", "country", "region", "timezone", "extra")
    type = "approximate"


class FileSearchTool(Model):
    """A search of uploaded files.

    Attributes:
        vector_store_ids: The ids of the vector stores to search.
        filters: Which files to search, by their attributes.
        max_num_results: The most pieces to find, 1 to 50.
        ranking_options: How the pieces are ranked.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "vector_store_ids",
        "filters",
        "max_num_results",
        "ranking_options",
        "extra",
    )
    type = "file_search"


class FileFilter(Model):
    """Which files to search: one comparison, or several filters joined.

    Attributes:
        type: The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`; or
            the joining: `and`, `or`.
        key: The name of the attribute to compare.
        value: What to compare it to: text, a number, a boolean, or a list.
        filters: The filters to join.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("type", "key", "value", "filters", "extra")


class RankingOptions(Model):
    """How found pieces of files are ranked.

    Attributes:
        ranker: The ranker: `auto`, or one by its date.
        score_threshold: The least score, 0 to 1.
        hybrid_search: How much meaning and words each count.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("ranker", "score_threshold", "hybrid_search", "extra")


class HybridSearch(Model):
    """How much meaning and words each count in a search.

    Attributes:
        embedding_weight: How much the meaning counts.
        text_weight: How much the words count.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("embedding_weight", "text_weight", "extra")


class CodeInterpreterTool(Model):
    """Code that the model writes and the server runs.

    Attributes:
        container: Where the code runs.
        allowed_callers: Who may call the tool: `direct` (the model), `programmatic`
            (programs it writes).
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("container", "allowed_callers", "extra")
    type = "code_interpreter"


class AutoContainer(Model):
    """A container that the server makes for the code interpreter.

    Attributes:
        file_ids: The ids of files to put into it.
        memory_limit: Its memory: `1g`, `4g`, `16g` or `64g`.
        network_policy: What it may reach on the network.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("file_ids", "memory_limit", "network_policy", "extra")
    type = "auto"


class ImageGenerationTool(Model):
    """Images made by the server.

    Attributes:
        action: Whether to make or change an image: `generate`, `edit` or `auto`.
        background: The background: `transparent`, `opaque` or `auto`.
        complexity: How detailed an SVG is: `low`, `medium` or `high`.
        frame_count: How many frames an animation has.
        frame_duration_ms: How long each frame stays, in milliseconds.
        input_fidelity: How closely to keep to input images: `high` or `low`.
        input_image_mask: Where an input image is to be changed.
        model: The image model.
        moderation: How strict moderation is: `auto` or `low`.
        n: How many images to make; sent back by OpenAI.
        output_compression: How little to compress, 0 to 100. The server's default is
            100.
        output_format: The format: `png`, `webp`, `jpeg`, `gif` or `svg`. The server's
            default is `png`.
        partial_images: How many unfinished images to stream, 0 to 3. The server's
            default is 0.
        quality: The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`.
        size: Width and height in pixels, such as `1024x1536`, or `auto`.
        style: The style: `natural` or `vivid`; older models.
        svg: How an SVG is drawn.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
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
    type = "image_generation"


class ImageMask(Model):
    """Where an input image is to be changed.

    Attributes:
        file_id: The id of an uploaded image.
        image_url: The image as a `data:` URL.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("file_id", "image_url", "extra")


class SvgOptions(Model):
    """How an SVG is drawn.

    Attributes:
        model: The model that draws it.
        reasoning: How that model is to reason.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("model", "reasoning", "extra")


class ComputerTool(Model):
    """Use of a computer, which the caller controls.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "computer"


class ComputerUsePreviewTool(Model):
    """The first use of a computer, which the caller controls.

    Attributes:
        display_width: The width of the screen in pixels.
        display_height: The height of the screen in pixels.
        environment: The system: `windows`, `mac`, `linux`, `ubuntu` or `browser`.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "display_width",
        "display_height",
        "environment",
        "extra",
    )
    type = "computer_use_preview"


class XSearchTool(Model):
    """A search of posts; xAI only.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "x_search"

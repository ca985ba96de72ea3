# generated from core/src/model/response/usage.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class Usage(Model):
    """The tokens that a response used, and what they cost.

    Attributes:
        input_tokens: Tokens read.
        input_tokens_details: What the tokens read were.
        output_tokens: Tokens written, reasoning included.
        output_tokens_details: What the tokens written were.
        total_tokens: Tokens read and written.
        cost: The cost in OpenRouter credits, which are US dollars; OpenRouter only.
        cost_details: What the provider took; OpenRouter only.
        is_byok: Whether the caller's own key was used with the provider; OpenRouter
            only.
        server_tool_use_details: What the server's tools did; OpenRouter only.
        cost_in_usd_ticks: The cost in ten-billionths of a US dollar; xAI only.
        num_sources_used: How many sources the model read; xAI only.
        num_server_side_tools_used: How many calls of the server's tools there were; xAI
            only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "input_tokens",
        "input_tokens_details",
        "output_tokens",
        "output_tokens_details",
        "total_tokens",
        "cost",
        "cost_details",
        "is_byok",
        "server_tool_use_details",
        "cost_in_usd_ticks",
        "num_sources_used",
        "num_server_side_tools_used",
        "extra",
    )


class InputTokensDetails(Model):
    """What the tokens read were.

    Attributes:
        cached_tokens: Tokens that came from the prompt cache.
        cache_write_tokens: Tokens that were written to the prompt cache.
        cache_write_tokens_details: Tokens written to the prompt cache, by how long they
            stay; OpenAI only.
        text_tokens: Tokens of text, where a server counts them apart.
        image_tokens: Tokens of images, where a server counts them apart.
        audio_tokens: Tokens of sound, where a server counts them apart.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "cached_tokens",
        "cache_write_tokens",
        "cache_write_tokens_details",
        "text_tokens",
        "image_tokens",
        "audio_tokens",
        "extra",
    )


class CacheWriteTokensDetails(Model):
    """Tokens written to the prompt cache, by how long they stay.

    Attributes:
        ttl_30m_tokens: For 30 minutes.
        ttl_12h_tokens: For 12 hours.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("ttl_30m_tokens", "ttl_12h_tokens", "extra")


class OutputTokensDetails(Model):
    """What the tokens written were.

    Attributes:
        reasoning_tokens: Tokens of reasoning.
        text_tokens: Tokens of text, where a server counts them apart.
        image_tokens: Tokens of images, where a server counts them apart.
        audio_tokens: Tokens of sound, where a server counts them apart.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "reasoning_tokens",
        "text_tokens",
        "image_tokens",
        "audio_tokens",
        "extra",
    )


class CostDetails(Model):
    """What a provider took, in US dollars; OpenRouter only.

    Attributes:
        upstream_inference_cost: For all of it.
        upstream_inference_input_cost: For the tokens read.
        upstream_inference_output_cost: For the tokens written.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "upstream_inference_cost",
        "upstream_inference_input_cost",
        "upstream_inference_output_cost",
        "extra",
    )


class ServerToolUse(Model):
    """What the server's tools did; OpenRouter only.

    Attributes:
        tool_calls_requested: How many calls the model asked for.
        tool_calls_executed: How many were made.
        web_search_requests: How many searches of the web there were.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "tool_calls_requested",
        "tool_calls_executed",
        "web_search_requests",
        "extra",
    )


class ToolUsage(Model):
    """What the server's tools used; OpenAI only.

    Attributes:
        image_gen: Making images.
        web_search: Searching the web.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("image_gen", "web_search", "extra")


class ImageGenerationUsage(Model):
    """The tokens that making images used.

    Attributes:
        input_tokens: Tokens read.
        input_tokens_details: What the tokens read were.
        output_tokens: Tokens written.
        output_tokens_details: What the tokens written were.
        total_tokens: Tokens read and written.
        cached_tokens: Tokens that came from the cache.
        cached_tokens_details: What the tokens from the cache were.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "input_tokens",
        "input_tokens_details",
        "output_tokens",
        "output_tokens_details",
        "total_tokens",
        "cached_tokens",
        "cached_tokens_details",
        "extra",
    )


class CachedImageTokens(Model):
    """What the tokens from the cache were.

    Attributes:
        cached_text_tokens: Tokens of text.
        cached_image_tokens: Tokens of images.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("cached_text_tokens", "cached_image_tokens", "extra")


class WebSearchUsage(Model):
    """What searching the web used.

    Attributes:
        num_requests: How many searches there were.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("num_requests", "extra")

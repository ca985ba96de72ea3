# generated from core/src/model/response/usage.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any

from ..._model import Model

class Usage(Model):
    """The tokens that a response used, and what they cost."""

    __match_args__ = (
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
    input_tokens: int
    """Tokens read."""
    input_tokens_details: InputTokensDetails | None
    """What the tokens read were."""
    output_tokens: int
    """Tokens written, reasoning included."""
    output_tokens_details: OutputTokensDetails | None
    """What the tokens written were."""
    total_tokens: int
    """Tokens read and written."""
    cost: float | None
    """The cost in OpenRouter credits, which are US dollars; OpenRouter only."""
    cost_details: CostDetails | None
    """What the provider took; OpenRouter only."""
    is_byok: bool | None
    """Whether the caller's own key was used with the provider; OpenRouter only."""
    server_tool_use_details: ServerToolUse | None
    """What the server's tools did; OpenRouter only."""
    cost_in_usd_ticks: int | None
    """The cost in ten-billionths of a US dollar; xAI only."""
    num_sources_used: int | None
    """How many sources the model read; xAI only."""
    num_server_side_tools_used: int | None
    """How many calls of the server's tools there were; xAI only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        input_tokens: int,
        input_tokens_details: InputTokensDetails | None = None,
        output_tokens: int,
        output_tokens_details: OutputTokensDetails | None = None,
        total_tokens: int,
        cost: float | None = None,
        cost_details: CostDetails | None = None,
        is_byok: bool | None = None,
        server_tool_use_details: ServerToolUse | None = None,
        cost_in_usd_ticks: int | None = None,
        num_sources_used: int | None = None,
        num_server_side_tools_used: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class InputTokensDetails(Model):
    """What the tokens read were."""

    __match_args__ = (
        "cached_tokens",
        "cache_write_tokens",
        "cache_write_tokens_details",
        "text_tokens",
        "image_tokens",
        "audio_tokens",
        "extra",
    )
    cached_tokens: int | None
    """Tokens that came from the prompt cache."""
    cache_write_tokens: int | None
    """Tokens that were written to the prompt cache."""
    cache_write_tokens_details: CacheWriteTokensDetails | None
    """Tokens written to the prompt cache, by how long they stay; OpenAI only."""
    text_tokens: int | None
    """Tokens of text, where a server counts them apart."""
    image_tokens: int | None
    """Tokens of images, where a server counts them apart."""
    audio_tokens: int | None
    """Tokens of sound, where a server counts them apart."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        cached_tokens: int | None = None,
        cache_write_tokens: int | None = None,
        cache_write_tokens_details: CacheWriteTokensDetails | None = None,
        text_tokens: int | None = None,
        image_tokens: int | None = None,
        audio_tokens: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CacheWriteTokensDetails(Model):
    """Tokens written to the prompt cache, by how long they stay."""

    __match_args__ = ("ttl_30m_tokens", "ttl_12h_tokens", "extra")
    ttl_30m_tokens: int | None
    """For 30 minutes."""
    ttl_12h_tokens: int | None
    """For 12 hours."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        ttl_30m_tokens: int | None = None,
        ttl_12h_tokens: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class OutputTokensDetails(Model):
    """What the tokens written were."""

    __match_args__ = (
        "reasoning_tokens",
        "text_tokens",
        "image_tokens",
        "audio_tokens",
        "extra",
    )
    reasoning_tokens: int | None
    """Tokens of reasoning."""
    text_tokens: int | None
    """Tokens of text, where a server counts them apart."""
    image_tokens: int | None
    """Tokens of images, where a server counts them apart."""
    audio_tokens: int | None
    """Tokens of sound, where a server counts them apart."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        reasoning_tokens: int | None = None,
        text_tokens: int | None = None,
        image_tokens: int | None = None,
        audio_tokens: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CostDetails(Model):
    """What a provider took, in US dollars; OpenRouter only."""

    __match_args__ = (
        "upstream_inference_cost",
        "upstream_inference_input_cost",
        "upstream_inference_output_cost",
        "extra",
    )
    upstream_inference_cost: float | None
    """For all of it."""
    upstream_inference_input_cost: float | None
    """For the tokens read."""
    upstream_inference_output_cost: float | None
    """For the tokens written."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        upstream_inference_cost: float | None = None,
        upstream_inference_input_cost: float | None = None,
        upstream_inference_output_cost: float | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ServerToolUse(Model):
    """What the server's tools did; OpenRouter only."""

    __match_args__ = (
        "tool_calls_requested",
        "tool_calls_executed",
        "web_search_requests",
        "extra",
    )
    tool_calls_requested: int | None
    """How many calls the model asked for."""
    tool_calls_executed: int | None
    """How many were made."""
    web_search_requests: int | None
    """How many searches of the web there were."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        tool_calls_requested: int | None = None,
        tool_calls_executed: int | None = None,
        web_search_requests: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ToolUsage(Model):
    """What the server's tools used; OpenAI only."""

    __match_args__ = ("image_gen", "web_search", "extra")
    image_gen: ImageGenerationUsage | None
    """Making images."""
    web_search: WebSearchUsage | None
    """Searching the web."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        image_gen: ImageGenerationUsage | None = None,
        web_search: WebSearchUsage | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ImageGenerationUsage(Model):
    """The tokens that making images used."""

    __match_args__ = (
        "input_tokens",
        "input_tokens_details",
        "output_tokens",
        "output_tokens_details",
        "total_tokens",
        "cached_tokens",
        "cached_tokens_details",
        "extra",
    )
    input_tokens: int | None
    """Tokens read."""
    input_tokens_details: InputTokensDetails | None
    """What the tokens read were."""
    output_tokens: int | None
    """Tokens written."""
    output_tokens_details: OutputTokensDetails | None
    """What the tokens written were."""
    total_tokens: int | None
    """Tokens read and written."""
    cached_tokens: int | None
    """Tokens that came from the cache."""
    cached_tokens_details: CachedImageTokens | None
    """What the tokens from the cache were."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        input_tokens: int | None = None,
        input_tokens_details: InputTokensDetails | None = None,
        output_tokens: int | None = None,
        output_tokens_details: OutputTokensDetails | None = None,
        total_tokens: int | None = None,
        cached_tokens: int | None = None,
        cached_tokens_details: CachedImageTokens | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class CachedImageTokens(Model):
    """What the tokens from the cache were."""

    __match_args__ = ("cached_text_tokens", "cached_image_tokens", "extra")
    cached_text_tokens: int | None
    """Tokens of text."""
    cached_image_tokens: int | None
    """Tokens of images."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        cached_text_tokens: int | None = None,
        cached_image_tokens: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebSearchUsage(Model):
    """What searching the web used."""

    __match_args__ = ("num_requests", "extra")
    num_requests: int | None
    """How many searches there were."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        num_requests: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

# generated from core/src/model/response/mod.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._model import Unknown
from ..models.response import (
    ModerationFailure,
    ModerationResult,
    PromptCacheComparisonNotFound,
    PromptCacheHit,
    PromptCacheMiss,
    PromptCacheUnavailable,
)
from typing import Any, Literal, TypeAlias, Union
from .item_input import InputItem

__all__ = [
    "Instructions",
    "ModerationOutcome",
    "PromptCacheDiagnostics",
    "ResponseStatus",
]

ResponseStatus: TypeAlias = Union[
    Literal["queued", "in_progress", "completed", "incomplete", "failed", "cancelled"],
    str,
]
"""How far a response is, or how it ended."""

Instructions: TypeAlias = Union[
    str,
    list[InputItem],
    Any,
]
"""Instructions for the model: text, or items."""

ModerationOutcome: TypeAlias = Union[
    ModerationResult,
    ModerationFailure,
    Unknown,
]
"""What came of a moderation."""

PromptCacheDiagnostics: TypeAlias = Union[
    PromptCacheHit,
    PromptCacheMiss,
    PromptCacheComparisonNotFound,
    PromptCacheUnavailable,
    Unknown,
]
"""Whether the prompt cache was hit, against a response to compare with; OpenAI only."""

# generated from core/src/model/webhook.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._model import Unknown
from ..models.webhook import (
    WebhookCancelledEvent,
    WebhookCompletedEvent,
    WebhookFailedEvent,
    WebhookIncompleteEvent,
)
from typing import TypeAlias, Union

__all__ = ["WebhookEvent"]

WebhookEvent: TypeAlias = Union[
    WebhookCompletedEvent,
    WebhookIncompleteEvent,
    WebhookFailedEvent,
    WebhookCancelledEvent,
    Unknown,
]
"""The end of a background response."""

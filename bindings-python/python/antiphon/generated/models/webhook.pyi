# generated from core/src/model/webhook.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model

class WebhookCompletedEvent(Model):
    """A background response is whole."""

    __match_args__ = ("id", "object", "created_at", "data", "extra")
    type: Literal["response.completed"]
    id: str | None
    """The id of the webhook event; the same when it is posted again."""
    object: str | None
    """Always `event`."""
    created_at: int | None
    """When the response ended, in seconds since 1970."""
    data: WebhookData | None
    """Which response ended."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        created_at: int | None = None,
        data: WebhookData | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebhookIncompleteEvent(Model):
    """A background response ended early."""

    __match_args__ = ("id", "object", "created_at", "data", "extra")
    type: Literal["response.incomplete"]
    id: str | None
    """The id of the webhook event; the same when it is posted again."""
    object: str | None
    """Always `event`."""
    created_at: int | None
    """When the response ended, in seconds since 1970."""
    data: WebhookData | None
    """Which response ended."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        created_at: int | None = None,
        data: WebhookData | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebhookFailedEvent(Model):
    """A background response failed."""

    __match_args__ = ("id", "object", "created_at", "data", "extra")
    type: Literal["response.failed"]
    id: str | None
    """The id of the webhook event; the same when it is posted again."""
    object: str | None
    """Always `event`."""
    created_at: int | None
    """When the response ended, in seconds since 1970."""
    data: WebhookData | None
    """Which response ended."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        created_at: int | None = None,
        data: WebhookData | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebhookCancelledEvent(Model):
    """A background response was cancelled."""

    __match_args__ = ("id", "object", "created_at", "data", "extra")
    type: Literal["response.cancelled"]
    id: str | None
    """The id of the webhook event; the same when it is posted again."""
    object: str | None
    """Always `event`."""
    created_at: int | None
    """When the response ended, in seconds since 1970."""
    data: WebhookData | None
    """Which response ended."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        created_at: int | None = None,
        data: WebhookData | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WebhookData(Model):
    """Which response a webhook event is about."""

    __match_args__ = ("id", "extra")
    id: str | None
    """The id of the response; retrieve it by this."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

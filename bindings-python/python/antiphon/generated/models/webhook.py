# generated from core/src/model/webhook.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class WebhookCompletedEvent(Model):
    """A background response is whole.

    Attributes:
        id: The id of the webhook event; the same when it is posted again.
        object: Always `event`.
        created_at: When the response ended, in seconds since 1970.
        data: Which response ended.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "object", "created_at", "data", "extra")
    type = "response.completed"


class WebhookIncompleteEvent(Model):
    """A background response ended early.

    Attributes:
        id: The id of the webhook event; the same when it is posted again.
        object: Always `event`.
        created_at: When the response ended, in seconds since 1970.
        data: Which response ended.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "object", "created_at", "data", "extra")
    type = "response.incomplete"


class WebhookFailedEvent(Model):
    """A background response failed.

    Attributes:
        id: The id of the webhook event; the same when it is posted again.
        object: Always `event`.
        created_at: When the response ended, in seconds since 1970.
        data: Which response ended.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "object", "created_at", "data", "extra")
    type = "response.failed"


class WebhookCancelledEvent(Model):
    """A background response was cancelled.

    Attributes:
        id: The id of the webhook event; the same when it is posted again.
        object: Always `event`.
        created_at: When the response ended, in seconds since 1970.
        data: Which response ended.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "object", "created_at", "data", "extra")
    type = "response.cancelled"


class WebhookData(Model):
    """Which response a webhook event is about.

    Attributes:
        id: The id of the response; retrieve it by this.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "extra")

# generated from core/src/model/list.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class ItemPage(Model):
    """A page of items: the input of a stored response, or a conversation.

    Attributes:
        object: Always `list`.
        data: The items, in the form in which they can be sent as input.
        first_id: The id of the first item of the page.
        last_id: The id of the last item of the page; the next page begins after it.
        has_more: Whether there is another page.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "object",
        "data",
        "first_id",
        "last_id",
        "has_more",
        "extra",
    )


class CompactedResponse(Model):
    """A compacted context: `output` goes into the next request as its input. It is no
    response that can be continued by id.

    Attributes:
        id: The id of the compaction.
        object: Always `response.compaction`.
        created_at: When it was made, in seconds since 1970.
        output: The items of the shorter context, in order.
        image: How images in the input were read.
        usage: What the compaction used.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "object",
        "created_at",
        "output",
        "image",
        "usage",
        "extra",
    )


class InputTokens(Model):
    """How many tokens an input has.

    Attributes:
        object: Always `response.input_tokens`.
        input_tokens: The number of tokens.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("object", "input_tokens", "extra")


class Deleted(Model):
    """What was deleted.

    Attributes:
        id: The id of what was deleted.
        object: What it was, such as `conversation.deleted`.
        deleted: Whether it is gone.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "object", "deleted", "extra")

# generated from core/src/model/item/computer.rs by `make generate`; do not edit
# ruff: noqa
from ..._model import Model


class ComputerCallItem(Model):
    """What the model wants done on the computer.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that the output of the call must name.
        action: The one thing to do, on `computer_use_preview`.
        actions: The things to do, in order, on newer models.
        pending_safety_checks: Warnings that the caller must acknowledge with the
            output.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "action",
        "actions",
        "pending_safety_checks",
        "created_by",
        "agent",
        "extra",
    )
    type = "computer_call"


class ClickAction(Model):
    """Click.

    Attributes:
        button: The button: `left`, `right`, `wheel`, `back` or `forward`.
        x: Pixels from the left.
        y: Pixels from the top.
        keys: Keys held down meanwhile.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("button", "x", "y", "keys", "extra")
    type = "click"


class DoubleClickAction(Model):
    """Click twice.

    Attributes:
        x: Pixels from the left.
        y: Pixels from the top.
        keys: Keys held down meanwhile.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("x", "y", "keys", "extra")
    type = "double_click"


class DragAction(Model):
    """Hold the mouse button down along a path.

    Attributes:
        path: The points of the path, in order.
        keys: Keys held down meanwhile.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("path", "keys", "extra")
    type = "drag"


class DragPoint(Model):
    """A point of a path.

    Attributes:
        x: Pixels from the left.
        y: Pixels from the top.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("x", "y", "extra")


class KeypressAction(Model):
    """Press keys together.

    Attributes:
        keys: The keys.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("keys", "extra")
    type = "keypress"


class MoveAction(Model):
    """Move the mouse.

    Attributes:
        x: Pixels from the left.
        y: Pixels from the top.
        keys: Keys held down meanwhile.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("x", "y", "keys", "extra")
    type = "move"


class ScreenshotAction(Model):
    """Take a picture of the screen.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "screenshot"


class ScrollAction(Model):
    """Scroll.

    Attributes:
        x: Pixels from the left, where the mouse is.
        y: Pixels from the top, where the mouse is.
        scroll_x: Pixels to the right.
        scroll_y: Pixels down.
        keys: Keys held down meanwhile.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("x", "y", "scroll_x", "scroll_y", "keys", "extra")
    type = "scroll"


class TypeAction(Model):
    """Type text.

    Attributes:
        text: The text.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("text", "extra")
    type = "type"


class WaitAction(Model):
    """Wait a moment.

    Attributes:
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("extra",)
    type = "wait"


class SafetyCheck(Model):
    """A warning about what the model wants done.

    Attributes:
        id: The id of the warning.
        code: The kind of warning, such as `malicious_instructions`.
        message: A message for people.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = ("id", "code", "message", "extra")


class ComputerCallOutputItem(Model):
    """What the screen shows after a call.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id of the call.
        output: The picture: a `computer_screenshot`.
        acknowledged_safety_checks: Warnings that the caller accepts.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __module__ = "antiphon.types"
    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "output",
        "acknowledged_safety_checks",
        "created_by",
        "agent",
        "extra",
    )
    type = "computer_call_output"

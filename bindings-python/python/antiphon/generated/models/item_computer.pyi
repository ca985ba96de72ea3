# generated from core/src/model/item/computer.rs by `make generate`; do not edit
# ruff: noqa
from typing import Any, Literal

from ..._model import Model
from ..annotations.content import InputContent
from ..annotations.item_attributes import ItemStatus
from ..annotations.item_computer import ComputerAction
from .item_attributes import ItemAgent

class ComputerCallItem(Model):
    """What the model wants done on the computer."""

    __match_args__ = (
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
    type: Literal["computer_call"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    action: ComputerAction | None
    """The one thing to do, on `computer_use_preview`."""
    actions: list[ComputerAction] | None
    """The things to do, in order, on newer models."""
    pending_safety_checks: list[SafetyCheck] | None
    """Warnings that the caller must acknowledge with the output."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        action: ComputerAction | None = None,
        actions: list[ComputerAction] | None = None,
        pending_safety_checks: list[SafetyCheck] | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ClickAction(Model):
    """Click."""

    __match_args__ = ("button", "x", "y", "keys", "extra")
    type: Literal["click"]
    button: str | None
    """The button: `left`, `right`, `wheel`, `back` or `forward`."""
    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""
    keys: list[str] | None
    """Keys held down meanwhile."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        button: str | None = None,
        x: int | None = None,
        y: int | None = None,
        keys: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class DoubleClickAction(Model):
    """Click twice."""

    __match_args__ = ("x", "y", "keys", "extra")
    type: Literal["double_click"]
    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""
    keys: list[str] | None
    """Keys held down meanwhile."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        x: int | None = None,
        y: int | None = None,
        keys: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class DragAction(Model):
    """Hold the mouse button down along a path."""

    __match_args__ = ("path", "keys", "extra")
    type: Literal["drag"]
    path: list[DragPoint] | None
    """The points of the path, in order."""
    keys: list[str] | None
    """Keys held down meanwhile."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        path: list[DragPoint] | None = None,
        keys: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class DragPoint(Model):
    """A point of a path."""

    __match_args__ = ("x", "y", "extra")
    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        x: int | None = None,
        y: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class KeypressAction(Model):
    """Press keys together."""

    __match_args__ = ("keys", "extra")
    type: Literal["keypress"]
    keys: list[str] | None
    """The keys."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        keys: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class MoveAction(Model):
    """Move the mouse."""

    __match_args__ = ("x", "y", "keys", "extra")
    type: Literal["move"]
    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""
    keys: list[str] | None
    """Keys held down meanwhile."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        x: int | None = None,
        y: int | None = None,
        keys: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ScreenshotAction(Model):
    """Take a picture of the screen."""

    __match_args__ = ("extra",)
    type: Literal["screenshot"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ScrollAction(Model):
    """Scroll."""

    __match_args__ = ("x", "y", "scroll_x", "scroll_y", "keys", "extra")
    type: Literal["scroll"]
    x: int | None
    """Pixels from the left, where the mouse is."""
    y: int | None
    """Pixels from the top, where the mouse is."""
    scroll_x: int | None
    """Pixels to the right."""
    scroll_y: int | None
    """Pixels down."""
    keys: list[str] | None
    """Keys held down meanwhile."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        x: int | None = None,
        y: int | None = None,
        scroll_x: int | None = None,
        scroll_y: int | None = None,
        keys: list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class TypeAction(Model):
    """Type text."""

    __match_args__ = ("text", "extra")
    type: Literal["type"]
    text: str
    """The text."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        text: str,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class WaitAction(Model):
    """Wait a moment."""

    __match_args__ = ("extra",)
    type: Literal["wait"]
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class SafetyCheck(Model):
    """A warning about what the model wants done."""

    __match_args__ = ("id", "code", "message", "extra")
    id: str | None
    """The id of the warning."""
    code: str | None
    """The kind of warning, such as `malicious_instructions`."""
    message: str | None
    """A message for people."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        code: str | None = None,
        message: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

class ComputerCallOutputItem(Model):
    """What the screen shows after a call."""

    __match_args__ = (
        "id",
        "status",
        "call_id",
        "output",
        "acknowledged_safety_checks",
        "created_by",
        "agent",
        "extra",
    )
    type: Literal["computer_call_output"]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    output: InputContent | None
    """The picture: a `computer_screenshot`."""
    acknowledged_safety_checks: list[SafetyCheck] | None
    """Warnings that the caller accepts."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""
    extra: dict[str, Any]
    """Fields this version does not know."""
    def __init__(
        self,
        *,
        id: str | None = None,
        status: ItemStatus | None = None,
        call_id: str | None = None,
        output: InputContent | None = None,
        acknowledged_safety_checks: list[SafetyCheck] | None = None,
        created_by: str | None = None,
        agent: ItemAgent | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None: ...

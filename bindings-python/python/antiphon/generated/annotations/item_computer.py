# generated from core/src/model/item/computer.rs by `make generate`; do not edit
# ruff: noqa
from __future__ import annotations

from ..._annotations import JsonObject
from ..._model import Unknown
from ..models.item_computer import (
    ClickAction,
    DoubleClickAction,
    DragAction,
    KeypressAction,
    MoveAction,
    ScreenshotAction,
    ScrollAction,
    TypeAction,
    WaitAction,
)
from collections.abc import Sequence
from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models.item_attributes import ItemAgent
    from ..models.item_computer import DragPoint, SafetyCheck
    from .content import InputContentParam
    from .item_attributes import ItemAgentParam, ItemStatus

__all__ = [
    "ClickActionParam",
    "ComputerAction",
    "ComputerActionParam",
    "ComputerCallItemParam",
    "ComputerCallOutputItemParam",
    "DoubleClickActionParam",
    "DragActionParam",
    "DragPointParam",
    "KeypressActionParam",
    "MoveActionParam",
    "SafetyCheckParam",
    "ScreenshotActionParam",
    "ScrollActionParam",
    "TypeActionParam",
    "WaitActionParam",
]


class ComputerCallItemParam(TypedDict, total=False):
    """What the model wants done on the computer."""

    type: Required[Literal["computer_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    action: ComputerActionParam | None
    """The one thing to do, on `computer_use_preview`."""
    actions: Sequence[ComputerActionParam] | None
    """The things to do, in order, on newer models."""
    pending_safety_checks: Sequence[SafetyCheckParam | SafetyCheck] | None
    """Warnings that the caller must acknowledge with the output."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ClickActionParam(TypedDict, total=False):
    """Click."""

    type: Required[Literal["click"]]
    button: str | None
    """The button: `left`, `right`, `wheel`, `back` or `forward`."""
    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""
    keys: Sequence[str] | None
    """Keys held down meanwhile."""


class DoubleClickActionParam(TypedDict, total=False):
    """Click twice."""

    type: Required[Literal["double_click"]]
    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""
    keys: Sequence[str] | None
    """Keys held down meanwhile."""


class DragActionParam(TypedDict, total=False):
    """Hold the mouse button down along a path."""

    type: Required[Literal["drag"]]
    path: Sequence[DragPointParam | DragPoint] | None
    """The points of the path, in order."""
    keys: Sequence[str] | None
    """Keys held down meanwhile."""


class DragPointParam(TypedDict, total=False):
    """A point of a path."""

    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""


class KeypressActionParam(TypedDict, total=False):
    """Press keys together."""

    type: Required[Literal["keypress"]]
    keys: Sequence[str] | None
    """The keys."""


class MoveActionParam(TypedDict, total=False):
    """Move the mouse."""

    type: Required[Literal["move"]]
    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""
    keys: Sequence[str] | None
    """Keys held down meanwhile."""


class ScreenshotActionParam(TypedDict, total=False):
    """Take a picture of the screen."""

    type: Required[Literal["screenshot"]]


class ScrollActionParam(TypedDict, total=False):
    """Scroll."""

    type: Required[Literal["scroll"]]
    x: int | None
    """Pixels from the left, where the mouse is."""
    y: int | None
    """Pixels from the top, where the mouse is."""
    scroll_x: int | None
    """Pixels to the right."""
    scroll_y: int | None
    """Pixels down."""
    keys: Sequence[str] | None
    """Keys held down meanwhile."""


class TypeActionParam(TypedDict, total=False):
    """Type text."""

    type: Required[Literal["type"]]
    text: str | None
    """The text."""


class WaitActionParam(TypedDict, total=False):
    """Wait a moment."""

    type: Required[Literal["wait"]]


class SafetyCheckParam(TypedDict, total=False):
    """A warning about what the model wants done."""

    id: str | None
    """The id of the warning."""
    code: str | None
    """The kind of warning, such as `malicious_instructions`."""
    message: str | None
    """A message for people."""


class ComputerCallOutputItemParam(TypedDict, total=False):
    """What the screen shows after a call."""

    type: Required[Literal["computer_call_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    output: InputContentParam | None
    """The picture: a `computer_screenshot`."""
    acknowledged_safety_checks: Sequence[SafetyCheckParam | SafetyCheck] | None
    """Warnings that the caller accepts."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


ComputerAction: TypeAlias = Union[
    ClickAction,
    DoubleClickAction,
    DragAction,
    KeypressAction,
    MoveAction,
    ScreenshotAction,
    ScrollAction,
    TypeAction,
    WaitAction,
    Unknown,
]
"""Something to do on the computer."""

ComputerActionParam: TypeAlias = Union[
    ClickActionParam,
    DoubleClickActionParam,
    DragActionParam,
    KeypressActionParam,
    MoveActionParam,
    ScreenshotActionParam,
    ScrollActionParam,
    TypeActionParam,
    WaitActionParam,
    ClickAction,
    DoubleClickAction,
    DragAction,
    KeypressAction,
    MoveAction,
    ScreenshotAction,
    ScrollAction,
    TypeAction,
    WaitAction,
    Unknown,
    JsonObject,
]
"""Something to do on the computer."""

//! Use of a computer by the model.

use antiphon_derive::Model;
use serde_json::Value;

use crate::model::{Extra, InputContent, ItemAgent, ItemStatus};

/// What the model wants done on the computer.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "computer_call")]
pub struct ComputerCallItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id that the output of the call must name.
    pub call_id: Option<String>,
    /// The one thing to do, on `computer_use_preview`.
    pub action: Option<ComputerAction>,
    /// The things to do, in order, on newer models.
    pub actions: Option<Vec<ComputerAction>>,
    /// Warnings that the caller must acknowledge with the output.
    pub pending_safety_checks: Option<Vec<SafetyCheck>>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Something to do on the computer.
#[derive(Debug, Clone, PartialEq, Model)]
pub enum ComputerAction {
    /// Click.
    Click(ClickAction),
    /// Click twice.
    DoubleClick(DoubleClickAction),
    /// Hold the mouse button down along a path.
    Drag(DragAction),
    /// Press keys together.
    Keypress(KeypressAction),
    /// Move the mouse.
    Move(MoveAction),
    /// Take a picture of the screen.
    Screenshot(ScreenshotAction),
    /// Scroll.
    Scroll(ScrollAction),
    /// Type text.
    TypeText(TypeAction),
    /// Wait a moment.
    Wait(WaitAction),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole action.
        json: Value,
    },
}

/// Click.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "click")]
pub struct ClickAction {
    /// The button: `left`, `right`, `wheel`, `back` or `forward`.
    pub button: Option<String>,
    /// Pixels from the left.
    pub x: Option<i64>,
    /// Pixels from the top.
    pub y: Option<i64>,
    /// Keys held down meanwhile.
    pub keys: Option<Vec<String>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Click twice.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "double_click")]
pub struct DoubleClickAction {
    /// Pixels from the left.
    pub x: Option<i64>,
    /// Pixels from the top.
    pub y: Option<i64>,
    /// Keys held down meanwhile.
    pub keys: Option<Vec<String>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Hold the mouse button down along a path.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "drag")]
pub struct DragAction {
    /// The points of the path, in order.
    pub path: Option<Vec<DragPoint>>,
    /// Keys held down meanwhile.
    pub keys: Option<Vec<String>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A point of a path.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct DragPoint {
    /// Pixels from the left.
    pub x: Option<i64>,
    /// Pixels from the top.
    pub y: Option<i64>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Press keys together.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "keypress")]
pub struct KeypressAction {
    /// The keys.
    pub keys: Option<Vec<String>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Move the mouse.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "move")]
pub struct MoveAction {
    /// Pixels from the left.
    pub x: Option<i64>,
    /// Pixels from the top.
    pub y: Option<i64>,
    /// Keys held down meanwhile.
    pub keys: Option<Vec<String>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Take a picture of the screen.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "screenshot")]
pub struct ScreenshotAction {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Scroll.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "scroll")]
pub struct ScrollAction {
    /// Pixels from the left, where the mouse is.
    pub x: Option<i64>,
    /// Pixels from the top, where the mouse is.
    pub y: Option<i64>,
    /// Pixels to the right.
    pub scroll_x: Option<i64>,
    /// Pixels down.
    pub scroll_y: Option<i64>,
    /// Keys held down meanwhile.
    pub keys: Option<Vec<String>>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Type text.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "type")]
pub struct TypeAction {
    /// The text.
    pub text: String,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// Wait a moment.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "wait")]
pub struct WaitAction {
    /// Fields this version does not know.
    pub extra: Extra,
}

/// A warning about what the model wants done.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct SafetyCheck {
    /// The id of the warning.
    pub id: Option<String>,
    /// The kind of warning, such as `malicious_instructions`.
    pub code: Option<String>,
    /// A message for people.
    pub message: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

/// What the screen shows after a call.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "computer_call_output")]
pub struct ComputerCallOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    pub id: Option<String>,
    /// How far the item is.
    pub status: Option<ItemStatus>,
    /// The id of the call.
    pub call_id: Option<String>,
    /// The picture: a `computer_screenshot`.
    pub output: Option<InputContent>,
    /// Warnings that the caller accepts.
    pub acknowledged_safety_checks: Option<Vec<SafetyCheck>>,
    /// Who made the item; OpenAI sends it on stored items.
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    pub extra: Extra,
}

// generated from core/src/model/item/computer.rs by `make generate`; do not edit
import type { Unknown } from '../../../../lib/unknown.js';
import type { InputContent, InputContentParam } from '../content.js';
import type { ItemAgent, ItemAgentParam, ItemStatus } from './attributes.js';

/** What the model wants done on the computer. */
export interface ComputerCallItem {
  type: 'computer_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** The one thing to do, on `computer_use_preview`. */
  action?: ComputerAction | null;
  /** The things to do, in order, on newer models. */
  actions?: ComputerAction[] | null;
  /** Warnings that the caller must acknowledge with the output. */
  pending_safety_checks?: SafetyCheck[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Something to do on the computer. */
export type ComputerAction =
  | ClickAction
  | DoubleClickAction
  | DragAction
  | KeypressAction
  | MoveAction
  | ScreenshotAction
  | ScrollAction
  | TypeAction
  | WaitAction
  | Unknown;

/** Click. */
export interface ClickAction {
  type: 'click';
  /** The button: `left`, `right`, `wheel`, `back` or `forward`. */
  button?: string | null;
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
  /** Keys held down meanwhile. */
  keys?: string[] | null;
}

/** Click twice. */
export interface DoubleClickAction {
  type: 'double_click';
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
  /** Keys held down meanwhile. */
  keys?: string[] | null;
}

/** Hold the mouse button down along a path. */
export interface DragAction {
  type: 'drag';
  /** The points of the path, in order. */
  path?: DragPoint[] | null;
  /** Keys held down meanwhile. */
  keys?: string[] | null;
}

/** A point of a path. */
export interface DragPoint {
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
}

/** Press keys together. */
export interface KeypressAction {
  type: 'keypress';
  /** The keys. */
  keys?: string[] | null;
}

/** Move the mouse. */
export interface MoveAction {
  type: 'move';
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
  /** Keys held down meanwhile. */
  keys?: string[] | null;
}

/** Take a picture of the screen. */
export interface ScreenshotAction {
  type: 'screenshot';
}

/** Scroll. */
export interface ScrollAction {
  type: 'scroll';
  /** Pixels from the left, where the mouse is. */
  x?: number | null;
  /** Pixels from the top, where the mouse is. */
  y?: number | null;
  /** Pixels to the right. */
  scroll_x?: number | null;
  /** Pixels down. */
  scroll_y?: number | null;
  /** Keys held down meanwhile. */
  keys?: string[] | null;
}

/** Type text. */
export interface TypeAction {
  type: 'type';
  /** The text. */
  text: string;
}

/** Wait a moment. */
export interface WaitAction {
  type: 'wait';
}

/** A warning about what the model wants done. */
export interface SafetyCheck {
  /** The id of the warning. */
  id?: string | null;
  /** The kind of warning, such as `malicious_instructions`. */
  code?: string | null;
  /** A message for people. */
  message?: string | null;
}

/** What the screen shows after a call. */
export interface ComputerCallOutputItem {
  type: 'computer_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** The picture: a `computer_screenshot`. */
  output?: InputContent | null;
  /** Warnings that the caller accepts. */
  acknowledged_safety_checks?: SafetyCheck[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What the model wants done on the computer. */
export interface ComputerCallItemParam {
  type: 'computer_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** The one thing to do, on `computer_use_preview`. */
  action?: ComputerActionParam | null;
  /** The things to do, in order, on newer models. */
  actions?: readonly ComputerActionParam[] | null;
  /** Warnings that the caller must acknowledge with the output. */
  pending_safety_checks?: readonly SafetyCheckParam[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Something to do on the computer. */
export type ComputerActionParam =
  | ClickActionParam
  | DoubleClickActionParam
  | DragActionParam
  | KeypressActionParam
  | MoveActionParam
  | ScreenshotActionParam
  | ScrollActionParam
  | TypeActionParam
  | WaitActionParam
  | ClickAction
  | DoubleClickAction
  | DragAction
  | KeypressAction
  | MoveAction
  | ScreenshotAction
  | ScrollAction
  | TypeAction
  | WaitAction
  | Unknown;

/** Click. */
export interface ClickActionParam {
  type: 'click';
  /** The button: `left`, `right`, `wheel`, `back` or `forward`. */
  button?: string | null;
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
  /** Keys held down meanwhile. */
  keys?: readonly string[] | null;
}

/** Click twice. */
export interface DoubleClickActionParam {
  type: 'double_click';
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
  /** Keys held down meanwhile. */
  keys?: readonly string[] | null;
}

/** Hold the mouse button down along a path. */
export interface DragActionParam {
  type: 'drag';
  /** The points of the path, in order. */
  path?: readonly DragPointParam[] | null;
  /** Keys held down meanwhile. */
  keys?: readonly string[] | null;
}

/** A point of a path. */
export interface DragPointParam {
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
}

/** Press keys together. */
export interface KeypressActionParam {
  type: 'keypress';
  /** The keys. */
  keys?: readonly string[] | null;
}

/** Move the mouse. */
export interface MoveActionParam {
  type: 'move';
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
  /** Keys held down meanwhile. */
  keys?: readonly string[] | null;
}

/** Take a picture of the screen. */
export interface ScreenshotActionParam {
  type: 'screenshot';
}

/** Scroll. */
export interface ScrollActionParam {
  type: 'scroll';
  /** Pixels from the left, where the mouse is. */
  x?: number | null;
  /** Pixels from the top, where the mouse is. */
  y?: number | null;
  /** Pixels to the right. */
  scroll_x?: number | null;
  /** Pixels down. */
  scroll_y?: number | null;
  /** Keys held down meanwhile. */
  keys?: readonly string[] | null;
}

/** Type text. */
export interface TypeActionParam {
  type: 'type';
  /** The text. */
  text?: string | null;
}

/** Wait a moment. */
export interface WaitActionParam {
  type: 'wait';
}

/** A warning about what the model wants done. */
export interface SafetyCheckParam {
  /** The id of the warning. */
  id?: string | null;
  /** The kind of warning, such as `malicious_instructions`. */
  code?: string | null;
  /** A message for people. */
  message?: string | null;
}

/** What the screen shows after a call. */
export interface ComputerCallOutputItemParam {
  type: 'computer_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** The picture: a `computer_screenshot`. */
  output?: InputContentParam | null;
  /** Warnings that the caller accepts. */
  acknowledged_safety_checks?: readonly SafetyCheckParam[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

// generated from core/src/model/event/socket.rs by `make generate`; do not edit
import type { InputItem } from '../item/input.js';

/** A `response.steer` was accepted: the response that goes on from it follows. */
export interface SteerAcceptedEvent {
  type: 'response.steer.accepted';
  /** What was accepted. */
  steer: Steer;
  /** The lane of the connection, where it has several. */
  stream_id?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A `response.steer` waits for input that the running response still needs. */
export interface SteerPendingEvent {
  type: 'response.steer.pending';
  /** What waits. */
  steer: Steer;
  /** Why it waits, such as `waiting_for_required_input`. */
  reason?: string | null;
  /** The outputs that the caller owes first. */
  required_input: RequiredInput[];
  /** The lane of the connection, where it has several. */
  stream_id?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A `response.steer` was refused. */
export interface SteerFailedEvent {
  type: 'response.steer.failed';
  /** What was refused. */
  steer: Steer;
  /** Why it was refused. */
  error: SteerError;
  /** The lane of the connection, where it has several. */
  stream_id?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A request to change the course of a running response. */
export interface Steer {
  /** The id of the steer. */
  id?: string | null;
  /** The response that is steered. */
  previous_response_id?: string | null;
  /** The input that was given, where the steer failed: text or items. */
  input?: unknown;
}

/** Why a steer or an injection was refused. */
export interface SteerError {
  /**
   * A code for programs, such as `response_not_active` or `too_many_pending_steers`.
   */
  code?: string | null;
  /** A message for people. */
  message: string;
  /** The kind of error, such as `invalid_request_error`. */
  type?: string | null;
}

/** An output that the server needs before it can go on. */
export interface RequiredInput {
  /** The `type` of the item to send, such as `function_call_output`. */
  type?: string | null;
  /** The call that the output answers. */
  call_id?: string | null;
  /** The function that was called, for function calls. */
  name?: string | null;
  /** The approval that was asked for, for MCP approvals. */
  approval_request_id?: string | null;
  /** Where a tool search is to run: `client`. */
  execution?: string | null;
}

/**
 * Input was injected into a running response. Beta: needs the header `OpenAI-Beta:
 * responses_multi_agent=v1`.
 */
export interface InjectCreatedEvent {
  type: 'response.inject.created';
  /** The response that got the input. */
  response_id?: string | null;
  /** The lane of the connection, where it has several. */
  stream_id?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/**
 * Input could not be injected into a running response. Beta: needs the header
 * `OpenAI-Beta: responses_multi_agent=v1`.
 */
export interface InjectFailedEvent {
  type: 'response.inject.failed';
  /** The response that was to get the input. */
  response_id?: string | null;
  /** The input that was refused. */
  input: InputItem[];
  /** Why it was refused. */
  error: SteerError;
  /** The lane of the connection, where it has several. */
  stream_id?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

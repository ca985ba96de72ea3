// generated from core/src/model/event/response.rs by `make generate`; do not edit
import type { ContentPart } from '../content.js';
import type { OutputItem } from '../item.js';
import type { Response } from '../response.js';

/** The response was made. */
export interface CreatedEvent {
  type: 'response.created';
  /** The response as it is now. */
  response: Response;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The response waits to be worked on. */
export interface QueuedEvent {
  type: 'response.queued';
  /** The response as it is now. */
  response: Response;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The response is being worked on. */
export interface InProgressEvent {
  type: 'response.in_progress';
  /** The response as it is now. */
  response: Response;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The response is whole. */
export interface CompletedEvent {
  type: 'response.completed';
  /** The response as it is now. */
  response: Response;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The response ended early, see `incomplete_details`. */
export interface IncompleteEvent {
  type: 'response.incomplete';
  /** The response as it is now. */
  response: Response;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The response failed, see its `error`. */
export interface FailedEvent {
  type: 'response.failed';
  /** The response as it is now. */
  response: Response;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** An item was begun. */
export interface OutputItemAddedEvent {
  type: 'response.output_item.added';
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The item. */
  item: OutputItem;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** An item is whole; it replaces what was accumulated for it. */
export interface OutputItemDoneEvent {
  type: 'response.output_item.done';
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The item. */
  item: OutputItem;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A part of an item's content was begun. */
export interface ContentPartAddedEvent {
  type: 'response.content_part.added';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's content. */
  content_index?: number | null;
  /** The part. */
  part: ContentPart;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A part of an item's content is whole; it replaces what was accumulated for it. */
export interface ContentPartDoneEvent {
  type: 'response.content_part.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's content. */
  content_index?: number | null;
  /** The part. */
  part: ContentPart;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/**
 * The server gave up. Servers nest the fields in `error` or not; they are read either
 * way and written flat.
 */
export interface ErrorEvent {
  type: 'error';
  /** A code for programs, such as `rate_limit_exceeded`. */
  code?: string | null;
  /** A message for people. */
  message: string;
  /** The parameter that was wrong. */
  param?: string | null;
  /**
   * The kind of error, such as `invalid_request_error`: the `type` of a nested error.
   */
  error_type?: string | null;
  /** The HTTP status the error stands for, sent over WebSocket and by some gateways. */
  status?: number | null;
  /**
   * The headers that an HTTP answer would have had, text by name, such as
   * `retry-after`; sent over WebSocket.
   */
  headers?: unknown;
  /** The lane of the connection, where it has several. */
  stream_id?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/**
 * Nothing happened yet. OpenAI sends it on long streams, without documentation; it
 * counts for `idle_timeout` only.
 */
export interface KeepaliveEvent {
  type: 'keepalive';
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/**
 * Nothing happened yet, as some gateways say it, also behind the end; it counts for
 * `idle_timeout` only.
 */
export interface PingEvent {
  type: 'ping';
  /** What the response cost so far, in dollars; sent by one gateway. */
  cost?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

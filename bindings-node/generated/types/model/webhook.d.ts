// generated from core/src/model/webhook.rs by `make generate`; do not edit
import type { Unknown } from '../../../lib/unknown.js';

/** The end of a background response. */
export type WebhookEvent =
  | WebhookCompletedEvent
  | WebhookIncompleteEvent
  | WebhookFailedEvent
  | WebhookCancelledEvent
  | Unknown;

/** A background response is whole. */
export interface WebhookCompletedEvent {
  type: 'response.completed';
  /** The id of the webhook event; the same when it is posted again. */
  id?: string | null;
  /** Always `event`. */
  object?: string | null;
  /** When the response ended, in seconds since 1970. */
  created_at?: number | null;
  /** Which response ended. */
  data?: WebhookData | null;
}

/** A background response ended early. */
export interface WebhookIncompleteEvent {
  type: 'response.incomplete';
  /** The id of the webhook event; the same when it is posted again. */
  id?: string | null;
  /** Always `event`. */
  object?: string | null;
  /** When the response ended, in seconds since 1970. */
  created_at?: number | null;
  /** Which response ended. */
  data?: WebhookData | null;
}

/** A background response failed. */
export interface WebhookFailedEvent {
  type: 'response.failed';
  /** The id of the webhook event; the same when it is posted again. */
  id?: string | null;
  /** Always `event`. */
  object?: string | null;
  /** When the response ended, in seconds since 1970. */
  created_at?: number | null;
  /** Which response ended. */
  data?: WebhookData | null;
}

/** A background response was cancelled. */
export interface WebhookCancelledEvent {
  type: 'response.cancelled';
  /** The id of the webhook event; the same when it is posted again. */
  id?: string | null;
  /** Always `event`. */
  object?: string | null;
  /** When the response ended, in seconds since 1970. */
  created_at?: number | null;
  /** Which response ended. */
  data?: WebhookData | null;
}

/** Which response a webhook event is about. */
export interface WebhookData {
  /** The id of the response; retrieve it by this. */
  id?: string | null;
}

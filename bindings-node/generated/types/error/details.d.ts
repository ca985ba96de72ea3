// generated from core/src/error/details.rs by `make generate`; do not edit
import type { FinalResponse } from '../../../index.js';

/**
 * A time limit of a stream.
 *
 * - `'idle'`: No byte arrived for `idleTimeout`.
 * - `'stall'`: No event of the model arrived for `stallTimeout`.
 * - `'end'`: No byte arrived for `endTimeout` after every item was done.
 */
export type TimeoutKind = 'idle' | 'stall' | 'end';

/**
 * What is known about an error beside its message; fields that do not apply are absent.
 */
export interface ErrorFields {
  /** The HTTP status, if the server answered with one. */
  status?: number;
  /** The server's error code, such as `invalid_api_key`. */
  code?: string;
  /** The server's type of error, such as `invalid_request_error`. */
  type?: string;
  /** The parameter that the server rejects. */
  param?: string;
  /** The server's id of the request; quote it to the provider's support. */
  requestID?: string;
  /** The delay before the next attempt that the server asked for. In milliseconds. */
  retryAfter?: number;
  /** Number of attempts, including the last one. */
  attempts?: number;
  /**
   * The path of the invalid field of a request, such as `tools[0].parameters`; empty
   * for the whole request.
   */
  path?: string;
  /** The time limit that passed on a stream. */
  timeout?: TimeoutKind;
  /** The sequence number of the last received event, for a stream that ended early. */
  lastSequenceNumber?: number;
  /** The response as accumulated when the stream ended early. */
  partialResponse?: FinalResponse;
  /** The body of the server's answer: its JSON, or its text as a JSON string. */
  body?: unknown;
  /**
   * What caused the error: the reason of the signal that cancelled the call, or what
   * the function given as `apiKey` threw.
   */
  cause?: unknown;
}

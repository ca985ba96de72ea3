// generated from core/src/options/call.rs by `make generate`; do not edit
import type { Resume, StreamOptions } from '../../../index.js';

/**
 * Options that a client has for all of its calls, and a call for itself. Times are in
 * milliseconds.
 */
export interface SharedOptions {
  /**
   * Maximum number of retries after a connection error, a timeout, 408, 409, 429 or
   * 5xx, or when the server asks for one in `x-should-retry`. Zero disables retries. A
   * stream is not retried once it has begun. Default 2.
   */
  maxRetries?: number | null | undefined;
  /**
   * Longest delay before the next attempt that a server may ask for. When it asks for
   * more, the call fails at once, with the delay in the error's `retryAfter`. Default
   * 120 s.
   */
  maxRetryAfter?: number | null | undefined;
  /**
   * Time limit of one attempt: for a whole answer, or for the headers of a stream. Zero
   * disables it. A stream as a whole has no limit; see `idleTimeout`. Default 600 s.
   */
  timeout?: number | null | undefined;
  /**
   * Time limit of a call from its first attempt to the end of the answer, including
   * delays and retries; for a stream, to its last event. Zero disables it. Default off.
   */
  totalTimeout?: number | null | undefined;
  /**
   * How long a stream may stay without a byte. Zero disables the limit. Default 300 s.
   */
  idleTimeout?: number | null | undefined;
  /**
   * How long a stream may stay without an event of the model; comments and keepalives
   * do not count. Zero disables the limit. Default off.
   */
  stallTimeout?: number | null | undefined;
  /**
   * How long a stream may stay without a byte once every item of the response is done,
   * for servers that send no end. In good streams more items may follow. Zero disables
   * the limit. Default off.
   */
  endTimeout?: number | null | undefined;
  /**
   * Whether to resume an interrupted stream after the last received event. Default
   * `'auto'`.
   */
  resume?: Resume | null | undefined;
  /**
   * How many events of a stream may wait for a slow consumer before the client stops
   * reading, and so stops the server. At least 1. Default 1024.
   */
  maxQueuedEvents?: number | null | undefined;
  /**
   * How many bytes of events of a stream may wait for a slow consumer. One event of any
   * size fits. Default 8 MiB.
   */
  maxQueuedBytes?: number | null | undefined;
}

/**
 * The options of a client that {@link Client.withOptions} can change. Times are in
 * milliseconds.
 */
export interface OtherOptions extends SharedOptions {
  /**
   * Headers to send, in place of those of the same name that the client would send
   * itself.
   */
  defaultHeaders?: Readonly<Record<string, string>> | null | undefined;
  /**
   * Parameters to add to the query of the URL; lists and objects are sent with brackets
   * (`include[]=a`). In a call they replace those of the client that have the same
   * name.
   */
  defaultQuery?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * The options of one call; what is not set is as the client has it.
 *
 * `withOptions` makes a client whose calls use them. All but `idempotencyKey` are also
 * options of a client, for all of its calls.
 *
 * Times are in milliseconds.
 */
export interface CallOptions extends SharedOptions, StreamOptions {
  /**
   * Headers to send, in place of those of the same name that the client would send
   * itself.
   */
  headers?: Readonly<Record<string, string>> | null | undefined;
  /**
   * Parameters to add to the query of the URL; lists and objects are sent with brackets
   * (`include[]=a`). In a call they replace those of the client that have the same
   * name.
   */
  query?: Readonly<Record<string, unknown>> | null | undefined;
  /**
   * The key by which a server recognises the attempts of one call, sent as
   * `Idempotency-Key` with every POST. Use a key for one call only: the server may
   * answer a second one with the result of the first. Default: a random key for each
   * call.
   */
  idempotencyKey?: string | null | undefined;
}

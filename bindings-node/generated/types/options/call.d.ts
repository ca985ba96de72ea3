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
   * Longest delay before the next attempt that a server may ask for. If it asks for
   * more, the call fails at once, with the delay in the error's `retryAfter`. Default
   * 120 s.
   */
  maxRetryAfter?: number | null | undefined;
  /**
   * Time limit of one attempt: to the end of a non-streaming answer, or to the headers
   * of a stream. Zero disables it. It does not limit the events of a stream; see
   * `idleTimeout`. Default 600 s.
   */
  timeout?: number | null | undefined;
  /**
   * Time limit of a call from its first attempt to the end of the answer, including
   * delays and retries; for a stream, to its last event. Zero disables it. Default off.
   */
  totalTimeout?: number | null | undefined;
  /**
   * Idle timeout: the longest time between two received bytes of a stream. Zero
   * disables it. Default 300 s.
   */
  idleTimeout?: number | null | undefined;
  /**
   * Stall timeout: the longest time between two events of the model; comments and
   * keepalives do not count. Zero disables it. Default off.
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
   * Maximum number of events of a stream that wait for a slow consumer. When it is
   * reached, the client stops reading until the consumer catches up. At least 1.
   * Default 1024.
   */
  maxQueuedEvents?: number | null | undefined;
  /**
   * Maximum size of the events of a stream that wait for a slow consumer, in bytes. One
   * event of any size fits. Default 8 MiB.
   */
  maxQueuedBytes?: number | null | undefined;
}

/**
 * The options of a client that {@link Client.withOptions} can change. Times are in
 * milliseconds.
 */
export interface OtherOptions extends SharedOptions {
  /**
   * Headers to send. They replace headers of the same name that the client would send.
   */
  defaultHeaders?: Readonly<Record<string, string>> | null | undefined;
  /**
   * Parameters to add to the query of the URL; lists and objects are sent with brackets
   * (`include[]=a`). Those of a call replace those of the client with the same name.
   */
  defaultQuery?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * The options of one call; the client's options apply where they are not set.
 *
 * `withOptions` makes a client whose calls use them. All but `idempotencyKey` are also
 * options of a client, for all of its calls.
 *
 * Times are in milliseconds.
 */
export interface CallOptions extends SharedOptions, StreamOptions {
  /**
   * Headers to send. They replace headers of the same name that the client would send.
   */
  headers?: Readonly<Record<string, string>> | null | undefined;
  /**
   * Parameters to add to the query of the URL; lists and objects are sent with brackets
   * (`include[]=a`). Those of a call replace those of the client with the same name.
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

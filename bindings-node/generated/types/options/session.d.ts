// generated from core/src/options/session.rs by `make generate`; do not edit
import type { Chaining } from '../../../index.js';

/**
 * The options of a `Session`.
 *
 * Times are in milliseconds.
 */
export interface SessionOptions {
  /**
   * Maximum age of a connection: a response that begins later uses a new one. Servers
   * close connections after 60 minutes. Default 55 min.
   */
  maxConnectionAge?: number | null | undefined;
  /**
   * Silence after which the client sends a ping. If the server stays silent for as long
   * again, the client treats the connection as dead. Default 20 s.
   */
  pingInterval?: number | null | undefined;
  /**
   * Maximum number of events of one response that wait for a slow consumer. A response
   * that exceeds it ends with a `StreamInterruptedError`. Default 65 536.
   */
  maxWaitingMessages?: number | null | undefined;
  /**
   * Maximum size of the events of one response that wait for a slow consumer, in bytes.
   * One event of any size fits. Default 128 MiB.
   */
  maxWaitingBytes?: number | null | undefined;
  /**
   * Whether responses on different lanes run at the same time, which the server must
   * support (`stream_id`). Otherwise the session creates one response after the other.
   * Default: whether the provider supports it.
   */
  lanes?: boolean | null | undefined;
  /**
   * Whether to stream over HTTP if the server does not speak WebSocket, or if
   * connections keep failing. Default true.
   */
  httpFallback?: boolean | null | undefined;
  /** Whether a turn on a lane continues the one before it. Default `'off'`. */
  chaining?: Chaining | null | undefined;
}

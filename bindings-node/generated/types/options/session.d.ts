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
   * How long a connection may be silent before the client sends a ping. Without an
   * answer for as long again, the connection is dead. Default 20 s.
   */
  pingInterval?: number | null | undefined;
  /**
   * How many events of one response may wait to be read. A response with more of them
   * ends with a `StreamInterruptedError`. Default 65 536.
   */
  maxWaitingMessages?: number | null | undefined;
  /**
   * How many bytes of events of one response may wait to be read. One event of any size
   * fits. Default 128 MiB.
   */
  maxWaitingBytes?: number | null | undefined;
  /**
   * Whether responses on different lanes run at the same time, which the server must
   * support (`stream_id`). Otherwise the session creates one response after the other.
   * Default: what is known of the provider.
   */
  lanes?: boolean | null | undefined;
  /**
   * Whether responses are streamed over HTTP where the server does not speak WebSocket,
   * or no connection lasts. Default true.
   */
  httpFallback?: boolean | null | undefined;
  /** Whether the turns on a lane continue each other. Default `'off'`. */
  chaining?: Chaining | null | undefined;
}

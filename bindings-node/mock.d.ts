/// <reference lib="es2022" />
/// <reference lib="esnext.disposable" />

/** A piece of a body, sent as an HTTP chunk and a write of its own: text, or bytes as base64. */
export type Chunk = string | { text: string; delay_ms?: number } | { base64: string; delay_ms?: number };

/**
 * One step of a reply over a WebSocket. Where bytes are meant they are a {@link Chunk}, whose delay is waited for before.
 * After `silent` nothing is sent any more, on any lane.
 */
export type SocketStep =
  /** JSON, sent as a text message; an object gets the `stream_id` of its request, unless it has one. */
  | { event: unknown }
  | { text: string }
  | { binary: Chunk }
  | { ping: Chunk }
  | { pong: Chunk }
  /** A text message in fragments, of which the second and those after it begin at these bytes. */
  | { fragments: { text: string; split_at: readonly number[]; ping?: Chunk } }
  | { wait_ms: number }
  /** Waits for a message of the client with this `type`, on this lane or without a lane. */
  | { receive: string }
  /** Sends a close frame, empty without a code, waits for that of the client, and closes. */
  | { close: { code?: number; reason?: string } }
  /** Sends a message not to its end; only as the last step, with `then`. */
  | { cut: { text: string; after_bytes: number } }
  /** Sends bytes without a frame around them. */
  | { raw: Chunk }
  | 'silent';

/**
 * The answer to one request.
 *
 * At most one of `json`, `body`, `events`, `chunks`, `recording` and `text_deltas` is set; with none of them the body
 * is empty. A field that is not listed here is an error.
 */
export interface Script {
  /** The HTTP status, 200 to 999. Default 200. */
  status?: number;
  /** Headers to send, in this order, in place of those that the server would send itself. */
  headers?: Readonly<Record<string, string>>;
  /** How many milliseconds to wait before the first byte of the response. Default 0. */
  delay_ms?: number;
  /** A body written as JSON, as `application/json`. */
  json?: unknown;
  /** A body of text, as `text/plain` unless `headers` say otherwise. */
  body?: string;
  /** Events, each sent in an HTTP chunk and a write of its own, as `text/event-stream`. */
  events?: readonly unknown[];
  /** Raw pieces, each sent as an HTTP chunk and a write of its own, as `text/event-stream`. */
  chunks?: readonly Chunk[];
  /** The path of a file that the server sends unchanged, as `text/event-stream`: a recorded stream. */
  recording?: string;
  /** A generated stream: a whole, valid answer of one message that says `delta` `count` times. */
  text_deltas?: {
    /** How many `response.output_text.delta` events. Default 100. */
    count?: number;
    /** The text of each. Default `token ` with the space. */
    delta?: string;
    /** Milliseconds from one delta to the next. Default 0: as fast as the client reads. */
    interval_ms?: number;
    /** One HTTP chunk and one write for each event; otherwise chunks of 16 KiB. Default false. */
    chunk_each?: boolean;
  };
  /** Whether the built-in API answers, with the faults of this script. Default false. */
  built_in?: boolean;
  /**
   * A reply that only a WebSocket can send, step by step; only `delay_ms` and `then` can be set beside it. Other bodies
   * are sent over a WebSocket, too, an event as a message.
   */
  socket?: readonly SocketStep[];
  /**
   * Whether this is the answer to a WebSocket handshake, which have a queue of their own; one without a script is
   * accepted. Default false.
   */
  handshake?: boolean;
  /** Cuts the body, whichever it is, into pieces of this many bytes, each sent as a chunk of its own. */
  bytes_each?: number;
  /** How many milliseconds to wait before each piece of the body, after it was cut. Default 0. */
  pause_ms?: number;
  /**
   * What happens at the end of the body. `eof`, the default, ends it properly and keeps the connection; `truncate`
   * closes the connection without the end of the body; `reset` resets it; `stall` sends nothing more.
   */
  then?: 'eof' | 'truncate' | 'reset' | 'stall';
  /** Applies `then` after this many bytes of the body; the rest is not sent. */
  after_bytes?: number;
  /** A fault in place of a response, after `delay_ms`. */
  before_headers?: 'reset' | 'close' | 'stall' | 'garbage';
}

/** A request that the server has received. */
export interface RecordedRequest {
  method: string;
  /** The path with its query. */
  path: string;
  /** The headers, by names in lower case; values of a repeated header are joined with `, `. */
  headers: Record<string, string>;
  /** The body as text. */
  body: string;
}

/** One WebSocket, or the handshake that did not become one. */
export interface RecordedSocket {
  /** The path of the handshake with its query. */
  path: string;
  /** The headers of the handshake, by names in lower case. */
  headers: Record<string, string>;
  /** What the handshake was answered with, 101 when the socket was opened; null until then. */
  status: number | null;
  /** The text messages received, in order. */
  messages: string[];
  pings: string[];
  pongs: string[];
  /** The code of the client's close frame, 1005 if it has none; null until one arrives. */
  close_code: number | null;
  close_reason: string | null;
  /** What the client sent that is forbidden, for which the server closed. */
  violation: string | null;
  /** When the handshake arrived, in milliseconds since the server started. */
  opened_ms: number;
  /** When the socket was closed, by whichever side; null while it is open. */
  closed_ms: number | null;
}

/**
 * An embedded HTTP server that speaks the Responses API on loopback, for the tests of applications.
 *
 * What it answers is scripted, down to the boundary of each HTTP chunk and the way the connection ends; requests nobody
 * scripted are answered by a tiny built-in model that quotes the caller. It does not keep the process alive.
 *
 * ```js
 * using server = new MockServer()
 * server.enqueue({ status: 429, headers: { 'retry-after': '1' } })
 * const client = new Client({ apiKey: 'sk-test', baseURL: server.url })
 * ```
 */
export class MockServer {
  /** Starts a server on a free port of 127.0.0.1; it accepts connections at once. */
  constructor();

  /** The base URL to give a client, `http://127.0.0.1:PORT/v1`. */
  readonly url: string;

  /**
   * Adds a script, or several, to the queue: each request takes the first one that is left, whatever its path.
   *
   * Throws when one is no script: the error names the script, the field and the fix, and nothing is added.
   */
  enqueue(scripts: Script | readonly Script[]): void;

  /** Sets the script that answers every request once the queue is empty; `null` goes back to the built-in model. */
  setRepeat(script: Script | null): void;

  /** Sets the pause of the built-in model between two words of a streamed answer, in milliseconds. Default 0. */
  setTokenDelay(milliseconds: number): void;

  /** Everything received so far, in order. */
  requests(): RecordedRequest[];

  /**
   * Every WebSocket handshake so far, in order, with the messages that the socket received since. Each `response.create`
   * is one of the requests, too, with the method `WEBSOCKET`.
   */
  sockets(): RecordedSocket[];

  /** How many sockets are open, idle connections that wait for another request included. */
  readonly openConnections: number;

  /**
   * Waits until at most so many connections are open. False when the time passes first, by default 5000 milliseconds.
   */
  waitForConnections(atMost: number, milliseconds?: number): Promise<boolean>;

  /** Closes the listening socket and every connection. What was recorded stays readable. */
  stop(): void;

  /** Stops the server at the end of a `using` block. */
  [Symbol.dispose](): void;
}

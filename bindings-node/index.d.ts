/// <reference lib="es2022" />
/// <reference lib="esnext.disposable" />

import type {
  ClientOptions,
  CreateParams,
  Event,
  FinalResponse,
  FunctionCallItem,
  ImageGenerationCallItem,
  InputItem,
  OtherOptions,
} from './generated/index.js';
import { ClientBase } from './generated/types/api/endpoints.js';

export * from './generated/index.js';
export * from './lib/unknown.js';

/** The version of this package. */
export const version: string;

/** The options of one response of a session. All other options are those of the session. */
export interface StreamOptions {
  /** Cancels the call when it aborts: the connection is closed, and the call ends with a {@link CancelledError}. */
  signal?: AbortSignal | null | undefined;
}

/** A request for a response of a session. */
export interface SessionCreateParams extends CreateParams {
  /** The name of the lane. */
  stream_id?: string | null;
  /** False only prepares the server; see {@link Lane.warmUp}. */
  generate?: boolean | null;
}

/** The promise of a call, which also gives access to the HTTP response that the result was read from. */
export interface CallPromise<T> extends Promise<T> {
  /** Resolves to the HTTP response as `fetch` returns it: status, headers, and the body, which is not yet read. */
  asResponse(): Promise<globalThis.Response>;

  /** Resolves to the result together with the HTTP response. */
  withResponse(): Promise<WithResponse<T>>;
}

/** The result of a call with the HTTP response that it was read from. */
export interface WithResponse<T> {
  /** The result of the call. */
  data: T;
  /** The HTTP response as `fetch` returns it; that of a stream has no body. */
  response: globalThis.Response;
  /** The server's id of the request; quote it to the provider's support. */
  requestID: string | null;
  /** The same as `requestID`, under its name in the official SDK. */
  request_id: string | null;
  /** How many attempts failed before this response. */
  retriesTaken: number;
}

/**
 * A client of one server. It keeps its connections open and shares them among all calls.
 *
 * ```js
 * const client = new Client()
 * const response = await client.responses.create({ model: 'gpt-5', input: 'Say hello' })
 * console.log(response.output_text)
 * ```
 */
export class Client extends ClientBase {
  /** @throws {ConfigError} There is no key, or an option is wrong; the message names the option. */
  constructor(options?: ClientOptions);

  /**
   * Returns a client with other options for its calls; options that are not given keep their values. Both share their
   * connections. Options of a single call are an argument of the call.
   *
   * @throws {ConfigError} An option is wrong; the message names it.
   */
  withOptions(options: OtherOptions): Client;
}

/** The promise of a page, and the list that begins with it: iteration goes through all items of the list. */
export interface PagePromise<Item = InputItem> extends CallPromise<Page<Item>>, AsyncIterable<Item> {}

/**
 * One page of a list, and access to the next.
 *
 * Iteration goes through all items of the list, beginning with those of this page, and requests further pages as it needs
 * them. The options of the call, including its signal, apply to all pages.
 *
 * ```js
 * for await (const item of client.conversations.items.list('conv_1')) console.log(item)
 * ```
 */
export class Page<Item = InputItem> implements AsyncIterable<Item> {
  private constructor();

  /** Always `list`. */
  readonly object?: string | null;
  /** The items of this page. */
  readonly data: Item[];
  /** The id of the first item of the page. */
  readonly first_id?: string | null;
  /** The id of the last item of the page. */
  readonly last_id?: string | null;
  /** Whether the server reports another page; {@link hasNextPage} is more reliable. */
  readonly has_more?: boolean | null;

  /** Whether there is a page after this one. */
  hasNextPage(): boolean;

  /**
   * Requests the next page.
   *
   * @throws {InvalidRequestError} This is the last page.
   */
  getNextPage(): Promise<Page<Item>>;

  /** Iterates over the pages of the list, beginning with this one. */
  iterPages(): AsyncGenerator<Page<Item>, void, undefined>;

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
}

/**
 * The events of one response as they arrive, and the response that they add up to.
 *
 * Iteration ends with the terminal event, whether or not the server closes the connection. A stream that ends before
 * that is an error, whose `partialResponse` holds everything received before. Leaving the loop closes the connection.
 *
 * ```js
 * const stream = client.responses.stream({ model: 'gpt-5', input: 'Say hello' })
 * for await (const event of stream) {
 *   if (event.type === 'response.output_text.delta') process.stdout.write(event.delta)
 * }
 * const response = await stream.finalResponse()
 * ```
 */
export class ResponseStream implements AsyncIterableIterator<Event, undefined> {
  private constructor();

  /** The server's id of the request; null until the server has answered, or if it sends none. */
  readonly requestID: string | null;

  /** The stream itself: every loop over it continues where the last one stopped. */
  [Symbol.asyncIterator](): this;

  /**
   * Returns the next event. Calls may overlap; they resolve in order.
   *
   * Rejects once, as its last answer, when the stream ends before its terminal event or the server sends `error`.
   */
  next(): Promise<IteratorResult<Event, undefined>>;

  /** Closes the connection and ends the iteration; leaving a loop calls it. */
  return(): Promise<IteratorResult<Event, undefined>>;

  /** Closes the connection, ends the iteration and rejects with `error`. */
  throw(error?: unknown): Promise<IteratorResult<Event, undefined>>;

  /**
   * Closes the connection. Iteration ends without an error; {@link finalResponse} rejects with a {@link CancelledError},
   * unless the stream had been read to its end.
   */
  cancel(): void;

  /**
   * Closes the connection, as an aborted signal does: iteration ends with a {@link CancelledError} whose `cause` is the
   * reason.
   */
  abort(reason?: unknown): void;

  /**
   * Iterates over the text of messages only, piece by piece. This and the methods below read the same events as the
   * stream itself and yield one part of them; {@link snapshot} and {@link finalResponse} have the rest. Leaving such a
   * loop closes the connection, too.
   */
  textDeltas(): AsyncIterableIterator<string, undefined>;

  /** Iterates over the reasoning that the server shows, piece by piece: its text, its summary, or both. */
  reasoningTextDeltas(): AsyncIterableIterator<string, undefined>;

  /** Iterates over the refusal, piece by piece; over nothing if the model did not refuse. */
  refusalDeltas(): AsyncIterableIterator<string, undefined>;

  /** Iterates over the complete calls of the caller's functions, each once, when the response ends. */
  functionCalls(): AsyncIterableIterator<FunctionCallItem, undefined>;

  /** Iterates over the calls that made an image, each when it is complete; `result` has the image in base64. */
  images(): AsyncIterableIterator<ImageGenerationCallItem, undefined>;

  /** Waits until the server has answered; rejects if it could not be reached or answered with an error. */
  opened(): Promise<void>;

  /** Waits until the server has answered, and returns the HTTP response as `fetch` does, without its body. */
  response(): Promise<globalThis.Response>;

  /** Waits until the server has answered, and returns the stream together with the HTTP response. */
  withResponse(): Promise<WithResponse<this>>;

  /** The response so far, accumulated from the events that iteration has returned. */
  snapshot(): FinalResponse;

  /**
   * Returns the final response, whether its status is completed, incomplete or failed. Reads the remaining events: an
   * iteration that has begun still returns them, a later one returns none.
   *
   * Rejects with the error that the stream ended with, if it did not end with a terminal event, also after iteration
   * threw that error.
   */
  finalResponse(): Promise<FinalResponse>;

  /** The events as lines of JSON, for sending them on: `new Response(stream.toReadableStream())`. */
  toReadableStream(): ReadableStream<Uint8Array>;

  /** Closes the connection at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** A lane of a session, which creates responses in the order in which they are requested. See {@link Session.lane}. */
export class Lane {
  protected constructor();

  /**
   * Creates a response and returns its events as they arrive.
   *
   * The call takes its turn on the lane at once; the response is created when those before it have ended. The errors are
   * those of {@link Responses.stream}.
   */
  create(params: SessionCreateParams, options?: StreamOptions): ResponseStream;

  /**
   * Steers the running response of this lane with a text or a list of user messages.
   *
   * Returns the stream of the response that continues it, which begins with `response.steer.accepted`. The steered
   * response ends, usually with the status `incomplete`. Where the server refuses, or first needs input such as the
   * output of a function, the stream ends with that event and an {@link APIStreamError}. Where there is no response to
   * steer, it ends with an {@link InvalidRequestError}: a response can be steered from its event `response.created` on,
   * for which {@link ResponseStream.opened} waits.
   */
  steer(input: NonNullable<CreateParams['input']>, options?: StreamOptions): ResponseStream;

  /**
   * Prepares the server for a request without creating a response: the next request that continues it begins sooner. Pass
   * what the next requests have in common, such as tools and instructions. The call takes its turn on the lane at once.
   *
   * Returns null where the session streams over HTTP, which has no such request.
   */
  warmUp(params: SessionCreateParams, options?: StreamOptions): Promise<FinalResponse | null>;
}

/**
 * Responses over one WebSocket; see {@link Responses.connect}. Its own methods are those of the lane without a name.
 *
 * A second turn needs no new handshake, and only its new input. The session replaces a connection that is lost between
 * responses or is nearly an hour old. It never sends a request twice, unless the server refused it: if the connection
 * breaks during a response, its stream ends with a {@link StreamInterruptedError} whose `partialResponse` has what was
 * received.
 *
 * ```js
 * await using session = await client.responses.connect({ chaining: 'continue' })
 * for (const input of ['Who wrote it?', 'And when?']) {
 *   const response = await session.create({ model: 'gpt-5', input }).finalResponse()
 *   console.log(response.output_text)
 * }
 * ```
 */
export class Session extends Lane {
  private constructor();

  /**
   * The same as {@link Lane.create}, under the name and with the payload that gateways document:
   * `{ type: 'response.create', model, input }`.
   */
  sendRequest(payload: SessionCreateParams & { type?: 'response.create' }, options?: StreamOptions): ResponseStream;

  /**
   * Returns a lane. Where the server supports it, lanes create responses at the same time. The same name returns the same
   * lane.
   *
   * @throws {InvalidRequestError} The name does not consist of 1 to 256 letters, digits, `_`, `.` and `-`.
   */
  lane(name: string): Lane;

  /** Whether responses arrive over a WebSocket; false if the session fell back to HTTP, or is closed. */
  isWebSocket(): Promise<boolean>;

  /** Returns events that belong to no response of the session, at most the last 1024; each once. */
  takeUnclaimed(): unknown[];

  /** Closes the session: responses that are being created end with a {@link CancelledError}, and later calls fail. */
  close(): Promise<void>;

  /** Closes the session at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void>;
}

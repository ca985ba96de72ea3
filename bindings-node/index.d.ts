/// <reference lib="es2022" />
/// <reference lib="esnext.disposable" />

import type {
  CompactedResponse,
  CompactParams,
  Conversation,
  ConversationCreateParams,
  ConversationItemsParams,
  ConversationUpdateParams,
  CreateParams,
  Deleted,
  Event,
  FunctionCallItem,
  ImageGenerationCallItem,
  InputItem,
  InputTokens,
  InputTokensParams,
  ItemPage,
  ItemRetrieveParams,
  ListParams,
  Response,
  RetrieveParams,
} from './models.js';

export * from './models.js';

/** The version of this package. */
export const version: string;

/** Options that a client has for all its calls, and a call for itself. Times are in milliseconds. */
export interface SharedOptions {
  /**
   * How often a call is tried again after a connection error, a timeout, 408, 409, 429 or 5xx. Default 2. A stream is
   * never tried again once it has begun.
   */
  maxRetries?: number | null | undefined;
  /**
   * The longest delay before the next attempt that a server may ask for; when it asks for more, the call fails at once,
   * with the delay in `retryAfter`. Default 120 s.
   */
  maxRetryAfter?: number | null | undefined;
  /**
   * How long one attempt may take: a whole answer, or the headers of a stream. Default 600 s; 0 switches it off. A stream
   * as a whole has no limit; see `idleTimeout`.
   */
  timeout?: number | null | undefined;
  /** How long a call may take with all its retries; for a stream, up to its last event. Default off. */
  totalTimeout?: number | null | undefined;
  /** How long a stream may go without a byte. Default 300 s; 0 switches it off. */
  idleTimeout?: number | null | undefined;
  /**
   * How long a stream may go without an event of the model; comments and keepalives do not count. Default off; 0 switches
   * it off.
   */
  stallTimeout?: number | null | undefined;
  /**
   * Whether a stream that breaks is taken up again behind the last event that came. Default `auto`: where the server can,
   * which are responses made in the background, and retrieved ones.
   */
  resume?: boolean | 'auto' | null | undefined;
  /**
   * How many events of a stream may wait for a slow consumer before reading stops, and with it the server. Default 1024.
   */
  maxQueuedEvents?: number | null | undefined;
  /** The same in bytes of JSON. Default 8 MiB; one event of any size fits. */
  maxQueuedBytes?: number | null | undefined;
}

/** Options that {@link Client.withOptions} can give other ones of. */
export interface OtherOptions extends SharedOptions {
  /** Headers to send with every request, in place of those the client would send itself. */
  defaultHeaders?: Readonly<Record<string, string>> | null | undefined;
  /** What to add to the query of every URL. */
  defaultQuery?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What a client is made of. What is not set comes from the environment or has a default. */
export interface ClientOptions extends OtherOptions {
  /**
   * The key, sent as `Authorization: Bearer`, to Azure as `api-key`. Default: the environment's `OPENAI_API_KEY`, or the
   * variable of the provider.
   *
   * Or a function that gives it, for keys that expire: it is called before each attempt, and once more when the server
   * answers 401. What it throws is the `cause` of a {@link ConfigError} that ends the call.
   */
  apiKey?: string | (() => string | Promise<string>) | null | undefined;
  /**
   * Who runs the server: the key and the base URL come from its variables of the environment, and what its API lacks is
   * refused before it is sent. Default `openai`.
   */
  provider?: 'openai' | 'azure' | 'openrouter' | 'open_responses' | 'gateway' | 'xai' | 'custom' | null | undefined;
  /**
   * The URL that paths such as `/responses` are put behind; a query in it is kept. Default: the environment's
   * `OPENAI_BASE_URL`, else that of the provider.
   */
  baseURL?: string | null | undefined;
  /** The region that data stays in: `us`, `eu`, `ae` or `global`; in place of `baseURL`. OpenAI only. */
  dataResidency?: string | null | undefined;
  /** The organization to bill. OpenAI only. Default: the environment's `OPENAI_ORG_ID`. */
  organization?: string | null | undefined;
  /** The project to bill. OpenAI only. Default: the environment's `OPENAI_PROJECT_ID`. */
  project?: string | null | undefined;
  /**
   * The endpoint of the resource, such as `https://example.openai.azure.com`. Azure only. Default: the environment's
   * `AZURE_OPENAI_ENDPOINT`.
   */
  azureEndpoint?: string | null | undefined;
  /**
   * A token of Microsoft Entra ID in place of the key. Azure only. For tokens that expire give a function as `apiKey`.
   * Default: the environment's `AZURE_OPENAI_AD_TOKEN`, if there is no key.
   */
  azureADToken?: string | null | undefined;
  /** The version of the API. Azure only. Default: the environment's `OPENAI_API_VERSION`, else `v1`. */
  apiVersion?: string | null | undefined;
  /** How long connecting may take, in milliseconds, TLS included. Default 10 s; 0 switches it off. */
  connectTimeout?: number | null | undefined;
  /**
   * How many retries all calls of the client may make above what succeeds. Default 100; 0 switches the limit off.
   */
  retryBudget?: number | null | undefined;
  /** The largest event of a stream, in bytes. Default 64 MiB, which images fit under. */
  maxFrameBytes?: number | null | undefined;
  /** The largest answer that is read whole, in bytes. Default 256 MiB. */
  maxBodyBytes?: number | null | undefined;
  /** What to add to the `User-Agent`, such as the name of an application. */
  userAgentSuffix?: string | null | undefined;
  /**
   * The proxy that all requests go through. Default: as `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` say.
   */
  proxy?: string | null | undefined;
  /** The hosts, separated by commas, that `proxy` is not for; `*` switches all proxies off. */
  noProxy?: string | null | undefined;
  /** The certificates of authorities to trust beside those of the system, as PEM. */
  caCertificates?: string | null | undefined;
  /** Whether a base URL may be `http://` to another machine. Default false. */
  allowInsecureHTTP?: boolean | null | undefined;
  /** Whether odd streams are errors. Default false: what is odd is put right. */
  strict?: boolean | null | undefined;
}

/** What can be said of a session beside the options of the call that opens it. Times are in milliseconds. */
export interface SessionOptions {
  /**
   * How old a connection may become: the next response after that begins on a new one. Default 55 minutes, as servers
   * close them after 60.
   */
  maxConnectionAge?: number | null | undefined;
  /**
   * How long a connection may be silent until it is asked for a sign of life; when as much time passes without one, it is
   * dead. Default 20 s.
   */
  pingInterval?: number | null | undefined;
  /**
   * How many events of one response may wait to be read. Default 65 536. A response that has more ends with a
   * {@link StreamInterruptedError}.
   */
  maxWaitingMessages?: number | null | undefined;
  /** The same in bytes of JSON. Default 128 MiB; one event of any size fits. */
  maxWaitingBytes?: number | null | undefined;
  /**
   * Whether lanes run at the same time, which the server must know (`stream_id`). Otherwise one response is made after the
   * other, whatever its lane. Default: as it is known of the provider.
   */
  lanes?: boolean | null | undefined;
  /**
   * Whether responses are streamed over HTTP where the server does not speak WebSocket, or no connection can be made to
   * last. Default true.
   */
  httpFallback?: boolean | null | undefined;
  /**
   * Whether the turns on a lane go on from each other. `off`, the default: each request says itself what it goes on from.
   * `continue`: `previous_response_id` is filled in, and the input is only what is new. `extend`: the input is the whole
   * conversation, of which only what is new is sent.
   */
  chaining?: 'off' | 'continue' | 'extend' | null | undefined;
}

/** What can be said of one response of a session; all else is said of the session. */
export interface StreamOptions {
  /** Cancels the response when it aborts: its stream ends with a {@link CancelledError}. */
  signal?: AbortSignal | null | undefined;
}

/** A request for a response of a session. */
export interface SessionCreateParams extends CreateParams {
  /** The lane, by its name. */
  stream_id?: string | null;
  /** False only makes the server ready; see {@link Lane.warmUp}. */
  generate?: boolean | null;
}

/** What can be said of one call. */
export interface CallOptions extends SharedOptions {
  /** Cancels the call when it aborts: the connection is closed and the call ends with a {@link CancelledError}. */
  signal?: AbortSignal | null | undefined;
  /** Headers to send, over those of the client. */
  headers?: Readonly<Record<string, string>> | null | undefined;
  /** What to add to the query of the URL, over what the client adds. */
  query?: Readonly<Record<string, unknown>> | null | undefined;
  /** The key by which a server knows the attempts of one call. Default: one by chance for each call. */
  idempotencyKey?: string | null | undefined;
}

/** A call, and the way to the answer that its result is read from. */
export interface CallPromise<T> extends Promise<T> {
  /** Gives the answer as `fetch` would: status, headers, and the body, which can be read again. */
  asResponse(): Promise<globalThis.Response>;

  /** Gives the result with its answer. */
  withResponse(): Promise<WithResponse<T>>;
}

/** The result of a call with the answer that it was read from. */
export interface WithResponse<T> {
  /** What the call gives. */
  data: T;
  /** The answer as `fetch` would give it; that of a stream has no body. */
  response: globalThis.Response;
  /** The server's id of the request, to be given to its support. */
  requestID: string | null;
  /** The same by the name that the official SDK has for it. */
  request_id: string | null;
  /** How many attempts failed before this answer. */
  retriesTaken: number;
}

/** A response as a call gives it: the server's object, and its text. */
export interface FinalResponse extends Response {
  /** The text of all messages, joined. */
  output_text: string;
}

/**
 * A client of one server. Its connections are kept open for the next call and shared by all calls.
 *
 * ```js
 * const client = new Client()
 * const response = await client.responses.create({ model: 'gpt-5', input: 'Say hello' })
 * console.log(response.output_text)
 * ```
 */
export class Client {
  /** Throws a {@link ConfigError} when there is no key or an option is wrong; the message names the option. */
  constructor(options?: ClientOptions);

  /** Responses: making them, whole or as a stream, and what can be done with stored ones. */
  readonly responses: Responses;

  /** Conversations that the server stores, and their items. */
  readonly conversations: Conversations;

  /**
   * Gives this client with other options for its calls; those that are not given stay as they are. Both share their
   * connections. For options of a single call give them to it.
   *
   * Throws a {@link ConfigError} when an option is wrong.
   */
  withOptions(options: OtherOptions): Client;

  /** The same as {@link Responses.create}, by the name that gateways document. */
  generateResponse(params: CreateParams, options?: CallOptions): CallPromise<FinalResponse>;

  /** The same as {@link Responses.stream}, by the name that gateways document. */
  streamResponse(params: CreateParams, options?: CallOptions): ResponseStream;

  /**
   * Gets what is at a path below the base URL, such as `/models`: for what the API has and this version does not know.
   * Gives the JSON of the answer, null for an empty one.
   */
  get(path: string, options?: CallOptions): CallPromise<unknown>;

  /** Posts JSON to a path, as it is given; without a body it posts nothing. */
  post(path: string, options?: CallOptions & { body?: unknown }): CallPromise<unknown>;

  /** Deletes what is at a path. */
  delete(path: string, options?: CallOptions): CallPromise<unknown>;
}

/** Responses of a client's server; see {@link Client.responses}. */
export class Responses {
  private constructor();

  /**
   * Makes a response and gives it whole.
   *
   * Parameters that this version does not know are sent as they are.
   *
   * Rejects with an {@link AntiphonError} when the request is bad, the server cannot be reached, or it answers with an
   * error. A response whose status is `failed` or `incomplete` is no error: look at its `status`.
   */
  create(params: CreateParams, options?: CallOptions): CallPromise<FinalResponse>;

  /**
   * Makes a response and gives its events as they come.
   *
   * The request is sent at once. What goes wrong with it is the error of the iteration and of
   * {@link ResponseStream.finalResponse}; only options that are wrong throw here, a {@link ConfigError}, and parameters that
   * cannot be written as JSON, an {@link InvalidRequestError}.
   */
  stream(params: CreateParams, options?: CallOptions): ResponseStream;

  /**
   * Opens a session: responses over one WebSocket, each of which needs no new connection.
   *
   * Where the server speaks no WebSocket, the session streams over HTTP, unless `httpFallback` is false. The other options
   * of the call count for the session and for all of its responses; its signal cancels the opening only.
   *
   * Rejects with a {@link ConfigError} when an option is wrong, and an {@link APIError} when the server cannot be reached
   * or answers with an error.
   */
  connect(sessionOptions?: SessionOptions | null, options?: CallOptions): Promise<Session>;

  /**
   * Gives a stored response as it is now.
   *
   * Rejects with an {@link InvalidRequestError} when the id is none, and a {@link NotFoundError} when the response is not
   * stored.
   */
  retrieve(
    responseID: string,
    params?: (RetrieveParams & { stream?: false | null }) | null,
    options?: CallOptions,
  ): CallPromise<FinalResponse>;

  /**
   * Gives the events of a stored response: those it had, then those it makes. OpenAI does so for responses that were made
   * in the background as a stream. With `starting_after` they begin behind the event of that number: snapshots then lack
   * what came before, the final response is whole.
   */
  retrieve(
    responseID: string,
    params: RetrieveParams & { stream: true },
    options?: CallOptions,
  ): Promise<ResponseStream>;

  /**
   * Makes a response in the background and gives it when it is finished: for answers that take longer than a connection
   * lasts. It is waited for as {@link wait} does.
   */
  createAndWait(params: CreateParams, options?: CallOptions): CallPromise<FinalResponse>;

  /**
   * Waits until a stored response is finished, and gives it: completed, failed, incomplete or cancelled. The server is
   * asked again and again, after the time it says, else after half a second and then ever more seldom, down to every 5 s.
   * There is no limit to that but `totalTimeout`.
   */
  wait(responseID: string, params?: RetrieveParams | null, options?: CallOptions): CallPromise<FinalResponse>;

  /** Deletes a stored response. */
  delete(responseID: string, options?: CallOptions): CallPromise<Deleted>;

  /** Stops the making of a response that was made in the background, and gives what there is of it. */
  cancel(responseID: string, options?: CallOptions): CallPromise<FinalResponse>;

  /** Makes a long context shorter: its `output` is the input of the next request. */
  compact(params: CompactParams, options?: CallOptions): CallPromise<CompactedResponse>;

  /** The items that stored responses were given as input. */
  readonly inputItems: InputItems;

  /** Counting the tokens of an input without making a response. */
  readonly inputTokens: InputTokenCounts;
}

/** The items that stored responses were given as input; see {@link Responses.inputItems}. */
export class InputItems {
  private constructor();

  /** Gives a response's input: `await` its first page, or go through all of it with `for await`. */
  list(responseID: string, params?: ListParams | null, options?: CallOptions): PagePromise;
}

/** Counting the tokens of an input without making a response; see {@link Responses.inputTokens}. */
export class InputTokenCounts {
  private constructor();

  /** Counts the tokens that a request would have as its input. */
  count(params: InputTokensParams, options?: CallOptions): CallPromise<InputTokens>;
}

/** Conversations that a client's server keeps from one response to the next; see {@link Client.conversations}. */
export class Conversations {
  private constructor();

  /** Makes a conversation. */
  create(params?: ConversationCreateParams, options?: CallOptions): CallPromise<Conversation>;

  /** Gives a conversation; its items are listed apart. Rejects with a {@link NotFoundError} when it is not stored. */
  retrieve(conversationID: string, options?: CallOptions): CallPromise<Conversation>;

  /** Replaces the metadata of a conversation, which must be given; an empty one takes it away. */
  update(conversationID: string, params: ConversationUpdateParams, options?: CallOptions): CallPromise<Conversation>;

  /** Deletes a conversation. OpenAI does not delete its items. */
  delete(conversationID: string, options?: CallOptions): CallPromise<Deleted>;

  /** The items of conversations. */
  readonly items: ConversationItems;
}

/** The items of conversations; see {@link Conversations.items}. */
export class ConversationItems {
  private constructor();

  /** Adds items, at most 20, and gives them as the server keeps them. */
  create(conversationID: string, params: ConversationItemsParams, options?: CallOptions): CallPromise<ItemPage>;

  /** Gives a conversation: `await` its first page, or go through all of it with `for await`. */
  list(conversationID: string, params?: ListParams | null, options?: CallOptions): PagePromise;

  /** Gives one item of a conversation. */
  retrieve(
    itemID: string,
    params: ItemRetrieveParams & { conversation_id: string },
    options?: CallOptions,
  ): CallPromise<InputItem>;

  /** Takes an item out of a conversation, and gives the conversation. */
  delete(itemID: string, params: { conversation_id: string }, options?: CallOptions): CallPromise<Conversation>;
}

/** A page that was asked for, and the list it begins: iterating goes through all items. */
export interface PagePromise extends CallPromise<Page>, AsyncIterable<InputItem> {}

/**
 * One page of a list, and the way to the next.
 *
 * Iterating over it gives all items of the list from the first of this page on; pages are asked for as they are needed.
 * The options of the call, its signal among them, count for all of them.
 *
 * ```js
 * for await (const item of client.conversations.items.list('conv_1')) console.log(item)
 * ```
 */
export class Page implements ItemPage, AsyncIterable<InputItem> {
  private constructor();

  /** Always `list`. */
  readonly object?: string | null;
  /** The items of this page. */
  readonly data: InputItem[];
  /** The id of the first item of the page. */
  readonly first_id?: string | null;
  /** The id of the last item of the page. */
  readonly last_id?: string | null;
  /** Whether there is another page, as the server said; {@link hasNextPage} is what to go by. */
  readonly has_more?: boolean | null;

  /** Whether the list goes on behind this page. */
  hasNextPage(): boolean;

  /** Gives the next page. Rejects with an {@link InvalidRequestError} when this is the last one. */
  getNextPage(): Promise<Page>;

  /** Goes through the pages of the list, from this one on. */
  iterPages(): AsyncGenerator<Page, void, undefined>;

  [Symbol.asyncIterator](): AsyncGenerator<InputItem, void, undefined>;
}

/**
 * The events of one response as they come, and the response they make.
 *
 * Iteration ends with the terminal event, whether or not the server closes the connection. An early end is an error
 * with what was received as its `partialResponse`. Leaving the loop closes the connection.
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

  /** The server's id of the request; null until it has answered, and where it gives none. */
  readonly requestID: string | null;

  /** The stream itself: every loop over it goes on where the last one stopped. */
  [Symbol.asyncIterator](): this;

  /**
   * The next event. Calls may overlap; they are answered in their order.
   *
   * Rejects once, as its last answer, when the stream ends before its terminal event or the server says `error`.
   */
  next(): Promise<IteratorResult<Event, undefined>>;

  /** Closes the connection and ends the iteration; a loop that is left calls it. */
  return(): Promise<IteratorResult<Event, undefined>>;

  /** Closes the connection, ends the iteration and rejects with `error`. */
  throw(error?: unknown): Promise<IteratorResult<Event, undefined>>;

  /**
   * Closes the connection. Iteration just ends; {@link finalResponse} rejects with a {@link CancelledError}, unless the
   * stream was read to its end before.
   */
  cancel(): void;

  /**
   * Closes the connection, as an aborted signal does: iteration ends with a {@link CancelledError} whose `cause` is the
   * reason.
   */
  abort(reason?: unknown): void;

  /**
   * The text of messages only, piece by piece. This and the methods below go through the same events as the stream itself
   * and give one thing of them only; what they pass over is in {@link snapshot} and {@link finalResponse}. Leaving such a
   * loop closes the connection, too.
   */
  textDeltas(): AsyncIterableIterator<string, undefined>;

  /** The reasoning that the server shows only, piece by piece: its text, its summary, or both. */
  reasoningTextDeltas(): AsyncIterableIterator<string, undefined>;

  /** The refusal only, piece by piece; nothing where the model did not refuse. */
  refusalDeltas(): AsyncIterableIterator<string, undefined>;

  /** The calls of the caller's functions only, each when it is whole. */
  functionCalls(): AsyncIterableIterator<FunctionCallItem, undefined>;

  /** The calls that made an image only, each when it is whole: the image in base64 is its `result`. */
  images(): AsyncIterableIterator<ImageGenerationCallItem, undefined>;

  /** Waits until the server has answered; rejects with the error if it could not be reached or answered with one. */
  opened(): Promise<void>;

  /** Waits until the server has answered, and gives the answer as `fetch` would, without its body. */
  response(): Promise<globalThis.Response>;

  /** Waits until the server has answered, and gives the stream with the answer. */
  withResponse(): Promise<WithResponse<this>>;

  /** The response as it is so far, made of the events that iteration has given. */
  snapshot(): FinalResponse;

  /**
   * The whole response, whether its status is completed, incomplete or failed. Reads the events that are left: an
   * iteration that has begun is still given them, one that has not gets none.
   *
   * Rejects with the error the stream ended with, if it did not end with a terminal event, also after iteration gave
   * that error.
   */
  finalResponse(): Promise<FinalResponse>;

  /** The events as lines of JSON, to be sent on: `new Response(stream.toReadableStream())`. */
  toReadableStream(): ReadableStream<Uint8Array>;

  /** Closes the connection at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** A lane of a session: responses on it are made in the order in which they were asked for. See {@link Session.lane}. */
export class Lane {
  protected constructor();

  /**
   * Makes a response and gives its events as they come.
   *
   * It takes its turn on the lane with this call, and is made when the responses before it have ended. Errors are those of
   * {@link Responses.stream}.
   */
  create(params: SessionCreateParams, options?: StreamOptions): ResponseStream;

  /**
   * Changes the course of the response that runs on this lane, by a text or a list of user messages.
   *
   * Gives the stream of the response that goes on from it. It begins with `response.steer.accepted`; the steered response
   * ends, as a rule with the status `incomplete`. Where the server refuses, or first needs input such as the output of a
   * function, the stream ends with that event and an {@link APIStreamError}. Where no response runs that could be steered,
   * it ends with an {@link InvalidRequestError}: one runs from its event `response.created` on, for which
   * {@link ResponseStream.opened} waits.
   */
  steer(input: NonNullable<CreateParams['input']>, options?: StreamOptions): ResponseStream;

  /**
   * Makes the server ready for a request, without an answer: the next one that goes on from it begins sooner. Give what
   * the next requests have in common, such as tools and instructions. It takes its turn on the lane with this call.
   *
   * Null where the session streams over HTTP, which knows nothing like it.
   */
  warmUp(params: SessionCreateParams, options?: StreamOptions): Promise<FinalResponse | null>;
}

/**
 * Responses over one WebSocket, see {@link Responses.connect}. Its own methods are those of the lane without a name.
 *
 * A second turn needs no new handshake, and only its new input. The connection is made anew when it is lost between
 * responses, or is nearly an hour old. A request that was sent is never sent again, unless the server refused it: if the
 * connection breaks in the middle of a response, its stream ends with a {@link StreamInterruptedError} that has what came
 * before as its `partialResponse`.
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
   * The same as {@link Lane.create}, by the name and with the payload that gateways document:
   * `{ type: 'response.create', model, input }`.
   */
  sendRequest(payload: SessionCreateParams & { type?: 'response.create' }, options?: StreamOptions): ResponseStream;

  /**
   * A lane, whose responses are made beside those of other lanes where the server can do that. The same name gives the
   * same lane.
   *
   * Throws an {@link InvalidRequestError} when the name is not one of 1 to 256 letters, digits, `_`, `.` and `-`.
   */
  lane(name: string): Lane;

  /** Whether responses come over a WebSocket; false where the session fell back to HTTP, or is closed. */
  isWebSocket(): Promise<boolean>;

  /** Events that belonged to no response of the session, at most the last 1024; each is given once. */
  takeUnclaimed(): unknown[];

  /** Closes the session: what is being made ends with a {@link CancelledError}, and nothing can be asked for any more. */
  close(): Promise<void>;

  /** Closes the session at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** What is known of an error beside its message; absent where it does not apply. */
export interface ErrorFields {
  /** The HTTP status, for errors that the server answered with. */
  status?: number;
  /** The server's code for programs, such as `invalid_api_key`. */
  code?: string;
  /** The server's kind of error, such as `invalid_request_error`. */
  type?: string;
  /** The parameter that the server found wrong. */
  param?: string;
  /** The server's id of the request, to be given to its support. */
  requestID?: string;
  /** How long the server asked to wait before the next attempt, in milliseconds. */
  retryAfter?: number;
  /** How many attempts were made, the last one included. */
  attempts?: number;
  /** The path of the bad field of a request, such as `tools[0].parameters`; empty for the whole request. */
  path?: string;
  /** The clock that ran out on a stream. */
  timeout?: 'idle' | 'stall';
  /** The number of the last event that came, for a stream that ended early. */
  lastSequenceNumber?: number;
  /** What had been received of the response when the stream ended. */
  partialResponse?: FinalResponse;
  /** The body of the server's answer: JSON, or text as a string. */
  body?: unknown;
  /** What caused the error: the signal's reason, for a call that was aborted, and what `apiKey` threw. */
  cause?: unknown;
}

/** Everything that Antiphon throws. The message says what happened, to which request, and what to do. */
export class AntiphonError extends Error implements ErrorFields {
  constructor(message: string, fields?: ErrorFields);
  readonly status?: number;
  readonly code?: string;
  readonly type?: string;
  readonly param?: string;
  readonly requestID?: string;
  readonly retryAfter?: number;
  readonly attempts?: number;
  readonly path?: string;
  readonly timeout?: 'idle' | 'stall';
  readonly lastSequenceNumber?: number;
  readonly partialResponse?: FinalResponse;
  readonly body?: unknown;
}

/** The client's options are wrong or incomplete. */
export class ConfigError extends AntiphonError {}

/** The request cannot be accepted by any server; nothing was sent. `path` names the field. */
export class InvalidRequestError extends AntiphonError {
  readonly path: string;
}

/** The server's answer could not be read. */
export class DecodeError extends AntiphonError {}

/** The caller cancelled the call. */
export class CancelledError extends AntiphonError {}

/** The server could not be reached, or what it answered is an error. */
export class APIError extends AntiphonError {}

/** The server could not be reached, or the connection broke before it answered. */
export class APIConnectionError extends APIError {}

/** The server did not answer in time. */
export class APITimeoutError extends APIConnectionError {}

/** The server answered with a status that is no success. */
export class APIStatusError extends APIError {
  readonly status: number;
}

/** The server answered 400. */
export class BadRequestError extends APIStatusError {}

/** The server answered 401: the key is wrong. */
export class AuthenticationError extends APIStatusError {}

/** The server answered 403. */
export class PermissionDeniedError extends APIStatusError {}

/** The server answered 404. */
export class NotFoundError extends APIStatusError {}

/** The server answered 409. */
export class ConflictError extends APIStatusError {}

/** The server answered 422. */
export class UnprocessableEntityError extends APIStatusError {}

/** The server answered 429; `retryAfter` says when to come back, where the server does. */
export class RateLimitError extends APIStatusError {}

/** The server answered 500 or above. */
export class InternalServerError extends APIStatusError {}

/** The server said `error` inside the stream. */
export class APIStreamError extends APIError {}

/** The stream ended before its terminal event. */
export class StreamInterruptedError extends APIError {}

/** The stream was silent for too long; `timeout` names the clock. */
export class StreamTimeoutError extends APIError {
  readonly timeout: 'idle' | 'stall';
}

// generated from core/src/api/endpoints.rs by `make generate`; do not edit
import type {
  CallOptions,
  CallPromise,
  CompactParams,
  CompactedResponse,
  Conversation,
  ConversationCreateParams,
  ConversationItemsParams,
  ConversationUpdateParams,
  CreateParams,
  Deleted,
  FinalResponse,
  InputItem,
  InputTokens,
  InputTokensParams,
  ItemPage,
  ItemRetrieveParams,
  ListParams,
  PagePromise,
  ResponseStream,
  RetrieveParams,
  Session,
  SessionOptions,
} from '../../../index.js';

/** The methods and resources of the API that a client has. */
export class ClientBase {
  protected constructor();

  /** Creates responses and manages stored ones. */
  readonly responses: Responses;

  /** Conversations: contexts that the server keeps from one response to the next. */
  readonly conversations: Conversations;

  /** Creates a response: `responses.create` under the name that gateways document. */
  generateResponse(params: CreateParams, options?: CallOptions): CallPromise<FinalResponse>;

  /** Streams a response: `responses.stream` under the name that gateways document. */
  streamResponse(params: CreateParams, options?: CallOptions): ResponseStream;

  /**
   * Sends a GET request to a path below the base URL, such as `/models?limit=20`, and
   * returns the JSON of the answer: for endpoints that this version does not know. An
   * empty answer is `null`.
   *
   * The client sends its key, headers and query; retries and timeouts are those of
   * every call.
   *
   * @throws {InvalidRequestError} The path does not begin with `/`, or leaves the base
   * URL.
   * @throws {APIError} The server could not be reached, or answered with an error.
   * @throws {DecodeError} The answer is not JSON.
   */
  get(path: string, options?: CallOptions): CallPromise<unknown>;

  /**
   * Sends a POST request with a JSON body to a path below the base URL. The body is
   * sent as given; `null` sends none.
   *
   * @throws {InvalidRequestError} The path does not begin with `/`, or leaves the base
   * URL.
   * @throws {APIError} The server could not be reached, or answered with an error.
   * @throws {DecodeError} The answer is not JSON.
   */
  post(path: string, options?: CallOptions & { body?: unknown }): CallPromise<unknown>;

  /**
   * Sends a DELETE request to a path below the base URL.
   *
   * @throws {InvalidRequestError} The path does not begin with `/`, or leaves the base
   * URL.
   * @throws {APIError} The server could not be reached, or answered with an error.
   * @throws {DecodeError} The answer is not JSON.
   */
  delete(path: string, options?: CallOptions): CallPromise<unknown>;
}

/** Creates responses and manages stored ones. */
export class Responses {
  private constructor();

  /** The input items of stored responses. */
  readonly inputItems: InputItems;

  /** Counts the tokens of an input without creating a response. */
  readonly inputTokens: InputTokenCounts;

  /**
   * Creates a response and returns it when it is complete.
   *
   * Parameters that this version does not know go into `extra_body`. Spellings that
   * only documentation has, such as a part `{"type": "text"}` or a `response_format`,
   * are sent in the wire spelling; the option `strict` sends them as given.
   *
   * A response whose status is `failed` or `incomplete` is not an error: check its
   * `status`.
   *
   * @throws {InvalidRequestError} No server can accept the request; nothing was sent.
   * @throws {APIError} The server could not be reached, or answered with an error.
   */
  create(params: CreateParams, options?: CallOptions): CallPromise<FinalResponse>;

  /**
   * Creates a response and returns its events as they arrive.
   *
   * The request is sent at once. Its errors end the iteration and reject
   * `finalResponse()`; only invalid options throw here, and parameters that cannot be
   * written as JSON.
   *
   * @throws {InvalidRequestError} No server can accept the request; nothing was sent.
   * @throws {APIError} The server could not be reached, or answered with an error.
   */
  stream(params: CreateParams, options?: CallOptions): ResponseStream;

  /**
   * Opens a session: responses over one WebSocket, one after the other or side by side
   * on lanes.
   *
   * If the server does not speak WebSocket, the session streams over HTTP, unless the
   * option `httpFallback` is off. The options of the call that opens the session apply
   * to all of its responses.
   *
   * @throws {ConfigError} An option is wrong; the message names it.
   * @throws {APIError} The server could not be reached, or answered with an error.
   */
  connect(sessionOptions?: SessionOptions | null, options?: CallOptions): Promise<Session>;

  /**
   * Returns a stored response in its current state.
   *
   * @throws {InvalidRequestError} `responseID` is empty or not a valid id.
   * @throws {NotFoundError} The server does not store the response.
   * @throws {APIError} The server could not be reached, or answered with another error.
   */
  retrieve(
    responseID: string,
    params?: (RetrieveParams & { stream?: false | null }) | null,
    options?: CallOptions,
  ): CallPromise<FinalResponse>;

  /**
   * Returns the events of a stored response: those that it has, then those that it
   * still produces. OpenAI does so for responses that were created in the background
   * with `stream`.
   *
   * With `starting_after` the stream begins after the event with that sequence number.
   * Snapshots then lack the earlier content; the final response is complete.
   *
   * The promise resolves when the server has answered.
   *
   * @throws {InvalidRequestError} `responseID` is empty or not a valid id.
   * @throws {NotFoundError} The server does not store the response.
   * @throws {APIError} The server could not be reached, or answered with another error.
   */
  retrieve(
    responseID: string,
    params: RetrieveParams & { stream: true },
    options?: CallOptions,
  ): Promise<ResponseStream>;

  /**
   * Creates a response in the background and returns it when it is finished: for
   * answers that take longer than a connection lasts.
   *
   * The request is sent with `background`, unless it sets that itself. `wait` describes
   * how the client waits.
   *
   * @throws {InvalidRequestError} No server can accept the request; nothing was sent.
   * @throws {APITimeoutError} The response was not finished within `totalTimeout`.
   * @throws {APIError} The server could not be reached, or answered with an error.
   */
  createAndWait(params: CreateParams, options?: CallOptions): CallPromise<FinalResponse>;

  /**
   * Waits until a stored response is finished and returns it: completed, failed,
   * incomplete or cancelled; check its `status`.
   *
   * The client polls the server: after the time that the server asks for
   * (`openai-poll-after-ms`, up to `maxRetryAfter`), else after 0.5 s and then at
   * growing intervals of up to 5 s. Only `totalTimeout` limits the wait. Cancelling the
   * wait leaves the response alone.
   *
   * @throws {InvalidRequestError} `responseID` is empty or not a valid id.
   * @throws {NotFoundError} The server does not store the response.
   * @throws {APITimeoutError} The response was not finished within `totalTimeout`.
   * @throws {APIError} The server could not be reached, or answered with another error.
   */
  wait(
    responseID: string,
    params?: RetrieveParams | null,
    options?: CallOptions,
  ): CallPromise<FinalResponse>;

  /**
   * Deletes a stored response.
   *
   * @throws {InvalidRequestError} `responseID` is empty or not a valid id.
   * @throws {NotFoundError} The server does not store the response.
   * @throws {APIError} The server could not be reached, or answered with another error.
   */
  delete(responseID: string, options?: CallOptions): CallPromise<Deleted>;

  /**
   * Cancels a response that is being created in the background and returns what exists
   * of it.
   *
   * @throws {InvalidRequestError} `responseID` is empty or not a valid id.
   * @throws {NotFoundError} The server does not store the response.
   * @throws {APIError} The response was not created in the background, the server could
   * not be reached, or it answered with another error.
   */
  cancel(responseID: string, options?: CallOptions): CallPromise<FinalResponse>;

  /**
   * Compacts a long context: the `output` of the answer is the input of the next
   * request. The answer is not a response and cannot be continued by its id.
   *
   * @throws {InvalidRequestError} No server can accept the request; nothing was sent.
   * @throws {APIError} The server could not be reached, or answered with an error.
   */
  compact(params: CompactParams, options?: CallOptions): CallPromise<CompactedResponse>;
}

/** The input items of stored responses. */
export class InputItems {
  private constructor();

  /**
   * Lists the input items of a stored response. Lists paginate automatically.
   *
   * `await` returns the first page; `for await` goes through all items of the list.
   *
   * @throws {InvalidRequestError} `responseID` is empty or not a valid id.
   * @throws {NotFoundError} The server does not store the response.
   * @throws {APIError} The server could not be reached, or answered with another error.
   */
  list(
    responseID: string,
    params?: ListParams | null,
    options?: CallOptions,
  ): PagePromise<InputItem>;
}

/** Counts the tokens of an input without creating a response. */
export class InputTokenCounts {
  private constructor();

  /**
   * Counts the tokens that a request would use as its input.
   *
   * @throws {InvalidRequestError} No server can accept the request; nothing was sent.
   * @throws {APIError} The server could not be reached, or answered with an error.
   */
  count(params: InputTokensParams, options?: CallOptions): CallPromise<InputTokens>;
}

/** Conversations: contexts that the server keeps from one response to the next. */
export class Conversations {
  private constructor();

  /** The items of conversations. */
  readonly items: ConversationItems;

  /**
   * Creates a conversation.
   *
   * @throws {InvalidRequestError} No server can accept the request; nothing was sent.
   * @throws {APIError} The server could not be reached, or answered with an error.
   */
  create(
    params?: ConversationCreateParams | null,
    options?: CallOptions,
  ): CallPromise<Conversation>;

  /**
   * Returns a conversation. Its items are listed separately.
   *
   * @throws {InvalidRequestError} `conversationID` is empty or not a valid id.
   * @throws {NotFoundError} The server does not store the conversation.
   * @throws {APIError} The server could not be reached, or answered with another error.
   */
  retrieve(conversationID: string, options?: CallOptions): CallPromise<Conversation>;

  /**
   * Replaces the metadata of a conversation. The request must have `metadata`; an empty
   * map clears it.
   *
   * @throws {InvalidRequestError} `conversationID` is not a valid id, or no server can
   * accept the request.
   * @throws {NotFoundError} The server does not store the conversation.
   * @throws {APIError} The server could not be reached, or answered with another error.
   */
  update(
    conversationID: string,
    params: ConversationUpdateParams,
    options?: CallOptions,
  ): CallPromise<Conversation>;

  /**
   * Deletes a conversation. OpenAI does not delete its items.
   *
   * @throws {InvalidRequestError} `conversationID` is empty or not a valid id.
   * @throws {NotFoundError} The server does not store the conversation.
   * @throws {APIError} The server could not be reached, or answered with another error.
   */
  delete(conversationID: string, options?: CallOptions): CallPromise<Deleted>;
}

/** The items of conversations. */
export class ConversationItems {
  private constructor();

  /**
   * Adds items to a conversation, at most 20 in a call, and returns them as the server
   * stores them.
   *
   * @throws {InvalidRequestError} `conversationID` is not a valid id, or no server can
   * accept the request.
   * @throws {NotFoundError} The server does not store the conversation.
   * @throws {APIError} The server could not be reached, or answered with another error.
   */
  create(
    conversationID: string,
    params: ConversationItemsParams,
    options?: CallOptions,
  ): CallPromise<ItemPage>;

  /**
   * Lists the items of a conversation. Lists paginate automatically.
   *
   * `await` returns the first page; `for await` goes through all items of the list.
   *
   * @throws {InvalidRequestError} `conversationID` is empty or not a valid id.
   * @throws {NotFoundError} The server does not store the conversation.
   * @throws {APIError} The server could not be reached, or answered with another error.
   */
  list(
    conversationID: string,
    params?: ListParams | null,
    options?: CallOptions,
  ): PagePromise<InputItem>;

  /**
   * Returns one item of a conversation.
   *
   * @throws {InvalidRequestError} An id is empty or not valid.
   * @throws {NotFoundError} The server does not store the conversation, or the
   * conversation has no such item.
   * @throws {APIError} The server could not be reached, or answered with another error.
   */
  retrieve(
    itemID: string,
    params: ItemRetrieveParams & { conversation_id: string },
    options?: CallOptions,
  ): CallPromise<InputItem>;

  /**
   * Removes an item from a conversation and returns the conversation.
   *
   * @throws {InvalidRequestError} An id is empty or not valid.
   * @throws {NotFoundError} The server does not store the conversation, or the
   * conversation has no such item.
   * @throws {APIError} The server could not be reached, or answered with another error.
   */
  delete(
    itemID: string,
    params: { conversation_id: string },
    options?: CallOptions,
  ): CallPromise<Conversation>;
}

// What the native addon exports: the classes of ../src, written here by hand.

/** The means to cancel one call. Cancels it also when it is collected, or its thread ends. */
export class Cancellation {
  constructor();
  cancel(): void;
}

/** What gives the key of a call: it never throws, and gives null where it has none. */
export type AskForKey = () => Promise<string | null>;

/** A client of one server. Options, parameters and answers are JSON. */
export class NativeClient {
  constructor(options: string, bringsKeys: boolean);
  withOptions(options: string): NativeClient;
  /** Calls an operation by its name in the core. */
  call(
    operation: string,
    parameters: string,
    options: string | undefined,
    ask: AskForKey | undefined,
    cancellation: Cancellation,
  ): Promise<NativeAnswer>;
  connect(
    options: string,
    callOptions: string | undefined,
    ask: AskForKey | undefined,
    cancellation: Cancellation,
  ): Promise<NativeSession>;
  /** Nothing is sent for a call that is cancelled already. */
  stream(
    operation: string,
    parameters: string,
    options: string | undefined,
    ask: AskForKey | undefined,
    isCancelled: boolean,
  ): NativeStream;
}

/** The answer to a call. */
export class NativeAnswer {
  /** The result, which can be taken once; after a page follow the parameters of the next one, or null. */
  takeReply(): string;
  head(): string;
  body(): Uint8Array;
}

/** Responses over one connection, which closes after the last of them when this is garbage-collected. */
export class NativeSession {
  /** A lane by its name, or the one without. */
  lane(name: string | null): NativeLane;
  isWebSocket(): Promise<boolean>;
  takeUnclaimed(): string;
  close(): Promise<void>;
}

/** Responses of a session, one after the other. */
export class NativeLane {
  /** Takes its turn on the lane at once; nothing is sent for a call that is cancelled already. */
  create(parameters: string, isCancelled: boolean): NativeStream;
  steer(input: string, isCancelled: boolean): NativeStream;
  warmUp(parameters: string, cancellation: Cancellation): Promise<string | null>;
}

/** An open stream. Closes its connection also when it is collected, or its thread ends. */
export class NativeStream {
  /** Waits until the server has answered. */
  opened(): Promise<void>;
  /** Everything that is queued as the text of one JSON array; the empty text at the end of the stream. */
  nextBatch(max: number): Promise<string>;
  /** As `nextBatch`, without waiting: null while there is nothing. */
  pollBatch(max: number): string | null;
  /** What a selection has of everything that is queued, as the text of an array; empty text at the end. */
  nextPieces(kind: string, max: number): Promise<string>;
  /** As `nextPieces`, without waiting: null if nothing is queued. */
  pollPieces(kind: string, max: number): string | null;
  /** Puts back the last events or elements that were returned: iteration continues with another selection. */
  putBack(unread: number): void;
  /** The response so far, without the last `unread` events that were returned. */
  snapshot(unread: number): string;
  /** If `keepsEvents` is true, iteration can still take the remaining events. */
  finalResponse(keepsEvents: boolean): Promise<string>;
  /** Drops the last `unread` events that were returned. */
  cancel(unread: number): void;
  readonly requestId: string | null;
  /** What the server answered with before the events, once it has. */
  head(): string | null;
}

/** A server on a free port of 127.0.0.1. Scripts and requests are JSON. */
export class NativeMockServer {
  constructor();
  readonly url: string;
  enqueue(scripts: string): void;
  setRepeat(script: string | null): void;
  setTokenDelay(milliseconds: number): void;
  requests(): string;
  sockets(): string;
  readonly openConnections: number;
  waitForConnections(atMost: number, milliseconds: number): Promise<boolean>;
  stop(): void;
}

/** A view of a response, both as JSON, by its name in the core. */
export function view(name: string, response: string): string;

/** The events of a JSON array as the core understands them, their fields in order: for the tests. */
export function canonicalEvents(json: string): string[];

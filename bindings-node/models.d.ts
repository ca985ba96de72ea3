// generated from core/src/model by `make generate`; do not edit

/**
 * The `type` of an object of a kind this version does not know.
 *
 * It is an ordinary string when the program runs. Its type here equals no literal, so that comparing `type` with a
 * known kind tells the known kinds apart; to compare with a kind that is not listed, write `(event.type as string)`.
 */
export type UnknownKind = AnyOtherKind;
declare enum AnyOtherKind {
  kind = '',
}

/** An object of a kind this version does not know, as it was received. */
export interface Unknown {
  type: UnknownKind;
  /** The number of the event in the stream, where this is an event that has one. */
  sequence_number?: number | null;
  [name: string]: unknown;
}

/** A model together with the fields that this version does not know: `(item as WithUnknownFields<MessageItem>).new_field`. */
export type WithUnknownFields<T> = T & { readonly [name: string]: unknown };

/** A part of the content of an output item. */
export type ContentPart = OutputTextPart | RefusalPart | ReasoningTextPart | Unknown;

/**
 * Text written by the model. Some gateways and the Conversations API call it `text`.
 */
export interface OutputTextPart {
  type: 'output_text';
  /** The text. */
  text: string;
  /** Sources of the text, in order of appearance. */
  annotations: Annotation[];
  /** Log probabilities of the tokens, when asked for by `include`. */
  logprobs?: Logprob[] | null;
}

/** The model's refusal to answer. */
export interface RefusalPart {
  type: 'refusal';
  /** The explanation of the refusal. */
  refusal: string;
}

/** Text of the model's reasoning. */
export interface ReasoningTextPart {
  type: 'reasoning_text';
  /** The text. */
  text: string;
}

/** A part of the summary of a reasoning item. */
export type SummaryPart = SummaryTextPart | Unknown;

/** A paragraph of a reasoning summary. */
export interface SummaryTextPart {
  type: 'summary_text';
  /** The text. */
  text: string;
}

/** A part of the content of an input message or of a tool's output. */
export type InputContent =
  InputTextPart | InputImagePart | InputFilePart | OutputTextPart | RefusalPart | Unknown;

/** Text for the model. */
export interface InputTextPart {
  type: 'input_text';
  /** The text. */
  text: string;
}

/**
 * An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file.
 */
export interface InputImagePart {
  type: 'input_image';
  /**
   * How closely the model looks: `low`, `high`, `auto` or `original`. The server's
   * default is `auto`.
   */
  detail?: string | null;
  /** The id of an uploaded file. */
  file_id?: string | null;
  /** A URL, or the image itself as a `data:` URL. */
  image_url?: string | null;
}

/** A file for the model, by id, URL or content. */
export interface InputFilePart {
  type: 'input_file';
  /** The id of an uploaded file. */
  file_id?: string | null;
  /** The URL of the file. */
  file_url?: string | null;
  /** The file itself, in base64 or as a `data:` URL. */
  file_data?: string | null;
  /** The name of the file, needed with `file_data`. */
  filename?: string | null;
}

/** A source of a piece of output text. */
export type Annotation = UrlCitation | FileCitation | ContainerFileCitation | FilePath | Unknown;

/** A page on the web that the text draws on. */
export interface UrlCitation {
  type: 'url_citation';
  /** The address of the page. */
  url: string;
  /** The title of the page. */
  title?: string | null;
  /** The index of the first character of the citation in the text. */
  start_index?: number | null;
  /** The index after the last character of the citation in the text. */
  end_index?: number | null;
}

/** A file that the text draws on. */
export interface FileCitation {
  type: 'file_citation';
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** The index of the file in the list of files. */
  index?: number | null;
}

/** A file in a container that the text draws on. */
export interface ContainerFileCitation {
  type: 'container_file_citation';
  /** The id of the container. */
  container_id?: string | null;
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** The index of the first character of the citation in the text. */
  start_index?: number | null;
  /** The index after the last character of the citation in the text. */
  end_index?: number | null;
}

/** A path to a file. */
export interface FilePath {
  type: 'file_path';
  /** The id of the file. */
  file_id?: string | null;
  /** The index of the file in the list of files. */
  index?: number | null;
}

/** The log probability of one token of output text. */
export interface Logprob {
  /**
   * The token. A token that is part of a character reads as U+FFFD; `bytes` has the
   * truth.
   */
  token: string;
  /** The natural logarithm of the token's probability. */
  logprob: number;
  /** The UTF-8 bytes of the token. */
  bytes?: number[] | null;
  /** The most likely tokens at this place, as many as `top_logprobs` asked for. */
  top_logprobs?: TopLogprob[] | null;
}

/** One of the most likely tokens at a place. */
export interface TopLogprob {
  /** The token. */
  token: string;
  /** The natural logarithm of the token's probability. */
  logprob: number;
  /** The UTF-8 bytes of the token. */
  bytes?: number[] | null;
}

/** An event of a stream, in its canonical spelling; the frequent ones first. */
export type Event =
  | OutputTextDeltaEvent
  | FunctionCallArgumentsDeltaEvent
  | ReasoningTextDeltaEvent
  | ReasoningSummaryTextDeltaEvent
  | RefusalDeltaEvent
  | CreatedEvent
  | QueuedEvent
  | InProgressEvent
  | CompletedEvent
  | IncompleteEvent
  | FailedEvent
  | OutputItemAddedEvent
  | OutputItemDoneEvent
  | ContentPartAddedEvent
  | ContentPartDoneEvent
  | OutputTextDoneEvent
  | OutputTextAnnotationAddedEvent
  | RefusalDoneEvent
  | ReasoningTextDoneEvent
  | ReasoningSummaryPartAddedEvent
  | ReasoningSummaryPartDoneEvent
  | ReasoningSummaryTextDoneEvent
  | FunctionCallArgumentsDoneEvent
  | ErrorEvent
  | KeepaliveEvent
  | Unknown;

/** A piece of output text. */
export interface OutputTextDeltaEvent {
  type: 'response.output_text.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's content. */
  content_index?: number | null;
  /** The text to append. */
  delta: string;
  /** Log probabilities of the tokens, when asked for by `include`. */
  logprobs?: Logprob[] | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of a function call's arguments. */
export interface FunctionCallArgumentsDeltaEvent {
  type: 'response.function_call_arguments.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The JSON text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of reasoning text. */
export interface ReasoningTextDeltaEvent {
  type: 'response.reasoning_text.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's content. */
  content_index?: number | null;
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of a reasoning summary. */
export interface ReasoningSummaryTextDeltaEvent {
  type: 'response.reasoning_summary_text.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's summary. */
  summary_index?: number | null;
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of a refusal. */
export interface RefusalDeltaEvent {
  type: 'response.refusal.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's content. */
  content_index?: number | null;
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The response was made. */
export interface CreatedEvent {
  type: 'response.created';
  /** The response as it is now. */
  response: Response;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The response waits to be worked on. */
export interface QueuedEvent {
  type: 'response.queued';
  /** The response as it is now. */
  response: Response;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The response is being worked on. */
export interface InProgressEvent {
  type: 'response.in_progress';
  /** The response as it is now. */
  response: Response;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The response is whole. */
export interface CompletedEvent {
  type: 'response.completed';
  /** The response as it is now. */
  response: Response;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The response ended early, see `incomplete_details`. */
export interface IncompleteEvent {
  type: 'response.incomplete';
  /** The response as it is now. */
  response: Response;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The response failed, see its `error`. */
export interface FailedEvent {
  type: 'response.failed';
  /** The response as it is now. */
  response: Response;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** An item was begun. */
export interface OutputItemAddedEvent {
  type: 'response.output_item.added';
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The item. */
  item: OutputItem;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** An item is whole; it replaces what was accumulated for it. */
export interface OutputItemDoneEvent {
  type: 'response.output_item.done';
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The item. */
  item: OutputItem;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A part of an item's content was begun. */
export interface ContentPartAddedEvent {
  type: 'response.content_part.added';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's content. */
  content_index?: number | null;
  /** The part. */
  part: ContentPart;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A part of an item's content is whole; it replaces what was accumulated for it. */
export interface ContentPartDoneEvent {
  type: 'response.content_part.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's content. */
  content_index?: number | null;
  /** The part. */
  part: ContentPart;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The text of a part is whole. */
export interface OutputTextDoneEvent {
  type: 'response.output_text.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's content. */
  content_index?: number | null;
  /** The whole text. */
  text: string;
  /** Log probabilities of the tokens, when asked for by `include`. */
  logprobs?: Logprob[] | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A source was added to a part's text. */
export interface OutputTextAnnotationAddedEvent {
  type: 'response.output_text.annotation.added';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's content. */
  content_index?: number | null;
  /** The index of the annotation in the part. */
  annotation_index?: number | null;
  /** The source. */
  annotation: Annotation;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A refusal is whole. */
export interface RefusalDoneEvent {
  type: 'response.refusal.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's content. */
  content_index?: number | null;
  /** The whole refusal. */
  refusal: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The text of a part of the reasoning is whole. */
export interface ReasoningTextDoneEvent {
  type: 'response.reasoning_text.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's content. */
  content_index?: number | null;
  /** The whole text. */
  text: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A part of the reasoning summary was begun. */
export interface ReasoningSummaryPartAddedEvent {
  type: 'response.reasoning_summary_part.added';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's summary. */
  summary_index?: number | null;
  /** The part. */
  part: SummaryPart;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A part of the reasoning summary is whole. */
export interface ReasoningSummaryPartDoneEvent {
  type: 'response.reasoning_summary_part.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's summary. */
  summary_index?: number | null;
  /** The part. */
  part: SummaryPart;
  /** `incomplete` when the part was cut short. */
  status?: ItemStatus | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The text of a part of the reasoning summary is whole. */
export interface ReasoningSummaryTextDoneEvent {
  type: 'response.reasoning_summary_text.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the part in the item's summary. */
  summary_index?: number | null;
  /** The whole text. */
  text: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The arguments of a function call are whole. */
export interface FunctionCallArgumentsDoneEvent {
  type: 'response.function_call_arguments.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The name of the function; absent in newer versions of the API. */
  name?: string | null;
  /** The id that the output of the call must name; sent by few servers. */
  call_id?: string | null;
  /** The whole arguments as JSON text. */
  arguments: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/**
 * The server gave up. Servers nest the fields in `error` or not; they are read either
 * way and written flat.
 */
export interface ErrorEvent {
  type: 'error';
  /** A code for programs, such as `rate_limit_exceeded`. */
  code?: string | null;
  /** A message for people. */
  message: string;
  /** The parameter that was wrong. */
  param?: string | null;
  /**
   * The kind of error, such as `invalid_request_error`: the `type` of a nested error.
   */
  error_type?: string | null;
  /** The HTTP status the error stands for, sent over WebSocket and by some gateways. */
  status?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/**
 * Nothing happened yet. OpenAI sends it on long streams, without documentation; it
 * counts for `idle_timeout` only.
 */
export interface KeepaliveEvent {
  type: 'keepalive';
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** An item of a response's output. */
export type OutputItem =
  MessageItem | ReasoningItem | FunctionCallItem | FunctionCallOutputItem | Unknown;

/** An item of a request's input. */
export type InputItem =
  | InputMessage
  | ReasoningItem
  | FunctionCallItem
  | FunctionCallOutputItem
  | ItemReference
  | Unknown;

/** A message written by the model. */
export interface MessageItem {
  type: 'message';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** Who speaks: `assistant`. */
  role?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /**
   * Whether this is commentary on the way or the final answer; to be sent back with the
   * message.
   */
  phase?: string | null;
  /** The parts of the message. */
  content: ContentPart[];
}

/** The reasoning of the model before it answers. */
export interface ReasoningItem {
  type: 'reasoning';
  /** The id of the item. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** A summary of the reasoning, when asked for. */
  summary: SummaryPart[];
  /** The reasoning itself, as open-weight models send it. */
  content?: ContentPart[] | null;
  /**
   * The reasoning, readable by the server only, to be sent back where responses are not
   * stored.
   */
  encrypted_content?: string | null;
}

/** A call of one of the caller's functions. */
export interface FunctionCallItem {
  type: 'function_call';
  /** The id of the item. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** The name of the function. */
  name: string;
  /** The arguments as JSON text, as the model wrote it: it may be broken. */
  arguments: string;
}

/** The output of a function call. */
export interface FunctionCallOutputItem {
  type: 'function_call_output';
  /** The id of the item. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** What the function gave. */
  output: ToolOutput;
}

/** What a tool gave: text, or content parts. */
export type ToolOutput = string | InputContent[];

/** A message to the model, or one of its own from an earlier turn. */
export interface InputMessage {
  type: 'message';
  /** The id of the item, for messages of earlier turns. */
  id?: string | null;
  /** Who speaks: `user`, `system`, `developer` or `assistant`. */
  role?: string | null;
  /** How far the item was, for messages of earlier turns. */
  status?: ItemStatus | null;
  /** The phase of an assistant message, as it was received. */
  phase?: string | null;
  /** What is said. */
  content: MessageContent;
}

/** What a message says: text, or content parts. */
export type MessageContent = string | InputContent[];

/** A reference to an item the server has stored. */
export interface ItemReference {
  type: 'item_reference';
  /** The id of the item. */
  id: string;
}

/** How far an item is. */
export type ItemStatus = 'in_progress' | 'completed' | 'incomplete' | 'failed' | (string & {});

/** How the model is to reason. */
export interface Reasoning {
  /**
   * How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, as the model offers.
   */
  effort?: string | null;
  /** The summary to give: `auto`, `concise` or `detailed`. */
  summary?: string | null;
}

/** A response of the model: its output, how it ended, and what it used. */
export interface Response {
  /** The id of the response. Some gateways change it from event to event. */
  id: string;
  /** Always `response`. */
  object?: string | null;
  /** When the response was made, in seconds since 1970. */
  created_at?: number | null;
  /** When the response was completed, in seconds since 1970. */
  completed_at?: number | null;
  /** How far the response is, or how it ended. */
  status?: ResponseStatus | null;
  /** Whether the response is made in the background. */
  background?: boolean | null;
  /** Why the response failed. */
  error?: ResponseError | null;
  /** Why the response is incomplete. */
  incomplete_details?: IncompleteDetails | null;
  /** The instructions that were given. */
  instructions?: Instructions | null;
  /** The most tokens that the output may have, reasoning included. */
  max_output_tokens?: number | null;
  /** The most calls of built-in tools. */
  max_tool_calls?: number | null;
  /** Up to 16 pairs of text that the caller attached. */
  metadata?: Record<string, string> | null;
  /** The model that answered. */
  model: string;
  /** The items of the output, in order. */
  output: OutputItem[];
  /** Whether the model may call several tools at once. */
  parallel_tool_calls?: boolean | null;
  /** The response this one continues. */
  previous_response_id?: string | null;
  /** A key by which the server may find a cached prompt. */
  prompt_cache_key?: string | null;
  /** How the model reasoned. */
  reasoning?: Reasoning | null;
  /** A stable identifier of the end user, for abuse detection. */
  safety_identifier?: string | null;
  /** The tier that served the request. */
  service_tier?: string | null;
  /** Whether the server stores the response. */
  store?: boolean | null;
  /** The sampling temperature, 0 to 2. */
  temperature?: number | null;
  /** The form of the text. */
  text?: TextConfig | null;
  /** How tools were to be chosen. */
  tool_choice?: ToolChoice | null;
  /** The tools that were offered. */
  tools?: Tool[] | null;
  /** How many of the most likely tokens were asked for at each place. */
  top_logprobs?: number | null;
  /** The share of probability that tokens were sampled from, 0 to 1. */
  top_p?: number | null;
  /** What happens to input that is too long: `auto` or `disabled`. */
  truncation?: string | null;
  /** What the response used. */
  usage?: Usage | null;
  /** The end user, as the caller named them; replaced by `safety_identifier`. */
  user?: string | null;
}

/** How far a response is, or how it ended. */
export type ResponseStatus =
  'queued' | 'in_progress' | 'completed' | 'incomplete' | 'failed' | 'cancelled' | (string & {});

/** Why a response failed. */
export interface ResponseError {
  /** A code for programs, such as `server_error` or `rate_limit_exceeded`. */
  code?: string | null;
  /** A message for people. */
  message: string;
}

/** Why a response is incomplete. */
export interface IncompleteDetails {
  /** The reason, such as `max_output_tokens` or `content_filter`. */
  reason?: string | null;
}

/** Instructions for the model: text, or items. */
export type Instructions = string | InputItem[];

/** The tokens that a response used. */
export interface Usage {
  /** Tokens read. */
  input_tokens: number;
  /** What the tokens read were. */
  input_tokens_details?: InputTokensDetails | null;
  /** Tokens written, reasoning included. */
  output_tokens: number;
  /** What the tokens written were. */
  output_tokens_details?: OutputTokensDetails | null;
  /** Tokens read and written. */
  total_tokens: number;
}

/** What the tokens read were. */
export interface InputTokensDetails {
  /** Tokens that came from the prompt cache. */
  cached_tokens?: number | null;
}

/** What the tokens written were. */
export interface OutputTokensDetails {
  /** Tokens of reasoning. */
  reasoning_tokens?: number | null;
}

/** How the model writes its text. */
export interface TextConfig {
  /**
   * The format: plain text, any JSON object, or JSON by a schema. The server's default
   * is plain text.
   */
  format?: TextFormat | null;
  /**
   * How much the model says: `low`, `medium` or `high`. The server's default is
   * `medium`.
   */
  verbosity?: string | null;
}

/** The format of the model's text. */
export type TextFormat = TextFormatText | TextFormatJsonObject | TextFormatJsonSchema | Unknown;

/** Plain text. */
export interface TextFormatText {
  type: 'text';
}

/** Any JSON object; the prompt must ask for JSON. */
export interface TextFormatJsonObject {
  type: 'json_object';
}

/** JSON by a schema. */
export interface TextFormatJsonSchema {
  type: 'json_schema';
  /** The name of the schema: letters, digits, `_` and `-`, at most 64 characters. */
  name: string;
  /** What the format is for. */
  description?: string | null;
  /** The JSON Schema. */
  schema?: unknown;
  /**
   * Whether the text must follow the schema to the letter. The server's default is
   * false.
   */
  strict?: boolean | null;
}

/** A tool the model may use. */
export type Tool = FunctionTool | Unknown;

/** A function the model may call. */
export interface FunctionTool {
  type: 'function';
  /** The name of the function: letters, digits, `_` and `-`, at most 64 characters. */
  name: string;
  /** What the function does and when to call it. */
  description?: string | null;
  /** The JSON Schema of the arguments. */
  parameters?: unknown;
  /**
   * Whether the arguments must follow the schema to the letter. The server's default is
   * true.
   */
  strict?: boolean | null;
}

/** How the model chooses among the tools: a mode, or a choice made for it. */
export type ToolChoice = ToolChoiceMode | ToolChoiceTool;

/** Whether the model uses tools. */
export type ToolChoiceMode = 'none' | 'auto' | 'required' | (string & {});

/** A particular tool to use. */
export type ToolChoiceTool = ToolChoiceFunction | Unknown;

/** A function to call. */
export interface ToolChoiceFunction {
  type: 'function';
  /** The name of the function. */
  name: string;
}

/** A part of the content of an output item. */
export type ContentPartParam =
  | OutputTextPartParam
  | RefusalPartParam
  | ReasoningTextPartParam
  | OutputTextPart
  | RefusalPart
  | ReasoningTextPart
  | Unknown;

/**
 * Text written by the model. Some gateways and the Conversations API call it `text`.
 */
export interface OutputTextPartParam {
  type: 'output_text';
  /** The text. */
  text?: string | null;
  /** Sources of the text, in order of appearance. */
  annotations?: readonly AnnotationParam[] | null;
  /** Log probabilities of the tokens, when asked for by `include`. */
  logprobs?: readonly LogprobParam[] | null;
}

/** The model's refusal to answer. */
export interface RefusalPartParam {
  type: 'refusal';
  /** The explanation of the refusal. */
  refusal?: string | null;
}

/** Text of the model's reasoning. */
export interface ReasoningTextPartParam {
  type: 'reasoning_text';
  /** The text. */
  text?: string | null;
}

/** A part of the summary of a reasoning item. */
export type SummaryPartParam = SummaryTextPartParam | SummaryTextPart | Unknown;

/** A paragraph of a reasoning summary. */
export interface SummaryTextPartParam {
  type: 'summary_text';
  /** The text. */
  text?: string | null;
}

/** A part of the content of an input message or of a tool's output. */
export type InputContentParam =
  | InputTextPartParam
  | InputImagePartParam
  | InputFilePartParam
  | OutputTextPartParam
  | RefusalPartParam
  | InputTextPart
  | InputImagePart
  | InputFilePart
  | OutputTextPart
  | RefusalPart
  | Unknown;

/** Text for the model. */
export interface InputTextPartParam {
  type: 'input_text';
  /** The text. */
  text?: string | null;
}

/**
 * An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file.
 */
export interface InputImagePartParam {
  type: 'input_image';
  /**
   * How closely the model looks: `low`, `high`, `auto` or `original`. The server's
   * default is `auto`.
   */
  detail?: string | null;
  /** The id of an uploaded file. */
  file_id?: string | null;
  /** A URL, or the image itself as a `data:` URL. */
  image_url?: string | null;
}

/** A file for the model, by id, URL or content. */
export interface InputFilePartParam {
  type: 'input_file';
  /** The id of an uploaded file. */
  file_id?: string | null;
  /** The URL of the file. */
  file_url?: string | null;
  /** The file itself, in base64 or as a `data:` URL. */
  file_data?: string | null;
  /** The name of the file, needed with `file_data`. */
  filename?: string | null;
}

/** A source of a piece of output text. */
export type AnnotationParam =
  | UrlCitationParam
  | FileCitationParam
  | ContainerFileCitationParam
  | FilePathParam
  | UrlCitation
  | FileCitation
  | ContainerFileCitation
  | FilePath
  | Unknown;

/** A page on the web that the text draws on. */
export interface UrlCitationParam {
  type: 'url_citation';
  /** The address of the page. */
  url?: string | null;
  /** The title of the page. */
  title?: string | null;
  /** The index of the first character of the citation in the text. */
  start_index?: number | null;
  /** The index after the last character of the citation in the text. */
  end_index?: number | null;
}

/** A file that the text draws on. */
export interface FileCitationParam {
  type: 'file_citation';
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** The index of the file in the list of files. */
  index?: number | null;
}

/** A file in a container that the text draws on. */
export interface ContainerFileCitationParam {
  type: 'container_file_citation';
  /** The id of the container. */
  container_id?: string | null;
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** The index of the first character of the citation in the text. */
  start_index?: number | null;
  /** The index after the last character of the citation in the text. */
  end_index?: number | null;
}

/** A path to a file. */
export interface FilePathParam {
  type: 'file_path';
  /** The id of the file. */
  file_id?: string | null;
  /** The index of the file in the list of files. */
  index?: number | null;
}

/** The log probability of one token of output text. */
export interface LogprobParam {
  /**
   * The token. A token that is part of a character reads as U+FFFD; `bytes` has the
   * truth.
   */
  token?: string | null;
  /** The natural logarithm of the token's probability. */
  logprob?: number | null;
  /** The UTF-8 bytes of the token. */
  bytes?: readonly number[] | null;
  /** The most likely tokens at this place, as many as `top_logprobs` asked for. */
  top_logprobs?: readonly TopLogprobParam[] | null;
}

/** One of the most likely tokens at a place. */
export interface TopLogprobParam {
  /** The token. */
  token?: string | null;
  /** The natural logarithm of the token's probability. */
  logprob?: number | null;
  /** The UTF-8 bytes of the token. */
  bytes?: readonly number[] | null;
}

/** An item of a request's input. */
export type InputItemParam =
  | InputMessageParam
  | ReasoningItemParam
  | FunctionCallItemParam
  | FunctionCallOutputItemParam
  | ItemReferenceParam
  | InputMessage
  | ReasoningItem
  | FunctionCallItem
  | FunctionCallOutputItem
  | ItemReference
  | MessageItem
  | { type: UnknownKind };

/** The reasoning of the model before it answers. */
export interface ReasoningItemParam {
  type: 'reasoning';
  /** The id of the item. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** A summary of the reasoning, when asked for. */
  summary?: readonly SummaryPartParam[] | null;
  /** The reasoning itself, as open-weight models send it. */
  content?: readonly ContentPartParam[] | null;
  /**
   * The reasoning, readable by the server only, to be sent back where responses are not
   * stored.
   */
  encrypted_content?: string | null;
}

/** A call of one of the caller's functions. */
export interface FunctionCallItemParam {
  type: 'function_call';
  /** The id of the item. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** The name of the function. */
  name?: string | null;
  /** The arguments as JSON text, as the model wrote it: it may be broken. */
  arguments?: string | null;
}

/** The output of a function call. */
export interface FunctionCallOutputItemParam {
  type: 'function_call_output';
  /** The id of the item. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** What the function gave. */
  output?: ToolOutputParam | null;
}

/** What a tool gave: text, or content parts. */
export type ToolOutputParam = string | readonly InputContentParam[];

/** A message to the model, or one of its own from an earlier turn. */
export interface InputMessageParam {
  type?: 'message';
  /** The id of the item, for messages of earlier turns. */
  id?: string | null;
  /** Who speaks: `user`, `system`, `developer` or `assistant`. */
  role?: string | null;
  /** How far the item was, for messages of earlier turns. */
  status?: ItemStatus | null;
  /** The phase of an assistant message, as it was received. */
  phase?: string | null;
  /** What is said. */
  content?: MessageContentParam | null;
}

/** What a message says: text, or content parts. */
export type MessageContentParam = string | readonly InputContentParam[];

/** A reference to an item the server has stored. */
export interface ItemReferenceParam {
  type: 'item_reference';
  /** The id of the item. */
  id?: string | null;
}

/**
 * A request for a response: `POST /responses`.
 *
 * Every field may be left out; what a server needs, it says. Fields this version does
 * not know go into `extra_body` and are sent as they are.
 */
export interface CreateParams {
  /** The model to ask. */
  model?: string | null;
  /** What to answer: text, or items. */
  input?: InputParam | null;
  /** Instructions for the model, ahead of the input. */
  instructions?: string | null;
  /** Whether to make the response in the background. */
  background?: boolean | null;
  /** What to include beyond the usual, such as `reasoning.encrypted_content`. */
  include?: readonly string[] | null;
  /** The most tokens that the output may have, reasoning included. */
  max_output_tokens?: number | null;
  /** The most calls of built-in tools. */
  max_tool_calls?: number | null;
  /** Up to 16 pairs of text to attach; names up to 64 characters, values up to 512. */
  metadata?: { readonly [name: string]: string } | null;
  /** Whether the model may call several tools at once. The server's default is true. */
  parallel_tool_calls?: boolean | null;
  /** The response to continue. */
  previous_response_id?: string | null;
  /** A key by which the server may find a cached prompt. */
  prompt_cache_key?: string | null;
  /** How the model is to reason. */
  reasoning?: ReasoningParam | null;
  /** A stable identifier of the end user, for abuse detection. */
  safety_identifier?: string | null;
  /** The tier to be served by: `auto`, `default`, `flex`, `priority`, … */
  service_tier?: string | null;
  /** Whether the server stores the response. The server's default is true. */
  store?: boolean | null;
  /** The sampling temperature, 0 to 2. */
  temperature?: number | null;
  /** The form of the text. */
  text?: TextConfigParam | null;
  /** How tools are to be chosen. */
  tool_choice?: ToolChoiceParam | null;
  /** The tools to offer. */
  tools?: readonly ToolParam[] | null;
  /** How many of the most likely tokens to give at each place, 0 to 20. */
  top_logprobs?: number | null;
  /** The share of probability to sample tokens from, 0 to 1. */
  top_p?: number | null;
  /** What happens to input that is too long: `auto` or `disabled`. */
  truncation?: string | null;
  /** The end user; replaced by `safety_identifier`. */
  user?: string | null;
  /** Parameters this version does not know, merged into the body as they are. */
  extra_body?: { readonly [name: string]: unknown } | null;
}

/** What to answer: text, or items. */
export type InputParam = string | readonly InputItemParam[];

/** How the model is to reason. */
export interface ReasoningParam {
  /**
   * How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, as the model offers.
   */
  effort?: string | null;
  /** The summary to give: `auto`, `concise` or `detailed`. */
  summary?: string | null;
}

/** How the model writes its text. */
export interface TextConfigParam {
  /**
   * The format: plain text, any JSON object, or JSON by a schema. The server's default
   * is plain text.
   */
  format?: TextFormatParam | null;
  /**
   * How much the model says: `low`, `medium` or `high`. The server's default is
   * `medium`.
   */
  verbosity?: string | null;
}

/** The format of the model's text. */
export type TextFormatParam =
  | TextFormatTextParam
  | TextFormatJsonObjectParam
  | TextFormatJsonSchemaParam
  | TextFormatText
  | TextFormatJsonObject
  | TextFormatJsonSchema
  | Unknown;

/** Plain text. */
export interface TextFormatTextParam {
  type: 'text';
}

/** Any JSON object; the prompt must ask for JSON. */
export interface TextFormatJsonObjectParam {
  type: 'json_object';
}

/** JSON by a schema. */
export interface TextFormatJsonSchemaParam {
  type: 'json_schema';
  /** The name of the schema: letters, digits, `_` and `-`, at most 64 characters. */
  name?: string | null;
  /** What the format is for. */
  description?: string | null;
  /** The JSON Schema. */
  schema?: unknown;
  /**
   * Whether the text must follow the schema to the letter. The server's default is
   * false.
   */
  strict?: boolean | null;
}

/** A tool the model may use. */
export type ToolParam = FunctionToolParam | FunctionTool | Unknown;

/** A function the model may call. */
export interface FunctionToolParam {
  type: 'function';
  /** The name of the function: letters, digits, `_` and `-`, at most 64 characters. */
  name?: string | null;
  /** What the function does and when to call it. */
  description?: string | null;
  /** The JSON Schema of the arguments. */
  parameters?: unknown;
  /**
   * Whether the arguments must follow the schema to the letter. The server's default is
   * true.
   */
  strict?: boolean | null;
}

/** How the model chooses among the tools: a mode, or a choice made for it. */
export type ToolChoiceParam = ToolChoiceMode | ToolChoiceToolParam;

/** A particular tool to use. */
export type ToolChoiceToolParam = ToolChoiceFunctionParam | ToolChoiceFunction | Unknown;

/** A function to call. */
export interface ToolChoiceFunctionParam {
  type: 'function';
  /** The name of the function. */
  name?: string | null;
}

export {};

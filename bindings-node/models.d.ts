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
export type ContentPart =
  | OutputTextPart
  | RefusalPart
  | ReasoningTextPart
  | SummaryTextPart
  | InputTextPart
  | InputImagePart
  | InputFilePart
  | InputAudioPart
  | OutputAudioPart
  | InputVideoPart
  | ComputerScreenshotPart
  | EncryptedContentPart
  | Unknown;

/** A part of the content of an input message or of a tool's output. */
export type InputContent =
  | InputTextPart
  | InputImagePart
  | InputFilePart
  | InputAudioPart
  | InputVideoPart
  | OutputTextPart
  | RefusalPart
  | OutputAudioPart
  | ReasoningTextPart
  | SummaryTextPart
  | ComputerScreenshotPart
  | EncryptedContentPart
  | Unknown;

/** A part of the summary of a reasoning item. */
export type SummaryPart = SummaryTextPart | Unknown;

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

/** A paragraph of a reasoning summary. */
export interface SummaryTextPart {
  type: 'summary_text';
  /** The text. */
  text: string;
}

/** Text for the model. */
export interface InputTextPart {
  type: 'input_text';
  /** The text. */
  text: string;
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
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
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}

/** A file for the model, by id, URL or content. */
export interface InputFilePart {
  type: 'input_file';
  /** How closely the model looks at the pages: `low`, `high` or `auto`. */
  detail?: string | null;
  /** The id of an uploaded file. */
  file_id?: string | null;
  /** The URL of the file. */
  file_url?: string | null;
  /** The file itself, in base64 or as a `data:` URL. */
  file_data?: string | null;
  /** The name of the file, needed with `file_data`. */
  filename?: string | null;
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}

/** Sound for the model. */
export interface InputAudioPart {
  type: 'input_audio';
  /** The sound and its format. */
  input_audio?: InputAudio | null;
  /**
   * The sound in base64, where a server has the fields of `input_audio` beside the
   * type.
   */
  data?: string | null;
  /** The format, where a server has the fields of `input_audio` beside the type. */
  format?: string | null;
  /** What is said; sent by few servers. */
  transcript?: string | null;
}

/** Sound and its format. */
export interface InputAudio {
  /** The sound in base64. */
  data: string;
  /** The format: `mp3` or `wav`. */
  format?: string | null;
}

/** Sound made by the model. */
export interface OutputAudioPart {
  type: 'output_audio';
  /** The id by which a later turn may name the sound; sent by few servers. */
  id?: string | null;
  /** The sound in base64. */
  data?: string | null;
  /** What is said. */
  transcript?: string | null;
  /** When the id ends to be valid, in seconds since 1970. */
  expires_at?: number | null;
}

/** A video for the model; Open Responses servers and OpenRouter. */
export interface InputVideoPart {
  type: 'input_video';
  /** A URL, or the video itself as a `data:` URL. */
  video_url?: string | null;
}

/** A picture of the screen that the model works on. */
export interface ComputerScreenshotPart {
  type: 'computer_screenshot';
  /** How closely the model looks: `low`, `high`, `auto` or `original`. */
  detail?: string | null;
  /** The id of an uploaded file. */
  file_id?: string | null;
  /** A URL, or the picture itself as a `data:` URL. */
  image_url?: string | null;
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}

/** Content that only the server can read; OpenAI's multi-agent beta. */
export interface EncryptedContentPart {
  type: 'encrypted_content';
  /** The content, to be sent back as it is. */
  encrypted_content?: string | null;
}

/**
 * The end of a prefix that the server is to cache; OpenAI, and OpenRouter for some
 * providers.
 */
export interface PromptCacheBreakpoint {
  /** Always `explicit`. */
  mode?: string | null;
  /** How long the prefix stays cached: `30m` or `12h`. */
  ttl?: string | null;
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
  /** The passage that is cited; OpenRouter only. */
  content?: string | null;
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

/** A conversation that the server stores; its items are listed apart. */
export interface Conversation {
  /** The id of the conversation. */
  id: string;
  /** Always `conversation`. */
  object?: string | null;
  /** When it was made, in seconds since 1970. */
  created_at?: number | null;
  /** Up to 16 pairs of text that the caller attached. */
  metadata?: Record<string, string> | null;
}

/** An event of a stream, in its canonical spelling; the frequent ones first. */
export type Event =
  | OutputTextDeltaEvent
  | FunctionCallArgumentsDeltaEvent
  | ReasoningTextDeltaEvent
  | ReasoningSummaryTextDeltaEvent
  | RefusalDeltaEvent
  | CustomToolCallInputDeltaEvent
  | CodeInterpreterCallCodeDeltaEvent
  | McpCallArgumentsDeltaEvent
  | ShellCallCommandDeltaEvent
  | ApplyPatchCallOperationDiffDeltaEvent
  | AudioDeltaEvent
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
  | PingEvent
  | CustomToolCallInputDoneEvent
  | McpCallArgumentsDoneEvent
  | McpCallInProgressEvent
  | McpCallCompletedEvent
  | McpCallFailedEvent
  | McpCallExecutingEvent
  | McpCallOutputDeltaEvent
  | McpCallOutputDoneEvent
  | McpListToolsInProgressEvent
  | McpListToolsCompletedEvent
  | McpListToolsFailedEvent
  | WebSearchCallInProgressEvent
  | WebSearchCallSearchingEvent
  | WebSearchCallCompletedEvent
  | FileSearchCallInProgressEvent
  | FileSearchCallSearchingEvent
  | FileSearchCallCompletedEvent
  | CodeInterpreterCallInProgressEvent
  | CodeInterpreterCallInterpretingEvent
  | CodeInterpreterCallCompletedEvent
  | CodeInterpreterCallExecutingEvent
  | CodeInterpreterCallCodeDoneEvent
  | ImageGenerationCallInProgressEvent
  | ImageGenerationCallGeneratingEvent
  | ImageGenerationCallPartialImageEvent
  | ImageGenerationCallCompletedEvent
  | CompactionCompactingEvent
  | XSearchCallInProgressEvent
  | XSearchCallSearchingEvent
  | XSearchCallCompletedEvent
  | CodeExecutionCallInProgressEvent
  | CodeExecutionCallExecutingEvent
  | CodeExecutionCallCompletedEvent
  | ShellCallCommandAddedEvent
  | ShellCallCommandDoneEvent
  | ShellCallOutputContentDeltaEvent
  | ShellCallOutputContentDoneEvent
  | ApplyPatchCallOperationDiffDoneEvent
  | AudioDoneEvent
  | AudioTranscriptDeltaEvent
  | AudioTranscriptDoneEvent
  | SteerAcceptedEvent
  | SteerPendingEvent
  | SteerFailedEvent
  | InjectCreatedEvent
  | InjectFailedEvent
  | FusionCallInProgressEvent
  | FusionCallPanelAddedEvent
  | FusionCallPanelDeltaEvent
  | FusionCallPanelReasoningDeltaEvent
  | FusionCallPanelCompletedEvent
  | FusionCallPanelFailedEvent
  | FusionCallAnalysisInProgressEvent
  | FusionCallAnalysisCompletedEvent
  | FusionCallCompletedEvent
  | DebugEvent
  | Unknown;

/** A piece of the audio. */
export interface AudioDeltaEvent {
  type: 'response.audio.delta';
  /** The bytes to append, in base64. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The audio is whole. */
export interface AudioDoneEvent {
  type: 'response.audio.done';
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of the words of the audio. */
export interface AudioTranscriptDeltaEvent {
  type: 'response.audio.transcript.delta';
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The words of the audio are whole. */
export interface AudioTranscriptDoneEvent {
  type: 'response.audio.transcript.done';
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/**
 * The audio of a response, gathered from the events of its stream; no server sends it
 * like this.
 */
export interface ResponseAudio {
  /** The audio in base64; the format is the one the request asked for. */
  data: string;
  /** The words of the audio. */
  transcript: string;
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

/** A piece of the input of a custom tool call. */
export interface CustomToolCallInputDeltaEvent {
  type: 'response.custom_tool_call_input.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The input of a custom tool call is whole. */
export interface CustomToolCallInputDoneEvent {
  type: 'response.custom_tool_call_input.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The whole input. */
  input: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of the arguments of a call to an MCP server. */
export interface McpCallArgumentsDeltaEvent {
  type: 'response.mcp_call_arguments.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The JSON text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The arguments of a call to an MCP server are whole. */
export interface McpCallArgumentsDoneEvent {
  type: 'response.mcp_call_arguments.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The whole arguments as JSON text. */
  arguments: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A call to an MCP server was begun. */
export interface McpCallInProgressEvent {
  type: 'response.mcp_call.in_progress';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** An MCP server answered a call. */
export interface McpCallCompletedEvent {
  type: 'response.mcp_call.completed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A call to an MCP server failed; the item's `error` says why. */
export interface McpCallFailedEvent {
  type: 'response.mcp_call.failed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** An MCP server works on a call. Sent by xAI. */
export interface McpCallExecutingEvent {
  type: 'response.mcp_call.executing';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of what an MCP server answered. Sent by xAI. */
export interface McpCallOutputDeltaEvent {
  type: 'response.mcp_call_output.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** What an MCP server answered is whole. Sent by xAI. */
export interface McpCallOutputDoneEvent {
  type: 'response.mcp_call_output.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The whole output; may be left out. */
  output?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The tools of an MCP server are being asked for. */
export interface McpListToolsInProgressEvent {
  type: 'response.mcp_list_tools.in_progress';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The tools of an MCP server are known. */
export interface McpListToolsCompletedEvent {
  type: 'response.mcp_list_tools.completed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The tools of an MCP server could not be learned; the item's `error` says why. */
export interface McpListToolsFailedEvent {
  type: 'response.mcp_list_tools.failed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** Several models were asked. */
export interface FusionCallInProgressEvent {
  type: 'response.fusion_call.in_progress';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A model joined those that are asked. */
export interface FusionCallPanelAddedEvent {
  type: 'response.fusion_call.panel.added';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The model that speaks. */
  model?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of one model's answer. */
export interface FusionCallPanelDeltaEvent {
  type: 'response.fusion_call.panel.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The model that speaks. */
  model?: string | null;
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of one model's reasoning. */
export interface FusionCallPanelReasoningDeltaEvent {
  type: 'response.fusion_call.panel.reasoning.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The model that speaks. */
  model?: string | null;
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** One model's answer is whole. */
export interface FusionCallPanelCompletedEvent {
  type: 'response.fusion_call.panel.completed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The model that speaks. */
  model?: string | null;
  /** The whole answer. */
  content: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** One model failed; the others go on. */
export interface FusionCallPanelFailedEvent {
  type: 'response.fusion_call.panel.failed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The model that speaks. */
  model?: string | null;
  /** Why it failed. */
  error?: string | null;
  /** The HTTP status that the model's provider gave. */
  status_code?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The answers are being judged. */
export interface FusionCallAnalysisInProgressEvent {
  type: 'response.fusion_call.analysis.in_progress';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The model that compares the answers. */
  analyst_model?: string | null;
  /** The model that judges them. */
  judge_model?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The answers were judged. */
export interface FusionCallAnalysisCompletedEvent {
  type: 'response.fusion_call.analysis.completed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** What the judgement says; its form is OpenRouter's own. */
  analysis?: unknown;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The judged answer is whole. */
export interface FusionCallCompletedEvent {
  type: 'response.fusion_call.completed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** What OpenRouter did with the request, when `debug` asked for it. */
export interface DebugEvent {
  type: 'response.debug';
  /** The body sent upstream, and timings; its form is OpenRouter's own. */
  debug?: unknown;
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
  /**
   * The headers that an HTTP answer would have had, text by name, such as
   * `retry-after`; sent over WebSocket.
   */
  headers?: unknown;
  /** The lane of the connection, where it has several. */
  stream_id?: string | null;
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

/**
 * Nothing happened yet, as some gateways say it, also behind the end; it counts for
 * `idle_timeout` only.
 */
export interface PingEvent {
  type: 'ping';
  /** What the response cost so far, in dollars; sent by one gateway. */
  cost?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A shell command was begun. */
export interface ShellCallCommandAddedEvent {
  type: 'response.shell_call_command.added';
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the command in the call's action. */
  command_index?: number | null;
  /** The command so far, most often empty. */
  command: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of a shell command. */
export interface ShellCallCommandDeltaEvent {
  type: 'response.shell_call_command.delta';
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the command in the call's action. */
  command_index?: number | null;
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A shell command is whole. */
export interface ShellCallCommandDoneEvent {
  type: 'response.shell_call_command.done';
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the command in the call's action. */
  command_index?: number | null;
  /** The whole command. */
  command: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of what a shell command wrote. */
export interface ShellCallOutputContentDeltaEvent {
  type: 'response.shell_call_output_content.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the command in the call's action. */
  command_index?: number | null;
  /** The text to append. */
  delta: ShellOutputDelta;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** What a shell command wrote is whole. */
export interface ShellCallOutputContentDoneEvent {
  type: 'response.shell_call_output_content.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The index of the command in the call's action. */
  command_index?: number | null;
  /** What the command wrote and how it ended, most often one entry. */
  output: ShellCommandOutput[];
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of what a shell command wrote. */
export interface ShellOutputDelta {
  /** Text written to standard output. */
  stdout?: string | null;
  /** Text written to standard error. */
  stderr?: string | null;
}

/**
 * A piece of the diff of a patch. On OpenAI's wire, without documentation, and on
 * OpenRouter's.
 */
export interface ApplyPatchCallOperationDiffDeltaEvent {
  type: 'response.apply_patch_call_operation_diff.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/**
 * The diff of a patch is whole. On OpenAI's wire, without documentation, and on
 * OpenRouter's.
 */
export interface ApplyPatchCallOperationDiffDoneEvent {
  type: 'response.apply_patch_call_operation_diff.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The whole diff. */
  diff: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A `response.steer` was accepted: the response that goes on from it follows. */
export interface SteerAcceptedEvent {
  type: 'response.steer.accepted';
  /** What was accepted. */
  steer: Steer;
  /** The lane of the connection, where it has several. */
  stream_id?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A `response.steer` waits for input that the running response still needs. */
export interface SteerPendingEvent {
  type: 'response.steer.pending';
  /** What waits. */
  steer: Steer;
  /** Why it waits, such as `waiting_for_required_input`. */
  reason?: string | null;
  /** The outputs that the caller owes first. */
  required_input: RequiredInput[];
  /** The lane of the connection, where it has several. */
  stream_id?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A `response.steer` was refused. */
export interface SteerFailedEvent {
  type: 'response.steer.failed';
  /** What was refused. */
  steer: Steer;
  /** Why it was refused. */
  error: SteerError;
  /** The lane of the connection, where it has several. */
  stream_id?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A request to change the course of a running response. */
export interface Steer {
  /** The id of the steer. */
  id?: string | null;
  /** The response that is steered. */
  previous_response_id?: string | null;
  /** The input that was given, where the steer failed: text or items. */
  input?: unknown;
}

/** Why a steer or an injection was refused. */
export interface SteerError {
  /**
   * A code for programs, such as `response_not_active` or `too_many_pending_steers`.
   */
  code?: string | null;
  /** A message for people. */
  message: string;
  /** The kind of error, such as `invalid_request_error`. */
  type?: string | null;
}

/** An output that the server needs before it can go on. */
export interface RequiredInput {
  /** The `type` of the item to send, such as `function_call_output`. */
  type?: string | null;
  /** The call that the output answers. */
  call_id?: string | null;
  /** The function that was called, for function calls. */
  name?: string | null;
  /** The approval that was asked for, for MCP approvals. */
  approval_request_id?: string | null;
  /** Where a tool search is to run: `client`. */
  execution?: string | null;
}

/**
 * Input was injected into a running response. Beta: needs the header `OpenAI-Beta:
 * responses_multi_agent=v1`.
 */
export interface InjectCreatedEvent {
  type: 'response.inject.created';
  /** The response that got the input. */
  response_id?: string | null;
  /** The lane of the connection, where it has several. */
  stream_id?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/**
 * Input could not be injected into a running response. Beta: needs the header
 * `OpenAI-Beta: responses_multi_agent=v1`.
 */
export interface InjectFailedEvent {
  type: 'response.inject.failed';
  /** The response that was to get the input. */
  response_id?: string | null;
  /** The input that was refused. */
  input: InputItem[];
  /** Why it was refused. */
  error: SteerError;
  /** The lane of the connection, where it has several. */
  stream_id?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

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

/** A web search was begun. */
export interface WebSearchCallInProgressEvent {
  type: 'response.web_search_call.in_progress';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The web is being searched. */
export interface WebSearchCallSearchingEvent {
  type: 'response.web_search_call.searching';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A web search is over. */
export interface WebSearchCallCompletedEvent {
  type: 'response.web_search_call.completed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A search of the caller's files was begun. */
export interface FileSearchCallInProgressEvent {
  type: 'response.file_search_call.in_progress';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The caller's files are being searched. */
export interface FileSearchCallSearchingEvent {
  type: 'response.file_search_call.searching';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A search of the caller's files is over. */
export interface FileSearchCallCompletedEvent {
  type: 'response.file_search_call.completed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A call of the code interpreter was begun. */
export interface CodeInterpreterCallInProgressEvent {
  type: 'response.code_interpreter_call.in_progress';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The code interpreter runs the code. */
export interface CodeInterpreterCallInterpretingEvent {
  type: 'response.code_interpreter_call.interpreting';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The code interpreter has run the code. */
export interface CodeInterpreterCallCompletedEvent {
  type: 'response.code_interpreter_call.completed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The code interpreter runs the code. Sent by xAI. */
export interface CodeInterpreterCallExecutingEvent {
  type: 'response.code_interpreter_call.executing';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of the code that the code interpreter is to run. */
export interface CodeInterpreterCallCodeDeltaEvent {
  type: 'response.code_interpreter_call_code.delta';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The code to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The code that the code interpreter is to run is whole. */
export interface CodeInterpreterCallCodeDoneEvent {
  type: 'response.code_interpreter_call_code.done';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The whole code. */
  code: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The making of an image was begun. */
export interface ImageGenerationCallInProgressEvent {
  type: 'response.image_generation_call.in_progress';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** An image is being made. */
export interface ImageGenerationCallGeneratingEvent {
  type: 'response.image_generation_call.generating';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/**
 * An image as far as it is made, when `partial_images` asked for it. It is not kept:
 * the finished image is the item's `result`.
 */
export interface ImageGenerationCallPartialImageEvent {
  type: 'response.image_generation_call.partial_image';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the partial image, from 0. */
  partial_image_index?: number | null;
  /** The image in base64. */
  partial_image_b64: string;
  /** Width and height, such as `1024x1536`. Not sent by OpenRouter. */
  size?: string | null;
  /** The quality, such as `low` or `high`. Not sent by OpenRouter. */
  quality?: string | null;
  /** The background: `transparent`, `opaque` or `auto`. Not sent by OpenRouter. */
  background?: string | null;
  /** The format, such as `png`, `webp` or `jpeg`. Not sent by OpenRouter. */
  output_format?: string | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** An image is made. */
export interface ImageGenerationCallCompletedEvent {
  type: 'response.image_generation_call.completed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The conversation so far is being compacted. */
export interface CompactionCompactingEvent {
  type: 'response.compaction.compacting';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A search of X was begun. Sent by xAI. */
export interface XSearchCallInProgressEvent {
  type: 'response.x_search_call.in_progress';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** X is being searched. Sent by xAI. */
export interface XSearchCallSearchingEvent {
  type: 'response.x_search_call.searching';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A search of X is over. Sent by xAI. */
export interface XSearchCallCompletedEvent {
  type: 'response.x_search_call.completed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The execution of code was begun. Sent by xAI. */
export interface CodeExecutionCallInProgressEvent {
  type: 'response.code_execution_call.in_progress';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** Code is being executed. Sent by xAI. */
export interface CodeExecutionCallExecutingEvent {
  type: 'response.code_execution_call.executing';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** Code was executed. Sent by xAI. */
export interface CodeExecutionCallCompletedEvent {
  type: 'response.code_execution_call.completed';
  /** The id of the item. */
  item_id?: string | null;
  /** The index of the item in the output. */
  output_index?: number | null;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** An item of a response's output. */
export type OutputItem =
  | MessageItem
  | ReasoningItem
  | FunctionCallItem
  | FunctionCallOutputItem
  | WebSearchCallItem
  | FileSearchCallItem
  | CodeInterpreterCallItem
  | ImageGenerationCallItem
  | CustomToolCallItem
  | CustomToolCallOutputItem
  | McpCallItem
  | McpListToolsItem
  | McpApprovalRequestItem
  | McpApprovalResponseItem
  | ComputerCallItem
  | ComputerCallOutputItem
  | ShellCallItem
  | ShellCallOutputItem
  | LocalShellCallItem
  | LocalShellCallOutputItem
  | ApplyPatchCallItem
  | ApplyPatchCallOutputItem
  | ToolSearchCallItem
  | ToolSearchOutputItem
  | AdditionalToolsItem
  | CompactionItem
  | ContextCompactionItem
  | ConfigurationUpdateItem
  | ProgramItem
  | ProgramOutputItem
  | AgentMessageItem
  | MultiAgentCallItem
  | MultiAgentCallOutputItem
  | XSearchCallItem
  | OpenRouterAdvisorItem
  | OpenRouterApplyPatchItem
  | OpenRouterBashItem
  | OpenRouterBrowserUseItem
  | OpenRouterCodeInterpreterItem
  | OpenRouterDatetimeItem
  | OpenRouterExperimentalSearchModelsItem
  | OpenRouterFileSearchItem
  | OpenRouterFilesItem
  | OpenRouterFusionItem
  | OpenRouterImageGenerationItem
  | OpenRouterMcpItem
  | OpenRouterMemoryItem
  | OpenRouterShellItem
  | OpenRouterSubagentItem
  | OpenRouterTextEditorItem
  | OpenRouterToolSearchItem
  | OpenRouterWebFetchItem
  | OpenRouterWebSearchItem
  | Unknown;

/** A message written by the model. */
export interface MessageItem {
  type: 'message';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** Who speaks: `assistant`; OpenRouter passes on other roles. */
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
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** The reasoning of the model before it answers. */
export interface ReasoningItem {
  type: 'reasoning';
  /** The id of the item. Some gateways change it from event to event. */
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
  /**
   * The form that the provider needs the reasoning back in, such as
   * `openai-responses-v1`; OpenRouter only.
   */
  format?: string | null;
  /**
   * The provider's signature of the reasoning, to be sent back with it; OpenRouter
   * only.
   */
  signature?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** How far an item is. */
export type ItemStatus =
  | 'in_progress'
  | 'completed'
  | 'incomplete'
  | 'failed'
  | 'searching'
  | 'interpreting'
  | 'generating'
  | 'calling'
  | (string & {});

/** Who made a call. */
export type Caller = CallerDirect | CallerProgram | Unknown;

/** The model itself. */
export interface CallerDirect {
  type: 'direct';
}

/** A program that the model wrote; OpenAI only. */
export interface CallerProgram {
  type: 'program';
  /** The `call_id` of the program. */
  caller_id?: string | null;
}

/** The agent that an item belongs to; OpenAI's multi-agent beta only. */
export interface ItemAgent {
  /** The name of the agent. */
  agent_name?: string | null;
}

/** Code that the model wrote and the server ran. */
export interface CodeInterpreterCallItem {
  type: 'code_interpreter_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The code. */
  code?: string | null;
  /** The id of the container that it ran in. */
  container_id?: string | null;
  /** What it gave, when asked for by `include`. */
  outputs?: CodeOutput[] | null;
  /** What it gave, on servers older than `outputs`. */
  results?: CodeOutput[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What a piece of code gave. */
export type CodeOutput = CodeLogs | CodeImage | Unknown;

/** Text that the code printed. */
export interface CodeLogs {
  type: 'logs';
  /** The text. */
  logs: string;
}

/** An image that the code made. */
export interface CodeImage {
  type: 'image';
  /** The address of the image. */
  url?: string | null;
}

/** A program that the model wrote to call tools; OpenAI only. */
export interface ProgramItem {
  type: 'program';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The program, in JavaScript. */
  code: string;
  /** The server's mark on the program, to be sent back with it. */
  fingerprint?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What a program gave; OpenAI only. */
export interface ProgramOutputItem {
  type: 'program_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the program. */
  call_id?: string | null;
  /** What it gave. */
  result: string;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What the model wants done on the computer. */
export interface ComputerCallItem {
  type: 'computer_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** The one thing to do, on `computer_use_preview`. */
  action?: ComputerAction | null;
  /** The things to do, in order, on newer models. */
  actions?: ComputerAction[] | null;
  /** Warnings that the caller must acknowledge with the output. */
  pending_safety_checks?: SafetyCheck[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Something to do on the computer. */
export type ComputerAction =
  | ClickAction
  | DoubleClickAction
  | DragAction
  | KeypressAction
  | MoveAction
  | ScreenshotAction
  | ScrollAction
  | TypeAction
  | WaitAction
  | Unknown;

/** Click. */
export interface ClickAction {
  type: 'click';
  /** The button: `left`, `right`, `wheel`, `back` or `forward`. */
  button?: string | null;
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
  /** Keys held down meanwhile. */
  keys?: string[] | null;
}

/** Click twice. */
export interface DoubleClickAction {
  type: 'double_click';
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
  /** Keys held down meanwhile. */
  keys?: string[] | null;
}

/** Hold the mouse button down along a path. */
export interface DragAction {
  type: 'drag';
  /** The points of the path, in order. */
  path?: DragPoint[] | null;
  /** Keys held down meanwhile. */
  keys?: string[] | null;
}

/** A point of a path. */
export interface DragPoint {
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
}

/** Press keys together. */
export interface KeypressAction {
  type: 'keypress';
  /** The keys. */
  keys?: string[] | null;
}

/** Move the mouse. */
export interface MoveAction {
  type: 'move';
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
  /** Keys held down meanwhile. */
  keys?: string[] | null;
}

/** Take a picture of the screen. */
export interface ScreenshotAction {
  type: 'screenshot';
}

/** Scroll. */
export interface ScrollAction {
  type: 'scroll';
  /** Pixels from the left, where the mouse is. */
  x?: number | null;
  /** Pixels from the top, where the mouse is. */
  y?: number | null;
  /** Pixels to the right. */
  scroll_x?: number | null;
  /** Pixels down. */
  scroll_y?: number | null;
  /** Keys held down meanwhile. */
  keys?: string[] | null;
}

/** Type text. */
export interface TypeAction {
  type: 'type';
  /** The text. */
  text: string;
}

/** Wait a moment. */
export interface WaitAction {
  type: 'wait';
}

/** A warning about what the model wants done. */
export interface SafetyCheck {
  /** The id of the warning. */
  id?: string | null;
  /** The kind of warning, such as `malicious_instructions`. */
  code?: string | null;
  /** A message for people. */
  message?: string | null;
}

/** What the screen shows after a call. */
export interface ComputerCallOutputItem {
  type: 'computer_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** The picture: a `computer_screenshot`. */
  output?: InputContent | null;
  /** Warnings that the caller accepts. */
  acknowledged_safety_checks?: SafetyCheck[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Everything before it in short, readable by the server only. */
export interface CompactionItem {
  type: 'compaction';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The content, to be sent back as it is. */
  encrypted_content?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** The same as `compaction`, as OpenRouter takes it from agents. */
export interface ContextCompactionItem {
  type: 'context_compaction';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The content, to be sent back as it is. */
  encrypted_content?: string | null;
}

/** Settings that change in the middle of a conversation; OpenAI only. */
export interface ConfigurationUpdateItem {
  type: 'configuration_update';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How the model is to reason from here on. */
  reasoning?: Reasoning | null;
  /** The form of the text from here on. */
  text?: TextConfig | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A message of one agent to another; OpenAI's multi-agent beta only. */
export interface AgentMessageItem {
  type: 'agent_message';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The agent that writes. */
  author?: string | null;
  /** The agent that is written to. */
  recipient?: string | null;
  /** What is said. */
  content: InputContent[];
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Something an agent wants of others; OpenAI's multi-agent beta only. */
export interface MultiAgentCallItem {
  type: 'multi_agent_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /**
   * What: `spawn_agent`, `send_message`, `followup_task`, `wait_agent`,
   * `interrupt_agent` or `list_agents`.
   */
  action?: string | null;
  /** The arguments as JSON text. */
  arguments: string;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What came of a multi-agent call; OpenAI's multi-agent beta only. */
export interface MultiAgentCallOutputItem {
  type: 'multi_agent_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id of the call. */
  call_id?: string | null;
  /** What was wanted. */
  action?: string | null;
  /** What came of it. */
  output: ContentPart[];
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A call of one of the caller's functions. */
export interface FunctionCallItem {
  type: 'function_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** The name of the function. */
  name: string;
  /** The arguments as JSON text, as the model wrote it: it may be broken. */
  arguments: string;
  /** The namespace that the function is in, where tools are grouped. */
  namespace?: string | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** The id of the subagent that made the call; OpenRouter only. */
  subagent_id?: string | null;
  /** What the subagent put out on the way to the call; OpenRouter only. */
  subagent_items?: unknown[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** The output of a function call. */
export interface FunctionCallOutputItem {
  type: 'function_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** The name of the function, where there is no call to name. */
  name?: string | null;
  /** The namespace that the function is in. */
  namespace?: string | null;
  /** What the function gave. */
  output: ToolOutput;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What a tool gave: text, or content parts. */
export type ToolOutput = string | InputContent[];

/** A call of one of the caller's custom tools, whose input is free text. */
export interface CustomToolCallItem {
  type: 'custom_tool_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** The name of the tool. */
  name: string;
  /** The input that the model wrote. */
  input: string;
  /** The namespace that the tool is in, where tools are grouped. */
  namespace?: string | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** The output of a custom tool. */
export interface CustomToolCallOutputItem {
  type: 'custom_tool_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** What the tool gave. */
  output: ToolOutput;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** An image made by the server. */
export interface ImageGenerationCallItem {
  type: 'image_generation_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The image in base64; megabytes of it. */
  result?: string | null;
  /** The prompt that the image was made from, as the model wrote it. */
  revised_prompt?: string | null;
  /** The prompt that the image was made from; OpenRouter only. */
  prompt?: string | null;
  /** What was done: `generate` or `edit`. */
  action?: string | null;
  /** The background: `transparent`, `opaque` or `auto`. */
  background?: string | null;
  /** The format: `png`, `webp`, `jpeg`, `gif` or `svg`. */
  output_format?: string | null;
  /** The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`. */
  quality?: string | null;
  /** Width and height in pixels, such as `1024x1536`. */
  size?: string | null;
  /** Why there is no image. */
  error?: ImageGenerationError | null;
  /** The tokens that drawing an SVG used. */
  svg_usage?: SvgUsage | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Why an image was not made. */
export interface ImageGenerationError {
  /** A code for programs. */
  code?: string | null;
  /** A message for people. */
  message: string;
  /** The parameter that was wrong. */
  param?: string | null;
  /** The kind of error. */
  type?: string | null;
  /** What moderation found. */
  moderation_details?: ImageModerationDetails | null;
}

/** What moderation found in an image or its prompt. */
export interface ImageModerationDetails {
  /** The categories that applied. */
  categories?: string[] | null;
  /** What was looked at: `input`, `output` or `unknown`. */
  moderation_stage?: string | null;
}

/** The tokens that drawing an SVG used. */
export interface SvgUsage {
  /** The model that drew it. */
  model?: string | null;
  /** Tokens read. */
  input_tokens?: number | null;
  /** Tokens written, reasoning included. */
  output_tokens?: number | null;
  /** Tokens of reasoning. */
  reasoning_tokens?: number | null;
  /** Tokens read and written. */
  total_tokens?: number | null;
}

/** An item of a request's input, of a stored response's input, or of a conversation. */
export type InputItem =
  | InputMessage
  | ReasoningItem
  | FunctionCallItem
  | FunctionCallOutputItem
  | ItemReference
  | WebSearchCallItem
  | FileSearchCallItem
  | CodeInterpreterCallItem
  | ImageGenerationCallItem
  | CustomToolCallItem
  | CustomToolCallOutputItem
  | McpCallItem
  | McpListToolsItem
  | McpApprovalRequestItem
  | McpApprovalResponseItem
  | ComputerCallItem
  | ComputerCallOutputItem
  | ShellCallItem
  | ShellCallOutputItem
  | LocalShellCallItem
  | LocalShellCallOutputItem
  | ApplyPatchCallItem
  | ApplyPatchCallOutputItem
  | ToolSearchCallItem
  | ToolSearchOutputItem
  | AdditionalToolsItem
  | CompactionItem
  | CompactionTriggerItem
  | ContextCompactionItem
  | ConfigurationUpdateItem
  | ProgramItem
  | ProgramOutputItem
  | AgentMessageItem
  | MultiAgentCallItem
  | MultiAgentCallOutputItem
  | XSearchCallItem
  | OpenRouterAdvisorItem
  | OpenRouterApplyPatchItem
  | OpenRouterBashItem
  | OpenRouterBrowserUseItem
  | OpenRouterCodeInterpreterItem
  | OpenRouterDatetimeItem
  | OpenRouterExperimentalSearchModelsItem
  | OpenRouterFileSearchItem
  | OpenRouterFilesItem
  | OpenRouterFusionItem
  | OpenRouterImageGenerationItem
  | OpenRouterMcpItem
  | OpenRouterMemoryItem
  | OpenRouterShellItem
  | OpenRouterSubagentItem
  | OpenRouterTextEditorItem
  | OpenRouterToolSearchItem
  | OpenRouterWebFetchItem
  | OpenRouterWebSearchItem
  | Unknown;

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
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What a message says: text, or content parts. */
export type MessageContent = string | InputContent[];

/** A reference to an item the server has stored. */
export interface ItemReference {
  type: 'item_reference';
  /** The id of the item. */
  id: string;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Asks the server to compact what comes before; OpenAI only. */
export interface CompactionTriggerItem {
  type: 'compaction_trigger';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A call of a tool on an MCP server, made by the API's server. */
export interface McpCallItem {
  type: 'mcp_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The label of the MCP server, as the tool was given. */
  server_label?: string | null;
  /** The name of the tool. */
  name: string;
  /** The arguments as JSON text. */
  arguments: string;
  /** What the tool gave. */
  output?: string | null;
  /** Why the call failed. */
  error?: McpError | null;
  /** The id of the approval request that allowed the call. */
  approval_request_id?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/**
 * Why something on an MCP server failed: text, or a failure told apart by its `type`.
 */
export type McpError = string | McpFailure;

/** What failed on an MCP server. */
export type McpFailure = McpProtocolError | McpToolExecutionError | McpHttpError | Unknown;

/** The MCP server answered with an error of the protocol. */
export interface McpProtocolError {
  type: 'mcp_protocol_error';
  /** The JSON-RPC code. */
  code?: number | null;
  /** A message for people. */
  message: string;
}

/** The tool ran and failed. */
export interface McpToolExecutionError {
  type: 'mcp_tool_execution_error';
  /** What it gave, as MCP content. */
  content?: unknown;
}

/** The MCP server could not be reached, or answered with an HTTP error. */
export interface McpHttpError {
  type: 'http_error';
  /** The HTTP status. */
  code?: number | null;
  /** A message for people. */
  message: string;
}

/**
 * The tools that an MCP server offers. Sent back as input, it saves the server from
 * asking again.
 */
export interface McpListToolsItem {
  type: 'mcp_list_tools';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The label of the MCP server, as the tool was given. */
  server_label?: string | null;
  /** The tools. */
  tools: McpListedTool[];
  /** Why the tools could not be listed. */
  error?: McpError | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A tool that an MCP server offers. */
export interface McpListedTool {
  /** The name of the tool. */
  name: string;
  /** What the tool does. */
  description?: string | null;
  /** The JSON Schema of its arguments. */
  input_schema?: unknown;
  /** What else the MCP server says of it, such as `read_only`. */
  annotations?: unknown;
}

/** Asks the caller to allow a call of an MCP tool. */
export interface McpApprovalRequestItem {
  type: 'mcp_approval_request';
  /** The id that the answer must name. */
  id?: string | null;
  /** The label of the MCP server. */
  server_label?: string | null;
  /** The name of the tool. */
  name: string;
  /** The arguments as JSON text. */
  arguments: string;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** The caller's answer to an approval request. */
export interface McpApprovalResponseItem {
  type: 'mcp_approval_response';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id of the request. */
  approval_request_id?: string | null;
  /** Whether the call may be made. */
  approve?: boolean | null;
  /** Why. */
  reason?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Advice of another model. */
export interface OpenRouterAdvisorItem {
  type: 'openrouter:advisor';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The name of the advisor, where there are several. */
  instance_name?: string | null;
  /** The model that was asked. */
  model?: string | null;
  /** What it was asked. */
  prompt?: string | null;
  /** What it said. */
  advice?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** A change to a file. */
export interface OpenRouterApplyPatchItem {
  type: 'openrouter:apply_patch';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** What was done to which file. */
  operation?: PatchOperation | null;
}

/** A command in a shell. */
export interface OpenRouterBashItem {
  type: 'openrouter:bash';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** The command. */
  command?: string | null;
  /** What it printed. */
  stdout?: string | null;
  /** What it printed as errors. */
  stderr?: string | null;
}

/** Something done in a browser. */
export interface OpenRouterBrowserUseItem {
  type: 'openrouter:browser_use';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done. */
  action?: string | null;
}

/** Code that was run. */
export interface OpenRouterCodeInterpreterItem {
  type: 'openrouter:code_interpreter';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The code. */
  code?: string | null;
  /** Its language. */
  language?: string | null;
  /** What it printed. */
  stdout?: string | null;
  /** What it printed as errors. */
  stderr?: string | null;
}

/** A look at the clock. */
export interface OpenRouterDatetimeItem {
  type: 'openrouter:datetime';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The date and time, in ISO 8601. */
  datetime?: string | null;
  /** The time zone, by IANA name. */
  timezone?: string | null;
}

/** A search among OpenRouter's models. */
export interface OpenRouterExperimentalSearchModelsItem {
  type: 'openrouter:experimental__search_models';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** What was searched for. */
  query?: string | null;
}

/** A search of files. */
export interface OpenRouterFileSearchItem {
  type: 'openrouter:file_search';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was searched for. */
  queries?: string[] | null;
}

/** Something done to a stored file. */
export interface OpenRouterFilesItem {
  type: 'openrouter:files';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** What was done. */
  operation?: string | null;
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** What came of it. */
  result?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** Answers of several models, and an analysis of them. */
export interface OpenRouterFusionItem {
  type: 'openrouter:fusion';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What the judge made of the answers. */
  analysis?: unknown;
  /** The answers. */
  responses?: FusionResponse[] | null;
  /** The pages that they draw on. */
  sources?: unknown[] | null;
  /** The models that did not answer. */
  failed_models?: FusionFailure[] | null;
  /** Why there is no analysis, as a code. */
  failure_reason?: string | null;
  /** Why it failed, for people. */
  error?: string | null;
}

/** The answer of one model. */
export interface FusionResponse {
  /** The model. */
  model?: string | null;
  /** What it said. */
  content?: string | null;
}

/** A model that did not answer. */
export interface FusionFailure {
  /** The model. */
  model?: string | null;
  /** Why it failed. */
  error?: string | null;
  /** The HTTP status that it answered with. */
  status_code?: number | null;
}

/** An image that was made. */
export interface OpenRouterImageGenerationItem {
  type: 'openrouter:image_generation';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The prompt that it was made from. */
  prompt?: string | null;
  /** The image in base64, or its URL. */
  result?: string | null;
}

/** A call of a tool on an MCP server. */
export interface OpenRouterMcpItem {
  type: 'openrouter:mcp';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
}

/** A look into stored memories, or a change of them. */
export interface OpenRouterMemoryItem {
  type: 'openrouter:memory';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done: `read`, `write` or `delete`. */
  action?: string | null;
  /** The name of the memory. */
  key?: string | null;
  /** The memory. */
  value?: unknown;
}

/** Commands in a shell. */
export interface OpenRouterShellItem {
  type: 'openrouter:shell';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** What was run. */
  action?: ShellAction | null;
  /** What each command gave. */
  output?: ShellCommandOutput[] | null;
}

/** A task given to another model. */
export interface OpenRouterSubagentItem {
  type: 'openrouter:subagent';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The name of the tool, as the model called it. */
  name?: string | null;
  /** The name of the subagent, where there are several. */
  instance_name?: string | null;
  /** The model that was given the task. */
  model?: string | null;
  /** The name of the task. */
  task_name?: string | null;
  /** What was to be done. */
  task_description?: string | null;
  /** What came of it. */
  outcome?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** Something done to a file in an editor. */
export interface OpenRouterTextEditorItem {
  type: 'openrouter:text_editor';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done: `view`, `create`, `str_replace` or `insert`. */
  command?: string | null;
}

/** A search among the tools. */
export interface OpenRouterToolSearchItem {
  type: 'openrouter:tool_search';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was searched for. */
  query?: string | null;
}

/** A page that was fetched. */
export interface OpenRouterWebFetchItem {
  type: 'openrouter:web_fetch';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The address of the page. */
  url?: string | null;
  /** Its title. */
  title?: string | null;
  /** Its text. */
  content?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** A search of the web. */
export interface OpenRouterWebSearchItem {
  type: 'openrouter:web_search';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done. */
  action?: WebSearchAction | null;
}

/** A search of the web, or a look at a page, by the server. */
export interface WebSearchCallItem {
  type: 'web_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done; some servers leave it out. */
  action?: WebSearchAction | null;
  /** What was searched for, where a server gives no action. */
  query?: string | null;
  /** The id of the call; sent by few servers. */
  call_id?: string | null;
  /** What was found, when asked for by `include`. */
  results?: unknown[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What a web search did. */
export type WebSearchAction = WebSearchQuery | WebSearchOpenPage | WebSearchFindInPage | Unknown;

/** A search. */
export interface WebSearchQuery {
  type: 'search';
  /** What was searched for; newer servers send `queries`. */
  query?: string | null;
  /** What was searched for. */
  queries?: string[] | null;
  /** The pages that were found, when asked for by `include`. */
  sources?: WebSearchSource[] | null;
}

/** A page that a search found. */
export interface WebSearchSource {
  /** Always `url` so far. */
  type?: string | null;
  /** The address of the page. */
  url?: string | null;
}

/** A page was opened. */
export interface WebSearchOpenPage {
  type: 'open_page';
  /** The address of the page. */
  url?: string | null;
}

/** A page was searched. */
export interface WebSearchFindInPage {
  type: 'find_in_page';
  /** The address of the page. */
  url?: string | null;
  /** What was looked for. */
  pattern?: string | null;
}

/** A search of uploaded files by the server. */
export interface FileSearchCallItem {
  type: 'file_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was searched for. */
  queries?: string[] | null;
  /** What was found, when asked for by `include`. */
  results?: FileSearchResult[] | null;
  /** The id of the call; sent by few servers. */
  call_id?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A piece of a file that was found. */
export interface FileSearchResult {
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** How well the piece fits, 0 to 1. */
  score?: number | null;
  /** The piece. */
  text?: string | null;
  /**
   * Up to 16 pairs that the file's owner attached: text, numbers or booleans by name.
   */
  attributes?: unknown;
}

/** A search among the tools whose loading was deferred. */
export interface ToolSearchCallItem {
  type: 'tool_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** What was searched for: any JSON. */
  arguments?: unknown;
  /** Who searches: `server` or `client`. */
  execution?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** The tools that a search found; from now on the model may call them. */
export interface ToolSearchOutputItem {
  type: 'tool_search_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** Who searched: `server` or `client`. */
  execution?: string | null;
  /** The tools. */
  tools: Tool[];
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Tools that are added in the middle of a conversation. */
export interface AdditionalToolsItem {
  type: 'additional_tools';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** Who adds them: `developer`. */
  role?: string | null;
  /** The tools. */
  tools: Tool[];
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A search of posts by the server; xAI only. */
export interface XSearchCallItem {
  type: 'x_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The search that was done, such as `x_keyword_search`. */
  name?: string | null;
  /** The arguments as JSON text. */
  arguments: string;
}

/** Commands to run, on the server or by the caller. */
export interface ShellCallItem {
  type: 'shell_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** What to run. */
  action?: ShellAction | null;
  /** What to run, where a server gives no action. */
  command?: string | null;
  /** The arguments as JSON text, as the model wrote them; OpenRouter only. */
  arguments?: string | null;
  /** Where to run it. */
  environment?: ShellEnvironment | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** Commands to run. */
export interface ShellAction {
  /** The commands; they may run at once. */
  commands: string[];
  /** How long to wait for them, in milliseconds. */
  timeout_ms?: number | null;
  /** How many characters of the output to send back; the caller must cut it. */
  max_output_length?: number | null;
}

/** What commands gave. */
export interface ShellCallOutputItem {
  type: 'shell_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** The limit that the call set; to be sent back with the output. */
  max_output_length?: number | null;
  /** What each command gave. */
  output: ShellCommandOutput[];
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What a command gave. */
export interface ShellCommandOutput {
  /** What it printed. */
  stdout: string;
  /** What it printed as errors. */
  stderr: string;
  /** How it ended. */
  outcome?: ShellOutcome | null;
  /** Who made it; OpenAI sends it on stored items. */
  created_by?: string | null;
}

/** How a command ended. */
export type ShellOutcome = ShellExit | ShellTimeout | Unknown;

/** The command ended by itself. */
export interface ShellExit {
  type: 'exit';
  /** Its exit code. */
  exit_code?: number | null;
}

/** The command took longer than it may. */
export interface ShellTimeout {
  type: 'timeout';
}

/** Where commands run. */
export type ShellEnvironment = LocalEnvironment | ContainerAuto | ContainerReference | Unknown;

/** The caller's own machine. */
export interface LocalEnvironment {
  type: 'local';
  /** Skills that lie there. */
  skills?: LocalSkill[] | null;
}

/** A skill in a folder of the caller's machine. */
export interface LocalSkill {
  /** The name of the skill. */
  name: string;
  /** What it is for. */
  description?: string | null;
  /** The path of the folder. */
  path?: string | null;
}

/** A container that exists. */
export interface ContainerReference {
  type: 'container_reference';
  /** The id of the container. */
  container_id?: string | null;
}

/** A command for the caller to run; older models, with the `local_shell` tool. */
export interface LocalShellCallItem {
  type: 'local_shell_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** What to run. */
  action?: LocalShellAction | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A command to run. */
export interface LocalShellAction {
  type: 'exec';
  /** The command and its arguments. */
  command: string[];
  /** Environment variables to set. */
  env?: Record<string, string> | null;
  /** How long to wait for it, in milliseconds. */
  timeout_ms?: number | null;
  /** The user to run it as. */
  user?: string | null;
  /** The folder to run it in. */
  working_directory?: string | null;
}

/** What a local shell command gave. */
export interface LocalShellCallOutputItem {
  type: 'local_shell_call_output';
  /** The id of the call. */
  id?: string | null;
  /** The id of the call, as some servers name it. */
  call_id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What it gave, as JSON text. */
  output: string;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A change to a file, for the caller to make. */
export interface ApplyPatchCallItem {
  type: 'apply_patch_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** What to do to which file. */
  operation?: PatchOperation | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** What to do to a file. */
export type PatchOperation =
  CreateFileOperation | UpdateFileOperation | DeleteFileOperation | Unknown;

/** Make a file. */
export interface CreateFileOperation {
  type: 'create_file';
  /** The path, relative to the caller's folder. */
  path: string;
  /** The content, as a V4A diff. */
  diff: string;
}

/** Change a file. */
export interface UpdateFileOperation {
  type: 'update_file';
  /** The path, relative to the caller's folder. */
  path: string;
  /** The change, as a V4A diff. */
  diff: string;
}

/** Delete a file. */
export interface DeleteFileOperation {
  type: 'delete_file';
  /** The path, relative to the caller's folder. */
  path: string;
}

/** Whether a change to a file was made. */
export interface ApplyPatchCallOutputItem {
  type: 'apply_patch_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** `completed` or `failed`. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** A message for the model, such as why it failed. */
  output?: string | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: Caller | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgent | null;
}

/** A page of items: the input of a stored response, or a conversation. */
export interface ItemPage {
  /** Always `list`. */
  object?: string | null;
  /** The items, in the form in which they can be sent as input. */
  data: InputItem[];
  /** The id of the first item of the page. */
  first_id?: string | null;
  /** The id of the last item of the page; the next page begins after it. */
  last_id?: string | null;
  /** Whether there is another page. */
  has_more?: boolean | null;
}

/**
 * A compacted context: `output` goes into the next request as its input. It is no
 * response that can be continued by id.
 */
export interface CompactedResponse {
  /** The id of the compaction. */
  id: string;
  /** Always `response.compaction`. */
  object?: string | null;
  /** When it was made, in seconds since 1970. */
  created_at?: number | null;
  /** The items of the shorter context, in order. */
  output: OutputItem[];
  /** How images in the input were read. */
  image?: ImageOptions | null;
  /** What the compaction used. */
  usage?: Usage | null;
}

/** How many tokens an input has. */
export interface InputTokens {
  /** Always `response.input_tokens`. */
  object?: string | null;
  /** The number of tokens. */
  input_tokens: number;
}

/** What was deleted. */
export interface Deleted {
  /** The id of what was deleted. */
  id?: string | null;
  /** What it was, such as `conversation.deleted`. */
  object?: string | null;
  /** Whether it is gone. */
  deleted?: boolean | null;
}

/** How the model is to reason. */
export interface Reasoning {
  /**
   * How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`, as the model
   * offers.
   */
  effort?: string | null;
  /** The summary to give: `auto`, `concise` or `detailed`. */
  summary?: string | null;
  /** The older name of `summary`. */
  generate_summary?: string | null;
  /** Which earlier reasoning the model sees: `auto`, `current_turn` or `all_turns`. */
  context?: string | null;
  /** The mode of reasoning: `standard` or `pro`. */
  mode?: string | null;
  /** Whether to reason at all; OpenRouter only. */
  enabled?: boolean | null;
  /** The most tokens of reasoning; OpenRouter only. */
  max_tokens?: number | null;
}

/** Programs that give access to more capable models; OpenAI only. */
export interface AccessPrograms {
  /** The program for security work: `standard`, `daybreak_blue` or `daybreak_red`. */
  cyber?: string | null;
}

/** A conversation: its id, or an object with it. */
export type ConversationChoice = string | ConversationReference;

/** A conversation that the server has stored. */
export interface ConversationReference {
  /** The id of the conversation. */
  id: string;
}

/** How images in the input are read; OpenAI only. */
export interface ImageOptions {
  /** Whether older images are made smaller: `auto`, `enabled` or `disabled`. */
  context_compression?: string | null;
}

/** A prompt that the server has stored. */
export interface Prompt {
  /** The id of the prompt. */
  id: string;
  /** What to fill in, by name: text, or an input part such as an image. */
  variables?: unknown;
  /** The version of the prompt. */
  version?: string | null;
}

/** How the prompt is cached. */
export interface PromptCacheOptions {
  /**
   * Where cached prefixes end: `implicit` where the server thinks best, `explicit` at
   * breakpoints only.
   */
  mode?: string | null;
  /** How long a prefix stays cached: `30m` or `12h`. */
  ttl?: string | null;
  /** Whether only to fill the cache. */
  prewarm?: boolean | null;
  /** The response to compare with, to learn why the cache was missed. */
  comparison_response_id?: string | null;
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
  /** Programs that gave access to more capable models; OpenAI only. */
  access_programs?: AccessPrograms | null;
  /** The conversation that the response belongs to. */
  conversation?: ConversationChoice | null;
  /** How images in the input were read; OpenAI only. */
  image?: ImageOptions | null;
  /** What the server took out of the input; OpenAI only. */
  input_transformations?: InputTransformation[] | null;
  /** What moderation found; OpenAI only. */
  moderation?: ResponseModeration | null;
  /** The stored prompt that was used. */
  prompt?: Prompt | null;
  /**
   * Whether the prompt cache was hit, where a comparison was asked for; OpenAI only.
   */
  prompt_cache_diagnostics?: PromptCacheDiagnostics | null;
  /** How the prompt is cached. */
  prompt_cache_options?: PromptCacheOptions | null;
  /** How long the prompt stays cached: `in_memory` or `24h`. */
  prompt_cache_retention?: string | null;
  /** What the server's tools used; OpenAI only. */
  tool_usage?: ToolUsage | null;
  /** How much tokens that occurred were avoided, -2 to 2. */
  presence_penalty?: number | null;
  /** How much tokens that occur often were avoided, -2 to 2. */
  frequency_penalty?: number | null;
  /** The kind of error, such as `context_length_exceeded`; OpenRouter only. */
  error_type?: string | null;
  /** What OpenRouter did with the request; OpenRouter only. */
  openrouter_metadata?: unknown;
  /** The audio of the response, gathered from its stream; no server sends it here. */
  audio?: ResponseAudio | null;
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
  /** The parameter that was wrong. */
  param?: string | null;
  /** The kind of error, such as `invalid_request_error`. */
  type?: string | null;
  /** What the model was about to do against its user's will; OpenAI only. */
  misalignment?: Misalignment | null;
}

/** What the model was about to do against its user's will; OpenAI only. */
export interface Misalignment {
  /** The kind, such as `potentially_unintended_data_access`. */
  error_type?: string | null;
  /** What it was about to do. */
  detailed_explanation?: string | null;
  /** What to look at. */
  review_target?: string | null;
  /** How the model may be put right. */
  steer?: MisalignmentSteer | null;
}

/** How the model may be put right. */
export interface MisalignmentSteer {
  /** A message to give it. */
  message: string;
}

/** Why a response is incomplete. */
export interface IncompleteDetails {
  /**
   * The reason: `max_output_tokens`, `max_messages`, `content_filter`, `steered`, or a
   * server's own.
   */
  reason?: string | null;
}

/** Instructions for the model: text, or items. */
export type Instructions = string | InputItem[];

/** Something that the server took out of the input; OpenAI only. */
export interface InputTransformation {
  /** The id of the item. */
  id?: string | null;
  /** The type of the item: `reasoning`. */
  type?: string | null;
  /** What was done: `removed`. */
  action?: string | null;
  /** Why, such as `model_mismatch`. */
  reason?: string | null;
}

/** What moderation found; OpenAI only. */
export interface ResponseModeration {
  /** In the input. */
  input?: ModerationOutcome | null;
  /** In the output. */
  output?: ModerationOutcome | null;
}

/** What came of a moderation. */
export type ModerationOutcome = ModerationResult | ModerationFailure | Unknown;

/** What moderation found. */
export interface ModerationResult {
  type: 'moderation_result';
  /** Whether anything was found. */
  flagged?: boolean | null;
  /** The moderation model. */
  model?: string | null;
  /** Whether something was found, by category. */
  categories?: unknown;
  /** How sure the model is, 0 to 1, by category. */
  category_scores?: unknown;
  /** What was looked at, `text` or `image`, by category. */
  category_applied_input_types?: unknown;
}

/** The moderation failed. */
export interface ModerationFailure {
  type: 'error';
  /** A code for programs. */
  code?: string | null;
  /** A message for people. */
  message: string;
}

/**
 * Whether the prompt cache was hit, against a response to compare with; OpenAI only.
 */
export type PromptCacheDiagnostics =
  | PromptCacheHit
  | PromptCacheMiss
  | PromptCacheComparisonNotFound
  | PromptCacheUnavailable
  | Unknown;

/** The cache was hit. */
export interface PromptCacheHit {
  type: 'cache_hit';
}

/** The cache was missed. */
export interface PromptCacheMiss {
  type: 'cache_miss';
  /** Why, such as `tools_changed`. */
  reason?: string | null;
  /** How many tokens had to be read again. */
  cache_missed_tokens?: number | null;
  /** How many tokens could have come from the cache. */
  comparison_reusable_tokens?: number | null;
}

/** The response to compare with is not there. */
export interface PromptCacheComparisonNotFound {
  type: 'comparison_response_not_found';
}

/** There is no answer yet. */
export interface PromptCacheUnavailable {
  type: 'unavailable';
}

/** The tokens that a response used, and what they cost. */
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
  /** The cost in OpenRouter credits, which are US dollars; OpenRouter only. */
  cost?: number | null;
  /** What the provider took; OpenRouter only. */
  cost_details?: CostDetails | null;
  /** Whether the caller's own key was used with the provider; OpenRouter only. */
  is_byok?: boolean | null;
  /** What the server's tools did; OpenRouter only. */
  server_tool_use_details?: ServerToolUse | null;
  /** The cost in ten-billionths of a US dollar; xAI only. */
  cost_in_usd_ticks?: number | null;
  /** How many sources the model read; xAI only. */
  num_sources_used?: number | null;
  /** How many calls of the server's tools there were; xAI only. */
  num_server_side_tools_used?: number | null;
}

/** What the tokens read were. */
export interface InputTokensDetails {
  /** Tokens that came from the prompt cache. */
  cached_tokens?: number | null;
  /** Tokens that were written to the prompt cache. */
  cache_write_tokens?: number | null;
  /** Tokens written to the prompt cache, by how long they stay; OpenAI only. */
  cache_write_tokens_details?: CacheWriteTokensDetails | null;
  /** Tokens of text, where a server counts them apart. */
  text_tokens?: number | null;
  /** Tokens of images, where a server counts them apart. */
  image_tokens?: number | null;
  /** Tokens of sound, where a server counts them apart. */
  audio_tokens?: number | null;
}

/** Tokens written to the prompt cache, by how long they stay. */
export interface CacheWriteTokensDetails {
  /** For 30 minutes. */
  ttl_30m_tokens?: number | null;
  /** For 12 hours. */
  ttl_12h_tokens?: number | null;
}

/** What the tokens written were. */
export interface OutputTokensDetails {
  /** Tokens of reasoning. */
  reasoning_tokens?: number | null;
  /** Tokens of text, where a server counts them apart. */
  text_tokens?: number | null;
  /** Tokens of images, where a server counts them apart. */
  image_tokens?: number | null;
  /** Tokens of sound, where a server counts them apart. */
  audio_tokens?: number | null;
}

/** What a provider took, in US dollars; OpenRouter only. */
export interface CostDetails {
  /** For all of it. */
  upstream_inference_cost?: number | null;
  /** For the tokens read. */
  upstream_inference_input_cost?: number | null;
  /** For the tokens written. */
  upstream_inference_output_cost?: number | null;
}

/** What the server's tools did; OpenRouter only. */
export interface ServerToolUse {
  /** How many calls the model asked for. */
  tool_calls_requested?: number | null;
  /** How many were made. */
  tool_calls_executed?: number | null;
  /** How many searches of the web there were. */
  web_search_requests?: number | null;
}

/** What the server's tools used; OpenAI only. */
export interface ToolUsage {
  /** Making images. */
  image_gen?: ImageGenerationUsage | null;
  /** Searching the web. */
  web_search?: WebSearchUsage | null;
}

/** The tokens that making images used. */
export interface ImageGenerationUsage {
  /** Tokens read. */
  input_tokens?: number | null;
  /** What the tokens read were. */
  input_tokens_details?: InputTokensDetails | null;
  /** Tokens written. */
  output_tokens?: number | null;
  /** What the tokens written were. */
  output_tokens_details?: OutputTokensDetails | null;
  /** Tokens read and written. */
  total_tokens?: number | null;
  /** Tokens that came from the cache. */
  cached_tokens?: number | null;
  /** What the tokens from the cache were. */
  cached_tokens_details?: CachedImageTokens | null;
}

/** What the tokens from the cache were. */
export interface CachedImageTokens {
  /** Tokens of text. */
  cached_text_tokens?: number | null;
  /** Tokens of images. */
  cached_image_tokens?: number | null;
}

/** What searching the web used. */
export interface WebSearchUsage {
  /** How many searches there were. */
  num_requests?: number | null;
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
export type Tool =
  | FunctionTool
  | CustomTool
  | NamespaceTool
  | McpTool
  | WebSearchTool
  | WebSearch20250826Tool
  | WebSearchPreviewTool
  | WebSearchPreview20250311Tool
  | FileSearchTool
  | CodeInterpreterTool
  | ImageGenerationTool
  | ComputerTool
  | ComputerUsePreviewTool
  | ShellTool
  | LocalShellTool
  | ApplyPatchTool
  | ToolSearchTool
  | ProgrammaticToolCallingTool
  | XSearchTool
  | OpenRouterAdvisorTool
  | OpenRouterApplyPatchTool
  | OpenRouterBashTool
  | OpenRouterDatetimeTool
  | OpenRouterExperimentalSearchModelsTool
  | OpenRouterFilesTool
  | OpenRouterFusionTool
  | OpenRouterImageGenerationTool
  | OpenRouterShellTool
  | OpenRouterSubagentTool
  | OpenRouterToolSearchTool
  | OpenRouterWebFetchTool
  | OpenRouterWebSearchTool
  | Unknown;

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
  /** The JSON Schema of what the function gives; OpenAI, for programs that call it. */
  output_schema?: unknown;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: string[] | null;
  /** Whether the tool is shown to the model only once tool search finds it. */
  defer_loading?: boolean | null;
}

/** A tool of the caller's whose input is free text. */
export interface CustomTool {
  type: 'custom';
  /** The name of the tool. */
  name: string;
  /** What the tool does and when to call it. */
  description?: string | null;
  /** The form of the input. The server's default is any text. */
  format?: CustomToolFormat | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: string[] | null;
  /** Whether the tool is shown to the model only once tool search finds it. */
  defer_loading?: boolean | null;
}

/** The form of a custom tool's input. */
export type CustomToolFormat = CustomToolFormatText | CustomToolFormatGrammar | Unknown;

/** Any text. */
export interface CustomToolFormatText {
  type: 'text';
}

/** Text by a grammar. */
export interface CustomToolFormatGrammar {
  type: 'grammar';
  /** What the grammar is written in: `lark` or `regex`. */
  syntax?: string | null;
  /** The grammar. */
  definition: string;
}

/** Functions and custom tools under one name. */
export interface NamespaceTool {
  type: 'namespace';
  /** The name of the group. */
  name: string;
  /** What the tools are for. */
  description?: string | null;
  /** The tools. */
  tools: Tool[];
}

/** Commands in a shell, on the server or on the caller's machine. */
export interface ShellTool {
  type: 'shell';
  /** Where the commands run. */
  environment?: ShellEnvironment | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: string[] | null;
}

/** A container that the server makes. */
export interface ContainerAuto {
  type: 'container_auto';
  /** The ids of files to put into it. */
  file_ids?: string[] | null;
  /** Its memory: `1g`, `4g`, `16g` or `64g`. */
  memory_limit?: string | null;
  /** What it may reach on the network. */
  network_policy?: NetworkPolicy | null;
  /** Skills to put into it. */
  skills?: ContainerSkill[] | null;
}

/** What a container may reach on the network. */
export type NetworkPolicy = NetworkPolicyDisabled | NetworkPolicyAllowlist | Unknown;

/** Nothing. */
export interface NetworkPolicyDisabled {
  type: 'disabled';
}

/** Some domains. */
export interface NetworkPolicyAllowlist {
  type: 'allowlist';
  /** The domains. */
  allowed_domains?: string[] | null;
  /** Secrets that the server adds to requests, unseen by the container. */
  domain_secrets?: DomainSecret[] | null;
}

/** A secret that the server adds to requests to a domain. */
export interface DomainSecret {
  /** The domain. */
  domain?: string | null;
  /** The name of the secret. */
  name?: string | null;
  /** The secret. */
  value?: string | null;
}

/** A skill to put into a container. */
export type ContainerSkill = SkillReference | InlineSkill | Unknown;

/** A skill that was uploaded. */
export interface SkillReference {
  type: 'skill_reference';
  /** The id of the skill. */
  skill_id?: string | null;
  /** Its version: a number, or `latest`. */
  version?: string | null;
}

/** A skill that is sent along. */
export interface InlineSkill {
  type: 'inline';
  /** The name of the skill. */
  name: string;
  /** What it is for. */
  description?: string | null;
  /** Its files. */
  source?: InlineSkillSource | null;
}

/** The files of a skill. */
export interface InlineSkillSource {
  type: 'base64';
  /** A zip archive in base64. */
  data: string;
  /** Always `application/zip`. */
  media_type?: string | null;
}

/** Commands that the caller runs, one at a time; older models. */
export interface LocalShellTool {
  type: 'local_shell';
}

/** Changes to files, which the caller makes. */
export interface ApplyPatchTool {
  type: 'apply_patch';
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: string[] | null;
}

/** A search among the tools whose loading is deferred. */
export interface ToolSearchTool {
  type: 'tool_search';
  /** What can be found, where the caller searches. */
  description?: string | null;
  /** Who searches: `server` or `client`. */
  execution?: string | null;
  /** The JSON Schema of a search, where the caller searches. */
  parameters?: unknown;
}

/** Lets the model write programs that call the other tools; OpenAI only. */
export interface ProgrammaticToolCallingTool {
  type: 'programmatic_tool_calling';
}

/** How the model chooses among the tools: a mode, or a choice made for it. */
export type ToolChoice = ToolChoiceMode | ToolChoiceTool;

/** Whether the model uses tools. */
export type ToolChoiceMode = 'none' | 'auto' | 'required' | (string & {});

/** A particular tool to use, or some to choose from. */
export type ToolChoiceTool =
  | ToolChoiceFunction
  | ToolChoiceCustom
  | ToolChoiceAllowedTools
  | ToolChoiceMcp
  | ToolChoiceWebSearch
  | ToolChoiceWebSearchPreview
  | ToolChoiceWebSearchPreview20250311
  | ToolChoiceFileSearch
  | ToolChoiceCodeInterpreter
  | ToolChoiceImageGeneration
  | ToolChoiceComputer
  | ToolChoiceComputerUse
  | ToolChoiceComputerUsePreview
  | ToolChoiceShell
  | ToolChoiceApplyPatch
  | ToolChoiceProgrammaticToolCalling
  | Unknown;

/** A function to call. */
export interface ToolChoiceFunction {
  type: 'function';
  /** The name of the function. */
  name: string;
}

/** A custom tool to call. */
export interface ToolChoiceCustom {
  type: 'custom';
  /** The name of the tool. */
  name: string;
}

/** Some of the tools, to choose from; the rest stay in the prompt, and in its cache. */
export interface ToolChoiceAllowedTools {
  type: 'allowed_tools';
  /** Whether one of them must be used: `auto` or `required`. */
  mode?: string | null;
  /** The tools, each as a choice such as `{"type": "function", "name": "f"}`. */
  tools?: unknown[] | null;
}

/** A tool on an MCP server. */
export interface ToolChoiceMcp {
  type: 'mcp';
  /** The label of the MCP server. */
  server_label?: string | null;
  /** The name of the tool; any of the server's without it. */
  name?: string | null;
}

/** A search of the web. */
export interface ToolChoiceWebSearch {
  type: 'web_search';
}

/** The first search of the web. */
export interface ToolChoiceWebSearchPreview {
  type: 'web_search_preview';
}

/** The first search of the web, as it was on 2025-03-11. */
export interface ToolChoiceWebSearchPreview20250311 {
  type: 'web_search_preview_2025_03_11';
}

/** A search of files. */
export interface ToolChoiceFileSearch {
  type: 'file_search';
}

/** The code interpreter. */
export interface ToolChoiceCodeInterpreter {
  type: 'code_interpreter';
}

/** An image. */
export interface ToolChoiceImageGeneration {
  type: 'image_generation';
}

/** Use of the computer. */
export interface ToolChoiceComputer {
  type: 'computer';
}

/** Use of the computer, by an older name. */
export interface ToolChoiceComputerUse {
  type: 'computer_use';
}

/** The first use of the computer. */
export interface ToolChoiceComputerUsePreview {
  type: 'computer_use_preview';
}

/** Commands in a shell. */
export interface ToolChoiceShell {
  type: 'shell';
}

/** A change to a file. */
export interface ToolChoiceApplyPatch {
  type: 'apply_patch';
}

/** A program that calls tools. */
export interface ToolChoiceProgrammaticToolCalling {
  type: 'programmatic_tool_calling';
}

/** A search of the web. */
export interface WebSearchTool {
  type: 'web_search';
  /** Where to search. */
  filters?: WebSearchFilters | null;
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** Where the user is, roughly. */
  user_location?: UserLocation | null;
  /** Whether live pages may be fetched. The server's default is true. */
  external_web_access?: boolean | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** A search of the web, as it was on 2025-08-26. */
export interface WebSearch20250826Tool {
  type: 'web_search_2025_08_26';
  /** Where to search. */
  filters?: WebSearchFilters | null;
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** Where the user is, roughly. */
  user_location?: UserLocation | null;
  /** Whether live pages may be fetched. The server's default is true. */
  external_web_access?: boolean | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** The first search of the web. */
export interface WebSearchPreviewTool {
  type: 'web_search_preview';
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** What to search for: `text`, `image`. */
  search_content_types?: string[] | null;
  /** Where the user is, roughly. */
  user_location?: UserLocation | null;
  /** Where to search; OpenRouter only. */
  filters?: WebSearchFilters | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** The first search of the web, as it was on 2025-03-11. */
export interface WebSearchPreview20250311Tool {
  type: 'web_search_preview_2025_03_11';
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** What to search for: `text`, `image`. */
  search_content_types?: string[] | null;
  /** Where the user is, roughly. */
  user_location?: UserLocation | null;
  /** Where to search; OpenRouter only. */
  filters?: WebSearchFilters | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** Where to search the web. */
export interface WebSearchFilters {
  /** The only domains to search; their subdomains too. */
  allowed_domains?: string[] | null;
  /** Domains not to search; OpenRouter and xAI. */
  blocked_domains?: string[] | null;
  /** Domains not to search; OpenRouter only. */
  excluded_domains?: string[] | null;
}

/** Where the user is, roughly. */
export interface UserLocation {
  type: 'approximate';
  /** The city. */
  city?: string | null;
  /** The country, by its two letters in ISO 3166. */
  country?: string | null;
  /** The region or state. */
  region?: string | null;
  /** The time zone, by IANA name. */
  timezone?: string | null;
}

/** A search of uploaded files. */
export interface FileSearchTool {
  type: 'file_search';
  /** The ids of the vector stores to search. */
  vector_store_ids?: string[] | null;
  /** Which files to search, by their attributes. */
  filters?: FileFilter | null;
  /** The most pieces to find, 1 to 50. */
  max_num_results?: number | null;
  /** How the pieces are ranked. */
  ranking_options?: RankingOptions | null;
}

/** Which files to search: one comparison, or several filters joined. */
export interface FileFilter {
  /**
   * The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`; or the
   * joining: `and`, `or`.
   */
  type?: string | null;
  /** The name of the attribute to compare. */
  key?: string | null;
  /** What to compare it to: text, a number, a boolean, or a list. */
  value?: unknown;
  /** The filters to join. */
  filters?: FileFilter[] | null;
}

/** How found pieces of files are ranked. */
export interface RankingOptions {
  /** The ranker: `auto`, or one by its date. */
  ranker?: string | null;
  /** The least score, 0 to 1. */
  score_threshold?: number | null;
  /** How much meaning and words each count. */
  hybrid_search?: HybridSearch | null;
}

/** How much meaning and words each count in a search. */
export interface HybridSearch {
  /** How much the meaning counts. */
  embedding_weight?: number | null;
  /** How much the words count. */
  text_weight?: number | null;
}

/** Code that the model writes and the server runs. */
export interface CodeInterpreterTool {
  type: 'code_interpreter';
  /** Where the code runs. */
  container?: CodeContainer | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: string[] | null;
}

/** Where code runs: a container by its id, or one that the server makes. */
export type CodeContainer = string | AutoContainer;

/** A container that the server makes for the code interpreter. */
export interface AutoContainer {
  type: 'auto';
  /** The ids of files to put into it. */
  file_ids?: string[] | null;
  /** Its memory: `1g`, `4g`, `16g` or `64g`. */
  memory_limit?: string | null;
  /** What it may reach on the network. */
  network_policy?: NetworkPolicy | null;
}

/** Images made by the server. */
export interface ImageGenerationTool {
  type: 'image_generation';
  /** Whether to make or change an image: `generate`, `edit` or `auto`. */
  action?: string | null;
  /** The background: `transparent`, `opaque` or `auto`. */
  background?: string | null;
  /** How detailed an SVG is: `low`, `medium` or `high`. */
  complexity?: string | null;
  /** How many frames an animation has. */
  frame_count?: number | null;
  /** How long each frame stays, in milliseconds. */
  frame_duration_ms?: number | null;
  /** How closely to keep to input images: `high` or `low`. */
  input_fidelity?: string | null;
  /** Where an input image is to be changed. */
  input_image_mask?: ImageMask | null;
  /** The image model. */
  model?: string | null;
  /** How strict moderation is: `auto` or `low`. */
  moderation?: string | null;
  /** How many images to make; sent back by OpenAI. */
  n?: number | null;
  /** How little to compress, 0 to 100. The server's default is 100. */
  output_compression?: number | null;
  /**
   * The format: `png`, `webp`, `jpeg`, `gif` or `svg`. The server's default is `png`.
   */
  output_format?: string | null;
  /** How many unfinished images to stream, 0 to 3. The server's default is 0. */
  partial_images?: number | null;
  /** The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`. */
  quality?: string | null;
  /** Width and height in pixels, such as `1024x1536`, or `auto`. */
  size?: string | null;
  /** The style: `natural` or `vivid`; older models. */
  style?: string | null;
  /** How an SVG is drawn. */
  svg?: SvgOptions | null;
}

/** Where an input image is to be changed. */
export interface ImageMask {
  /** The id of an uploaded image. */
  file_id?: string | null;
  /** The image as a `data:` URL. */
  image_url?: string | null;
}

/** How an SVG is drawn. */
export interface SvgOptions {
  /** The model that draws it. */
  model?: string | null;
  /** How that model is to reason. */
  reasoning?: Reasoning | null;
}

/** Use of a computer, which the caller controls. */
export interface ComputerTool {
  type: 'computer';
}

/** The first use of a computer, which the caller controls. */
export interface ComputerUsePreviewTool {
  type: 'computer_use_preview';
  /** The width of the screen in pixels. */
  display_width?: number | null;
  /** The height of the screen in pixels. */
  display_height?: number | null;
  /** The system: `windows`, `mac`, `linux`, `ubuntu` or `browser`. */
  environment?: string | null;
}

/** A search of posts; xAI only. */
export interface XSearchTool {
  type: 'x_search';
}

/** Tools of an MCP server, or of a connector that the API's server has. */
export interface McpTool {
  type: 'mcp';
  /** A label by which calls name the MCP server. */
  server_label?: string | null;
  /** The address of the MCP server; or give `connector_id` or `tunnel_id`. */
  server_url?: string | null;
  /** A connector, such as `connector_gmail`. */
  connector_id?: string | null;
  /** A tunnel to an MCP server in a private network. */
  tunnel_id?: string | null;
  /** What the MCP server is for. */
  server_description?: string | null;
  /** An OAuth access token for it. Servers do not send it back. */
  authorization?: string | null;
  /** HTTP headers to send to it, such as for authentication. */
  headers?: Record<string, string> | null;
  /** The only tools that the model may call. */
  allowed_tools?: McpAllowedTools | null;
  /** Which calls need the caller's approval. The server's default is all of them. */
  require_approval?: McpApproval | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: string[] | null;
  /** Whether the tool is shown to the model only once tool search finds it. */
  defer_loading?: boolean | null;
}

/** The tools of an MCP server that the model may call: names, or a filter. */
export type McpAllowedTools = string[] | McpToolFilter;

/** Some tools of an MCP server. */
export interface McpToolFilter {
  /** The names of the tools. */
  tool_names?: string[] | null;
  /** Whether only tools that change nothing are meant. */
  read_only?: boolean | null;
}

/**
 * Which calls of MCP tools need the caller's approval: one rule for all, or by tool.
 */
export type McpApproval = string | McpApprovalFilter;

/** Which calls of MCP tools need the caller's approval, by tool. */
export interface McpApprovalFilter {
  /** The tools that always need it. */
  always?: McpToolFilter | null;
  /** The tools that never need it. */
  never?: McpToolFilter | null;
}

/** Advice of another model. */
export interface OpenRouterAdvisorTool {
  type: 'openrouter:advisor';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Changes to files. */
export interface OpenRouterApplyPatchTool {
  type: 'openrouter:apply_patch';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Commands in a shell. */
export interface OpenRouterBashTool {
  type: 'openrouter:bash';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A look at the clock. */
export interface OpenRouterDatetimeTool {
  type: 'openrouter:datetime';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A search among OpenRouter's models. */
export interface OpenRouterExperimentalSearchModelsTool {
  type: 'openrouter:experimental__search_models';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Stored files. */
export interface OpenRouterFilesTool {
  type: 'openrouter:files';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Answers of several models, and an analysis of them. */
export interface OpenRouterFusionTool {
  type: 'openrouter:fusion';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Images. */
export interface OpenRouterImageGenerationTool {
  type: 'openrouter:image_generation';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Commands in a shell. */
export interface OpenRouterShellTool {
  type: 'openrouter:shell';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Tasks for another model. */
export interface OpenRouterSubagentTool {
  type: 'openrouter:subagent';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A search among the tools. */
export interface OpenRouterToolSearchTool {
  type: 'openrouter:tool_search';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Pages to fetch. */
export interface OpenRouterWebFetchTool {
  type: 'openrouter:web_fetch';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A search of the web. */
export interface OpenRouterWebSearchTool {
  type: 'openrouter:web_search';
  /** Settings, by name. */
  parameters?: unknown;
}

/** The end of a background response. */
export type WebhookEvent =
  | WebhookCompletedEvent
  | WebhookIncompleteEvent
  | WebhookFailedEvent
  | WebhookCancelledEvent
  | Unknown;

/** A background response is whole. */
export interface WebhookCompletedEvent {
  type: 'response.completed';
  /** The id of the webhook event; the same when it is posted again. */
  id?: string | null;
  /** Always `event`. */
  object?: string | null;
  /** When the response ended, in seconds since 1970. */
  created_at?: number | null;
  /** Which response ended. */
  data?: WebhookData | null;
}

/** A background response ended early. */
export interface WebhookIncompleteEvent {
  type: 'response.incomplete';
  /** The id of the webhook event; the same when it is posted again. */
  id?: string | null;
  /** Always `event`. */
  object?: string | null;
  /** When the response ended, in seconds since 1970. */
  created_at?: number | null;
  /** Which response ended. */
  data?: WebhookData | null;
}

/** A background response failed. */
export interface WebhookFailedEvent {
  type: 'response.failed';
  /** The id of the webhook event; the same when it is posted again. */
  id?: string | null;
  /** Always `event`. */
  object?: string | null;
  /** When the response ended, in seconds since 1970. */
  created_at?: number | null;
  /** Which response ended. */
  data?: WebhookData | null;
}

/** A background response was cancelled. */
export interface WebhookCancelledEvent {
  type: 'response.cancelled';
  /** The id of the webhook event; the same when it is posted again. */
  id?: string | null;
  /** Always `event`. */
  object?: string | null;
  /** When the response ended, in seconds since 1970. */
  created_at?: number | null;
  /** Which response ended. */
  data?: WebhookData | null;
}

/** Which response a webhook event is about. */
export interface WebhookData {
  /** The id of the response; retrieve it by this. */
  id?: string | null;
}

/** A part of the content of an output item. */
export type ContentPartParam =
  | OutputTextPartParam
  | RefusalPartParam
  | ReasoningTextPartParam
  | SummaryTextPartParam
  | InputTextPartParam
  | InputImagePartParam
  | InputFilePartParam
  | InputAudioPartParam
  | OutputAudioPartParam
  | InputVideoPartParam
  | ComputerScreenshotPartParam
  | EncryptedContentPartParam
  | OutputTextPart
  | RefusalPart
  | ReasoningTextPart
  | SummaryTextPart
  | InputTextPart
  | InputImagePart
  | InputFilePart
  | InputAudioPart
  | OutputAudioPart
  | InputVideoPart
  | ComputerScreenshotPart
  | EncryptedContentPart
  | Unknown;

/** A part of the content of an input message or of a tool's output. */
export type InputContentParam =
  | InputTextPartParam
  | InputImagePartParam
  | InputFilePartParam
  | InputAudioPartParam
  | InputVideoPartParam
  | OutputTextPartParam
  | RefusalPartParam
  | OutputAudioPartParam
  | ReasoningTextPartParam
  | SummaryTextPartParam
  | ComputerScreenshotPartParam
  | EncryptedContentPartParam
  | InputTextPart
  | InputImagePart
  | InputFilePart
  | InputAudioPart
  | InputVideoPart
  | OutputTextPart
  | RefusalPart
  | OutputAudioPart
  | ReasoningTextPart
  | SummaryTextPart
  | ComputerScreenshotPart
  | EncryptedContentPart
  | Unknown;

/** A part of the summary of a reasoning item. */
export type SummaryPartParam = SummaryTextPartParam | SummaryTextPart | Unknown;

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

/** A paragraph of a reasoning summary. */
export interface SummaryTextPartParam {
  type: 'summary_text';
  /** The text. */
  text?: string | null;
}

/** Text for the model. */
export interface InputTextPartParam {
  type: 'input_text';
  /** The text. */
  text?: string | null;
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null;
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
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null;
}

/** A file for the model, by id, URL or content. */
export interface InputFilePartParam {
  type: 'input_file';
  /** How closely the model looks at the pages: `low`, `high` or `auto`. */
  detail?: string | null;
  /** The id of an uploaded file. */
  file_id?: string | null;
  /** The URL of the file. */
  file_url?: string | null;
  /** The file itself, in base64 or as a `data:` URL. */
  file_data?: string | null;
  /** The name of the file, needed with `file_data`. */
  filename?: string | null;
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null;
}

/** Sound for the model. */
export interface InputAudioPartParam {
  type: 'input_audio';
  /** The sound and its format. */
  input_audio?: InputAudioParam | null;
  /**
   * The sound in base64, where a server has the fields of `input_audio` beside the
   * type.
   */
  data?: string | null;
  /** The format, where a server has the fields of `input_audio` beside the type. */
  format?: string | null;
  /** What is said; sent by few servers. */
  transcript?: string | null;
}

/** Sound and its format. */
export interface InputAudioParam {
  /** The sound in base64. */
  data?: string | null;
  /** The format: `mp3` or `wav`. */
  format?: string | null;
}

/** Sound made by the model. */
export interface OutputAudioPartParam {
  type: 'output_audio';
  /** The id by which a later turn may name the sound; sent by few servers. */
  id?: string | null;
  /** The sound in base64. */
  data?: string | null;
  /** What is said. */
  transcript?: string | null;
  /** When the id ends to be valid, in seconds since 1970. */
  expires_at?: number | null;
}

/** A video for the model; Open Responses servers and OpenRouter. */
export interface InputVideoPartParam {
  type: 'input_video';
  /** A URL, or the video itself as a `data:` URL. */
  video_url?: string | null;
}

/** A picture of the screen that the model works on. */
export interface ComputerScreenshotPartParam {
  type: 'computer_screenshot';
  /** How closely the model looks: `low`, `high`, `auto` or `original`. */
  detail?: string | null;
  /** The id of an uploaded file. */
  file_id?: string | null;
  /** A URL, or the picture itself as a `data:` URL. */
  image_url?: string | null;
  /** Marks the end of a prefix to be cached; OpenAI only. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null;
}

/** Content that only the server can read; OpenAI's multi-agent beta. */
export interface EncryptedContentPartParam {
  type: 'encrypted_content';
  /** The content, to be sent back as it is. */
  encrypted_content?: string | null;
}

/**
 * The end of a prefix that the server is to cache; OpenAI, and OpenRouter for some
 * providers.
 */
export interface PromptCacheBreakpointParam {
  /** Always `explicit`. */
  mode?: string | null;
  /** How long the prefix stays cached: `30m` or `12h`. */
  ttl?: string | null;
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
  /** The passage that is cited; OpenRouter only. */
  content?: string | null;
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

/** The reasoning of the model before it answers. */
export interface ReasoningItemParam {
  type: 'reasoning';
  /** The id of the item. Some gateways change it from event to event. */
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
  /**
   * The form that the provider needs the reasoning back in, such as
   * `openai-responses-v1`; OpenRouter only.
   */
  format?: string | null;
  /**
   * The provider's signature of the reasoning, to be sent back with it; OpenRouter
   * only.
   */
  signature?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Who made a call. */
export type CallerParam =
  CallerDirectParam | CallerProgramParam | CallerDirect | CallerProgram | Unknown;

/** The model itself. */
export interface CallerDirectParam {
  type: 'direct';
}

/** A program that the model wrote; OpenAI only. */
export interface CallerProgramParam {
  type: 'program';
  /** The `call_id` of the program. */
  caller_id?: string | null;
}

/** The agent that an item belongs to; OpenAI's multi-agent beta only. */
export interface ItemAgentParam {
  /** The name of the agent. */
  agent_name?: string | null;
}

/** Code that the model wrote and the server ran. */
export interface CodeInterpreterCallItemParam {
  type: 'code_interpreter_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The code. */
  code?: string | null;
  /** The id of the container that it ran in. */
  container_id?: string | null;
  /** What it gave, when asked for by `include`. */
  outputs?: readonly CodeOutputParam[] | null;
  /** What it gave, on servers older than `outputs`. */
  results?: readonly CodeOutputParam[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What a piece of code gave. */
export type CodeOutputParam = CodeLogsParam | CodeImageParam | CodeLogs | CodeImage | Unknown;

/** Text that the code printed. */
export interface CodeLogsParam {
  type: 'logs';
  /** The text. */
  logs?: string | null;
}

/** An image that the code made. */
export interface CodeImageParam {
  type: 'image';
  /** The address of the image. */
  url?: string | null;
}

/** A program that the model wrote to call tools; OpenAI only. */
export interface ProgramItemParam {
  type: 'program';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The program, in JavaScript. */
  code?: string | null;
  /** The server's mark on the program, to be sent back with it. */
  fingerprint?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What a program gave; OpenAI only. */
export interface ProgramOutputItemParam {
  type: 'program_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the program. */
  call_id?: string | null;
  /** What it gave. */
  result?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What the model wants done on the computer. */
export interface ComputerCallItemParam {
  type: 'computer_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** The one thing to do, on `computer_use_preview`. */
  action?: ComputerActionParam | null;
  /** The things to do, in order, on newer models. */
  actions?: readonly ComputerActionParam[] | null;
  /** Warnings that the caller must acknowledge with the output. */
  pending_safety_checks?: readonly SafetyCheckParam[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Something to do on the computer. */
export type ComputerActionParam =
  | ClickActionParam
  | DoubleClickActionParam
  | DragActionParam
  | KeypressActionParam
  | MoveActionParam
  | ScreenshotActionParam
  | ScrollActionParam
  | TypeActionParam
  | WaitActionParam
  | ClickAction
  | DoubleClickAction
  | DragAction
  | KeypressAction
  | MoveAction
  | ScreenshotAction
  | ScrollAction
  | TypeAction
  | WaitAction
  | Unknown;

/** Click. */
export interface ClickActionParam {
  type: 'click';
  /** The button: `left`, `right`, `wheel`, `back` or `forward`. */
  button?: string | null;
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
  /** Keys held down meanwhile. */
  keys?: readonly string[] | null;
}

/** Click twice. */
export interface DoubleClickActionParam {
  type: 'double_click';
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
  /** Keys held down meanwhile. */
  keys?: readonly string[] | null;
}

/** Hold the mouse button down along a path. */
export interface DragActionParam {
  type: 'drag';
  /** The points of the path, in order. */
  path?: readonly DragPointParam[] | null;
  /** Keys held down meanwhile. */
  keys?: readonly string[] | null;
}

/** A point of a path. */
export interface DragPointParam {
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
}

/** Press keys together. */
export interface KeypressActionParam {
  type: 'keypress';
  /** The keys. */
  keys?: readonly string[] | null;
}

/** Move the mouse. */
export interface MoveActionParam {
  type: 'move';
  /** Pixels from the left. */
  x?: number | null;
  /** Pixels from the top. */
  y?: number | null;
  /** Keys held down meanwhile. */
  keys?: readonly string[] | null;
}

/** Take a picture of the screen. */
export interface ScreenshotActionParam {
  type: 'screenshot';
}

/** Scroll. */
export interface ScrollActionParam {
  type: 'scroll';
  /** Pixels from the left, where the mouse is. */
  x?: number | null;
  /** Pixels from the top, where the mouse is. */
  y?: number | null;
  /** Pixels to the right. */
  scroll_x?: number | null;
  /** Pixels down. */
  scroll_y?: number | null;
  /** Keys held down meanwhile. */
  keys?: readonly string[] | null;
}

/** Type text. */
export interface TypeActionParam {
  type: 'type';
  /** The text. */
  text?: string | null;
}

/** Wait a moment. */
export interface WaitActionParam {
  type: 'wait';
}

/** A warning about what the model wants done. */
export interface SafetyCheckParam {
  /** The id of the warning. */
  id?: string | null;
  /** The kind of warning, such as `malicious_instructions`. */
  code?: string | null;
  /** A message for people. */
  message?: string | null;
}

/** What the screen shows after a call. */
export interface ComputerCallOutputItemParam {
  type: 'computer_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** The picture: a `computer_screenshot`. */
  output?: InputContentParam | null;
  /** Warnings that the caller accepts. */
  acknowledged_safety_checks?: readonly SafetyCheckParam[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Everything before it in short, readable by the server only. */
export interface CompactionItemParam {
  type: 'compaction';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The content, to be sent back as it is. */
  encrypted_content?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** The same as `compaction`, as OpenRouter takes it from agents. */
export interface ContextCompactionItemParam {
  type: 'context_compaction';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The content, to be sent back as it is. */
  encrypted_content?: string | null;
}

/** Settings that change in the middle of a conversation; OpenAI only. */
export interface ConfigurationUpdateItemParam {
  type: 'configuration_update';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How the model is to reason from here on. */
  reasoning?: ReasoningParam | null;
  /** The form of the text from here on. */
  text?: TextConfigParam | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** A message of one agent to another; OpenAI's multi-agent beta only. */
export interface AgentMessageItemParam {
  type: 'agent_message';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The agent that writes. */
  author?: string | null;
  /** The agent that is written to. */
  recipient?: string | null;
  /** What is said. */
  content?: readonly InputContentParam[] | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Something an agent wants of others; OpenAI's multi-agent beta only. */
export interface MultiAgentCallItemParam {
  type: 'multi_agent_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /**
   * What: `spawn_agent`, `send_message`, `followup_task`, `wait_agent`,
   * `interrupt_agent` or `list_agents`.
   */
  action?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What came of a multi-agent call; OpenAI's multi-agent beta only. */
export interface MultiAgentCallOutputItemParam {
  type: 'multi_agent_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id of the call. */
  call_id?: string | null;
  /** What was wanted. */
  action?: string | null;
  /** What came of it. */
  output?: readonly ContentPartParam[] | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** A call of one of the caller's functions. */
export interface FunctionCallItemParam {
  type: 'function_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** The name of the function. */
  name?: string | null;
  /** The arguments as JSON text, as the model wrote it: it may be broken. */
  arguments?: string | null;
  /** The namespace that the function is in, where tools are grouped. */
  namespace?: string | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** The id of the subagent that made the call; OpenRouter only. */
  subagent_id?: string | null;
  /** What the subagent put out on the way to the call; OpenRouter only. */
  subagent_items?: readonly unknown[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** The output of a function call. */
export interface FunctionCallOutputItemParam {
  type: 'function_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** The name of the function, where there is no call to name. */
  name?: string | null;
  /** The namespace that the function is in. */
  namespace?: string | null;
  /** What the function gave. */
  output?: ToolOutputParam | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What a tool gave: text, or content parts. */
export type ToolOutputParam = string | readonly InputContentParam[];

/** A call of one of the caller's custom tools, whose input is free text. */
export interface CustomToolCallItemParam {
  type: 'custom_tool_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** The name of the tool. */
  name?: string | null;
  /** The input that the model wrote. */
  input?: string | null;
  /** The namespace that the tool is in, where tools are grouped. */
  namespace?: string | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** The output of a custom tool. */
export interface CustomToolCallOutputItemParam {
  type: 'custom_tool_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** What the tool gave. */
  output?: ToolOutputParam | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** An image made by the server. */
export interface ImageGenerationCallItemParam {
  type: 'image_generation_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The image in base64; megabytes of it. */
  result?: string | null;
  /** The prompt that the image was made from, as the model wrote it. */
  revised_prompt?: string | null;
  /** The prompt that the image was made from; OpenRouter only. */
  prompt?: string | null;
  /** What was done: `generate` or `edit`. */
  action?: string | null;
  /** The background: `transparent`, `opaque` or `auto`. */
  background?: string | null;
  /** The format: `png`, `webp`, `jpeg`, `gif` or `svg`. */
  output_format?: string | null;
  /** The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`. */
  quality?: string | null;
  /** Width and height in pixels, such as `1024x1536`. */
  size?: string | null;
  /** Why there is no image. */
  error?: ImageGenerationErrorParam | null;
  /** The tokens that drawing an SVG used. */
  svg_usage?: SvgUsageParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Why an image was not made. */
export interface ImageGenerationErrorParam {
  /** A code for programs. */
  code?: string | null;
  /** A message for people. */
  message?: string | null;
  /** The parameter that was wrong. */
  param?: string | null;
  /** The kind of error. */
  type?: string | null;
  /** What moderation found. */
  moderation_details?: ImageModerationDetailsParam | null;
}

/** What moderation found in an image or its prompt. */
export interface ImageModerationDetailsParam {
  /** The categories that applied. */
  categories?: readonly string[] | null;
  /** What was looked at: `input`, `output` or `unknown`. */
  moderation_stage?: string | null;
}

/** The tokens that drawing an SVG used. */
export interface SvgUsageParam {
  /** The model that drew it. */
  model?: string | null;
  /** Tokens read. */
  input_tokens?: number | null;
  /** Tokens written, reasoning included. */
  output_tokens?: number | null;
  /** Tokens of reasoning. */
  reasoning_tokens?: number | null;
  /** Tokens read and written. */
  total_tokens?: number | null;
}

/** An item of a request's input, of a stored response's input, or of a conversation. */
export type InputItemParam =
  | InputMessageParam
  | ReasoningItemParam
  | FunctionCallItemParam
  | FunctionCallOutputItemParam
  | ItemReferenceParam
  | WebSearchCallItemParam
  | FileSearchCallItemParam
  | CodeInterpreterCallItemParam
  | ImageGenerationCallItemParam
  | CustomToolCallItemParam
  | CustomToolCallOutputItemParam
  | McpCallItemParam
  | McpListToolsItemParam
  | McpApprovalRequestItemParam
  | McpApprovalResponseItemParam
  | ComputerCallItemParam
  | ComputerCallOutputItemParam
  | ShellCallItemParam
  | ShellCallOutputItemParam
  | LocalShellCallItemParam
  | LocalShellCallOutputItemParam
  | ApplyPatchCallItemParam
  | ApplyPatchCallOutputItemParam
  | ToolSearchCallItemParam
  | ToolSearchOutputItemParam
  | AdditionalToolsItemParam
  | CompactionItemParam
  | CompactionTriggerItemParam
  | ContextCompactionItemParam
  | ConfigurationUpdateItemParam
  | ProgramItemParam
  | ProgramOutputItemParam
  | AgentMessageItemParam
  | MultiAgentCallItemParam
  | MultiAgentCallOutputItemParam
  | XSearchCallItemParam
  | OpenRouterAdvisorItemParam
  | OpenRouterApplyPatchItemParam
  | OpenRouterBashItemParam
  | OpenRouterBrowserUseItemParam
  | OpenRouterCodeInterpreterItemParam
  | OpenRouterDatetimeItemParam
  | OpenRouterExperimentalSearchModelsItemParam
  | OpenRouterFileSearchItemParam
  | OpenRouterFilesItemParam
  | OpenRouterFusionItemParam
  | OpenRouterImageGenerationItemParam
  | OpenRouterMcpItemParam
  | OpenRouterMemoryItemParam
  | OpenRouterShellItemParam
  | OpenRouterSubagentItemParam
  | OpenRouterTextEditorItemParam
  | OpenRouterToolSearchItemParam
  | OpenRouterWebFetchItemParam
  | OpenRouterWebSearchItemParam
  | InputMessage
  | ReasoningItem
  | FunctionCallItem
  | FunctionCallOutputItem
  | ItemReference
  | WebSearchCallItem
  | FileSearchCallItem
  | CodeInterpreterCallItem
  | ImageGenerationCallItem
  | CustomToolCallItem
  | CustomToolCallOutputItem
  | McpCallItem
  | McpListToolsItem
  | McpApprovalRequestItem
  | McpApprovalResponseItem
  | ComputerCallItem
  | ComputerCallOutputItem
  | ShellCallItem
  | ShellCallOutputItem
  | LocalShellCallItem
  | LocalShellCallOutputItem
  | ApplyPatchCallItem
  | ApplyPatchCallOutputItem
  | ToolSearchCallItem
  | ToolSearchOutputItem
  | AdditionalToolsItem
  | CompactionItem
  | CompactionTriggerItem
  | ContextCompactionItem
  | ConfigurationUpdateItem
  | ProgramItem
  | ProgramOutputItem
  | AgentMessageItem
  | MultiAgentCallItem
  | MultiAgentCallOutputItem
  | XSearchCallItem
  | OpenRouterAdvisorItem
  | OpenRouterApplyPatchItem
  | OpenRouterBashItem
  | OpenRouterBrowserUseItem
  | OpenRouterCodeInterpreterItem
  | OpenRouterDatetimeItem
  | OpenRouterExperimentalSearchModelsItem
  | OpenRouterFileSearchItem
  | OpenRouterFilesItem
  | OpenRouterFusionItem
  | OpenRouterImageGenerationItem
  | OpenRouterMcpItem
  | OpenRouterMemoryItem
  | OpenRouterShellItem
  | OpenRouterSubagentItem
  | OpenRouterTextEditorItem
  | OpenRouterToolSearchItem
  | OpenRouterWebFetchItem
  | OpenRouterWebSearchItem
  | MessageItem
  | { type: UnknownKind };

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
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What a message says: text, or content parts. */
export type MessageContentParam = string | readonly InputContentParam[];

/** A reference to an item the server has stored. */
export interface ItemReferenceParam {
  type: 'item_reference';
  /** The id of the item. */
  id?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Asks the server to compact what comes before; OpenAI only. */
export interface CompactionTriggerItemParam {
  type: 'compaction_trigger';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** A call of a tool on an MCP server, made by the API's server. */
export interface McpCallItemParam {
  type: 'mcp_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The label of the MCP server, as the tool was given. */
  server_label?: string | null;
  /** The name of the tool. */
  name?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** What the tool gave. */
  output?: string | null;
  /** Why the call failed. */
  error?: McpErrorParam | null;
  /** The id of the approval request that allowed the call. */
  approval_request_id?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/**
 * Why something on an MCP server failed: text, or a failure told apart by its `type`.
 */
export type McpErrorParam = string | McpFailureParam;

/** What failed on an MCP server. */
export type McpFailureParam =
  | McpProtocolErrorParam
  | McpToolExecutionErrorParam
  | McpHttpErrorParam
  | McpProtocolError
  | McpToolExecutionError
  | McpHttpError
  | Unknown;

/** The MCP server answered with an error of the protocol. */
export interface McpProtocolErrorParam {
  type: 'mcp_protocol_error';
  /** The JSON-RPC code. */
  code?: number | null;
  /** A message for people. */
  message?: string | null;
}

/** The tool ran and failed. */
export interface McpToolExecutionErrorParam {
  type: 'mcp_tool_execution_error';
  /** What it gave, as MCP content. */
  content?: unknown;
}

/** The MCP server could not be reached, or answered with an HTTP error. */
export interface McpHttpErrorParam {
  type: 'http_error';
  /** The HTTP status. */
  code?: number | null;
  /** A message for people. */
  message?: string | null;
}

/**
 * The tools that an MCP server offers. Sent back as input, it saves the server from
 * asking again.
 */
export interface McpListToolsItemParam {
  type: 'mcp_list_tools';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The label of the MCP server, as the tool was given. */
  server_label?: string | null;
  /** The tools. */
  tools?: readonly McpListedToolParam[] | null;
  /** Why the tools could not be listed. */
  error?: McpErrorParam | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** A tool that an MCP server offers. */
export interface McpListedToolParam {
  /** The name of the tool. */
  name?: string | null;
  /** What the tool does. */
  description?: string | null;
  /** The JSON Schema of its arguments. */
  input_schema?: unknown;
  /** What else the MCP server says of it, such as `read_only`. */
  annotations?: unknown;
}

/** Asks the caller to allow a call of an MCP tool. */
export interface McpApprovalRequestItemParam {
  type: 'mcp_approval_request';
  /** The id that the answer must name. */
  id?: string | null;
  /** The label of the MCP server. */
  server_label?: string | null;
  /** The name of the tool. */
  name?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** The caller's answer to an approval request. */
export interface McpApprovalResponseItemParam {
  type: 'mcp_approval_response';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** The id of the request. */
  approval_request_id?: string | null;
  /** Whether the call may be made. */
  approve?: boolean | null;
  /** Why. */
  reason?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Advice of another model. */
export interface OpenRouterAdvisorItemParam {
  type: 'openrouter:advisor';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The name of the advisor, where there are several. */
  instance_name?: string | null;
  /** The model that was asked. */
  model?: string | null;
  /** What it was asked. */
  prompt?: string | null;
  /** What it said. */
  advice?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** A change to a file. */
export interface OpenRouterApplyPatchItemParam {
  type: 'openrouter:apply_patch';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** What was done to which file. */
  operation?: PatchOperationParam | null;
}

/** A command in a shell. */
export interface OpenRouterBashItemParam {
  type: 'openrouter:bash';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** The command. */
  command?: string | null;
  /** What it printed. */
  stdout?: string | null;
  /** What it printed as errors. */
  stderr?: string | null;
}

/** Something done in a browser. */
export interface OpenRouterBrowserUseItemParam {
  type: 'openrouter:browser_use';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done. */
  action?: string | null;
}

/** Code that was run. */
export interface OpenRouterCodeInterpreterItemParam {
  type: 'openrouter:code_interpreter';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The code. */
  code?: string | null;
  /** Its language. */
  language?: string | null;
  /** What it printed. */
  stdout?: string | null;
  /** What it printed as errors. */
  stderr?: string | null;
}

/** A look at the clock. */
export interface OpenRouterDatetimeItemParam {
  type: 'openrouter:datetime';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The date and time, in ISO 8601. */
  datetime?: string | null;
  /** The time zone, by IANA name. */
  timezone?: string | null;
}

/** A search among OpenRouter's models. */
export interface OpenRouterExperimentalSearchModelsItemParam {
  type: 'openrouter:experimental__search_models';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** What was searched for. */
  query?: string | null;
}

/** A search of files. */
export interface OpenRouterFileSearchItemParam {
  type: 'openrouter:file_search';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was searched for. */
  queries?: readonly string[] | null;
}

/** Something done to a stored file. */
export interface OpenRouterFilesItemParam {
  type: 'openrouter:files';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** What was done. */
  operation?: string | null;
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** What came of it. */
  result?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** Answers of several models, and an analysis of them. */
export interface OpenRouterFusionItemParam {
  type: 'openrouter:fusion';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What the judge made of the answers. */
  analysis?: unknown;
  /** The answers. */
  responses?: readonly FusionResponseParam[] | null;
  /** The pages that they draw on. */
  sources?: readonly unknown[] | null;
  /** The models that did not answer. */
  failed_models?: readonly FusionFailureParam[] | null;
  /** Why there is no analysis, as a code. */
  failure_reason?: string | null;
  /** Why it failed, for people. */
  error?: string | null;
}

/** The answer of one model. */
export interface FusionResponseParam {
  /** The model. */
  model?: string | null;
  /** What it said. */
  content?: string | null;
}

/** A model that did not answer. */
export interface FusionFailureParam {
  /** The model. */
  model?: string | null;
  /** Why it failed. */
  error?: string | null;
  /** The HTTP status that it answered with. */
  status_code?: number | null;
}

/** An image that was made. */
export interface OpenRouterImageGenerationItemParam {
  type: 'openrouter:image_generation';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The prompt that it was made from. */
  prompt?: string | null;
  /** The image in base64, or its URL. */
  result?: string | null;
}

/** A call of a tool on an MCP server. */
export interface OpenRouterMcpItemParam {
  type: 'openrouter:mcp';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
}

/** A look into stored memories, or a change of them. */
export interface OpenRouterMemoryItemParam {
  type: 'openrouter:memory';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done: `read`, `write` or `delete`. */
  action?: string | null;
  /** The name of the memory. */
  key?: string | null;
  /** The memory. */
  value?: unknown;
}

/** Commands in a shell. */
export interface OpenRouterShellItemParam {
  type: 'openrouter:shell';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
  /** What was run. */
  action?: ShellActionParam | null;
  /** What each command gave. */
  output?: readonly ShellCommandOutputParam[] | null;
}

/** A task given to another model. */
export interface OpenRouterSubagentItemParam {
  type: 'openrouter:subagent';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The name of the tool, as the model called it. */
  name?: string | null;
  /** The name of the subagent, where there are several. */
  instance_name?: string | null;
  /** The model that was given the task. */
  model?: string | null;
  /** The name of the task. */
  task_name?: string | null;
  /** What was to be done. */
  task_description?: string | null;
  /** What came of it. */
  outcome?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** Something done to a file in an editor. */
export interface OpenRouterTextEditorItemParam {
  type: 'openrouter:text_editor';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done: `view`, `create`, `str_replace` or `insert`. */
  command?: string | null;
}

/** A search among the tools. */
export interface OpenRouterToolSearchItemParam {
  type: 'openrouter:tool_search';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was searched for. */
  query?: string | null;
}

/** A page that was fetched. */
export interface OpenRouterWebFetchItemParam {
  type: 'openrouter:web_fetch';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The address of the page. */
  url?: string | null;
  /** Its title. */
  title?: string | null;
  /** Its text. */
  content?: string | null;
  /** Why it failed. */
  error?: string | null;
}

/** A search of the web. */
export interface OpenRouterWebSearchItemParam {
  type: 'openrouter:web_search';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done. */
  action?: WebSearchActionParam | null;
}

/** A search of the web, or a look at a page, by the server. */
export interface WebSearchCallItemParam {
  type: 'web_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was done; some servers leave it out. */
  action?: WebSearchActionParam | null;
  /** What was searched for, where a server gives no action. */
  query?: string | null;
  /** The id of the call; sent by few servers. */
  call_id?: string | null;
  /** What was found, when asked for by `include`. */
  results?: readonly unknown[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What a web search did. */
export type WebSearchActionParam =
  | WebSearchQueryParam
  | WebSearchOpenPageParam
  | WebSearchFindInPageParam
  | WebSearchQuery
  | WebSearchOpenPage
  | WebSearchFindInPage
  | Unknown;

/** A search. */
export interface WebSearchQueryParam {
  type: 'search';
  /** What was searched for; newer servers send `queries`. */
  query?: string | null;
  /** What was searched for. */
  queries?: readonly string[] | null;
  /** The pages that were found, when asked for by `include`. */
  sources?: readonly WebSearchSourceParam[] | null;
}

/** A page that a search found. */
export interface WebSearchSourceParam {
  /** Always `url` so far. */
  type?: string | null;
  /** The address of the page. */
  url?: string | null;
}

/** A page was opened. */
export interface WebSearchOpenPageParam {
  type: 'open_page';
  /** The address of the page. */
  url?: string | null;
}

/** A page was searched. */
export interface WebSearchFindInPageParam {
  type: 'find_in_page';
  /** The address of the page. */
  url?: string | null;
  /** What was looked for. */
  pattern?: string | null;
}

/** A search of uploaded files by the server. */
export interface FileSearchCallItemParam {
  type: 'file_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What was searched for. */
  queries?: readonly string[] | null;
  /** What was found, when asked for by `include`. */
  results?: readonly FileSearchResultParam[] | null;
  /** The id of the call; sent by few servers. */
  call_id?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** A piece of a file that was found. */
export interface FileSearchResultParam {
  /** The id of the file. */
  file_id?: string | null;
  /** The name of the file. */
  filename?: string | null;
  /** How well the piece fits, 0 to 1. */
  score?: number | null;
  /** The piece. */
  text?: string | null;
  /**
   * Up to 16 pairs that the file's owner attached: text, numbers or booleans by name.
   */
  attributes?: unknown;
}

/** A search among the tools whose loading was deferred. */
export interface ToolSearchCallItemParam {
  type: 'tool_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** What was searched for: any JSON. */
  arguments?: unknown;
  /** Who searches: `server` or `client`. */
  execution?: string | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** The tools that a search found; from now on the model may call them. */
export interface ToolSearchOutputItemParam {
  type: 'tool_search_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** Who searched: `server` or `client`. */
  execution?: string | null;
  /** The tools. */
  tools?: readonly ToolParam[] | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Tools that are added in the middle of a conversation. */
export interface AdditionalToolsItemParam {
  type: 'additional_tools';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** Who adds them: `developer`. */
  role?: string | null;
  /** The tools. */
  tools?: readonly ToolParam[] | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** A search of posts by the server; xAI only. */
export interface XSearchCallItemParam {
  type: 'x_search_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that ties the call and its output together. */
  call_id?: string | null;
  /** The search that was done, such as `x_keyword_search`. */
  name?: string | null;
  /** The arguments as JSON text. */
  arguments?: string | null;
}

/** Commands to run, on the server or by the caller. */
export interface ShellCallItemParam {
  type: 'shell_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** What to run. */
  action?: ShellActionParam | null;
  /** What to run, where a server gives no action. */
  command?: string | null;
  /** The arguments as JSON text, as the model wrote them; OpenRouter only. */
  arguments?: string | null;
  /** Where to run it. */
  environment?: ShellEnvironmentParam | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** Commands to run. */
export interface ShellActionParam {
  /** The commands; they may run at once. */
  commands?: readonly string[] | null;
  /** How long to wait for them, in milliseconds. */
  timeout_ms?: number | null;
  /** How many characters of the output to send back; the caller must cut it. */
  max_output_length?: number | null;
}

/** What commands gave. */
export interface ShellCallOutputItemParam {
  type: 'shell_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** The limit that the call set; to be sent back with the output. */
  max_output_length?: number | null;
  /** What each command gave. */
  output?: readonly ShellCommandOutputParam[] | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What a command gave. */
export interface ShellCommandOutputParam {
  /** What it printed. */
  stdout?: string | null;
  /** What it printed as errors. */
  stderr?: string | null;
  /** How it ended. */
  outcome?: ShellOutcomeParam | null;
  /** Who made it; OpenAI sends it on stored items. */
  created_by?: string | null;
}

/** How a command ended. */
export type ShellOutcomeParam =
  ShellExitParam | ShellTimeoutParam | ShellExit | ShellTimeout | Unknown;

/** The command ended by itself. */
export interface ShellExitParam {
  type: 'exit';
  /** Its exit code. */
  exit_code?: number | null;
}

/** The command took longer than it may. */
export interface ShellTimeoutParam {
  type: 'timeout';
}

/** Where commands run. */
export type ShellEnvironmentParam =
  | LocalEnvironmentParam
  | ContainerAutoParam
  | ContainerReferenceParam
  | LocalEnvironment
  | ContainerAuto
  | ContainerReference
  | Unknown;

/** The caller's own machine. */
export interface LocalEnvironmentParam {
  type: 'local';
  /** Skills that lie there. */
  skills?: readonly LocalSkillParam[] | null;
}

/** A skill in a folder of the caller's machine. */
export interface LocalSkillParam {
  /** The name of the skill. */
  name?: string | null;
  /** What it is for. */
  description?: string | null;
  /** The path of the folder. */
  path?: string | null;
}

/** A container that exists. */
export interface ContainerReferenceParam {
  type: 'container_reference';
  /** The id of the container. */
  container_id?: string | null;
}

/** A command for the caller to run; older models, with the `local_shell` tool. */
export interface LocalShellCallItemParam {
  type: 'local_shell_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** What to run. */
  action?: LocalShellActionParam | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** A command to run. */
export interface LocalShellActionParam {
  type: 'exec';
  /** The command and its arguments. */
  command?: readonly string[] | null;
  /** Environment variables to set. */
  env?: { readonly [name: string]: string } | null;
  /** How long to wait for it, in milliseconds. */
  timeout_ms?: number | null;
  /** The user to run it as. */
  user?: string | null;
  /** The folder to run it in. */
  working_directory?: string | null;
}

/** What a local shell command gave. */
export interface LocalShellCallOutputItemParam {
  type: 'local_shell_call_output';
  /** The id of the call. */
  id?: string | null;
  /** The id of the call, as some servers name it. */
  call_id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** What it gave, as JSON text. */
  output?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** A change to a file, for the caller to make. */
export interface ApplyPatchCallItemParam {
  type: 'apply_patch_call';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** How far the item is. */
  status?: ItemStatus | null;
  /** The id that the output of the call must name. */
  call_id?: string | null;
  /** What to do to which file. */
  operation?: PatchOperationParam | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
}

/** What to do to a file. */
export type PatchOperationParam =
  | CreateFileOperationParam
  | UpdateFileOperationParam
  | DeleteFileOperationParam
  | CreateFileOperation
  | UpdateFileOperation
  | DeleteFileOperation
  | Unknown;

/** Make a file. */
export interface CreateFileOperationParam {
  type: 'create_file';
  /** The path, relative to the caller's folder. */
  path?: string | null;
  /** The content, as a V4A diff. */
  diff?: string | null;
}

/** Change a file. */
export interface UpdateFileOperationParam {
  type: 'update_file';
  /** The path, relative to the caller's folder. */
  path?: string | null;
  /** The change, as a V4A diff. */
  diff?: string | null;
}

/** Delete a file. */
export interface DeleteFileOperationParam {
  type: 'delete_file';
  /** The path, relative to the caller's folder. */
  path?: string | null;
}

/** Whether a change to a file was made. */
export interface ApplyPatchCallOutputItemParam {
  type: 'apply_patch_call_output';
  /** The id of the item. Some gateways change it from event to event. */
  id?: string | null;
  /** `completed` or `failed`. */
  status?: ItemStatus | null;
  /** The id of the call. */
  call_id?: string | null;
  /** A message for the model, such as why it failed. */
  output?: string | null;
  /** Who made the call: the model itself, or a program it wrote. */
  caller?: CallerParam | null;
  /** Who made the item; OpenAI sends it on stored items. */
  created_by?: string | null;
  /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
  agent?: ItemAgentParam | null;
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
  /** Programs that give access to more capable models; OpenAI only. */
  access_programs?: AccessProgramsParam | null;
  /** Whether to make the response in the background. */
  background?: boolean | null;
  /** When a background response is due; OpenAI only. */
  background_options?: BackgroundOptionsParam | null;
  /** What the server does as the context grows. */
  context_management?: readonly ContextManagementParam[] | null;
  /** The conversation to continue; not together with `previous_response_id`. */
  conversation?: ConversationChoiceParam | null;
  /** How images in the input are read; OpenAI only. */
  image?: ImageOptionsParam | null;
  /** What to include beyond the usual, such as `reasoning.encrypted_content`. */
  include?: readonly string[] | null;
  /**
   * The most tokens that the output may have, reasoning included. OpenAI takes at least
   * 16.
   */
  max_output_tokens?: number | null;
  /** The most calls of built-in tools. */
  max_tool_calls?: number | null;
  /** Up to 16 pairs of text to attach; names up to 64 characters, values up to 512. */
  metadata?: { readonly [name: string]: string } | null;
  /** Whether input and output are moderated; OpenAI only. */
  moderation?: ModerationConfigParam | null;
  /** How several agents work together; OpenAI's multi-agent beta only. */
  multi_agent?: unknown;
  /** Whether the model may call several tools at once. The server's default is true. */
  parallel_tool_calls?: boolean | null;
  /** The response to continue. */
  previous_response_id?: string | null;
  /** A stored prompt to use. */
  prompt?: PromptParam | null;
  /** A key by which the server may find a cached prompt, at most 64 characters. */
  prompt_cache_key?: string | null;
  /** How the prompt is cached. */
  prompt_cache_options?: PromptCacheOptionsParam | null;
  /**
   * How long the prompt stays cached: `in_memory` or `24h`; replaced by
   * `prompt_cache_options`.
   */
  prompt_cache_retention?: string | null;
  /** How the model is to reason. */
  reasoning?: ReasoningParam | null;
  /**
   * A stable identifier of the end user, for abuse detection, at most 64 characters.
   */
  safety_identifier?: string | null;
  /** The tier to be served by: `auto`, `default`, `flex`, `priority`, … */
  service_tier?: string | null;
  /** Whether the server stores the response. The server's default is true. */
  store?: boolean | null;
  /** What a stream carries. */
  stream_options?: StreamOptionsParam | null;
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
  /**
   * How much to avoid tokens that occurred, -2 to 2; Open Responses servers and
   * OpenRouter.
   */
  presence_penalty?: number | null;
  /**
   * How much to avoid tokens that occur often, -2 to 2; Open Responses servers and
   * OpenRouter.
   */
  frequency_penalty?: number | null;
  /** How many of the most likely tokens to sample from; OpenRouter and gateways. */
  top_k?: number | null;
  /** Caching of the prompt by Anthropic; OpenRouter only. */
  cache_control?: CacheControlParam | null;
  /** What to say about the work done; OpenRouter only. */
  debug?: DebugOptionsParam | null;
  /** Settings of image models, by name; OpenRouter only. */
  image_config?: unknown;
  /** What to put out: `text`, `image`; OpenRouter only. */
  modalities?: readonly string[] | null;
  /** Models to try in turn; OpenRouter only. */
  models?: readonly string[] | null;
  /** Plugins to use, each with its `id` and settings; OpenRouter only. */
  plugins?: readonly unknown[] | null;
  /** Which providers may serve the request; OpenRouter only. */
  provider?: ProviderPreferencesParam | null;
  /** How `models` are tried: `fallback` or `sort`; OpenRouter only. */
  route?: string | null;
  /**
   * A name for requests that belong together, at most 256 characters; OpenRouter only.
   */
  session_id?: string | null;
  /** When the server's tools are to stop; OpenRouter only. */
  stop_server_tools_when?: readonly StopConditionParam[] | null;
  /** How the request appears in traces; OpenRouter only. */
  trace?: TraceOptionsParam | null;
  /** Whether to give log probabilities; gateways only, others take `include`. */
  logprobs?: boolean | null;
  /** The most tokens of one message; gateways only. */
  max_output_tokens_per_message?: number | null;
  /** Whether to say more about the work done; gateways only. */
  meta?: unknown;
  /** The format of the text; gateways only, others take `text.format`. */
  response_format?: unknown;
  /** Whether to give the usage; gateways only, others always do. */
  usage?: unknown;
  /** Parameters this version does not know, merged into the body as they are. */
  extra_body?: { readonly [name: string]: unknown } | null;
}

/** What to answer: text, or items. */
export type InputParam = string | readonly InputItemParam[];

/** How the model is to reason. */
export interface ReasoningParam {
  /**
   * How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`, as the model
   * offers.
   */
  effort?: string | null;
  /** The summary to give: `auto`, `concise` or `detailed`. */
  summary?: string | null;
  /** The older name of `summary`. */
  generate_summary?: string | null;
  /** Which earlier reasoning the model sees: `auto`, `current_turn` or `all_turns`. */
  context?: string | null;
  /** The mode of reasoning: `standard` or `pro`. */
  mode?: string | null;
  /** Whether to reason at all; OpenRouter only. */
  enabled?: boolean | null;
  /** The most tokens of reasoning; OpenRouter only. */
  max_tokens?: number | null;
}

/** Programs that give access to more capable models; OpenAI only. */
export interface AccessProgramsParam {
  /** The program for security work: `standard`, `daybreak_blue` or `daybreak_red`. */
  cyber?: string | null;
}

/** When a background response is due; OpenAI only. */
export interface BackgroundOptionsParam {
  /** By when: `soonest`, `2h` or `8h`. */
  completion_window?: string | null;
  /** The id of work to go on with. */
  continuation_id?: string | null;
}

/** What the server does as the context grows. */
export interface ContextManagementParam {
  /** What: `compaction`. */
  type?: string | null;
  /** From how many tokens on. */
  compact_threshold?: number | null;
}

/** A conversation: its id, or an object with it. */
export type ConversationChoiceParam = string | ConversationReferenceParam;

/** A conversation that the server has stored. */
export interface ConversationReferenceParam {
  /** The id of the conversation. */
  id?: string | null;
}

/** How images in the input are read; OpenAI only. */
export interface ImageOptionsParam {
  /** Whether older images are made smaller: `auto`, `enabled` or `disabled`. */
  context_compression?: string | null;
}

/** Whether input and output are moderated; OpenAI only. */
export interface ModerationConfigParam {
  /** The moderation model. */
  model?: string | null;
  /** What to do about what it finds. */
  policy?: ModerationPolicyParam | null;
}

/** What to do about what moderation finds. */
export interface ModerationPolicyParam {
  /** In the input. */
  input?: ModerationRuleParam | null;
  /** In the output. */
  output?: ModerationRuleParam | null;
}

/** What to do about what moderation finds in one direction. */
export interface ModerationRuleParam {
  /** `score` to report it, `block` to stop. */
  mode?: string | null;
}

/** A prompt that the server has stored. */
export interface PromptParam {
  /** The id of the prompt. */
  id?: string | null;
  /** What to fill in, by name: text, or an input part such as an image. */
  variables?: unknown;
  /** The version of the prompt. */
  version?: string | null;
}

/** How the prompt is cached. */
export interface PromptCacheOptionsParam {
  /**
   * Where cached prefixes end: `implicit` where the server thinks best, `explicit` at
   * breakpoints only.
   */
  mode?: string | null;
  /** How long a prefix stays cached: `30m` or `12h`. */
  ttl?: string | null;
  /** Whether only to fill the cache. */
  prewarm?: boolean | null;
  /** The response to compare with, to learn why the cache was missed. */
  comparison_response_id?: string | null;
}

/** What a stream carries. */
export interface StreamOptionsParam {
  /**
   * Whether deltas are padded so that their length tells nothing. The server's default
   * is true.
   */
  include_obfuscation?: boolean | null;
}

/** Caching of the prompt by Anthropic; OpenRouter only. */
export interface CacheControlParam {
  /** Always `ephemeral`. */
  type?: string | null;
  /** How long the prompt stays cached: `5m` or `1h`. */
  ttl?: string | null;
}

/** What to say about the work done; OpenRouter only. */
export interface DebugOptionsParam {
  /** Whether to repeat the request that was sent to the provider. */
  echo_upstream_body?: boolean | null;
}

/** Which providers may serve a request; OpenRouter only. */
export interface ProviderPreferencesParam {
  /** Providers to try first, in order. */
  order?: readonly string[] | null;
  /** The only providers to use. */
  only?: readonly string[] | null;
  /** Providers not to use. */
  ignore?: readonly string[] | null;
  /** Whether other providers may step in. The server's default is true. */
  allow_fallbacks?: boolean | null;
  /** Whether to use only providers that know every parameter of the request. */
  require_parameters?: boolean | null;
  /** Whether providers may keep data: `allow` or `deny`. */
  data_collection?: string | null;
  /** Whether to use only providers that keep nothing. */
  zdr?: boolean | null;
  /** Whether to use only models whose text may train others. */
  enforce_distillable_text?: boolean | null;
  /** The quantizations to accept, such as `fp8`. */
  quantizations?: readonly string[] | null;
  /** What to sort providers by, such as `price`; or an object. */
  sort?: unknown;
  /** The highest prices to pay. */
  max_price?: MaxPriceParam | null;
  /** The latency to prefer, in seconds; or by percentile. */
  preferred_max_latency?: unknown;
  /** The throughput to prefer, in tokens a second; or by percentile. */
  preferred_min_throughput?: unknown;
}

/** The highest prices to pay, in US dollars: numbers or text. */
export interface MaxPriceParam {
  /** For a million tokens read. */
  prompt?: unknown;
  /** For a million tokens written. */
  completion?: unknown;
  /** For an image. */
  image?: unknown;
  /** For a unit of sound. */
  audio?: unknown;
  /** For a request. */
  request?: unknown;
}

/** How a request appears in traces; OpenRouter only. */
export interface TraceOptionsParam {
  /** The id of the trace. */
  trace_id?: string | null;
  /** The name of the trace. */
  trace_name?: string | null;
  /** The name of the span. */
  span_name?: string | null;
  /** The id of the span above it. */
  parent_span_id?: string | null;
  /** The name of the generation. */
  generation_name?: string | null;
}

/** When the server's tools are to stop; OpenRouter only. */
export type StopConditionParam =
  | StopAtStepCountParam
  | StopAtToolCallParam
  | StopAtTokensParam
  | StopAtCostParam
  | StopAtFinishReasonParam
  | Unknown;

/** After some steps. */
export interface StopAtStepCountParam {
  type: 'step_count_is';
  /** How many. */
  step_count?: number | null;
}

/** After a call of a tool. */
export interface StopAtToolCallParam {
  type: 'has_tool_call';
  /** The tool. */
  tool_name?: string | null;
}

/** After some tokens. */
export interface StopAtTokensParam {
  type: 'max_tokens_used';
  /** How many. */
  max_tokens?: number | null;
}

/** After some cost. */
export interface StopAtCostParam {
  type: 'max_cost';
  /** How much, in US dollars. */
  max_cost_in_dollars?: number | null;
}

/** After the model ended for a reason. */
export interface StopAtFinishReasonParam {
  type: 'finish_reason_is';
  /** The reason. */
  reason?: string | null;
}

/** What to give of a stored response: the query of `GET /responses/{id}`. */
export interface RetrieveParams {
  /** What to include beyond the usual. */
  include?: readonly string[] | null;
  /** Whether deltas of a stream are padded. The server's default is true. */
  include_obfuscation?: boolean | null;
  /** The number of the event after which a stream begins. */
  starting_after?: number | null;
  /** Parameters this version does not know, sent as they are. */
  extra_query?: { readonly [name: string]: unknown } | null;
}

/** Which part of a list to give: the query of the list endpoints. */
export interface ListParams {
  /** The id of the item after which the page begins. */
  after?: string | null;
  /** What to include beyond the usual. */
  include?: readonly string[] | null;
  /** How many items a page has, 1 to 100. The server's default is 20. */
  limit?: number | null;
  /**
   * The order: `asc` oldest first, `desc` newest first. The server's default is `desc`.
   */
  order?: string | null;
  /** Parameters this version does not know, sent as they are. */
  extra_query?: { readonly [name: string]: unknown } | null;
}

/** What to give of one item: the query of `GET /conversations/{id}/items/{id}`. */
export interface ItemRetrieveParams {
  /** What to include beyond the usual. */
  include?: readonly string[] | null;
  /** Parameters this version does not know, sent as they are. */
  extra_query?: { readonly [name: string]: unknown } | null;
}

/** A request to compact a context: `POST /responses/compact`. */
export interface CompactParams {
  /** The model to ask. */
  model?: string | null;
  /** What to compact: text, or items. */
  input?: InputParam | null;
  /** Instructions for the model, ahead of the input. */
  instructions?: string | null;
  /** How images in the input are read. */
  image?: ImageOptionsParam | null;
  /** The response whose context to compact. */
  previous_response_id?: string | null;
  /** A key by which the server may find a cached prompt, at most 64 characters. */
  prompt_cache_key?: string | null;
  /** How the prompt is cached. */
  prompt_cache_options?: PromptCacheOptionsParam | null;
  /**
   * How long the prompt stays cached: `in_memory` or `24h`; replaced by
   * `prompt_cache_options`.
   */
  prompt_cache_retention?: string | null;
  /** The tier to be served by. */
  service_tier?: string | null;
  /** Parameters this version does not know, merged into the body as they are. */
  extra_body?: { readonly [name: string]: unknown } | null;
}

/** A request to count the tokens of an input: `POST /responses/input_tokens`. */
export interface InputTokensParams {
  /** The model whose tokens to count. */
  model?: string | null;
  /** What to count: text, or items. */
  input?: InputParam | null;
  /** Instructions for the model, ahead of the input. */
  instructions?: string | null;
  /** The conversation to continue. */
  conversation?: ConversationChoiceParam | null;
  /** Whether the model may call several tools at once. */
  parallel_tool_calls?: boolean | null;
  /** The tone of the model, such as `friendly` or `pragmatic`. */
  personality?: string | null;
  /** The response to continue. */
  previous_response_id?: string | null;
  /** How the model is to reason. */
  reasoning?: ReasoningParam | null;
  /** The form of the text. */
  text?: TextConfigParam | null;
  /** How tools are to be chosen. */
  tool_choice?: ToolChoiceParam | null;
  /** The tools to offer. */
  tools?: readonly ToolParam[] | null;
  /** What happens to input that is too long: `auto` or `disabled`. */
  truncation?: string | null;
  /** Parameters this version does not know, merged into the body as they are. */
  extra_body?: { readonly [name: string]: unknown } | null;
}

/** A request for a new conversation: `POST /conversations`. */
export interface ConversationCreateParams {
  /** The items it begins with, at most 20. */
  items?: readonly InputItemParam[] | null;
  /** Up to 16 pairs of text to attach; names up to 64 characters, values up to 512. */
  metadata?: { readonly [name: string]: string } | null;
  /** Parameters this version does not know, merged into the body as they are. */
  extra_body?: { readonly [name: string]: unknown } | null;
}

/** A change to a conversation: `POST /conversations/{id}`. */
export interface ConversationUpdateParams {
  /** The pairs of text that replace those attached. */
  metadata?: { readonly [name: string]: string } | null;
  /** Parameters this version does not know, merged into the body as they are. */
  extra_body?: { readonly [name: string]: unknown } | null;
}

/** Items to add to a conversation: `POST /conversations/{id}/items`. */
export interface ConversationItemsParams {
  /** The items, at most 20. */
  items?: readonly InputItemParam[] | null;
  /** What to include beyond the usual in the answer; sent in the query. */
  include?: readonly string[] | null;
  /** Parameters this version does not know, merged into the body as they are. */
  extra_body?: { readonly [name: string]: unknown } | null;
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
export type ToolParam =
  | FunctionToolParam
  | CustomToolParam
  | NamespaceToolParam
  | McpToolParam
  | WebSearchToolParam
  | WebSearch20250826ToolParam
  | WebSearchPreviewToolParam
  | WebSearchPreview20250311ToolParam
  | FileSearchToolParam
  | CodeInterpreterToolParam
  | ImageGenerationToolParam
  | ComputerToolParam
  | ComputerUsePreviewToolParam
  | ShellToolParam
  | LocalShellToolParam
  | ApplyPatchToolParam
  | ToolSearchToolParam
  | ProgrammaticToolCallingToolParam
  | XSearchToolParam
  | OpenRouterAdvisorToolParam
  | OpenRouterApplyPatchToolParam
  | OpenRouterBashToolParam
  | OpenRouterDatetimeToolParam
  | OpenRouterExperimentalSearchModelsToolParam
  | OpenRouterFilesToolParam
  | OpenRouterFusionToolParam
  | OpenRouterImageGenerationToolParam
  | OpenRouterShellToolParam
  | OpenRouterSubagentToolParam
  | OpenRouterToolSearchToolParam
  | OpenRouterWebFetchToolParam
  | OpenRouterWebSearchToolParam
  | FunctionTool
  | CustomTool
  | NamespaceTool
  | McpTool
  | WebSearchTool
  | WebSearch20250826Tool
  | WebSearchPreviewTool
  | WebSearchPreview20250311Tool
  | FileSearchTool
  | CodeInterpreterTool
  | ImageGenerationTool
  | ComputerTool
  | ComputerUsePreviewTool
  | ShellTool
  | LocalShellTool
  | ApplyPatchTool
  | ToolSearchTool
  | ProgrammaticToolCallingTool
  | XSearchTool
  | OpenRouterAdvisorTool
  | OpenRouterApplyPatchTool
  | OpenRouterBashTool
  | OpenRouterDatetimeTool
  | OpenRouterExperimentalSearchModelsTool
  | OpenRouterFilesTool
  | OpenRouterFusionTool
  | OpenRouterImageGenerationTool
  | OpenRouterShellTool
  | OpenRouterSubagentTool
  | OpenRouterToolSearchTool
  | OpenRouterWebFetchTool
  | OpenRouterWebSearchTool
  | Unknown;

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
  /** The JSON Schema of what the function gives; OpenAI, for programs that call it. */
  output_schema?: unknown;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: readonly string[] | null;
  /** Whether the tool is shown to the model only once tool search finds it. */
  defer_loading?: boolean | null;
}

/** A tool of the caller's whose input is free text. */
export interface CustomToolParam {
  type: 'custom';
  /** The name of the tool. */
  name?: string | null;
  /** What the tool does and when to call it. */
  description?: string | null;
  /** The form of the input. The server's default is any text. */
  format?: CustomToolFormatParam | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: readonly string[] | null;
  /** Whether the tool is shown to the model only once tool search finds it. */
  defer_loading?: boolean | null;
}

/** The form of a custom tool's input. */
export type CustomToolFormatParam =
  | CustomToolFormatTextParam
  | CustomToolFormatGrammarParam
  | CustomToolFormatText
  | CustomToolFormatGrammar
  | Unknown;

/** Any text. */
export interface CustomToolFormatTextParam {
  type: 'text';
}

/** Text by a grammar. */
export interface CustomToolFormatGrammarParam {
  type: 'grammar';
  /** What the grammar is written in: `lark` or `regex`. */
  syntax?: string | null;
  /** The grammar. */
  definition?: string | null;
}

/** Functions and custom tools under one name. */
export interface NamespaceToolParam {
  type: 'namespace';
  /** The name of the group. */
  name?: string | null;
  /** What the tools are for. */
  description?: string | null;
  /** The tools. */
  tools?: readonly ToolParam[] | null;
}

/** Commands in a shell, on the server or on the caller's machine. */
export interface ShellToolParam {
  type: 'shell';
  /** Where the commands run. */
  environment?: ShellEnvironmentParam | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: readonly string[] | null;
}

/** A container that the server makes. */
export interface ContainerAutoParam {
  type: 'container_auto';
  /** The ids of files to put into it. */
  file_ids?: readonly string[] | null;
  /** Its memory: `1g`, `4g`, `16g` or `64g`. */
  memory_limit?: string | null;
  /** What it may reach on the network. */
  network_policy?: NetworkPolicyParam | null;
  /** Skills to put into it. */
  skills?: readonly ContainerSkillParam[] | null;
}

/** What a container may reach on the network. */
export type NetworkPolicyParam =
  | NetworkPolicyDisabledParam
  | NetworkPolicyAllowlistParam
  | NetworkPolicyDisabled
  | NetworkPolicyAllowlist
  | Unknown;

/** Nothing. */
export interface NetworkPolicyDisabledParam {
  type: 'disabled';
}

/** Some domains. */
export interface NetworkPolicyAllowlistParam {
  type: 'allowlist';
  /** The domains. */
  allowed_domains?: readonly string[] | null;
  /** Secrets that the server adds to requests, unseen by the container. */
  domain_secrets?: readonly DomainSecretParam[] | null;
}

/** A secret that the server adds to requests to a domain. */
export interface DomainSecretParam {
  /** The domain. */
  domain?: string | null;
  /** The name of the secret. */
  name?: string | null;
  /** The secret. */
  value?: string | null;
}

/** A skill to put into a container. */
export type ContainerSkillParam =
  SkillReferenceParam | InlineSkillParam | SkillReference | InlineSkill | Unknown;

/** A skill that was uploaded. */
export interface SkillReferenceParam {
  type: 'skill_reference';
  /** The id of the skill. */
  skill_id?: string | null;
  /** Its version: a number, or `latest`. */
  version?: string | null;
}

/** A skill that is sent along. */
export interface InlineSkillParam {
  type: 'inline';
  /** The name of the skill. */
  name?: string | null;
  /** What it is for. */
  description?: string | null;
  /** Its files. */
  source?: InlineSkillSourceParam | null;
}

/** The files of a skill. */
export interface InlineSkillSourceParam {
  type: 'base64';
  /** A zip archive in base64. */
  data?: string | null;
  /** Always `application/zip`. */
  media_type?: string | null;
}

/** Commands that the caller runs, one at a time; older models. */
export interface LocalShellToolParam {
  type: 'local_shell';
}

/** Changes to files, which the caller makes. */
export interface ApplyPatchToolParam {
  type: 'apply_patch';
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: readonly string[] | null;
}

/** A search among the tools whose loading is deferred. */
export interface ToolSearchToolParam {
  type: 'tool_search';
  /** What can be found, where the caller searches. */
  description?: string | null;
  /** Who searches: `server` or `client`. */
  execution?: string | null;
  /** The JSON Schema of a search, where the caller searches. */
  parameters?: unknown;
}

/** Lets the model write programs that call the other tools; OpenAI only. */
export interface ProgrammaticToolCallingToolParam {
  type: 'programmatic_tool_calling';
}

/** How the model chooses among the tools: a mode, or a choice made for it. */
export type ToolChoiceParam = ToolChoiceMode | ToolChoiceToolParam;

/** A particular tool to use, or some to choose from. */
export type ToolChoiceToolParam =
  | ToolChoiceFunctionParam
  | ToolChoiceCustomParam
  | ToolChoiceAllowedToolsParam
  | ToolChoiceMcpParam
  | ToolChoiceWebSearchParam
  | ToolChoiceWebSearchPreviewParam
  | ToolChoiceWebSearchPreview20250311Param
  | ToolChoiceFileSearchParam
  | ToolChoiceCodeInterpreterParam
  | ToolChoiceImageGenerationParam
  | ToolChoiceComputerParam
  | ToolChoiceComputerUseParam
  | ToolChoiceComputerUsePreviewParam
  | ToolChoiceShellParam
  | ToolChoiceApplyPatchParam
  | ToolChoiceProgrammaticToolCallingParam
  | ToolChoiceFunction
  | ToolChoiceCustom
  | ToolChoiceAllowedTools
  | ToolChoiceMcp
  | ToolChoiceWebSearch
  | ToolChoiceWebSearchPreview
  | ToolChoiceWebSearchPreview20250311
  | ToolChoiceFileSearch
  | ToolChoiceCodeInterpreter
  | ToolChoiceImageGeneration
  | ToolChoiceComputer
  | ToolChoiceComputerUse
  | ToolChoiceComputerUsePreview
  | ToolChoiceShell
  | ToolChoiceApplyPatch
  | ToolChoiceProgrammaticToolCalling
  | Unknown;

/** A function to call. */
export interface ToolChoiceFunctionParam {
  type: 'function';
  /** The name of the function. */
  name?: string | null;
}

/** A custom tool to call. */
export interface ToolChoiceCustomParam {
  type: 'custom';
  /** The name of the tool. */
  name?: string | null;
}

/** Some of the tools, to choose from; the rest stay in the prompt, and in its cache. */
export interface ToolChoiceAllowedToolsParam {
  type: 'allowed_tools';
  /** Whether one of them must be used: `auto` or `required`. */
  mode?: string | null;
  /** The tools, each as a choice such as `{"type": "function", "name": "f"}`. */
  tools?: readonly unknown[] | null;
}

/** A tool on an MCP server. */
export interface ToolChoiceMcpParam {
  type: 'mcp';
  /** The label of the MCP server. */
  server_label?: string | null;
  /** The name of the tool; any of the server's without it. */
  name?: string | null;
}

/** A search of the web. */
export interface ToolChoiceWebSearchParam {
  type: 'web_search';
}

/** The first search of the web. */
export interface ToolChoiceWebSearchPreviewParam {
  type: 'web_search_preview';
}

/** The first search of the web, as it was on 2025-03-11. */
export interface ToolChoiceWebSearchPreview20250311Param {
  type: 'web_search_preview_2025_03_11';
}

/** A search of files. */
export interface ToolChoiceFileSearchParam {
  type: 'file_search';
}

/** The code interpreter. */
export interface ToolChoiceCodeInterpreterParam {
  type: 'code_interpreter';
}

/** An image. */
export interface ToolChoiceImageGenerationParam {
  type: 'image_generation';
}

/** Use of the computer. */
export interface ToolChoiceComputerParam {
  type: 'computer';
}

/** Use of the computer, by an older name. */
export interface ToolChoiceComputerUseParam {
  type: 'computer_use';
}

/** The first use of the computer. */
export interface ToolChoiceComputerUsePreviewParam {
  type: 'computer_use_preview';
}

/** Commands in a shell. */
export interface ToolChoiceShellParam {
  type: 'shell';
}

/** A change to a file. */
export interface ToolChoiceApplyPatchParam {
  type: 'apply_patch';
}

/** A program that calls tools. */
export interface ToolChoiceProgrammaticToolCallingParam {
  type: 'programmatic_tool_calling';
}

/** A search of the web. */
export interface WebSearchToolParam {
  type: 'web_search';
  /** Where to search. */
  filters?: WebSearchFiltersParam | null;
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** Where the user is, roughly. */
  user_location?: UserLocationParam | null;
  /** Whether live pages may be fetched. The server's default is true. */
  external_web_access?: boolean | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** A search of the web, as it was on 2025-08-26. */
export interface WebSearch20250826ToolParam {
  type: 'web_search_2025_08_26';
  /** Where to search. */
  filters?: WebSearchFiltersParam | null;
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** Where the user is, roughly. */
  user_location?: UserLocationParam | null;
  /** Whether live pages may be fetched. The server's default is true. */
  external_web_access?: boolean | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** The first search of the web. */
export interface WebSearchPreviewToolParam {
  type: 'web_search_preview';
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** What to search for: `text`, `image`. */
  search_content_types?: readonly string[] | null;
  /** Where the user is, roughly. */
  user_location?: UserLocationParam | null;
  /** Where to search; OpenRouter only. */
  filters?: WebSearchFiltersParam | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** The first search of the web, as it was on 2025-03-11. */
export interface WebSearchPreview20250311ToolParam {
  type: 'web_search_preview_2025_03_11';
  /** How much of what is found the model reads: `low`, `medium` or `high`. */
  search_context_size?: string | null;
  /** What to search for: `text`, `image`. */
  search_content_types?: readonly string[] | null;
  /** Where the user is, roughly. */
  user_location?: UserLocationParam | null;
  /** Where to search; OpenRouter only. */
  filters?: WebSearchFiltersParam | null;
  /** The search engine, such as `exa`; OpenRouter only. */
  engine?: string | null;
  /** The most pages of one search; OpenRouter only. */
  max_results?: number | null;
  /** The most searches; OpenRouter only. */
  max_uses?: number | null;
  /** How deep the engine searches; OpenRouter only. */
  mode?: string | null;
}

/** Where to search the web. */
export interface WebSearchFiltersParam {
  /** The only domains to search; their subdomains too. */
  allowed_domains?: readonly string[] | null;
  /** Domains not to search; OpenRouter and xAI. */
  blocked_domains?: readonly string[] | null;
  /** Domains not to search; OpenRouter only. */
  excluded_domains?: readonly string[] | null;
}

/** Where the user is, roughly. */
export interface UserLocationParam {
  type: 'approximate';
  /** The city. */
  city?: string | null;
  /** The country, by its two letters in ISO 3166. */
  country?: string | null;
  /** The region or state. */
  region?: string | null;
  /** The time zone, by IANA name. */
  timezone?: string | null;
}

/** A search of uploaded files. */
export interface FileSearchToolParam {
  type: 'file_search';
  /** The ids of the vector stores to search. */
  vector_store_ids?: readonly string[] | null;
  /** Which files to search, by their attributes. */
  filters?: FileFilterParam | null;
  /** The most pieces to find, 1 to 50. */
  max_num_results?: number | null;
  /** How the pieces are ranked. */
  ranking_options?: RankingOptionsParam | null;
}

/** Which files to search: one comparison, or several filters joined. */
export interface FileFilterParam {
  /**
   * The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`; or the
   * joining: `and`, `or`.
   */
  type?: string | null;
  /** The name of the attribute to compare. */
  key?: string | null;
  /** What to compare it to: text, a number, a boolean, or a list. */
  value?: unknown;
  /** The filters to join. */
  filters?: readonly FileFilterParam[] | null;
}

/** How found pieces of files are ranked. */
export interface RankingOptionsParam {
  /** The ranker: `auto`, or one by its date. */
  ranker?: string | null;
  /** The least score, 0 to 1. */
  score_threshold?: number | null;
  /** How much meaning and words each count. */
  hybrid_search?: HybridSearchParam | null;
}

/** How much meaning and words each count in a search. */
export interface HybridSearchParam {
  /** How much the meaning counts. */
  embedding_weight?: number | null;
  /** How much the words count. */
  text_weight?: number | null;
}

/** Code that the model writes and the server runs. */
export interface CodeInterpreterToolParam {
  type: 'code_interpreter';
  /** Where the code runs. */
  container?: CodeContainerParam | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: readonly string[] | null;
}

/** Where code runs: a container by its id, or one that the server makes. */
export type CodeContainerParam = string | AutoContainerParam;

/** A container that the server makes for the code interpreter. */
export interface AutoContainerParam {
  type: 'auto';
  /** The ids of files to put into it. */
  file_ids?: readonly string[] | null;
  /** Its memory: `1g`, `4g`, `16g` or `64g`. */
  memory_limit?: string | null;
  /** What it may reach on the network. */
  network_policy?: NetworkPolicyParam | null;
}

/** Images made by the server. */
export interface ImageGenerationToolParam {
  type: 'image_generation';
  /** Whether to make or change an image: `generate`, `edit` or `auto`. */
  action?: string | null;
  /** The background: `transparent`, `opaque` or `auto`. */
  background?: string | null;
  /** How detailed an SVG is: `low`, `medium` or `high`. */
  complexity?: string | null;
  /** How many frames an animation has. */
  frame_count?: number | null;
  /** How long each frame stays, in milliseconds. */
  frame_duration_ms?: number | null;
  /** How closely to keep to input images: `high` or `low`. */
  input_fidelity?: string | null;
  /** Where an input image is to be changed. */
  input_image_mask?: ImageMaskParam | null;
  /** The image model. */
  model?: string | null;
  /** How strict moderation is: `auto` or `low`. */
  moderation?: string | null;
  /** How many images to make; sent back by OpenAI. */
  n?: number | null;
  /** How little to compress, 0 to 100. The server's default is 100. */
  output_compression?: number | null;
  /**
   * The format: `png`, `webp`, `jpeg`, `gif` or `svg`. The server's default is `png`.
   */
  output_format?: string | null;
  /** How many unfinished images to stream, 0 to 3. The server's default is 0. */
  partial_images?: number | null;
  /** The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`. */
  quality?: string | null;
  /** Width and height in pixels, such as `1024x1536`, or `auto`. */
  size?: string | null;
  /** The style: `natural` or `vivid`; older models. */
  style?: string | null;
  /** How an SVG is drawn. */
  svg?: SvgOptionsParam | null;
}

/** Where an input image is to be changed. */
export interface ImageMaskParam {
  /** The id of an uploaded image. */
  file_id?: string | null;
  /** The image as a `data:` URL. */
  image_url?: string | null;
}

/** How an SVG is drawn. */
export interface SvgOptionsParam {
  /** The model that draws it. */
  model?: string | null;
  /** How that model is to reason. */
  reasoning?: ReasoningParam | null;
}

/** Use of a computer, which the caller controls. */
export interface ComputerToolParam {
  type: 'computer';
}

/** The first use of a computer, which the caller controls. */
export interface ComputerUsePreviewToolParam {
  type: 'computer_use_preview';
  /** The width of the screen in pixels. */
  display_width?: number | null;
  /** The height of the screen in pixels. */
  display_height?: number | null;
  /** The system: `windows`, `mac`, `linux`, `ubuntu` or `browser`. */
  environment?: string | null;
}

/** A search of posts; xAI only. */
export interface XSearchToolParam {
  type: 'x_search';
}

/** Tools of an MCP server, or of a connector that the API's server has. */
export interface McpToolParam {
  type: 'mcp';
  /** A label by which calls name the MCP server. */
  server_label?: string | null;
  /** The address of the MCP server; or give `connector_id` or `tunnel_id`. */
  server_url?: string | null;
  /** A connector, such as `connector_gmail`. */
  connector_id?: string | null;
  /** A tunnel to an MCP server in a private network. */
  tunnel_id?: string | null;
  /** What the MCP server is for. */
  server_description?: string | null;
  /** An OAuth access token for it. Servers do not send it back. */
  authorization?: string | null;
  /** HTTP headers to send to it, such as for authentication. */
  headers?: { readonly [name: string]: string } | null;
  /** The only tools that the model may call. */
  allowed_tools?: McpAllowedToolsParam | null;
  /** Which calls need the caller's approval. The server's default is all of them. */
  require_approval?: McpApprovalParam | null;
  /**
   * Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
   */
  allowed_callers?: readonly string[] | null;
  /** Whether the tool is shown to the model only once tool search finds it. */
  defer_loading?: boolean | null;
}

/** The tools of an MCP server that the model may call: names, or a filter. */
export type McpAllowedToolsParam = readonly string[] | McpToolFilterParam;

/** Some tools of an MCP server. */
export interface McpToolFilterParam {
  /** The names of the tools. */
  tool_names?: readonly string[] | null;
  /** Whether only tools that change nothing are meant. */
  read_only?: boolean | null;
}

/**
 * Which calls of MCP tools need the caller's approval: one rule for all, or by tool.
 */
export type McpApprovalParam = string | McpApprovalFilterParam;

/** Which calls of MCP tools need the caller's approval, by tool. */
export interface McpApprovalFilterParam {
  /** The tools that always need it. */
  always?: McpToolFilterParam | null;
  /** The tools that never need it. */
  never?: McpToolFilterParam | null;
}

/** Advice of another model. */
export interface OpenRouterAdvisorToolParam {
  type: 'openrouter:advisor';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Changes to files. */
export interface OpenRouterApplyPatchToolParam {
  type: 'openrouter:apply_patch';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Commands in a shell. */
export interface OpenRouterBashToolParam {
  type: 'openrouter:bash';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A look at the clock. */
export interface OpenRouterDatetimeToolParam {
  type: 'openrouter:datetime';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A search among OpenRouter's models. */
export interface OpenRouterExperimentalSearchModelsToolParam {
  type: 'openrouter:experimental__search_models';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Stored files. */
export interface OpenRouterFilesToolParam {
  type: 'openrouter:files';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Answers of several models, and an analysis of them. */
export interface OpenRouterFusionToolParam {
  type: 'openrouter:fusion';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Images. */
export interface OpenRouterImageGenerationToolParam {
  type: 'openrouter:image_generation';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Commands in a shell. */
export interface OpenRouterShellToolParam {
  type: 'openrouter:shell';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Tasks for another model. */
export interface OpenRouterSubagentToolParam {
  type: 'openrouter:subagent';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A search among the tools. */
export interface OpenRouterToolSearchToolParam {
  type: 'openrouter:tool_search';
  /** Settings, by name. */
  parameters?: unknown;
}

/** Pages to fetch. */
export interface OpenRouterWebFetchToolParam {
  type: 'openrouter:web_fetch';
  /** Settings, by name. */
  parameters?: unknown;
}

/** A search of the web. */
export interface OpenRouterWebSearchToolParam {
  type: 'openrouter:web_search';
  /** Settings, by name. */
  parameters?: unknown;
}

export {};

// generated from core/src/model/event/tool.rs by `make generate`; do not edit

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

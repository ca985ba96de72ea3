// generated from core/src/model/event/openrouter.rs by `make generate`; do not edit

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

// generated from core/src/model/event/text.rs by `make generate`; do not edit
import type { SummaryPart } from '../content.js';
import type { Annotation, Logprob } from '../content_annotation.js';
import type { ItemStatus } from '../item/attributes.js';

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

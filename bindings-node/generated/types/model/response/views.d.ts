// generated from core/src/model/response/views.rs by `make generate`; do not edit
import type {
  FunctionCallItem,
  ImageGenerationCallItem,
  InputItem,
  Response,
} from '../../../../index.js';

/**
 * A response as a call returns it: the object that the server sent, and views of it.
 *
 * `output_text` is a field of the object. The other views are not enumerable:
 * `JSON.stringify` and spreading give the object that the server sent, without them.
 * Core computes a view each time it is read.
 */
export interface FinalResponse extends Response {
  /**
   * Whether the response is finished: its status is neither `queued` nor `in_progress`.
   */
  readonly is_finished: boolean;
  /** The text of all messages, joined; empty where there is none. */
  output_text: string;
  /** The refusal, if the model refused. */
  readonly refusal: string | null;
  /**
   * The reasoning that the server shows: its text where there is some, else its
   * summary.
   */
  readonly reasoning_text: string;
  /** The calls of the caller's functions, in order. */
  readonly function_calls: FunctionCallItem[];
  /** The calls that made an image, in order; `result` has the image in base64. */
  readonly images: ImageGenerationCallItem[];
  /**
   * The output as input for the next turn, with everything that the server may need:
   * encrypted reasoning, the phase of messages, and fields and items that this version
   * does not know.
   */
  to_input(): InputItem[];
}

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
  /**
   * The text of the answer: as `output_text`, without messages whose phase is
   * `commentary`, in which some models think aloud before they answer.
   */
  readonly answer_text: string;
  /** The refusal, if the model refused. */
  readonly refusal: string | null;
  /**
   * The reasoning that the server shows: its text where there is some, else its
   * summary.
   */
  readonly reasoning_text: string;
  /**
   * The whole calls of the caller's functions, in order. A call that was cut is not
   * among them, see `incomplete_function_calls`.
   */
  readonly function_calls: FunctionCallItem[];
  /**
   * The calls of the caller's functions that are not whole, in order: their status is
   * `incomplete`, they name no function, or their arguments are not JSON and the
   * response is not completed. Running one would run half a command.
   */
  readonly incomplete_function_calls: FunctionCallItem[];
  /** The whole calls that made an image, in order; `result` has the image in base64. */
  readonly images: ImageGenerationCallItem[];
  /**
   * The output as input for the next turn, with everything that the server may need:
   * encrypted reasoning, the phase of messages, and fields and items that this version
   * does not know.
   *
   * Without what servers send and do not take back: `created_by`, `parsed_arguments`,
   * the status of reasoning, and ids of more than 64 characters where an item needs no
   * id.
   *
   * With `exact`: Every field of the output as it was received, as input for the next
   * turn.
   */
  to_input(options?: { exact?: boolean | null }): InputItem[];
}

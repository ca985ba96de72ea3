// generated from core/src/model/response/views.rs by `make generate`; do not edit

package antiphon

/** Whether the response is finished: its status is neither `queued` nor `in_progress`. */
public val Response.isFinished: Boolean
    get() = view("is_finished") { boolean() } == true

/** The text of all messages, joined; empty where there is none. */
public val Response.outputText: String
    get() = view("output_text") { string() }.orEmpty()

/**
 * The text of the answer: as `outputText`, without messages whose phase is
 * `commentary`, in which some models think aloud before they answer.
 */
public val Response.answerText: String
    get() = view("answer_text") { string() }.orEmpty()

/** The refusal, if the model refused. */
public val Response.refusal: String?
    get() = view("refusal") { string() }

/** The reasoning that the server shows: its text where there is some, else its summary. */
public val Response.reasoningText: String
    get() = view("reasoning_text") { string() }.orEmpty()

/**
 * The whole calls of the caller's functions, in order. A call that was cut is not among
 * them, see `incompleteFunctionCalls`.
 */
public val Response.functionCalls: List<FunctionCallItem>
    get() = view("function_calls") { list { readFunctionCallItem() } }.orEmpty()

/**
 * The calls of the caller's functions that are not whole, in order: their status is
 * `incomplete`, they name no function, or their arguments are not JSON and the response
 * is not completed. Running one would run half a command.
 */
public val Response.incompleteFunctionCalls: List<FunctionCallItem>
    get() = view("incomplete_function_calls") { list { readFunctionCallItem() } }.orEmpty()

/** The whole calls that made an image, in order; `result` has the image in base64. */
public val Response.images: List<ImageGenerationCallItem>
    get() = view("images") { list { readImageGenerationCallItem() } }.orEmpty()

/**
 * The output as input for the next turn, with everything that the server may need:
 * encrypted reasoning, the phase of messages, and fields and items that this version
 * does not know.
 *
 * Without what servers send and do not take back: `createdBy`, `parsed_arguments`, the
 * status of reasoning, and ids of more than 64 characters where an item needs no id.
 *
 * @param exact Every field of the output as it was received, as input for the next
 *   turn.
 */
public fun Response.toInput(exact: Boolean = false): List<InputItem> =
    view(if (exact) "to_exact_input" else "to_input") { list { readInputItem() } }.orEmpty()

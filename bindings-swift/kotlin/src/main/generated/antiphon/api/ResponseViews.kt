// generated from core/src/model/response/views.rs by `make generate`; do not edit

package antiphon

/** Whether the response is finished: its status is neither `queued` nor `in_progress`. */
public val Response.isFinished: Boolean
    get() = view("is_finished") { boolean() } == true

/** The text of all messages, joined; empty where there is none. */
public val Response.outputText: String
    get() = view("output_text") { string() }.orEmpty()

/** The refusal, if the model refused. */
public val Response.refusal: String?
    get() = view("refusal") { string() }

/** The reasoning that the server shows: its text where there is some, else its summary. */
public val Response.reasoningText: String
    get() = view("reasoning_text") { string() }.orEmpty()

/** The calls of the caller's functions, in order. */
public val Response.functionCalls: List<FunctionCallItem>
    get() = view("function_calls") { list { readFunctionCallItem() } }.orEmpty()

/** The calls that made an image, in order; `result` has the image in base64. */
public val Response.images: List<ImageGenerationCallItem>
    get() = view("images") { list { readImageGenerationCallItem() } }.orEmpty()

/**
 * The output as input for the next turn, with everything that the server may need:
 * encrypted reasoning, the phase of messages, and fields and items that this version
 * does not know.
 */
public fun Response.toInput(): List<InputItem> = view("to_input") { list { readInputItem() } }.orEmpty()

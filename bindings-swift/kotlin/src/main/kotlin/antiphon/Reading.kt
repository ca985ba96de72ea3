package antiphon

/** The text of all messages, joined. */
public val Response.outputText: String
    get() = messageParts().filterIsInstance<ContentPart.OutputText>().joinToString("") { part -> part.value.text }

/** The refusal, if the model refused. */
public val Response.refusal: String?
    get() =
        messageParts()
            .filterIsInstance<ContentPart.Refusal>()
            .firstOrNull()
            ?.value
            ?.refusal

/** The calls of the caller's functions, in order. */
public val Response.functionCalls: List<FunctionCallItem>
    get() = output.filterIsInstance<OutputItem.FunctionCall>().map { item -> item.value }

/** The reasoning that the server shows: its text where there is some, else its summary. */
public val Response.reasoningText: String
    get() =
        output.filterIsInstance<OutputItem.Reasoning>().joinToString("") { item ->
            val parts = item.value.content.orEmpty()
            val shown = parts.filterIsInstance<ContentPart.ReasoningText>().joinToString("") { part -> part.value.text }
            shown.ifEmpty {
                item.value.summary
                    .filterIsInstance<SummaryPart.SummaryText>()
                    .joinToString("") { part -> part.value.text }
            }
        }

/** The calls that made an image, in order: each has it in base64 as its `result`. */
public val Response.images: List<ImageGenerationCallItem>
    get() =
        output
            .filterIsInstance<OutputItem.ImageGenerationCall>()
            .map { item -> item.value }
            .filter { call -> call.result != null }

/**
 * The output as input of the next request, with everything it holds: encrypted reasoning and items this version does
 * not know included.
 */
public val Response.outputAsInput: List<InputItem>
    get() = output.asInput()

/** The output as input of the next request, with everything it holds. */
public val CompactedResponse.outputAsInput: List<InputItem>
    get() = output.asInput()

/** The id of the item, if it has one, whatever its kind. */
public val InputItem.id: String?
    get() = nativeItemId(json.text)

/** A request of one text to one model. */
public fun CreateRequest(
    model: String,
    input: String,
): CreateRequest = CreateRequest(model = model, input = Input.Text(input))

/**
 * Reads a request from its JSON, leniently.
 *
 * @throws InvalidRequestError when the text is not JSON.
 */
public fun CreateRequest.Companion.fromJson(json: Json): CreateRequest =
    mapping { nativeRead(NativeModel.CREATE_REQUEST, json.text) }.read { readCreateRequest() }

/**
 * Reads a response from its JSON, leniently.
 *
 * @throws InvalidRequestError when the text is not JSON.
 */
public fun Response.Companion.fromJson(json: Json): Response =
    mapping { nativeRead(NativeModel.RESPONSE, json.text) }.read { readResponse() }

/**
 * Reads an event from its JSON, leniently.
 *
 * @throws InvalidRequestError when the text is not JSON.
 */
public fun Event.Companion.fromJson(json: Json): Event =
    mapping { nativeRead(NativeModel.EVENT, json.text) }.read { readEvent() }

private fun Response.messageParts(): List<ContentPart> =
    output.filterIsInstance<OutputItem.Message>().flatMap { item -> item.value.content }

/**
 * Both kinds of items are written alike: going through JSON keeps every field, whichever types the two sides have for
 * it.
 */
private fun List<OutputItem>.asInput(): List<InputItem> {
    val text = JsonWriter().also { writer -> writer.value(this) }.toString()
    return mapping { nativeRead(NativeModel.INPUT, text) }.read { list { readInputItem() } }
}

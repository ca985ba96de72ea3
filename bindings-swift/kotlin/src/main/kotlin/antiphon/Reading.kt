package antiphon

/** A view of the response, by its name in the core, which computes it; null where the response has nothing for it. */
internal inline fun <T> Response.view(
    name: String,
    read: BufferReader.() -> T,
): T? = nativeView(name, text())?.read(read)

/** The output as input for the next turn, with everything that it holds. */
public fun CompactedResponse.toInput(): List<InputItem> = output.asInput()

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

/**
 * Both kinds of items are written alike: going through JSON keeps every field, whichever types the two sides have for
 * it.
 */
private fun List<OutputItem>.asInput(): List<InputItem> {
    val text = JsonWriter().also { writer -> writer.value(this) }.toString()
    return mapping { nativeRead(NativeModel.INPUT, text) }.read { list { readInputItem() } }
}

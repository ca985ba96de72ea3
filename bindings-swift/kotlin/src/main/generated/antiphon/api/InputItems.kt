// generated from core/src/api/endpoints.rs by `make generate`; do not edit

package antiphon

/**
 * The input items of stored responses.
 *
 * See [Responses.inputItems]. Cancelling the coroutine of a call closes its connection.
 */
public class InputItems internal constructor(
    private val native: NativeClient,
) {
    /** The same methods with their answers: status, headers, request id, number of retries, and body. */
    public val withRawResponse: RawInputItems = RawInputItems(native)

    /**
     * Lists the input items of a stored response. Lists paginate automatically.
     *
     * The collection throws what is listed here.
     *
     * @throws InvalidRequestError `responseId` is empty or not a valid id.
     * @throws NotFoundError The server does not store the response.
     * @throws APIError The server could not be reached, or answered with another error.
     */
    public fun list(
        responseId: String,
        request: ListRequest = ListRequest(),
        options: CallOptions = CallOptions(),
    ): ItemList =
        native.list("responses.input_items.list", mapOf("response_id" to responseId), request, options)
}

/** The methods of [InputItems], each with the answer that its value was read from; see [InputItems.withRawResponse]. */
public class RawInputItems internal constructor(
    private val native: NativeClient,
) {
    /** The first page of [InputItems.list], with the answer. */
    public suspend fun list(
        responseId: String,
        request: ListRequest = ListRequest(),
        options: CallOptions = CallOptions(),
    ): RawResponse<Page> =
        native.listRaw("responses.input_items.list", mapOf("response_id" to responseId), request, options)
}

// generated from core/src/api/endpoints.rs by `make generate`; do not edit

package antiphon

/**
 * Counts the tokens of an input without creating a response.
 *
 * See [Responses.inputTokens]. Cancelling the coroutine of a call closes its
 * connection.
 */
public class InputTokenCounts internal constructor(
    private val native: NativeClient,
) {
    /** The same methods with their answers: status, headers, request id, number of retries, and body. */
    public val withRawResponse: RawInputTokenCounts = RawInputTokenCounts(native)

    /**
     * Counts the tokens that a request would use as its input.
     *
     * @throws InvalidRequestError No server can accept the request; nothing was sent.
     * @throws APIError The server could not be reached, or answered with an error.
     */
    public suspend fun count(
        request: InputTokensRequest,
        options: CallOptions = CallOptions(),
    ): InputTokens =
        native.fetch("responses.input_tokens.count", emptyMap(), request, options) { readInputTokens() }
}

/** The methods of [InputTokenCounts], each with the answer that its value was read from; see [InputTokenCounts.withRawResponse]. */
public class RawInputTokenCounts internal constructor(
    private val native: NativeClient,
) {
    /** As [InputTokenCounts.count], with the answer. */
    public suspend fun count(
        request: InputTokensRequest,
        options: CallOptions = CallOptions(),
    ): RawResponse<InputTokens> =
        native.fetchRaw("responses.input_tokens.count", emptyMap(), request, options) { readInputTokens() }
}

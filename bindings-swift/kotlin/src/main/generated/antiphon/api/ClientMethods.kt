// generated from core/src/api/endpoints.rs by `make generate`; do not edit

package antiphon

/** The resources of a [Client] and its own methods. */
public abstract class ClientMethods internal constructor(
    internal val native: NativeClient,
) {

    /** Creates responses and manages stored ones. */
    public val responses: Responses = Responses(native)

    /** Conversations: contexts that the server keeps from one response to the next. */
    public val conversations: Conversations = Conversations(native)

    /** Creates a response: `responses.create` under the name that gateways document. */
    public suspend fun generateResponse(
        request: CreateRequest,
        options: CallOptions = CallOptions(),
    ): Response =
        native.fetch("responses.create", emptyMap(), request, options) { readResponse() }

    /**
     * Streams a response: `responses.stream` under the name that gateways document.
     *
     * The request is sent when the stream is first collected.
     */
    public fun streamResponse(
        request: CreateRequest,
        options: CallOptions = CallOptions(),
    ): ResponseStream =
        native.open("responses.stream", emptyMap(), request, options)

    /**
     * Sends a GET request to a path below the base URL, such as `/models?limit=20`, and
     * returns the JSON of the answer: for endpoints that this version does not know. An
     * empty answer is `null`.
     *
     * The client sends its key, headers and query; retries and timeouts are those of
     * every call.
     *
     * @throws InvalidRequestError The path does not begin with `/`, or leaves the base
     *   URL.
     * @throws APIError The server could not be reached, or answered with an error.
     * @throws DecodeError The answer is not JSON.
     */
    public suspend fun get(
        path: String,
        options: CallOptions = CallOptions(),
    ): RawResponse<Json> =
        native.send("get", path, null, options)

    /**
     * Sends a POST request with a JSON body to a path below the base URL. The body is
     * sent as given; `null` sends none.
     *
     * @throws InvalidRequestError The path does not begin with `/`, or leaves the base
     *   URL.
     * @throws APIError The server could not be reached, or answered with an error.
     * @throws DecodeError The answer is not JSON.
     */
    public suspend fun post(
        path: String,
        body: Json = Json("null"),
        options: CallOptions = CallOptions(),
    ): RawResponse<Json> =
        native.send("post", path, body, options)

    /**
     * Sends a DELETE request to a path below the base URL.
     *
     * @throws InvalidRequestError The path does not begin with `/`, or leaves the base
     *   URL.
     * @throws APIError The server could not be reached, or answered with an error.
     * @throws DecodeError The answer is not JSON.
     */
    public suspend fun delete(
        path: String,
        options: CallOptions = CallOptions(),
    ): RawResponse<Json> =
        native.send("delete", path, null, options)
}

package antiphon

/**
 * What a server answered with before the body; see [ResponseStream.response].
 *
 * @property status the HTTP status.
 * @property headers the headers by their names in lower case; the values of a repeated header are joined with `, `.
 * @property requestID the server's id of the request, to be given to its support.
 * @property retriesTaken how many retries it took to get this answer.
 */
public data class ResponseHead(
    public val status: Int,
    public val headers: Map<String, String>,
    public val requestID: String?,
    public val retriesTaken: Int,
) {
    internal constructor(native: NativeHead) :
        this(native.status.toInt(), native.headers, native.requestId, native.retries.toInt())
}

/**
 * What was read of an answer, with the answer itself.
 *
 * ```kotlin
 * val raw = client.responses.withRawResponse.create(request)
 * println(raw.headers["x-ratelimit-remaining-requests"] + raw.value.outputText)
 * ```
 *
 * @property response status, headers, request id, and how many retries there were.
 * @property body the body as it came, as text; bytes that are not UTF-8 become U+FFFD.
 * @property value what was read of it.
 */
public data class RawResponse<out T>(
    public val response: ResponseHead,
    public val body: String,
    public val value: T,
) {
    /** The HTTP status. */
    public val status: Int get() = response.status

    /** The headers by their names in lower case; the values of a repeated header are joined with `, `. */
    public val headers: Map<String, String> get() = response.headers

    /** The server's id of the request, to be given to its support. */
    public val requestID: String? get() = response.requestID

    /** How many retries it took to get this answer. */
    public val retriesTaken: Int get() = response.retriesTaken
}

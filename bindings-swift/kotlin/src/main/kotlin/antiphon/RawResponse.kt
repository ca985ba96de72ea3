package antiphon

/**
 * The status and headers of an answer; see [ResponseStream.response].
 *
 * @property status the HTTP status.
 * @property headers the headers by their names in lower case; the values of a repeated header are joined with `, `.
 * @property requestID the server's id of the request; quote it to the provider's support.
 * @property retriesTaken the number of retries before this answer.
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
 * The result of a call, with the HTTP answer that it was read from.
 *
 * ```kotlin
 * val raw = client.responses.withRawResponse.create(request)
 * println(raw.headers["x-ratelimit-remaining-requests"] + raw.value.outputText)
 * ```
 *
 * @property response status, headers, request id and number of retries.
 * @property body the body as received, as text; bytes that are not UTF-8 become U+FFFD.
 * @property value the value that was read from the body.
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

    /** The server's id of the request; quote it to the provider's support. */
    public val requestID: String? get() = response.requestID

    /** Number of retries before this answer. */
    public val retriesTaken: Int get() = response.retriesTaken
}

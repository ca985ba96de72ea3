package antiphon

import kotlin.time.Duration
import kotlin.time.DurationUnit

/**
 * A client of one server.
 *
 * Make one and keep it: its connections are shared by all of its calls, from any coroutine.
 *
 * ```kotlin
 * val client = Client(apiKey = "sk-…")
 * val response = client.responses.create(CreateRequest(model = "gpt-5", input = Input.Text("Say hello")))
 * println(response.outputText)
 * ```
 *
 * It connects with the first call. What is not given comes from the environment or has a default.
 *
 * @param apiKey the key, sent as `Authorization: Bearer`. Default: the variable `OPENAI_API_KEY`.
 * @param baseURL the URL that paths such as `/responses` are put behind. Default: the variable `OPENAI_BASE_URL`, else
 *   `https://api.openai.com/v1`.
 * @param organization the organization to bill. Default: the variable `OPENAI_ORG_ID`.
 * @param project the project to bill. Default: the variable `OPENAI_PROJECT_ID`.
 * @param maxRetries how often a call is tried again after a connection error, 408, 409, 429 or 5xx. Default 2.
 * @param connectTimeout how long connecting may take. Default 10 s.
 * @param timeout how long one attempt may take: a whole answer, or the headers of a stream. Default 600 s.
 * @param idleTimeout how long a stream may go without a byte. Default 300 s; zero switches it off.
 * @param stallTimeout how long a stream may go without an event of the model; comments and keepalives do not count.
 *   Default off.
 * @param maxFrameBytes the largest event of a stream. Default 64 MiB.
 * @param maxBodyBytes the largest answer that is read whole. Default 256 MiB.
 * @param headers headers to send with every request, in place of those the client would send itself.
 * @param userAgentSuffix what to add to the `User-Agent`, such as the name of an application.
 * @param strict whether odd streams are errors. Default false: what is odd is put right.
 * @throws ConfigError when there is no key or an option is wrong; the message names it.
 */
public class Client(
    apiKey: String? = null,
    baseURL: String? = null,
    organization: String? = null,
    project: String? = null,
    maxRetries: Int? = null,
    connectTimeout: Duration? = null,
    timeout: Duration? = null,
    idleTimeout: Duration? = null,
    stallTimeout: Duration? = null,
    maxFrameBytes: Long? = null,
    maxBodyBytes: Long? = null,
    headers: Map<String, String> = emptyMap(),
    userAgentSuffix: String? = null,
    strict: Boolean? = null,
) : AutoCloseable {
    private val native: NativeClient =
        mapping {
            NativeClient(
                NativeOptions(
                    apiKey = apiKey,
                    baseUrl = baseURL,
                    organization = organization,
                    project = project,
                    maxRetries = maxRetries?.toLong(),
                    connectTimeout = connectTimeout?.seconds,
                    timeout = timeout?.seconds,
                    idleTimeout = idleTimeout?.seconds,
                    stallTimeout = stallTimeout?.seconds,
                    maxFrameBytes = maxFrameBytes,
                    maxBodyBytes = maxBodyBytes,
                    headers = headers,
                    userAgentSuffix = userAgentSuffix,
                    strict = strict,
                ),
            )
        }

    /** Responses: making them, whole or as a stream, and what can be done with stored ones. */
    public val responses: Responses = Responses(native)

    /** Conversations that the server stores, and their items. */
    public val conversations: Conversations = Conversations(native)

    /**
     * Lets go of the idle connections. Streams that are being read go on; new calls throw [IllegalStateException].
     */
    override fun close() {
        native.close()
    }
}

internal val Duration.seconds: Double
    get() = toDouble(DurationUnit.SECONDS)

package antiphon

/**
 * A client of one server.
 *
 * Make one and keep it: all of its calls share its connections, from any coroutine.
 *
 * ```kotlin
 * val client = Client(apiKey = "sk-…")
 * val response = client.responses.create(CreateRequest(model = "gpt-5", input = Input.Text("Say hello")))
 * println(response.outputText)
 * ```
 */
public class Client private constructor(
    native: NativeClient,
) : ClientMethods(native),
    AutoCloseable {
    /**
     * Makes a client. It connects with the first call.
     *
     * @param options what is not set comes from the environment or has a default.
     * @throws ConfigError when there is no key or an option is wrong; the message names it.
     */
    public constructor(options: ClientOptions = ClientOptions()) : this(connect(options))

    /**
     * Makes a client with the options that [set] sets.
     *
     * ```kotlin
     * val client = Client {
     *     apiKey = "sk-…"
     *     maxRetries = 5
     *     timeout = 60.seconds
     * }
     * ```
     *
     * @throws ConfigError when there is no key or an option is wrong; the message names it.
     */
    public constructor(set: ClientOptions.() -> Unit) : this(ClientOptions(set))

    /**
     * Makes a client of OpenAI with a key.
     *
     * @throws ConfigError when the key cannot be sent.
     */
    public constructor(apiKey: String) : this(ClientOptions { this.apiKey = apiKey })

    /**
     * This client with other options for its calls; the two share connections, and each is closed by itself.
     *
     * ```kotlin
     * val patient = client.withOptions { timeout = 30.minutes }
     * ```
     *
     * @throws ConfigError when an option is wrong; the message names it.
     */
    public fun withOptions(options: CallOptions): Client =
        Client(mapping { native.withOptions(options.entries.toJsonText()) })

    /** This client with the options for its calls that [set] sets. */
    public fun withOptions(set: CallOptions.() -> Unit): Client = withOptions(CallOptions(set))

    /**
     * Lets go of the idle connections. Streams that are being read continue; new calls throw [IllegalStateException].
     */
    override fun close() {
        native.close()
    }
}

private fun connect(options: ClientOptions): NativeClient {
    val key = options.apiKeyProvider?.let(::KeySource)
    return mapping { NativeClient(options.entries.toJsonText(), key) }
}

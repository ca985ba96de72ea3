// generated from core/src/options/choices.rs by `make generate`; do not edit

package antiphon

/** Who runs the server. A client has one; the default is `Provider.OPEN_AI`. */
public enum class Provider(
    internal val option: String,
) {
    /**
     * OpenAI, or a server that speaks the same API: `OPENAI_API_KEY`, and
     * `OPENAI_BASE_URL`, else `https://api.openai.com/v1`.
     */
    OPEN_AI("openai"),

    /**
     * OpenAI's models at Microsoft Azure: `AZURE_OPENAI_API_KEY`, else
     * `AZURE_OPENAI_AD_TOKEN`, and the option `azureEndpoint`.
     */
    AZURE("azure"),

    /** OpenRouter, `https://openrouter.ai/api/v1`: `OPENROUTER_API_KEY`. */
    OPEN_ROUTER("openrouter"),

    /**
     * A server of the Open Responses specification: the options `baseURL` and, if it
     * needs one, `apiKey`.
     */
    OPEN_RESPONSES("open_responses"),

    /**
     * A gateway with parameters of its own, such as `responseFormat`: the options
     * `baseURL` and, if it needs one, `apiKey`.
     */
    GATEWAY("gateway"),

    /** xAI, `https://api.x.ai/v1`: `XAI_API_KEY`. */
    XAI("xai"),

    /**
     * Any other server: the client reads nothing from the environment and refuses
     * nothing.
     */
    CUSTOM("custom"),
}

/**
 * Whether to resume an interrupted stream after the last received event, by `GET
 * /responses/{id}?stream=true&starting_after=N`.
 *
 * The client drops what the server repeats, by `sequenceNumber`: the caller sees one
 * stream. It asks up to five times in a row without a new event: at once, then after
 * 0.5, 1, 2 and 4 s; each new event resets the count. It resumes when the connection
 * ends or breaks, when it receives what it cannot read, and, once, when the connection
 * is silent for `idleTimeout`. When no events follow, it retrieves the response: if
 * that is finished, its terminal event ends the stream. It never repeats the request
 * that created the response.
 */
public enum class Resume(
    internal val option: Any,
) {
    /**
     * Where the server can: for responses that are created in the background, and
     * retrieved ones.
     */
    AUTO("auto"),

    /** Always, whatever the server supports. */
    ON(true),

    /** Never. */
    OFF(false),
}

/** Whether a turn on a lane continues the one before it. */
public enum class Chaining(
    internal val option: String,
) {
    /** Each request says itself what it continues. */
    OFF("off"),

    /**
     * Each request continues the last response of its lane, and its input is only what
     * is new: the client sets `previousResponseId` where the request has none.
     */
    CONTINUE("continue"),

    /**
     * Each request has the whole conversation as its input. Where that begins with the
     * input of the last request and its response, and everything else is the same, the
     * client sends only what is new.
     */
    EXTEND("extend"),
}

// generated from core/src/model/request/mod.rs by `make generate`; do not edit

package antiphon

/**
 * A request for a response: `POST /responses`.
 *
 * Every field may be left out; what a server needs, it says. Fields this version does
 * not know go into `extra_body` and are sent as they are.
 */
public data class CreateRequest(
    /** The model to ask. */
    public val model: String? = null,
    /** What to answer: text, or items. */
    public val input: Input? = null,
    /** Instructions for the model, ahead of the input. */
    public val instructions: String? = null,
    /** Programs that give access to more capable models; OpenAI only. */
    public val accessPrograms: AccessPrograms? = null,
    /** Whether to make the response in the background. */
    public val background: Boolean? = null,
    /** When a background response is due; OpenAI only. */
    public val backgroundOptions: BackgroundOptions? = null,
    /** What the server does as the context grows. */
    public val contextManagement: List<ContextManagement>? = null,
    /** The conversation to continue; not together with `previous_response_id`. */
    public val conversation: ConversationChoice? = null,
    /** How images in the input are read; OpenAI only. */
    public val image: ImageOptions? = null,
    /** What to include beyond the usual, such as `reasoning.encrypted_content`. */
    public val include: List<String>? = null,
    /**
     * The most tokens that the output may have, reasoning included. OpenAI takes at
     * least 16.
     */
    public val maxOutputTokens: Long? = null,
    /** The most calls of built-in tools. */
    public val maxToolCalls: Long? = null,
    /** Up to 16 pairs of text to attach; names up to 64 characters, values up to 512. */
    public val metadata: Map<String, String>? = null,
    /** Whether input and output are moderated; OpenAI only. */
    public val moderation: ModerationConfig? = null,
    /** How several agents work together; OpenAI's multi-agent beta only. */
    public val multiAgent: Json? = null,
    /** Whether the model may call several tools at once. The server's default is true. */
    public val parallelToolCalls: Boolean? = null,
    /** The response to continue. */
    public val previousResponseId: String? = null,
    /** A stored prompt to use. */
    public val prompt: Prompt? = null,
    /** A key by which the server may find a cached prompt, at most 64 characters. */
    public val promptCacheKey: String? = null,
    /** How the prompt is cached. */
    public val promptCacheOptions: PromptCacheOptions? = null,
    /**
     * How long the prompt stays cached: `in_memory` or `24h`; replaced by
     * `prompt_cache_options`.
     */
    public val promptCacheRetention: String? = null,
    /** How the model is to reason. */
    public val reasoning: Reasoning? = null,
    /** A stable identifier of the end user, for abuse detection, at most 64 characters. */
    public val safetyIdentifier: String? = null,
    /** The tier to be served by: `auto`, `default`, `flex`, `priority`, … */
    public val serviceTier: String? = null,
    /** Whether the server stores the response. The server's default is true. */
    public val store: Boolean? = null,
    /** Whether to stream; the client sets it by the method that is called. */
    public val stream: Boolean? = null,
    /** What a stream carries. */
    public val streamOptions: StreamOptions? = null,
    /** The sampling temperature, 0 to 2. */
    public val temperature: Double? = null,
    /** The form of the text. */
    public val text: TextConfig? = null,
    /** How tools are to be chosen. */
    public val toolChoice: ToolChoice? = null,
    /** The tools to offer. */
    public val tools: List<Tool>? = null,
    /** How many of the most likely tokens to give at each place, 0 to 20. */
    public val topLogprobs: Long? = null,
    /** The share of probability to sample tokens from, 0 to 1. */
    public val topP: Double? = null,
    /** What happens to input that is too long: `auto` or `disabled`. */
    public val truncation: String? = null,
    /** The end user; replaced by `safety_identifier`. */
    public val user: String? = null,
    /**
     * How much to avoid tokens that occurred, -2 to 2; Open Responses servers and
     * OpenRouter.
     */
    public val presencePenalty: Double? = null,
    /**
     * How much to avoid tokens that occur often, -2 to 2; Open Responses servers and
     * OpenRouter.
     */
    public val frequencyPenalty: Double? = null,
    /** How many of the most likely tokens to sample from; OpenRouter and gateways. */
    public val topK: Long? = null,
    /** Caching of the prompt by Anthropic; OpenRouter only. */
    public val cacheControl: CacheControl? = null,
    /** What to say about the work done; OpenRouter only. */
    public val debug: DebugOptions? = null,
    /** Settings of image models, by name; OpenRouter only. */
    public val imageConfig: Json? = null,
    /** What to put out: `text`, `image`; OpenRouter only. */
    public val modalities: List<String>? = null,
    /** Models to try in turn; OpenRouter only. */
    public val models: List<String>? = null,
    /** Plugins to use, each with its `id` and settings; OpenRouter only. */
    public val plugins: List<Json>? = null,
    /** Which providers may serve the request; OpenRouter only. */
    public val provider: ProviderPreferences? = null,
    /** How `models` are tried: `fallback` or `sort`; OpenRouter only. */
    public val route: String? = null,
    /**
     * A name for requests that belong together, at most 256 characters; OpenRouter
     * only.
     */
    public val sessionId: String? = null,
    /** When the server's tools are to stop; OpenRouter only. */
    public val stopServerToolsWhen: List<StopCondition>? = null,
    /** How the request appears in traces; OpenRouter only. */
    public val trace: TraceOptions? = null,
    /** Whether to give log probabilities; gateways only, others take `include`. */
    public val logprobs: Boolean? = null,
    /** The most tokens of one message; gateways only. */
    public val maxOutputTokensPerMessage: Long? = null,
    /** Whether to say more about the work done; gateways only. */
    public val meta: Json? = null,
    /** The format of the text; gateways only, others take `text.format`. */
    public val responseFormat: Json? = null,
    /** Whether to give the usage; gateways only, others always do. */
    public val usage: Json? = null,
    /** Parameters this version does not know, merged into the body as they are. */
    public val extraBody: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCreateRequest(this)

    public companion object
}

/** What to answer: text, or items. */
public sealed class Input : Model() {
    /** One message of the user. */
    public class Text(public val value: String) : Input()

    /** Items: messages, and calls and reasoning of earlier turns. */
    public class Items(public val value: List<InputItem>) : Input()

    /** Anything else, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : Input()

    override fun write(writer: JsonWriter): Unit = writer.writeInput(this)
}

// generated from core/src/model/request/options.rs by `make generate`; do not edit

package antiphon

/** How the model is to reason. */
public data class Reasoning(
    /**
     * How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`, as the
     * model offers.
     */
    public val effort: String? = null,
    /** The summary to give: `auto`, `concise` or `detailed`. */
    public val summary: String? = null,
    /** The older name of `summary`. */
    public val generateSummary: String? = null,
    /** Which earlier reasoning the model sees: `auto`, `current_turn` or `all_turns`. */
    public val context: String? = null,
    /** The mode of reasoning: `standard` or `pro`. */
    public val mode: String? = null,
    /** Whether to reason at all; OpenRouter only. */
    public val enabled: Boolean? = null,
    /** The most tokens of reasoning; OpenRouter only. */
    public val maxTokens: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeReasoning(this)
}

/** Programs that give access to more capable models; OpenAI only. */
public data class AccessPrograms(
    /** The program for security work: `standard`, `daybreak_blue` or `daybreak_red`. */
    public val cyber: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeAccessPrograms(this)
}

/** When a background response is due; OpenAI only. */
public data class BackgroundOptions(
    /** By when: `soonest`, `2h` or `8h`. */
    public val completionWindow: String? = null,
    /** The id of work to go on with. */
    public val continuationId: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeBackgroundOptions(this)
}

/** What the server does as the context grows. */
public data class ContextManagement(
    /** What: `compaction`. */
    public val kind: String? = null,
    /** From how many tokens on. */
    public val compactThreshold: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeContextManagement(this)
}

/** A conversation: its id, or an object with it. */
public sealed class ConversationChoice : Model() {
    /** The id. */
    public class Id(public val value: String) : ConversationChoice()

    /** An object with the id. */
    public class Reference(public val value: ConversationReference) : ConversationChoice()

    /** Anything else, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : ConversationChoice()

    override fun write(writer: JsonWriter): Unit = writer.writeConversationChoice(this)
}

/** A conversation that the server has stored. */
public data class ConversationReference(
    /** The id of the conversation. */
    public val id: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeConversationReference(this)
}

/** How images in the input are read; OpenAI only. */
public data class ImageOptions(
    /** Whether older images are made smaller: `auto`, `enabled` or `disabled`. */
    public val contextCompression: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeImageOptions(this)
}

/** Whether input and output are moderated; OpenAI only. */
public data class ModerationConfig(
    /** The moderation model. */
    public val model: String? = null,
    /** What to do about what it finds. */
    public val policy: ModerationPolicy? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeModerationConfig(this)
}

/** What to do about what moderation finds. */
public data class ModerationPolicy(
    /** In the input. */
    public val input: ModerationRule? = null,
    /** In the output. */
    public val output: ModerationRule? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeModerationPolicy(this)
}

/** What to do about what moderation finds in one direction. */
public data class ModerationRule(
    /** `score` to report it, `block` to stop. */
    public val mode: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeModerationRule(this)
}

/** A prompt that the server has stored. */
public data class Prompt(
    /** The id of the prompt. */
    public val id: String = "",
    /** What to fill in, by name: text, or an input part such as an image. */
    public val variables: Json? = null,
    /** The version of the prompt. */
    public val version: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writePrompt(this)
}

/** How the prompt is cached. */
public data class PromptCacheOptions(
    /**
     * Where cached prefixes end: `implicit` where the server thinks best, `explicit` at
     * breakpoints only.
     */
    public val mode: String? = null,
    /** How long a prefix stays cached: `30m` or `12h`. */
    public val ttl: String? = null,
    /** Whether only to fill the cache. */
    public val prewarm: Boolean? = null,
    /** The response to compare with, to learn why the cache was missed. */
    public val comparisonResponseId: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writePromptCacheOptions(this)
}

/** What a stream carries. */
public data class StreamOptions(
    /**
     * Whether deltas are padded so that their length tells nothing. The server's
     * default is true.
     */
    public val includeObfuscation: Boolean? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeStreamOptions(this)
}

/** Caching of the prompt by Anthropic; OpenRouter only. */
public data class CacheControl(
    /** Always `ephemeral`. */
    public val kind: String? = null,
    /** How long the prompt stays cached: `5m` or `1h`. */
    public val ttl: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCacheControl(this)
}

/** What to say about the work done; OpenRouter only. */
public data class DebugOptions(
    /** Whether to repeat the request that was sent to the provider. */
    public val echoUpstreamBody: Boolean? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeDebugOptions(this)
}

/** Which providers may serve a request; OpenRouter only. */
public data class ProviderPreferences(
    /** Providers to try first, in order. */
    public val order: List<String>? = null,
    /** The only providers to use. */
    public val only: List<String>? = null,
    /** Providers not to use. */
    public val ignore: List<String>? = null,
    /** Whether other providers may step in. The server's default is true. */
    public val allowFallbacks: Boolean? = null,
    /** Whether to use only providers that know every parameter of the request. */
    public val requireParameters: Boolean? = null,
    /** Whether providers may keep data: `allow` or `deny`. */
    public val dataCollection: String? = null,
    /** Whether to use only providers that keep nothing. */
    public val zdr: Boolean? = null,
    /** Whether to use only models whose text may train others. */
    public val enforceDistillableText: Boolean? = null,
    /** The quantizations to accept, such as `fp8`. */
    public val quantizations: List<String>? = null,
    /** What to sort providers by, such as `price`; or an object. */
    public val sort: Json? = null,
    /** The highest prices to pay. */
    public val maxPrice: MaxPrice? = null,
    /** The latency to prefer, in seconds; or by percentile. */
    public val preferredMaxLatency: Json? = null,
    /** The throughput to prefer, in tokens a second; or by percentile. */
    public val preferredMinThroughput: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeProviderPreferences(this)
}

/** The highest prices to pay, in US dollars: numbers or text. */
public data class MaxPrice(
    /** For a million tokens read. */
    public val prompt: Json? = null,
    /** For a million tokens written. */
    public val completion: Json? = null,
    /** For an image. */
    public val image: Json? = null,
    /** For a unit of sound. */
    public val audio: Json? = null,
    /** For a request. */
    public val request: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMaxPrice(this)
}

/** How a request appears in traces; OpenRouter only. */
public data class TraceOptions(
    /** The id of the trace. */
    public val traceId: String? = null,
    /** The name of the trace. */
    public val traceName: String? = null,
    /** The name of the span. */
    public val spanName: String? = null,
    /** The id of the span above it. */
    public val parentSpanId: String? = null,
    /** The name of the generation. */
    public val generationName: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeTraceOptions(this)
}

/** When the server's tools are to stop; OpenRouter only. */
public sealed class StopCondition : Model() {
    /** After some steps. */
    public class StepCountIs(public val value: StopAtStepCount) : StopCondition()

    /** After a call of a tool. */
    public class HasToolCall(public val value: StopAtToolCall) : StopCondition()

    /** After some tokens. */
    public class MaxTokensUsed(public val value: StopAtTokens) : StopCondition()

    /** After some cost. */
    public class MaxCost(public val value: StopAtCost) : StopCondition()

    /** After the model ended for a reason. */
    public class FinishReasonIs(public val value: StopAtFinishReason) : StopCondition()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : StopCondition()

    override fun write(writer: JsonWriter): Unit = writer.writeStopCondition(this)
}

/** After some steps. */
public data class StopAtStepCount(
    /** How many. */
    public val stepCount: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeStopAtStepCount(this)
}

/** After a call of a tool. */
public data class StopAtToolCall(
    /** The tool. */
    public val toolName: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeStopAtToolCall(this)
}

/** After some tokens. */
public data class StopAtTokens(
    /** How many. */
    public val maxTokens: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeStopAtTokens(this)
}

/** After some cost. */
public data class StopAtCost(
    /** How much, in US dollars. */
    public val maxCostInDollars: Double? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeStopAtCost(this)
}

/** After the model ended for a reason. */
public data class StopAtFinishReason(
    /** The reason. */
    public val reason: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeStopAtFinishReason(this)
}

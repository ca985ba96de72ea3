// generated from core/src/model/response/mod.rs by `make generate`; do not edit

package antiphon

/** A response of the model: its output, how it ended, and what it used. */
public data class Response(
    /** The id of the response. Some gateways change it from event to event. */
    public val id: String = "",
    /** Always `response`. */
    public val `object`: String? = null,
    /** When the response was made, in seconds since 1970. */
    public val createdAt: Long? = null,
    /** When the response was completed, in seconds since 1970. */
    public val completedAt: Long? = null,
    /** How far the response is, or how it ended. */
    public val status: ResponseStatus? = null,
    /** Whether the response is made in the background. */
    public val background: Boolean? = null,
    /** Why the response failed. */
    public val error: ResponseError? = null,
    /** Why the response is incomplete. */
    public val incompleteDetails: IncompleteDetails? = null,
    /** The instructions that were given. */
    public val instructions: Instructions? = null,
    /** The most tokens that the output may have, reasoning included. */
    public val maxOutputTokens: Long? = null,
    /** The most calls of built-in tools. */
    public val maxToolCalls: Long? = null,
    /** Up to 16 pairs of text that the caller attached. */
    public val metadata: Map<String, String>? = null,
    /** The model that answered. */
    public val model: String = "",
    /** The items of the output, in order. */
    public val output: List<OutputItem> = emptyList(),
    /** Whether the model may call several tools at once. */
    public val parallelToolCalls: Boolean? = null,
    /** The response this one continues. */
    public val previousResponseId: String? = null,
    /** A key by which the server may find a cached prompt. */
    public val promptCacheKey: String? = null,
    /** How the model reasoned. */
    public val reasoning: Reasoning? = null,
    /** A stable identifier of the end user, for abuse detection. */
    public val safetyIdentifier: String? = null,
    /** The tier that served the request. */
    public val serviceTier: String? = null,
    /** Whether the server stores the response. */
    public val store: Boolean? = null,
    /** The sampling temperature, 0 to 2. */
    public val temperature: Double? = null,
    /** The form of the text. */
    public val text: TextConfig? = null,
    /** How tools were to be chosen. */
    public val toolChoice: ToolChoice? = null,
    /** The tools that were offered. */
    public val tools: List<Tool>? = null,
    /** How many of the most likely tokens were asked for at each place. */
    public val topLogprobs: Long? = null,
    /** The share of probability that tokens were sampled from, 0 to 1. */
    public val topP: Double? = null,
    /** What happens to input that is too long: `auto` or `disabled`. */
    public val truncation: String? = null,
    /** What the response used. */
    public val usage: Usage? = null,
    /** The end user, as the caller named them; replaced by `safety_identifier`. */
    public val user: String? = null,
    /** Programs that gave access to more capable models; OpenAI only. */
    public val accessPrograms: AccessPrograms? = null,
    /** The conversation that the response belongs to. */
    public val conversation: ConversationChoice? = null,
    /** How images in the input were read; OpenAI only. */
    public val image: ImageOptions? = null,
    /** What the server took out of the input; OpenAI only. */
    public val inputTransformations: List<InputTransformation>? = null,
    /** What moderation found; OpenAI only. */
    public val moderation: ResponseModeration? = null,
    /** The stored prompt that was used. */
    public val prompt: Prompt? = null,
    /** Whether the prompt cache was hit, where a comparison was asked for; OpenAI only. */
    public val promptCacheDiagnostics: PromptCacheDiagnostics? = null,
    /** How the prompt is cached. */
    public val promptCacheOptions: PromptCacheOptions? = null,
    /** How long the prompt stays cached: `in_memory` or `24h`. */
    public val promptCacheRetention: String? = null,
    /** What the server's tools used; OpenAI only. */
    public val toolUsage: ToolUsage? = null,
    /** How much tokens that occurred were avoided, -2 to 2. */
    public val presencePenalty: Double? = null,
    /** How much tokens that occur often were avoided, -2 to 2. */
    public val frequencyPenalty: Double? = null,
    /** The kind of error, such as `context_length_exceeded`; OpenRouter only. */
    public val errorType: String? = null,
    /** What OpenRouter did with the request; OpenRouter only. */
    public val openrouterMetadata: Json? = null,
    /** The audio of the response, gathered from its stream; no server sends it here. */
    public val audio: ResponseAudio? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeResponse(this)

    public companion object
}

/** How far a response is, or how it ended. */
public sealed class ResponseStatus(
    /** The text as it is sent and received. */
    public val value: String,
) : Model() {
    /** The response is waiting to be made. */
    public object Queued : ResponseStatus("queued")

    /** The response is being made. */
    public object InProgress : ResponseStatus("in_progress")

    /** The response is whole. */
    public object Completed : ResponseStatus("completed")

    /** The response ended early; see `incomplete_details`. */
    public object Incomplete : ResponseStatus("incomplete")

    /** The response failed; see `error`. */
    public object Failed : ResponseStatus("failed")

    /** The response was cancelled. */
    public object Cancelled : ResponseStatus("cancelled")

    /** A status this version does not know. */
    public class Unknown(value: String) : ResponseStatus(value)

    override fun write(writer: JsonWriter): Unit = writer.string(value)
}

/** Why a response failed. */
public data class ResponseError(
    /** A code for programs, such as `server_error` or `rate_limit_exceeded`. */
    public val code: String? = null,
    /** A message for people. */
    public val message: String = "",
    /** The parameter that was wrong. */
    public val param: String? = null,
    /** The kind of error, such as `invalid_request_error`. */
    public val kind: String? = null,
    /** What the model was about to do against its user's will; OpenAI only. */
    public val misalignment: Misalignment? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeResponseError(this)
}

/** What the model was about to do against its user's will; OpenAI only. */
public data class Misalignment(
    /** The kind, such as `potentially_unintended_data_access`. */
    public val errorType: String? = null,
    /** What it was about to do. */
    public val detailedExplanation: String? = null,
    /** What to look at. */
    public val reviewTarget: String? = null,
    /** How the model may be put right. */
    public val steer: MisalignmentSteer? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMisalignment(this)
}

/** How the model may be put right. */
public data class MisalignmentSteer(
    /** A message to give it. */
    public val message: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMisalignmentSteer(this)
}

/** Why a response is incomplete. */
public data class IncompleteDetails(
    /**
     * The reason: `max_output_tokens`, `max_messages`, `content_filter`, `steered`, or
     * a server's own.
     */
    public val reason: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeIncompleteDetails(this)
}

/** Instructions for the model: text, or items. */
public sealed class Instructions : Model() {
    /** Text. */
    public class Text(public val value: String) : Instructions()

    /** Items, where the instructions came from a stored prompt. */
    public class Items(public val value: List<InputItem>) : Instructions()

    /** Anything else, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : Instructions()

    override fun write(writer: JsonWriter): Unit = writer.writeInstructions(this)
}

/** Something that the server took out of the input; OpenAI only. */
public data class InputTransformation(
    /** The id of the item. */
    public val id: String? = null,
    /** The type of the item: `reasoning`. */
    public val kind: String? = null,
    /** What was done: `removed`. */
    public val action: String? = null,
    /** Why, such as `model_mismatch`. */
    public val reason: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInputTransformation(this)
}

/** What moderation found; OpenAI only. */
public data class ResponseModeration(
    /** In the input. */
    public val input: ModerationOutcome? = null,
    /** In the output. */
    public val output: ModerationOutcome? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeResponseModeration(this)
}

/** What came of a moderation. */
public sealed class ModerationOutcome : Model() {
    /** What moderation found. */
    public class ModerationResult(public val value: antiphon.ModerationResult) : ModerationOutcome()

    /** The moderation failed. */
    public class Failure(public val value: ModerationFailure) : ModerationOutcome()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : ModerationOutcome()

    override fun write(writer: JsonWriter): Unit = writer.writeModerationOutcome(this)
}

/** What moderation found. */
public data class ModerationResult(
    /** Whether anything was found. */
    public val flagged: Boolean? = null,
    /** The moderation model. */
    public val model: String? = null,
    /** Whether something was found, by category. */
    public val categories: Json? = null,
    /** How sure the model is, 0 to 1, by category. */
    public val categoryScores: Json? = null,
    /** What was looked at, `text` or `image`, by category. */
    public val categoryAppliedInputTypes: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeModerationResult(this)
}

/** The moderation failed. */
public data class ModerationFailure(
    /** A code for programs. */
    public val code: String? = null,
    /** A message for people. */
    public val message: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeModerationFailure(this)
}

/** Whether the prompt cache was hit, against a response to compare with; OpenAI only. */
public sealed class PromptCacheDiagnostics : Model() {
    /** The cache was hit. */
    public class CacheHit(public val value: PromptCacheHit) : PromptCacheDiagnostics()

    /** The cache was missed. */
    public class CacheMiss(public val value: PromptCacheMiss) : PromptCacheDiagnostics()

    /** The response to compare with is not there. */
    public class ComparisonResponseNotFound(public val value: PromptCacheComparisonNotFound) : PromptCacheDiagnostics()

    /** There is no answer yet. */
    public class Unavailable(public val value: PromptCacheUnavailable) : PromptCacheDiagnostics()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : PromptCacheDiagnostics()

    override fun write(writer: JsonWriter): Unit = writer.writePromptCacheDiagnostics(this)
}

/** The cache was hit. */
public data class PromptCacheHit(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writePromptCacheHit(this)
}

/** The cache was missed. */
public data class PromptCacheMiss(
    /** Why, such as `tools_changed`. */
    public val reason: String? = null,
    /** How many tokens had to be read again. */
    public val cacheMissedTokens: Long? = null,
    /** How many tokens could have come from the cache. */
    public val comparisonReusableTokens: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writePromptCacheMiss(this)
}

/** The response to compare with is not there. */
public data class PromptCacheComparisonNotFound(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writePromptCacheComparisonNotFound(this)
}

/** There is no answer yet. */
public data class PromptCacheUnavailable(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writePromptCacheUnavailable(this)
}

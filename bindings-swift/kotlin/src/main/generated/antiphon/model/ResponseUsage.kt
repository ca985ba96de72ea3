// generated from core/src/model/response/usage.rs by `make generate`; do not edit

package antiphon

/** The tokens that a response used, and what they cost. */
public data class Usage(
    /** Tokens read. */
    public val inputTokens: Long = 0,
    /** What the tokens read were. */
    public val inputTokensDetails: InputTokensDetails? = null,
    /** Tokens written, reasoning included. */
    public val outputTokens: Long = 0,
    /** What the tokens written were. */
    public val outputTokensDetails: OutputTokensDetails? = null,
    /** Tokens read and written. */
    public val totalTokens: Long = 0,
    /** The cost in OpenRouter credits, which are US dollars; OpenRouter only. */
    public val cost: Double? = null,
    /** What the provider took; OpenRouter only. */
    public val costDetails: CostDetails? = null,
    /** Whether the caller's own key was used with the provider; OpenRouter only. */
    public val isByok: Boolean? = null,
    /** What the server's tools did; OpenRouter only. */
    public val serverToolUseDetails: ServerToolUse? = null,
    /** The cost in ten-billionths of a US dollar; xAI only. */
    public val costInUsdTicks: Long? = null,
    /** How many sources the model read; xAI only. */
    public val numSourcesUsed: Long? = null,
    /** How many calls of the server's tools there were; xAI only. */
    public val numServerSideToolsUsed: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeUsage(this)
}

/** What the tokens read were. */
public data class InputTokensDetails(
    /** Tokens that came from the prompt cache. */
    public val cachedTokens: Long? = null,
    /** Tokens that were written to the prompt cache. */
    public val cacheWriteTokens: Long? = null,
    /** Tokens written to the prompt cache, by how long they stay; OpenAI only. */
    public val cacheWriteTokensDetails: CacheWriteTokensDetails? = null,
    /** Tokens of text, where a server counts them apart. */
    public val textTokens: Long? = null,
    /** Tokens of images, where a server counts them apart. */
    public val imageTokens: Long? = null,
    /** Tokens of sound, where a server counts them apart. */
    public val audioTokens: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInputTokensDetails(this)
}

/** Tokens written to the prompt cache, by how long they stay. */
public data class CacheWriteTokensDetails(
    /** For 30 minutes. */
    public val ttl30mTokens: Long? = null,
    /** For 12 hours. */
    public val ttl12hTokens: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCacheWriteTokensDetails(this)
}

/** What the tokens written were. */
public data class OutputTokensDetails(
    /** Tokens of reasoning. */
    public val reasoningTokens: Long? = null,
    /** Tokens of text, where a server counts them apart. */
    public val textTokens: Long? = null,
    /** Tokens of images, where a server counts them apart. */
    public val imageTokens: Long? = null,
    /** Tokens of sound, where a server counts them apart. */
    public val audioTokens: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOutputTokensDetails(this)
}

/** What a provider took, in US dollars; OpenRouter only. */
public data class CostDetails(
    /** For all of it. */
    public val upstreamInferenceCost: Double? = null,
    /** For the tokens read. */
    public val upstreamInferenceInputCost: Double? = null,
    /** For the tokens written. */
    public val upstreamInferenceOutputCost: Double? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCostDetails(this)
}

/** What the server's tools did; OpenRouter only. */
public data class ServerToolUse(
    /** How many calls the model asked for. */
    public val toolCallsRequested: Long? = null,
    /** How many were made. */
    public val toolCallsExecuted: Long? = null,
    /** How many searches of the web there were. */
    public val webSearchRequests: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeServerToolUse(this)
}

/** What the server's tools used; OpenAI only. */
public data class ToolUsage(
    /** Making images. */
    public val imageGen: ImageGenerationUsage? = null,
    /** Searching the web. */
    public val webSearch: WebSearchUsage? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolUsage(this)
}

/** The tokens that making images used. */
public data class ImageGenerationUsage(
    /** Tokens read. */
    public val inputTokens: Long? = null,
    /** What the tokens read were. */
    public val inputTokensDetails: InputTokensDetails? = null,
    /** Tokens written. */
    public val outputTokens: Long? = null,
    /** What the tokens written were. */
    public val outputTokensDetails: OutputTokensDetails? = null,
    /** Tokens read and written. */
    public val totalTokens: Long? = null,
    /** Tokens that came from the cache. */
    public val cachedTokens: Long? = null,
    /** What the tokens from the cache were. */
    public val cachedTokensDetails: CachedImageTokens? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeImageGenerationUsage(this)
}

/** What the tokens from the cache were. */
public data class CachedImageTokens(
    /** Tokens of text. */
    public val cachedTextTokens: Long? = null,
    /** Tokens of images. */
    public val cachedImageTokens: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCachedImageTokens(this)
}

/** What searching the web used. */
public data class WebSearchUsage(
    /** How many searches there were. */
    public val numRequests: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebSearchUsage(this)
}

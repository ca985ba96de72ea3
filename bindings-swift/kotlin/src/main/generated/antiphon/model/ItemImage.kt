// generated from core/src/model/item/image.rs by `make generate`; do not edit

package antiphon

/** An image made by the server. */
public data class ImageGenerationCallItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The image in base64; megabytes of it. */
    public val result: String? = null,
    /** The prompt that the image was made from, as the model wrote it. */
    public val revisedPrompt: String? = null,
    /** The prompt that the image was made from; OpenRouter only. */
    public val prompt: String? = null,
    /** What was done: `generate` or `edit`. */
    public val action: String? = null,
    /** The background: `transparent`, `opaque` or `auto`. */
    public val background: String? = null,
    /** The format: `png`, `webp`, `jpeg`, `gif` or `svg`. */
    public val outputFormat: String? = null,
    /** The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`. */
    public val quality: String? = null,
    /** Width and height in pixels, such as `1024x1536`. */
    public val size: String? = null,
    /** Why there is no image. */
    public val error: ImageGenerationError? = null,
    /** The tokens that drawing an SVG used. */
    public val svgUsage: SvgUsage? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeImageGenerationCallItem(this)
}

/** Why an image was not made. */
public data class ImageGenerationError(
    /** A code for programs. */
    public val code: String? = null,
    /** A message for people. */
    public val message: String = "",
    /** The parameter that was wrong. */
    public val param: String? = null,
    /** The kind of error. */
    public val kind: String? = null,
    /** What moderation found. */
    public val moderationDetails: ImageModerationDetails? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeImageGenerationError(this)
}

/** What moderation found in an image or its prompt. */
public data class ImageModerationDetails(
    /** The categories that applied. */
    public val categories: List<String>? = null,
    /** What was looked at: `input`, `output` or `unknown`. */
    public val moderationStage: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeImageModerationDetails(this)
}

/** The tokens that drawing an SVG used. */
public data class SvgUsage(
    /** The model that drew it. */
    public val model: String? = null,
    /** Tokens read. */
    public val inputTokens: Long? = null,
    /** Tokens written, reasoning included. */
    public val outputTokens: Long? = null,
    /** Tokens of reasoning. */
    public val reasoningTokens: Long? = null,
    /** Tokens read and written. */
    public val totalTokens: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeSvgUsage(this)
}

// generated from core/src/model/tool/hosted.rs by `make generate`; do not edit

package antiphon

/** A search of the web. */
public data class WebSearchTool(
    /** Where to search. */
    public val filters: WebSearchFilters? = null,
    /** How much of what is found the model reads: `low`, `medium` or `high`. */
    public val searchContextSize: String? = null,
    /** Where the user is, roughly. */
    public val userLocation: UserLocation? = null,
    /** Whether live pages may be fetched. The server's default is true. */
    public val externalWebAccess: Boolean? = null,
    /** The search engine, such as `exa`; OpenRouter only. */
    public val engine: String? = null,
    /** The most pages of one search; OpenRouter only. */
    public val maxResults: Long? = null,
    /** The most searches; OpenRouter only. */
    public val maxUses: Long? = null,
    /** How deep the engine searches; OpenRouter only. */
    public val mode: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebSearchTool(this)
}

/** A search of the web, as it was on 2025-08-26. */
public data class WebSearch20250826Tool(
    /** Where to search. */
    public val filters: WebSearchFilters? = null,
    /** How much of what is found the model reads: `low`, `medium` or `high`. */
    public val searchContextSize: String? = null,
    /** Where the user is, roughly. */
    public val userLocation: UserLocation? = null,
    /** Whether live pages may be fetched. The server's default is true. */
    public val externalWebAccess: Boolean? = null,
    /** The search engine, such as `exa`; OpenRouter only. */
    public val engine: String? = null,
    /** The most pages of one search; OpenRouter only. */
    public val maxResults: Long? = null,
    /** The most searches; OpenRouter only. */
    public val maxUses: Long? = null,
    /** How deep the engine searches; OpenRouter only. */
    public val mode: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebSearch20250826Tool(this)
}

/** The first search of the web. */
public data class WebSearchPreviewTool(
    /** How much of what is found the model reads: `low`, `medium` or `high`. */
    public val searchContextSize: String? = null,
    /** What to search for: `text`, `image`. */
    public val searchContentTypes: List<String>? = null,
    /** Where the user is, roughly. */
    public val userLocation: UserLocation? = null,
    /** Where to search; OpenRouter only. */
    public val filters: WebSearchFilters? = null,
    /** The search engine, such as `exa`; OpenRouter only. */
    public val engine: String? = null,
    /** The most pages of one search; OpenRouter only. */
    public val maxResults: Long? = null,
    /** The most searches; OpenRouter only. */
    public val maxUses: Long? = null,
    /** How deep the engine searches; OpenRouter only. */
    public val mode: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebSearchPreviewTool(this)
}

/** The first search of the web, as it was on 2025-03-11. */
public data class WebSearchPreview20250311Tool(
    /** How much of what is found the model reads: `low`, `medium` or `high`. */
    public val searchContextSize: String? = null,
    /** What to search for: `text`, `image`. */
    public val searchContentTypes: List<String>? = null,
    /** Where the user is, roughly. */
    public val userLocation: UserLocation? = null,
    /** Where to search; OpenRouter only. */
    public val filters: WebSearchFilters? = null,
    /** The search engine, such as `exa`; OpenRouter only. */
    public val engine: String? = null,
    /** The most pages of one search; OpenRouter only. */
    public val maxResults: Long? = null,
    /** The most searches; OpenRouter only. */
    public val maxUses: Long? = null,
    /** How deep the engine searches; OpenRouter only. */
    public val mode: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebSearchPreview20250311Tool(this)
}

/** Where to search the web. */
public data class WebSearchFilters(
    /** The only domains to search; their subdomains too. */
    public val allowedDomains: List<String>? = null,
    /** Domains not to search; OpenRouter and xAI. */
    public val blockedDomains: List<String>? = null,
    /** Domains not to search; OpenRouter only. */
    public val excludedDomains: List<String>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebSearchFilters(this)
}

/** Where the user is, roughly. */
public data class UserLocation(
    /** The city. */
    public val city: String? = null,
    /** The country, by its two letters in ISO 3166. */
    public val country: String? = null,
    /** The region or state. */
    public val region: String? = null,
    /** The time zone, by IANA name. */
    public val timezone: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeUserLocation(this)
}

/** A search of uploaded files. */
public data class FileSearchTool(
    /** The ids of the vector stores to search. */
    public val vectorStoreIds: List<String>? = null,
    /** Which files to search, by their attributes. */
    public val filters: FileFilter? = null,
    /** The most pieces to find, 1 to 50. */
    public val maxNumResults: Long? = null,
    /** How the pieces are ranked. */
    public val rankingOptions: RankingOptions? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFileSearchTool(this)
}

/** Which files to search: one comparison, or several filters joined. */
public data class FileFilter(
    /**
     * The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`; or the
     * joining: `and`, `or`.
     */
    public val kind: String? = null,
    /** The name of the attribute to compare. */
    public val key: String? = null,
    /** What to compare it to: text, a number, a boolean, or a list. */
    public val value: Json? = null,
    /** The filters to join. */
    public val filters: List<FileFilter>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFileFilter(this)
}

/** How found pieces of files are ranked. */
public data class RankingOptions(
    /** The ranker: `auto`, or one by its date. */
    public val ranker: String? = null,
    /** The least score, 0 to 1. */
    public val scoreThreshold: Double? = null,
    /** How much meaning and words each count. */
    public val hybridSearch: HybridSearch? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeRankingOptions(this)
}

/** How much meaning and words each count in a search. */
public data class HybridSearch(
    /** How much the meaning counts. */
    public val embeddingWeight: Double? = null,
    /** How much the words count. */
    public val textWeight: Double? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeHybridSearch(this)
}

/** Code that the model writes and the server runs. */
public data class CodeInterpreterTool(
    /** Where the code runs. */
    public val container: CodeContainer? = null,
    /** Who may call the tool: `direct` (the model), `programmatic` (programs it writes). */
    public val allowedCallers: List<String>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCodeInterpreterTool(this)
}

/** Where code runs: a container by its id, or one that the server makes. */
public sealed class CodeContainer : Model() {
    /** The id of a container. */
    public class Id(public val value: String) : CodeContainer()

    /** A container that the server makes. */
    public class Auto(public val value: AutoContainer) : CodeContainer()

    /** Anything else, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : CodeContainer()

    override fun write(writer: JsonWriter): Unit = writer.writeCodeContainer(this)
}

/** A container that the server makes for the code interpreter. */
public data class AutoContainer(
    /** The ids of files to put into it. */
    public val fileIds: List<String>? = null,
    /** Its memory: `1g`, `4g`, `16g` or `64g`. */
    public val memoryLimit: String? = null,
    /** What it may reach on the network. */
    public val networkPolicy: NetworkPolicy? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeAutoContainer(this)
}

/** Images made by the server. */
public data class ImageGenerationTool(
    /** Whether to make or change an image: `generate`, `edit` or `auto`. */
    public val action: String? = null,
    /** The background: `transparent`, `opaque` or `auto`. */
    public val background: String? = null,
    /** How detailed an SVG is: `low`, `medium` or `high`. */
    public val complexity: String? = null,
    /** How many frames an animation has. */
    public val frameCount: Long? = null,
    /** How long each frame stays, in milliseconds. */
    public val frameDurationMs: Long? = null,
    /** How closely to keep to input images: `high` or `low`. */
    public val inputFidelity: String? = null,
    /** Where an input image is to be changed. */
    public val inputImageMask: ImageMask? = null,
    /** The image model. */
    public val model: String? = null,
    /** How strict moderation is: `auto` or `low`. */
    public val moderation: String? = null,
    /** How many images to make; sent back by OpenAI. */
    public val n: Long? = null,
    /** How little to compress, 0 to 100. The server's default is 100. */
    public val outputCompression: Long? = null,
    /** The format: `png`, `webp`, `jpeg`, `gif` or `svg`. The server's default is `png`. */
    public val outputFormat: String? = null,
    /** How many unfinished images to stream, 0 to 3. The server's default is 0. */
    public val partialImages: Long? = null,
    /** The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`. */
    public val quality: String? = null,
    /** Width and height in pixels, such as `1024x1536`, or `auto`. */
    public val size: String? = null,
    /** The style: `natural` or `vivid`; older models. */
    public val style: String? = null,
    /** How an SVG is drawn. */
    public val svg: SvgOptions? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeImageGenerationTool(this)
}

/** Where an input image is to be changed. */
public data class ImageMask(
    /** The id of an uploaded image. */
    public val fileId: String? = null,
    /** The image as a `data:` URL. */
    public val imageUrl: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeImageMask(this)
}

/** How an SVG is drawn. */
public data class SvgOptions(
    /** The model that draws it. */
    public val model: String? = null,
    /** How that model is to reason. */
    public val reasoning: Reasoning? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeSvgOptions(this)
}

/** Use of a computer, which the caller controls. */
public data class ComputerTool(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeComputerTool(this)
}

/** The first use of a computer, which the caller controls. */
public data class ComputerUsePreviewTool(
    /** The width of the screen in pixels. */
    public val displayWidth: Long? = null,
    /** The height of the screen in pixels. */
    public val displayHeight: Long? = null,
    /** The system: `windows`, `mac`, `linux`, `ubuntu` or `browser`. */
    public val environment: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeComputerUsePreviewTool(this)
}

/** A search of posts; xAI only. */
public data class XSearchTool(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeXSearchTool(this)
}

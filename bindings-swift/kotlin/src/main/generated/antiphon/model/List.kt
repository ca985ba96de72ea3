// generated from core/src/model/list.rs by `make generate`; do not edit

package antiphon

/** A page of items: the input of a stored response, or a conversation. */
public data class ItemPage(
    /** Always `list`. */
    public val `object`: String? = null,
    /** The items, in the form in which they can be sent as input. */
    public val data: List<InputItem> = emptyList(),
    /** The id of the first item of the page. */
    public val firstId: String? = null,
    /** The id of the last item of the page; the next page begins after it. */
    public val lastId: String? = null,
    /** Whether there is another page. */
    public val hasMore: Boolean? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeItemPage(this)
}

/**
 * A compacted context: `output` goes into the next request as its input. It is no
 * response that can be continued by id.
 */
public data class CompactedResponse(
    /** The id of the compaction. */
    public val id: String = "",
    /** Always `response.compaction`. */
    public val `object`: String? = null,
    /** When it was made, in seconds since 1970. */
    public val createdAt: Long? = null,
    /** The items of the shorter context, in order. */
    public val output: List<OutputItem> = emptyList(),
    /** How images in the input were read. */
    public val image: ImageOptions? = null,
    /** What the compaction used. */
    public val usage: Usage? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCompactedResponse(this)
}

/** How many tokens an input has. */
public data class InputTokens(
    /** Always `response.input_tokens`. */
    public val `object`: String? = null,
    /** The number of tokens. */
    public val inputTokens: Long = 0,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInputTokens(this)
}

/** What was deleted. */
public data class Deleted(
    /** The id of what was deleted. */
    public val id: String? = null,
    /** What it was, such as `conversation.deleted`. */
    public val `object`: String? = null,
    /** Whether it is gone. */
    public val deleted: Boolean? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeDeleted(this)
}

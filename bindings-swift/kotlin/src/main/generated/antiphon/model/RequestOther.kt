// generated from core/src/model/request/other.rs by `make generate`; do not edit

package antiphon

/** What to give of a stored response: the query of `GET /responses/{id}`. */
public data class RetrieveRequest(
    /** What to include beyond the usual. */
    public val include: List<String>? = null,
    /** Whether deltas of a stream are padded. The server's default is true. */
    public val includeObfuscation: Boolean? = null,
    /** The number of the event after which a stream begins. */
    public val startingAfter: Long? = null,
    /** Whether to stream; the client sets it by the method that is called. */
    public val stream: Boolean? = null,
    /** Parameters this version does not know, sent as they are. */
    public val extraQuery: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeRetrieveRequest(this)
}

/** Which part of a list to give: the query of the list endpoints. */
public data class ListRequest(
    /** The id of the item after which the page begins. */
    public val after: String? = null,
    /** What to include beyond the usual. */
    public val include: List<String>? = null,
    /** How many items a page has, 1 to 100. The server's default is 20. */
    public val limit: Long? = null,
    /**
     * The order: `asc` oldest first, `desc` newest first. The server's default is
     * `desc`.
     */
    public val order: String? = null,
    /** Parameters this version does not know, sent as they are. */
    public val extraQuery: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeListRequest(this)
}

/** What to give of one item: the query of `GET /conversations/{id}/items/{id}`. */
public data class ItemRetrieveRequest(
    /** What to include beyond the usual. */
    public val include: List<String>? = null,
    /** Parameters this version does not know, sent as they are. */
    public val extraQuery: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeItemRetrieveRequest(this)
}

/** A request to compact a context: `POST /responses/compact`. */
public data class CompactRequest(
    /** The model to ask. */
    public val model: String? = null,
    /** What to compact: text, or items. */
    public val input: Input? = null,
    /** Instructions for the model, ahead of the input. */
    public val instructions: String? = null,
    /** How images in the input are read. */
    public val image: ImageOptions? = null,
    /** The response whose context to compact. */
    public val previousResponseId: String? = null,
    /** A key by which the server may find a cached prompt, at most 64 characters. */
    public val promptCacheKey: String? = null,
    /** How the prompt is cached. */
    public val promptCacheOptions: PromptCacheOptions? = null,
    /**
     * How long the prompt stays cached: `in_memory` or `24h`; replaced by
     * `prompt_cache_options`.
     */
    public val promptCacheRetention: String? = null,
    /** The tier to be served by. */
    public val serviceTier: String? = null,
    /** Parameters this version does not know, merged into the body as they are. */
    public val extraBody: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCompactRequest(this)
}

/** A request to count the tokens of an input: `POST /responses/input_tokens`. */
public data class InputTokensRequest(
    /** The model whose tokens to count. */
    public val model: String? = null,
    /** What to count: text, or items. */
    public val input: Input? = null,
    /** Instructions for the model, ahead of the input. */
    public val instructions: String? = null,
    /** The conversation to continue. */
    public val conversation: ConversationChoice? = null,
    /** Whether the model may call several tools at once. */
    public val parallelToolCalls: Boolean? = null,
    /** The tone of the model, such as `friendly` or `pragmatic`. */
    public val personality: String? = null,
    /** The response to continue. */
    public val previousResponseId: String? = null,
    /** How the model is to reason. */
    public val reasoning: Reasoning? = null,
    /** The form of the text. */
    public val text: TextConfig? = null,
    /** How tools are to be chosen. */
    public val toolChoice: ToolChoice? = null,
    /** The tools to offer. */
    public val tools: List<Tool>? = null,
    /** What happens to input that is too long: `auto` or `disabled`. */
    public val truncation: String? = null,
    /** Parameters this version does not know, merged into the body as they are. */
    public val extraBody: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInputTokensRequest(this)
}

/** A request for a new conversation: `POST /conversations`. */
public data class ConversationCreateRequest(
    /** The items it begins with, at most 20. */
    public val items: List<InputItem>? = null,
    /** Up to 16 pairs of text to attach; names up to 64 characters, values up to 512. */
    public val metadata: Map<String, String>? = null,
    /** Parameters this version does not know, merged into the body as they are. */
    public val extraBody: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeConversationCreateRequest(this)
}

/** A change to a conversation: `POST /conversations/{id}`. */
public data class ConversationUpdateRequest(
    /** The pairs of text that replace those attached. */
    public val metadata: Map<String, String>? = null,
    /** Parameters this version does not know, merged into the body as they are. */
    public val extraBody: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeConversationUpdateRequest(this)
}

/** Items to add to a conversation: `POST /conversations/{id}/items`. */
public data class ConversationItemsRequest(
    /** The items, at most 20. */
    public val items: List<InputItem> = emptyList(),
    /** What to include beyond the usual in the answer; sent in the query. */
    public val include: List<String>? = null,
    /** Parameters this version does not know, merged into the body as they are. */
    public val extraBody: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeConversationItemsRequest(this)
}

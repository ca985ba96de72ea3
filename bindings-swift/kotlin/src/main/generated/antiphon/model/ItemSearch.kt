// generated from core/src/model/item/search.rs by `make generate`; do not edit

package antiphon

/** A search of the web, or a look at a page, by the server. */
public data class WebSearchCallItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** What was done; some servers leave it out. */
    public val action: WebSearchAction? = null,
    /** What was searched for, where a server gives no action. */
    public val query: String? = null,
    /** The id of the call; sent by few servers. */
    public val callId: String? = null,
    /** What was found, when asked for by `include`. */
    public val results: List<Json>? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebSearchCallItem(this)
}

/** What a web search did. */
public sealed class WebSearchAction : Model() {
    /** A search. */
    public class Search(public val value: WebSearchQuery) : WebSearchAction()

    /** A page was opened. */
    public class OpenPage(public val value: WebSearchOpenPage) : WebSearchAction()

    /** A page was searched. */
    public class FindInPage(public val value: WebSearchFindInPage) : WebSearchAction()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : WebSearchAction()

    override fun write(writer: JsonWriter): Unit = writer.writeWebSearchAction(this)
}

/** A search. */
public data class WebSearchQuery(
    /** What was searched for; newer servers send `queries`. */
    public val query: String? = null,
    /** What was searched for. */
    public val queries: List<String>? = null,
    /** The pages that were found, when asked for by `include`. */
    public val sources: List<WebSearchSource>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebSearchQuery(this)
}

/** A page that a search found. */
public data class WebSearchSource(
    /** Always `url` so far. */
    public val kind: String? = null,
    /** The address of the page. */
    public val url: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebSearchSource(this)
}

/** A page was opened. */
public data class WebSearchOpenPage(
    /** The address of the page. */
    public val url: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebSearchOpenPage(this)
}

/** A page was searched. */
public data class WebSearchFindInPage(
    /** The address of the page. */
    public val url: String? = null,
    /** What was looked for. */
    public val pattern: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebSearchFindInPage(this)
}

/** A search of uploaded files by the server. */
public data class FileSearchCallItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** What was searched for. */
    public val queries: List<String>? = null,
    /** What was found, when asked for by `include`. */
    public val results: List<FileSearchResult>? = null,
    /** The id of the call; sent by few servers. */
    public val callId: String? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFileSearchCallItem(this)
}

/** A piece of a file that was found. */
public data class FileSearchResult(
    /** The id of the file. */
    public val fileId: String? = null,
    /** The name of the file. */
    public val filename: String? = null,
    /** How well the piece fits, 0 to 1. */
    public val score: Double? = null,
    /** The piece. */
    public val text: String? = null,
    /** Up to 16 pairs that the file's owner attached: text, numbers or booleans by name. */
    public val attributes: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFileSearchResult(this)
}

/** A search among the tools whose loading was deferred. */
public data class ToolSearchCallItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id that ties the call and its output together. */
    public val callId: String? = null,
    /** What was searched for: any JSON. */
    public val arguments: Json? = null,
    /** Who searches: `server` or `client`. */
    public val execution: String? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolSearchCallItem(this)
}

/** The tools that a search found; from now on the model may call them. */
public data class ToolSearchOutputItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id that ties the call and its output together. */
    public val callId: String? = null,
    /** Who searched: `server` or `client`. */
    public val execution: String? = null,
    /** The tools. */
    public val tools: List<Tool> = emptyList(),
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolSearchOutputItem(this)
}

/** Tools that are added in the middle of a conversation. */
public data class AdditionalToolsItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** Who adds them: `developer`. */
    public val role: String? = null,
    /** The tools. */
    public val tools: List<Tool> = emptyList(),
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeAdditionalToolsItem(this)
}

/** A search of posts by the server; xAI only. */
public data class XSearchCallItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id that ties the call and its output together. */
    public val callId: String? = null,
    /** The search that was done, such as `x_keyword_search`. */
    public val name: String? = null,
    /** The arguments as JSON text. */
    public val arguments: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeXSearchCallItem(this)
}

// generated from core/src/model/item/openrouter.rs by `make generate`; do not edit

package antiphon

/** Advice of another model. */
public data class OpenRouterAdvisorItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The name of the advisor, where there are several. */
    public val instanceName: String? = null,
    /** The model that was asked. */
    public val model: String? = null,
    /** What it was asked. */
    public val prompt: String? = null,
    /** What it said. */
    public val advice: String? = null,
    /** Why it failed. */
    public val error: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterAdvisorItem(this)
}

/** A change to a file. */
public data class OpenRouterApplyPatchItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id that ties the call and its output together. */
    public val callId: String? = null,
    /** What was done to which file. */
    public val operation: PatchOperation? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterApplyPatchItem(this)
}

/** A command in a shell. */
public data class OpenRouterBashItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id that ties the call and its output together. */
    public val callId: String? = null,
    /** The arguments as JSON text. */
    public val arguments: String? = null,
    /** The command. */
    public val command: String? = null,
    /** What it printed. */
    public val stdout: String? = null,
    /** What it printed as errors. */
    public val stderr: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterBashItem(this)
}

/** Something done in a browser. */
public data class OpenRouterBrowserUseItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** What was done. */
    public val action: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterBrowserUseItem(this)
}

/** Code that was run. */
public data class OpenRouterCodeInterpreterItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The code. */
    public val code: String? = null,
    /** Its language. */
    public val language: String? = null,
    /** What it printed. */
    public val stdout: String? = null,
    /** What it printed as errors. */
    public val stderr: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterCodeInterpreterItem(this)
}

/** A look at the clock. */
public data class OpenRouterDatetimeItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The date and time, in ISO 8601. */
    public val datetime: String? = null,
    /** The time zone, by IANA name. */
    public val timezone: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterDatetimeItem(this)
}

/** A search among OpenRouter's models. */
public data class OpenRouterExperimentalSearchModelsItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The arguments as JSON text. */
    public val arguments: String? = null,
    /** What was searched for. */
    public val query: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterExperimentalSearchModelsItem(this)
}

/** A search of files. */
public data class OpenRouterFileSearchItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** What was searched for. */
    public val queries: List<String>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterFileSearchItem(this)
}

/** Something done to a stored file. */
public data class OpenRouterFilesItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id that ties the call and its output together. */
    public val callId: String? = null,
    /** The arguments as JSON text. */
    public val arguments: String? = null,
    /** What was done. */
    public val operation: String? = null,
    /** The id of the file. */
    public val fileId: String? = null,
    /** The name of the file. */
    public val filename: String? = null,
    /** What came of it. */
    public val result: String? = null,
    /** Why it failed. */
    public val error: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterFilesItem(this)
}

/** Answers of several models, and an analysis of them. */
public data class OpenRouterFusionItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** What the judge made of the answers. */
    public val analysis: Json? = null,
    /** The answers. */
    public val responses: List<FusionResponse>? = null,
    /** The pages that they draw on. */
    public val sources: List<Json>? = null,
    /** The models that did not answer. */
    public val failedModels: List<FusionFailure>? = null,
    /** Why there is no analysis, as a code. */
    public val failureReason: String? = null,
    /** Why it failed, for people. */
    public val error: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterFusionItem(this)
}

/** The answer of one model. */
public data class FusionResponse(
    /** The model. */
    public val model: String? = null,
    /** What it said. */
    public val content: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFusionResponse(this)
}

/** A model that did not answer. */
public data class FusionFailure(
    /** The model. */
    public val model: String? = null,
    /** Why it failed. */
    public val error: String? = null,
    /** The HTTP status that it answered with. */
    public val statusCode: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFusionFailure(this)
}

/** An image that was made. */
public data class OpenRouterImageGenerationItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The prompt that it was made from. */
    public val prompt: String? = null,
    /** The image in base64, or its URL. */
    public val result: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterImageGenerationItem(this)
}

/** A call of a tool on an MCP server. */
public data class OpenRouterMcpItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterMcpItem(this)
}

/** A look into stored memories, or a change of them. */
public data class OpenRouterMemoryItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** What was done: `read`, `write` or `delete`. */
    public val action: String? = null,
    /** The name of the memory. */
    public val key: String? = null,
    /** The memory. */
    public val value: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterMemoryItem(this)
}

/** Commands in a shell. */
public data class OpenRouterShellItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id that ties the call and its output together. */
    public val callId: String? = null,
    /** The arguments as JSON text. */
    public val arguments: String? = null,
    /** What was run. */
    public val action: ShellAction? = null,
    /** What each command gave. */
    public val output: List<ShellCommandOutput>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterShellItem(this)
}

/** A task given to another model. */
public data class OpenRouterSubagentItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The id that ties the call and its output together. */
    public val callId: String? = null,
    /** The name of the tool, as the model called it. */
    public val name: String? = null,
    /** The name of the subagent, where there are several. */
    public val instanceName: String? = null,
    /** The model that was given the task. */
    public val model: String? = null,
    /** The name of the task. */
    public val taskName: String? = null,
    /** What was to be done. */
    public val taskDescription: String? = null,
    /** What came of it. */
    public val outcome: String? = null,
    /** Why it failed. */
    public val error: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterSubagentItem(this)
}

/** Something done to a file in an editor. */
public data class OpenRouterTextEditorItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** What was done: `view`, `create`, `str_replace` or `insert`. */
    public val command: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterTextEditorItem(this)
}

/** A search among the tools. */
public data class OpenRouterToolSearchItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** What was searched for. */
    public val query: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterToolSearchItem(this)
}

/** A page that was fetched. */
public data class OpenRouterWebFetchItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** The address of the page. */
    public val url: String? = null,
    /** Its title. */
    public val title: String? = null,
    /** Its text. */
    public val content: String? = null,
    /** Why it failed. */
    public val error: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterWebFetchItem(this)
}

/** A search of the web. */
public data class OpenRouterWebSearchItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How far the item is. */
    public val status: ItemStatus? = null,
    /** What was done. */
    public val action: WebSearchAction? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterWebSearchItem(this)
}

// generated from core/src/model/tool/openrouter.rs by `make generate`; do not edit

package antiphon

/** Advice of another model. */
public data class OpenRouterAdvisorTool(
    /** Settings, by name. */
    public val parameters: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterAdvisorTool(this)
}

/** Changes to files. */
public data class OpenRouterApplyPatchTool(
    /** Settings, by name. */
    public val parameters: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterApplyPatchTool(this)
}

/** Commands in a shell. */
public data class OpenRouterBashTool(
    /** Settings, by name. */
    public val parameters: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterBashTool(this)
}

/** A look at the clock. */
public data class OpenRouterDatetimeTool(
    /** Settings, by name. */
    public val parameters: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterDatetimeTool(this)
}

/** A search among OpenRouter's models. */
public data class OpenRouterExperimentalSearchModelsTool(
    /** Settings, by name. */
    public val parameters: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterExperimentalSearchModelsTool(this)
}

/** Stored files. */
public data class OpenRouterFilesTool(
    /** Settings, by name. */
    public val parameters: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterFilesTool(this)
}

/** Answers of several models, and an analysis of them. */
public data class OpenRouterFusionTool(
    /** Settings, by name. */
    public val parameters: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterFusionTool(this)
}

/** Images. */
public data class OpenRouterImageGenerationTool(
    /** Settings, by name. */
    public val parameters: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterImageGenerationTool(this)
}

/** Commands in a shell. */
public data class OpenRouterShellTool(
    /** Settings, by name. */
    public val parameters: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterShellTool(this)
}

/** Tasks for another model. */
public data class OpenRouterSubagentTool(
    /** Settings, by name. */
    public val parameters: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterSubagentTool(this)
}

/** A search among the tools. */
public data class OpenRouterToolSearchTool(
    /** Settings, by name. */
    public val parameters: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterToolSearchTool(this)
}

/** Pages to fetch. */
public data class OpenRouterWebFetchTool(
    /** Settings, by name. */
    public val parameters: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterWebFetchTool(this)
}

/** A search of the web. */
public data class OpenRouterWebSearchTool(
    /** Settings, by name. */
    public val parameters: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOpenRouterWebSearchTool(this)
}

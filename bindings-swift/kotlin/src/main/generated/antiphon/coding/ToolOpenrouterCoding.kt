// generated from core/src/model/tool/openrouter.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readOpenRouterAdvisorTool(): OpenRouterAdvisorTool {
    val present = presence(2)
    val parameters = if (has(present, 0)) json() else null
    val extra = if (has(present, 1)) json() else Json()
    return OpenRouterAdvisorTool(parameters, extra)
}

internal fun JsonWriter.writeOpenRouterAdvisorTool(value: OpenRouterAdvisorTool) {
    begin("openrouter:advisor", value.extra)
    field("parameters", value.parameters)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterApplyPatchTool(): OpenRouterApplyPatchTool {
    val present = presence(2)
    val parameters = if (has(present, 0)) json() else null
    val extra = if (has(present, 1)) json() else Json()
    return OpenRouterApplyPatchTool(parameters, extra)
}

internal fun JsonWriter.writeOpenRouterApplyPatchTool(value: OpenRouterApplyPatchTool) {
    begin("openrouter:apply_patch", value.extra)
    field("parameters", value.parameters)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterBashTool(): OpenRouterBashTool {
    val present = presence(2)
    val parameters = if (has(present, 0)) json() else null
    val extra = if (has(present, 1)) json() else Json()
    return OpenRouterBashTool(parameters, extra)
}

internal fun JsonWriter.writeOpenRouterBashTool(value: OpenRouterBashTool) {
    begin("openrouter:bash", value.extra)
    field("parameters", value.parameters)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterDatetimeTool(): OpenRouterDatetimeTool {
    val present = presence(2)
    val parameters = if (has(present, 0)) json() else null
    val extra = if (has(present, 1)) json() else Json()
    return OpenRouterDatetimeTool(parameters, extra)
}

internal fun JsonWriter.writeOpenRouterDatetimeTool(value: OpenRouterDatetimeTool) {
    begin("openrouter:datetime", value.extra)
    field("parameters", value.parameters)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterExperimentalSearchModelsTool(): OpenRouterExperimentalSearchModelsTool {
    val present = presence(2)
    val parameters = if (has(present, 0)) json() else null
    val extra = if (has(present, 1)) json() else Json()
    return OpenRouterExperimentalSearchModelsTool(parameters, extra)
}

internal fun JsonWriter.writeOpenRouterExperimentalSearchModelsTool(value: OpenRouterExperimentalSearchModelsTool) {
    begin("openrouter:experimental__search_models", value.extra)
    field("parameters", value.parameters)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterFilesTool(): OpenRouterFilesTool {
    val present = presence(2)
    val parameters = if (has(present, 0)) json() else null
    val extra = if (has(present, 1)) json() else Json()
    return OpenRouterFilesTool(parameters, extra)
}

internal fun JsonWriter.writeOpenRouterFilesTool(value: OpenRouterFilesTool) {
    begin("openrouter:files", value.extra)
    field("parameters", value.parameters)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterFusionTool(): OpenRouterFusionTool {
    val present = presence(2)
    val parameters = if (has(present, 0)) json() else null
    val extra = if (has(present, 1)) json() else Json()
    return OpenRouterFusionTool(parameters, extra)
}

internal fun JsonWriter.writeOpenRouterFusionTool(value: OpenRouterFusionTool) {
    begin("openrouter:fusion", value.extra)
    field("parameters", value.parameters)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterImageGenerationTool(): OpenRouterImageGenerationTool {
    val present = presence(2)
    val parameters = if (has(present, 0)) json() else null
    val extra = if (has(present, 1)) json() else Json()
    return OpenRouterImageGenerationTool(parameters, extra)
}

internal fun JsonWriter.writeOpenRouterImageGenerationTool(value: OpenRouterImageGenerationTool) {
    begin("openrouter:image_generation", value.extra)
    field("parameters", value.parameters)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterShellTool(): OpenRouterShellTool {
    val present = presence(2)
    val parameters = if (has(present, 0)) json() else null
    val extra = if (has(present, 1)) json() else Json()
    return OpenRouterShellTool(parameters, extra)
}

internal fun JsonWriter.writeOpenRouterShellTool(value: OpenRouterShellTool) {
    begin("openrouter:shell", value.extra)
    field("parameters", value.parameters)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterSubagentTool(): OpenRouterSubagentTool {
    val present = presence(2)
    val parameters = if (has(present, 0)) json() else null
    val extra = if (has(present, 1)) json() else Json()
    return OpenRouterSubagentTool(parameters, extra)
}

internal fun JsonWriter.writeOpenRouterSubagentTool(value: OpenRouterSubagentTool) {
    begin("openrouter:subagent", value.extra)
    field("parameters", value.parameters)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterToolSearchTool(): OpenRouterToolSearchTool {
    val present = presence(2)
    val parameters = if (has(present, 0)) json() else null
    val extra = if (has(present, 1)) json() else Json()
    return OpenRouterToolSearchTool(parameters, extra)
}

internal fun JsonWriter.writeOpenRouterToolSearchTool(value: OpenRouterToolSearchTool) {
    begin("openrouter:tool_search", value.extra)
    field("parameters", value.parameters)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterWebFetchTool(): OpenRouterWebFetchTool {
    val present = presence(2)
    val parameters = if (has(present, 0)) json() else null
    val extra = if (has(present, 1)) json() else Json()
    return OpenRouterWebFetchTool(parameters, extra)
}

internal fun JsonWriter.writeOpenRouterWebFetchTool(value: OpenRouterWebFetchTool) {
    begin("openrouter:web_fetch", value.extra)
    field("parameters", value.parameters)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterWebSearchTool(): OpenRouterWebSearchTool {
    val present = presence(2)
    val parameters = if (has(present, 0)) json() else null
    val extra = if (has(present, 1)) json() else Json()
    return OpenRouterWebSearchTool(parameters, extra)
}

internal fun JsonWriter.writeOpenRouterWebSearchTool(value: OpenRouterWebSearchTool) {
    begin("openrouter:web_search", value.extra)
    field("parameters", value.parameters)
    end(value.extra)
}

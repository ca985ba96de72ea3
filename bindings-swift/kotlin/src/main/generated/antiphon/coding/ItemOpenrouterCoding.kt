// generated from core/src/model/item/openrouter.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readOpenRouterAdvisorItem(): OpenRouterAdvisorItem {
    val present = presence(8)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val instanceName = if (has(present, 2)) string() else null
    val model = if (has(present, 3)) string() else null
    val prompt = if (has(present, 4)) string() else null
    val advice = if (has(present, 5)) string() else null
    val error = if (has(present, 6)) string() else null
    val extra = if (has(present, 7)) json() else Json()
    return OpenRouterAdvisorItem(id, status, instanceName, model, prompt, advice, error, extra)
}

internal fun JsonWriter.writeOpenRouterAdvisorItem(value: OpenRouterAdvisorItem) {
    begin("openrouter:advisor", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("instance_name", value.instanceName)
    field("model", value.model)
    field("prompt", value.prompt)
    field("advice", value.advice)
    field("error", value.error)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterApplyPatchItem(): OpenRouterApplyPatchItem {
    val present = presence(5)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val operation = if (has(present, 3)) readPatchOperation() else null
    val extra = if (has(present, 4)) json() else Json()
    return OpenRouterApplyPatchItem(id, status, callId, operation, extra)
}

internal fun JsonWriter.writeOpenRouterApplyPatchItem(value: OpenRouterApplyPatchItem) {
    begin("openrouter:apply_patch", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("operation", value.operation)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterBashItem(): OpenRouterBashItem {
    val present = presence(8)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val arguments = if (has(present, 3)) string() else null
    val command = if (has(present, 4)) string() else null
    val stdout = if (has(present, 5)) string() else null
    val stderr = if (has(present, 6)) string() else null
    val extra = if (has(present, 7)) json() else Json()
    return OpenRouterBashItem(id, status, callId, arguments, command, stdout, stderr, extra)
}

internal fun JsonWriter.writeOpenRouterBashItem(value: OpenRouterBashItem) {
    begin("openrouter:bash", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("arguments", value.arguments)
    field("command", value.command)
    field("stdout", value.stdout)
    field("stderr", value.stderr)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterBrowserUseItem(): OpenRouterBrowserUseItem {
    val present = presence(4)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val action = if (has(present, 2)) string() else null
    val extra = if (has(present, 3)) json() else Json()
    return OpenRouterBrowserUseItem(id, status, action, extra)
}

internal fun JsonWriter.writeOpenRouterBrowserUseItem(value: OpenRouterBrowserUseItem) {
    begin("openrouter:browser_use", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("action", value.action)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterCodeInterpreterItem(): OpenRouterCodeInterpreterItem {
    val present = presence(7)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val code = if (has(present, 2)) string() else null
    val language = if (has(present, 3)) string() else null
    val stdout = if (has(present, 4)) string() else null
    val stderr = if (has(present, 5)) string() else null
    val extra = if (has(present, 6)) json() else Json()
    return OpenRouterCodeInterpreterItem(id, status, code, language, stdout, stderr, extra)
}

internal fun JsonWriter.writeOpenRouterCodeInterpreterItem(value: OpenRouterCodeInterpreterItem) {
    begin("openrouter:code_interpreter", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("code", value.code)
    field("language", value.language)
    field("stdout", value.stdout)
    field("stderr", value.stderr)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterDatetimeItem(): OpenRouterDatetimeItem {
    val present = presence(5)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val datetime = if (has(present, 2)) string() else null
    val timezone = if (has(present, 3)) string() else null
    val extra = if (has(present, 4)) json() else Json()
    return OpenRouterDatetimeItem(id, status, datetime, timezone, extra)
}

internal fun JsonWriter.writeOpenRouterDatetimeItem(value: OpenRouterDatetimeItem) {
    begin("openrouter:datetime", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("datetime", value.datetime)
    field("timezone", value.timezone)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterExperimentalSearchModelsItem(): OpenRouterExperimentalSearchModelsItem {
    val present = presence(5)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val arguments = if (has(present, 2)) string() else null
    val query = if (has(present, 3)) string() else null
    val extra = if (has(present, 4)) json() else Json()
    return OpenRouterExperimentalSearchModelsItem(id, status, arguments, query, extra)
}

internal fun JsonWriter.writeOpenRouterExperimentalSearchModelsItem(value: OpenRouterExperimentalSearchModelsItem) {
    begin("openrouter:experimental__search_models", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("arguments", value.arguments)
    field("query", value.query)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterFileSearchItem(): OpenRouterFileSearchItem {
    val present = presence(4)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val queries = if (has(present, 2)) list { string() } else null
    val extra = if (has(present, 3)) json() else Json()
    return OpenRouterFileSearchItem(id, status, queries, extra)
}

internal fun JsonWriter.writeOpenRouterFileSearchItem(value: OpenRouterFileSearchItem) {
    begin("openrouter:file_search", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("queries", value.queries)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterFilesItem(): OpenRouterFilesItem {
    val present = presence(10)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val arguments = if (has(present, 3)) string() else null
    val operation = if (has(present, 4)) string() else null
    val fileId = if (has(present, 5)) string() else null
    val filename = if (has(present, 6)) string() else null
    val result = if (has(present, 7)) string() else null
    val error = if (has(present, 8)) string() else null
    val extra = if (has(present, 9)) json() else Json()
    return OpenRouterFilesItem(id, status, callId, arguments, operation, fileId, filename, result, error, extra)
}

internal fun JsonWriter.writeOpenRouterFilesItem(value: OpenRouterFilesItem) {
    begin("openrouter:files", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("arguments", value.arguments)
    field("operation", value.operation)
    field("file_id", value.fileId)
    field("filename", value.filename)
    field("result", value.result)
    field("error", value.error)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterFusionItem(): OpenRouterFusionItem {
    val present = presence(9)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val analysis = if (has(present, 2)) json() else null
    val responses = if (has(present, 3)) list { readFusionResponse() } else null
    val sources = if (has(present, 4)) list { json() } else null
    val failedModels = if (has(present, 5)) list { readFusionFailure() } else null
    val failureReason = if (has(present, 6)) string() else null
    val error = if (has(present, 7)) string() else null
    val extra = if (has(present, 8)) json() else Json()
    return OpenRouterFusionItem(id, status, analysis, responses, sources, failedModels, failureReason, error, extra)
}

internal fun JsonWriter.writeOpenRouterFusionItem(value: OpenRouterFusionItem) {
    begin("openrouter:fusion", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("analysis", value.analysis)
    field("responses", value.responses)
    field("sources", value.sources)
    field("failed_models", value.failedModels)
    field("failure_reason", value.failureReason)
    field("error", value.error)
    end(value.extra)
}

internal fun BufferReader.readFusionResponse(): FusionResponse {
    val present = presence(3)
    val model = if (has(present, 0)) string() else null
    val content = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return FusionResponse(model, content, extra)
}

internal fun JsonWriter.writeFusionResponse(value: FusionResponse) {
    begin(null, value.extra)
    field("model", value.model)
    field("content", value.content)
    end(value.extra)
}

internal fun BufferReader.readFusionFailure(): FusionFailure {
    val present = presence(4)
    val model = if (has(present, 0)) string() else null
    val error = if (has(present, 1)) string() else null
    val statusCode = if (has(present, 2)) integer() else null
    val extra = if (has(present, 3)) json() else Json()
    return FusionFailure(model, error, statusCode, extra)
}

internal fun JsonWriter.writeFusionFailure(value: FusionFailure) {
    begin(null, value.extra)
    field("model", value.model)
    field("error", value.error)
    field("status_code", value.statusCode)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterImageGenerationItem(): OpenRouterImageGenerationItem {
    val present = presence(5)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val prompt = if (has(present, 2)) string() else null
    val result = if (has(present, 3)) string() else null
    val extra = if (has(present, 4)) json() else Json()
    return OpenRouterImageGenerationItem(id, status, prompt, result, extra)
}

internal fun JsonWriter.writeOpenRouterImageGenerationItem(value: OpenRouterImageGenerationItem) {
    begin("openrouter:image_generation", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("prompt", value.prompt)
    field("result", value.result)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterMcpItem(): OpenRouterMcpItem {
    val present = presence(3)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val extra = if (has(present, 2)) json() else Json()
    return OpenRouterMcpItem(id, status, extra)
}

internal fun JsonWriter.writeOpenRouterMcpItem(value: OpenRouterMcpItem) {
    begin("openrouter:mcp", value.extra)
    field("id", value.id)
    field("status", value.status)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterMemoryItem(): OpenRouterMemoryItem {
    val present = presence(6)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val action = if (has(present, 2)) string() else null
    val key = if (has(present, 3)) string() else null
    val value = if (has(present, 4)) json() else null
    val extra = if (has(present, 5)) json() else Json()
    return OpenRouterMemoryItem(id, status, action, key, value, extra)
}

internal fun JsonWriter.writeOpenRouterMemoryItem(value: OpenRouterMemoryItem) {
    begin("openrouter:memory", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("action", value.action)
    field("key", value.key)
    field("value", value.value)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterShellItem(): OpenRouterShellItem {
    val present = presence(7)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val arguments = if (has(present, 3)) string() else null
    val action = if (has(present, 4)) readShellAction() else null
    val output = if (has(present, 5)) list { readShellCommandOutput() } else null
    val extra = if (has(present, 6)) json() else Json()
    return OpenRouterShellItem(id, status, callId, arguments, action, output, extra)
}

internal fun JsonWriter.writeOpenRouterShellItem(value: OpenRouterShellItem) {
    begin("openrouter:shell", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("arguments", value.arguments)
    field("action", value.action)
    field("output", value.output)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterSubagentItem(): OpenRouterSubagentItem {
    val present = presence(11)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val name = if (has(present, 3)) string() else null
    val instanceName = if (has(present, 4)) string() else null
    val model = if (has(present, 5)) string() else null
    val taskName = if (has(present, 6)) string() else null
    val taskDescription = if (has(present, 7)) string() else null
    val outcome = if (has(present, 8)) string() else null
    val error = if (has(present, 9)) string() else null
    val extra = if (has(present, 10)) json() else Json()
    return OpenRouterSubagentItem(id, status, callId, name, instanceName, model, taskName, taskDescription, outcome, error, extra)
}

internal fun JsonWriter.writeOpenRouterSubagentItem(value: OpenRouterSubagentItem) {
    begin("openrouter:subagent", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("name", value.name)
    field("instance_name", value.instanceName)
    field("model", value.model)
    field("task_name", value.taskName)
    field("task_description", value.taskDescription)
    field("outcome", value.outcome)
    field("error", value.error)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterTextEditorItem(): OpenRouterTextEditorItem {
    val present = presence(4)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val command = if (has(present, 2)) string() else null
    val extra = if (has(present, 3)) json() else Json()
    return OpenRouterTextEditorItem(id, status, command, extra)
}

internal fun JsonWriter.writeOpenRouterTextEditorItem(value: OpenRouterTextEditorItem) {
    begin("openrouter:text_editor", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("command", value.command)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterToolSearchItem(): OpenRouterToolSearchItem {
    val present = presence(4)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val query = if (has(present, 2)) string() else null
    val extra = if (has(present, 3)) json() else Json()
    return OpenRouterToolSearchItem(id, status, query, extra)
}

internal fun JsonWriter.writeOpenRouterToolSearchItem(value: OpenRouterToolSearchItem) {
    begin("openrouter:tool_search", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("query", value.query)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterWebFetchItem(): OpenRouterWebFetchItem {
    val present = presence(7)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val url = if (has(present, 2)) string() else null
    val title = if (has(present, 3)) string() else null
    val content = if (has(present, 4)) string() else null
    val error = if (has(present, 5)) string() else null
    val extra = if (has(present, 6)) json() else Json()
    return OpenRouterWebFetchItem(id, status, url, title, content, error, extra)
}

internal fun JsonWriter.writeOpenRouterWebFetchItem(value: OpenRouterWebFetchItem) {
    begin("openrouter:web_fetch", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("url", value.url)
    field("title", value.title)
    field("content", value.content)
    field("error", value.error)
    end(value.extra)
}

internal fun BufferReader.readOpenRouterWebSearchItem(): OpenRouterWebSearchItem {
    val present = presence(4)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val action = if (has(present, 2)) readWebSearchAction() else null
    val extra = if (has(present, 3)) json() else Json()
    return OpenRouterWebSearchItem(id, status, action, extra)
}

internal fun JsonWriter.writeOpenRouterWebSearchItem(value: OpenRouterWebSearchItem) {
    begin("openrouter:web_search", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("action", value.action)
    end(value.extra)
}

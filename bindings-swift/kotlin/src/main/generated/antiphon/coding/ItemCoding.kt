// generated from core/src/model/item/mod.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readOutputItem(): OutputItem =
    when (size()) {
        0 -> OutputItem.Message(readMessageItem())
        1 -> OutputItem.Reasoning(readReasoningItem())
        2 -> OutputItem.FunctionCall(readFunctionCallItem())
        3 -> OutputItem.FunctionCallOutput(readFunctionCallOutputItem())
        4 -> OutputItem.WebSearchCall(readWebSearchCallItem())
        5 -> OutputItem.FileSearchCall(readFileSearchCallItem())
        6 -> OutputItem.CodeInterpreterCall(readCodeInterpreterCallItem())
        7 -> OutputItem.ImageGenerationCall(readImageGenerationCallItem())
        8 -> OutputItem.CustomToolCall(readCustomToolCallItem())
        9 -> OutputItem.CustomToolCallOutput(readCustomToolCallOutputItem())
        10 -> OutputItem.McpCall(readMcpCallItem())
        11 -> OutputItem.McpListTools(readMcpListToolsItem())
        12 -> OutputItem.McpApprovalRequest(readMcpApprovalRequestItem())
        13 -> OutputItem.McpApprovalResponse(readMcpApprovalResponseItem())
        14 -> OutputItem.ComputerCall(readComputerCallItem())
        15 -> OutputItem.ComputerCallOutput(readComputerCallOutputItem())
        16 -> OutputItem.ShellCall(readShellCallItem())
        17 -> OutputItem.ShellCallOutput(readShellCallOutputItem())
        18 -> OutputItem.LocalShellCall(readLocalShellCallItem())
        19 -> OutputItem.LocalShellCallOutput(readLocalShellCallOutputItem())
        20 -> OutputItem.ApplyPatchCall(readApplyPatchCallItem())
        21 -> OutputItem.ApplyPatchCallOutput(readApplyPatchCallOutputItem())
        22 -> OutputItem.ToolSearchCall(readToolSearchCallItem())
        23 -> OutputItem.ToolSearchOutput(readToolSearchOutputItem())
        24 -> OutputItem.AdditionalTools(readAdditionalToolsItem())
        25 -> OutputItem.Compaction(readCompactionItem())
        26 -> OutputItem.ContextCompaction(readContextCompactionItem())
        27 -> OutputItem.ConfigurationUpdate(readConfigurationUpdateItem())
        28 -> OutputItem.Program(readProgramItem())
        29 -> OutputItem.ProgramOutput(readProgramOutputItem())
        30 -> OutputItem.AgentMessage(readAgentMessageItem())
        31 -> OutputItem.MultiAgentCall(readMultiAgentCallItem())
        32 -> OutputItem.MultiAgentCallOutput(readMultiAgentCallOutputItem())
        33 -> OutputItem.XSearchCall(readXSearchCallItem())
        34 -> OutputItem.OpenRouterAdvisor(readOpenRouterAdvisorItem())
        35 -> OutputItem.OpenRouterApplyPatch(readOpenRouterApplyPatchItem())
        36 -> OutputItem.OpenRouterBash(readOpenRouterBashItem())
        37 -> OutputItem.OpenRouterBrowserUse(readOpenRouterBrowserUseItem())
        38 -> OutputItem.OpenRouterCodeInterpreter(readOpenRouterCodeInterpreterItem())
        39 -> OutputItem.OpenRouterDatetime(readOpenRouterDatetimeItem())
        40 -> OutputItem.OpenRouterExperimentalSearchModels(readOpenRouterExperimentalSearchModelsItem())
        41 -> OutputItem.OpenRouterFileSearch(readOpenRouterFileSearchItem())
        42 -> OutputItem.OpenRouterFiles(readOpenRouterFilesItem())
        43 -> OutputItem.OpenRouterFusion(readOpenRouterFusionItem())
        44 -> OutputItem.OpenRouterImageGeneration(readOpenRouterImageGenerationItem())
        45 -> OutputItem.OpenRouterMcp(readOpenRouterMcpItem())
        46 -> OutputItem.OpenRouterMemory(readOpenRouterMemoryItem())
        47 -> OutputItem.OpenRouterShell(readOpenRouterShellItem())
        48 -> OutputItem.OpenRouterSubagent(readOpenRouterSubagentItem())
        49 -> OutputItem.OpenRouterTextEditor(readOpenRouterTextEditorItem())
        50 -> OutputItem.OpenRouterToolSearch(readOpenRouterToolSearchItem())
        51 -> OutputItem.OpenRouterWebFetch(readOpenRouterWebFetchItem())
        52 -> OutputItem.OpenRouterWebSearch(readOpenRouterWebSearchItem())
        else -> unknown { kind, json -> OutputItem.Unknown(kind, json) }
    }

internal fun JsonWriter.writeOutputItem(value: OutputItem): Unit =
    when (value) {
        is OutputItem.Message -> value.value.write(this)
        is OutputItem.Reasoning -> value.value.write(this)
        is OutputItem.FunctionCall -> value.value.write(this)
        is OutputItem.FunctionCallOutput -> value.value.write(this)
        is OutputItem.WebSearchCall -> value.value.write(this)
        is OutputItem.FileSearchCall -> value.value.write(this)
        is OutputItem.CodeInterpreterCall -> value.value.write(this)
        is OutputItem.ImageGenerationCall -> value.value.write(this)
        is OutputItem.CustomToolCall -> value.value.write(this)
        is OutputItem.CustomToolCallOutput -> value.value.write(this)
        is OutputItem.McpCall -> value.value.write(this)
        is OutputItem.McpListTools -> value.value.write(this)
        is OutputItem.McpApprovalRequest -> value.value.write(this)
        is OutputItem.McpApprovalResponse -> value.value.write(this)
        is OutputItem.ComputerCall -> value.value.write(this)
        is OutputItem.ComputerCallOutput -> value.value.write(this)
        is OutputItem.ShellCall -> value.value.write(this)
        is OutputItem.ShellCallOutput -> value.value.write(this)
        is OutputItem.LocalShellCall -> value.value.write(this)
        is OutputItem.LocalShellCallOutput -> value.value.write(this)
        is OutputItem.ApplyPatchCall -> value.value.write(this)
        is OutputItem.ApplyPatchCallOutput -> value.value.write(this)
        is OutputItem.ToolSearchCall -> value.value.write(this)
        is OutputItem.ToolSearchOutput -> value.value.write(this)
        is OutputItem.AdditionalTools -> value.value.write(this)
        is OutputItem.Compaction -> value.value.write(this)
        is OutputItem.ContextCompaction -> value.value.write(this)
        is OutputItem.ConfigurationUpdate -> value.value.write(this)
        is OutputItem.Program -> value.value.write(this)
        is OutputItem.ProgramOutput -> value.value.write(this)
        is OutputItem.AgentMessage -> value.value.write(this)
        is OutputItem.MultiAgentCall -> value.value.write(this)
        is OutputItem.MultiAgentCallOutput -> value.value.write(this)
        is OutputItem.XSearchCall -> value.value.write(this)
        is OutputItem.OpenRouterAdvisor -> value.value.write(this)
        is OutputItem.OpenRouterApplyPatch -> value.value.write(this)
        is OutputItem.OpenRouterBash -> value.value.write(this)
        is OutputItem.OpenRouterBrowserUse -> value.value.write(this)
        is OutputItem.OpenRouterCodeInterpreter -> value.value.write(this)
        is OutputItem.OpenRouterDatetime -> value.value.write(this)
        is OutputItem.OpenRouterExperimentalSearchModels -> value.value.write(this)
        is OutputItem.OpenRouterFileSearch -> value.value.write(this)
        is OutputItem.OpenRouterFiles -> value.value.write(this)
        is OutputItem.OpenRouterFusion -> value.value.write(this)
        is OutputItem.OpenRouterImageGeneration -> value.value.write(this)
        is OutputItem.OpenRouterMcp -> value.value.write(this)
        is OutputItem.OpenRouterMemory -> value.value.write(this)
        is OutputItem.OpenRouterShell -> value.value.write(this)
        is OutputItem.OpenRouterSubagent -> value.value.write(this)
        is OutputItem.OpenRouterTextEditor -> value.value.write(this)
        is OutputItem.OpenRouterToolSearch -> value.value.write(this)
        is OutputItem.OpenRouterWebFetch -> value.value.write(this)
        is OutputItem.OpenRouterWebSearch -> value.value.write(this)
        is OutputItem.Unknown -> raw(value.json)
    }

internal fun BufferReader.readMessageItem(): MessageItem {
    val present = presence(8)
    val id = if (has(present, 0)) string() else null
    val role = if (has(present, 1)) string() else null
    val status = if (has(present, 2)) readItemStatus() else null
    val phase = if (has(present, 3)) string() else null
    val content = list { readContentPart() }
    val createdBy = if (has(present, 5)) string() else null
    val agent = if (has(present, 6)) readItemAgent() else null
    val extra = if (has(present, 7)) json() else Json()
    return MessageItem(id, role, status, phase, content, createdBy, agent, extra)
}

internal fun JsonWriter.writeMessageItem(value: MessageItem) {
    begin("message", value.extra)
    field("id", value.id)
    field("role", value.role)
    field("status", value.status)
    field("phase", value.phase)
    field("content", value.content)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readReasoningItem(): ReasoningItem {
    val present = presence(10)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val summary = list { readSummaryPart() }
    val content = if (has(present, 3)) list { readContentPart() } else null
    val encryptedContent = if (has(present, 4)) string() else null
    val format = if (has(present, 5)) string() else null
    val signature = if (has(present, 6)) string() else null
    val createdBy = if (has(present, 7)) string() else null
    val agent = if (has(present, 8)) readItemAgent() else null
    val extra = if (has(present, 9)) json() else Json()
    return ReasoningItem(id, status, summary, content, encryptedContent, format, signature, createdBy, agent, extra)
}

internal fun JsonWriter.writeReasoningItem(value: ReasoningItem) {
    begin("reasoning", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("summary", value.summary)
    field("content", value.content)
    field("encrypted_content", value.encryptedContent)
    field("format", value.format)
    field("signature", value.signature)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

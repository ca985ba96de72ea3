// generated from core/src/model/item/input.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readInputItem(): InputItem =
    when (size()) {
        0 -> InputItem.Message(readInputMessage())
        1 -> InputItem.Reasoning(readReasoningItem())
        2 -> InputItem.FunctionCall(readFunctionCallItem())
        3 -> InputItem.FunctionCallOutput(readFunctionCallOutputItem())
        4 -> InputItem.ItemReference(readItemReference())
        5 -> InputItem.WebSearchCall(readWebSearchCallItem())
        6 -> InputItem.FileSearchCall(readFileSearchCallItem())
        7 -> InputItem.CodeInterpreterCall(readCodeInterpreterCallItem())
        8 -> InputItem.ImageGenerationCall(readImageGenerationCallItem())
        9 -> InputItem.CustomToolCall(readCustomToolCallItem())
        10 -> InputItem.CustomToolCallOutput(readCustomToolCallOutputItem())
        11 -> InputItem.McpCall(readMcpCallItem())
        12 -> InputItem.McpListTools(readMcpListToolsItem())
        13 -> InputItem.McpApprovalRequest(readMcpApprovalRequestItem())
        14 -> InputItem.McpApprovalResponse(readMcpApprovalResponseItem())
        15 -> InputItem.ComputerCall(readComputerCallItem())
        16 -> InputItem.ComputerCallOutput(readComputerCallOutputItem())
        17 -> InputItem.ShellCall(readShellCallItem())
        18 -> InputItem.ShellCallOutput(readShellCallOutputItem())
        19 -> InputItem.LocalShellCall(readLocalShellCallItem())
        20 -> InputItem.LocalShellCallOutput(readLocalShellCallOutputItem())
        21 -> InputItem.ApplyPatchCall(readApplyPatchCallItem())
        22 -> InputItem.ApplyPatchCallOutput(readApplyPatchCallOutputItem())
        23 -> InputItem.ToolSearchCall(readToolSearchCallItem())
        24 -> InputItem.ToolSearchOutput(readToolSearchOutputItem())
        25 -> InputItem.AdditionalTools(readAdditionalToolsItem())
        26 -> InputItem.Compaction(readCompactionItem())
        27 -> InputItem.CompactionTrigger(readCompactionTriggerItem())
        28 -> InputItem.ContextCompaction(readContextCompactionItem())
        29 -> InputItem.ConfigurationUpdate(readConfigurationUpdateItem())
        30 -> InputItem.Program(readProgramItem())
        31 -> InputItem.ProgramOutput(readProgramOutputItem())
        32 -> InputItem.AgentMessage(readAgentMessageItem())
        33 -> InputItem.MultiAgentCall(readMultiAgentCallItem())
        34 -> InputItem.MultiAgentCallOutput(readMultiAgentCallOutputItem())
        35 -> InputItem.XSearchCall(readXSearchCallItem())
        36 -> InputItem.OpenRouterAdvisor(readOpenRouterAdvisorItem())
        37 -> InputItem.OpenRouterApplyPatch(readOpenRouterApplyPatchItem())
        38 -> InputItem.OpenRouterBash(readOpenRouterBashItem())
        39 -> InputItem.OpenRouterBrowserUse(readOpenRouterBrowserUseItem())
        40 -> InputItem.OpenRouterCodeInterpreter(readOpenRouterCodeInterpreterItem())
        41 -> InputItem.OpenRouterDatetime(readOpenRouterDatetimeItem())
        42 -> InputItem.OpenRouterExperimentalSearchModels(readOpenRouterExperimentalSearchModelsItem())
        43 -> InputItem.OpenRouterFileSearch(readOpenRouterFileSearchItem())
        44 -> InputItem.OpenRouterFiles(readOpenRouterFilesItem())
        45 -> InputItem.OpenRouterFusion(readOpenRouterFusionItem())
        46 -> InputItem.OpenRouterImageGeneration(readOpenRouterImageGenerationItem())
        47 -> InputItem.OpenRouterMcp(readOpenRouterMcpItem())
        48 -> InputItem.OpenRouterMemory(readOpenRouterMemoryItem())
        49 -> InputItem.OpenRouterShell(readOpenRouterShellItem())
        50 -> InputItem.OpenRouterSubagent(readOpenRouterSubagentItem())
        51 -> InputItem.OpenRouterTextEditor(readOpenRouterTextEditorItem())
        52 -> InputItem.OpenRouterToolSearch(readOpenRouterToolSearchItem())
        53 -> InputItem.OpenRouterWebFetch(readOpenRouterWebFetchItem())
        54 -> InputItem.OpenRouterWebSearch(readOpenRouterWebSearchItem())
        else -> unknown { kind, json -> InputItem.Unknown(kind, json) }
    }

internal fun JsonWriter.writeInputItem(value: InputItem): Unit =
    when (value) {
        is InputItem.Message -> value.value.write(this)
        is InputItem.Reasoning -> value.value.write(this)
        is InputItem.FunctionCall -> value.value.write(this)
        is InputItem.FunctionCallOutput -> value.value.write(this)
        is InputItem.ItemReference -> value.value.write(this)
        is InputItem.WebSearchCall -> value.value.write(this)
        is InputItem.FileSearchCall -> value.value.write(this)
        is InputItem.CodeInterpreterCall -> value.value.write(this)
        is InputItem.ImageGenerationCall -> value.value.write(this)
        is InputItem.CustomToolCall -> value.value.write(this)
        is InputItem.CustomToolCallOutput -> value.value.write(this)
        is InputItem.McpCall -> value.value.write(this)
        is InputItem.McpListTools -> value.value.write(this)
        is InputItem.McpApprovalRequest -> value.value.write(this)
        is InputItem.McpApprovalResponse -> value.value.write(this)
        is InputItem.ComputerCall -> value.value.write(this)
        is InputItem.ComputerCallOutput -> value.value.write(this)
        is InputItem.ShellCall -> value.value.write(this)
        is InputItem.ShellCallOutput -> value.value.write(this)
        is InputItem.LocalShellCall -> value.value.write(this)
        is InputItem.LocalShellCallOutput -> value.value.write(this)
        is InputItem.ApplyPatchCall -> value.value.write(this)
        is InputItem.ApplyPatchCallOutput -> value.value.write(this)
        is InputItem.ToolSearchCall -> value.value.write(this)
        is InputItem.ToolSearchOutput -> value.value.write(this)
        is InputItem.AdditionalTools -> value.value.write(this)
        is InputItem.Compaction -> value.value.write(this)
        is InputItem.CompactionTrigger -> value.value.write(this)
        is InputItem.ContextCompaction -> value.value.write(this)
        is InputItem.ConfigurationUpdate -> value.value.write(this)
        is InputItem.Program -> value.value.write(this)
        is InputItem.ProgramOutput -> value.value.write(this)
        is InputItem.AgentMessage -> value.value.write(this)
        is InputItem.MultiAgentCall -> value.value.write(this)
        is InputItem.MultiAgentCallOutput -> value.value.write(this)
        is InputItem.XSearchCall -> value.value.write(this)
        is InputItem.OpenRouterAdvisor -> value.value.write(this)
        is InputItem.OpenRouterApplyPatch -> value.value.write(this)
        is InputItem.OpenRouterBash -> value.value.write(this)
        is InputItem.OpenRouterBrowserUse -> value.value.write(this)
        is InputItem.OpenRouterCodeInterpreter -> value.value.write(this)
        is InputItem.OpenRouterDatetime -> value.value.write(this)
        is InputItem.OpenRouterExperimentalSearchModels -> value.value.write(this)
        is InputItem.OpenRouterFileSearch -> value.value.write(this)
        is InputItem.OpenRouterFiles -> value.value.write(this)
        is InputItem.OpenRouterFusion -> value.value.write(this)
        is InputItem.OpenRouterImageGeneration -> value.value.write(this)
        is InputItem.OpenRouterMcp -> value.value.write(this)
        is InputItem.OpenRouterMemory -> value.value.write(this)
        is InputItem.OpenRouterShell -> value.value.write(this)
        is InputItem.OpenRouterSubagent -> value.value.write(this)
        is InputItem.OpenRouterTextEditor -> value.value.write(this)
        is InputItem.OpenRouterToolSearch -> value.value.write(this)
        is InputItem.OpenRouterWebFetch -> value.value.write(this)
        is InputItem.OpenRouterWebSearch -> value.value.write(this)
        is InputItem.Unknown -> raw(value.json)
    }

internal fun BufferReader.readInputMessage(): InputMessage {
    val present = presence(8)
    val id = if (has(present, 0)) string() else null
    val role = if (has(present, 1)) string() else null
    val status = if (has(present, 2)) readItemStatus() else null
    val phase = if (has(present, 3)) string() else null
    val content = readMessageContent()
    val createdBy = if (has(present, 5)) string() else null
    val agent = if (has(present, 6)) readItemAgent() else null
    val extra = if (has(present, 7)) json() else Json()
    return InputMessage(id, role, status, phase, content, createdBy, agent, extra)
}

internal fun JsonWriter.writeInputMessage(value: InputMessage) {
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

internal fun BufferReader.readMessageContent(): MessageContent =
    when (size()) {
        0 -> MessageContent.Text(string())
        1 -> MessageContent.Parts(list { readInputContent() })
        else -> json().let { json -> MessageContent.Unknown("", json) }
    }

internal fun JsonWriter.writeMessageContent(value: MessageContent): Unit =
    when (value) {
        is MessageContent.Text -> value(value.value)
        is MessageContent.Parts -> value(value.value)
        is MessageContent.Unknown -> raw(value.json)
    }

internal fun BufferReader.readItemReference(): ItemReference {
    val present = presence(3)
    val id = string()
    val agent = if (has(present, 1)) readItemAgent() else null
    val extra = if (has(present, 2)) json() else Json()
    return ItemReference(id, agent, extra)
}

internal fun JsonWriter.writeItemReference(value: ItemReference) {
    begin("item_reference", value.extra)
    field("id", value.id)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readCompactionTriggerItem(): CompactionTriggerItem {
    val present = presence(3)
    val id = if (has(present, 0)) string() else null
    val agent = if (has(present, 1)) readItemAgent() else null
    val extra = if (has(present, 2)) json() else Json()
    return CompactionTriggerItem(id, agent, extra)
}

internal fun JsonWriter.writeCompactionTriggerItem(value: CompactionTriggerItem) {
    begin("compaction_trigger", value.extra)
    field("id", value.id)
    field("agent", value.agent)
    end(value.extra)
}

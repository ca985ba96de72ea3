// generated from core/src/model/item/context.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readCompactionItem(): CompactionItem {
    val present = presence(5)
    val id = if (has(present, 0)) string() else null
    val encryptedContent = if (has(present, 1)) string() else null
    val createdBy = if (has(present, 2)) string() else null
    val agent = if (has(present, 3)) readItemAgent() else null
    val extra = if (has(present, 4)) json() else Json()
    return CompactionItem(id, encryptedContent, createdBy, agent, extra)
}

internal fun JsonWriter.writeCompactionItem(value: CompactionItem) {
    begin("compaction", value.extra)
    field("id", value.id)
    field("encrypted_content", value.encryptedContent)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readContextCompactionItem(): ContextCompactionItem {
    val present = presence(3)
    val id = if (has(present, 0)) string() else null
    val encryptedContent = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return ContextCompactionItem(id, encryptedContent, extra)
}

internal fun JsonWriter.writeContextCompactionItem(value: ContextCompactionItem) {
    begin("context_compaction", value.extra)
    field("id", value.id)
    field("encrypted_content", value.encryptedContent)
    end(value.extra)
}

internal fun BufferReader.readConfigurationUpdateItem(): ConfigurationUpdateItem {
    val present = presence(5)
    val id = if (has(present, 0)) string() else null
    val reasoning = if (has(present, 1)) readReasoning() else null
    val text = if (has(present, 2)) readTextConfig() else null
    val agent = if (has(present, 3)) readItemAgent() else null
    val extra = if (has(present, 4)) json() else Json()
    return ConfigurationUpdateItem(id, reasoning, text, agent, extra)
}

internal fun JsonWriter.writeConfigurationUpdateItem(value: ConfigurationUpdateItem) {
    begin("configuration_update", value.extra)
    field("id", value.id)
    field("reasoning", value.reasoning)
    field("text", value.text)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readAgentMessageItem(): AgentMessageItem {
    val present = presence(6)
    val id = if (has(present, 0)) string() else null
    val author = if (has(present, 1)) string() else null
    val recipient = if (has(present, 2)) string() else null
    val content = list { readInputContent() }
    val agent = if (has(present, 4)) readItemAgent() else null
    val extra = if (has(present, 5)) json() else Json()
    return AgentMessageItem(id, author, recipient, content, agent, extra)
}

internal fun JsonWriter.writeAgentMessageItem(value: AgentMessageItem) {
    begin("agent_message", value.extra)
    field("id", value.id)
    field("author", value.author)
    field("recipient", value.recipient)
    field("content", value.content)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readMultiAgentCallItem(): MultiAgentCallItem {
    val present = presence(6)
    val id = if (has(present, 0)) string() else null
    val callId = if (has(present, 1)) string() else null
    val action = if (has(present, 2)) string() else null
    val arguments = string()
    val agent = if (has(present, 4)) readItemAgent() else null
    val extra = if (has(present, 5)) json() else Json()
    return MultiAgentCallItem(id, callId, action, arguments, agent, extra)
}

internal fun JsonWriter.writeMultiAgentCallItem(value: MultiAgentCallItem) {
    begin("multi_agent_call", value.extra)
    field("id", value.id)
    field("call_id", value.callId)
    field("action", value.action)
    field("arguments", value.arguments)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readMultiAgentCallOutputItem(): MultiAgentCallOutputItem {
    val present = presence(6)
    val id = if (has(present, 0)) string() else null
    val callId = if (has(present, 1)) string() else null
    val action = if (has(present, 2)) string() else null
    val output = list { readContentPart() }
    val agent = if (has(present, 4)) readItemAgent() else null
    val extra = if (has(present, 5)) json() else Json()
    return MultiAgentCallOutputItem(id, callId, action, output, agent, extra)
}

internal fun JsonWriter.writeMultiAgentCallOutputItem(value: MultiAgentCallOutputItem) {
    begin("multi_agent_call_output", value.extra)
    field("id", value.id)
    field("call_id", value.callId)
    field("action", value.action)
    field("output", value.output)
    field("agent", value.agent)
    end(value.extra)
}

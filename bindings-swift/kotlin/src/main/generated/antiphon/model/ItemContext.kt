// generated from core/src/model/item/context.rs by `make generate`; do not edit

package antiphon

/** Everything before it in short, readable by the server only. */
public data class CompactionItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** The content, to be sent back as it is. */
    public val encryptedContent: String? = null,
    /** Who made the item; OpenAI sends it on stored items. */
    public val createdBy: String? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCompactionItem(this)
}

/** The same as `compaction`, as OpenRouter takes it from agents. */
public data class ContextCompactionItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** The content, to be sent back as it is. */
    public val encryptedContent: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeContextCompactionItem(this)
}

/** Settings that change in the middle of a conversation; OpenAI only. */
public data class ConfigurationUpdateItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** How the model is to reason from here on. */
    public val reasoning: Reasoning? = null,
    /** The form of the text from here on. */
    public val text: TextConfig? = null,
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeConfigurationUpdateItem(this)
}

/** A message of one agent to another; OpenAI's multi-agent beta only. */
public data class AgentMessageItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** The agent that writes. */
    public val author: String? = null,
    /** The agent that is written to. */
    public val recipient: String? = null,
    /** What is said. */
    public val content: List<InputContent> = emptyList(),
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeAgentMessageItem(this)
}

/** Something an agent wants of others; OpenAI's multi-agent beta only. */
public data class MultiAgentCallItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** The id that ties the call and its output together. */
    public val callId: String? = null,
    /**
     * What: `spawn_agent`, `send_message`, `followup_task`, `wait_agent`,
     * `interrupt_agent` or `list_agents`.
     */
    public val action: String? = null,
    /** The arguments as JSON text. */
    public val arguments: String = "",
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMultiAgentCallItem(this)
}

/** What came of a multi-agent call; OpenAI's multi-agent beta only. */
public data class MultiAgentCallOutputItem(
    /** The id of the item. Some gateways change it from event to event. */
    public val id: String? = null,
    /** The id of the call. */
    public val callId: String? = null,
    /** What was wanted. */
    public val action: String? = null,
    /** What came of it. */
    public val output: List<ContentPart> = emptyList(),
    /** The agent that the item belongs to; OpenAI's multi-agent beta only. */
    public val agent: ItemAgent? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeMultiAgentCallOutputItem(this)
}

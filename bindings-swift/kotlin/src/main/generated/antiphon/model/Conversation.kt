// generated from core/src/model/conversation.rs by `make generate`; do not edit

package antiphon

/** A conversation that the server stores; its items are listed apart. */
public data class Conversation(
    /** The id of the conversation. */
    public val id: String = "",
    /** Always `conversation`. */
    public val `object`: String? = null,
    /** When it was made, in seconds since 1970. */
    public val createdAt: Long? = null,
    /** Up to 16 pairs of text that the caller attached. */
    public val metadata: Map<String, String>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeConversation(this)
}

// generated from core/src/model/conversation.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readConversation(): Conversation {
    val present = presence(5)
    val id = string()
    val `object` = if (has(present, 1)) string() else null
    val createdAt = if (has(present, 2)) integer() else null
    val metadata = if (has(present, 3)) texts() else null
    val extra = if (has(present, 4)) json() else Json()
    return Conversation(id, `object`, createdAt, metadata, extra)
}

internal fun JsonWriter.writeConversation(value: Conversation) {
    begin(null, value.extra)
    field("id", value.id)
    field("object", value.`object`)
    field("created_at", value.createdAt)
    field("metadata", value.metadata)
    end(value.extra)
}

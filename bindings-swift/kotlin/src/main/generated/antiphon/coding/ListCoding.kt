// generated from core/src/model/list.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readItemPage(): ItemPage {
    val present = presence(6)
    val `object` = if (has(present, 0)) string() else null
    val data = list { readInputItem() }
    val firstId = if (has(present, 2)) string() else null
    val lastId = if (has(present, 3)) string() else null
    val hasMore = if (has(present, 4)) boolean() else null
    val extra = if (has(present, 5)) json() else Json()
    return ItemPage(`object`, data, firstId, lastId, hasMore, extra)
}

internal fun JsonWriter.writeItemPage(value: ItemPage) {
    begin(null, value.extra)
    field("object", value.`object`)
    field("data", value.data)
    field("first_id", value.firstId)
    field("last_id", value.lastId)
    field("has_more", value.hasMore)
    end(value.extra)
}

internal fun BufferReader.readCompactedResponse(): CompactedResponse {
    val present = presence(7)
    val id = string()
    val `object` = if (has(present, 1)) string() else null
    val createdAt = if (has(present, 2)) integer() else null
    val output = list { readOutputItem() }
    val image = if (has(present, 4)) readImageOptions() else null
    val usage = if (has(present, 5)) readUsage() else null
    val extra = if (has(present, 6)) json() else Json()
    return CompactedResponse(id, `object`, createdAt, output, image, usage, extra)
}

internal fun JsonWriter.writeCompactedResponse(value: CompactedResponse) {
    begin(null, value.extra)
    field("id", value.id)
    field("object", value.`object`)
    field("created_at", value.createdAt)
    field("output", value.output)
    field("image", value.image)
    field("usage", value.usage)
    end(value.extra)
}

internal fun BufferReader.readInputTokens(): InputTokens {
    val present = presence(3)
    val `object` = if (has(present, 0)) string() else null
    val inputTokens = integer()
    val extra = if (has(present, 2)) json() else Json()
    return InputTokens(`object`, inputTokens, extra)
}

internal fun JsonWriter.writeInputTokens(value: InputTokens) {
    begin(null, value.extra)
    field("object", value.`object`)
    field("input_tokens", value.inputTokens)
    end(value.extra)
}

internal fun BufferReader.readDeleted(): Deleted {
    val present = presence(4)
    val id = if (has(present, 0)) string() else null
    val `object` = if (has(present, 1)) string() else null
    val deleted = if (has(present, 2)) boolean() else null
    val extra = if (has(present, 3)) json() else Json()
    return Deleted(id, `object`, deleted, extra)
}

internal fun JsonWriter.writeDeleted(value: Deleted) {
    begin(null, value.extra)
    field("id", value.id)
    field("object", value.`object`)
    field("deleted", value.deleted)
    end(value.extra)
}

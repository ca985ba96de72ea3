// generated from core/src/model/webhook.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readWebhookEvent(): WebhookEvent =
    when (size()) {
        0 -> WebhookEvent.Completed(readWebhookCompletedEvent())
        1 -> WebhookEvent.Incomplete(readWebhookIncompleteEvent())
        2 -> WebhookEvent.Failed(readWebhookFailedEvent())
        3 -> WebhookEvent.Cancelled(readWebhookCancelledEvent())
        else -> unknown { kind, json -> WebhookEvent.Unknown(kind, json) }
    }

internal fun JsonWriter.writeWebhookEvent(value: WebhookEvent): Unit =
    when (value) {
        is WebhookEvent.Completed -> value.value.write(this)
        is WebhookEvent.Incomplete -> value.value.write(this)
        is WebhookEvent.Failed -> value.value.write(this)
        is WebhookEvent.Cancelled -> value.value.write(this)
        is WebhookEvent.Unknown -> raw(value.json)
    }

internal fun BufferReader.readWebhookCompletedEvent(): WebhookCompletedEvent {
    val present = presence(5)
    val id = if (has(present, 0)) string() else null
    val `object` = if (has(present, 1)) string() else null
    val createdAt = if (has(present, 2)) integer() else null
    val data = if (has(present, 3)) readWebhookData() else null
    val extra = if (has(present, 4)) json() else Json()
    return WebhookCompletedEvent(id, `object`, createdAt, data, extra)
}

internal fun JsonWriter.writeWebhookCompletedEvent(value: WebhookCompletedEvent) {
    begin("response.completed", value.extra)
    field("id", value.id)
    field("object", value.`object`)
    field("created_at", value.createdAt)
    field("data", value.data)
    end(value.extra)
}

internal fun BufferReader.readWebhookIncompleteEvent(): WebhookIncompleteEvent {
    val present = presence(5)
    val id = if (has(present, 0)) string() else null
    val `object` = if (has(present, 1)) string() else null
    val createdAt = if (has(present, 2)) integer() else null
    val data = if (has(present, 3)) readWebhookData() else null
    val extra = if (has(present, 4)) json() else Json()
    return WebhookIncompleteEvent(id, `object`, createdAt, data, extra)
}

internal fun JsonWriter.writeWebhookIncompleteEvent(value: WebhookIncompleteEvent) {
    begin("response.incomplete", value.extra)
    field("id", value.id)
    field("object", value.`object`)
    field("created_at", value.createdAt)
    field("data", value.data)
    end(value.extra)
}

internal fun BufferReader.readWebhookFailedEvent(): WebhookFailedEvent {
    val present = presence(5)
    val id = if (has(present, 0)) string() else null
    val `object` = if (has(present, 1)) string() else null
    val createdAt = if (has(present, 2)) integer() else null
    val data = if (has(present, 3)) readWebhookData() else null
    val extra = if (has(present, 4)) json() else Json()
    return WebhookFailedEvent(id, `object`, createdAt, data, extra)
}

internal fun JsonWriter.writeWebhookFailedEvent(value: WebhookFailedEvent) {
    begin("response.failed", value.extra)
    field("id", value.id)
    field("object", value.`object`)
    field("created_at", value.createdAt)
    field("data", value.data)
    end(value.extra)
}

internal fun BufferReader.readWebhookCancelledEvent(): WebhookCancelledEvent {
    val present = presence(5)
    val id = if (has(present, 0)) string() else null
    val `object` = if (has(present, 1)) string() else null
    val createdAt = if (has(present, 2)) integer() else null
    val data = if (has(present, 3)) readWebhookData() else null
    val extra = if (has(present, 4)) json() else Json()
    return WebhookCancelledEvent(id, `object`, createdAt, data, extra)
}

internal fun JsonWriter.writeWebhookCancelledEvent(value: WebhookCancelledEvent) {
    begin("response.cancelled", value.extra)
    field("id", value.id)
    field("object", value.`object`)
    field("created_at", value.createdAt)
    field("data", value.data)
    end(value.extra)
}

internal fun BufferReader.readWebhookData(): WebhookData {
    val present = presence(2)
    val id = if (has(present, 0)) string() else null
    val extra = if (has(present, 1)) json() else Json()
    return WebhookData(id, extra)
}

internal fun JsonWriter.writeWebhookData(value: WebhookData) {
    begin(null, value.extra)
    field("id", value.id)
    end(value.extra)
}

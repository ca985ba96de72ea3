// generated from core/src/model/webhook.rs by `make generate`; do not edit

package antiphon

/** The end of a background response. */
public sealed class WebhookEvent : Model() {
    /** A background response is whole. */
    public class Completed(public val value: WebhookCompletedEvent) : WebhookEvent()

    /** A background response ended early. */
    public class Incomplete(public val value: WebhookIncompleteEvent) : WebhookEvent()

    /** A background response failed. */
    public class Failed(public val value: WebhookFailedEvent) : WebhookEvent()

    /** A background response was cancelled. */
    public class Cancelled(public val value: WebhookCancelledEvent) : WebhookEvent()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : WebhookEvent()

    override fun write(writer: JsonWriter): Unit = writer.writeWebhookEvent(this)
}

/** A background response is whole. */
public data class WebhookCompletedEvent(
    /** The id of the webhook event; the same when it is posted again. */
    public val id: String? = null,
    /** Always `event`. */
    public val `object`: String? = null,
    /** When the response ended, in seconds since 1970. */
    public val createdAt: Long? = null,
    /** Which response ended. */
    public val data: WebhookData? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebhookCompletedEvent(this)
}

/** A background response ended early. */
public data class WebhookIncompleteEvent(
    /** The id of the webhook event; the same when it is posted again. */
    public val id: String? = null,
    /** Always `event`. */
    public val `object`: String? = null,
    /** When the response ended, in seconds since 1970. */
    public val createdAt: Long? = null,
    /** Which response ended. */
    public val data: WebhookData? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebhookIncompleteEvent(this)
}

/** A background response failed. */
public data class WebhookFailedEvent(
    /** The id of the webhook event; the same when it is posted again. */
    public val id: String? = null,
    /** Always `event`. */
    public val `object`: String? = null,
    /** When the response ended, in seconds since 1970. */
    public val createdAt: Long? = null,
    /** Which response ended. */
    public val data: WebhookData? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebhookFailedEvent(this)
}

/** A background response was cancelled. */
public data class WebhookCancelledEvent(
    /** The id of the webhook event; the same when it is posted again. */
    public val id: String? = null,
    /** Always `event`. */
    public val `object`: String? = null,
    /** When the response ended, in seconds since 1970. */
    public val createdAt: Long? = null,
    /** Which response ended. */
    public val data: WebhookData? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebhookCancelledEvent(this)
}

/** Which response a webhook event is about. */
public data class WebhookData(
    /** The id of the response; retrieve it by this. */
    public val id: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeWebhookData(this)
}

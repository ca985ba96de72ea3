// generated from core/src/model/event/socket.rs by `make generate`; do not edit

package antiphon

/** A `response.steer` was accepted: the response that goes on from it follows. */
public data class SteerAcceptedEvent(
    /** What was accepted. */
    public val steer: Steer,
    /** The lane of the connection, where it has several. */
    public val streamId: String? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeSteerAcceptedEvent(this)
}

/** A `response.steer` waits for input that the running response still needs. */
public data class SteerPendingEvent(
    /** What waits. */
    public val steer: Steer,
    /** Why it waits, such as `waiting_for_required_input`. */
    public val reason: String? = null,
    /** The outputs that the caller owes first. */
    public val requiredInput: List<RequiredInput> = emptyList(),
    /** The lane of the connection, where it has several. */
    public val streamId: String? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeSteerPendingEvent(this)
}

/** A `response.steer` was refused. */
public data class SteerFailedEvent(
    /** What was refused. */
    public val steer: Steer,
    /** Why it was refused. */
    public val error: SteerError,
    /** The lane of the connection, where it has several. */
    public val streamId: String? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeSteerFailedEvent(this)
}

/** A request to change the course of a running response. */
public data class Steer(
    /** The id of the steer. */
    public val id: String? = null,
    /** The response that is steered. */
    public val previousResponseId: String? = null,
    /** The input that was given, where the steer failed: text or items. */
    public val input: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeSteer(this)
}

/** Why a steer or an injection was refused. */
public data class SteerError(
    /** A code for programs, such as `response_not_active` or `too_many_pending_steers`. */
    public val code: String? = null,
    /** A message for people. */
    public val message: String = "",
    /** The kind of error, such as `invalid_request_error`. */
    public val kind: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeSteerError(this)
}

/** An output that the server needs before it can go on. */
public data class RequiredInput(
    /** The `type` of the item to send, such as `function_call_output`. */
    public val kind: String? = null,
    /** The call that the output answers. */
    public val callId: String? = null,
    /** The function that was called, for function calls. */
    public val name: String? = null,
    /** The approval that was asked for, for MCP approvals. */
    public val approvalRequestId: String? = null,
    /** Where a tool search is to run: `client`. */
    public val execution: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeRequiredInput(this)
}

/**
 * Input was injected into a running response. Beta: needs the header `OpenAI-Beta:
 * responses_multi_agent=v1`.
 */
public data class InjectCreatedEvent(
    /** The response that got the input. */
    public val responseId: String? = null,
    /** The lane of the connection, where it has several. */
    public val streamId: String? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInjectCreatedEvent(this)
}

/**
 * Input could not be injected into a running response. Beta: needs the header
 * `OpenAI-Beta: responses_multi_agent=v1`.
 */
public data class InjectFailedEvent(
    /** The response that was to get the input. */
    public val responseId: String? = null,
    /** The input that was refused. */
    public val input: List<InputItem> = emptyList(),
    /** Why it was refused. */
    public val error: SteerError,
    /** The lane of the connection, where it has several. */
    public val streamId: String? = null,
    /** The number of the event in the stream; absent on some gateways. */
    public val sequenceNumber: Long? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInjectFailedEvent(this)
}

package antiphon

/** Calls an operation by its name in the core, and returns what its answer holds. `ids` are the parameters of the path. */
internal suspend inline fun <T> NativeClient.fetch(
    operation: String,
    ids: Map<String, String>,
    request: Model?,
    options: CallOptions,
    read: BufferReader.() -> T,
): T {
    val answer = mapping { call(operation, ids, request.toJsonText(), options.entries.toJsonText(), keepsRaw = false) }
    return answer.value.read(read)
}

/** As [fetch], with the answer. */
internal suspend inline fun <T> NativeClient.fetchRaw(
    operation: String,
    ids: Map<String, String>,
    request: Model?,
    options: CallOptions,
    read: BufferReader.() -> T,
): RawResponse<T> {
    val answer = mapping { call(operation, ids, request.toJsonText(), options.entries.toJsonText(), keepsRaw = true) }
    return answer.raw { value.read(read) }
}

/** The first page of a list, with the answer. */
internal suspend fun NativeClient.listRaw(
    operation: String,
    ids: Map<String, String>,
    request: Model?,
    options: CallOptions,
): RawResponse<Page> {
    val answer = mapping { call(operation, ids, request.toJsonText(), options.entries.toJsonText(), keepsRaw = true) }
    val page = answer.page ?: throw AntiphonError.ofAnotherVersion()
    return answer.raw { Page(page, page.content()) }
}

/** Sends a request to a path. */
internal suspend fun NativeClient.send(
    operation: String,
    path: String,
    body: Json?,
    options: CallOptions,
): RawResponse<Json> {
    val (ids, request) = mapOf("path" to path) to Json.of(mapOf("body" to body))
    val answer = mapping { call(operation, ids, request.text, options.entries.toJsonText(), keepsRaw = true) }
    return answer.raw { value.read { json() } }
}

/** The list that an operation returns page by page. */
internal fun NativeClient.list(
    operation: String,
    ids: Map<String, String>,
    request: Model?,
    options: CallOptions,
): ItemList {
    val optionsText = options.entries.toJsonText()
    return ItemList {
        val answer = mapping { call(operation, ids, request.toJsonText(), optionsText, keepsRaw = false) }
        answer.page ?: throw AntiphonError.ofAnotherVersion()
    }
}

/** The stream that an operation returns. */
internal fun NativeClient.open(
    operation: String,
    ids: Map<String, String>,
    request: Model?,
    options: CallOptions,
): ResponseStream {
    val optionsText = options.entries.toJsonText()
    return ResponseStream { stream(operation, ids, request.toJsonText(), optionsText) }
}

/** Opens a session; `options` are those of its calls. */
internal suspend fun NativeClient.openSession(
    session: SessionOptions,
    options: CallOptions,
): Session = Session(mapping { connect(session.entries.toJsonText(), options.entries.toJsonText()) })

/** The JSON of parameters; no fields where there are none. */
internal fun Model?.toJsonText(): String = this?.text() ?: "{}"

/** The value that was read from an answer, with the answer. */
internal inline fun <T> NativeAnswer.raw(readValue: NativeAnswer.() -> T): RawResponse<T> {
    val raw = raw ?: throw AntiphonError.ofAnotherVersion()
    return RawResponse(ResponseHead(raw.head), raw.body, readValue())
}

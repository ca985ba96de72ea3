package antiphon

/** Calls an endpoint, by the names that the core has for it and for what its path needs, and gives what is read. */
internal suspend inline fun <T> NativeClient.fetch(
    endpoint: String,
    ids: Map<String, String> = emptyMap(),
    request: Json = Json(),
    read: BufferReader.() -> T,
): T = mapping { call(endpoint, ids, request.text, keepsRaw = false) }.value.read(read)

/** As [fetch], with the answer. */
internal suspend inline fun <T> NativeClient.fetchRaw(
    endpoint: String,
    ids: Map<String, String> = emptyMap(),
    request: Json = Json(),
    read: BufferReader.() -> T,
): RawResponse<T> {
    val answer = mapping { call(endpoint, ids, request.text, keepsRaw = true) }
    answer.page?.close()
    return answer.raw(read)
}

/** The list that an endpoint gives page by page. */
internal fun NativeClient.list(
    endpoint: String,
    ids: Map<String, String>,
    request: ListRequest,
): ItemList =
    ItemList {
        val answer = mapping { call(endpoint, ids, request.json.text, keepsRaw = false) }
        answer.page ?: throw AntiphonError.ofAnotherVersion()
    }

/** What was read of an answer, with the answer. */
internal inline fun <T> NativeAnswer.raw(read: BufferReader.() -> T): RawResponse<T> {
    val raw = raw ?: throw AntiphonError.ofAnotherVersion()
    return RawResponse(ResponseHead(raw.head), raw.body, value.read(read))
}

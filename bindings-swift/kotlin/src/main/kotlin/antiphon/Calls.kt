package antiphon

/** Calls an endpoint, by the names that the core has for it and for what its path needs, and gives what is read. */
internal suspend fun <T : Any> NativeClient.fetch(
    endpoint: String,
    ids: Map<String, String> = emptyMap(),
    request: NativeRequest = NativeRequest.Empty,
    read: NativeAnswer.() -> T?,
): T = mapping { call(endpoint, ids, request, keepsRaw = false) }.part(read)

/** As [fetch], with the answer. */
internal suspend fun <T : Any> NativeClient.fetchRaw(
    endpoint: String,
    ids: Map<String, String> = emptyMap(),
    request: NativeRequest = NativeRequest.Empty,
    read: NativeAnswer.() -> T?,
): RawResponse<T> = mapping { call(endpoint, ids, request, keepsRaw = true) }.raw(read)

/** The list that an endpoint gives page by page. */
internal fun NativeClient.list(
    endpoint: String,
    ids: Map<String, String>,
    request: ListRequest,
): ItemList = ItemList { fetch(endpoint, ids, NativeRequest.Page(request)) { page } }

/** The items of a page that is the only one of interest. */
internal fun NativeAnswer.firstPage(): ItemPage? = page?.use { page -> page.items() }

/** What was read of an answer, with the answer. */
internal fun <T : Any> NativeAnswer.raw(read: NativeAnswer.() -> T?): RawResponse<T> {
    val raw = part { raw }
    return RawResponse(ResponseHead(raw.head), raw.body, part(read))
}

/** The part of an answer that an endpoint gives. */
private fun <T : Any> NativeAnswer.part(read: NativeAnswer.() -> T?): T =
    checkNotNull(read()) {
        "The native library gave another kind of answer. Build it from the same version as these classes."
    }

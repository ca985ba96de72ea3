// generated from core/src/model/item/search.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readWebSearchCallItem(): WebSearchCallItem {
    val present = presence(9)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val action = if (has(present, 2)) readWebSearchAction() else null
    val query = if (has(present, 3)) string() else null
    val callId = if (has(present, 4)) string() else null
    val results = if (has(present, 5)) list { json() } else null
    val createdBy = if (has(present, 6)) string() else null
    val agent = if (has(present, 7)) readItemAgent() else null
    val extra = if (has(present, 8)) json() else Json()
    return WebSearchCallItem(id, status, action, query, callId, results, createdBy, agent, extra)
}

internal fun JsonWriter.writeWebSearchCallItem(value: WebSearchCallItem) {
    begin("web_search_call", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("action", value.action)
    field("query", value.query)
    field("call_id", value.callId)
    field("results", value.results)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readWebSearchAction(): WebSearchAction =
    when (size()) {
        0 -> WebSearchAction.Search(readWebSearchQuery())
        1 -> WebSearchAction.OpenPage(readWebSearchOpenPage())
        2 -> WebSearchAction.FindInPage(readWebSearchFindInPage())
        else -> unknown { kind, json -> WebSearchAction.Unknown(kind, json) }
    }

internal fun JsonWriter.writeWebSearchAction(value: WebSearchAction): Unit =
    when (value) {
        is WebSearchAction.Search -> value.value.write(this)
        is WebSearchAction.OpenPage -> value.value.write(this)
        is WebSearchAction.FindInPage -> value.value.write(this)
        is WebSearchAction.Unknown -> raw(value.json)
    }

internal fun BufferReader.readWebSearchQuery(): WebSearchQuery {
    val present = presence(4)
    val query = if (has(present, 0)) string() else null
    val queries = if (has(present, 1)) list { string() } else null
    val sources = if (has(present, 2)) list { readWebSearchSource() } else null
    val extra = if (has(present, 3)) json() else Json()
    return WebSearchQuery(query, queries, sources, extra)
}

internal fun JsonWriter.writeWebSearchQuery(value: WebSearchQuery) {
    begin("search", value.extra)
    field("query", value.query)
    field("queries", value.queries)
    field("sources", value.sources)
    end(value.extra)
}

internal fun BufferReader.readWebSearchSource(): WebSearchSource {
    val present = presence(3)
    val kind = if (has(present, 0)) string() else null
    val url = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return WebSearchSource(kind, url, extra)
}

internal fun JsonWriter.writeWebSearchSource(value: WebSearchSource) {
    begin(null, value.extra)
    field("type", value.kind)
    field("url", value.url)
    end(value.extra)
}

internal fun BufferReader.readWebSearchOpenPage(): WebSearchOpenPage {
    val present = presence(2)
    val url = if (has(present, 0)) string() else null
    val extra = if (has(present, 1)) json() else Json()
    return WebSearchOpenPage(url, extra)
}

internal fun JsonWriter.writeWebSearchOpenPage(value: WebSearchOpenPage) {
    begin("open_page", value.extra)
    field("url", value.url)
    end(value.extra)
}

internal fun BufferReader.readWebSearchFindInPage(): WebSearchFindInPage {
    val present = presence(3)
    val url = if (has(present, 0)) string() else null
    val pattern = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return WebSearchFindInPage(url, pattern, extra)
}

internal fun JsonWriter.writeWebSearchFindInPage(value: WebSearchFindInPage) {
    begin("find_in_page", value.extra)
    field("url", value.url)
    field("pattern", value.pattern)
    end(value.extra)
}

internal fun BufferReader.readFileSearchCallItem(): FileSearchCallItem {
    val present = presence(8)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val queries = if (has(present, 2)) list { string() } else null
    val results = if (has(present, 3)) list { readFileSearchResult() } else null
    val callId = if (has(present, 4)) string() else null
    val createdBy = if (has(present, 5)) string() else null
    val agent = if (has(present, 6)) readItemAgent() else null
    val extra = if (has(present, 7)) json() else Json()
    return FileSearchCallItem(id, status, queries, results, callId, createdBy, agent, extra)
}

internal fun JsonWriter.writeFileSearchCallItem(value: FileSearchCallItem) {
    begin("file_search_call", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("queries", value.queries)
    field("results", value.results)
    field("call_id", value.callId)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readFileSearchResult(): FileSearchResult {
    val present = presence(6)
    val fileId = if (has(present, 0)) string() else null
    val filename = if (has(present, 1)) string() else null
    val score = if (has(present, 2)) float() else null
    val text = if (has(present, 3)) string() else null
    val attributes = if (has(present, 4)) json() else null
    val extra = if (has(present, 5)) json() else Json()
    return FileSearchResult(fileId, filename, score, text, attributes, extra)
}

internal fun JsonWriter.writeFileSearchResult(value: FileSearchResult) {
    begin(null, value.extra)
    field("file_id", value.fileId)
    field("filename", value.filename)
    field("score", value.score)
    field("text", value.text)
    field("attributes", value.attributes)
    end(value.extra)
}

internal fun BufferReader.readToolSearchCallItem(): ToolSearchCallItem {
    val present = presence(8)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val arguments = if (has(present, 3)) json() else null
    val execution = if (has(present, 4)) string() else null
    val createdBy = if (has(present, 5)) string() else null
    val agent = if (has(present, 6)) readItemAgent() else null
    val extra = if (has(present, 7)) json() else Json()
    return ToolSearchCallItem(id, status, callId, arguments, execution, createdBy, agent, extra)
}

internal fun JsonWriter.writeToolSearchCallItem(value: ToolSearchCallItem) {
    begin("tool_search_call", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("arguments", value.arguments)
    field("execution", value.execution)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readToolSearchOutputItem(): ToolSearchOutputItem {
    val present = presence(8)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val execution = if (has(present, 3)) string() else null
    val tools = list { readTool() }
    val createdBy = if (has(present, 5)) string() else null
    val agent = if (has(present, 6)) readItemAgent() else null
    val extra = if (has(present, 7)) json() else Json()
    return ToolSearchOutputItem(id, status, callId, execution, tools, createdBy, agent, extra)
}

internal fun JsonWriter.writeToolSearchOutputItem(value: ToolSearchOutputItem) {
    begin("tool_search_output", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("execution", value.execution)
    field("tools", value.tools)
    field("created_by", value.createdBy)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readAdditionalToolsItem(): AdditionalToolsItem {
    val present = presence(5)
    val id = if (has(present, 0)) string() else null
    val role = if (has(present, 1)) string() else null
    val tools = list { readTool() }
    val agent = if (has(present, 3)) readItemAgent() else null
    val extra = if (has(present, 4)) json() else Json()
    return AdditionalToolsItem(id, role, tools, agent, extra)
}

internal fun JsonWriter.writeAdditionalToolsItem(value: AdditionalToolsItem) {
    begin("additional_tools", value.extra)
    field("id", value.id)
    field("role", value.role)
    field("tools", value.tools)
    field("agent", value.agent)
    end(value.extra)
}

internal fun BufferReader.readXSearchCallItem(): XSearchCallItem {
    val present = presence(6)
    val id = if (has(present, 0)) string() else null
    val status = if (has(present, 1)) readItemStatus() else null
    val callId = if (has(present, 2)) string() else null
    val name = if (has(present, 3)) string() else null
    val arguments = string()
    val extra = if (has(present, 5)) json() else Json()
    return XSearchCallItem(id, status, callId, name, arguments, extra)
}

internal fun JsonWriter.writeXSearchCallItem(value: XSearchCallItem) {
    begin("x_search_call", value.extra)
    field("id", value.id)
    field("status", value.status)
    field("call_id", value.callId)
    field("name", value.name)
    field("arguments", value.arguments)
    end(value.extra)
}

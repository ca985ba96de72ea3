// generated from core/src/model/content_annotation.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readAnnotation(): Annotation =
    when (size()) {
        0 -> Annotation.UrlCitation(readUrlCitation())
        1 -> Annotation.FileCitation(readFileCitation())
        2 -> Annotation.ContainerFileCitation(readContainerFileCitation())
        3 -> Annotation.FilePath(readFilePath())
        else -> unknown { kind, json -> Annotation.Unknown(kind, json) }
    }

internal fun JsonWriter.writeAnnotation(value: Annotation): Unit =
    when (value) {
        is Annotation.UrlCitation -> value.value.write(this)
        is Annotation.FileCitation -> value.value.write(this)
        is Annotation.ContainerFileCitation -> value.value.write(this)
        is Annotation.FilePath -> value.value.write(this)
        is Annotation.Unknown -> raw(value.json)
    }

internal fun BufferReader.readUrlCitation(): UrlCitation {
    val present = presence(6)
    val url = string()
    val title = if (has(present, 1)) string() else null
    val startIndex = if (has(present, 2)) integer() else null
    val endIndex = if (has(present, 3)) integer() else null
    val content = if (has(present, 4)) string() else null
    val extra = if (has(present, 5)) json() else Json()
    return UrlCitation(url, title, startIndex, endIndex, content, extra)
}

internal fun JsonWriter.writeUrlCitation(value: UrlCitation) {
    begin("url_citation", value.extra)
    field("url", value.url)
    field("title", value.title)
    field("start_index", value.startIndex)
    field("end_index", value.endIndex)
    field("content", value.content)
    end(value.extra)
}

internal fun BufferReader.readFileCitation(): FileCitation {
    val present = presence(4)
    val fileId = if (has(present, 0)) string() else null
    val filename = if (has(present, 1)) string() else null
    val index = if (has(present, 2)) integer() else null
    val extra = if (has(present, 3)) json() else Json()
    return FileCitation(fileId, filename, index, extra)
}

internal fun JsonWriter.writeFileCitation(value: FileCitation) {
    begin("file_citation", value.extra)
    field("file_id", value.fileId)
    field("filename", value.filename)
    field("index", value.index)
    end(value.extra)
}

internal fun BufferReader.readContainerFileCitation(): ContainerFileCitation {
    val present = presence(6)
    val containerId = if (has(present, 0)) string() else null
    val fileId = if (has(present, 1)) string() else null
    val filename = if (has(present, 2)) string() else null
    val startIndex = if (has(present, 3)) integer() else null
    val endIndex = if (has(present, 4)) integer() else null
    val extra = if (has(present, 5)) json() else Json()
    return ContainerFileCitation(containerId, fileId, filename, startIndex, endIndex, extra)
}

internal fun JsonWriter.writeContainerFileCitation(value: ContainerFileCitation) {
    begin("container_file_citation", value.extra)
    field("container_id", value.containerId)
    field("file_id", value.fileId)
    field("filename", value.filename)
    field("start_index", value.startIndex)
    field("end_index", value.endIndex)
    end(value.extra)
}

internal fun BufferReader.readFilePath(): FilePath {
    val present = presence(3)
    val fileId = if (has(present, 0)) string() else null
    val index = if (has(present, 1)) integer() else null
    val extra = if (has(present, 2)) json() else Json()
    return FilePath(fileId, index, extra)
}

internal fun JsonWriter.writeFilePath(value: FilePath) {
    begin("file_path", value.extra)
    field("file_id", value.fileId)
    field("index", value.index)
    end(value.extra)
}

internal fun BufferReader.readLogprob(): Logprob {
    val present = presence(5)
    val token = string()
    val logprob = float()
    val bytes = if (has(present, 2)) list { integer() } else null
    val topLogprobs = if (has(present, 3)) list { readTopLogprob() } else null
    val extra = if (has(present, 4)) json() else Json()
    return Logprob(token, logprob, bytes, topLogprobs, extra)
}

internal fun JsonWriter.writeLogprob(value: Logprob) {
    begin(null, value.extra)
    field("token", value.token)
    field("logprob", value.logprob)
    field("bytes", value.bytes)
    field("top_logprobs", value.topLogprobs)
    end(value.extra)
}

internal fun BufferReader.readTopLogprob(): TopLogprob {
    val present = presence(4)
    val token = string()
    val logprob = float()
    val bytes = if (has(present, 2)) list { integer() } else null
    val extra = if (has(present, 3)) json() else Json()
    return TopLogprob(token, logprob, bytes, extra)
}

internal fun JsonWriter.writeTopLogprob(value: TopLogprob) {
    begin(null, value.extra)
    field("token", value.token)
    field("logprob", value.logprob)
    field("bytes", value.bytes)
    end(value.extra)
}

// generated from core/src/model/content_annotation.rs by `make generate`; do not edit

package antiphon

/** A source of a piece of output text. */
public sealed class Annotation : Model() {
    /** A page on the web. */
    public class UrlCitation(public val value: antiphon.UrlCitation) : Annotation()

    /** A file found by file search. */
    public class FileCitation(public val value: antiphon.FileCitation) : Annotation()

    /** A file made in a container by the code interpreter. */
    public class ContainerFileCitation(public val value: antiphon.ContainerFileCitation) : Annotation()

    /** A path to a file. */
    public class FilePath(public val value: antiphon.FilePath) : Annotation()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : Annotation()

    override fun write(writer: JsonWriter): Unit = writer.writeAnnotation(this)
}

/** A page on the web that the text draws on. */
public data class UrlCitation(
    /** The address of the page. */
    public val url: String = "",
    /** The title of the page. */
    public val title: String? = null,
    /** The index of the first character of the citation in the text. */
    public val startIndex: Long? = null,
    /** The index after the last character of the citation in the text. */
    public val endIndex: Long? = null,
    /** The passage that is cited; OpenRouter only. */
    public val content: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeUrlCitation(this)
}

/** A file that the text draws on. */
public data class FileCitation(
    /** The id of the file. */
    public val fileId: String? = null,
    /** The name of the file. */
    public val filename: String? = null,
    /** The index of the file in the list of files. */
    public val index: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFileCitation(this)
}

/** A file in a container that the text draws on. */
public data class ContainerFileCitation(
    /** The id of the container. */
    public val containerId: String? = null,
    /** The id of the file. */
    public val fileId: String? = null,
    /** The name of the file. */
    public val filename: String? = null,
    /** The index of the first character of the citation in the text. */
    public val startIndex: Long? = null,
    /** The index after the last character of the citation in the text. */
    public val endIndex: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeContainerFileCitation(this)
}

/** A path to a file. */
public data class FilePath(
    /** The id of the file. */
    public val fileId: String? = null,
    /** The index of the file in the list of files. */
    public val index: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFilePath(this)
}

/** The log probability of one token of output text. */
public data class Logprob(
    /**
     * The token. A token that is part of a character reads as U+FFFD; `bytes` has the
     * truth.
     */
    public val token: String = "",
    /** The natural logarithm of the token's probability. */
    public val logprob: Double = 0.0,
    /** The UTF-8 bytes of the token. */
    public val bytes: List<Long>? = null,
    /** The most likely tokens at this place, as many as `top_logprobs` asked for. */
    public val topLogprobs: List<TopLogprob>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeLogprob(this)
}

/** One of the most likely tokens at a place. */
public data class TopLogprob(
    /** The token. */
    public val token: String = "",
    /** The natural logarithm of the token's probability. */
    public val logprob: Double = 0.0,
    /** The UTF-8 bytes of the token. */
    public val bytes: List<Long>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeTopLogprob(this)
}

// generated from core/src/model/content.rs by `make generate`; do not edit

package antiphon

/** A part of the content of an output item. */
public sealed class ContentPart : Model() {
    /**
     * Text written by the model. Some gateways and the Conversations API call it
     * `text`.
     */
    public class OutputText(public val value: OutputTextPart) : ContentPart()

    /** The model's refusal to answer. */
    public class Refusal(public val value: RefusalPart) : ContentPart()

    /** Text of the model's reasoning, as open-weight models send it. */
    public class ReasoningText(public val value: ReasoningTextPart) : ContentPart()

    /** A paragraph of a reasoning summary. */
    public class SummaryText(public val value: SummaryTextPart) : ContentPart()

    /** Text for the model, where an output holds messages that went in. */
    public class InputText(public val value: InputTextPart) : ContentPart()

    /**
     * An image for the model, by URL (also a `data:` URL) or by the id of an uploaded
     * file.
     */
    public class InputImage(public val value: InputImagePart) : ContentPart()

    /** A file for the model, by id, URL or content. */
    public class InputFile(public val value: InputFilePart) : ContentPart()

    /** Sound for the model. */
    public class InputAudio(public val value: InputAudioPart) : ContentPart()

    /** Sound made by the model. */
    public class OutputAudio(public val value: OutputAudioPart) : ContentPart()

    /** A video for the model; Open Responses servers and OpenRouter. */
    public class InputVideo(public val value: InputVideoPart) : ContentPart()

    /** A picture of the screen that the model works on. */
    public class ComputerScreenshot(public val value: ComputerScreenshotPart) : ContentPart()

    /** Content that only the server can read; OpenAI's multi-agent beta. */
    public class EncryptedContent(public val value: EncryptedContentPart) : ContentPart()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : ContentPart()

    override fun write(writer: JsonWriter): Unit = writer.writeContentPart(this)
}

/** A part of the content of an input message or of a tool's output. */
public sealed class InputContent : Model() {
    /** Text for the model. */
    public class InputText(public val value: InputTextPart) : InputContent()

    /**
     * An image for the model, by URL (also a `data:` URL) or by the id of an uploaded
     * file.
     */
    public class InputImage(public val value: InputImagePart) : InputContent()

    /** A file for the model, by id, URL or content. */
    public class InputFile(public val value: InputFilePart) : InputContent()

    /** Sound for the model. */
    public class InputAudio(public val value: InputAudioPart) : InputContent()

    /** A video for the model; Open Responses servers and OpenRouter. */
    public class InputVideo(public val value: InputVideoPart) : InputContent()

    /** Text the model wrote in an earlier turn. */
    public class OutputText(public val value: OutputTextPart) : InputContent()

    /** A refusal of an earlier turn. */
    public class Refusal(public val value: RefusalPart) : InputContent()

    /** Sound the model made in an earlier turn. */
    public class OutputAudio(public val value: OutputAudioPart) : InputContent()

    /** Text of the model's reasoning. */
    public class ReasoningText(public val value: ReasoningTextPart) : InputContent()

    /** A paragraph of a reasoning summary. */
    public class SummaryText(public val value: SummaryTextPart) : InputContent()

    /** A picture of the screen that the model works on. */
    public class ComputerScreenshot(public val value: ComputerScreenshotPart) : InputContent()

    /** Content that only the server can read; OpenAI's multi-agent beta. */
    public class EncryptedContent(public val value: EncryptedContentPart) : InputContent()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : InputContent()

    override fun write(writer: JsonWriter): Unit = writer.writeInputContent(this)
}

/** A part of the summary of a reasoning item. */
public sealed class SummaryPart : Model() {
    /** A paragraph of the summary. */
    public class SummaryText(public val value: SummaryTextPart) : SummaryPart()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : SummaryPart()

    override fun write(writer: JsonWriter): Unit = writer.writeSummaryPart(this)
}

/** Text written by the model. Some gateways and the Conversations API call it `text`. */
public data class OutputTextPart(
    /** The text. */
    public val text: String = "",
    /** Sources of the text, in order of appearance. */
    public val annotations: List<Annotation> = emptyList(),
    /** Log probabilities of the tokens, when asked for by `include`. */
    public val logprobs: List<Logprob>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOutputTextPart(this)
}

/** The model's refusal to answer. */
public data class RefusalPart(
    /** The explanation of the refusal. */
    public val refusal: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeRefusalPart(this)
}

/** Text of the model's reasoning. */
public data class ReasoningTextPart(
    /** The text. */
    public val text: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeReasoningTextPart(this)
}

/** A paragraph of a reasoning summary. */
public data class SummaryTextPart(
    /** The text. */
    public val text: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeSummaryTextPart(this)
}

/** Text for the model. */
public data class InputTextPart(
    /** The text. */
    public val text: String = "",
    /** Marks the end of a prefix to be cached; OpenAI only. */
    public val promptCacheBreakpoint: PromptCacheBreakpoint? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInputTextPart(this)
}

/** An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file. */
public data class InputImagePart(
    /**
     * How closely the model looks: `low`, `high`, `auto` or `original`. The server's
     * default is `auto`.
     */
    public val detail: String? = null,
    /** The id of an uploaded file. */
    public val fileId: String? = null,
    /** A URL, or the image itself as a `data:` URL. */
    public val imageUrl: String? = null,
    /** Marks the end of a prefix to be cached; OpenAI only. */
    public val promptCacheBreakpoint: PromptCacheBreakpoint? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInputImagePart(this)
}

/** A file for the model, by id, URL or content. */
public data class InputFilePart(
    /** How closely the model looks at the pages: `low`, `high` or `auto`. */
    public val detail: String? = null,
    /** The id of an uploaded file. */
    public val fileId: String? = null,
    /** The URL of the file. */
    public val fileUrl: String? = null,
    /** The file itself, in base64 or as a `data:` URL. */
    public val fileData: String? = null,
    /** The name of the file, needed with `file_data`. */
    public val filename: String? = null,
    /** Marks the end of a prefix to be cached; OpenAI only. */
    public val promptCacheBreakpoint: PromptCacheBreakpoint? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInputFilePart(this)
}

/** Sound for the model. */
public data class InputAudioPart(
    /** The sound and its format. */
    public val inputAudio: InputAudio? = null,
    /**
     * The sound in base64, where a server has the fields of `input_audio` beside the
     * type.
     */
    public val data: String? = null,
    /** The format, where a server has the fields of `input_audio` beside the type. */
    public val format: String? = null,
    /** What is said; sent by few servers. */
    public val transcript: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInputAudioPart(this)
}

/** Sound and its format. */
public data class InputAudio(
    /** The sound in base64. */
    public val data: String = "",
    /** The format: `mp3` or `wav`. */
    public val format: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInputAudio(this)
}

/** Sound made by the model. */
public data class OutputAudioPart(
    /** The id by which a later turn may name the sound; sent by few servers. */
    public val id: String? = null,
    /** The sound in base64. */
    public val data: String? = null,
    /** What is said. */
    public val transcript: String? = null,
    /** When the id ends to be valid, in seconds since 1970. */
    public val expiresAt: Long? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeOutputAudioPart(this)
}

/** A video for the model; Open Responses servers and OpenRouter. */
public data class InputVideoPart(
    /** A URL, or the video itself as a `data:` URL. */
    public val videoUrl: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInputVideoPart(this)
}

/** A picture of the screen that the model works on. */
public data class ComputerScreenshotPart(
    /** How closely the model looks: `low`, `high`, `auto` or `original`. */
    public val detail: String? = null,
    /** The id of an uploaded file. */
    public val fileId: String? = null,
    /** A URL, or the picture itself as a `data:` URL. */
    public val imageUrl: String? = null,
    /** Marks the end of a prefix to be cached; OpenAI only. */
    public val promptCacheBreakpoint: PromptCacheBreakpoint? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeComputerScreenshotPart(this)
}

/** Content that only the server can read; OpenAI's multi-agent beta. */
public data class EncryptedContentPart(
    /** The content, to be sent back as it is. */
    public val encryptedContent: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeEncryptedContentPart(this)
}

/**
 * The end of a prefix that the server is to cache; OpenAI, and OpenRouter for some
 * providers.
 */
public data class PromptCacheBreakpoint(
    /** Always `explicit`. */
    public val mode: String? = null,
    /** How long the prefix stays cached: `30m` or `12h`. */
    public val ttl: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writePromptCacheBreakpoint(this)
}

// generated from core/src/model/text.rs by `make generate`; do not edit

package antiphon

/** How the model writes its text. */
public data class TextConfig(
    /**
     * The format: plain text, any JSON object, or JSON by a schema. The server's
     * default is plain text.
     */
    public val format: TextFormat? = null,
    /**
     * How much the model says: `low`, `medium` or `high`. The server's default is
     * `medium`.
     */
    public val verbosity: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeTextConfig(this)
}

/** The format of the model's text. */
public sealed class TextFormat : Model() {
    /** Plain text. */
    public class Text(public val value: TextFormatText) : TextFormat()

    /** Any JSON object. */
    public class JsonObject(public val value: TextFormatJsonObject) : TextFormat()

    /** JSON by a schema. */
    public class JsonSchema(public val value: TextFormatJsonSchema) : TextFormat()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : TextFormat()

    override fun write(writer: JsonWriter): Unit = writer.writeTextFormat(this)
}

/** Plain text. */
public data class TextFormatText(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeTextFormatText(this)
}

/** Any JSON object; the prompt must ask for JSON. */
public data class TextFormatJsonObject(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeTextFormatJsonObject(this)
}

/** JSON by a schema. */
public data class TextFormatJsonSchema(
    /** The name of the schema: letters, digits, `_` and `-`, at most 64 characters. */
    public val name: String = "",
    /** What the format is for. */
    public val description: String? = null,
    /** The JSON Schema. */
    public val schema: Json? = null,
    /**
     * Whether the text must follow the schema to the letter. The server's default is
     * false.
     */
    public val strict: Boolean? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeTextFormatJsonSchema(this)
}

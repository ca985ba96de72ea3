// generated from core/src/model/text.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readTextConfig(): TextConfig {
    val present = presence(3)
    val format = if (has(present, 0)) readTextFormat() else null
    val verbosity = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return TextConfig(format, verbosity, extra)
}

internal fun JsonWriter.writeTextConfig(value: TextConfig) {
    begin(null, value.extra)
    field("format", value.format)
    field("verbosity", value.verbosity)
    end(value.extra)
}

internal fun BufferReader.readTextFormat(): TextFormat =
    when (size()) {
        0 -> TextFormat.Text(readTextFormatText())
        1 -> TextFormat.JsonObject(readTextFormatJsonObject())
        2 -> TextFormat.JsonSchema(readTextFormatJsonSchema())
        else -> unknown { kind, json -> TextFormat.Unknown(kind, json) }
    }

internal fun JsonWriter.writeTextFormat(value: TextFormat): Unit =
    when (value) {
        is TextFormat.Text -> value.value.write(this)
        is TextFormat.JsonObject -> value.value.write(this)
        is TextFormat.JsonSchema -> value.value.write(this)
        is TextFormat.Unknown -> raw(value.json)
    }

internal fun BufferReader.readTextFormatText(): TextFormatText {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return TextFormatText(extra)
}

internal fun JsonWriter.writeTextFormatText(value: TextFormatText) {
    begin("text", value.extra)
    end(value.extra)
}

internal fun BufferReader.readTextFormatJsonObject(): TextFormatJsonObject {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return TextFormatJsonObject(extra)
}

internal fun JsonWriter.writeTextFormatJsonObject(value: TextFormatJsonObject) {
    begin("json_object", value.extra)
    end(value.extra)
}

internal fun BufferReader.readTextFormatJsonSchema(): TextFormatJsonSchema {
    val present = presence(5)
    val name = string()
    val description = if (has(present, 1)) string() else null
    val schema = if (has(present, 2)) json() else null
    val strict = if (has(present, 3)) boolean() else null
    val extra = if (has(present, 4)) json() else Json()
    return TextFormatJsonSchema(name, description, schema, strict, extra)
}

internal fun JsonWriter.writeTextFormatJsonSchema(value: TextFormatJsonSchema) {
    begin("json_schema", value.extra)
    field("name", value.name)
    field("description", value.description)
    field("schema", value.schema)
    field("strict", value.strict)
    end(value.extra)
}

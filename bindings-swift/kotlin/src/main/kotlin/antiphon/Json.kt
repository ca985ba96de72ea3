package antiphon

/**
 * A JSON value that has no type of its own: a schema, a parameter this version does not know, an unknown item.
 *
 * It is text, to be read with the JSON library of your choice:
 *
 * ```kotlin
 * val schema = Json.of(mapOf("type" to "object", "required" to listOf("city")))
 * ```
 *
 * @property text the value as JSON text. It is not checked: where it is no JSON, the call that uses it throws
 *   [InvalidRequestError].
 */
@JvmInline
public value class Json(
    public val text: String = "{}",
) {
    /** The text. */
    override fun toString(): String = text

    public companion object {
        /**
         * The JSON of maps, lists, strings, numbers, booleans, nulls and [Json] values, nested in any way.
         *
         * @throws IllegalArgumentException when there is anything else in it, or a number that JSON does not have.
         */
        public fun of(value: Any?): Json = Json(buildString { write(value) })
    }
}

private fun StringBuilder.write(value: Any?) {
    when (value) {
        null -> {
            append("null")
        }

        is Json -> {
            append(value.text)
        }

        is Boolean -> {
            append(value)
        }

        is Number -> {
            val text = value.toString()
            require(text.last().isDigit()) { "JSON has no number $text" }
            append(text)
        }

        is String -> {
            append(quoted(value))
        }

        is Map<*, *> -> {
            value.entries.joinTo(this, ",", "{", "}") { (name, field) ->
                require(name is String) { "a name in a JSON object is a String, not $name" }
                buildString {
                    append(quoted(name))
                    append(':')
                    write(field)
                }
            }
        }

        is Iterable<*> -> {
            value.joinTo(this, ",", "[", "]") { element -> buildString { write(element) } }
        }

        else -> {
            throw IllegalArgumentException("${value::class.qualifiedName} has no JSON: give maps, lists or scalars")
        }
    }
}

private fun quoted(text: String): String = JsonWriter().also { writer -> writer.string(text) }.toString()

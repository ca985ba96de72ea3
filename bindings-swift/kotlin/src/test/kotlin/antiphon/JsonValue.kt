package antiphon

/** JSON that is compared by value: the order of an object's fields and the spelling of a number do not matter. */
sealed class JsonValue {
    data object Null : JsonValue()

    data class Bool(
        val value: Boolean,
    ) : JsonValue()

    /** A number with its text. */
    class Number(
        val digits: String,
    ) : JsonValue() {
        override fun equals(other: Any?) =
            other is Number && digits.toBigDecimal().compareTo(other.digits.toBigDecimal()) == 0

        override fun hashCode() = digits.toDouble().hashCode()

        override fun toString() = digits
    }

    data class Text(
        val value: String,
    ) : JsonValue()

    data class Array(
        val values: List<JsonValue>,
    ) : JsonValue()

    data class Object(
        val fields: Map<String, JsonValue>,
    ) : JsonValue()

    operator fun get(name: String): JsonValue? = (this as? Object)?.fields?.get(name)

    val text: String? get() = (this as? Text)?.value
    val list: List<JsonValue>? get() = (this as? Array)?.values
    val int: Int? get() = (this as? Number)?.digits?.toInt()

    /**
     * The text with the names of every object in order, numbers as they were and no spaces: what every language writes
     * alike.
     */
    val sorted: String
        get() =
            when (this) {
                Null -> {
                    "null"
                }

                is Bool -> {
                    value.toString()
                }

                is Number -> {
                    digits
                }

                is Text -> {
                    quoted(value)
                }

                is Array -> {
                    values.joinToString(",", "[", "]") { it.sorted }
                }

                is Object -> {
                    fields.toSortedMap().entries.joinToString(",", "{", "}") { (name, value) ->
                        "${quoted(name)}:${value.sorted}"
                    }
                }
            }

    companion object {
        fun of(text: String): JsonValue = JsonParser(text).document()

        private fun quoted(text: String) =
            text.asIterable().joinToString("", "\"", "\"") { character ->
                when (character) {
                    '"' -> "\\\""
                    '\\' -> "\\\\"
                    '\b' -> "\\b"
                    '\u000c' -> "\\f"
                    '\n' -> "\\n"
                    '\r' -> "\\r"
                    '\t' -> "\\t"
                    in '\u0000'..<' ' -> "\\u%04x".format(character.code)
                    else -> character.toString()
                }
            }
    }
}

/** Keeps numbers as they are written, which libraries do not. */
private class JsonParser(
    private val text: String,
) {
    private var offset = 0

    fun document(): JsonValue {
        val value = value()
        skipSpace()
        require(offset == text.length) { "more than one value at $offset" }
        return value
    }

    private fun value(): JsonValue {
        skipSpace()
        return when (text[offset]) {
            '{' -> JsonValue.Object(buildMap { list('}') { put(name(), value()) } })
            '[' -> JsonValue.Array(buildList { list(']') { add(value()) } })
            '"' -> JsonValue.Text(string())
            't' -> literal("true", JsonValue.Bool(true))
            'f' -> literal("false", JsonValue.Bool(false))
            'n' -> literal("null", JsonValue.Null)
            else -> number()
        }
    }

    private fun list(
        end: Char,
        element: () -> Unit,
    ) {
        offset++
        skipSpace()
        while (text[offset] != end) {
            element()
            skipSpace()
            if (text[offset] != end) expect(',')
        }
        offset++
    }

    private fun name(): String {
        skipSpace()
        return string().also {
            skipSpace()
            expect(':')
        }
    }

    private fun string() =
        buildString {
            expect('"')
            while (text[offset] != '"') {
                val character = text[offset++]
                append(if (character == '\\') escaped() else character)
            }
            offset++
        }

    private fun escaped(): Char =
        when (val character = text[offset++]) {
            'b' -> {
                '\b'
            }

            'f' -> {
                '\u000c'
            }

            'n' -> {
                '\n'
            }

            'r' -> {
                '\r'
            }

            't' -> {
                '\t'
            }

            'u' -> {
                text
                    .substring(offset, offset + 4)
                    .toInt(16)
                    .toChar()
                    .also { offset += 4 }
            }

            else -> {
                character
            }
        }

    private fun number(): JsonValue {
        val start = offset
        while (offset < text.length && text[offset] in "+-.0123456789Ee") offset++
        return JsonValue.Number(text.substring(start, offset).also { it.toDouble() })
    }

    private fun literal(
        word: String,
        value: JsonValue,
    ): JsonValue {
        word.forEach(::expect)
        return value
    }

    private fun expect(character: Char) {
        require(text[offset] == character) { "expected $character at $offset" }
        offset++
    }

    private fun skipSpace() {
        while (offset < text.length && text[offset] in " \n\r\t") offset++
    }
}

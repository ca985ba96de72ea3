package antiphon

import java.math.BigDecimal
import java.math.MathContext
import java.math.RoundingMode

/**
 * Writes a [Model] as JSON, in the spelling that is sent: a field that is null is left out, and fields that a type does
 * not name stand behind those that it does, in place of one of the same name.
 */
internal class JsonWriter {
    private val text = StringBuilder(256)

    /** For each object that is being written, the names of its fields that its type does not name. */
    private val names = ArrayList<Set<String>>()

    override fun toString(): String = text.toString()

    /** Begins an object. */
    fun begin(
        type: String? = null,
        extra: Json = Json(),
    ) {
        names.add(if (extra.hasFields) extra.fieldNames() else emptySet())
        text.append('{')
        if (type != null) {
            name("type")
            string(type)
        }
    }

    /** Writes a field of the object, unless it is null or another value is kept under its name. */
    fun field(
        name: String,
        value: Any?,
    ) {
        if (value == null || name in names.last()) return
        name(name)
        value(value)
    }

    /** Ends the object with the fields that its type does not name. */
    fun end(extra: Json = Json()) {
        names.removeAt(names.lastIndex)
        if (extra.hasFields) {
            val inner = extra.inner()
            if (inner.isNotEmpty()) {
                separate()
                text.append(inner)
            }
        }
        text.append('}')
    }

    fun value(value: Any?) {
        when (value) {
            null -> text.append("null")
            is Model -> value.write(this)
            is String -> string(value)
            is Json -> raw(value)
            is Double -> text.append(number(value))
            is List<*> -> list(value)
            is Map<*, *> -> map(value)
            else -> text.append(value)
        }
    }

    fun raw(json: Json) {
        text.append(json.text)
    }

    /** Writes a string with what JSON wants to be escaped. */
    fun string(value: String) {
        text.append('"')
        for (character in value) {
            when (character) {
                '"', '\\' -> text.append('\\').append(character)
                '\b' -> text.append("\\b")
                '\t' -> text.append("\\t")
                '\n' -> text.append("\\n")
                '\u000c' -> text.append("\\f")
                '\r' -> text.append("\\r")
                in '\u0000'..'\u001f' -> text.append("\\u00").append(character.code.toString(16).padStart(2, '0'))
                else -> text.append(character)
            }
        }
        text.append('"')
    }

    private fun list(values: List<*>) {
        text.append('[')
        for (value in values) {
            separate()
            value(value)
        }
        text.append(']')
    }

    /** The names in order: one value has one spelling. */
    private fun map(values: Map<*, *>) {
        text.append('{')
        for ((name, value) in values.entries.sortedBy { entry -> entry.key as String }) {
            name(name as String)
            value(value)
        }
        text.append('}')
    }

    private fun name(name: String) {
        separate()
        string(name)
        text.append(':')
    }

    /** Puts a comma behind whatever stands before in the same object or list. */
    private fun separate() {
        if (text.last() != '{' && text.last() != '[') text.append(',')
    }
}

private val Json.hasFields: Boolean get() = text != "{}" && text.isNotEmpty()

/** The names of the fields of an object, as they are spelled in it. */
private fun Json.fieldNames(): Set<String> {
    val names = HashSet<String>()
    var depth = 0
    var last = ""
    var index = 0
    while (index < text.length) {
        when (text[index]) {
            '"' -> {
                val start = index + 1
                index = text.endOfString(start)
                last = text.substring(start, index)
            }

            '{', '[' -> {
                depth += 1
            }

            '}', ']' -> {
                depth -= 1
            }

            ':' -> {
                if (depth == 1) names.add(last)
            }
        }
        index += 1
    }
    return names
}

private fun String.endOfString(start: Int): Int {
    var index = start
    while (index < length && this[index] != '"') index += if (this[index] == '\\') 2 else 1
    return index.coerceAtMost(length)
}

/**
 * What stands between the braces of an object. Where there are none the text is kept as it is: whoever reads the whole
 * finds the fault.
 */
private fun Json.inner(): String {
    val trimmed = text.trim()
    return if (trimmed.length > 1 && trimmed.first() == '{' && trimmed.last() == '}') {
        trimmed.substring(1, trimmed.length - 1).trim()
    } else {
        trimmed
    }
}

private const val EXACT_IN_DOUBLE = 9_007_199_254_740_992.0

/**
 * A number as every language of this project writes it: an integer where it is one, else its shortest digits; null for
 * what JSON has no number for.
 */
private fun number(value: Double): String {
    if (value.isNaN() || value.isInfinite()) return "null"
    if (value % 1.0 == 0.0 && Math.abs(value) <= EXACT_IN_DOUBLE) return value.toLong().toString()
    val shortest = shortest(Math.abs(value))
    val digits = shortest.unscaledValue().toString()
    val point = digits.length - shortest.scale()
    val text =
        when {
            point in digits.length..16 -> digits + "0".repeat(point - digits.length) + ".0"
            point in 1..16 -> digits.take(point) + "." + digits.drop(point)
            point in -4..0 -> "0." + "0".repeat(-point) + digits
            digits.length == 1 -> "${digits}e${point - 1}"
            else -> "${digits.take(1)}.${digits.drop(1)}e${point - 1}"
        }
    return if (value < 0) "-$text" else text
}

/** The decimal with the fewest digits that is read as this number; what Java writes has more before version 19. */
private fun shortest(value: Double): BigDecimal {
    var shortest = BigDecimal(value.toString()).stripTrailingZeros()
    val exact = BigDecimal(value)
    while (shortest.precision() > 1) {
        val shorter = exact.round(MathContext(shortest.precision() - 1, RoundingMode.HALF_EVEN)).stripTrailingZeros()
        if (shorter.toDouble() != value) break
        shortest = shorter
    }
    return shortest
}

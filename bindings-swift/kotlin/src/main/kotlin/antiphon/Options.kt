package antiphon

import kotlin.time.Duration
import kotlin.time.DurationUnit

/** An option: its name in the core and here, and its value, null or an empty map where it is not set. */
internal data class OptionEntry(
    val key: String,
    val name: String,
    val value: Any?,
    val isSecret: Boolean = false,
) {
    val isSet: Boolean get() = value != null && value != emptyMap<String, Any?>()
}

/** The JSON of the options that are set; empty text where none is. */
internal fun List<OptionEntry>.toJsonText(): String {
    val set = filter { entry -> entry.isSet }
    return if (set.isEmpty()) "" else Json.of(set.associate { entry -> entry.key to plain(entry.value) }).text
}

/** The options that are set, without what may be secret. */
internal fun List<OptionEntry>.textOf(type: String): String =
    filter { entry -> entry.isSet }.joinToString(", ", "$type(", ")") { entry ->
        "${entry.name}=${if (entry.isSecret) "…" else entry.value}"
    }

internal val Duration.seconds: Double
    get() = toDouble(DurationUnit.SECONDS)

/** A value as the core reads it. */
private fun plain(value: Any?): Any? =
    when {
        value !is Duration -> value

        // JSON has no number for it; as text the core refuses it, by the name of the option.
        value.isInfinite() -> value.toString()

        else -> value.seconds
    }

package antiphon

/**
 * A type of the API: an event, an item, a part, a tool, a request, a response, or a part of one.
 *
 * Two are equal when their [json] is, and they print as it.
 */
public abstract class Model internal constructor() {
    internal abstract fun write(writer: JsonWriter)

    /** Whether both are the same value of the API. */
    final override fun equals(other: Any?): Boolean =
        this === other || (other is Model && javaClass == other.javaClass && text() == other.text())

    /** A hash of the canonical JSON. */
    final override fun hashCode(): Int = text().hashCode()

    /** The name of the class and the canonical JSON. */
    final override fun toString(): String = "${javaClass.simpleName} ${text()}"

    internal fun text(): String = JsonWriter().also { writer -> write(writer) }.toString()
}

/** The value as canonical JSON: one spelling, whichever the server used; the same in every language. */
public val Model.json: Json
    get() = Json(text())

package antiphon

/**
 * Reads the bytes in which the core hands values over. What they mean is said in `src/buffer.rs`, which writes them.
 */
internal class BufferReader(
    private val bytes: ByteArray,
) {
    private var offset = 0

    val isAtEnd: Boolean get() = offset == bytes.size

    /** The place of the bits that say which of so many fields are present. */
    fun presence(count: Int): Int = offset.also { offset += (count + 7) shr 3 }

    /** Whether a field is present. */
    fun has(
        presence: Int,
        index: Int,
    ): Boolean = bytes[presence + (index shr 3)].toInt() shr (index and 7) and 1 == 1

    /** A length, a number of elements or an index. */
    fun size(): Int = variable().toInt()

    fun integer(): Long {
        val value = variable()
        return (value ushr 1) xor -(value and 1)
    }

    fun boolean(): Boolean = bytes[offset++].toInt() == 1

    fun float(): Double {
        var bits = 0L
        for (index in 0 until 8) bits = bits or (bytes[offset++].toLong() and 0xff shl (8 * index))
        return Double.fromBits(bits)
    }

    fun string(): String {
        val size = size()
        return String(bytes, offset, size, Charsets.UTF_8).also { offset += size }
    }

    fun json(): Json = Json(string())

    fun texts(): Map<String, String> {
        val size = size()
        val texts = LinkedHashMap<String, String>()
        repeat(size) { texts[string()] = string() }
        return texts
    }

    inline fun <T> list(read: () -> T): List<T> {
        val size = size()
        // A count from elsewhere must not take memory that nothing is behind.
        val list = ArrayList<T>(size.coerceIn(0, 4096))
        repeat(size) { list.add(read()) }
        return list
    }

    /** The kind and the JSON of a variant that this version does not know. */
    inline fun <T> unknown(make: (String, Json) -> T): T {
        presence(2)
        return make(string(), json())
    }

    private fun variable(): Long {
        var value = 0L
        var shift = 0
        while (true) {
            val byte = bytes[offset++].toInt()
            value = value or (byte.toLong() and 0x7f shl shift)
            if (byte >= 0) return value
            shift += 7
        }
    }
}

/** Reads a value that the core handed over. */
internal inline fun <T> ByteArray.read(read: BufferReader.() -> T): T {
    val reader = BufferReader(this)
    val value =
        try {
            reader.read()
        } catch (_: IndexOutOfBoundsException) {
            throw AntiphonError.ofAnotherVersion()
        }
    if (!reader.isAtEnd) throw AntiphonError.ofAnotherVersion()
    return value
}

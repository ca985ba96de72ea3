// generated from core/src/model and bindings-swift/src by `make generate`; do not edit

@file:Suppress("NAME_SHADOWING")

package antiphon

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicBoolean
import kotlin.coroutines.resume
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
internal open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_antiphon_uniffi_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_antiphon_uniffi_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
internal interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
internal interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
internal interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw InternalException(FfiConverterString.lift(status.error_buf))
        } else {
            throw InternalException("Rust panic")
        }
    } else {
        throw InternalException("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
internal object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw InternalException("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw InternalException("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw InternalException("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "antiphon_uniffi"
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }
}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }
}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }
}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }
}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }
}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }
}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }
}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }
}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }
}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }
}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }
}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }
}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "antiphon"))
        uniffiCheckContractApiVersion(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_antiphon_uniffi_checksum_func_native_event_from_json(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_func_native_event_to_json(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_func_native_output_as_input(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_func_native_request_from_json(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_func_native_request_to_json(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_func_native_response_from_json(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_func_native_response_to_json(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativecall_cancel(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativecall_response(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativeclient_create(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativeclient_stream(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativemockserver_clear_requests(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativemockserver_enqueue(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativemockserver_open_connections(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativemockserver_requests(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativemockserver_set_repeat(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativemockserver_set_token_delay(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativemockserver_stop(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativemockserver_url(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativemockserver_wait_for_connections(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativestream_cancel(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativestream_final_response(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativestream_next_batch(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativestream_opened(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativestream_raw_event(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativestream_request_id(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_method_nativestream_snapshot(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_constructor_nativeclient_new(
    ): Int
    external fun uniffi_antiphon_uniffi_checksum_constructor_nativemockserver_new(
    ): Int
    external fun ffi_antiphon_uniffi_uniffi_contract_version(
    ): Int
}

internal object UniffiLib {
    // The Cleaner for the whole library
    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }

    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "antiphon"))
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_antiphon_uniffi_fn_clone_nativecall(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_antiphon_uniffi_fn_free_nativecall(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_antiphon_uniffi_fn_method_nativecall_cancel(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_antiphon_uniffi_fn_method_nativecall_response(`ptr`: Long,
    ): Long
    external fun uniffi_antiphon_uniffi_fn_clone_nativeclient(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_antiphon_uniffi_fn_free_nativeclient(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_antiphon_uniffi_fn_constructor_nativeclient_new(`options`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_antiphon_uniffi_fn_method_nativeclient_create(`ptr`: Long,`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_antiphon_uniffi_fn_method_nativeclient_stream(`ptr`: Long,`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_antiphon_uniffi_fn_clone_nativemockserver(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_antiphon_uniffi_fn_free_nativemockserver(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_antiphon_uniffi_fn_constructor_nativemockserver_new(uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_antiphon_uniffi_fn_method_nativemockserver_clear_requests(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_antiphon_uniffi_fn_method_nativemockserver_enqueue(`ptr`: Long,`script`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_antiphon_uniffi_fn_method_nativemockserver_open_connections(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun uniffi_antiphon_uniffi_fn_method_nativemockserver_requests(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_antiphon_uniffi_fn_method_nativemockserver_set_repeat(`ptr`: Long,`script`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_antiphon_uniffi_fn_method_nativemockserver_set_token_delay(`ptr`: Long,`delay`: Double,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_antiphon_uniffi_fn_method_nativemockserver_stop(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_antiphon_uniffi_fn_method_nativemockserver_url(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_antiphon_uniffi_fn_method_nativemockserver_wait_for_connections(`ptr`: Long,`atMost`: Int,`timeout`: Double,
    ): Long
    external fun uniffi_antiphon_uniffi_fn_clone_nativestream(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_antiphon_uniffi_fn_free_nativestream(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_antiphon_uniffi_fn_method_nativestream_cancel(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_antiphon_uniffi_fn_method_nativestream_final_response(`ptr`: Long,
    ): Long
    external fun uniffi_antiphon_uniffi_fn_method_nativestream_next_batch(`ptr`: Long,`max`: Int,
    ): Long
    external fun uniffi_antiphon_uniffi_fn_method_nativestream_opened(`ptr`: Long,
    ): Long
    external fun uniffi_antiphon_uniffi_fn_method_nativestream_raw_event(`ptr`: Long,`unread`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_antiphon_uniffi_fn_method_nativestream_request_id(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_antiphon_uniffi_fn_method_nativestream_snapshot(`ptr`: Long,`unread`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_antiphon_uniffi_fn_func_native_event_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_antiphon_uniffi_fn_func_native_event_to_json(`event`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_antiphon_uniffi_fn_func_native_output_as_input(`output`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_antiphon_uniffi_fn_func_native_request_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_antiphon_uniffi_fn_func_native_request_to_json(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_antiphon_uniffi_fn_func_native_response_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_antiphon_uniffi_fn_func_native_response_to_json(`response`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_antiphon_uniffi_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_antiphon_uniffi_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_antiphon_uniffi_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_antiphon_uniffi_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_antiphon_uniffi_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_antiphon_uniffi_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_antiphon_uniffi_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_antiphon_uniffi_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_antiphon_uniffi_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_antiphon_uniffi_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_antiphon_uniffi_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_antiphon_uniffi_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_antiphon_uniffi_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_antiphon_uniffi_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_antiphon_uniffi_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_antiphon_uniffi_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_antiphon_uniffi_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_antiphon_uniffi_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
internal fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support
// Async return type handlers

internal const val UNIFFI_RUST_FUTURE_POLL_READY = 0.toByte()
internal const val UNIFFI_RUST_FUTURE_POLL_WAKE = 1.toByte()

internal val uniffiContinuationHandleMap = UniffiHandleMap<CancellableContinuation<Byte>>()

// FFI type for Rust future continuations
internal object uniffiRustFutureContinuationCallbackImpl: UniffiRustFutureContinuationCallback {
    override fun callback(data: Long, pollResult: Byte) {
        uniffiContinuationHandleMap.remove(data).resume(pollResult)
    }
}

internal suspend fun<T, F, E: kotlin.Exception> uniffiRustCallAsync(
    rustFuture: Long,
    pollFunc: (Long, UniffiRustFutureContinuationCallback, Long) -> Unit,
    completeFunc: (Long, UniffiRustCallStatus) -> F,
    freeFunc: (Long) -> Unit,
    liftFunc: (F) -> T,
    errorHandler: UniffiRustCallStatusErrorHandler<E>
): T {
    try {
        do {
            val pollResult = suspendCancellableCoroutine<Byte> { continuation ->
                pollFunc(
                    rustFuture,
                    uniffiRustFutureContinuationCallbackImpl,
                    uniffiContinuationHandleMap.insert(continuation)
                )
            }
        } while (pollResult != UNIFFI_RUST_FUTURE_POLL_READY);

        return liftFunc(
            uniffiRustCallWithError(errorHandler, { status -> completeFunc(rustFuture, status) })
        )
    } finally {
        freeFunc(rustFuture)
    }
}

// Public interface members begin here.

// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
internal interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
internal inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
internal object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
internal object NoHandle
/**
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
internal interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

// The fallback Jna cleaner, which is available for both Android, and the JVM.
private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

// We decide at uniffi binding generation time whether we were
// using Android or not.
// There are further runtime checks to chose the correct implementation
// of the cleaner.
private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        // For safety's sake: if the library hasn't been run in android_cleaner = true
        // mode, but is being run on Android, then we still need to think about
        // Android API versions.
        // So we check if java.lang.ref.Cleaner is there, and use that…
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        // … otherwise, fallback to the JNA cleaner.
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

/**
 * @suppress
 */
internal object FfiConverterUShort: FfiConverter<UShort, Short> {
    override fun lift(value: Short): UShort {
        return value.toUShort()
    }

    fun lift(value: Int): UShort {
        return value.toUShort()
    }

    override fun read(buf: ByteBuffer): UShort {
        return lift(buf.getShort())
    }

    override fun lower(value: UShort): Short {
        return value.toShort()
    }

    override fun allocationSize(value: UShort) = 2UL

    override fun write(value: UShort, buf: ByteBuffer) {
        buf.putShort(value.toShort())
    }
}

/**
 * @suppress
 */
internal object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
internal object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
    }
}

/**
 * @suppress
 */
internal object FfiConverterDouble: FfiConverter<Double, Double> {
    override fun lift(value: Double): Double {
        return value
    }

    override fun read(buf: ByteBuffer): Double {
        return buf.getDouble()
    }

    override fun lower(value: Double): Double {
        return value
    }

    override fun allocationSize(value: Double) = 8UL

    override fun write(value: Double, buf: ByteBuffer) {
        buf.putDouble(value)
    }
}

/**
 * @suppress
 */
internal object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

/**
 * @suppress
 */
internal object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        // Make sure we don't have invalid UTF-16, check for lone surrogates.
        return Charsets.UTF_8.newEncoder().run {
            onMalformedInput(CodingErrorAction.REPORT)
            encode(CharBuffer.wrap(value))
        }
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}

/**
 * @suppress
 */
internal object FfiConverterDuration: FfiConverterRustBuffer<java.time.Duration> {
    override fun read(buf: ByteBuffer): java.time.Duration {
        // Type mismatch (should be u64) but we check for overflow/underflow below
        val seconds = buf.getLong()
        // Type mismatch (should be u32) but we check for overflow/underflow below
        val nanoseconds = buf.getInt().toLong()
        if (seconds < 0) {
            throw java.time.DateTimeException("Duration exceeds minimum or maximum value supported by uniffi")
        }
        if (nanoseconds < 0) {
            throw java.time.DateTimeException("Duration nanoseconds exceed minimum or maximum supported by uniffi")
        }
        return java.time.Duration.ofSeconds(seconds, nanoseconds)
    }

    // 8 bytes for seconds, 4 bytes for nanoseconds
    override fun allocationSize(value: java.time.Duration) = 12UL

    override fun write(value: java.time.Duration, buf: ByteBuffer) {
        if (value.seconds < 0) {
            // Rust does not support negative Durations
            throw IllegalArgumentException("Invalid duration, must be non-negative")
        }

        if (value.nano < 0) {
            // Java docs provide guarantee that nano will always be positive, so this should be impossible
            // See: https://docs.oracle.com/javase/8/docs/api/java/time/Duration.html
            throw IllegalArgumentException("Invalid duration, nano value must be non-negative")
        }

        // Type mismatch (should be u64) but since Rust doesn't support negative durations we should be OK
        buf.putLong(value.seconds)
        // Type mismatch (should be u32) but since values will always be between 0 and 999,999,999 it should be OK
        buf.putInt(value.nano)
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A call for one whole response, which is on its way.
 */
internal interface NativeCallInterface {
    /**
     * Ends the call and closes its connection. Does nothing once it is over.
     */
    fun `cancel`()

    /**
     * Waits for the response; to be called once.
     *
     * # Errors
     *
     * When the call fails or is cancelled.
     */
    suspend fun `response`(): Response

    companion object
}

/**
 * A call for one whole response, which is on its way.
 */
internal open class NativeCall: Disposable, AutoCloseable, NativeCallInterface
{
    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_antiphon_uniffi_fn_free_nativecall(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_antiphon_uniffi_fn_clone_nativecall(handle, status)
        }
    }

    /**
     * Ends the call and closes its connection. Does nothing once it is over.
     */override fun `cancel`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativecall_cancel(
        it,
        _status)
}
    }

    /**
     * Waits for the response; to be called once.
     *
     * # Errors
     *
     * When the call fails or is cancelled.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `response`() : Response {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_antiphon_uniffi_fn_method_nativecall_response(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_antiphon_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_antiphon_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_antiphon_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeResponse.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * @suppress
     */
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeCall: FfiConverter<NativeCall, Long> {
    override fun lower(value: NativeCall): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeCall {
        return NativeCall(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeCall {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeCall) = 8UL

    override fun write(value: NativeCall, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A client of one server.
 */
internal interface NativeClientInterface {
    /**
     * Sends a request for a whole response.
     *
     * # Errors
     *
     * When the request holds JSON that is none.
     */
    fun `create`(`request`: CreateRequest): NativeCall

    /**
     * Sends a request for a streamed response, which is read ahead from now on.
     *
     * # Errors
     *
     * When the request holds JSON that is none.
     */
    fun `stream`(`request`: CreateRequest): NativeStream

    companion object
}

/**
 * A client of one server.
 */
internal open class NativeClient: Disposable, AutoCloseable, NativeClientInterface
{
    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Makes a client. It connects with the first call.
     *
     * # Errors
     *
     * When an option is wrong or there is no key.
     */
    constructor(`options`: NativeOptions) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_constructor_nativeclient_new(
        FfiConverterTypeNativeOptions.lower(`options`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_antiphon_uniffi_fn_free_nativeclient(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_antiphon_uniffi_fn_clone_nativeclient(handle, status)
        }
    }

    /**
     * Sends a request for a whole response.
     *
     * # Errors
     *
     * When the request holds JSON that is none.
     */
    @Throws(NativeException::class)override fun `create`(`request`: CreateRequest): NativeCall {
            return FfiConverterTypeNativeCall.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativeclient_create(
        it,

        FfiConverterTypeCreateRequest.lower(`request`),_status)
}
    }
    )
    }

    /**
     * Sends a request for a streamed response, which is read ahead from now on.
     *
     * # Errors
     *
     * When the request holds JSON that is none.
     */
    @Throws(NativeException::class)override fun `stream`(`request`: CreateRequest): NativeStream {
            return FfiConverterTypeNativeStream.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativeclient_stream(
        it,

        FfiConverterTypeCreateRequest.lower(`request`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeClient: FfiConverter<NativeClient, Long> {
    override fun lower(value: NativeClient): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeClient {
        return NativeClient(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeClient {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeClient) = 8UL

    override fun write(value: NativeClient, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A server on loopback for tests and demos.
 */
internal interface NativeMockServerInterface {
    /**
     * Forgets the requests received so far.
     */
    fun `clearRequests`()

    /**
     * Adds a script, or an array of them, to the queue.
     *
     * # Errors
     *
     * When the JSON is not a script; then nothing is added.
     */
    fun `enqueue`(`script`: kotlin.String)

    /**
     * How many sockets are open, idle ones included.
     */
    fun `openConnections`(): kotlin.UInt

    /**
     * Everything received so far, in order.
     */
    fun `requests`(): List<RecordedRequest>

    /**
     * Sets the script that answers every request once the queue is empty; none goes back to the built-in model.
     *
     * # Errors
     *
     * When the JSON is not one script; then the one before stays.
     */
    fun `setRepeat`(`script`: kotlin.String?)

    /**
     * Sets the pause, in seconds, between two words of the built-in model.
     *
     * # Errors
     *
     * When the pause is negative or not a number.
     */
    fun `setTokenDelay`(`delay`: kotlin.Double)

    /**
     * Closes every connection and ends the server. What was recorded stays readable.
     */
    fun `stop`()

    /**
     * The base URL to give a client.
     */
    fun `url`(): kotlin.String

    /**
     * Waits, at most `timeout` seconds, until at most `at_most` connections are open; false when time runs out.
     *
     * # Errors
     *
     * When the timeout is negative or not a number, or the system refuses a thread.
     */
    suspend fun `waitForConnections`(`atMost`: kotlin.UInt, `timeout`: kotlin.Double): kotlin.Boolean

    companion object
}

/**
 * A server on loopback for tests and demos.
 */
internal open class NativeMockServer: Disposable, AutoCloseable, NativeMockServerInterface
{
    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Starts a server on a free port of 127.0.0.1.
     *
     * # Errors
     *
     * When the system refuses a socket or a thread.
     */
    constructor() :
        this(UniffiWithHandle,
    uniffiRustCallWithError(NativeMockException) { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_constructor_nativemockserver_new(
        _status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_antiphon_uniffi_fn_free_nativemockserver(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_antiphon_uniffi_fn_clone_nativemockserver(handle, status)
        }
    }

    /**
     * Forgets the requests received so far.
     */override fun `clearRequests`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativemockserver_clear_requests(
        it,
        _status)
}
    }

    /**
     * Adds a script, or an array of them, to the queue.
     *
     * # Errors
     *
     * When the JSON is not a script; then nothing is added.
     */
    @Throws(NativeMockException::class)override fun `enqueue`(`script`: kotlin.String)
        =
    callWithHandle {
    uniffiRustCallWithError(NativeMockException) { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativemockserver_enqueue(
        it,

        FfiConverterString.lower(`script`),_status)
}
    }

    /**
     * How many sockets are open, idle ones included.
     */override fun `openConnections`(): kotlin.UInt {
            return FfiConverterUInt.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativemockserver_open_connections(
        it,
        _status)
}
    }
    )
    }

    /**
     * Everything received so far, in order.
     */override fun `requests`(): List<RecordedRequest> {
            return FfiConverterSequenceTypeRecordedRequest.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativemockserver_requests(
        it,
        _status)
}
    }
    )
    }

    /**
     * Sets the script that answers every request once the queue is empty; none goes back to the built-in model.
     *
     * # Errors
     *
     * When the JSON is not one script; then the one before stays.
     */
    @Throws(NativeMockException::class)override fun `setRepeat`(`script`: kotlin.String?)
        =
    callWithHandle {
    uniffiRustCallWithError(NativeMockException) { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativemockserver_set_repeat(
        it,

        FfiConverterOptionalString.lower(`script`),_status)
}
    }

    /**
     * Sets the pause, in seconds, between two words of the built-in model.
     *
     * # Errors
     *
     * When the pause is negative or not a number.
     */
    @Throws(NativeMockException::class)override fun `setTokenDelay`(`delay`: kotlin.Double)
        =
    callWithHandle {
    uniffiRustCallWithError(NativeMockException) { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativemockserver_set_token_delay(
        it,

        FfiConverterDouble.lower(`delay`),_status)
}
    }

    /**
     * Closes every connection and ends the server. What was recorded stays readable.
     */override fun `stop`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativemockserver_stop(
        it,
        _status)
}
    }

    /**
     * The base URL to give a client.
     */override fun `url`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativemockserver_url(
        it,
        _status)
}
    }
    )
    }

    /**
     * Waits, at most `timeout` seconds, until at most `at_most` connections are open; false when time runs out.
     *
     * # Errors
     *
     * When the timeout is negative or not a number, or the system refuses a thread.
     */
    @Throws(NativeMockException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `waitForConnections`(`atMost`: kotlin.UInt, `timeout`: kotlin.Double) : kotlin.Boolean {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_antiphon_uniffi_fn_method_nativemockserver_wait_for_connections(
                uniffiHandle,

        FfiConverterUInt.lower(`atMost`),
        FfiConverterDouble.lower(`timeout`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_antiphon_uniffi_rust_future_poll_i8(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_antiphon_uniffi_rust_future_complete_i8(future, continuation) },
        { future -> UniffiLib.ffi_antiphon_uniffi_rust_future_free_i8(future) },
        // lift function
        { FfiConverterBoolean.lift(it) },
        // Error FFI converter
        NativeMockException.ErrorHandler,
    )
    }

    /**
     * @suppress
     */
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeMockServer: FfiConverter<NativeMockServer, Long> {
    override fun lower(value: NativeMockServer): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeMockServer {
        return NativeMockServer(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeMockServer {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeMockServer) = 8UL

    override fun write(value: NativeMockServer, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A stream that is read in the background; the iterators of the other languages take batches from it.
 */
internal interface NativeStreamInterface {
    /**
     * Closes the connection. Does nothing after the end.
     */
    fun `cancel`()

    /**
     * The whole response: reads the events that are left.
     *
     * # Errors
     *
     * The error the stream ended with, if it did not end with a terminal event.
     */
    suspend fun `finalResponse`(): Response

    /**
     * Everything that is queued, at most `max` events; waits while there is nothing. Empty at the end.
     *
     * # Errors
     *
     * When the stream ends early; once.
     */
    suspend fun `nextBatch`(`max`: kotlin.UInt): List<Event>

    /**
     * Waits until the server has answered.
     *
     * # Errors
     *
     * When the request failed; the first batch gives the same error.
     */
    suspend fun `opened`()

    /**
     * The JSON, as received, of the event that `unread` events of the batch given last come after.
     */
    fun `rawEvent`(`unread`: kotlin.UInt): kotlin.String?

    /**
     * The server's id of the request, once it has answered.
     */
    fun `requestId`(): kotlin.String?

    /**
     * The response as it is so far, without the last `unread` events of the batch given last.
     */
    fun `snapshot`(`unread`: kotlin.UInt): Response

    companion object
}

/**
 * A stream that is read in the background; the iterators of the other languages take batches from it.
 */
internal open class NativeStream: Disposable, AutoCloseable, NativeStreamInterface
{
    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_antiphon_uniffi_fn_free_nativestream(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_antiphon_uniffi_fn_clone_nativestream(handle, status)
        }
    }

    /**
     * Closes the connection. Does nothing after the end.
     */override fun `cancel`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativestream_cancel(
        it,
        _status)
}
    }

    /**
     * The whole response: reads the events that are left.
     *
     * # Errors
     *
     * The error the stream ended with, if it did not end with a terminal event.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `finalResponse`() : Response {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_antiphon_uniffi_fn_method_nativestream_final_response(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_antiphon_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_antiphon_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_antiphon_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeResponse.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Everything that is queued, at most `max` events; waits while there is nothing. Empty at the end.
     *
     * # Errors
     *
     * When the stream ends early; once.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `nextBatch`(`max`: kotlin.UInt) : List<Event> {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_antiphon_uniffi_fn_method_nativestream_next_batch(
                uniffiHandle,

        FfiConverterUInt.lower(`max`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_antiphon_uniffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_antiphon_uniffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_antiphon_uniffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterSequenceTypeEvent.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Waits until the server has answered.
     *
     * # Errors
     *
     * When the request failed; the first batch gives the same error.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `opened`() {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_antiphon_uniffi_fn_method_nativestream_opened(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_antiphon_uniffi_rust_future_poll_void(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_antiphon_uniffi_rust_future_complete_void(future, continuation) },
        { future -> UniffiLib.ffi_antiphon_uniffi_rust_future_free_void(future) },
        // lift function
        { },

        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * The JSON, as received, of the event that `unread` events of the batch given last come after.
     */override fun `rawEvent`(`unread`: kotlin.UInt): kotlin.String? {
            return FfiConverterOptionalString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativestream_raw_event(
        it,

        FfiConverterUInt.lower(`unread`),_status)
}
    }
    )
    }

    /**
     * The server's id of the request, once it has answered.
     */override fun `requestId`(): kotlin.String? {
            return FfiConverterOptionalString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativestream_request_id(
        it,
        _status)
}
    }
    )
    }

    /**
     * The response as it is so far, without the last `unread` events of the batch given last.
     */override fun `snapshot`(`unread`: kotlin.UInt): Response {
            return FfiConverterTypeResponse.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_method_nativestream_snapshot(
        it,

        FfiConverterUInt.lower(`unread`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeStream: FfiConverter<NativeStream, Long> {
    override fun lower(value: NativeStream): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeStream {
        return NativeStream(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeStream {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeStream) = 8UL

    override fun write(value: NativeStream, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

/**
 * The response is whole.
 */
data class CompletedEvent (
    /**
     * The response as it is now.
     */
    val `response`: Response
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCompletedEvent: FfiConverterRustBuffer<CompletedEvent> {
    override fun read(buf: ByteBuffer): CompletedEvent {
        return CompletedEvent(
            FfiConverterTypeResponse.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: CompletedEvent) = (
            FfiConverterTypeResponse.allocationSize(value.`response`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: CompletedEvent, buf: ByteBuffer) {
            FfiConverterTypeResponse.write(value.`response`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * A file in a container that the text draws on.
 */
data class ContainerFileCitation (
    /**
     * The id of the container.
     */
    val `containerId`: kotlin.String? = null
    ,
    /**
     * The id of the file.
     */
    val `fileId`: kotlin.String? = null
    ,
    /**
     * The name of the file.
     */
    val `filename`: kotlin.String? = null
    ,
    /**
     * The index of the first character of the citation in the text.
     */
    val `startIndex`: kotlin.Long? = null
    ,
    /**
     * The index after the last character of the citation in the text.
     */
    val `endIndex`: kotlin.Long? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeContainerFileCitation: FfiConverterRustBuffer<ContainerFileCitation> {
    override fun read(buf: ByteBuffer): ContainerFileCitation {
        return ContainerFileCitation(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: ContainerFileCitation) = (
            FfiConverterOptionalString.allocationSize(value.`containerId`) +
            FfiConverterOptionalString.allocationSize(value.`fileId`) +
            FfiConverterOptionalString.allocationSize(value.`filename`) +
            FfiConverterOptionalLong.allocationSize(value.`startIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`endIndex`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: ContainerFileCitation, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`containerId`, buf)
            FfiConverterOptionalString.write(value.`fileId`, buf)
            FfiConverterOptionalString.write(value.`filename`, buf)
            FfiConverterOptionalLong.write(value.`startIndex`, buf)
            FfiConverterOptionalLong.write(value.`endIndex`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * A part of an item's content was begun.
 */
data class ContentPartAddedEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The index of the part in the item's content.
     */
    val `contentIndex`: kotlin.Long? = null
    ,
    /**
     * The part.
     */
    val `part`: ContentPart
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeContentPartAddedEvent: FfiConverterRustBuffer<ContentPartAddedEvent> {
    override fun read(buf: ByteBuffer): ContentPartAddedEvent {
        return ContentPartAddedEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeContentPart.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: ContentPartAddedEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`contentIndex`) +
            FfiConverterTypeContentPart.allocationSize(value.`part`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: ContentPartAddedEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterOptionalLong.write(value.`contentIndex`, buf)
            FfiConverterTypeContentPart.write(value.`part`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * A part of an item's content is whole; it replaces what was accumulated for it.
 */
data class ContentPartDoneEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The index of the part in the item's content.
     */
    val `contentIndex`: kotlin.Long? = null
    ,
    /**
     * The part.
     */
    val `part`: ContentPart
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeContentPartDoneEvent: FfiConverterRustBuffer<ContentPartDoneEvent> {
    override fun read(buf: ByteBuffer): ContentPartDoneEvent {
        return ContentPartDoneEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeContentPart.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: ContentPartDoneEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`contentIndex`) +
            FfiConverterTypeContentPart.allocationSize(value.`part`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: ContentPartDoneEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterOptionalLong.write(value.`contentIndex`, buf)
            FfiConverterTypeContentPart.write(value.`part`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * A request for a response: `POST /responses`.
 *
 * Every field may be left out; what a server needs, it says. Fields this version does not know go
 * into `extra_body` and are sent as they are.
 */
data class CreateRequest (
    /**
     * The model to ask.
     */
    val `model`: kotlin.String? = null
    ,
    /**
     * What to answer: text, or items.
     */
    val `input`: Input? = null
    ,
    /**
     * Instructions for the model, ahead of the input.
     */
    val `instructions`: kotlin.String? = null
    ,
    /**
     * Whether to make the response in the background.
     */
    val `background`: kotlin.Boolean? = null
    ,
    /**
     * What to include beyond the usual, such as `reasoning.encrypted_content`.
     */
    val `include`: List<kotlin.String>? = null
    ,
    /**
     * The most tokens that the output may have, reasoning included.
     */
    val `maxOutputTokens`: kotlin.Long? = null
    ,
    /**
     * The most calls of built-in tools.
     */
    val `maxToolCalls`: kotlin.Long? = null
    ,
    /**
     * Up to 16 pairs of text to attach; names up to 64 characters, values up to 512.
     */
    val `metadata`: Map<kotlin.String, kotlin.String>? = null
    ,
    /**
     * Whether the model may call several tools at once. The server's default is true.
     */
    val `parallelToolCalls`: kotlin.Boolean? = null
    ,
    /**
     * The response to continue.
     */
    val `previousResponseId`: kotlin.String? = null
    ,
    /**
     * A key by which the server may find a cached prompt.
     */
    val `promptCacheKey`: kotlin.String? = null
    ,
    /**
     * How the model is to reason.
     */
    val `reasoning`: Reasoning? = null
    ,
    /**
     * A stable identifier of the end user, for abuse detection.
     */
    val `safetyIdentifier`: kotlin.String? = null
    ,
    /**
     * The tier to be served by: `auto`, `default`, `flex`, `priority`, …
     */
    val `serviceTier`: kotlin.String? = null
    ,
    /**
     * Whether the server stores the response. The server's default is true.
     */
    val `store`: kotlin.Boolean? = null
    ,
    /**
     * The sampling temperature, 0 to 2.
     */
    val `temperature`: kotlin.Double? = null
    ,
    /**
     * The form of the text.
     */
    val `text`: TextConfig? = null
    ,
    /**
     * How tools are to be chosen.
     */
    val `toolChoice`: ToolChoice? = null
    ,
    /**
     * The tools to offer.
     */
    val `tools`: List<Tool>? = null
    ,
    /**
     * How many of the most likely tokens to give at each place, 0 to 20.
     */
    val `topLogprobs`: kotlin.Long? = null
    ,
    /**
     * The share of probability to sample tokens from, 0 to 1.
     */
    val `topP`: kotlin.Double? = null
    ,
    /**
     * What happens to input that is too long: `auto` or `disabled`.
     */
    val `truncation`: kotlin.String? = null
    ,
    /**
     * The end user; replaced by `safety_identifier`.
     */
    val `user`: kotlin.String? = null
    ,
    /**
     * Parameters this version does not know, merged into the body as they are.
     */
    val `extraBody`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCreateRequest: FfiConverterRustBuffer<CreateRequest> {
    override fun read(buf: ByteBuffer): CreateRequest {
        return CreateRequest(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeInput.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalSequenceString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalMapStringString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeReasoning.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalTypeTextConfig.read(buf),
            FfiConverterOptionalTypeToolChoice.read(buf),
            FfiConverterOptionalSequenceTypeTool.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: CreateRequest) = (
            FfiConverterOptionalString.allocationSize(value.`model`) +
            FfiConverterOptionalTypeInput.allocationSize(value.`input`) +
            FfiConverterOptionalString.allocationSize(value.`instructions`) +
            FfiConverterOptionalBoolean.allocationSize(value.`background`) +
            FfiConverterOptionalSequenceString.allocationSize(value.`include`) +
            FfiConverterOptionalLong.allocationSize(value.`maxOutputTokens`) +
            FfiConverterOptionalLong.allocationSize(value.`maxToolCalls`) +
            FfiConverterOptionalMapStringString.allocationSize(value.`metadata`) +
            FfiConverterOptionalBoolean.allocationSize(value.`parallelToolCalls`) +
            FfiConverterOptionalString.allocationSize(value.`previousResponseId`) +
            FfiConverterOptionalString.allocationSize(value.`promptCacheKey`) +
            FfiConverterOptionalTypeReasoning.allocationSize(value.`reasoning`) +
            FfiConverterOptionalString.allocationSize(value.`safetyIdentifier`) +
            FfiConverterOptionalString.allocationSize(value.`serviceTier`) +
            FfiConverterOptionalBoolean.allocationSize(value.`store`) +
            FfiConverterOptionalDouble.allocationSize(value.`temperature`) +
            FfiConverterOptionalTypeTextConfig.allocationSize(value.`text`) +
            FfiConverterOptionalTypeToolChoice.allocationSize(value.`toolChoice`) +
            FfiConverterOptionalSequenceTypeTool.allocationSize(value.`tools`) +
            FfiConverterOptionalLong.allocationSize(value.`topLogprobs`) +
            FfiConverterOptionalDouble.allocationSize(value.`topP`) +
            FfiConverterOptionalString.allocationSize(value.`truncation`) +
            FfiConverterOptionalString.allocationSize(value.`user`) +
            FfiConverterTypeExtra.allocationSize(value.`extraBody`)
    )

    override fun write(value: CreateRequest, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`model`, buf)
            FfiConverterOptionalTypeInput.write(value.`input`, buf)
            FfiConverterOptionalString.write(value.`instructions`, buf)
            FfiConverterOptionalBoolean.write(value.`background`, buf)
            FfiConverterOptionalSequenceString.write(value.`include`, buf)
            FfiConverterOptionalLong.write(value.`maxOutputTokens`, buf)
            FfiConverterOptionalLong.write(value.`maxToolCalls`, buf)
            FfiConverterOptionalMapStringString.write(value.`metadata`, buf)
            FfiConverterOptionalBoolean.write(value.`parallelToolCalls`, buf)
            FfiConverterOptionalString.write(value.`previousResponseId`, buf)
            FfiConverterOptionalString.write(value.`promptCacheKey`, buf)
            FfiConverterOptionalTypeReasoning.write(value.`reasoning`, buf)
            FfiConverterOptionalString.write(value.`safetyIdentifier`, buf)
            FfiConverterOptionalString.write(value.`serviceTier`, buf)
            FfiConverterOptionalBoolean.write(value.`store`, buf)
            FfiConverterOptionalDouble.write(value.`temperature`, buf)
            FfiConverterOptionalTypeTextConfig.write(value.`text`, buf)
            FfiConverterOptionalTypeToolChoice.write(value.`toolChoice`, buf)
            FfiConverterOptionalSequenceTypeTool.write(value.`tools`, buf)
            FfiConverterOptionalLong.write(value.`topLogprobs`, buf)
            FfiConverterOptionalDouble.write(value.`topP`, buf)
            FfiConverterOptionalString.write(value.`truncation`, buf)
            FfiConverterOptionalString.write(value.`user`, buf)
            FfiConverterTypeExtra.write(value.`extraBody`, buf)
    }
}

/**
 * The response was made.
 */
data class CreatedEvent (
    /**
     * The response as it is now.
     */
    val `response`: Response
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCreatedEvent: FfiConverterRustBuffer<CreatedEvent> {
    override fun read(buf: ByteBuffer): CreatedEvent {
        return CreatedEvent(
            FfiConverterTypeResponse.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: CreatedEvent) = (
            FfiConverterTypeResponse.allocationSize(value.`response`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: CreatedEvent, buf: ByteBuffer) {
            FfiConverterTypeResponse.write(value.`response`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * What is known about a failed call; what does not apply is absent.
 */
data class ErrorDetails (
    /**
     * What kind of error it is.
     */
    val `kind`: ErrorKind
    ,
    /**
     * What happened, to which request, and what to do.
     */
    val `reason`: kotlin.String
    ,
    /**
     * The HTTP status, for errors that the server answered with.
     */
    val `status`: kotlin.UShort? = null
    ,
    /**
     * The server's code for programs, such as `invalid_api_key`.
     */
    val `code`: kotlin.String? = null
    ,
    /**
     * The server's kind of error, such as `invalid_request_error`.
     */
    val `errorType`: kotlin.String? = null
    ,
    /**
     * The parameter that the server found wrong.
     */
    val `param`: kotlin.String? = null
    ,
    /**
     * The server's id of the request, to be given to its support.
     */
    val `requestId`: kotlin.String? = null
    ,
    /**
     * How long the server asked to wait before the next attempt.
     */
    val `retryAfter`: java.time.Duration? = null
    ,
    /**
     * How many attempts were made, the last one included.
     */
    val `attempts`: kotlin.UInt? = null
    ,
    /**
     * The path of the bad field of a request, such as `tools[0].parameters`.
     */
    val `path`: kotlin.String? = null
    ,
    /**
     * The clock that ran out on a stream.
     */
    val `timeout`: StreamClock? = null
    ,
    /**
     * The number of the last event that came, for a stream that ended early.
     */
    val `lastSequenceNumber`: kotlin.Long? = null
    ,
    /**
     * What had been received of the response when the stream ended.
     */
    val `partialResponse`: Response? = null
    ,
    /**
     * The body of the server's answer: JSON, or text as a JSON string.
     */
    val `body`: Json? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeErrorDetails: FfiConverterRustBuffer<ErrorDetails> {
    override fun read(buf: ByteBuffer): ErrorDetails {
        return ErrorDetails(
            FfiConverterTypeErrorKind.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalUShort.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalDuration.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeStreamClock.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeResponse.read(buf),
            FfiConverterOptionalTypeJson.read(buf),
        )
    }

    override fun allocationSize(value: ErrorDetails) = (
            FfiConverterTypeErrorKind.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`reason`) +
            FfiConverterOptionalUShort.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`errorType`) +
            FfiConverterOptionalString.allocationSize(value.`param`) +
            FfiConverterOptionalString.allocationSize(value.`requestId`) +
            FfiConverterOptionalDuration.allocationSize(value.`retryAfter`) +
            FfiConverterOptionalUInt.allocationSize(value.`attempts`) +
            FfiConverterOptionalString.allocationSize(value.`path`) +
            FfiConverterOptionalTypeStreamClock.allocationSize(value.`timeout`) +
            FfiConverterOptionalLong.allocationSize(value.`lastSequenceNumber`) +
            FfiConverterOptionalTypeResponse.allocationSize(value.`partialResponse`) +
            FfiConverterOptionalTypeJson.allocationSize(value.`body`)
    )

    override fun write(value: ErrorDetails, buf: ByteBuffer) {
            FfiConverterTypeErrorKind.write(value.`kind`, buf)
            FfiConverterString.write(value.`reason`, buf)
            FfiConverterOptionalUShort.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`errorType`, buf)
            FfiConverterOptionalString.write(value.`param`, buf)
            FfiConverterOptionalString.write(value.`requestId`, buf)
            FfiConverterOptionalDuration.write(value.`retryAfter`, buf)
            FfiConverterOptionalUInt.write(value.`attempts`, buf)
            FfiConverterOptionalString.write(value.`path`, buf)
            FfiConverterOptionalTypeStreamClock.write(value.`timeout`, buf)
            FfiConverterOptionalLong.write(value.`lastSequenceNumber`, buf)
            FfiConverterOptionalTypeResponse.write(value.`partialResponse`, buf)
            FfiConverterOptionalTypeJson.write(value.`body`, buf)
    }
}

/**
 * The server gave up. Servers nest the fields in `error` or not; they are read either way and written flat.
 */
data class ErrorEvent (
    /**
     * A code for programs, such as `rate_limit_exceeded`.
     */
    val `code`: kotlin.String? = null
    ,
    /**
     * A message for people.
     */
    val `message`: kotlin.String = ""
    ,
    /**
     * The parameter that was wrong.
     */
    val `param`: kotlin.String? = null
    ,
    /**
     * The kind of error, such as `invalid_request_error`: the `type` of a nested error.
     */
    val `errorType`: kotlin.String? = null
    ,
    /**
     * The HTTP status the error stands for, sent over WebSocket and by some gateways.
     */
    val `status`: kotlin.Long? = null
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeErrorEvent: FfiConverterRustBuffer<ErrorEvent> {
    override fun read(buf: ByteBuffer): ErrorEvent {
        return ErrorEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: ErrorEvent) = (
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterOptionalString.allocationSize(value.`param`) +
            FfiConverterOptionalString.allocationSize(value.`errorType`) +
            FfiConverterOptionalLong.allocationSize(value.`status`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: ErrorEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterOptionalString.write(value.`param`, buf)
            FfiConverterOptionalString.write(value.`errorType`, buf)
            FfiConverterOptionalLong.write(value.`status`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * The response failed, see its `error`.
 */
data class FailedEvent (
    /**
     * The response as it is now.
     */
    val `response`: Response
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFailedEvent: FfiConverterRustBuffer<FailedEvent> {
    override fun read(buf: ByteBuffer): FailedEvent {
        return FailedEvent(
            FfiConverterTypeResponse.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: FailedEvent) = (
            FfiConverterTypeResponse.allocationSize(value.`response`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: FailedEvent, buf: ByteBuffer) {
            FfiConverterTypeResponse.write(value.`response`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * A file that the text draws on.
 */
data class FileCitation (
    /**
     * The id of the file.
     */
    val `fileId`: kotlin.String? = null
    ,
    /**
     * The name of the file.
     */
    val `filename`: kotlin.String? = null
    ,
    /**
     * The index of the file in the list of files.
     */
    val `index`: kotlin.Long? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFileCitation: FfiConverterRustBuffer<FileCitation> {
    override fun read(buf: ByteBuffer): FileCitation {
        return FileCitation(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: FileCitation) = (
            FfiConverterOptionalString.allocationSize(value.`fileId`) +
            FfiConverterOptionalString.allocationSize(value.`filename`) +
            FfiConverterOptionalLong.allocationSize(value.`index`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: FileCitation, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`fileId`, buf)
            FfiConverterOptionalString.write(value.`filename`, buf)
            FfiConverterOptionalLong.write(value.`index`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * A path to a file.
 */
data class FilePath (
    /**
     * The id of the file.
     */
    val `fileId`: kotlin.String? = null
    ,
    /**
     * The index of the file in the list of files.
     */
    val `index`: kotlin.Long? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFilePath: FfiConverterRustBuffer<FilePath> {
    override fun read(buf: ByteBuffer): FilePath {
        return FilePath(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: FilePath) = (
            FfiConverterOptionalString.allocationSize(value.`fileId`) +
            FfiConverterOptionalLong.allocationSize(value.`index`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: FilePath, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`fileId`, buf)
            FfiConverterOptionalLong.write(value.`index`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * A piece of a function call's arguments.
 */
data class FunctionCallArgumentsDeltaEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The JSON text to append.
     */
    val `delta`: kotlin.String = ""
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFunctionCallArgumentsDeltaEvent: FfiConverterRustBuffer<FunctionCallArgumentsDeltaEvent> {
    override fun read(buf: ByteBuffer): FunctionCallArgumentsDeltaEvent {
        return FunctionCallArgumentsDeltaEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: FunctionCallArgumentsDeltaEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterString.allocationSize(value.`delta`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: FunctionCallArgumentsDeltaEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterString.write(value.`delta`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * The arguments of a function call are whole.
 */
data class FunctionCallArgumentsDoneEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The name of the function; absent in newer versions of the API.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * The id that the output of the call must name; sent by few servers.
     */
    val `callId`: kotlin.String? = null
    ,
    /**
     * The whole arguments as JSON text.
     */
    val `arguments`: kotlin.String = ""
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFunctionCallArgumentsDoneEvent: FfiConverterRustBuffer<FunctionCallArgumentsDoneEvent> {
    override fun read(buf: ByteBuffer): FunctionCallArgumentsDoneEvent {
        return FunctionCallArgumentsDoneEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: FunctionCallArgumentsDoneEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`callId`) +
            FfiConverterString.allocationSize(value.`arguments`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: FunctionCallArgumentsDoneEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`callId`, buf)
            FfiConverterString.write(value.`arguments`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * A call of one of the caller's functions.
 */
data class FunctionCallItem (
    /**
     * The id of the item.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * How far the item is.
     */
    val `status`: ItemStatus? = null
    ,
    /**
     * The id that the output of the call must name.
     */
    val `callId`: kotlin.String? = null
    ,
    /**
     * The name of the function.
     */
    val `name`: kotlin.String = ""
    ,
    /**
     * The arguments as JSON text, as the model wrote it: it may be broken.
     */
    val `arguments`: kotlin.String = ""
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFunctionCallItem: FfiConverterRustBuffer<FunctionCallItem> {
    override fun read(buf: ByteBuffer): FunctionCallItem {
        return FunctionCallItem(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeItemStatus.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: FunctionCallItem) = (
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeItemStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`callId`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`arguments`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: FunctionCallItem, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalTypeItemStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`callId`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`arguments`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * The output of a function call.
 */
data class FunctionCallOutputItem (
    /**
     * The id of the item.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * How far the item is.
     */
    val `status`: ItemStatus? = null
    ,
    /**
     * The id of the call.
     */
    val `callId`: kotlin.String? = null
    ,
    /**
     * What the function gave.
     */
    val `output`: ToolOutput
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFunctionCallOutputItem: FfiConverterRustBuffer<FunctionCallOutputItem> {
    override fun read(buf: ByteBuffer): FunctionCallOutputItem {
        return FunctionCallOutputItem(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeItemStatus.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeToolOutput.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: FunctionCallOutputItem) = (
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeItemStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`callId`) +
            FfiConverterTypeToolOutput.allocationSize(value.`output`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: FunctionCallOutputItem, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalTypeItemStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`callId`, buf)
            FfiConverterTypeToolOutput.write(value.`output`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * A function the model may call.
 */
data class FunctionTool (
    /**
     * The name of the function: letters, digits, `_` and `-`, at most 64 characters.
     */
    val `name`: kotlin.String = ""
    ,
    /**
     * What the function does and when to call it.
     */
    val `description`: kotlin.String? = null
    ,
    /**
     * The JSON Schema of the arguments.
     */
    val `parameters`: Json? = null
    ,
    /**
     * Whether the arguments must follow the schema to the letter. The server's default is true.
     */
    val `strict`: kotlin.Boolean? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFunctionTool: FfiConverterRustBuffer<FunctionTool> {
    override fun read(buf: ByteBuffer): FunctionTool {
        return FunctionTool(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeJson.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: FunctionTool) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`description`) +
            FfiConverterOptionalTypeJson.allocationSize(value.`parameters`) +
            FfiConverterOptionalBoolean.allocationSize(value.`strict`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: FunctionTool, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`description`, buf)
            FfiConverterOptionalTypeJson.write(value.`parameters`, buf)
            FfiConverterOptionalBoolean.write(value.`strict`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * The response is being worked on.
 */
data class InProgressEvent (
    /**
     * The response as it is now.
     */
    val `response`: Response
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeInProgressEvent: FfiConverterRustBuffer<InProgressEvent> {
    override fun read(buf: ByteBuffer): InProgressEvent {
        return InProgressEvent(
            FfiConverterTypeResponse.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: InProgressEvent) = (
            FfiConverterTypeResponse.allocationSize(value.`response`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: InProgressEvent, buf: ByteBuffer) {
            FfiConverterTypeResponse.write(value.`response`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * Why a response is incomplete.
 */
data class IncompleteDetails (
    /**
     * The reason, such as `max_output_tokens` or `content_filter`.
     */
    val `reason`: kotlin.String? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIncompleteDetails: FfiConverterRustBuffer<IncompleteDetails> {
    override fun read(buf: ByteBuffer): IncompleteDetails {
        return IncompleteDetails(
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: IncompleteDetails) = (
            FfiConverterOptionalString.allocationSize(value.`reason`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: IncompleteDetails, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`reason`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * The response ended early, see `incomplete_details`.
 */
data class IncompleteEvent (
    /**
     * The response as it is now.
     */
    val `response`: Response
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIncompleteEvent: FfiConverterRustBuffer<IncompleteEvent> {
    override fun read(buf: ByteBuffer): IncompleteEvent {
        return IncompleteEvent(
            FfiConverterTypeResponse.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: IncompleteEvent) = (
            FfiConverterTypeResponse.allocationSize(value.`response`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: IncompleteEvent, buf: ByteBuffer) {
            FfiConverterTypeResponse.write(value.`response`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * A file for the model, by id, URL or content.
 */
data class InputFilePart (
    /**
     * The id of an uploaded file.
     */
    val `fileId`: kotlin.String? = null
    ,
    /**
     * The URL of the file.
     */
    val `fileUrl`: kotlin.String? = null
    ,
    /**
     * The file itself, in base64 or as a `data:` URL.
     */
    val `fileData`: kotlin.String? = null
    ,
    /**
     * The name of the file, needed with `file_data`.
     */
    val `filename`: kotlin.String? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeInputFilePart: FfiConverterRustBuffer<InputFilePart> {
    override fun read(buf: ByteBuffer): InputFilePart {
        return InputFilePart(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: InputFilePart) = (
            FfiConverterOptionalString.allocationSize(value.`fileId`) +
            FfiConverterOptionalString.allocationSize(value.`fileUrl`) +
            FfiConverterOptionalString.allocationSize(value.`fileData`) +
            FfiConverterOptionalString.allocationSize(value.`filename`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: InputFilePart, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`fileId`, buf)
            FfiConverterOptionalString.write(value.`fileUrl`, buf)
            FfiConverterOptionalString.write(value.`fileData`, buf)
            FfiConverterOptionalString.write(value.`filename`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file.
 */
data class InputImagePart (
    /**
     * How closely the model looks: `low`, `high`, `auto` or `original`. The server's default is `auto`.
     */
    val `detail`: kotlin.String? = null
    ,
    /**
     * The id of an uploaded file.
     */
    val `fileId`: kotlin.String? = null
    ,
    /**
     * A URL, or the image itself as a `data:` URL.
     */
    val `imageUrl`: kotlin.String? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeInputImagePart: FfiConverterRustBuffer<InputImagePart> {
    override fun read(buf: ByteBuffer): InputImagePart {
        return InputImagePart(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: InputImagePart) = (
            FfiConverterOptionalString.allocationSize(value.`detail`) +
            FfiConverterOptionalString.allocationSize(value.`fileId`) +
            FfiConverterOptionalString.allocationSize(value.`imageUrl`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: InputImagePart, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`detail`, buf)
            FfiConverterOptionalString.write(value.`fileId`, buf)
            FfiConverterOptionalString.write(value.`imageUrl`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * A message to the model, or one of its own from an earlier turn.
 */
data class InputMessage (
    /**
     * The id of the item, for messages of earlier turns.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * Who speaks: `user`, `system`, `developer` or `assistant`.
     */
    val `role`: kotlin.String? = null
    ,
    /**
     * How far the item was, for messages of earlier turns.
     */
    val `status`: ItemStatus? = null
    ,
    /**
     * The phase of an assistant message, as it was received.
     */
    val `phase`: kotlin.String? = null
    ,
    /**
     * What is said.
     */
    val `content`: MessageContent
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeInputMessage: FfiConverterRustBuffer<InputMessage> {
    override fun read(buf: ByteBuffer): InputMessage {
        return InputMessage(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeItemStatus.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeMessageContent.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: InputMessage) = (
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`role`) +
            FfiConverterOptionalTypeItemStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`phase`) +
            FfiConverterTypeMessageContent.allocationSize(value.`content`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: InputMessage, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`role`, buf)
            FfiConverterOptionalTypeItemStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`phase`, buf)
            FfiConverterTypeMessageContent.write(value.`content`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * Text for the model.
 */
data class InputTextPart (
    /**
     * The text.
     */
    val `text`: kotlin.String = ""
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeInputTextPart: FfiConverterRustBuffer<InputTextPart> {
    override fun read(buf: ByteBuffer): InputTextPart {
        return InputTextPart(
            FfiConverterString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: InputTextPart) = (
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: InputTextPart, buf: ByteBuffer) {
            FfiConverterString.write(value.`text`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * What the tokens read were.
 */
data class InputTokensDetails (
    /**
     * Tokens that came from the prompt cache.
     */
    val `cachedTokens`: kotlin.Long? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeInputTokensDetails: FfiConverterRustBuffer<InputTokensDetails> {
    override fun read(buf: ByteBuffer): InputTokensDetails {
        return InputTokensDetails(
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: InputTokensDetails) = (
            FfiConverterOptionalLong.allocationSize(value.`cachedTokens`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: InputTokensDetails, buf: ByteBuffer) {
            FfiConverterOptionalLong.write(value.`cachedTokens`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * A reference to an item the server has stored.
 */
data class ItemReference (
    /**
     * The id of the item.
     */
    val `id`: kotlin.String = ""
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeItemReference: FfiConverterRustBuffer<ItemReference> {
    override fun read(buf: ByteBuffer): ItemReference {
        return ItemReference(
            FfiConverterString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: ItemReference) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: ItemReference, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * Nothing happened yet. OpenAI sends it on long streams, without documentation; it counts for `idle_timeout` only.
 */
data class KeepaliveEvent (
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeKeepaliveEvent: FfiConverterRustBuffer<KeepaliveEvent> {
    override fun read(buf: ByteBuffer): KeepaliveEvent {
        return KeepaliveEvent(
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: KeepaliveEvent) = (
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: KeepaliveEvent, buf: ByteBuffer) {
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * The log probability of one token of output text.
 */
data class Logprob (
    /**
     * The token. A token that is part of a character reads as U+FFFD; `bytes` has the truth.
     */
    val `token`: kotlin.String = ""
    ,
    /**
     * The natural logarithm of the token's probability.
     */
    val `logprob`: kotlin.Double = 0.0
    ,
    /**
     * The UTF-8 bytes of the token.
     */
    val `bytes`: List<kotlin.Long>? = null
    ,
    /**
     * The most likely tokens at this place, as many as `top_logprobs` asked for.
     */
    val `topLogprobs`: List<TopLogprob>? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLogprob: FfiConverterRustBuffer<Logprob> {
    override fun read(buf: ByteBuffer): Logprob {
        return Logprob(
            FfiConverterString.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterOptionalSequenceLong.read(buf),
            FfiConverterOptionalSequenceTypeTopLogprob.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: Logprob) = (
            FfiConverterString.allocationSize(value.`token`) +
            FfiConverterDouble.allocationSize(value.`logprob`) +
            FfiConverterOptionalSequenceLong.allocationSize(value.`bytes`) +
            FfiConverterOptionalSequenceTypeTopLogprob.allocationSize(value.`topLogprobs`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: Logprob, buf: ByteBuffer) {
            FfiConverterString.write(value.`token`, buf)
            FfiConverterDouble.write(value.`logprob`, buf)
            FfiConverterOptionalSequenceLong.write(value.`bytes`, buf)
            FfiConverterOptionalSequenceTypeTopLogprob.write(value.`topLogprobs`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * A message written by the model.
 */
data class MessageItem (
    /**
     * The id of the item. Some gateways change it from event to event.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * Who speaks: `assistant`.
     */
    val `role`: kotlin.String? = null
    ,
    /**
     * How far the item is.
     */
    val `status`: ItemStatus? = null
    ,
    /**
     * Whether this is commentary on the way or the final answer; to be sent back with the message.
     */
    val `phase`: kotlin.String? = null
    ,
    /**
     * The parts of the message.
     */
    val `content`: List<ContentPart> = listOf()
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMessageItem: FfiConverterRustBuffer<MessageItem> {
    override fun read(buf: ByteBuffer): MessageItem {
        return MessageItem(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeItemStatus.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeContentPart.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: MessageItem) = (
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`role`) +
            FfiConverterOptionalTypeItemStatus.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`phase`) +
            FfiConverterSequenceTypeContentPart.allocationSize(value.`content`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: MessageItem, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`role`, buf)
            FfiConverterOptionalTypeItemStatus.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`phase`, buf)
            FfiConverterSequenceTypeContentPart.write(value.`content`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * The options of a client; what is absent is decided by core.
 */
internal data class NativeOptions (
    /**
     * The key.
     */
    val `apiKey`: kotlin.String? = null
    ,
    /**
     * The URL that paths are put behind.
     */
    val `baseUrl`: kotlin.String? = null
    ,
    /**
     * The organization to bill.
     */
    val `organization`: kotlin.String? = null
    ,
    /**
     * The project to bill.
     */
    val `project`: kotlin.String? = null
    ,
    /**
     * How often a call is tried again.
     */
    val `maxRetries`: kotlin.Long? = null
    ,
    /**
     * How long connecting may take, in seconds.
     */
    val `connectTimeout`: kotlin.Double? = null
    ,
    /**
     * How long one attempt may take, in seconds.
     */
    val `timeout`: kotlin.Double? = null
    ,
    /**
     * How long a stream may go without a byte, in seconds.
     */
    val `idleTimeout`: kotlin.Double? = null
    ,
    /**
     * How long a stream may go without an event of the model, in seconds.
     */
    val `stallTimeout`: kotlin.Double? = null
    ,
    /**
     * The largest event of a stream, in bytes.
     */
    val `maxFrameBytes`: kotlin.Long? = null
    ,
    /**
     * The largest answer that is read whole, in bytes.
     */
    val `maxBodyBytes`: kotlin.Long? = null
    ,
    /**
     * Headers to send with every request.
     */
    val `headers`: Map<kotlin.String, kotlin.String> = mapOf()
    ,
    /**
     * What to add to the `User-Agent`.
     */
    val `userAgentSuffix`: kotlin.String? = null
    ,
    /**
     * Whether odd streams are errors.
     */
    val `strict`: kotlin.Boolean? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeOptions: FfiConverterRustBuffer<NativeOptions> {
    override fun read(buf: ByteBuffer): NativeOptions {
        return NativeOptions(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterMapStringString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
        )
    }

    override fun allocationSize(value: NativeOptions) = (
            FfiConverterOptionalString.allocationSize(value.`apiKey`) +
            FfiConverterOptionalString.allocationSize(value.`baseUrl`) +
            FfiConverterOptionalString.allocationSize(value.`organization`) +
            FfiConverterOptionalString.allocationSize(value.`project`) +
            FfiConverterOptionalLong.allocationSize(value.`maxRetries`) +
            FfiConverterOptionalDouble.allocationSize(value.`connectTimeout`) +
            FfiConverterOptionalDouble.allocationSize(value.`timeout`) +
            FfiConverterOptionalDouble.allocationSize(value.`idleTimeout`) +
            FfiConverterOptionalDouble.allocationSize(value.`stallTimeout`) +
            FfiConverterOptionalLong.allocationSize(value.`maxFrameBytes`) +
            FfiConverterOptionalLong.allocationSize(value.`maxBodyBytes`) +
            FfiConverterMapStringString.allocationSize(value.`headers`) +
            FfiConverterOptionalString.allocationSize(value.`userAgentSuffix`) +
            FfiConverterOptionalBoolean.allocationSize(value.`strict`)
    )

    override fun write(value: NativeOptions, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`apiKey`, buf)
            FfiConverterOptionalString.write(value.`baseUrl`, buf)
            FfiConverterOptionalString.write(value.`organization`, buf)
            FfiConverterOptionalString.write(value.`project`, buf)
            FfiConverterOptionalLong.write(value.`maxRetries`, buf)
            FfiConverterOptionalDouble.write(value.`connectTimeout`, buf)
            FfiConverterOptionalDouble.write(value.`timeout`, buf)
            FfiConverterOptionalDouble.write(value.`idleTimeout`, buf)
            FfiConverterOptionalDouble.write(value.`stallTimeout`, buf)
            FfiConverterOptionalLong.write(value.`maxFrameBytes`, buf)
            FfiConverterOptionalLong.write(value.`maxBodyBytes`, buf)
            FfiConverterMapStringString.write(value.`headers`, buf)
            FfiConverterOptionalString.write(value.`userAgentSuffix`, buf)
            FfiConverterOptionalBoolean.write(value.`strict`, buf)
    }
}

/**
 * An item was begun.
 */
data class OutputItemAddedEvent (
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The item.
     */
    val `item`: OutputItem
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOutputItemAddedEvent: FfiConverterRustBuffer<OutputItemAddedEvent> {
    override fun read(buf: ByteBuffer): OutputItemAddedEvent {
        return OutputItemAddedEvent(
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeOutputItem.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: OutputItemAddedEvent) = (
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterTypeOutputItem.allocationSize(value.`item`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: OutputItemAddedEvent, buf: ByteBuffer) {
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterTypeOutputItem.write(value.`item`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * An item is whole; it replaces what was accumulated for it.
 */
data class OutputItemDoneEvent (
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The item.
     */
    val `item`: OutputItem
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOutputItemDoneEvent: FfiConverterRustBuffer<OutputItemDoneEvent> {
    override fun read(buf: ByteBuffer): OutputItemDoneEvent {
        return OutputItemDoneEvent(
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeOutputItem.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: OutputItemDoneEvent) = (
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterTypeOutputItem.allocationSize(value.`item`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: OutputItemDoneEvent, buf: ByteBuffer) {
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterTypeOutputItem.write(value.`item`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * A source was added to a part's text.
 */
data class OutputTextAnnotationAddedEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The index of the part in the item's content.
     */
    val `contentIndex`: kotlin.Long? = null
    ,
    /**
     * The index of the annotation in the part.
     */
    val `annotationIndex`: kotlin.Long? = null
    ,
    /**
     * The source.
     */
    val `annotation`: Annotation
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOutputTextAnnotationAddedEvent: FfiConverterRustBuffer<OutputTextAnnotationAddedEvent> {
    override fun read(buf: ByteBuffer): OutputTextAnnotationAddedEvent {
        return OutputTextAnnotationAddedEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeAnnotation.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: OutputTextAnnotationAddedEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`contentIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`annotationIndex`) +
            FfiConverterTypeAnnotation.allocationSize(value.`annotation`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: OutputTextAnnotationAddedEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterOptionalLong.write(value.`contentIndex`, buf)
            FfiConverterOptionalLong.write(value.`annotationIndex`, buf)
            FfiConverterTypeAnnotation.write(value.`annotation`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * A piece of output text.
 */
data class OutputTextDeltaEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The index of the part in the item's content.
     */
    val `contentIndex`: kotlin.Long? = null
    ,
    /**
     * The text to append.
     */
    val `delta`: kotlin.String = ""
    ,
    /**
     * Log probabilities of the tokens, when asked for by `include`.
     */
    val `logprobs`: List<Logprob>? = null
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOutputTextDeltaEvent: FfiConverterRustBuffer<OutputTextDeltaEvent> {
    override fun read(buf: ByteBuffer): OutputTextDeltaEvent {
        return OutputTextDeltaEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalSequenceTypeLogprob.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: OutputTextDeltaEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`contentIndex`) +
            FfiConverterString.allocationSize(value.`delta`) +
            FfiConverterOptionalSequenceTypeLogprob.allocationSize(value.`logprobs`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: OutputTextDeltaEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterOptionalLong.write(value.`contentIndex`, buf)
            FfiConverterString.write(value.`delta`, buf)
            FfiConverterOptionalSequenceTypeLogprob.write(value.`logprobs`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * The text of a part is whole.
 */
data class OutputTextDoneEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The index of the part in the item's content.
     */
    val `contentIndex`: kotlin.Long? = null
    ,
    /**
     * The whole text.
     */
    val `text`: kotlin.String = ""
    ,
    /**
     * Log probabilities of the tokens, when asked for by `include`.
     */
    val `logprobs`: List<Logprob>? = null
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOutputTextDoneEvent: FfiConverterRustBuffer<OutputTextDoneEvent> {
    override fun read(buf: ByteBuffer): OutputTextDoneEvent {
        return OutputTextDoneEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalSequenceTypeLogprob.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: OutputTextDoneEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`contentIndex`) +
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterOptionalSequenceTypeLogprob.allocationSize(value.`logprobs`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: OutputTextDoneEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterOptionalLong.write(value.`contentIndex`, buf)
            FfiConverterString.write(value.`text`, buf)
            FfiConverterOptionalSequenceTypeLogprob.write(value.`logprobs`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * Text written by the model. Some gateways and the Conversations API call it `text`.
 */
data class OutputTextPart (
    /**
     * The text.
     */
    val `text`: kotlin.String = ""
    ,
    /**
     * Sources of the text, in order of appearance.
     */
    val `annotations`: List<Annotation> = listOf()
    ,
    /**
     * Log probabilities of the tokens, when asked for by `include`.
     */
    val `logprobs`: List<Logprob>? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOutputTextPart: FfiConverterRustBuffer<OutputTextPart> {
    override fun read(buf: ByteBuffer): OutputTextPart {
        return OutputTextPart(
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeAnnotation.read(buf),
            FfiConverterOptionalSequenceTypeLogprob.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: OutputTextPart) = (
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterSequenceTypeAnnotation.allocationSize(value.`annotations`) +
            FfiConverterOptionalSequenceTypeLogprob.allocationSize(value.`logprobs`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: OutputTextPart, buf: ByteBuffer) {
            FfiConverterString.write(value.`text`, buf)
            FfiConverterSequenceTypeAnnotation.write(value.`annotations`, buf)
            FfiConverterOptionalSequenceTypeLogprob.write(value.`logprobs`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * What the tokens written were.
 */
data class OutputTokensDetails (
    /**
     * Tokens of reasoning.
     */
    val `reasoningTokens`: kotlin.Long? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOutputTokensDetails: FfiConverterRustBuffer<OutputTokensDetails> {
    override fun read(buf: ByteBuffer): OutputTokensDetails {
        return OutputTokensDetails(
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: OutputTokensDetails) = (
            FfiConverterOptionalLong.allocationSize(value.`reasoningTokens`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: OutputTokensDetails, buf: ByteBuffer) {
            FfiConverterOptionalLong.write(value.`reasoningTokens`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * The response waits to be worked on.
 */
data class QueuedEvent (
    /**
     * The response as it is now.
     */
    val `response`: Response
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeQueuedEvent: FfiConverterRustBuffer<QueuedEvent> {
    override fun read(buf: ByteBuffer): QueuedEvent {
        return QueuedEvent(
            FfiConverterTypeResponse.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: QueuedEvent) = (
            FfiConverterTypeResponse.allocationSize(value.`response`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: QueuedEvent, buf: ByteBuffer) {
            FfiConverterTypeResponse.write(value.`response`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * How the model is to reason.
 */
data class Reasoning (
    /**
     * How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, as the model offers.
     */
    val `effort`: kotlin.String? = null
    ,
    /**
     * The summary to give: `auto`, `concise` or `detailed`.
     */
    val `summary`: kotlin.String? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReasoning: FfiConverterRustBuffer<Reasoning> {
    override fun read(buf: ByteBuffer): Reasoning {
        return Reasoning(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: Reasoning) = (
            FfiConverterOptionalString.allocationSize(value.`effort`) +
            FfiConverterOptionalString.allocationSize(value.`summary`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: Reasoning, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`effort`, buf)
            FfiConverterOptionalString.write(value.`summary`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * The reasoning of the model before it answers.
 */
data class ReasoningItem (
    /**
     * The id of the item.
     */
    val `id`: kotlin.String? = null
    ,
    /**
     * How far the item is.
     */
    val `status`: ItemStatus? = null
    ,
    /**
     * A summary of the reasoning, when asked for.
     */
    val `summary`: List<SummaryPart> = listOf()
    ,
    /**
     * The reasoning itself, as open-weight models send it.
     */
    val `content`: List<ContentPart>? = null
    ,
    /**
     * The reasoning, readable by the server only, to be sent back where responses are not stored.
     */
    val `encryptedContent`: kotlin.String? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReasoningItem: FfiConverterRustBuffer<ReasoningItem> {
    override fun read(buf: ByteBuffer): ReasoningItem {
        return ReasoningItem(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeItemStatus.read(buf),
            FfiConverterSequenceTypeSummaryPart.read(buf),
            FfiConverterOptionalSequenceTypeContentPart.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: ReasoningItem) = (
            FfiConverterOptionalString.allocationSize(value.`id`) +
            FfiConverterOptionalTypeItemStatus.allocationSize(value.`status`) +
            FfiConverterSequenceTypeSummaryPart.allocationSize(value.`summary`) +
            FfiConverterOptionalSequenceTypeContentPart.allocationSize(value.`content`) +
            FfiConverterOptionalString.allocationSize(value.`encryptedContent`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: ReasoningItem, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`id`, buf)
            FfiConverterOptionalTypeItemStatus.write(value.`status`, buf)
            FfiConverterSequenceTypeSummaryPart.write(value.`summary`, buf)
            FfiConverterOptionalSequenceTypeContentPart.write(value.`content`, buf)
            FfiConverterOptionalString.write(value.`encryptedContent`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * A part of the reasoning summary was begun.
 */
data class ReasoningSummaryPartAddedEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The index of the part in the item's summary.
     */
    val `summaryIndex`: kotlin.Long? = null
    ,
    /**
     * The part.
     */
    val `part`: SummaryPart
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReasoningSummaryPartAddedEvent: FfiConverterRustBuffer<ReasoningSummaryPartAddedEvent> {
    override fun read(buf: ByteBuffer): ReasoningSummaryPartAddedEvent {
        return ReasoningSummaryPartAddedEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeSummaryPart.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: ReasoningSummaryPartAddedEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`summaryIndex`) +
            FfiConverterTypeSummaryPart.allocationSize(value.`part`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: ReasoningSummaryPartAddedEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterOptionalLong.write(value.`summaryIndex`, buf)
            FfiConverterTypeSummaryPart.write(value.`part`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * A part of the reasoning summary is whole.
 */
data class ReasoningSummaryPartDoneEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The index of the part in the item's summary.
     */
    val `summaryIndex`: kotlin.Long? = null
    ,
    /**
     * The part.
     */
    val `part`: SummaryPart
    ,
    /**
     * `incomplete` when the part was cut short.
     */
    val `status`: ItemStatus? = null
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReasoningSummaryPartDoneEvent: FfiConverterRustBuffer<ReasoningSummaryPartDoneEvent> {
    override fun read(buf: ByteBuffer): ReasoningSummaryPartDoneEvent {
        return ReasoningSummaryPartDoneEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeSummaryPart.read(buf),
            FfiConverterOptionalTypeItemStatus.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: ReasoningSummaryPartDoneEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`summaryIndex`) +
            FfiConverterTypeSummaryPart.allocationSize(value.`part`) +
            FfiConverterOptionalTypeItemStatus.allocationSize(value.`status`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: ReasoningSummaryPartDoneEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterOptionalLong.write(value.`summaryIndex`, buf)
            FfiConverterTypeSummaryPart.write(value.`part`, buf)
            FfiConverterOptionalTypeItemStatus.write(value.`status`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * A piece of a reasoning summary.
 */
data class ReasoningSummaryTextDeltaEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The index of the part in the item's summary.
     */
    val `summaryIndex`: kotlin.Long? = null
    ,
    /**
     * The text to append.
     */
    val `delta`: kotlin.String = ""
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReasoningSummaryTextDeltaEvent: FfiConverterRustBuffer<ReasoningSummaryTextDeltaEvent> {
    override fun read(buf: ByteBuffer): ReasoningSummaryTextDeltaEvent {
        return ReasoningSummaryTextDeltaEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: ReasoningSummaryTextDeltaEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`summaryIndex`) +
            FfiConverterString.allocationSize(value.`delta`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: ReasoningSummaryTextDeltaEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterOptionalLong.write(value.`summaryIndex`, buf)
            FfiConverterString.write(value.`delta`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * The text of a part of the reasoning summary is whole.
 */
data class ReasoningSummaryTextDoneEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The index of the part in the item's summary.
     */
    val `summaryIndex`: kotlin.Long? = null
    ,
    /**
     * The whole text.
     */
    val `text`: kotlin.String = ""
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReasoningSummaryTextDoneEvent: FfiConverterRustBuffer<ReasoningSummaryTextDoneEvent> {
    override fun read(buf: ByteBuffer): ReasoningSummaryTextDoneEvent {
        return ReasoningSummaryTextDoneEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: ReasoningSummaryTextDoneEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`summaryIndex`) +
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: ReasoningSummaryTextDoneEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterOptionalLong.write(value.`summaryIndex`, buf)
            FfiConverterString.write(value.`text`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * A piece of reasoning text.
 */
data class ReasoningTextDeltaEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The index of the part in the item's content.
     */
    val `contentIndex`: kotlin.Long? = null
    ,
    /**
     * The text to append.
     */
    val `delta`: kotlin.String = ""
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReasoningTextDeltaEvent: FfiConverterRustBuffer<ReasoningTextDeltaEvent> {
    override fun read(buf: ByteBuffer): ReasoningTextDeltaEvent {
        return ReasoningTextDeltaEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: ReasoningTextDeltaEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`contentIndex`) +
            FfiConverterString.allocationSize(value.`delta`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: ReasoningTextDeltaEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterOptionalLong.write(value.`contentIndex`, buf)
            FfiConverterString.write(value.`delta`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * The text of a part of the reasoning is whole.
 */
data class ReasoningTextDoneEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The index of the part in the item's content.
     */
    val `contentIndex`: kotlin.Long? = null
    ,
    /**
     * The whole text.
     */
    val `text`: kotlin.String = ""
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReasoningTextDoneEvent: FfiConverterRustBuffer<ReasoningTextDoneEvent> {
    override fun read(buf: ByteBuffer): ReasoningTextDoneEvent {
        return ReasoningTextDoneEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: ReasoningTextDoneEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`contentIndex`) +
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: ReasoningTextDoneEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterOptionalLong.write(value.`contentIndex`, buf)
            FfiConverterString.write(value.`text`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * Text of the model's reasoning.
 */
data class ReasoningTextPart (
    /**
     * The text.
     */
    val `text`: kotlin.String = ""
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReasoningTextPart: FfiConverterRustBuffer<ReasoningTextPart> {
    override fun read(buf: ByteBuffer): ReasoningTextPart {
        return ReasoningTextPart(
            FfiConverterString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: ReasoningTextPart) = (
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: ReasoningTextPart, buf: ByteBuffer) {
            FfiConverterString.write(value.`text`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * A request that the mock server received.
 */
data class RecordedRequest (
    /**
     * The method, such as `POST`.
     */
    val `method`: kotlin.String
    ,
    /**
     * The path with its query.
     */
    val `path`: kotlin.String
    ,
    /**
     * The headers by their names in lower case; the values of a repeated header are joined with `, `.
     */
    val `headers`: Map<kotlin.String, kotlin.String>
    ,
    /**
     * The body as text; bytes that are not UTF-8 become U+FFFD.
     */
    val `body`: kotlin.String

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRecordedRequest: FfiConverterRustBuffer<RecordedRequest> {
    override fun read(buf: ByteBuffer): RecordedRequest {
        return RecordedRequest(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterMapStringString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: RecordedRequest) = (
            FfiConverterString.allocationSize(value.`method`) +
            FfiConverterString.allocationSize(value.`path`) +
            FfiConverterMapStringString.allocationSize(value.`headers`) +
            FfiConverterString.allocationSize(value.`body`)
    )

    override fun write(value: RecordedRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`method`, buf)
            FfiConverterString.write(value.`path`, buf)
            FfiConverterMapStringString.write(value.`headers`, buf)
            FfiConverterString.write(value.`body`, buf)
    }
}

/**
 * A piece of a refusal.
 */
data class RefusalDeltaEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The index of the part in the item's content.
     */
    val `contentIndex`: kotlin.Long? = null
    ,
    /**
     * The text to append.
     */
    val `delta`: kotlin.String = ""
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRefusalDeltaEvent: FfiConverterRustBuffer<RefusalDeltaEvent> {
    override fun read(buf: ByteBuffer): RefusalDeltaEvent {
        return RefusalDeltaEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: RefusalDeltaEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`contentIndex`) +
            FfiConverterString.allocationSize(value.`delta`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: RefusalDeltaEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterOptionalLong.write(value.`contentIndex`, buf)
            FfiConverterString.write(value.`delta`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * A refusal is whole.
 */
data class RefusalDoneEvent (
    /**
     * The id of the item.
     */
    val `itemId`: kotlin.String? = null
    ,
    /**
     * The index of the item in the output.
     */
    val `outputIndex`: kotlin.Long? = null
    ,
    /**
     * The index of the part in the item's content.
     */
    val `contentIndex`: kotlin.Long? = null
    ,
    /**
     * The whole refusal.
     */
    val `refusal`: kotlin.String = ""
    ,
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    val `sequenceNumber`: kotlin.Long? = null

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRefusalDoneEvent: FfiConverterRustBuffer<RefusalDoneEvent> {
    override fun read(buf: ByteBuffer): RefusalDoneEvent {
        return RefusalDoneEvent(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: RefusalDoneEvent) = (
            FfiConverterOptionalString.allocationSize(value.`itemId`) +
            FfiConverterOptionalLong.allocationSize(value.`outputIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`contentIndex`) +
            FfiConverterString.allocationSize(value.`refusal`) +
            FfiConverterOptionalLong.allocationSize(value.`sequenceNumber`)
    )

    override fun write(value: RefusalDoneEvent, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`itemId`, buf)
            FfiConverterOptionalLong.write(value.`outputIndex`, buf)
            FfiConverterOptionalLong.write(value.`contentIndex`, buf)
            FfiConverterString.write(value.`refusal`, buf)
            FfiConverterOptionalLong.write(value.`sequenceNumber`, buf)
    }
}

/**
 * The model's refusal to answer.
 */
data class RefusalPart (
    /**
     * The explanation of the refusal.
     */
    val `refusal`: kotlin.String = ""
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRefusalPart: FfiConverterRustBuffer<RefusalPart> {
    override fun read(buf: ByteBuffer): RefusalPart {
        return RefusalPart(
            FfiConverterString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: RefusalPart) = (
            FfiConverterString.allocationSize(value.`refusal`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: RefusalPart, buf: ByteBuffer) {
            FfiConverterString.write(value.`refusal`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * A response of the model: its output, how it ended, and what it used.
 */
data class Response (
    /**
     * The id of the response. Some gateways change it from event to event.
     */
    val `id`: kotlin.String = ""
    ,
    /**
     * Always `response`.
     */
    val `object`: kotlin.String? = null
    ,
    /**
     * When the response was made, in seconds since 1970.
     */
    val `createdAt`: kotlin.Long? = null
    ,
    /**
     * When the response was completed, in seconds since 1970.
     */
    val `completedAt`: kotlin.Long? = null
    ,
    /**
     * How far the response is, or how it ended.
     */
    val `status`: ResponseStatus? = null
    ,
    /**
     * Whether the response is made in the background.
     */
    val `background`: kotlin.Boolean? = null
    ,
    /**
     * Why the response failed.
     */
    val `error`: ResponseError? = null
    ,
    /**
     * Why the response is incomplete.
     */
    val `incompleteDetails`: IncompleteDetails? = null
    ,
    /**
     * The instructions that were given.
     */
    val `instructions`: Instructions? = null
    ,
    /**
     * The most tokens that the output may have, reasoning included.
     */
    val `maxOutputTokens`: kotlin.Long? = null
    ,
    /**
     * The most calls of built-in tools.
     */
    val `maxToolCalls`: kotlin.Long? = null
    ,
    /**
     * Up to 16 pairs of text that the caller attached.
     */
    val `metadata`: Map<kotlin.String, kotlin.String>? = null
    ,
    /**
     * The model that answered.
     */
    val `model`: kotlin.String = ""
    ,
    /**
     * The items of the output, in order.
     */
    val `output`: List<OutputItem> = listOf()
    ,
    /**
     * Whether the model may call several tools at once.
     */
    val `parallelToolCalls`: kotlin.Boolean? = null
    ,
    /**
     * The response this one continues.
     */
    val `previousResponseId`: kotlin.String? = null
    ,
    /**
     * A key by which the server may find a cached prompt.
     */
    val `promptCacheKey`: kotlin.String? = null
    ,
    /**
     * How the model reasoned.
     */
    val `reasoning`: Reasoning? = null
    ,
    /**
     * A stable identifier of the end user, for abuse detection.
     */
    val `safetyIdentifier`: kotlin.String? = null
    ,
    /**
     * The tier that served the request.
     */
    val `serviceTier`: kotlin.String? = null
    ,
    /**
     * Whether the server stores the response.
     */
    val `store`: kotlin.Boolean? = null
    ,
    /**
     * The sampling temperature, 0 to 2.
     */
    val `temperature`: kotlin.Double? = null
    ,
    /**
     * The form of the text.
     */
    val `text`: TextConfig? = null
    ,
    /**
     * How tools were to be chosen.
     */
    val `toolChoice`: ToolChoice? = null
    ,
    /**
     * The tools that were offered.
     */
    val `tools`: List<Tool>? = null
    ,
    /**
     * How many of the most likely tokens were asked for at each place.
     */
    val `topLogprobs`: kotlin.Long? = null
    ,
    /**
     * The share of probability that tokens were sampled from, 0 to 1.
     */
    val `topP`: kotlin.Double? = null
    ,
    /**
     * What happens to input that is too long: `auto` or `disabled`.
     */
    val `truncation`: kotlin.String? = null
    ,
    /**
     * What the response used.
     */
    val `usage`: Usage? = null
    ,
    /**
     * The end user, as the caller named them; replaced by `safety_identifier`.
     */
    val `user`: kotlin.String? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeResponse: FfiConverterRustBuffer<Response> {
    override fun read(buf: ByteBuffer): Response {
        return Response(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeResponseStatus.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeResponseError.read(buf),
            FfiConverterOptionalTypeIncompleteDetails.read(buf),
            FfiConverterOptionalTypeInstructions.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalMapStringString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeOutputItem.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeReasoning.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalTypeTextConfig.read(buf),
            FfiConverterOptionalTypeToolChoice.read(buf),
            FfiConverterOptionalSequenceTypeTool.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeUsage.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: Response) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`object`) +
            FfiConverterOptionalLong.allocationSize(value.`createdAt`) +
            FfiConverterOptionalLong.allocationSize(value.`completedAt`) +
            FfiConverterOptionalTypeResponseStatus.allocationSize(value.`status`) +
            FfiConverterOptionalBoolean.allocationSize(value.`background`) +
            FfiConverterOptionalTypeResponseError.allocationSize(value.`error`) +
            FfiConverterOptionalTypeIncompleteDetails.allocationSize(value.`incompleteDetails`) +
            FfiConverterOptionalTypeInstructions.allocationSize(value.`instructions`) +
            FfiConverterOptionalLong.allocationSize(value.`maxOutputTokens`) +
            FfiConverterOptionalLong.allocationSize(value.`maxToolCalls`) +
            FfiConverterOptionalMapStringString.allocationSize(value.`metadata`) +
            FfiConverterString.allocationSize(value.`model`) +
            FfiConverterSequenceTypeOutputItem.allocationSize(value.`output`) +
            FfiConverterOptionalBoolean.allocationSize(value.`parallelToolCalls`) +
            FfiConverterOptionalString.allocationSize(value.`previousResponseId`) +
            FfiConverterOptionalString.allocationSize(value.`promptCacheKey`) +
            FfiConverterOptionalTypeReasoning.allocationSize(value.`reasoning`) +
            FfiConverterOptionalString.allocationSize(value.`safetyIdentifier`) +
            FfiConverterOptionalString.allocationSize(value.`serviceTier`) +
            FfiConverterOptionalBoolean.allocationSize(value.`store`) +
            FfiConverterOptionalDouble.allocationSize(value.`temperature`) +
            FfiConverterOptionalTypeTextConfig.allocationSize(value.`text`) +
            FfiConverterOptionalTypeToolChoice.allocationSize(value.`toolChoice`) +
            FfiConverterOptionalSequenceTypeTool.allocationSize(value.`tools`) +
            FfiConverterOptionalLong.allocationSize(value.`topLogprobs`) +
            FfiConverterOptionalDouble.allocationSize(value.`topP`) +
            FfiConverterOptionalString.allocationSize(value.`truncation`) +
            FfiConverterOptionalTypeUsage.allocationSize(value.`usage`) +
            FfiConverterOptionalString.allocationSize(value.`user`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: Response, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`object`, buf)
            FfiConverterOptionalLong.write(value.`createdAt`, buf)
            FfiConverterOptionalLong.write(value.`completedAt`, buf)
            FfiConverterOptionalTypeResponseStatus.write(value.`status`, buf)
            FfiConverterOptionalBoolean.write(value.`background`, buf)
            FfiConverterOptionalTypeResponseError.write(value.`error`, buf)
            FfiConverterOptionalTypeIncompleteDetails.write(value.`incompleteDetails`, buf)
            FfiConverterOptionalTypeInstructions.write(value.`instructions`, buf)
            FfiConverterOptionalLong.write(value.`maxOutputTokens`, buf)
            FfiConverterOptionalLong.write(value.`maxToolCalls`, buf)
            FfiConverterOptionalMapStringString.write(value.`metadata`, buf)
            FfiConverterString.write(value.`model`, buf)
            FfiConverterSequenceTypeOutputItem.write(value.`output`, buf)
            FfiConverterOptionalBoolean.write(value.`parallelToolCalls`, buf)
            FfiConverterOptionalString.write(value.`previousResponseId`, buf)
            FfiConverterOptionalString.write(value.`promptCacheKey`, buf)
            FfiConverterOptionalTypeReasoning.write(value.`reasoning`, buf)
            FfiConverterOptionalString.write(value.`safetyIdentifier`, buf)
            FfiConverterOptionalString.write(value.`serviceTier`, buf)
            FfiConverterOptionalBoolean.write(value.`store`, buf)
            FfiConverterOptionalDouble.write(value.`temperature`, buf)
            FfiConverterOptionalTypeTextConfig.write(value.`text`, buf)
            FfiConverterOptionalTypeToolChoice.write(value.`toolChoice`, buf)
            FfiConverterOptionalSequenceTypeTool.write(value.`tools`, buf)
            FfiConverterOptionalLong.write(value.`topLogprobs`, buf)
            FfiConverterOptionalDouble.write(value.`topP`, buf)
            FfiConverterOptionalString.write(value.`truncation`, buf)
            FfiConverterOptionalTypeUsage.write(value.`usage`, buf)
            FfiConverterOptionalString.write(value.`user`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * Why a response failed.
 */
data class ResponseError (
    /**
     * A code for programs, such as `server_error` or `rate_limit_exceeded`.
     */
    val `code`: kotlin.String? = null
    ,
    /**
     * A message for people.
     */
    val `message`: kotlin.String = ""
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeResponseError: FfiConverterRustBuffer<ResponseError> {
    override fun read(buf: ByteBuffer): ResponseError {
        return ResponseError(
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: ResponseError) = (
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: ResponseError, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * A paragraph of a reasoning summary.
 */
data class SummaryTextPart (
    /**
     * The text.
     */
    val `text`: kotlin.String = ""
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSummaryTextPart: FfiConverterRustBuffer<SummaryTextPart> {
    override fun read(buf: ByteBuffer): SummaryTextPart {
        return SummaryTextPart(
            FfiConverterString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: SummaryTextPart) = (
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: SummaryTextPart, buf: ByteBuffer) {
            FfiConverterString.write(value.`text`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * How the model writes its text.
 */
data class TextConfig (
    /**
     * The format: plain text, any JSON object, or JSON by a schema. The server's default is plain text.
     */
    val `format`: TextFormat? = null
    ,
    /**
     * How much the model says: `low`, `medium` or `high`. The server's default is `medium`.
     */
    val `verbosity`: kotlin.String? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTextConfig: FfiConverterRustBuffer<TextConfig> {
    override fun read(buf: ByteBuffer): TextConfig {
        return TextConfig(
            FfiConverterOptionalTypeTextFormat.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: TextConfig) = (
            FfiConverterOptionalTypeTextFormat.allocationSize(value.`format`) +
            FfiConverterOptionalString.allocationSize(value.`verbosity`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: TextConfig, buf: ByteBuffer) {
            FfiConverterOptionalTypeTextFormat.write(value.`format`, buf)
            FfiConverterOptionalString.write(value.`verbosity`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * Any JSON object; the prompt must ask for JSON.
 */
data class TextFormatJsonObject (
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTextFormatJsonObject: FfiConverterRustBuffer<TextFormatJsonObject> {
    override fun read(buf: ByteBuffer): TextFormatJsonObject {
        return TextFormatJsonObject(
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: TextFormatJsonObject) = (
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: TextFormatJsonObject, buf: ByteBuffer) {
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * JSON by a schema.
 */
data class TextFormatJsonSchema (
    /**
     * The name of the schema: letters, digits, `_` and `-`, at most 64 characters.
     */
    val `name`: kotlin.String = ""
    ,
    /**
     * What the format is for.
     */
    val `description`: kotlin.String? = null
    ,
    /**
     * The JSON Schema.
     */
    val `schema`: Json? = null
    ,
    /**
     * Whether the text must follow the schema to the letter. The server's default is false.
     */
    val `strict`: kotlin.Boolean? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTextFormatJsonSchema: FfiConverterRustBuffer<TextFormatJsonSchema> {
    override fun read(buf: ByteBuffer): TextFormatJsonSchema {
        return TextFormatJsonSchema(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeJson.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: TextFormatJsonSchema) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`description`) +
            FfiConverterOptionalTypeJson.allocationSize(value.`schema`) +
            FfiConverterOptionalBoolean.allocationSize(value.`strict`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: TextFormatJsonSchema, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`description`, buf)
            FfiConverterOptionalTypeJson.write(value.`schema`, buf)
            FfiConverterOptionalBoolean.write(value.`strict`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * Plain text.
 */
data class TextFormatText (
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTextFormatText: FfiConverterRustBuffer<TextFormatText> {
    override fun read(buf: ByteBuffer): TextFormatText {
        return TextFormatText(
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: TextFormatText) = (
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: TextFormatText, buf: ByteBuffer) {
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * A function to call.
 */
data class ToolChoiceFunction (
    /**
     * The name of the function.
     */
    val `name`: kotlin.String = ""
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeToolChoiceFunction: FfiConverterRustBuffer<ToolChoiceFunction> {
    override fun read(buf: ByteBuffer): ToolChoiceFunction {
        return ToolChoiceFunction(
            FfiConverterString.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: ToolChoiceFunction) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: ToolChoiceFunction, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * One of the most likely tokens at a place.
 */
data class TopLogprob (
    /**
     * The token.
     */
    val `token`: kotlin.String = ""
    ,
    /**
     * The natural logarithm of the token's probability.
     */
    val `logprob`: kotlin.Double = 0.0
    ,
    /**
     * The UTF-8 bytes of the token.
     */
    val `bytes`: List<kotlin.Long>? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTopLogprob: FfiConverterRustBuffer<TopLogprob> {
    override fun read(buf: ByteBuffer): TopLogprob {
        return TopLogprob(
            FfiConverterString.read(buf),
            FfiConverterDouble.read(buf),
            FfiConverterOptionalSequenceLong.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: TopLogprob) = (
            FfiConverterString.allocationSize(value.`token`) +
            FfiConverterDouble.allocationSize(value.`logprob`) +
            FfiConverterOptionalSequenceLong.allocationSize(value.`bytes`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: TopLogprob, buf: ByteBuffer) {
            FfiConverterString.write(value.`token`, buf)
            FfiConverterDouble.write(value.`logprob`, buf)
            FfiConverterOptionalSequenceLong.write(value.`bytes`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * A page on the web that the text draws on.
 */
data class UrlCitation (
    /**
     * The address of the page.
     */
    val `url`: kotlin.String = ""
    ,
    /**
     * The title of the page.
     */
    val `title`: kotlin.String? = null
    ,
    /**
     * The index of the first character of the citation in the text.
     */
    val `startIndex`: kotlin.Long? = null
    ,
    /**
     * The index after the last character of the citation in the text.
     */
    val `endIndex`: kotlin.Long? = null
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeUrlCitation: FfiConverterRustBuffer<UrlCitation> {
    override fun read(buf: ByteBuffer): UrlCitation {
        return UrlCitation(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: UrlCitation) = (
            FfiConverterString.allocationSize(value.`url`) +
            FfiConverterOptionalString.allocationSize(value.`title`) +
            FfiConverterOptionalLong.allocationSize(value.`startIndex`) +
            FfiConverterOptionalLong.allocationSize(value.`endIndex`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: UrlCitation, buf: ByteBuffer) {
            FfiConverterString.write(value.`url`, buf)
            FfiConverterOptionalString.write(value.`title`, buf)
            FfiConverterOptionalLong.write(value.`startIndex`, buf)
            FfiConverterOptionalLong.write(value.`endIndex`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * The tokens that a response used.
 */
data class Usage (
    /**
     * Tokens read.
     */
    val `inputTokens`: kotlin.Long = 0L
    ,
    /**
     * What the tokens read were.
     */
    val `inputTokensDetails`: InputTokensDetails? = null
    ,
    /**
     * Tokens written, reasoning included.
     */
    val `outputTokens`: kotlin.Long = 0L
    ,
    /**
     * What the tokens written were.
     */
    val `outputTokensDetails`: OutputTokensDetails? = null
    ,
    /**
     * Tokens read and written.
     */
    val `totalTokens`: kotlin.Long = 0L
    ,
    /**
     * Fields this version does not know.
     */
    val `extra`: Extra = Json()

){
    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeUsage: FfiConverterRustBuffer<Usage> {
    override fun read(buf: ByteBuffer): Usage {
        return Usage(
            FfiConverterLong.read(buf),
            FfiConverterOptionalTypeInputTokensDetails.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterOptionalTypeOutputTokensDetails.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterTypeExtra.read(buf),
        )
    }

    override fun allocationSize(value: Usage) = (
            FfiConverterLong.allocationSize(value.`inputTokens`) +
            FfiConverterOptionalTypeInputTokensDetails.allocationSize(value.`inputTokensDetails`) +
            FfiConverterLong.allocationSize(value.`outputTokens`) +
            FfiConverterOptionalTypeOutputTokensDetails.allocationSize(value.`outputTokensDetails`) +
            FfiConverterLong.allocationSize(value.`totalTokens`) +
            FfiConverterTypeExtra.allocationSize(value.`extra`)
    )

    override fun write(value: Usage, buf: ByteBuffer) {
            FfiConverterLong.write(value.`inputTokens`, buf)
            FfiConverterOptionalTypeInputTokensDetails.write(value.`inputTokensDetails`, buf)
            FfiConverterLong.write(value.`outputTokens`, buf)
            FfiConverterOptionalTypeOutputTokensDetails.write(value.`outputTokensDetails`, buf)
            FfiConverterLong.write(value.`totalTokens`, buf)
            FfiConverterTypeExtra.write(value.`extra`, buf)
    }
}

/**
 * A source of a piece of output text.
 */
sealed class Annotation {
    /**
     * A page on the web.
     */
    data class UrlCitation(
        val value: antiphon.UrlCitation) : Annotation()

    {
        companion object
    }

    /**
     * A file found by file search.
     */
    data class FileCitation(
        val value: antiphon.FileCitation) : Annotation()

    {
        companion object
    }

    /**
     * A file made in a container by the code interpreter.
     */
    data class ContainerFileCitation(
        val value: antiphon.ContainerFileCitation) : Annotation()

    {
        companion object
    }

    /**
     * A path to a file.
     */
    data class FilePath(
        val value: antiphon.FilePath) : Annotation()

    {
        companion object
    }

    /**
     * A kind this version does not know, kept as received.
     */
    data class Unknown(
        /**
         * The `type` as received; empty when there was none.
         */
        val `kind`: kotlin.String,
        /**
         * The whole annotation.
         */
        val `json`: antiphon.Json) : Annotation()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAnnotation : FfiConverterRustBuffer<Annotation>{
    override fun read(buf: ByteBuffer): Annotation {
        return when(buf.getInt()) {
            1 -> Annotation.UrlCitation(
                FfiConverterTypeUrlCitation.read(buf),
                )
            2 -> Annotation.FileCitation(
                FfiConverterTypeFileCitation.read(buf),
                )
            3 -> Annotation.ContainerFileCitation(
                FfiConverterTypeContainerFileCitation.read(buf),
                )
            4 -> Annotation.FilePath(
                FfiConverterTypeFilePath.read(buf),
                )
            5 -> Annotation.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Annotation): ULong = when(value) {
        is Annotation.UrlCitation -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeUrlCitation.allocationSize(value.value)
            )
        }
        is Annotation.FileCitation -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFileCitation.allocationSize(value.value)
            )
        }
        is Annotation.ContainerFileCitation -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeContainerFileCitation.allocationSize(value.value)
            )
        }
        is Annotation.FilePath -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFilePath.allocationSize(value.value)
            )
        }
        is Annotation.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: Annotation, buf: ByteBuffer) {
        when(value) {
            is Annotation.UrlCitation -> {
                buf.putInt(1)
                FfiConverterTypeUrlCitation.write(value.value, buf)
                Unit
            }
            is Annotation.FileCitation -> {
                buf.putInt(2)
                FfiConverterTypeFileCitation.write(value.value, buf)
                Unit
            }
            is Annotation.ContainerFileCitation -> {
                buf.putInt(3)
                FfiConverterTypeContainerFileCitation.write(value.value, buf)
                Unit
            }
            is Annotation.FilePath -> {
                buf.putInt(4)
                FfiConverterTypeFilePath.write(value.value, buf)
                Unit
            }
            is Annotation.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * A part of the content of an output item.
 */
sealed class ContentPart {
    /**
     * Text written by the model.
     */
    data class OutputText(
        val value: antiphon.OutputTextPart) : ContentPart()

    {
        companion object
    }

    /**
     * The model's refusal to answer.
     */
    data class Refusal(
        val value: antiphon.RefusalPart) : ContentPart()

    {
        companion object
    }

    /**
     * Text of the model's reasoning, as open-weight models send it.
     */
    data class ReasoningText(
        val value: antiphon.ReasoningTextPart) : ContentPart()

    {
        companion object
    }

    /**
     * A kind this version does not know, kept as received.
     */
    data class Unknown(
        /**
         * The `type` as received; empty when there was none.
         */
        val `kind`: kotlin.String,
        /**
         * The whole part.
         */
        val `json`: antiphon.Json) : ContentPart()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeContentPart : FfiConverterRustBuffer<ContentPart>{
    override fun read(buf: ByteBuffer): ContentPart {
        return when(buf.getInt()) {
            1 -> ContentPart.OutputText(
                FfiConverterTypeOutputTextPart.read(buf),
                )
            2 -> ContentPart.Refusal(
                FfiConverterTypeRefusalPart.read(buf),
                )
            3 -> ContentPart.ReasoningText(
                FfiConverterTypeReasoningTextPart.read(buf),
                )
            4 -> ContentPart.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ContentPart): ULong = when(value) {
        is ContentPart.OutputText -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOutputTextPart.allocationSize(value.value)
            )
        }
        is ContentPart.Refusal -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRefusalPart.allocationSize(value.value)
            )
        }
        is ContentPart.ReasoningText -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeReasoningTextPart.allocationSize(value.value)
            )
        }
        is ContentPart.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: ContentPart, buf: ByteBuffer) {
        when(value) {
            is ContentPart.OutputText -> {
                buf.putInt(1)
                FfiConverterTypeOutputTextPart.write(value.value, buf)
                Unit
            }
            is ContentPart.Refusal -> {
                buf.putInt(2)
                FfiConverterTypeRefusalPart.write(value.value, buf)
                Unit
            }
            is ContentPart.ReasoningText -> {
                buf.putInt(3)
                FfiConverterTypeReasoningTextPart.write(value.value, buf)
                Unit
            }
            is ContentPart.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * The kinds of errors; each is a case or a class of its own in the caller's language.
 */

enum class ErrorKind {
    /**
     * The client's options are wrong or incomplete.
     */
    CONFIG,
    /**
     * The request cannot be accepted by any server; nothing was sent.
     */
    INVALID_REQUEST,
    /**
     * The server's answer could not be read.
     */
    DECODE,
    /**
     * The caller cancelled the call.
     */
    CANCELLED,
    /**
     * The server could not be reached, or the connection broke before it answered.
     */
    API_CONNECTION,
    /**
     * The server did not answer in time.
     */
    API_TIMEOUT,
    /**
     * The server answered with a status that is no success and has no kind of its own.
     */
    API_STATUS,
    /**
     * The server answered 400.
     */
    BAD_REQUEST,
    /**
     * The server answered 401.
     */
    AUTHENTICATION,
    /**
     * The server answered 403.
     */
    PERMISSION_DENIED,
    /**
     * The server answered 404.
     */
    NOT_FOUND,
    /**
     * The server answered 409.
     */
    CONFLICT,
    /**
     * The server answered 422.
     */
    UNPROCESSABLE_ENTITY,
    /**
     * The server answered 429.
     */
    RATE_LIMIT,
    /**
     * The server answered 500 or above.
     */
    INTERNAL_SERVER,
    /**
     * The server said `error` inside the stream.
     */
    API_STREAM,
    /**
     * The stream ended before its terminal event.
     */
    STREAM_INTERRUPTED,
    /**
     * The stream was silent for too long.
     */
    STREAM_TIMEOUT;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeErrorKind: FfiConverterRustBuffer<ErrorKind> {
    override fun read(buf: ByteBuffer) = try {
        ErrorKind.entries[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ErrorKind) = 4UL

    override fun write(value: ErrorKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * An event of a stream, in its canonical spelling; the frequent ones first.
 */
sealed class Event {
    /**
     * Text was added to a part of a message.
     */
    data class OutputTextDelta(
        val value: antiphon.OutputTextDeltaEvent) : Event()

    {
        companion object
    }

    /**
     * Text was added to the arguments of a function call.
     */
    data class FunctionCallArgumentsDelta(
        val value: antiphon.FunctionCallArgumentsDeltaEvent) : Event()

    {
        companion object
    }

    /**
     * Text was added to the reasoning.
     */
    data class ReasoningTextDelta(
        val value: antiphon.ReasoningTextDeltaEvent) : Event()

    {
        companion object
    }

    /**
     * Text was added to the summary of the reasoning.
     */
    data class ReasoningSummaryTextDelta(
        val value: antiphon.ReasoningSummaryTextDeltaEvent) : Event()

    {
        companion object
    }

    /**
     * Text was added to a refusal.
     */
    data class RefusalDelta(
        val value: antiphon.RefusalDeltaEvent) : Event()

    {
        companion object
    }

    /**
     * The response was made; the first event.
     */
    data class Created(
        val value: antiphon.CreatedEvent) : Event()

    {
        companion object
    }

    /**
     * The response waits to be worked on.
     */
    data class Queued(
        val value: antiphon.QueuedEvent) : Event()

    {
        companion object
    }

    /**
     * The response is being worked on.
     */
    data class InProgress(
        val value: antiphon.InProgressEvent) : Event()

    {
        companion object
    }

    /**
     * The response is whole; the last event.
     */
    data class Completed(
        val value: antiphon.CompletedEvent) : Event()

    {
        companion object
    }

    /**
     * The response ended early; the last event.
     */
    data class Incomplete(
        val value: antiphon.IncompleteEvent) : Event()

    {
        companion object
    }

    /**
     * The response failed; the last event.
     */
    data class Failed(
        val value: antiphon.FailedEvent) : Event()

    {
        companion object
    }

    /**
     * An item was begun.
     */
    data class OutputItemAdded(
        val value: antiphon.OutputItemAddedEvent) : Event()

    {
        companion object
    }

    /**
     * An item is whole.
     */
    data class OutputItemDone(
        val value: antiphon.OutputItemDoneEvent) : Event()

    {
        companion object
    }

    /**
     * A part of an item's content was begun.
     */
    data class ContentPartAdded(
        val value: antiphon.ContentPartAddedEvent) : Event()

    {
        companion object
    }

    /**
     * A part of an item's content is whole.
     */
    data class ContentPartDone(
        val value: antiphon.ContentPartDoneEvent) : Event()

    {
        companion object
    }

    /**
     * The text of a part is whole.
     */
    data class OutputTextDone(
        val value: antiphon.OutputTextDoneEvent) : Event()

    {
        companion object
    }

    /**
     * A source was added to a part's text.
     */
    data class OutputTextAnnotationAdded(
        val value: antiphon.OutputTextAnnotationAddedEvent) : Event()

    {
        companion object
    }

    /**
     * A refusal is whole.
     */
    data class RefusalDone(
        val value: antiphon.RefusalDoneEvent) : Event()

    {
        companion object
    }

    /**
     * The text of a part of the reasoning is whole.
     */
    data class ReasoningTextDone(
        val value: antiphon.ReasoningTextDoneEvent) : Event()

    {
        companion object
    }

    /**
     * A part of the reasoning summary was begun.
     */
    data class ReasoningSummaryPartAdded(
        val value: antiphon.ReasoningSummaryPartAddedEvent) : Event()

    {
        companion object
    }

    /**
     * A part of the reasoning summary is whole.
     */
    data class ReasoningSummaryPartDone(
        val value: antiphon.ReasoningSummaryPartDoneEvent) : Event()

    {
        companion object
    }

    /**
     * The text of a part of the reasoning summary is whole.
     */
    data class ReasoningSummaryTextDone(
        val value: antiphon.ReasoningSummaryTextDoneEvent) : Event()

    {
        companion object
    }

    /**
     * The arguments of a function call are whole.
     */
    data class FunctionCallArgumentsDone(
        val value: antiphon.FunctionCallArgumentsDoneEvent) : Event()

    {
        companion object
    }

    /**
     * The server gave up; the stream ends.
     */
    data class Error(
        val value: antiphon.ErrorEvent) : Event()

    {
        companion object
    }

    /**
     * Nothing happened yet; the connection is alive.
     */
    data class Keepalive(
        val value: antiphon.KeepaliveEvent) : Event()

    {
        companion object
    }

    /**
     * A kind this version does not know, kept as received.
     */
    data class Unknown(
        /**
         * The `type` as received, or the frame's event name where there was none.
         */
        val `kind`: kotlin.String,
        /**
         * The whole event.
         */
        val `json`: antiphon.Json) : Event()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeEvent : FfiConverterRustBuffer<Event>{
    override fun read(buf: ByteBuffer): Event {
        return when(buf.getInt()) {
            1 -> Event.OutputTextDelta(
                FfiConverterTypeOutputTextDeltaEvent.read(buf),
                )
            2 -> Event.FunctionCallArgumentsDelta(
                FfiConverterTypeFunctionCallArgumentsDeltaEvent.read(buf),
                )
            3 -> Event.ReasoningTextDelta(
                FfiConverterTypeReasoningTextDeltaEvent.read(buf),
                )
            4 -> Event.ReasoningSummaryTextDelta(
                FfiConverterTypeReasoningSummaryTextDeltaEvent.read(buf),
                )
            5 -> Event.RefusalDelta(
                FfiConverterTypeRefusalDeltaEvent.read(buf),
                )
            6 -> Event.Created(
                FfiConverterTypeCreatedEvent.read(buf),
                )
            7 -> Event.Queued(
                FfiConverterTypeQueuedEvent.read(buf),
                )
            8 -> Event.InProgress(
                FfiConverterTypeInProgressEvent.read(buf),
                )
            9 -> Event.Completed(
                FfiConverterTypeCompletedEvent.read(buf),
                )
            10 -> Event.Incomplete(
                FfiConverterTypeIncompleteEvent.read(buf),
                )
            11 -> Event.Failed(
                FfiConverterTypeFailedEvent.read(buf),
                )
            12 -> Event.OutputItemAdded(
                FfiConverterTypeOutputItemAddedEvent.read(buf),
                )
            13 -> Event.OutputItemDone(
                FfiConverterTypeOutputItemDoneEvent.read(buf),
                )
            14 -> Event.ContentPartAdded(
                FfiConverterTypeContentPartAddedEvent.read(buf),
                )
            15 -> Event.ContentPartDone(
                FfiConverterTypeContentPartDoneEvent.read(buf),
                )
            16 -> Event.OutputTextDone(
                FfiConverterTypeOutputTextDoneEvent.read(buf),
                )
            17 -> Event.OutputTextAnnotationAdded(
                FfiConverterTypeOutputTextAnnotationAddedEvent.read(buf),
                )
            18 -> Event.RefusalDone(
                FfiConverterTypeRefusalDoneEvent.read(buf),
                )
            19 -> Event.ReasoningTextDone(
                FfiConverterTypeReasoningTextDoneEvent.read(buf),
                )
            20 -> Event.ReasoningSummaryPartAdded(
                FfiConverterTypeReasoningSummaryPartAddedEvent.read(buf),
                )
            21 -> Event.ReasoningSummaryPartDone(
                FfiConverterTypeReasoningSummaryPartDoneEvent.read(buf),
                )
            22 -> Event.ReasoningSummaryTextDone(
                FfiConverterTypeReasoningSummaryTextDoneEvent.read(buf),
                )
            23 -> Event.FunctionCallArgumentsDone(
                FfiConverterTypeFunctionCallArgumentsDoneEvent.read(buf),
                )
            24 -> Event.Error(
                FfiConverterTypeErrorEvent.read(buf),
                )
            25 -> Event.Keepalive(
                FfiConverterTypeKeepaliveEvent.read(buf),
                )
            26 -> Event.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Event): ULong = when(value) {
        is Event.OutputTextDelta -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOutputTextDeltaEvent.allocationSize(value.value)
            )
        }
        is Event.FunctionCallArgumentsDelta -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFunctionCallArgumentsDeltaEvent.allocationSize(value.value)
            )
        }
        is Event.ReasoningTextDelta -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeReasoningTextDeltaEvent.allocationSize(value.value)
            )
        }
        is Event.ReasoningSummaryTextDelta -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeReasoningSummaryTextDeltaEvent.allocationSize(value.value)
            )
        }
        is Event.RefusalDelta -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRefusalDeltaEvent.allocationSize(value.value)
            )
        }
        is Event.Created -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCreatedEvent.allocationSize(value.value)
            )
        }
        is Event.Queued -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeQueuedEvent.allocationSize(value.value)
            )
        }
        is Event.InProgress -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInProgressEvent.allocationSize(value.value)
            )
        }
        is Event.Completed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCompletedEvent.allocationSize(value.value)
            )
        }
        is Event.Incomplete -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeIncompleteEvent.allocationSize(value.value)
            )
        }
        is Event.Failed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFailedEvent.allocationSize(value.value)
            )
        }
        is Event.OutputItemAdded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOutputItemAddedEvent.allocationSize(value.value)
            )
        }
        is Event.OutputItemDone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOutputItemDoneEvent.allocationSize(value.value)
            )
        }
        is Event.ContentPartAdded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeContentPartAddedEvent.allocationSize(value.value)
            )
        }
        is Event.ContentPartDone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeContentPartDoneEvent.allocationSize(value.value)
            )
        }
        is Event.OutputTextDone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOutputTextDoneEvent.allocationSize(value.value)
            )
        }
        is Event.OutputTextAnnotationAdded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOutputTextAnnotationAddedEvent.allocationSize(value.value)
            )
        }
        is Event.RefusalDone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRefusalDoneEvent.allocationSize(value.value)
            )
        }
        is Event.ReasoningTextDone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeReasoningTextDoneEvent.allocationSize(value.value)
            )
        }
        is Event.ReasoningSummaryPartAdded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeReasoningSummaryPartAddedEvent.allocationSize(value.value)
            )
        }
        is Event.ReasoningSummaryPartDone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeReasoningSummaryPartDoneEvent.allocationSize(value.value)
            )
        }
        is Event.ReasoningSummaryTextDone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeReasoningSummaryTextDoneEvent.allocationSize(value.value)
            )
        }
        is Event.FunctionCallArgumentsDone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFunctionCallArgumentsDoneEvent.allocationSize(value.value)
            )
        }
        is Event.Error -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeErrorEvent.allocationSize(value.value)
            )
        }
        is Event.Keepalive -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeKeepaliveEvent.allocationSize(value.value)
            )
        }
        is Event.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: Event, buf: ByteBuffer) {
        when(value) {
            is Event.OutputTextDelta -> {
                buf.putInt(1)
                FfiConverterTypeOutputTextDeltaEvent.write(value.value, buf)
                Unit
            }
            is Event.FunctionCallArgumentsDelta -> {
                buf.putInt(2)
                FfiConverterTypeFunctionCallArgumentsDeltaEvent.write(value.value, buf)
                Unit
            }
            is Event.ReasoningTextDelta -> {
                buf.putInt(3)
                FfiConverterTypeReasoningTextDeltaEvent.write(value.value, buf)
                Unit
            }
            is Event.ReasoningSummaryTextDelta -> {
                buf.putInt(4)
                FfiConverterTypeReasoningSummaryTextDeltaEvent.write(value.value, buf)
                Unit
            }
            is Event.RefusalDelta -> {
                buf.putInt(5)
                FfiConverterTypeRefusalDeltaEvent.write(value.value, buf)
                Unit
            }
            is Event.Created -> {
                buf.putInt(6)
                FfiConverterTypeCreatedEvent.write(value.value, buf)
                Unit
            }
            is Event.Queued -> {
                buf.putInt(7)
                FfiConverterTypeQueuedEvent.write(value.value, buf)
                Unit
            }
            is Event.InProgress -> {
                buf.putInt(8)
                FfiConverterTypeInProgressEvent.write(value.value, buf)
                Unit
            }
            is Event.Completed -> {
                buf.putInt(9)
                FfiConverterTypeCompletedEvent.write(value.value, buf)
                Unit
            }
            is Event.Incomplete -> {
                buf.putInt(10)
                FfiConverterTypeIncompleteEvent.write(value.value, buf)
                Unit
            }
            is Event.Failed -> {
                buf.putInt(11)
                FfiConverterTypeFailedEvent.write(value.value, buf)
                Unit
            }
            is Event.OutputItemAdded -> {
                buf.putInt(12)
                FfiConverterTypeOutputItemAddedEvent.write(value.value, buf)
                Unit
            }
            is Event.OutputItemDone -> {
                buf.putInt(13)
                FfiConverterTypeOutputItemDoneEvent.write(value.value, buf)
                Unit
            }
            is Event.ContentPartAdded -> {
                buf.putInt(14)
                FfiConverterTypeContentPartAddedEvent.write(value.value, buf)
                Unit
            }
            is Event.ContentPartDone -> {
                buf.putInt(15)
                FfiConverterTypeContentPartDoneEvent.write(value.value, buf)
                Unit
            }
            is Event.OutputTextDone -> {
                buf.putInt(16)
                FfiConverterTypeOutputTextDoneEvent.write(value.value, buf)
                Unit
            }
            is Event.OutputTextAnnotationAdded -> {
                buf.putInt(17)
                FfiConverterTypeOutputTextAnnotationAddedEvent.write(value.value, buf)
                Unit
            }
            is Event.RefusalDone -> {
                buf.putInt(18)
                FfiConverterTypeRefusalDoneEvent.write(value.value, buf)
                Unit
            }
            is Event.ReasoningTextDone -> {
                buf.putInt(19)
                FfiConverterTypeReasoningTextDoneEvent.write(value.value, buf)
                Unit
            }
            is Event.ReasoningSummaryPartAdded -> {
                buf.putInt(20)
                FfiConverterTypeReasoningSummaryPartAddedEvent.write(value.value, buf)
                Unit
            }
            is Event.ReasoningSummaryPartDone -> {
                buf.putInt(21)
                FfiConverterTypeReasoningSummaryPartDoneEvent.write(value.value, buf)
                Unit
            }
            is Event.ReasoningSummaryTextDone -> {
                buf.putInt(22)
                FfiConverterTypeReasoningSummaryTextDoneEvent.write(value.value, buf)
                Unit
            }
            is Event.FunctionCallArgumentsDone -> {
                buf.putInt(23)
                FfiConverterTypeFunctionCallArgumentsDoneEvent.write(value.value, buf)
                Unit
            }
            is Event.Error -> {
                buf.putInt(24)
                FfiConverterTypeErrorEvent.write(value.value, buf)
                Unit
            }
            is Event.Keepalive -> {
                buf.putInt(25)
                FfiConverterTypeKeepaliveEvent.write(value.value, buf)
                Unit
            }
            is Event.Unknown -> {
                buf.putInt(26)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What to answer: text, or items.
 */
sealed class Input {
    /**
     * One message of the user.
     */
    data class Text(
        val value: kotlin.String) : Input()

    {
        companion object
    }

    /**
     * Items: messages, and calls and reasoning of earlier turns.
     */
    data class Items(
        val value: List<antiphon.InputItem>) : Input()

    {
        companion object
    }

    /**
     * Anything else, sent as it is.
     */
    data class Unknown(
        /**
         * Always empty: the value has no `type`.
         */
        val `kind`: kotlin.String,
        /**
         * The value.
         */
        val `json`: antiphon.Json) : Input()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeInput : FfiConverterRustBuffer<Input>{
    override fun read(buf: ByteBuffer): Input {
        return when(buf.getInt()) {
            1 -> Input.Text(
                FfiConverterString.read(buf),
                )
            2 -> Input.Items(
                FfiConverterSequenceTypeInputItem.read(buf),
                )
            3 -> Input.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Input): ULong = when(value) {
        is Input.Text -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
        is Input.Items -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeInputItem.allocationSize(value.value)
            )
        }
        is Input.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: Input, buf: ByteBuffer) {
        when(value) {
            is Input.Text -> {
                buf.putInt(1)
                FfiConverterString.write(value.value, buf)
                Unit
            }
            is Input.Items -> {
                buf.putInt(2)
                FfiConverterSequenceTypeInputItem.write(value.value, buf)
                Unit
            }
            is Input.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * A part of the content of an input message or of a tool's output.
 */
sealed class InputContent {
    /**
     * Text for the model.
     */
    data class InputText(
        val value: antiphon.InputTextPart) : InputContent()

    {
        companion object
    }

    /**
     * An image for the model.
     */
    data class InputImage(
        val value: antiphon.InputImagePart) : InputContent()

    {
        companion object
    }

    /**
     * A file for the model.
     */
    data class InputFile(
        val value: antiphon.InputFilePart) : InputContent()

    {
        companion object
    }

    /**
     * Text the model wrote in an earlier turn.
     */
    data class OutputText(
        val value: antiphon.OutputTextPart) : InputContent()

    {
        companion object
    }

    /**
     * A refusal of an earlier turn.
     */
    data class Refusal(
        val value: antiphon.RefusalPart) : InputContent()

    {
        companion object
    }

    /**
     * A kind this version does not know, kept as received.
     */
    data class Unknown(
        /**
         * The `type` as received; empty when there was none.
         */
        val `kind`: kotlin.String,
        /**
         * The whole part.
         */
        val `json`: antiphon.Json) : InputContent()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeInputContent : FfiConverterRustBuffer<InputContent>{
    override fun read(buf: ByteBuffer): InputContent {
        return when(buf.getInt()) {
            1 -> InputContent.InputText(
                FfiConverterTypeInputTextPart.read(buf),
                )
            2 -> InputContent.InputImage(
                FfiConverterTypeInputImagePart.read(buf),
                )
            3 -> InputContent.InputFile(
                FfiConverterTypeInputFilePart.read(buf),
                )
            4 -> InputContent.OutputText(
                FfiConverterTypeOutputTextPart.read(buf),
                )
            5 -> InputContent.Refusal(
                FfiConverterTypeRefusalPart.read(buf),
                )
            6 -> InputContent.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: InputContent): ULong = when(value) {
        is InputContent.InputText -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInputTextPart.allocationSize(value.value)
            )
        }
        is InputContent.InputImage -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInputImagePart.allocationSize(value.value)
            )
        }
        is InputContent.InputFile -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInputFilePart.allocationSize(value.value)
            )
        }
        is InputContent.OutputText -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOutputTextPart.allocationSize(value.value)
            )
        }
        is InputContent.Refusal -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRefusalPart.allocationSize(value.value)
            )
        }
        is InputContent.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: InputContent, buf: ByteBuffer) {
        when(value) {
            is InputContent.InputText -> {
                buf.putInt(1)
                FfiConverterTypeInputTextPart.write(value.value, buf)
                Unit
            }
            is InputContent.InputImage -> {
                buf.putInt(2)
                FfiConverterTypeInputImagePart.write(value.value, buf)
                Unit
            }
            is InputContent.InputFile -> {
                buf.putInt(3)
                FfiConverterTypeInputFilePart.write(value.value, buf)
                Unit
            }
            is InputContent.OutputText -> {
                buf.putInt(4)
                FfiConverterTypeOutputTextPart.write(value.value, buf)
                Unit
            }
            is InputContent.Refusal -> {
                buf.putInt(5)
                FfiConverterTypeRefusalPart.write(value.value, buf)
                Unit
            }
            is InputContent.Unknown -> {
                buf.putInt(6)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * An item of a request's input.
 */
sealed class InputItem {
    /**
     * A message; the `type` may be left out.
     */
    data class Message(
        val value: antiphon.InputMessage) : InputItem()

    {
        companion object
    }

    /**
     * Reasoning of an earlier turn.
     */
    data class Reasoning(
        val value: antiphon.ReasoningItem) : InputItem()

    {
        companion object
    }

    /**
     * A function call of an earlier turn.
     */
    data class FunctionCall(
        val value: antiphon.FunctionCallItem) : InputItem()

    {
        companion object
    }

    /**
     * The output of a function call.
     */
    data class FunctionCallOutput(
        val value: antiphon.FunctionCallOutputItem) : InputItem()

    {
        companion object
    }

    /**
     * A reference to an item the server has stored.
     */
    data class ItemReference(
        val value: antiphon.ItemReference) : InputItem()

    {
        companion object
    }

    /**
     * A kind this version does not know, sent as it is.
     */
    data class Unknown(
        /**
         * The `type`; empty when there is none.
         */
        val `kind`: kotlin.String,
        /**
         * The whole item.
         */
        val `json`: antiphon.Json) : InputItem()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeInputItem : FfiConverterRustBuffer<InputItem>{
    override fun read(buf: ByteBuffer): InputItem {
        return when(buf.getInt()) {
            1 -> InputItem.Message(
                FfiConverterTypeInputMessage.read(buf),
                )
            2 -> InputItem.Reasoning(
                FfiConverterTypeReasoningItem.read(buf),
                )
            3 -> InputItem.FunctionCall(
                FfiConverterTypeFunctionCallItem.read(buf),
                )
            4 -> InputItem.FunctionCallOutput(
                FfiConverterTypeFunctionCallOutputItem.read(buf),
                )
            5 -> InputItem.ItemReference(
                FfiConverterTypeItemReference.read(buf),
                )
            6 -> InputItem.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: InputItem): ULong = when(value) {
        is InputItem.Message -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInputMessage.allocationSize(value.value)
            )
        }
        is InputItem.Reasoning -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeReasoningItem.allocationSize(value.value)
            )
        }
        is InputItem.FunctionCall -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFunctionCallItem.allocationSize(value.value)
            )
        }
        is InputItem.FunctionCallOutput -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFunctionCallOutputItem.allocationSize(value.value)
            )
        }
        is InputItem.ItemReference -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeItemReference.allocationSize(value.value)
            )
        }
        is InputItem.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: InputItem, buf: ByteBuffer) {
        when(value) {
            is InputItem.Message -> {
                buf.putInt(1)
                FfiConverterTypeInputMessage.write(value.value, buf)
                Unit
            }
            is InputItem.Reasoning -> {
                buf.putInt(2)
                FfiConverterTypeReasoningItem.write(value.value, buf)
                Unit
            }
            is InputItem.FunctionCall -> {
                buf.putInt(3)
                FfiConverterTypeFunctionCallItem.write(value.value, buf)
                Unit
            }
            is InputItem.FunctionCallOutput -> {
                buf.putInt(4)
                FfiConverterTypeFunctionCallOutputItem.write(value.value, buf)
                Unit
            }
            is InputItem.ItemReference -> {
                buf.putInt(5)
                FfiConverterTypeItemReference.write(value.value, buf)
                Unit
            }
            is InputItem.Unknown -> {
                buf.putInt(6)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Instructions for the model: text, or items.
 */
sealed class Instructions {
    /**
     * Text.
     */
    data class Text(
        val value: kotlin.String) : Instructions()

    {
        companion object
    }

    /**
     * Items, where the instructions came from a stored prompt.
     */
    data class Items(
        val value: List<antiphon.InputItem>) : Instructions()

    {
        companion object
    }

    /**
     * Anything else, kept as received.
     */
    data class Unknown(
        /**
         * Always empty: the value has no `type`.
         */
        val `kind`: kotlin.String,
        /**
         * The value.
         */
        val `json`: antiphon.Json) : Instructions()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeInstructions : FfiConverterRustBuffer<Instructions>{
    override fun read(buf: ByteBuffer): Instructions {
        return when(buf.getInt()) {
            1 -> Instructions.Text(
                FfiConverterString.read(buf),
                )
            2 -> Instructions.Items(
                FfiConverterSequenceTypeInputItem.read(buf),
                )
            3 -> Instructions.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Instructions): ULong = when(value) {
        is Instructions.Text -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
        is Instructions.Items -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeInputItem.allocationSize(value.value)
            )
        }
        is Instructions.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: Instructions, buf: ByteBuffer) {
        when(value) {
            is Instructions.Text -> {
                buf.putInt(1)
                FfiConverterString.write(value.value, buf)
                Unit
            }
            is Instructions.Items -> {
                buf.putInt(2)
                FfiConverterSequenceTypeInputItem.write(value.value, buf)
                Unit
            }
            is Instructions.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * How far an item is.
 */
sealed class ItemStatus {
    /**
     * The item is being made.
     */
    data object InProgress : ItemStatus()

    /**
     * The item is whole.
     */
    data object Completed : ItemStatus()

    /**
     * The item ended before it was whole.
     */
    data object Incomplete : ItemStatus()

    /**
     * The tool failed.
     */
    data object Failed : ItemStatus()

    /**
     * A status this version does not know.
     */
    data class Unknown(
        val value: kotlin.String) : ItemStatus()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeItemStatus : FfiConverterRustBuffer<ItemStatus>{
    override fun read(buf: ByteBuffer): ItemStatus {
        return when(buf.getInt()) {
            1 -> ItemStatus.InProgress
            2 -> ItemStatus.Completed
            3 -> ItemStatus.Incomplete
            4 -> ItemStatus.Failed
            5 -> ItemStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ItemStatus): ULong = when(value) {
        is ItemStatus.InProgress -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ItemStatus.Completed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ItemStatus.Incomplete -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ItemStatus.Failed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ItemStatus.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
    }

    override fun write(value: ItemStatus, buf: ByteBuffer) {
        when(value) {
            is ItemStatus.InProgress -> {
                buf.putInt(1)
                Unit
            }
            is ItemStatus.Completed -> {
                buf.putInt(2)
                Unit
            }
            is ItemStatus.Incomplete -> {
                buf.putInt(3)
                Unit
            }
            is ItemStatus.Failed -> {
                buf.putInt(4)
                Unit
            }
            is ItemStatus.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.value, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What a message says: text, or content parts.
 */
sealed class MessageContent {
    /**
     * Text.
     */
    data class Text(
        val value: kotlin.String) : MessageContent()

    {
        companion object
    }

    /**
     * Content parts: text, images, files.
     */
    data class Parts(
        val value: List<antiphon.InputContent>) : MessageContent()

    {
        companion object
    }

    /**
     * Anything else, kept as received.
     */
    data class Unknown(
        /**
         * Always empty: the value has no `type`.
         */
        val `kind`: kotlin.String,
        /**
         * The value.
         */
        val `json`: antiphon.Json) : MessageContent()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMessageContent : FfiConverterRustBuffer<MessageContent>{
    override fun read(buf: ByteBuffer): MessageContent {
        return when(buf.getInt()) {
            1 -> MessageContent.Text(
                FfiConverterString.read(buf),
                )
            2 -> MessageContent.Parts(
                FfiConverterSequenceTypeInputContent.read(buf),
                )
            3 -> MessageContent.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MessageContent): ULong = when(value) {
        is MessageContent.Text -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
        is MessageContent.Parts -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeInputContent.allocationSize(value.value)
            )
        }
        is MessageContent.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: MessageContent, buf: ByteBuffer) {
        when(value) {
            is MessageContent.Text -> {
                buf.putInt(1)
                FfiConverterString.write(value.value, buf)
                Unit
            }
            is MessageContent.Parts -> {
                buf.putInt(2)
                FfiConverterSequenceTypeInputContent.write(value.value, buf)
                Unit
            }
            is MessageContent.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * The failure of a call; callers get it as the error type of their language.
 */
internal sealed class NativeException: kotlin.Exception() {
    /**
     * What is known about it.
     */
    class Failed(
        /**
         * Everything there is to know.
         */
        val `details`: ErrorDetails
        ) : NativeException() {
        override val message
            get() = "details=${ `details` }"
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<NativeException> {
        override fun lift(error_buf: RustBuffer.ByValue): NativeException = FfiConverterTypeNativeError.lift(error_buf)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeError : FfiConverterRustBuffer<NativeException> {
    override fun read(buf: ByteBuffer): NativeException {
        return when(buf.getInt()) {
            1 -> NativeException.Failed(
                FfiConverterTypeErrorDetails.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: NativeException): ULong {
        return when(value) {
            is NativeException.Failed -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeErrorDetails.allocationSize(value.`details`)
            )
        }
    }

    override fun write(value: NativeException, buf: ByteBuffer) {
        when(value) {
            is NativeException.Failed -> {
                buf.putInt(1)
                FfiConverterTypeErrorDetails.write(value.`details`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Why a mock server could not start or a script could not be used.
 */
internal sealed class NativeMockException: kotlin.Exception() {
    /**
     * The server could not start, or a script was refused.
     */
    class Failed(
        /**
         * What is wrong, the field where there is one, and the fix.
         */
        val `reason`: kotlin.String
        ) : NativeMockException() {
        override val message
            get() = "reason=${ `reason` }"
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<NativeMockException> {
        override fun lift(error_buf: RustBuffer.ByValue): NativeMockException = FfiConverterTypeNativeMockError.lift(error_buf)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeMockError : FfiConverterRustBuffer<NativeMockException> {
    override fun read(buf: ByteBuffer): NativeMockException {
        return when(buf.getInt()) {
            1 -> NativeMockException.Failed(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: NativeMockException): ULong {
        return when(value) {
            is NativeMockException.Failed -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
    }

    override fun write(value: NativeMockException, buf: ByteBuffer) {
        when(value) {
            is NativeMockException.Failed -> {
                buf.putInt(1)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * An item of a response's output.
 */
sealed class OutputItem {
    /**
     * A message of the model.
     */
    data class Message(
        val value: antiphon.MessageItem) : OutputItem()

    {
        companion object
    }

    /**
     * The model's reasoning.
     */
    data class Reasoning(
        val value: antiphon.ReasoningItem) : OutputItem()

    {
        companion object
    }

    /**
     * A call of one of the caller's functions.
     */
    data class FunctionCall(
        val value: antiphon.FunctionCallItem) : OutputItem()

    {
        companion object
    }

    /**
     * The output of a function call.
     */
    data class FunctionCallOutput(
        val value: antiphon.FunctionCallOutputItem) : OutputItem()

    {
        companion object
    }

    /**
     * A kind this version does not know, kept as received and sendable as input.
     */
    data class Unknown(
        /**
         * The `type` as received; empty when there was none.
         */
        val `kind`: kotlin.String,
        /**
         * The whole item.
         */
        val `json`: antiphon.Json) : OutputItem()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOutputItem : FfiConverterRustBuffer<OutputItem>{
    override fun read(buf: ByteBuffer): OutputItem {
        return when(buf.getInt()) {
            1 -> OutputItem.Message(
                FfiConverterTypeMessageItem.read(buf),
                )
            2 -> OutputItem.Reasoning(
                FfiConverterTypeReasoningItem.read(buf),
                )
            3 -> OutputItem.FunctionCall(
                FfiConverterTypeFunctionCallItem.read(buf),
                )
            4 -> OutputItem.FunctionCallOutput(
                FfiConverterTypeFunctionCallOutputItem.read(buf),
                )
            5 -> OutputItem.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: OutputItem): ULong = when(value) {
        is OutputItem.Message -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMessageItem.allocationSize(value.value)
            )
        }
        is OutputItem.Reasoning -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeReasoningItem.allocationSize(value.value)
            )
        }
        is OutputItem.FunctionCall -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFunctionCallItem.allocationSize(value.value)
            )
        }
        is OutputItem.FunctionCallOutput -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFunctionCallOutputItem.allocationSize(value.value)
            )
        }
        is OutputItem.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: OutputItem, buf: ByteBuffer) {
        when(value) {
            is OutputItem.Message -> {
                buf.putInt(1)
                FfiConverterTypeMessageItem.write(value.value, buf)
                Unit
            }
            is OutputItem.Reasoning -> {
                buf.putInt(2)
                FfiConverterTypeReasoningItem.write(value.value, buf)
                Unit
            }
            is OutputItem.FunctionCall -> {
                buf.putInt(3)
                FfiConverterTypeFunctionCallItem.write(value.value, buf)
                Unit
            }
            is OutputItem.FunctionCallOutput -> {
                buf.putInt(4)
                FfiConverterTypeFunctionCallOutputItem.write(value.value, buf)
                Unit
            }
            is OutputItem.Unknown -> {
                buf.putInt(5)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * How far a response is, or how it ended.
 */
sealed class ResponseStatus {
    /**
     * The response is waiting to be made.
     */
    data object Queued : ResponseStatus()

    /**
     * The response is being made.
     */
    data object InProgress : ResponseStatus()

    /**
     * The response is whole.
     */
    data object Completed : ResponseStatus()

    /**
     * The response ended early; see `incomplete_details`.
     */
    data object Incomplete : ResponseStatus()

    /**
     * The response failed; see `error`.
     */
    data object Failed : ResponseStatus()

    /**
     * The response was cancelled.
     */
    data object Cancelled : ResponseStatus()

    /**
     * A status this version does not know.
     */
    data class Unknown(
        val value: kotlin.String) : ResponseStatus()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeResponseStatus : FfiConverterRustBuffer<ResponseStatus>{
    override fun read(buf: ByteBuffer): ResponseStatus {
        return when(buf.getInt()) {
            1 -> ResponseStatus.Queued
            2 -> ResponseStatus.InProgress
            3 -> ResponseStatus.Completed
            4 -> ResponseStatus.Incomplete
            5 -> ResponseStatus.Failed
            6 -> ResponseStatus.Cancelled
            7 -> ResponseStatus.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ResponseStatus): ULong = when(value) {
        is ResponseStatus.Queued -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ResponseStatus.InProgress -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ResponseStatus.Completed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ResponseStatus.Incomplete -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ResponseStatus.Failed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ResponseStatus.Cancelled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ResponseStatus.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
    }

    override fun write(value: ResponseStatus, buf: ByteBuffer) {
        when(value) {
            is ResponseStatus.Queued -> {
                buf.putInt(1)
                Unit
            }
            is ResponseStatus.InProgress -> {
                buf.putInt(2)
                Unit
            }
            is ResponseStatus.Completed -> {
                buf.putInt(3)
                Unit
            }
            is ResponseStatus.Incomplete -> {
                buf.putInt(4)
                Unit
            }
            is ResponseStatus.Failed -> {
                buf.putInt(5)
                Unit
            }
            is ResponseStatus.Cancelled -> {
                buf.putInt(6)
                Unit
            }
            is ResponseStatus.Unknown -> {
                buf.putInt(7)
                FfiConverterString.write(value.value, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * The clock that ran out on a stream.
 */

enum class StreamClock {
    /**
     * No byte came for the idle timeout.
     */
    IDLE,
    /**
     * No event of the model came for the stall timeout.
     */
    STALL;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeStreamClock: FfiConverterRustBuffer<StreamClock> {
    override fun read(buf: ByteBuffer) = try {
        StreamClock.entries[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: StreamClock) = 4UL

    override fun write(value: StreamClock, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A part of the summary of a reasoning item.
 */
sealed class SummaryPart {
    /**
     * A paragraph of the summary.
     */
    data class SummaryText(
        val value: antiphon.SummaryTextPart) : SummaryPart()

    {
        companion object
    }

    /**
     * A kind this version does not know, kept as received.
     */
    data class Unknown(
        /**
         * The `type` as received; empty when there was none.
         */
        val `kind`: kotlin.String,
        /**
         * The whole part.
         */
        val `json`: antiphon.Json) : SummaryPart()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSummaryPart : FfiConverterRustBuffer<SummaryPart>{
    override fun read(buf: ByteBuffer): SummaryPart {
        return when(buf.getInt()) {
            1 -> SummaryPart.SummaryText(
                FfiConverterTypeSummaryTextPart.read(buf),
                )
            2 -> SummaryPart.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: SummaryPart): ULong = when(value) {
        is SummaryPart.SummaryText -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSummaryTextPart.allocationSize(value.value)
            )
        }
        is SummaryPart.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: SummaryPart, buf: ByteBuffer) {
        when(value) {
            is SummaryPart.SummaryText -> {
                buf.putInt(1)
                FfiConverterTypeSummaryTextPart.write(value.value, buf)
                Unit
            }
            is SummaryPart.Unknown -> {
                buf.putInt(2)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * The format of the model's text.
 */
sealed class TextFormat {
    /**
     * Plain text.
     */
    data class Text(
        val value: antiphon.TextFormatText) : TextFormat()

    {
        companion object
    }

    /**
     * Any JSON object.
     */
    data class JsonObject(
        val value: antiphon.TextFormatJsonObject) : TextFormat()

    {
        companion object
    }

    /**
     * JSON by a schema.
     */
    data class JsonSchema(
        val value: antiphon.TextFormatJsonSchema) : TextFormat()

    {
        companion object
    }

    /**
     * A kind this version does not know, sent and kept as it is.
     */
    data class Unknown(
        /**
         * The `type`; empty when there is none.
         */
        val `kind`: kotlin.String,
        /**
         * The whole format.
         */
        val `json`: antiphon.Json) : TextFormat()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTextFormat : FfiConverterRustBuffer<TextFormat>{
    override fun read(buf: ByteBuffer): TextFormat {
        return when(buf.getInt()) {
            1 -> TextFormat.Text(
                FfiConverterTypeTextFormatText.read(buf),
                )
            2 -> TextFormat.JsonObject(
                FfiConverterTypeTextFormatJsonObject.read(buf),
                )
            3 -> TextFormat.JsonSchema(
                FfiConverterTypeTextFormatJsonSchema.read(buf),
                )
            4 -> TextFormat.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: TextFormat): ULong = when(value) {
        is TextFormat.Text -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeTextFormatText.allocationSize(value.value)
            )
        }
        is TextFormat.JsonObject -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeTextFormatJsonObject.allocationSize(value.value)
            )
        }
        is TextFormat.JsonSchema -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeTextFormatJsonSchema.allocationSize(value.value)
            )
        }
        is TextFormat.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: TextFormat, buf: ByteBuffer) {
        when(value) {
            is TextFormat.Text -> {
                buf.putInt(1)
                FfiConverterTypeTextFormatText.write(value.value, buf)
                Unit
            }
            is TextFormat.JsonObject -> {
                buf.putInt(2)
                FfiConverterTypeTextFormatJsonObject.write(value.value, buf)
                Unit
            }
            is TextFormat.JsonSchema -> {
                buf.putInt(3)
                FfiConverterTypeTextFormatJsonSchema.write(value.value, buf)
                Unit
            }
            is TextFormat.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * A tool the model may use.
 */
sealed class Tool {
    /**
     * One of the caller's functions.
     */
    data class Function(
        val value: antiphon.FunctionTool) : Tool()

    {
        companion object
    }

    /**
     * A kind this version does not know, sent and kept as it is.
     */
    data class Unknown(
        /**
         * The `type`; empty when there is none.
         */
        val `kind`: kotlin.String,
        /**
         * The whole tool.
         */
        val `json`: antiphon.Json) : Tool()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTool : FfiConverterRustBuffer<Tool>{
    override fun read(buf: ByteBuffer): Tool {
        return when(buf.getInt()) {
            1 -> Tool.Function(
                FfiConverterTypeFunctionTool.read(buf),
                )
            2 -> Tool.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Tool): ULong = when(value) {
        is Tool.Function -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFunctionTool.allocationSize(value.value)
            )
        }
        is Tool.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: Tool, buf: ByteBuffer) {
        when(value) {
            is Tool.Function -> {
                buf.putInt(1)
                FfiConverterTypeFunctionTool.write(value.value, buf)
                Unit
            }
            is Tool.Unknown -> {
                buf.putInt(2)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * How the model chooses among the tools: a mode, or a choice made for it.
 */
sealed class ToolChoice {
    /**
     * A mode.
     */
    data class Mode(
        val value: antiphon.ToolChoiceMode) : ToolChoice()

    {
        companion object
    }

    /**
     * A particular tool.
     */
    data class Tool(
        val value: antiphon.ToolChoiceTool) : ToolChoice()

    {
        companion object
    }

    /**
     * Anything else, kept as received.
     */
    data class Unknown(
        /**
         * Always empty: the value has no `type`.
         */
        val `kind`: kotlin.String,
        /**
         * The value.
         */
        val `json`: antiphon.Json) : ToolChoice()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeToolChoice : FfiConverterRustBuffer<ToolChoice>{
    override fun read(buf: ByteBuffer): ToolChoice {
        return when(buf.getInt()) {
            1 -> ToolChoice.Mode(
                FfiConverterTypeToolChoiceMode.read(buf),
                )
            2 -> ToolChoice.Tool(
                FfiConverterTypeToolChoiceTool.read(buf),
                )
            3 -> ToolChoice.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ToolChoice): ULong = when(value) {
        is ToolChoice.Mode -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeToolChoiceMode.allocationSize(value.value)
            )
        }
        is ToolChoice.Tool -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeToolChoiceTool.allocationSize(value.value)
            )
        }
        is ToolChoice.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: ToolChoice, buf: ByteBuffer) {
        when(value) {
            is ToolChoice.Mode -> {
                buf.putInt(1)
                FfiConverterTypeToolChoiceMode.write(value.value, buf)
                Unit
            }
            is ToolChoice.Tool -> {
                buf.putInt(2)
                FfiConverterTypeToolChoiceTool.write(value.value, buf)
                Unit
            }
            is ToolChoice.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Whether the model uses tools.
 */
sealed class ToolChoiceMode {
    /**
     * No tool is used.
     */
    data object None : ToolChoiceMode()

    /**
     * The model decides. The server's default.
     */
    data object Auto : ToolChoiceMode()

    /**
     * At least one tool is used.
     */
    data object Required : ToolChoiceMode()

    /**
     * A mode this version does not know.
     */
    data class Unknown(
        val value: kotlin.String) : ToolChoiceMode()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeToolChoiceMode : FfiConverterRustBuffer<ToolChoiceMode>{
    override fun read(buf: ByteBuffer): ToolChoiceMode {
        return when(buf.getInt()) {
            1 -> ToolChoiceMode.None
            2 -> ToolChoiceMode.Auto
            3 -> ToolChoiceMode.Required
            4 -> ToolChoiceMode.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ToolChoiceMode): ULong = when(value) {
        is ToolChoiceMode.None -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ToolChoiceMode.Auto -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ToolChoiceMode.Required -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ToolChoiceMode.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
    }

    override fun write(value: ToolChoiceMode, buf: ByteBuffer) {
        when(value) {
            is ToolChoiceMode.None -> {
                buf.putInt(1)
                Unit
            }
            is ToolChoiceMode.Auto -> {
                buf.putInt(2)
                Unit
            }
            is ToolChoiceMode.Required -> {
                buf.putInt(3)
                Unit
            }
            is ToolChoiceMode.Unknown -> {
                buf.putInt(4)
                FfiConverterString.write(value.value, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * A particular tool to use.
 */
sealed class ToolChoiceTool {
    /**
     * One of the caller's functions.
     */
    data class Function(
        val value: antiphon.ToolChoiceFunction) : ToolChoiceTool()

    {
        companion object
    }

    /**
     * A kind this version does not know, sent and kept as it is.
     */
    data class Unknown(
        /**
         * The `type`; empty when there is none.
         */
        val `kind`: kotlin.String,
        /**
         * The whole choice.
         */
        val `json`: antiphon.Json) : ToolChoiceTool()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeToolChoiceTool : FfiConverterRustBuffer<ToolChoiceTool>{
    override fun read(buf: ByteBuffer): ToolChoiceTool {
        return when(buf.getInt()) {
            1 -> ToolChoiceTool.Function(
                FfiConverterTypeToolChoiceFunction.read(buf),
                )
            2 -> ToolChoiceTool.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ToolChoiceTool): ULong = when(value) {
        is ToolChoiceTool.Function -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeToolChoiceFunction.allocationSize(value.value)
            )
        }
        is ToolChoiceTool.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: ToolChoiceTool, buf: ByteBuffer) {
        when(value) {
            is ToolChoiceTool.Function -> {
                buf.putInt(1)
                FfiConverterTypeToolChoiceFunction.write(value.value, buf)
                Unit
            }
            is ToolChoiceTool.Unknown -> {
                buf.putInt(2)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What a tool gave: text, or content parts.
 */
sealed class ToolOutput {
    /**
     * Text, often JSON.
     */
    data class Text(
        val value: kotlin.String) : ToolOutput()

    {
        companion object
    }

    /**
     * Content parts: text, images, files.
     */
    data class Parts(
        val value: List<antiphon.InputContent>) : ToolOutput()

    {
        companion object
    }

    /**
     * Anything else, kept as received.
     */
    data class Unknown(
        /**
         * Always empty: the value has no `type`.
         */
        val `kind`: kotlin.String,
        /**
         * The value.
         */
        val `json`: antiphon.Json) : ToolOutput()

    {
        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeToolOutput : FfiConverterRustBuffer<ToolOutput>{
    override fun read(buf: ByteBuffer): ToolOutput {
        return when(buf.getInt()) {
            1 -> ToolOutput.Text(
                FfiConverterString.read(buf),
                )
            2 -> ToolOutput.Parts(
                FfiConverterSequenceTypeInputContent.read(buf),
                )
            3 -> ToolOutput.Unknown(
                FfiConverterString.read(buf),
                FfiConverterTypeJson.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ToolOutput): ULong = when(value) {
        is ToolOutput.Text -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.value)
            )
        }
        is ToolOutput.Parts -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeInputContent.allocationSize(value.value)
            )
        }
        is ToolOutput.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`kind`)
                + FfiConverterTypeJson.allocationSize(value.`json`)
            )
        }
    }

    override fun write(value: ToolOutput, buf: ByteBuffer) {
        when(value) {
            is ToolOutput.Text -> {
                buf.putInt(1)
                FfiConverterString.write(value.value, buf)
                Unit
            }
            is ToolOutput.Parts -> {
                buf.putInt(2)
                FfiConverterSequenceTypeInputContent.write(value.value, buf)
                Unit
            }
            is ToolOutput.Unknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`kind`, buf)
                FfiConverterTypeJson.write(value.`json`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalUShort: FfiConverterRustBuffer<kotlin.UShort?> {
    override fun read(buf: ByteBuffer): kotlin.UShort? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUShort.read(buf)
    }

    override fun allocationSize(value: kotlin.UShort?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUShort.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UShort?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUShort.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalUInt: FfiConverterRustBuffer<kotlin.UInt?> {
    override fun read(buf: ByteBuffer): kotlin.UInt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUInt.read(buf)
    }

    override fun allocationSize(value: kotlin.UInt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UInt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUInt.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalLong: FfiConverterRustBuffer<kotlin.Long?> {
    override fun read(buf: ByteBuffer): kotlin.Long? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterLong.read(buf)
    }

    override fun allocationSize(value: kotlin.Long?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterLong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Long?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterLong.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalDouble: FfiConverterRustBuffer<kotlin.Double?> {
    override fun read(buf: ByteBuffer): kotlin.Double? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterDouble.read(buf)
    }

    override fun allocationSize(value: kotlin.Double?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterDouble.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Double?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterDouble.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalBoolean: FfiConverterRustBuffer<kotlin.Boolean?> {
    override fun read(buf: ByteBuffer): kotlin.Boolean? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterBoolean.read(buf)
    }

    override fun allocationSize(value: kotlin.Boolean?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterBoolean.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Boolean?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterBoolean.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalDuration: FfiConverterRustBuffer<java.time.Duration?> {
    override fun read(buf: ByteBuffer): java.time.Duration? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterDuration.read(buf)
    }

    override fun allocationSize(value: java.time.Duration?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterDuration.allocationSize(value)
        }
    }

    override fun write(value: java.time.Duration?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterDuration.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeIncompleteDetails: FfiConverterRustBuffer<IncompleteDetails?> {
    override fun read(buf: ByteBuffer): IncompleteDetails? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIncompleteDetails.read(buf)
    }

    override fun allocationSize(value: IncompleteDetails?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIncompleteDetails.allocationSize(value)
        }
    }

    override fun write(value: IncompleteDetails?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIncompleteDetails.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeInputTokensDetails: FfiConverterRustBuffer<InputTokensDetails?> {
    override fun read(buf: ByteBuffer): InputTokensDetails? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeInputTokensDetails.read(buf)
    }

    override fun allocationSize(value: InputTokensDetails?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeInputTokensDetails.allocationSize(value)
        }
    }

    override fun write(value: InputTokensDetails?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeInputTokensDetails.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeOutputTokensDetails: FfiConverterRustBuffer<OutputTokensDetails?> {
    override fun read(buf: ByteBuffer): OutputTokensDetails? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOutputTokensDetails.read(buf)
    }

    override fun allocationSize(value: OutputTokensDetails?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOutputTokensDetails.allocationSize(value)
        }
    }

    override fun write(value: OutputTokensDetails?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOutputTokensDetails.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeReasoning: FfiConverterRustBuffer<Reasoning?> {
    override fun read(buf: ByteBuffer): Reasoning? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeReasoning.read(buf)
    }

    override fun allocationSize(value: Reasoning?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeReasoning.allocationSize(value)
        }
    }

    override fun write(value: Reasoning?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeReasoning.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeResponse: FfiConverterRustBuffer<Response?> {
    override fun read(buf: ByteBuffer): Response? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeResponse.read(buf)
    }

    override fun allocationSize(value: Response?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeResponse.allocationSize(value)
        }
    }

    override fun write(value: Response?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeResponse.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeResponseError: FfiConverterRustBuffer<ResponseError?> {
    override fun read(buf: ByteBuffer): ResponseError? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeResponseError.read(buf)
    }

    override fun allocationSize(value: ResponseError?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeResponseError.allocationSize(value)
        }
    }

    override fun write(value: ResponseError?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeResponseError.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeTextConfig: FfiConverterRustBuffer<TextConfig?> {
    override fun read(buf: ByteBuffer): TextConfig? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTextConfig.read(buf)
    }

    override fun allocationSize(value: TextConfig?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTextConfig.allocationSize(value)
        }
    }

    override fun write(value: TextConfig?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTextConfig.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeUsage: FfiConverterRustBuffer<Usage?> {
    override fun read(buf: ByteBuffer): Usage? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeUsage.read(buf)
    }

    override fun allocationSize(value: Usage?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeUsage.allocationSize(value)
        }
    }

    override fun write(value: Usage?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeUsage.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeInput: FfiConverterRustBuffer<Input?> {
    override fun read(buf: ByteBuffer): Input? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeInput.read(buf)
    }

    override fun allocationSize(value: Input?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeInput.allocationSize(value)
        }
    }

    override fun write(value: Input?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeInput.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeInstructions: FfiConverterRustBuffer<Instructions?> {
    override fun read(buf: ByteBuffer): Instructions? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeInstructions.read(buf)
    }

    override fun allocationSize(value: Instructions?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeInstructions.allocationSize(value)
        }
    }

    override fun write(value: Instructions?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeInstructions.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeItemStatus: FfiConverterRustBuffer<ItemStatus?> {
    override fun read(buf: ByteBuffer): ItemStatus? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeItemStatus.read(buf)
    }

    override fun allocationSize(value: ItemStatus?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeItemStatus.allocationSize(value)
        }
    }

    override fun write(value: ItemStatus?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeItemStatus.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeResponseStatus: FfiConverterRustBuffer<ResponseStatus?> {
    override fun read(buf: ByteBuffer): ResponseStatus? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeResponseStatus.read(buf)
    }

    override fun allocationSize(value: ResponseStatus?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeResponseStatus.allocationSize(value)
        }
    }

    override fun write(value: ResponseStatus?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeResponseStatus.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeStreamClock: FfiConverterRustBuffer<StreamClock?> {
    override fun read(buf: ByteBuffer): StreamClock? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeStreamClock.read(buf)
    }

    override fun allocationSize(value: StreamClock?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeStreamClock.allocationSize(value)
        }
    }

    override fun write(value: StreamClock?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeStreamClock.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeTextFormat: FfiConverterRustBuffer<TextFormat?> {
    override fun read(buf: ByteBuffer): TextFormat? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTextFormat.read(buf)
    }

    override fun allocationSize(value: TextFormat?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTextFormat.allocationSize(value)
        }
    }

    override fun write(value: TextFormat?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTextFormat.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeToolChoice: FfiConverterRustBuffer<ToolChoice?> {
    override fun read(buf: ByteBuffer): ToolChoice? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeToolChoice.read(buf)
    }

    override fun allocationSize(value: ToolChoice?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeToolChoice.allocationSize(value)
        }
    }

    override fun write(value: ToolChoice?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeToolChoice.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalSequenceLong: FfiConverterRustBuffer<List<kotlin.Long>?> {
    override fun read(buf: ByteBuffer): List<kotlin.Long>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceLong.read(buf)
    }

    override fun allocationSize(value: List<kotlin.Long>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceLong.allocationSize(value)
        }
    }

    override fun write(value: List<kotlin.Long>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceLong.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalSequenceString: FfiConverterRustBuffer<List<kotlin.String>?> {
    override fun read(buf: ByteBuffer): List<kotlin.String>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceString.read(buf)
    }

    override fun allocationSize(value: List<kotlin.String>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceString.allocationSize(value)
        }
    }

    override fun write(value: List<kotlin.String>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceString.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalSequenceTypeLogprob: FfiConverterRustBuffer<List<Logprob>?> {
    override fun read(buf: ByteBuffer): List<Logprob>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeLogprob.read(buf)
    }

    override fun allocationSize(value: List<Logprob>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeLogprob.allocationSize(value)
        }
    }

    override fun write(value: List<Logprob>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeLogprob.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalSequenceTypeTopLogprob: FfiConverterRustBuffer<List<TopLogprob>?> {
    override fun read(buf: ByteBuffer): List<TopLogprob>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeTopLogprob.read(buf)
    }

    override fun allocationSize(value: List<TopLogprob>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeTopLogprob.allocationSize(value)
        }
    }

    override fun write(value: List<TopLogprob>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeTopLogprob.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalSequenceTypeContentPart: FfiConverterRustBuffer<List<ContentPart>?> {
    override fun read(buf: ByteBuffer): List<ContentPart>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeContentPart.read(buf)
    }

    override fun allocationSize(value: List<ContentPart>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeContentPart.allocationSize(value)
        }
    }

    override fun write(value: List<ContentPart>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeContentPart.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalSequenceTypeTool: FfiConverterRustBuffer<List<Tool>?> {
    override fun read(buf: ByteBuffer): List<Tool>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeTool.read(buf)
    }

    override fun allocationSize(value: List<Tool>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeTool.allocationSize(value)
        }
    }

    override fun write(value: List<Tool>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeTool.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalMapStringString: FfiConverterRustBuffer<Map<kotlin.String, kotlin.String>?> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, kotlin.String>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterMapStringString.read(buf)
    }

    override fun allocationSize(value: Map<kotlin.String, kotlin.String>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterMapStringString.allocationSize(value)
        }
    }

    override fun write(value: Map<kotlin.String, kotlin.String>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterMapStringString.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeJson: FfiConverterRustBuffer<Json?> {
    override fun read(buf: ByteBuffer): Json? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeJson.read(buf)
    }

    override fun allocationSize(value: Json?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeJson.allocationSize(value)
        }
    }

    override fun write(value: Json?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeJson.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceLong: FfiConverterRustBuffer<List<kotlin.Long>> {
    override fun read(buf: ByteBuffer): List<kotlin.Long> {
        val len = buf.getInt()
        return List<kotlin.Long>(len) {
            FfiConverterLong.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.Long>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterLong.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.Long>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterLong.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterString.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeLogprob: FfiConverterRustBuffer<List<Logprob>> {
    override fun read(buf: ByteBuffer): List<Logprob> {
        val len = buf.getInt()
        return List<Logprob>(len) {
            FfiConverterTypeLogprob.read(buf)
        }
    }

    override fun allocationSize(value: List<Logprob>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLogprob.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Logprob>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLogprob.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRecordedRequest: FfiConverterRustBuffer<List<RecordedRequest>> {
    override fun read(buf: ByteBuffer): List<RecordedRequest> {
        val len = buf.getInt()
        return List<RecordedRequest>(len) {
            FfiConverterTypeRecordedRequest.read(buf)
        }
    }

    override fun allocationSize(value: List<RecordedRequest>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRecordedRequest.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RecordedRequest>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRecordedRequest.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeTopLogprob: FfiConverterRustBuffer<List<TopLogprob>> {
    override fun read(buf: ByteBuffer): List<TopLogprob> {
        val len = buf.getInt()
        return List<TopLogprob>(len) {
            FfiConverterTypeTopLogprob.read(buf)
        }
    }

    override fun allocationSize(value: List<TopLogprob>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTopLogprob.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<TopLogprob>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTopLogprob.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeAnnotation: FfiConverterRustBuffer<List<Annotation>> {
    override fun read(buf: ByteBuffer): List<Annotation> {
        val len = buf.getInt()
        return List<Annotation>(len) {
            FfiConverterTypeAnnotation.read(buf)
        }
    }

    override fun allocationSize(value: List<Annotation>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAnnotation.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Annotation>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAnnotation.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeContentPart: FfiConverterRustBuffer<List<ContentPart>> {
    override fun read(buf: ByteBuffer): List<ContentPart> {
        val len = buf.getInt()
        return List<ContentPart>(len) {
            FfiConverterTypeContentPart.read(buf)
        }
    }

    override fun allocationSize(value: List<ContentPart>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeContentPart.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ContentPart>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeContentPart.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeEvent: FfiConverterRustBuffer<List<Event>> {
    override fun read(buf: ByteBuffer): List<Event> {
        val len = buf.getInt()
        return List<Event>(len) {
            FfiConverterTypeEvent.read(buf)
        }
    }

    override fun allocationSize(value: List<Event>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEvent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Event>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEvent.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeInputContent: FfiConverterRustBuffer<List<InputContent>> {
    override fun read(buf: ByteBuffer): List<InputContent> {
        val len = buf.getInt()
        return List<InputContent>(len) {
            FfiConverterTypeInputContent.read(buf)
        }
    }

    override fun allocationSize(value: List<InputContent>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeInputContent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<InputContent>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeInputContent.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeInputItem: FfiConverterRustBuffer<List<InputItem>> {
    override fun read(buf: ByteBuffer): List<InputItem> {
        val len = buf.getInt()
        return List<InputItem>(len) {
            FfiConverterTypeInputItem.read(buf)
        }
    }

    override fun allocationSize(value: List<InputItem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeInputItem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<InputItem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeInputItem.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeOutputItem: FfiConverterRustBuffer<List<OutputItem>> {
    override fun read(buf: ByteBuffer): List<OutputItem> {
        val len = buf.getInt()
        return List<OutputItem>(len) {
            FfiConverterTypeOutputItem.read(buf)
        }
    }

    override fun allocationSize(value: List<OutputItem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOutputItem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<OutputItem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOutputItem.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSummaryPart: FfiConverterRustBuffer<List<SummaryPart>> {
    override fun read(buf: ByteBuffer): List<SummaryPart> {
        val len = buf.getInt()
        return List<SummaryPart>(len) {
            FfiConverterTypeSummaryPart.read(buf)
        }
    }

    override fun allocationSize(value: List<SummaryPart>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSummaryPart.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SummaryPart>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSummaryPart.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeTool: FfiConverterRustBuffer<List<Tool>> {
    override fun read(buf: ByteBuffer): List<Tool> {
        val len = buf.getInt()
        return List<Tool>(len) {
            FfiConverterTypeTool.read(buf)
        }
    }

    override fun allocationSize(value: List<Tool>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTool.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Tool>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTool.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterMapStringString: FfiConverterRustBuffer<Map<kotlin.String, kotlin.String>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, kotlin.String> {
        val len = buf.getInt()
        return buildMap<kotlin.String, kotlin.String>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterString.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, kotlin.String>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterString.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterString.write(v, buf)
        }
    }
}

public typealias Extra = Json

/**
 * @suppress
 */
internal object FfiConverterTypeExtra: FfiConverter<Extra, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): Extra {
        val builtinValue = FfiConverterString.lift(value)
        return Json.ofFields(builtinValue)
    }

    override fun lower(value: Extra): RustBuffer.ByValue {
        val builtinValue = value.fields
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Extra {
        val builtinValue = FfiConverterString.read(buf)
        return Json.ofFields(builtinValue)
    }

    override fun allocationSize(value: Extra): ULong {
        val builtinValue = value.fields
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: Extra, buf: ByteBuffer) {
        val builtinValue = value.fields
        FfiConverterString.write(builtinValue, buf)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeJson: FfiConverter<Json, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): Json {
        val builtinValue = FfiConverterString.lift(value)
        return Json(builtinValue)
    }

    override fun lower(value: Json): RustBuffer.ByValue {
        val builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Json {
        val builtinValue = FfiConverterString.read(buf)
        return Json(builtinValue)
    }

    override fun allocationSize(value: Json): ULong {
        val builtinValue = value.text
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: Json, buf: ByteBuffer) {
        val builtinValue = value.text
        FfiConverterString.write(builtinValue, buf)
    }
}

        /**
         * Reads an event from its JSON.
         *
         * # Errors
         *
         * When the text is not JSON.
         */
    @Throws(NativeException::class) fun `nativeEventFromJson`(`text`: kotlin.String): Event {
            return FfiConverterTypeEvent.lift(
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_func_native_event_from_json(
        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * The canonical JSON of an event.
         */ fun `nativeEventToJson`(`event`: Event): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_func_native_event_to_json(
        FfiConverterTypeEvent.lower(`event`),_status)
}
    )
    }

        /**
         * The items of an output as input of the next request, with everything they hold.
         *
         * # Errors
         *
         * None in practice: an item of any kind can be sent back.
         */
    @Throws(NativeException::class) fun `nativeOutputAsInput`(`output`: List<OutputItem>): List<InputItem> {
            return FfiConverterSequenceTypeInputItem.lift(
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_func_native_output_as_input(
        FfiConverterSequenceTypeOutputItem.lower(`output`),_status)
}
    )
    }

        /**
         * Reads a request from its JSON.
         *
         * # Errors
         *
         * When the text is not JSON.
         */
    @Throws(NativeException::class) fun `nativeRequestFromJson`(`text`: kotlin.String): CreateRequest {
            return FfiConverterTypeCreateRequest.lift(
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_func_native_request_from_json(
        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * The JSON of a request, as it would be sent.
         */ fun `nativeRequestToJson`(`request`: CreateRequest): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_func_native_request_to_json(
        FfiConverterTypeCreateRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Reads a response from its JSON.
         *
         * # Errors
         *
         * When the text is not JSON.
         */
    @Throws(NativeException::class) fun `nativeResponseFromJson`(`text`: kotlin.String): Response {
            return FfiConverterTypeResponse.lift(
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_func_native_response_from_json(
        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * The canonical JSON of a response.
         */ fun `nativeResponseToJson`(`response`: Response): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_antiphon_uniffi_fn_func_native_response_to_json(
        FfiConverterTypeResponse.lower(`response`),_status)
}
    )
    }


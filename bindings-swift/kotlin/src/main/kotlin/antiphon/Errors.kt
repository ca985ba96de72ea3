package antiphon

import java.nio.charset.CharacterCodingException

/** Runs a call of the core and throws its error as an [AntiphonError], and what the caller's code threw as it was. */
internal inline fun <T> mapping(call: () -> T): T =
    try {
        call()
    } catch (error: NativeException.Failed) {
        throw AntiphonError.of(error)
    } catch (error: NativeException.Thrown) {
        throw (error.thrown as? Thrown)?.error ?: error
    } catch (_: CharacterCodingException) {
        throw AntiphonError.notUnicode()
    }

internal fun AntiphonError.Companion.of(error: NativeException.Failed): AntiphonError =
    of(error.fields.read { readErrorDetails(error.kind, error.reason) })

/** The core hands over what these classes do not expect. */
internal fun AntiphonError.Companion.ofAnotherVersion(): AntiphonError =
    DecodeError(
        ErrorDetails(
            "DecodeError",
            "The native library is of another version than these classes: build both from the same checkout.",
        ),
    )

internal fun AntiphonError.Companion.cancelledBeforeSent(): AntiphonError =
    CancelledError(ErrorDetails("CancelledError", "The caller closed the stream before it was read."))

internal fun AntiphonError.Companion.notUnicode(): AntiphonError =
    InvalidRequestError(
        ErrorDetails(
            "InvalidRequestError",
            "The request holds text that is not Unicode: half of a surrogate pair. Nothing was sent.",
            path = "",
        ),
    )

package antiphon

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch

/** Asks the caller's code for the key, for the core. */
internal class KeySource(
    private val key: suspend () -> String,
) : NativeKeySource {
    override fun ask(answer: NativeKeyAnswer) {
        scope.launch {
            answer.use {
                val asking =
                    launch {
                        try {
                            answer.give(key())
                        } catch (
                            @Suppress("TooGenericExceptionCaught") error: Throwable,
                        ) {
                            answer.fail(Thrown(error))
                        }
                    }
                answer.givenUp()
                asking.cancelAndJoin()
            }
        }
    }

    private companion object {
        val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)
    }
}

/** What the caller's code threw, on its way through the core to whoever made the call. */
internal class Thrown(
    val error: Throwable,
) : NativeThrown {
    override fun reason(): String = error.toString()
}

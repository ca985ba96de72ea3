package antiphon

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The jar, as its users get it. */
class PackageIT {
    @Test
    fun `the jar works by itself`() =
        withServer { server ->
            val location = Client::class.java.protectionDomain.codeSource.location
            assertTrue(location.path.endsWith(".jar")) { "$location" }
            val outcome = readAll(connect(server).responses.stream(anyRequest))
            assertEquals(ResponseStatus.Completed, outcome.final?.status)
        }
}

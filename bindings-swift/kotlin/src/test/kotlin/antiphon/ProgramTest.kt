package antiphon

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource
import java.io.File
import java.util.concurrent.TimeUnit

/** Whole programs: the README's example, the demo, and processes that end while a stream is open. */
class ProgramTest {
    @Test
    fun `the example of the README`() =
        withServer { server ->
            val result = run("StreamKt", mapOf("OPENAI_API_KEY" to "sk-test", "OPENAI_BASE_URL" to server.url))
            assertEquals(0, result.status, result.errors)
            assertTrue("Say hello in three languages." in result.output) { result.output }
            assertTrue(result.output.endsWith(" tokens\n")) { result.output }
        }

    @Test
    fun `the demo`() {
        val result = run("antiphon.DemoKt")
        assertEquals(0, result.status, result.errors)
        for (part in listOf("text: ", "usage: ", "time to first event: ")) {
            assertTrue(part in result.output) { result.output }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = ["return", "exit", "throw", "break"])
    fun `processes end with a stream open`(way: String) =
        withServer { server ->
            server.setRepeat(begun(3, "stall"))
            val variables = mapOf("OPENAI_API_KEY" to "k", "OPENAI_BASE_URL" to server.url)
            repeat(ROUNDS) { round ->
                val result = run("antiphon.OpenStreamKt", variables, way)
                assertEquals("begun\n", result.output, "round $round: ${result.errors}")
                assertEquals(if (way == "throw") 1 else 0, result.status, "round $round: ${result.errors}")
                if (way ==
                    "throw"
                ) {
                    assertTrue("mine" in result.errors) { result.errors }
                } else {
                    assertEquals("", result.errors)
                }
            }
            assertAllClose(server)
        }

    private data class Result(
        val status: Int,
        val output: String,
        val errors: String,
    )

    private fun run(
        main: String,
        variables: Map<String, String> = emptyMap(),
        vararg arguments: String,
    ): Result {
        val java = File(System.getProperty("java.home"), "bin/java").path
        // C1 only: these processes live for a moment.
        val command = listOf(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), main)
        val errors = File.createTempFile("antiphon", ".err")
        val builder = ProcessBuilder(command + arguments).redirectError(errors)
        builder.environment().keys.removeAll(listOf("OPENAI_API_KEY", "OPENAI_BASE_URL", "ANTIPHON_LIVE"))
        builder.environment().putAll(variables)
        val process = builder.start()
        try {
            val output = process.inputStream.bufferedReader().readText()
            // A net under a process that hangs, which is a failure.
            check(process.waitFor(60, TimeUnit.SECONDS)) { "$main ${arguments.joinToString()} hangs" }
            return Result(process.exitValue(), output, errors.readText())
        } finally {
            process.destroyForcibly()
            errors.delete()
        }
    }

    private companion object {
        /** In all 52 for the four ways; a JVM takes half a second. */
        const val ROUNDS = 13
    }
}

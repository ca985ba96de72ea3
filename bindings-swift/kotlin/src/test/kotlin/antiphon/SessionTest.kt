package antiphon

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds

/** Sessions: turns and lanes over one WebSocket, and how they end. */
class SessionTest {
    @Test
    fun `a second turn needs no second handshake`() =
        withSession { server, session ->
            for (said in listOf("one", "two")) {
                val outcome = readAll(session.create(CreateRequest("m", said)))
                assertNull(outcome.iterationError)
                assertTrue(said in outcome.final!!.outputText)
                assertEquals(outcome.final.outputText, textOf(outcome.events))
            }
            assertEquals(1, socketsOf(server).size)
            val types = messagesTo(server).map { message -> message["type"]?.text }
            assertEquals(listOf("response.create", "response.create"), types)
            assertTrue(session.isWebSocket())
        }

    @Test
    fun `turns of a lane are taken in the order of the calls`() =
        withSession { server, session ->
            val streams = List(20) { turn -> session.create(CreateRequest("m", "turn $turn")) }
            // A stream takes its turn when it is opened; the last one waits for the others.
            for (stream in streams) stream.opened()
            for ((turn, stream) in streams.withIndex().reversed()) {
                assertTrue("turn $turn" in stream.finalResponse().outputText)
            }
            val inputs = messagesTo(server).map { message -> message["input"]?.text }
            assertEquals(List(20) { turn -> "turn $turn" }, inputs)
        }

    @Test
    fun `lanes run at the same time`() =
        withSession { server, session ->
            // The first goes on when it is steered.
            server.enqueue(socketOf(steered("resp_1", eventsOf("resp_2", "right"))))
            val one = session.lane("one")
            val first = one.create(anyRequest)
            first.opened()
            server.enqueue(Json.of(mapOf("events" to eventsOf("resp_3", "meanwhile"))))
            val other = session.lane("other").create(anyRequest).finalResponse()
            assertEquals("meanwhile", other.outputText)
            assertEquals("right", one.steer("Shorter.").finalResponse().outputText)
            first.finalResponse()
            val lanes = messagesTo(server).map { message -> message["stream_id"]?.text }
            assertEquals(listOf("one", "other", "one"), lanes)
            assertEquals(1, socketsOf(server).size)
        }

    @Test
    fun `a steered response is followed by its successor`() =
        withSession { server, session ->
            server.enqueue(socketOf(steered("resp_1", eventsOf("resp_2", "right"))))
            val first = session.create(anyRequest)
            first.opened()
            val second = readAll(session.steer("Shorter."))
            val steered = first.finalResponse()
            assertEquals(ResponseStatus.Incomplete, steered.status)
            assertEquals("steered", steered.incompleteDetails?.reason)
            val accepted = second.events.first().asValue
            assertEquals("response.steer.accepted", accepted["type"]?.text)
            assertEquals("right", second.final?.outputText)
            val steer = """{"type":"response.steer","previous_response_id":"resp_1","input":"Shorter."}"""
            assertEquals(JsonValue.of(steer), messagesTo(server).last())
        }

    @Test
    fun `nothing can be steered where nothing runs`() =
        withSession { server, session ->
            val error = errorOf { session.steer("Shorter.").finalResponse() }
            assertTrue(error is InvalidRequestError) { "$error" }
            assertEquals("previous_response_id", error?.details?.path)
            assertTrue(messagesTo(server).isEmpty())
        }

    @Test
    fun `chaining fills in what a request goes on from`() =
        withSession(SessionOptions { chaining = Chaining.CONTINUE }) { server, session ->
            val first = session.create(anyRequest).finalResponse()
            session.create(anyRequest).finalResponse()
            session.lane("other").create(anyRequest).finalResponse()
            val previous = messagesTo(server).map { message -> message["previous_response_id"]?.text }
            assertEquals(listOf(null, first.id, null), previous, "lanes are apart")
        }

    @Test
    fun `a warm-up is gone on from`() =
        withSession(SessionOptions { chaining = Chaining.EXTEND }) { server, session ->
            val ready = session.warmUp(anyRequest)
            assertEquals(emptyList<OutputItem>(), ready?.output)
            assertFalse(
                session
                    .create(anyRequest)
                    .finalResponse()
                    .outputText
                    .isEmpty(),
            )
            val sent = messagesTo(server)
            assertEquals(listOf(JsonValue.Bool(false), null), sent.map { message -> message["generate"] })
            assertEquals(ready?.id, sent[1]["previous_response_id"]?.text)
            assertEquals(emptyList<JsonValue>(), sent[1]["input"]?.list)
        }

    @Test
    fun `a payload is sent as it is documented`() =
        withSession { server, session ->
            val message = mapOf("type" to "message", "role" to "user", "content" to "Hello")
            val names = mapOf("type" to "response.create", "stream_id" to "a", "model" to "m")
            val payload = Json.of(names + mapOf("input" to listOf(message)))
            assertTrue("Hello" in session.sendRequest(payload).finalResponse().outputText)
            assertEquals(listOf(JsonValue.of(payload.text)), messagesTo(server))
            assertTrue(errorOf { session.sendRequest(Json("{")).finalResponse() } is InvalidRequestError)
        }

    @Test
    fun `without WebSockets a session streams over HTTP`() =
        withServer { server ->
            val refusal = mapOf("handshake" to true, "status" to 426)
            server.enqueue(Json.of(listOf(refusal, refusal)))
            val responses = connect(server).responses
            val session = responses.connect()
            assertFalse(session.isWebSocket())
            assertNull(session.warmUp(anyRequest))
            assertEquals(426, errorOf { responses.connect(SessionOptions { httpFallback = false }) }?.status)
            assertEquals(ResponseStatus.Completed, readAll(session.create(anyRequest)).final?.status)
            assertEquals(1, server.requests.count { request -> request.method == "POST" })
        }

    @Test
    fun `a socket that is cut in the middle is an interrupted stream`() =
        withSession { server, session ->
            server.enqueue(begun(3, "truncate"))
            val outcome = readAll(session.create(anyRequest))
            assertEquals(6, outcome.events.size)
            assertTrue(outcome.error is StreamInterruptedError) { "${outcome.error}" }
            assertEquals("aaa", outcome.error?.partialResponse?.outputText)
            assertEquals(1, server.requests.size, "nothing is sent twice")
            assertEquals(ResponseStatus.Completed, session.create(anyRequest).finalResponse().status)
            assertEquals(2, socketsOf(server).size)
        }

    @Test
    fun `a refusal is the error that it is over HTTP`() =
        withServer { server ->
            val responses = connect(server).responses
            responses.connect().use { session ->
                for (status in listOf(400, 401, 404, 422, 429)) {
                    val error = mapOf("message" to "No.", "type" to "invalid_request_error", "code" to "nope")
                    val refusal = mapOf("status" to status, "json" to mapOf("error" to error))
                    server.enqueue(Json.of(listOf(refusal, refusal)))
                    val overHTTP = errorOf { responses.stream(anyRequest).finalResponse() }!!
                    val overSocket = errorOf { session.create(anyRequest).finalResponse() }!!
                    assertEquals(overHTTP::class, overSocket::class)
                    assertEquals(status to "nope", overSocket.status to overSocket.code)
                }
                assertEquals(ResponseStatus.Completed, session.create(anyRequest).finalResponse().status)
                assertEquals(1, socketsOf(server).size, "a refusal does not cost the connection")
            }
        }

    @Test
    fun `cancelling the only stream closes the socket`() =
        withSession { server, session ->
            val closeIt: suspend (ResponseStream) -> Unit = { stream ->
                stream.opened()
                stream.close()
            }
            val cancelItsCoroutine: suspend (ResponseStream) -> Unit = { stream ->
                stream.opened()
                launch(start = CoroutineStart.UNDISPATCHED) { stream.finalResponse() }.cancelAndJoin()
            }
            val leaveIt: suspend (ResponseStream) -> Unit = { stream ->
                stream.first { event -> event is Event.OutputTextDelta }
            }
            for (leave in listOf(closeIt, cancelItsCoroutine, leaveIt)) {
                server.enqueue(begun(3, "stall"))
                leave(session.create(anyRequest))
                assertAllClose(server)
            }
            assertEquals(ResponseStatus.Completed, session.create(anyRequest).finalResponse().status)
            assertEquals(4, socketsOf(server).size)
        }

    @Test
    fun `a session is closed behind its block`() =
        withServer { server ->
            val responses = connect(server).responses
            val kept = responses.connect()
            val thrown = runCatching { responses.connect().use { error("mine") } }.exceptionOrNull()
            assertEquals("mine", thrown?.message)
            val job =
                launch {
                    responses.connect().use { session ->
                        session.create(anyRequest).collect { delay(Duration.INFINITE) }
                    }
                }
            while (messagesTo(server).isEmpty()) delay(1.milliseconds)
            job.cancelAndJoin()
            assertTrue(server.waitForConnections(1, 10.seconds))
            val areOpen = socketsOf(server).map { socket -> socket["closed_ms"] == JsonValue.Null }
            assertEquals(listOf(true, false, false), areOpen)
            kept.close()
            assertAllClose(server)
        }

    @Test
    fun `cancelling a coroutine that connects closes the connection`() =
        withServer { server ->
            server.enqueue(Json.of(mapOf("handshake" to true, "before_headers" to "stall")))
            val job = launch { connect(server).responses.connect() }
            while (socketsOf(server).isEmpty()) delay(1.milliseconds)
            job.cancelAndJoin()
            assertAllClose(server)
        }

    @Test
    fun `what no session can do is refused`() =
        withSession { server, session ->
            val background = anyRequest.copy(background = true)
            val error = errorOf { session.create(background).finalResponse() }
            assertTrue(error is InvalidRequestError) { "$error" }
            assertEquals("background", error?.details?.path)
            assertEquals("stream_id", errorOf { session.lane("a lane") }?.details?.path)
            assertTrue(messagesTo(server).isEmpty())
        }

    @Test
    fun `a closed session takes no requests`() =
        withSession { server, session ->
            server.enqueue(begun(3, "stall"))
            val stream = session.create(anyRequest)
            stream.opened()
            session.close()
            val ended = errorOf { stream.finalResponse() }
            assertTrue(ended is CancelledError) { "$ended" }
            val refused = errorOf { session.create(anyRequest).finalResponse() }
            assertTrue(refused is ConfigError) { "$refused" }
            assertFalse(session.isWebSocket())
            assertAllClose(server)
        }

    @Test
    fun `events that nobody has are kept`() =
        withSession { server, session ->
            val stray =
                mapOf("type" to "response.created", "stream_id" to "elsewhere", "response" to mapOf("id" to "resp_9"))
            val all = eventsOf("resp_1", "mine").toMutableList()
            all.add(1, stray)
            server.enqueue(socketOf(all.map { event -> mapOf("event" to event) }))
            val response = session.lane("here").create(anyRequest).finalResponse()
            assertEquals("mine", response.outputText)
            val unclaimed = session.takeUnclaimed().map { event -> JsonValue.of(event.text) }
            assertEquals(listOf(JsonValue.of(Json.of(stray).text)), unclaimed)
            assertTrue(session.takeUnclaimed().isEmpty())
        }

    @Test
    fun `each option of a session is read`() =
        withServer { server ->
            val responses = connect(server).responses
            val all =
                SessionOptions {
                    maxConnectionAge = Duration.ZERO
                    pingInterval = 20.milliseconds
                    maxWaitingMessages = 1000
                    maxWaitingBytes = 1_000_000
                    lanes = false
                    httpFallback = false
                    chaining = Chaining.OFF
                }
            val session = responses.connect(all)
            repeat(2) { session.lane("a").create(anyRequest).finalResponse() }
            assertTrue(socketsOf(server).size > 1, "a connection is too old at once")
            assertEquals(listOf(null, null), messagesTo(server).map { message -> message["stream_id"] })
            val negative =
                mapOf(
                    "maxConnectionAge" to SessionOptions { maxConnectionAge = (-1).seconds },
                    "pingInterval" to SessionOptions { pingInterval = (-1).seconds },
                    "maxWaitingMessages" to SessionOptions { maxWaitingMessages = -1 },
                    "maxWaitingBytes" to SessionOptions { maxWaitingBytes = -1 },
                )
            for ((name, options) in negative) {
                val error = errorOf { responses.connect(options) }
                assertTrue(error is ConfigError && name in error.message) { "$name: $error" }
            }
        }
}

/** Runs a test with a server and a session with it. */
private fun withSession(
    options: SessionOptions = SessionOptions(),
    body: suspend CoroutineScope.(MockServer, Session) -> Unit,
) = withServer { server ->
    connect(server).responses.connect(options).use { session -> body(server, session) }
}

/** The sockets that a server has seen. */
private fun socketsOf(server: MockServer): List<JsonValue> = JsonValue.of(server.sockets.text).list!!

/** The messages that a server received over all sockets. */
private fun messagesTo(server: MockServer): List<JsonValue> =
    socketsOf(server).flatMap { socket -> socket["messages"]!!.list!! }.map { text -> JsonValue.of(text.text!!) }

package antiphon

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.flow.collect
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.concurrent.atomic.AtomicInteger
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds

/** Options: of a client, of some of its calls, and keys that are asked for. */
class ClientTest {
    @Test
    fun `each provider has its key`() =
        withServer { server ->
            server.setRepeat(Json.of(mapOf("json" to mapOf("id" to "resp_1"))))
            for (provider in Provider.entries) {
                val client =
                    Client {
                        apiKey = "key"
                        this.provider = provider
                        baseURL = server.url
                    }
                client.responses.create(anyRequest)
                val headers = server.requests.last().headers
                val isAzure = provider == Provider.AZURE
                assertEquals(if (isAzure) null else "Bearer key", headers["authorization"], "$provider")
                assertEquals(if (isAzure) "key" else null, headers["api-key"], "$provider")
            }
        }

    @Test
    fun `Azure is called by endpoint, version and token`() =
        withServer { server ->
            server.setRepeat(Json.of(mapOf("json" to mapOf("id" to "resp_1"))))
            val client =
                Client {
                    provider = Provider.AZURE
                    azureEndpoint = server.url.removeSuffix("/v1")
                    azureADToken = "token"
                    apiVersion = "2025-04-01-preview"
                }
            client.responses.create(anyRequest)
            val request = server.requests.first()
            assertEquals("/openai/responses?api-version=2025-04-01-preview", request.path)
            assertEquals("Bearer token", request.headers["authorization"])
        }

    @Test
    fun `what is sent with every call`() =
        withServer { server ->
            val client =
                Client {
                    apiKey = "sk-test"
                    baseURL = server.url
                    organization = "org_1"
                    project = "proj_1"
                    defaultHeaders = mapOf("X-Mine" to "yes", "OpenAI-Beta" to "a")
                    defaultQuery = mapOf("tag" to "a b", "list" to listOf("x", 1), "none" to null)
                    userAgentSuffix = "app/1"
                }
            client.responses.create(anyRequest)
            val request = server.requests.first()
            assertEquals("/v1/responses?tag=a+b&list%5B%5D=x&list%5B%5D=1", request.path)
            assertEquals("yes", request.headers["x-mine"])
            assertEquals("org_1", request.headers["openai-organization"])
            assertEquals("proj_1", request.headers["openai-project"])
            assertTrue(request.headers["user-agent"]!!.endsWith(" app/1"))
        }

    @Test
    fun `a proxy is not for all hosts`() =
        withServer { server ->
            server.setRepeat(Json.of(mapOf("json" to mapOf("id" to "resp_1"))))
            val elsewhere = "http://api.invalid/v1"
            val through =
                Client {
                    apiKey = "k"
                    baseURL = elsewhere
                    proxy = server.url
                    allowInsecureHTTP = true
                }
            through.responses.create(anyRequest)
            assertEquals("http://api.invalid/v1/responses", server.requests.last().path)
            val nobody = "http://127.0.0.1:9"
            val around =
                Client {
                    apiKey = "k"
                    baseURL = server.url
                    proxy = nobody
                    noProxy = "127.0.0.1"
                }
            around.responses.create(anyRequest)
            assertEquals("/v1/responses", server.requests.last().path)
        }

    @Test
    fun `options that cannot be used are named`() {
        val never = (-1).seconds
        val cases =
            mapOf<String, ClientOptions.() -> Unit>(
                "dataResidency" to { dataResidency = "mars" },
                "organization" to {
                    provider = Provider.XAI
                    organization = "o"
                },
                "project" to {
                    provider = Provider.XAI
                    project = "p"
                },
                "azureEndpoint" to { azureEndpoint = "https://example.com" },
                "azureADToken" to { azureADToken = "t" },
                "apiVersion" to { apiVersion = "v1" },
                "maxRetryAfter" to { maxRetryAfter = never },
                "retryBudget" to { retryBudget = -1 },
                "connectTimeout" to { connectTimeout = never },
                "timeout" to { timeout = never },
                "totalTimeout" to { totalTimeout = never },
                "idleTimeout" to { idleTimeout = Duration.INFINITE },
                "stallTimeout" to { stallTimeout = never },
                "maxFrameBytes" to { maxFrameBytes = -1 },
                "maxQueuedEvents" to { maxQueuedEvents = -1 },
                "maxQueuedBytes" to { maxQueuedBytes = -1 },
                "defaultQuery" to { defaultQuery = mapOf("a" to Json("{secret")) },
                "proxy" to { proxy = "ftp://example.com" },
                "noProxy" to { noProxy = "example.com" },
                "caCertificates" to { caCertificates = "no PEM" },
                "allowInsecureHTTP" to { baseURL = "http://example.com" },
                "userAgentSuffix" to { userAgentSuffix = "a\nb" },
            )
        for ((option, set) in cases) {
            val error = assertThrows(ConfigError::class.java, { Client { withKey(set) } }, option)
            assertTrue(option in error.message) { "$option: ${error.message}" }
            assertFalse("secret" in error.message) { error.message }
        }
    }

    @Test
    fun `a retry is not made for ever`() =
        withServer { server ->
            server.setRepeat(Json.of(mapOf("status" to 429, "headers" to mapOf("retry-after" to "7"))))
            val hurried =
                Client {
                    apiKey = "k"
                    baseURL = server.url
                    maxRetryAfter = 1.seconds
                }
            val tooLong = errorOf { hurried.responses.create(anyRequest) }
            assertEquals(7.seconds to 1, tooLong?.retryAfter to tooLong?.attempts)
            server.setRepeat(Json.of(mapOf("status" to 503, "headers" to mapOf("retry-after-ms" to "1"))))
            val modest =
                Client {
                    apiKey = "k"
                    baseURL = server.url
                    maxRetries = 5
                    retryBudget = 1
                }
            val spent = errorOf { modest.responses.create(anyRequest) }
            assertEquals(2, spent?.attempts)
            assertTrue("retryBudget" in spent!!.message) { spent.message }
        }

    @Test
    fun `a whole call has a clock`() =
        withServer { server ->
            server.setRepeat(Json.of(mapOf("before_headers" to "stall")))
            val client =
                Client {
                    apiKey = "k"
                    baseURL = server.url
                    totalTimeout = 50.milliseconds
                }
            val error = errorOf { client.responses.create(anyRequest) }
            assertTrue(error is APITimeoutError && "totalTimeout" in error.message) { "$error" }
        }

    @Test
    fun `a stream is taken up again where that is asked for`() =
        withServer { server ->
            val response = mapOf("id" to "resp_1", "status" to "in_progress", "output" to emptyList<Any>())
            val completed = response + mapOf("status" to "completed")
            val first = mapOf("type" to "response.created", "sequence_number" to 0, "response" to response)
            val last = mapOf("type" to "response.completed", "sequence_number" to 1, "response" to completed)
            val background = anyRequest.copy(background = true)
            val never =
                Client {
                    apiKey = "k"
                    baseURL = server.url
                    resume = Resume.OFF
                }
            for ((client, request, isResumed) in listOf(
                Triple(connect(server), anyRequest, false),
                Triple(connect(server), background, true),
                Triple(connect(server).withOptions { resume = Resume.ON }, anyRequest, true),
                Triple(never, background, false),
                Triple(never.withOptions { resume = Resume.AUTO }, background, true),
            )) {
                server.clearRequests()
                server.enqueue(Json.of(mapOf("events" to listOf(first), "then" to "truncate")))
                server.setRepeat(Json.of(mapOf("events" to listOf(last))))
                val error = errorOf { client.responses.stream(request).finalResponse() }
                assertEquals(!isResumed, error is StreamInterruptedError) { "$error" }
                val again = "/v1/responses/resp_1?starting_after=0&stream=true"
                val paths = server.requests.map { sent -> sent.path }
                assertEquals(listOf("/v1/responses") + if (isResumed) listOf(again) else emptyList(), paths)
            }
        }

    @Test
    fun `a slow reader stops the server`() =
        withServer { server ->
            // Far more than sockets hold: the server closes the connection when it could send all of it.
            val text = mapOf("count" to 48, "delta" to "a".repeat(1 shl 20))
            server.setRepeat(Json.of(mapOf("text_deltas" to text, "then" to "truncate")))
            for ((events, bytes, isStopped) in listOf(
                Triple(1000, 1L shl 30, false),
                Triple(2, 1L shl 30, true),
                Triple(1000, 1L shl 21, true),
            )) {
                val options =
                    CallOptions {
                        maxQueuedEvents = events
                        maxQueuedBytes = bytes
                    }
                val stream = connect(server).withOptions(options).responses.stream(anyRequest)
                stream.opened()
                val isOver = server.waitForConnections(0, if (isStopped) 500.milliseconds else 20.seconds)
                assertEquals(!isStopped, isOver, "$options")
                stream.close()
                assertAllClose(server)
            }
        }

    @Test
    fun `calls with other options share connections`() =
        withServer { server ->
            val headers = mapOf("X-A" to "1")
            val client =
                Client {
                    apiKey = "sk-test"
                    baseURL = server.url
                    defaultHeaders = headers
                    defaultQuery = mapOf("q" to 1)
                }
            client.responses.create(anyRequest)
            val options =
                CallOptions {
                    extraHeaders = mapOf("X-B" to "2")
                    extraQuery = mapOf("r" to 2)
                    idempotencyKey = "mine"
                }
            client.withOptions(options).use { other -> other.responses.create(anyRequest) }
            client.responses.create(anyRequest)
            assertEquals(1, server.openConnections)
            val requests = server.requests
            val paths = requests.map { request -> request.path }
            assertEquals(listOf("/v1/responses?q=1", "/v1/responses?q=1&r=2", "/v1/responses?q=1"), paths)
            assertEquals(listOf("1", "1", "1"), requests.map { request -> request.headers["x-a"] })
            assertEquals(listOf(null, "2", null), requests.map { request -> request.headers["x-b"] })
            val keys = requests.map { request -> request.headers["idempotency-key"] == "mine" }
            assertEquals(listOf(false, true, false), keys)
        }

    @Test
    fun `options of a call that cannot be used are named`() =
        withServer { server ->
            val client = connect(server)
            val never = (-1).seconds
            for ((option, options) in mapOf(
                "maxRetries" to CallOptions { maxRetries = -1 },
                "maxRetryAfter" to CallOptions { maxRetryAfter = never },
                "timeout" to CallOptions { timeout = never },
                "totalTimeout" to CallOptions { totalTimeout = Duration.INFINITE },
                "idleTimeout" to CallOptions { idleTimeout = never },
                "stallTimeout" to CallOptions { stallTimeout = never },
                "extraHeaders" to CallOptions { extraHeaders = mapOf("a b" to "c") },
                "extraQuery" to CallOptions { extraQuery = mapOf("a" to Json("{")) },
                "idempotencyKey" to CallOptions { idempotencyKey = "a\nb" },
                "maxQueuedEvents" to CallOptions { maxQueuedEvents = -1 },
                "maxQueuedBytes" to CallOptions { maxQueuedBytes = -1 },
            )) {
                val error = errorOf { client.withOptions(options).responses.create(anyRequest) }
                assertTrue(error is ConfigError && option in error.message) { "$option: $error" }
            }
            assertTrue(server.requests.isEmpty())
        }

    @Test
    fun `the key is asked for before each attempt`() =
        withServer { server ->
            server.enqueue(Json.of(mapOf("status" to 503, "headers" to mapOf("retry-after-ms" to "1"))))
            val count = AtomicInteger()
            val client =
                Client {
                    apiKeyProvider = { "key-${count.incrementAndGet()}" }
                    baseURL = server.url
                }
            client.responses.create(anyRequest)
            client.responses.stream(anyRequest).finalResponse()
            assertEquals(
                listOf("Bearer key-1", "Bearer key-2", "Bearer key-3"),
                server.requests.map { request -> request.headers["authorization"] },
            )
        }

    @Test
    fun `what the key throws reaches the caller`() =
        withServer { server ->
            val locked = IllegalArgumentException("vault 7 is locked")
            val client =
                Client {
                    apiKeyProvider = { throw locked }
                    baseURL = server.url
                }
            val stream = client.responses.stream(anyRequest)
            val calls =
                listOf<suspend () -> Unit>(
                    { client.responses.create(anyRequest) },
                    { client.responses.wait("resp_1") },
                    { stream.collect() },
                    { stream.finalResponse() },
                    {
                        client.responses.inputItems
                            .list("resp_1")
                            .collect()
                    },
                )
            for (call in calls) {
                assertSame(locked, runCatching { call() }.exceptionOrNull())
            }
            assertTrue(server.requests.isEmpty())
        }

    @Test
    fun `cancelling a call cancels the question for the key`() =
        withServer { server ->
            val asked = CompletableDeferred<Unit>()
            val ended = CompletableDeferred<Throwable>()
            val client =
                Client {
                    apiKeyProvider = {
                        asked.complete(Unit)
                        try {
                            awaitCancellation()
                        } catch (cancellation: CancellationException) {
                            ended.complete(cancellation)
                            throw cancellation
                        }
                    }
                    baseURL = server.url
                }
            val call = async { client.responses.create(anyRequest) }
            asked.await()
            call.cancel()
            assertTrue(ended.await() is CancellationException)
            assertTrue(runCatching { call.await() }.exceptionOrNull() is CancellationException)
            assertTrue(server.requests.isEmpty())
        }
}

private fun ClientOptions.withKey(set: ClientOptions.() -> Unit) {
    apiKey = "k"
    set()
}

package antiphon

import kotlinx.coroutines.flow.toList
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.readText
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** One scenario of tests/calls: what is called, and with what. */
class Scenario(
    json: JsonValue,
) {
    val name: String = json["name"]!!.text!!
    val expect: JsonValue = json["expect"]!!

    /** The mock's scripts, in order. */
    val scripts: List<JsonValue> = json["http"]!!.list!!
    val forms: List<String> = json["forms"]?.list?.map { form -> form.text!! } ?: listOf("typed", "raw")
    private val method = json["method"]!!.text!!
    private val ids = json["ids"].fields
    private val parameters = json["parameters"].fields
    private val clientOptions = json["client"].fields
    private val callOptions = json["options"].fields

    /** What a call gave. */
    class Outcome {
        var result: JsonValue? = null

        /** All items, of a list. */
        var items: List<JsonValue>? = null

        /** The types of the events, of a stream. */
        var events: List<JsonValue>? = null
        var head: ResponseHead? = null
        var body: String? = null
        var error: AntiphonError? = null
    }

    /** Makes the call. */
    suspend fun outcome(
        form: String,
        server: MockServer,
    ): Outcome {
        val outcome = Outcome()
        outcome.error =
            errorOf {
                val client = clientOf(server)
                if (form == "typed") call(client, options(), outcome) else callRaw(client, options(), outcome)
            }
        return outcome
    }

    private suspend fun call(
        client: Client,
        options: CallOptions,
        outcome: Outcome,
    ) {
        val responses = client.responses
        val conversations = client.conversations
        val items = conversations.items
        when (method) {
            "responses.create" -> {
                outcome.take(responses.create(create(), options))
            }

            "generate_response" -> {
                outcome.take(client.generateResponse(create(), options))
            }

            "responses.stream" -> {
                outcome.read(responses.stream(create(), options))
            }

            "stream_response" -> {
                outcome.read(client.streamResponse(create(), options))
            }

            "responses.retrieve" -> {
                outcome.take(responses.retrieve(id("response_id"), retrieve(), options))
            }

            "responses.retrieve_stream" -> {
                outcome.read(
                    responses.retrieveStream(id("response_id"), retrieve(), options),
                )
            }

            "responses.create_and_wait" -> {
                outcome.take(responses.createAndWait(create(), options))
            }

            "responses.wait" -> {
                outcome.take(responses.wait(id("response_id"), retrieve(), options))
            }

            "responses.delete" -> {
                outcome.take(responses.delete(id("response_id"), options))
            }

            "responses.cancel" -> {
                outcome.take(responses.cancel(id("response_id"), options))
            }

            "responses.compact" -> {
                outcome.take(responses.compact(compact(), options))
            }

            "responses.input_items.list" -> {
                outcome.read(responses.inputItems.list(id("response_id"), list(), options))
            }

            "responses.input_tokens.count" -> {
                outcome.take(responses.inputTokens.count(inputTokens(), options))
            }

            "conversations.create" -> {
                outcome.take(conversations.create(conversationCreate(), options))
            }

            "conversations.retrieve" -> {
                outcome.take(conversations.retrieve(id("conversation_id"), options))
            }

            "conversations.update" -> {
                outcome.take(
                    conversations.update(id("conversation_id"), conversationUpdate(), options),
                )
            }

            "conversations.delete" -> {
                outcome.take(conversations.delete(id("conversation_id"), options))
            }

            "conversations.items.create" -> {
                outcome.take(items.create(id("conversation_id"), addition(), options))
            }

            "conversations.items.list" -> {
                outcome.read(items.list(id("conversation_id"), list(), options))
            }

            "conversations.items.retrieve" -> {
                outcome.take(
                    items.retrieve(id("conversation_id"), id("item_id"), item(), options),
                )
            }

            "conversations.items.delete" -> {
                outcome.take(items.delete(id("conversation_id"), id("item_id"), options))
            }

            "get" -> {
                outcome.takeJson(client.get(id("path"), options))
            }

            "post" -> {
                outcome.takeJson(client.post(id("path"), parameters["body"]?.json ?: Json("null"), options))
            }

            "delete" -> {
                outcome.takeJson(client.delete(id("path"), options))
            }

            else -> {
                throw AssertionError("there is no method $method")
            }
        }
    }

    private suspend fun callRaw(
        client: Client,
        options: CallOptions,
        outcome: Outcome,
    ) {
        val responses = client.responses.withRawResponse
        val inputItems = client.responses.inputItems.withRawResponse
        val inputTokenCounts = client.responses.inputTokens.withRawResponse
        val conversations = client.conversations.withRawResponse
        val items = client.conversations.items.withRawResponse
        when (method) {
            "responses.create" -> {
                outcome.take(responses.create(create(), options))
            }

            "responses.retrieve" -> {
                outcome.take(responses.retrieve(id("response_id"), retrieve(), options))
            }

            "responses.create_and_wait" -> {
                outcome.take(responses.createAndWait(create(), options))
            }

            "responses.wait" -> {
                outcome.take(responses.wait(id("response_id"), retrieve(), options))
            }

            "responses.delete" -> {
                outcome.take(responses.delete(id("response_id"), options))
            }

            "responses.cancel" -> {
                outcome.take(responses.cancel(id("response_id"), options))
            }

            "responses.compact" -> {
                outcome.take(responses.compact(compact(), options))
            }

            "responses.input_items.list" -> {
                outcome.readPage(inputItems.list(id("response_id"), list(), options))
            }

            "responses.input_tokens.count" -> {
                outcome.take(inputTokenCounts.count(inputTokens(), options))
            }

            "conversations.create" -> {
                outcome.take(conversations.create(conversationCreate(), options))
            }

            "conversations.retrieve" -> {
                outcome.take(conversations.retrieve(id("conversation_id"), options))
            }

            "conversations.update" -> {
                outcome.take(
                    conversations.update(id("conversation_id"), conversationUpdate(), options),
                )
            }

            "conversations.delete" -> {
                outcome.take(conversations.delete(id("conversation_id"), options))
            }

            "conversations.items.create" -> {
                outcome.take(items.create(id("conversation_id"), addition(), options))
            }

            "conversations.items.list" -> {
                outcome.readPage(items.list(id("conversation_id"), list(), options))
            }

            "conversations.items.retrieve" -> {
                outcome.take(
                    items.retrieve(id("conversation_id"), id("item_id"), item(), options),
                )
            }

            "conversations.items.delete" -> {
                outcome.take(items.delete(id("conversation_id"), id("item_id"), options))
            }

            // Their typed form has the answer, too.
            "get", "post", "delete" -> {
                call(client, options, outcome)
            }

            "responses.stream", "responses.retrieve_stream", "stream_response" -> {
                call(client, options, outcome)
            }

            else -> {
                throw AssertionError("there is no raw method $method")
            }
        }
    }

    // Options, by the names that they have here: the one place that knows them.

    private fun clientOf(server: MockServer): Client {
        val left = clientOptions.toMutableMap()
        val client =
            Client {
                apiKey = "sk-test"
                baseURL = server.url
                organization = left.remove("organization")?.text
                project = left.remove("project")?.text
                maxRetries = left.remove("max_retries")?.int
                resume = left.remove("resume")?.resume
                defaultHeaders = left.remove("default_headers").texts
                defaultQuery = left.remove("default_query").fields.mapValues { (_, value) -> value.plain }
                userAgentSuffix = left.remove("user_agent_suffix")?.text
            }
        check(left.isEmpty()) { "options of a client that are not known here: ${left.keys}" }
        return client
    }

    private fun options(): CallOptions {
        val left = callOptions.toMutableMap()

        fun time(name: String): Duration? = left.remove(name)?.int?.milliseconds
        val options =
            CallOptions {
                maxRetries = left.remove("max_retries")?.int
                maxRetryAfter = time("max_retry_after_ms")
                timeout = time("timeout_ms")
                totalTimeout = time("total_timeout_ms")
                idleTimeout = time("idle_timeout_ms")
                stallTimeout = time("stall_timeout_ms")
                extraHeaders = left.remove("extra_headers").texts
                extraQuery = left.remove("extra_query").fields.mapValues { (_, value) -> value.plain }
                idempotencyKey = left.remove("idempotency_key")?.text
                resume = left.remove("resume")?.resume
                maxQueuedEvents = left.remove("max_queued_events")?.int
                maxQueuedBytes = left.remove("max_queued_bytes")?.int?.toLong()
            }
        check(left.isEmpty()) { "options of a call that are not known here: ${left.keys}" }
        return options
    }

    // Parameters, as the types that methods take.

    private fun id(name: String): String = ids.getValue(name).text!!

    private fun create(): CreateRequest = CreateRequest.fromJson(Json(JsonValue.Object(parameters).sorted))

    private fun retrieve() =
        taking { left ->
            RetrieveRequest(
                include = left.remove("include")?.strings,
                includeObfuscation = (left.remove("include_obfuscation") as? JsonValue.Bool)?.value,
                startingAfter = left.remove("starting_after")?.int?.toLong(),
                extraQuery = left.remove("extra_query")?.json ?: Json(),
            )
        }

    private fun list() =
        taking { left ->
            ListRequest(
                include = left.remove("include")?.strings,
                limit = left.remove("limit")?.int?.toLong(),
                order = left.remove("order")?.text,
            )
        }

    private fun item() = taking { left -> ItemRetrieveRequest(include = left.remove("include")?.strings) }

    private fun compact() =
        taking { left ->
            CompactRequest(
                model = left.remove("model")?.text,
                input = inputOf(left.remove("input")),
                instructions = left.remove("instructions")?.text,
            )
        }

    private fun inputTokens() =
        taking { left ->
            InputTokensRequest(
                model = left.remove("model")?.text,
                input = inputOf(left.remove("input")),
                instructions = left.remove("instructions")?.text,
            )
        }

    private fun conversationCreate() =
        taking { left ->
            ConversationCreateRequest(
                items = itemsOf(left.remove("items")),
                metadata = left.remove("metadata")?.texts,
            )
        }

    private fun conversationUpdate() =
        taking { left -> ConversationUpdateRequest(metadata = left.remove("metadata")?.texts) }

    private fun addition() =
        taking { left ->
            ConversationItemsRequest(
                items = itemsOf(left.remove("items")).orEmpty(),
                include = left.remove("include")?.strings,
            )
        }

    /** Makes a request of parameters that are taken one by one, so that none is forgotten. */
    private fun <T> taking(make: (MutableMap<String, JsonValue>) -> T): T {
        val left = parameters.toMutableMap()
        return make(left).also { check(left.isEmpty()) { "parameters that are not known here: ${left.keys}" } }
    }

    /** An input, read as that of a request to create a response. */
    private fun inputOf(input: JsonValue?): Input? =
        input?.let { CreateRequest.fromJson(Json(JsonValue.Object(mapOf("input" to input)).sorted)).input }

    private fun itemsOf(items: JsonValue?): List<InputItem>? = (inputOf(items) as? Input.Items)?.value

    companion object {
        /** Every scenario of every file. */
        val all: List<Scenario> by lazy {
            val files = checkout.resolve("tests/calls").listDirectoryEntries("*.json").sorted()
            files.flatMap { path -> JsonValue.of(path.readText())["scenarios"]!!.list!!.map(::Scenario) }
        }
    }
}

/** The fields of an object; none where there is no object. */
val JsonValue?.fields: Map<String, JsonValue> get() = (this as? JsonValue.Object)?.fields.orEmpty()

private fun Scenario.Outcome.take(value: Model) {
    result = JsonValue.of(value.json.text)
}

private fun Scenario.Outcome.take(raw: RawResponse<Model>) {
    take(raw.value)
    head = raw.response
    body = raw.body
}

/** Takes a page, and collects all items from it on. */
private suspend fun Scenario.Outcome.readPage(raw: RawResponse<Page>) {
    take(raw.value.content)
    head = raw.response
    body = raw.body
    items = raw.value.toList().map { item -> JsonValue.of(item.json.text) }
}

private fun Scenario.Outcome.takeJson(raw: RawResponse<Json>) {
    result = JsonValue.of(raw.value.text)
    head = raw.response
    body = raw.body
}

private suspend fun Scenario.Outcome.read(list: ItemList) {
    items = list.toList().map { item -> JsonValue.of(item.json.text) }
}

/** Reads a stream to its end, then asks for the final response. */
private suspend fun Scenario.Outcome.read(stream: ResponseStream) {
    val types = mutableListOf<JsonValue>()
    events = types
    stream.collect { event ->
        head = stream.response
        types.add(event.asValue["type"]!!)
    }
    take(stream.finalResponse())
}

private val JsonValue.json: Json get() = Json(sorted)
private val JsonValue.strings: List<String> get() = list!!.map { element -> element.text!! }
private val JsonValue?.texts: Map<String, String> get() = fields.mapValues { (_, value) -> value.text!! }

private val JsonValue.resume: Resume
    get() =
        when (this) {
            JsonValue.Bool(true) -> Resume.ON
            JsonValue.Bool(false) -> Resume.OFF
            else -> Resume.AUTO
        }

/** A value as callers give it. */
private val JsonValue.plain: Any?
    get() =
        when (this) {
            JsonValue.Null -> null
            is JsonValue.Bool -> value
            is JsonValue.Number -> digits.toLong()
            is JsonValue.Text -> value
            is JsonValue.Array -> values.map { element -> element.plain }
            is JsonValue.Object -> fields.mapValues { (_, element) -> element.plain }
        }

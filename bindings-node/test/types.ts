// Never run: the compiler shows here that the types hold, and refuse, what they should.
import {
  APIStatusError,
  Client,
  ConfigError,
  InvalidRequestError,
  Lane,
  Page,
  RateLimitError,
  ResponseStream,
  Session,
} from 'antiphon'
import type {
  CallOptions,
  CallPromise,
  ClientOptions,
  Event,
  FinalResponse,
  FunctionCallItem,
  InputItem,
  MessageItem,
  OutputItem,
  OutputTextDeltaEvent,
  PagePromise,
  Provider,
  ReasoningItem,
  Unknown,
  WithUnknownFields,
} from 'antiphon'
import { MockServer } from 'antiphon/mock'

/** Fails to compile unless both types are the same. */
function same<A, B>(_: (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false): void {
  // Nothing happens: the types are the test.
}

export function narrowing(event: Event): string {
  switch (event.type) {
    case 'response.output_text.delta':
      same<typeof event, OutputTextDeltaEvent>(true)
      same<typeof event.delta, string>(true)
      return event.delta
    case 'response.completed':
      same<typeof event.response.usage, typeof event.response.usage>(true)
      return String(event.response.usage?.total_tokens.toFixed())
    case 'response.output_item.done':
      return items([event.item])
    case 'error':
      return event.message
    default:
      // @ts-expect-error events have no fields in common but their type
      return event.delta
  }
}

export function comparing(event: Event): void {
  if (event.type === 'response.function_call_arguments.delta') same<typeof event.output_index, number | null | undefined>(true)
  // @ts-expect-error the name is misspelled
  if (event.type === 'response.output_text.dleta') return
  if ((event.type as string) === 'response.shiny') {
    const unknown = event as Unknown
    same<typeof unknown.anything, unknown>(true)
  }
}

export function items(output: OutputItem[]): string {
  let text = ''
  for (const item of output) {
    if (item.type === 'message') {
      same<typeof item, MessageItem>(true)
      for (const part of item.content) if (part.type === 'output_text') text += part.text
    } else if (item.type === 'function_call') {
      same<typeof item, FunctionCallItem>(true)
      text += item.arguments
      text += String((item as WithUnknownFields<FunctionCallItem>).shiny)
    }
  }
  return text
}

export async function calls(signal: AbortSignal): Promise<void> {
  const client = new Client({ apiKey: 'sk-test', baseURL: undefined, maxRetries: 0, defaultHeaders: { 'x-a': 'b' } })
  // @ts-expect-error there is no such option
  new Client({ apikey: 'sk-test' })
  // @ts-expect-error times are numbers of milliseconds
  new Client({ idleTimeout: '5s' })

  const response = await client.responses.create({ model: 'gpt-5', input: 'Hello' }, { signal })
  same<typeof response, FinalResponse>(true)
  same<typeof response.output_text, string>(true)
  same<typeof response.refusal, string | null>(true)
  same<typeof response.function_calls, FunctionCallItem[]>(true)
  same<ReturnType<typeof response.to_input>, InputItem[]>(true)
  // @ts-expect-error views are read from the output
  response.refusal = null
  await client.responses.create({ model: 'gpt-5', input: response.to_input() })
  // @ts-expect-error the name is misspelled
  await client.responses.create({ model: 'gpt-5', inptu: 'Hello' })
  // @ts-expect-error the temperature is a number
  await client.responses.create({ model: 'gpt-5', temperature: 'hot' })
  // @ts-expect-error there is no such option of a call
  await client.responses.create({ model: 'gpt-5' }, { singal: signal })

  // What a response gave goes back as input; what the model does not know goes in as it is.
  await client.responses.create({
    model: 'gpt-5',
    input: [...response.output, { role: 'user', content: 'And?' }, { role: 'user', content: [{ type: 'input_text', text: '!' }] }],
    tools: [{ type: 'function', name: 'f', parameters: { type: 'object' } }],
    text: { format: { type: 'json_schema', name: 'n', schema: {} } },
    extra_body: { top_k: 4 },
  })

  const stream = client.responses.stream({ model: 'gpt-5', input: 'Hello' }, { signal })
  same<typeof stream, ResponseStream>(true)
  for await (const event of stream) same<typeof event, Event>(true)
  same<typeof stream.requestID, string | null>(true)
  const next = await stream.next()
  if (next.done) same<typeof next.value, undefined>(true)
  else same<typeof next.value, Event>(true)
  const final: Promise<FinalResponse> = stream.finalResponse()
  const lines: ReadableStream<Uint8Array> = stream.toReadableStream()
  void [final, lines, stream.snapshot().output_text]
  // @ts-expect-error streams come from a client
  new ResponseStream()
}

export async function resources(signal: AbortSignal): Promise<void> {
  const { responses, conversations } = new Client({ apiKey: 'sk-test' })
  const found = await responses.retrieve('resp_1', { include: ['x'] }, { signal })
  same<typeof found, FinalResponse>(true)
  const stream = await responses.retrieve('resp_1', { stream: true, starting_after: 5 }, { signal })
  same<typeof stream, ResponseStream>(true)
  for await (const text of stream.textDeltas()) same<typeof text, string>(true)
  for await (const call of stream.functionCalls()) same<typeof call, FunctionCallItem>(true)
  // @ts-expect-error the number of an event is a number
  await responses.retrieve('resp_1', { starting_after: '5' })
  // @ts-expect-error whether to stream is decided by the method
  await responses.create({ model: 'gpt-5', stream: true })
  // @ts-expect-error an id is needed
  await responses.delete()
  const deleted = await responses.delete('resp_1', { signal })
  same<typeof deleted.deleted, boolean | null | undefined>(true)
  same<Awaited<ReturnType<typeof responses.compact>>['output'], OutputItem[]>(true)

  const page = await conversations.items.list('conv_1', { order: 'asc' }, { signal })
  same<typeof page, Page>(true)
  same<typeof page.data, InputItem[]>(true)
  same<ReturnType<typeof responses.inputItems.list>, PagePromise>(true)
  for await (const item of page) same<typeof item, InputItem>(true)
  for await (const item of responses.inputItems.list('resp_1')) {
    if (item.type === 'function_call') same<typeof item, FunctionCallItem>(true)
    else if (item.type === 'reasoning') same<typeof item.summary, ReasoningItem['summary']>(true)
  }
  // @ts-expect-error an item is one of a conversation
  await conversations.items.retrieve('msg_1', {})
}

export async function options(client: Client, call: CallOptions, settings: ClientOptions): Promise<void> {
  new Client({ ...settings, provider: 'azure', azureADToken: null, resume: 'auto', defaultQuery: { a: ['b'] } })
  new Client({ apiKey: () => 'key' })
  new Client({ apiKey: () => Promise.resolve('key') })
  const provider: Provider = 'openrouter'
  new Client({ provider, resume: true })
  // @ts-expect-error there is no such provider
  new Client({ provider: 'acme' })
  // @ts-expect-error a key is a string
  new Client({ apiKey: () => 5 })
  same<ReturnType<typeof client.withOptions>, Client>(true)
  client.withOptions({ maxRetries: 5, defaultHeaders: { a: 'b' } })
  // @ts-expect-error connections are shared
  client.withOptions({ baseURL: 'https://api.example' })
  await client.responses.create({ model: 'm' }, { ...call, timeout: 5, headers: { a: 'b' }, query: { a: 1 }, idempotencyKey: 'k' })
  // @ts-expect-error times are numbers of milliseconds
  await client.responses.create({ model: 'm' }, { totalTimeout: '5s' })

  const made = client.responses.create({ model: 'm' })
  same<typeof made, CallPromise<FinalResponse>>(true)
  const { data, response, requestID, request_id, retriesTaken } = await made.withResponse()
  same<typeof data, FinalResponse>(true)
  same<typeof response, globalThis.Response>(true)
  same<typeof requestID, string | null>(true)
  void [request_id, retriesTaken.toFixed(), response.headers.get('x-request-id'), (await made.asResponse()).status]
  const page = await client.conversations.items.list('conv_1').withResponse()
  same<typeof page.data, Page>(true)
  const stream = await client.streamResponse({ model: 'm' }).withResponse()
  same<typeof stream.data, ResponseStream>(true)
  same<Awaited<ReturnType<typeof stream.data.response>>, globalThis.Response>(true)
  same<Awaited<ReturnType<typeof client.responses.wait>>, FinalResponse>(true)
  same<Awaited<ReturnType<typeof client.responses.createAndWait>>, FinalResponse>(true)
  same<Awaited<ReturnType<typeof client.generateResponse>>, FinalResponse>(true)
  const models = await client.get('/models', { query: { limit: 5 } })
  same<typeof models, unknown>(true)
  await client.post('/files', { body: { a: 1 }, signal: null })
  // @ts-expect-error there is no body to get
  await client.get('/models', { body: {} })
}

export async function sessions(client: Client, signal: AbortSignal): Promise<void> {
  await using session = await client.responses.connect({ chaining: 'continue', pingInterval: 20_000 }, { signal, timeout: 5 })
  same<typeof session, Session>(true)
  // @ts-expect-error there is no such way to go on
  await client.responses.connect({ chaining: 'always' })
  const stream = session.create({ model: 'm', input: 'x', stream_id: 'a' }, { signal })
  same<typeof stream, ResponseStream>(true)
  // @ts-expect-error the options are those of the session
  session.create({ model: 'm' }, { timeout: 5 })
  const lane = session.lane('a')
  same<typeof lane, Lane>(true)
  same<ReturnType<typeof lane.steer>, ResponseStream>(true)
  lane.steer([{ role: 'user', content: 'Shorter.' }])
  same<Awaited<ReturnType<typeof lane.warmUp>>, FinalResponse | null>(true)
  session.sendRequest({ type: 'response.create', model: 'm', input: [] })
  same<Awaited<ReturnType<typeof session.isWebSocket>>, boolean>(true)
  for (const event of session.takeUnclaimed()) same<typeof event, unknown>(true)
  // @ts-expect-error sessions come from a client
  new Session()
}

export function errors(error: unknown): void {
  if (error instanceof RateLimitError) same<typeof error.retryAfter, number | undefined>(true)
  if (error instanceof APIStatusError) same<typeof error.status, number>(true)
  if (error instanceof InvalidRequestError) same<typeof error.path, string>(true)
  if (error instanceof ConfigError) same<typeof error.status, number | undefined>(true)
  if (error instanceof APIStatusError) same<typeof error.partialResponse, FinalResponse | undefined>(true)
}

export async function disposing(): Promise<void> {
  using server = new MockServer()
  server.enqueue({ events: [], then: 'stall' })
  // @ts-expect-error there is no such field of a script
  server.enqueue({ sttaus: 500 })
  server.enqueue({ socket: [{ event: {} }, { ping: 'x' }, 'silent'] })
  // @ts-expect-error there is no such step
  server.enqueue({ socket: [{ sleep: 5 }] })
  await using stream = new Client({ apiKey: 'k', baseURL: server.url }).responses.stream({ model: 'm' })
  await stream.next()
}

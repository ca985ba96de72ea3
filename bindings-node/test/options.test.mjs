// Options: of a client, of one with other options, and of one call.
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { APITimeoutError, Client, ConfigError, InternalServerError, InvalidRequestError, StreamInterruptedError } from 'antiphon'

import { connect, rejection, REQUEST, serve } from './support.mjs'

/** @type {import('antiphon/mock').Script} */
const BUSY = { status: 503, headers: { 'retry-after-ms': '1' } }
/** @type {import('antiphon/mock').Script} */
const BUILT_IN = { built_in: true }

test('every option of the core is known', async (t) => {
  const server = serve(t)
  // The core names all that it has when it is given one that it has not.
  const { createRequire } = await import('node:module')
  const require = createRequire(import.meta.url)
  /** @type {typeof import('../lib/addon.js')} */
  const addon = require('../lib/native.js')
  const { CALL_OPTIONS, CLIENT_OPTIONS, OTHER_OPTIONS } = require('../generated/lib/options.js')
  /** @type {(call: () => unknown) => string[]} */
  const namesIn = (call) => {
    try {
      call()
    } catch (error) {
      const list = /The options are ([^"]*)\./.exec(String(error))?.[1]
      return String(list).split(', ').sort()
    }
    throw new Error('expected an error')
  }
  const ofClient = namesIn(() => new addon.NativeClient('{"shiny": 1}', false))
  assert.deepEqual([...CLIENT_OPTIONS.values()].sort(), ofClient)
  const client = new addon.NativeClient(JSON.stringify({ api_key: 'k', base_url: server.url }), false)
  const ofCall = namesIn(() => client.withOptions('{"shiny": 1}'))
  assert.deepEqual([...CALL_OPTIONS.values()].sort(), ofCall)
  // The core names them as those of a call.
  const others = [...OTHER_OPTIONS.values()].map((name) => name.replace(/^default_/, 'extra_'))
  assert.deepEqual([...others, 'idempotency_key'].sort(), ofCall)
})

test('options of a client reach the server', async (t) => {
  const server = serve(t)
  server.setRepeat({ json: { id: 'resp_1', status: 'completed' } })
  const host = server.url.replace(/\/v1$/, '')
  const proxied = connect(server, {
    baseURL: 'http://api.example/v1',
    proxy: host,
    noProxy: 'other.example',
    allowInsecureHTTP: true,
    defaultQuery: { a: ['b', 'c'], d: null, e: true },
    maxRetryAfter: 1000,
    retryBudget: 0,
    totalTimeout: 20_000,
    resume: 'auto',
  })
  await proxied.responses.create(REQUEST)
  const azure = new Client({ apiKey: 'sk-test', provider: 'azure', azureEndpoint: host })
  await azure.responses.create(REQUEST)
  const dated = { azureEndpoint: host, azureADToken: 'token', apiVersion: '2025-04-01-preview' }
  await new Client({ provider: 'azure', ...dated }).responses.create(REQUEST)
  assert.deepEqual(
    server.requests().map(({ path, headers }) => [path, headers['api-key'] ?? headers.authorization]),
    [
      ['http://api.example/v1/responses?a%5B%5D=b&a%5B%5D=c&e=true', 'Bearer sk-test'],
      ['/openai/v1/responses', 'sk-test'],
      ['/openai/responses?api-version=2025-04-01-preview', 'Bearer token'],
    ],
  )
  const openrouter = connect(server, { provider: 'openrouter' })
  const error = await rejection(openrouter.conversations.create())
  assert.ok(error instanceof InvalidRequestError && error.message.includes('OpenRouter'), String(error))
})

test('a wrong option is named as it is spelled here', () => {
  /** @type {[any, RegExp][]} */
  const cases = [
    [{ provider: 'acme' }, /^provider: expected "openai", "azure", .* got a string\./],
    [{ dataResidency: 'moon' }, /^dataResidency: unknown region `moon`/],
    [{ baseURL: 'http://api.example/v1' }, /^baseURL: .* allowInsecureHTTP/],
    [{ azureADToken: 'x' }, /azureADToken/],
    [{ caCertificates: 'none' }, /^caCertificates: /],
    [{ defaultQuery: 5 }, /^defaultQuery: expected an object of names and values, got 5\./],
    [{ maxQueuedEvents: -1 }, /^maxQueuedEvents: expected a whole number/],
    [{ noProxy: 'a.example' }, /^noProxy: /],
  ]
  for (const [options, message] of cases) {
    assert.throws(() => new Client({ apiKey: 'sk-test', ...options }), { name: 'ConfigError', message })
  }
  const client = new Client({ apiKey: 'sk-test' })
  for (const [options, message] of /** @type {[any, RegExp][]} */ ([
    [{ apiKey: 'k' }, /^apiKey: unknown option\. The options are maxRetries,/],
    [{ defaultHeaders: { a: 1 } }, /^defaultHeaders\["a"\]: expected a string, got 1\./],
    [{ timeout: '5s' }, /^timeout: expected a number of milliseconds/],
  ])) {
    assert.throws(() => client.withOptions(options), { name: 'ConfigError', message })
  }
})

test('options of a call', async (t) => {
  const server = serve(t)
  const client = connect(server, { defaultHeaders: { 'x-a': 'client', 'x-b': 'client' }, maxRetries: 0 })
  server.enqueue([BUSY, BUILT_IN, BUSY, { before_headers: 'stall' }])
  await client.responses.create(REQUEST, {
    maxRetries: 1,
    timeout: 5500,
    totalTimeout: null,
    idleTimeout: undefined,
    headers: { 'X-B': 'call' },
    query: { x: 1 },
    idempotencyKey: 'mine',
  })
  for (const { path, headers, body } of server.requests()) {
    assert.equal(path, '/v1/responses?x=1')
    assert.deepEqual([headers['x-a'], headers['x-b'], headers['idempotency-key']], ['client', 'call', 'mine'])
    assert.deepEqual(JSON.parse(body), REQUEST)
  }
  assert.equal(server.requests().length, 2)
  const busy = await rejection(client.responses.create(REQUEST))
  assert.ok(busy instanceof InternalServerError)
  assert.equal(busy.attempts, 1)
  assert.notEqual(server.requests()[2]?.headers['idempotency-key'], 'mine')
  assert.ok((await rejection(client.responses.create(REQUEST, { timeout: 50 }))) instanceof APITimeoutError)
  const headers = /** @type {any} */ ({ 'a b': 'c' })
  const error = await rejection(client.responses.create(REQUEST, { headers }))
  assert.ok(error instanceof ConfigError)
  assert.equal(error.message, 'headers: `a b` is not a header name. Use letters, digits and `-`.')
})

test('every method takes options', async (t) => {
  const server = serve(t)
  const { responses, conversations } = connect(server)
  const options = { headers: { 'x-call': '1' } }
  const made = await responses.create({ ...REQUEST, background: true }, options)
  await responses.retrieve(made.id, null, options)
  const stream = await responses.retrieve(made.id, { stream: true }, options)
  await stream.finalResponse()
  await responses.wait(made.id, null, options)
  await responses.createAndWait({ ...REQUEST, background: false }, options)
  await responses.inputItems.list(made.id, {}, options)
  await responses.inputTokens.count(REQUEST, options)
  await responses.compact(REQUEST, options)
  const pending = await responses.create({ ...REQUEST, background: true }, options)
  await responses.cancel(pending.id, options)
  await responses.delete(made.id, options)
  await responses.stream(REQUEST, options).finalResponse()
  const { id } = await conversations.create({}, options)
  await conversations.retrieve(id, options)
  await conversations.update(id, { metadata: {} }, options)
  const { data } = await conversations.items.create(id, { items: [{ role: 'user', content: 'One' }] }, options)
  const item = String(/** @type {any} */ (data[0]).id)
  await conversations.items.retrieve(item, { conversation_id: id }, options)
  await conversations.items.list(id, {}, options)
  await conversations.items.delete(item, { conversation_id: id }, options)
  await conversations.delete(id, options)
  assert.ok(server.requests().length >= 19)
  assert.deepEqual(server.requests().filter(({ headers }) => headers['x-call'] !== '1'), [])
})

test('pages keep the options of the first', async (t) => {
  const server = serve(t)
  const page = (/** @type {string} */ id, /** @type {boolean} */ more) => ({
    json: { object: 'list', data: [{ type: 'message', id, role: 'user', content: 'x' }], has_more: more, last_id: id },
  })
  server.enqueue([page('msg_a', true), page('msg_b', false)])
  const seen = []
  for await (const item of connect(server).conversations.items.list('c', {}, { query: { x: 1 } })) seen.push(item)
  assert.equal(seen.length, 2)
  assert.deepEqual(server.requests().map(({ path }) => path.split('?')[1]), ['x=1', 'x=1&after=msg_a'])
})

test('a client with other options shares connections', async (t) => {
  const server = serve(t)
  const client = connect(server, { defaultHeaders: { 'x-a': 'client', 'x-b': 'client' }, maxRetries: 0 })
  const patient = client.withOptions({ maxRetries: 2, defaultHeaders: { 'x-b': 'twin' }, defaultQuery: { q: 1 } })
  const third = patient.withOptions({ defaultHeaders: { 'x-c': 'third' }, timeout: null })
  assert.ok(third instanceof Client)
  server.enqueue([BUSY, BUILT_IN])
  await patient.responses.create(REQUEST)
  await third.responses.stream(REQUEST).finalResponse()
  await client.responses.create(REQUEST)
  assert.equal(server.openConnections, 1)
  assert.deepEqual(
    server.requests().slice(1).map(({ path, headers }) => [path.split('?')[1], ...['a', 'b', 'c'].map((name) => headers[`x-${name}`])]),
    [
      ['q=1', 'client', 'twin', undefined],
      ['q=1', 'client', 'twin', 'third'],
      [undefined, 'client', 'client', undefined],
    ],
  )
})

test('limits of what waits reach the reader', async (t) => {
  const server = serve(t)
  // Far more than both ends of a connection hold; the server closes it when it has written all.
  server.setRepeat({ text_deltas: { count: 20_000, delta: 'x'.repeat(2000) }, then: 'truncate' })
  const much = { maxQueuedEvents: 2 ** 30, maxQueuedBytes: 2 ** 30 }
  const client = connect(server, much)
  for (const narrow of [{ maxQueuedEvents: 1 }, { maxQueuedBytes: 1 }]) {
    const { responses } = connect(server, { ...much, ...narrow })
    for (const open of [() => responses.stream(REQUEST), () => client.responses.stream(REQUEST, narrow)]) {
      const stream = open()
      await stream.next()
      assert.equal(await server.waitForConnections(0, 300), false, 'the reader stops, and with it the server')
      stream.cancel()
      assert.ok(await server.waitForConnections(0))
    }
  }
  const stream = client.responses.stream(REQUEST)
  await stream.next()
  assert.ok(await server.waitForConnections(0, 20_000), 'all is read ahead')
  stream.cancel()
})

test('a stream that breaks is taken up again if so asked', async (t) => {
  const server = serve(t)
  const delta = { type: 'response.output_text.delta', output_index: 0, content_index: 0 }
  const created = { type: 'response.created', sequence_number: 0, response: { id: 'resp_1', output: [] } }
  const completed = { type: 'response.completed', sequence_number: 3, response: { id: 'resp_1', status: 'completed' } }
  /** @type {import('antiphon/mock').Script} */
  const cut = { events: [created, { ...delta, sequence_number: 1, delta: 'a' }], then: 'truncate' }
  const rest = { events: [{ ...delta, sequence_number: 2, delta: 'b' }, completed] }
  server.enqueue([cut, rest, cut])
  const { responses } = connect(server)
  assert.equal((await responses.stream(REQUEST, { resume: true }).finalResponse()).output_text, 'ab')
  assert.match(String(server.requests()[1]?.path), /\/responses\/resp_1\?starting_after=1&stream=true$/)
  const left = responses.stream({ ...REQUEST, background: true }, { resume: false }).finalResponse()
  assert.ok((await rejection(left)) instanceof StreamInterruptedError)
})

test('gateways have their names', async (t) => {
  const server = serve(t)
  const client = connect(server)
  const { output_text: text } = await client.generateResponse(REQUEST)
  assert.equal((await client.streamResponse(REQUEST).finalResponse()).output_text, text)
})

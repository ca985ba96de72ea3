import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'

import { Client, ConfigError } from 'antiphon'

import { connect, readAll, rejection, REQUEST, serve, textOf } from './support.mjs'

test('every option reaches the core', async (t) => {
  const server = serve(t)
  const client = connect(server, {
    organization: 'org-1',
    project: 'proj-1',
    maxRetries: 0,
    connectTimeout: 1000,
    timeout: 5000.5,
    idleTimeout: 0,
    stallTimeout: 1000,
    maxFrameBytes: 1000,
    maxBodyBytes: 100_000,
    defaultHeaders: { 'x-team': 'tests' },
    userAgentSuffix: 'tests/1.0',
    strict: false,
  })
  await client.responses.create(REQUEST)
  const [request] = server.requests()
  assert.ok(request)
  assert.equal(request.path, '/v1/responses')
  assert.equal(request.headers.authorization, 'Bearer sk-test')
  assert.equal(request.headers['openai-organization'], 'org-1')
  assert.equal(request.headers['openai-project'], 'proj-1')
  assert.equal(request.headers['x-team'], 'tests')
  assert.match(String(request.headers['user-agent']), /^antiphon\/.* tests\/1\.0$/)
})

test('limits are those that were set', async (t) => {
  const server = serve(t)
  const error = await rejection(connect(server, { maxBodyBytes: 100 }).responses.create(REQUEST))
  assert.match(error.message, /maxBodyBytes \(100/)
  const stream = connect(server, { maxFrameBytes: 100 }).responses.stream(REQUEST)
  assert.match((await rejection(stream.finalResponse())).message, /maxFrameBytes \(100 bytes\)/)
})

test('strict refuses what is otherwise put right', async (t) => {
  const server = serve(t)
  const delta = { type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: 'a' }
  server.setRepeat({ events: [delta, { type: 'response.completed', response: { id: 'r', status: 'completed' } }] })
  const response = await connect(server).responses.stream(REQUEST).finalResponse()
  assert.equal(response.output_text, 'a')
  const error = await rejection(connect(server, { strict: true }).responses.stream(REQUEST).finalResponse())
  assert.equal(error.name, 'DecodeError')
})

test('null and undefined are not set', () => {
  assert.ok(new Client({ apiKey: 'sk-test', baseURL: undefined, maxRetries: null, strict: undefined }))
})

test('a wrong option is named', () => {
  /** @type {[any, string][]} */
  const cases = [
    [{ apikey: 'sk-test' }, 'apikey: unknown option. The options are provider, apiKey,'],
    [{ api_key: 'sk-test' }, 'api_key: unknown option.'],
    [{ apiKey: 'sk-test', defaultHeaders: { 'a b': 'c' } }, 'defaultHeaders: `a b` is not a header name.'],
    [{ apiKey: 'sk-test', fetch: globalThis.fetch }, 'fetch: unknown option.'],
    [{ apiKey: 5 }, 'apiKey: expected a string, got 5.'],
    [{ apiKey: 'sk-test', maxRetries: -1 }, 'maxRetries: expected a whole number, zero or more, got -1.'],
    [{ apiKey: 'sk-test', maxRetries: 2n ** 40n }, 'maxRetries: expected a whole number, zero or more, got 1099511627776.'],
    [{ apiKey: 'sk-test', timeout: '5s' }, 'timeout: expected a number of milliseconds, zero or more, got a string.'],
    [{ apiKey: 'sk-test', idleTimeout: Infinity }, 'idleTimeout: expected a finite number, got Infinity.'],
    [{ apiKey: 'sk-test', strict: 'yes' }, 'strict: expected true or false, got a string.'],
    [{ apiKey: 'sk-test', defaultHeaders: { 'x-a': 1 } }, 'defaultHeaders["x-a"]: expected a string, got 1.'],
    [{ apiKey: 'sk-test', defaultHeaders: ['x-a'] }, 'defaultHeaders: expected an object'],
    [{ apiKey: 'sk-test', baseURL: 'localhost' }, 'baseURL: expected an http or https URL'],
    [{ apiKey: 'sk\ntest' }, 'apiKey: the key has characters that a header cannot have'],
    ['sk-test', 'Client: expected an object of options, got sk-test.'],
    [null, 'Client: expected an object of options, got null.'],
  ]
  for (const [options, message] of cases) {
    assert.throws(
      () => new Client(options),
      (error) => error instanceof ConfigError && error.message.startsWith(message),
      `${inspect(options)} should say ${message}`,
    )
  }
})

test('without options the environment decides', async (t) => {
  const server = serve(t)
  const before = { ...process.env }
  t.after(() => setEnvironment(before))
  setEnvironment({ OPENAI_BASE_URL: server.url })
  assert.throws(() => new Client(), { name: 'ConfigError', message: /OPENAI_API_KEY/ })
  setEnvironment({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'sk-environment' })
  await new Client().responses.create(REQUEST)
  assert.equal(server.requests()[0]?.headers.authorization, 'Bearer sk-environment')
})

/** @param {NodeJS.ProcessEnv} variables */
function setEnvironment({ OPENAI_API_KEY = '', OPENAI_BASE_URL = '' }) {
  // An empty variable counts as none.
  Object.assign(process.env, { OPENAI_API_KEY, OPENAI_BASE_URL })
}

test('a wrong option of a call is named', async (t) => {
  const server = serve(t)
  const { responses } = connect(server)
  /** @type {[any, RegExp][]} */
  const cases = [
    [{ singal: null }, /^singal: unknown option. The options of a call are signal, maxRetries, .*, headers, query, /],
    [{ baseURL: 'https://a.example' }, /^baseURL: unknown option/],
    [{ maxRetries: -1 }, /^maxRetries: expected a whole number, zero or more, got -1\./],
    [{ timeout: NaN }, /^timeout: expected a finite number, got NaN\./],
    [{ resume: 'perhaps' }, /^resume: expected/],
    [{ headers: ['a'] }, /^headers: expected an object/],
    [{ signal: 'now' }, /^signal: expected an AbortSignal, got string/],
  ]
  for (const [options, message] of cases) {
    assert.match((await rejection(responses.create(REQUEST, options))).message, message)
    assert.throws(() => responses.stream(REQUEST, options), { name: 'ConfigError', message })
  }
  assert.equal(server.requests().length, 0)
})

test('a client does not print its key', () => {
  const client = new Client({ apiKey: 'sk-secret' })
  assert.ok(!inspect(client, { depth: 9, showHidden: true }).includes('sk-secret'))
  assert.ok(!JSON.stringify(client).includes('sk-secret'))
})

test('large and unusual text comes back as it went', async (t) => {
  const server = serve(t)
  const { responses } = connect(server)
  for (const text of ['x'.repeat(2_000_000), 'grüße 你好 😀 \u2028 \0 "\\', 'ä'.repeat(1000), '你'.repeat(100_000)]) {
    const content = [{ type: 'output_text', text, annotations: [] }]
    const output = [{ type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content }]
    server.enqueue([
      { json: { id: 'resp_1', status: 'completed', model: 'm', output } },
      { text_deltas: { count: 3, delta: text } },
    ])
    const params = { model: 'm', input: text }
    assert.equal((await responses.create(params)).output_text, text)
    const { events, final } = await readAll(responses.stream(params))
    assert.equal(final?.output_text, text.repeat(3))
    assert.equal(textOf(events), text.repeat(3))
    for (const { body } of server.requests().slice(-2)) assert.equal(JSON.parse(body).input, text)
  }
})

test('what a response gave goes back as it came', async (t) => {
  const server = serve(t)
  const output = [
    { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'gAAA', shiny: [1.5, null] },
    { type: 'shiny_new_item', x: { y: null } },
    { type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', phase: 'final', content: [] },
  ]
  server.enqueue({ json: { id: 'resp_1', object: 'response', status: 'completed', model: 'm', output } })
  const { responses } = connect(server)
  const response = await responses.create(REQUEST)
  await responses.create({ model: 'm', input: [...response.output, { role: 'user', content: 'And?' }] })
  const sent = JSON.parse(String(server.requests()[1]?.body))
  assert.deepEqual(sent.input, [...output, { role: 'user', content: 'And?' }])
})

// Keys that are asked for: when, and what becomes of what goes wrong.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { APITimeoutError, CancelledError, Client, ConfigError } from 'antiphon'

import { connect, rejection, REQUEST, serve } from './support.mjs'

const run = promisify(execFile)

/** @type {import('antiphon/mock').Script} */
const BUSY = { status: 503, headers: { 'retry-after-ms': '1' } }

/** Gives `key-1`, `key-2` and so on. */
function numbered() {
  let count = 0
  return () => `key-${++count}`
}

/** @param {import('antiphon/mock').MockServer} server */
function keysOf(server) {
  return server.requests().map(({ headers }) => headers.authorization?.replace('Bearer ', ''))
}

test('the key is asked for before each attempt', async (t) => {
  const server = serve(t)
  let asked = 0
  const give = numbered()
  const apiKey = async () => {
    asked += 1
    await new Promise((resolve) => setTimeout(resolve, 1))
    return give()
  }
  const client = connect(server, { apiKey })
  assert.equal(asked, 0)
  server.enqueue([BUSY, { built_in: true }])
  await client.responses.create(REQUEST)
  await client.responses.stream(REQUEST).finalResponse()
  await client.withOptions({ maxRetries: 0 }).get('/responses/resp_mock_1')
  server.enqueue({ status: 401 })
  await client.responses.create(REQUEST)
  assert.deepEqual(keysOf(server), ['key-1', 'key-2', 'key-3', 'key-4', 'key-5', 'key-6'])
})

test('a function may give the key at once', async (t) => {
  const server = serve(t)
  const client = connect(server, { apiKey: numbered() })
  await Promise.all(Array.from({ length: 20 }, () => client.responses.create(REQUEST)))
  assert.equal(new Set(keysOf(server)).size, 20)
})

test('a stream that is taken up again asks again', async (t) => {
  const server = serve(t)
  const created = { type: 'response.created', sequence_number: 0, response: { id: 'resp_1', output: [] } }
  const completed = { type: 'response.completed', sequence_number: 1, response: { id: 'resp_1', status: 'completed' } }
  server.enqueue([{ events: [created], then: 'truncate' }, { events: [completed] }])
  const client = connect(server, { apiKey: numbered() })
  await client.responses.stream(REQUEST, { resume: true }).finalResponse()
  assert.deepEqual(keysOf(server), ['key-1', 'key-2'])
})

test('what is thrown is the cause', async (t) => {
  const server = serve(t)
  const cause = new RangeError('the vault is closed')
  const throwing = () => {
    throw cause
  }
  for (const apiKey of [throwing, () => Promise.reject(cause)]) {
    const { responses } = connect(server, { apiKey })
    const stream = responses.stream(REQUEST)
    const opened = responses.stream(REQUEST)
    const calls = [responses.create(REQUEST), stream.next(), stream.finalResponse(), opened.opened()]
    for (const error of await Promise.all(calls.map(rejection))) {
      assert.ok(error instanceof ConfigError, String(error))
      assert.match(error.message, /^apiKey: the function returned no key/)
      assert.equal(error.cause, cause)
      assert.equal(error.attempts, 1)
    }
  }
  assert.deepEqual(server.requests(), [])
})

test('what is no key is an error', async (t) => {
  const server = serve(t)
  for (const key of /** @type {any[]} */ ([undefined, null, 5, {}, 'secret\nx', ''])) {
    const error = await rejection(connect(server, { apiKey: () => key }).responses.create(REQUEST))
    assert.ok(error instanceof ConfigError, String(error))
    assert.match(error.message, /^apiKey: /)
    assert.doesNotMatch(error.message, /secret/)
  }
  assert.deepEqual(server.requests(), [])
})

test('a call can be cancelled while its key is awaited', async (t) => {
  const server = serve(t)
  const controller = new AbortController()
  const apiKey = () => {
    controller.abort()
    return /** @type {Promise<string>} */ (new Promise(() => undefined))
  }
  const { responses } = connect(server, { apiKey })
  const error = await rejection(responses.create(REQUEST, { signal: controller.signal }))
  assert.ok(error instanceof CancelledError)
  const late = await rejection(responses.create(REQUEST, { timeout: 50 }))
  assert.ok(late instanceof APITimeoutError)
  assert.match(late.message, /apiKey returned no key within/)
  assert.deepEqual(server.requests(), [])
})

test('a function keeps no process alive, nor does a key that never comes for a stream', async (t) => {
  const server = serve(t)
  const index = fileURLToPath(new URL('../index.js', import.meta.url))
  const program = `
    const { Client } = require(${JSON.stringify(index)})
    const pending = new Client({ baseURL: ${JSON.stringify(server.url)}, apiKey: () => new Promise(() => {}) })
    pending.responses.stream({ model: 'm' })
    const client = new Client({ baseURL: ${JSON.stringify(server.url)}, apiKey: () => 'key' })
    client.responses.create({ model: 'm' }).then(({ status }) => console.log(status))`
  const { stdout, stderr } = await run(process.execPath, ['-e', program], { timeout: 20_000 })
  assert.deepEqual([stdout, stderr], ['completed\n', ''])
})

test('workers have functions of their own, and end in the middle of them', async (t) => {
  const server = serve(t)
  const { Worker } = await import('node:worker_threads')
  const index = fileURLToPath(new URL('../index.js', import.meta.url))
  for (const apiKey of ['() => "key"', '() => new Promise(() => {})', '() => { setInterval(() => {}, 1000); return "key" }']) {
    const program = `
      const { Client } = require(${JSON.stringify(index)})
      const { parentPort } = require('node:worker_threads')
      let asked = ${apiKey}
      const apiKey = () => (parentPort.postMessage('asked'), asked())
      const client = new Client({ baseURL: ${JSON.stringify(server.url)}, apiKey })
      client.responses.create({ model: 'm' })
      client.responses.stream({ model: 'm' })`
    const worker = new Worker(program, { eval: true })
    await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
    await worker.terminate()
  }
  await connect(server, { apiKey: () => 'key' }).responses.create(REQUEST)
})

test('a client with a function prints no key', async (t) => {
  const server = serve(t)
  const client = new Client({ apiKey: () => 'sk-secret-key', baseURL: server.url })
  server.enqueue({ status: 400, json: { error: { message: 'bad sk-secret-key' } } })
  const error = await rejection(client.responses.create(REQUEST))
  assert.doesNotMatch(error.message, /sk-secret-key/)
})

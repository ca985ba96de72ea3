import assert from 'node:assert/strict'
import { test } from 'node:test'

import { connect, rejection, REQUEST, serve } from './support.mjs'

test('the built-in model answers what nobody scripted', async (t) => {
  const server = serve(t)
  const { responses } = connect(server)
  const { output_text } = await responses.create({ model: 'm', input: 'How are you?' })
  assert.match(output_text, /How are you\?/)
  const [request] = server.requests()
  assert.equal(request?.method, 'POST')
  assert.equal(request.path, '/v1/responses')
  assert.equal(request.headers['content-type'], 'application/json')
  assert.deepEqual(JSON.parse(request.body), { model: 'm', input: 'How are you?' })
})

test('scripts are used in their order, then the repeated one, then the model', async (t) => {
  const server = serve(t)
  const { responses } = connect(server, { maxRetries: 0 })
  server.setRepeat({ status: 418 })
  server.enqueue([{ status: 400 }, { status: 404 }])
  const statuses = []
  for (let call = 0; call < 4; call += 1) statuses.push((await rejection(responses.create(REQUEST))).status)
  assert.deepEqual(statuses, [400, 404, 418, 418])
  server.setRepeat(null)
  assert.equal((await responses.create(REQUEST)).status, 'completed')
})

test('a wrong script is explained', (t) => {
  const server = serve(t)
  /** @type {any} */
  const misspelled = { sttaus: 500 }
  assert.throws(() => server.enqueue(misspelled), /sttaus/)
  assert.throws(() => server.enqueue([{ status: 200 }, { json: 1, body: 'b' }]), /`json` and `body` are both set/)
  assert.throws(() => server.setRepeat(misspelled), /sttaus/)
})

test('open connections are counted', async (t) => {
  const server = serve(t)
  const { responses } = connect(server)
  assert.equal(server.openConnections, 0)
  assert.equal(await server.waitForConnections(0), true)
  await responses.create(REQUEST)
  assert.equal(server.openConnections, 1)
  assert.equal(await server.waitForConnections(0, 1), false)
  const closed = server.waitForConnections(0)
  server.stop()
  assert.equal(await closed, true)
})

test('a delay between tokens is kept', async (t) => {
  const server = serve(t)
  server.setTokenDelay(5)
  const started = process.hrtime.bigint()
  const stream = connect(server).responses.stream(REQUEST)
  let deltas = 0
  for await (const event of stream) deltas += event.type === 'response.output_text.delta' ? 1 : 0
  // No more than that: how long it takes at most is up to the machine.
  assert.ok(process.hrtime.bigint() - started >= BigInt(deltas - 1) * 4_000_000n)
})

test('stop closes everything, more than once', async (t) => {
  const server = serve(t)
  server.enqueue({ before_headers: 'stall' })
  const call = connect(server, { maxRetries: 0 }).responses.create(REQUEST)
  while (server.requests().length === 0) await new Promise((resolve) => setImmediate(resolve))
  server.stop()
  server.stop()
  assert.equal((await rejection(call)).name, 'APIConnectionError')
  assert.equal(server.requests().length, 1)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { connect, readAll, rejection, REQUEST, serve, stalled, textOf } from './support.mjs'

test('a snapshot is of exactly the events that were given', async (t) => {
  const server = serve(t)
  server.enqueue({ text_deltas: { count: 1000, delta: 'a' } })
  const stream = connect(server).responses.stream(REQUEST)
  let text = ''
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') text += event.delta
    assert.equal(stream.snapshot().output_text, text)
  }
  assert.equal(text.length, 1000)
  assert.equal(stream.snapshot().status, 'completed')
})

test('a snapshot while the next batch is on its way', async (t) => {
  const server = serve(t)
  server.enqueue({ delay_ms: 50, text_deltas: { count: 3, delta: 'a' } })
  const stream = connect(server).responses.stream(REQUEST)
  const first = stream.next()
  // Meanwhile the core hands the batch out, but it cannot reach JavaScript.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
  assert.equal(stream.snapshot().id, '')
  await first
  assert.match(stream.snapshot().id, /^resp_/)
})

// Events are handed to JavaScript as one JSON array for each batch.
test('one bad event does not spoil its batch', async (t) => {
  const server = serve(t)
  const faults = '"x":"\\ud83d\\\\\t","\\ude00":[NaN,-Infinity,1e400]'
  const deep = `"x":${'['.repeat(600)}${']'.repeat(600)}`
  const delta = '"type":"response.output_text.delta","delta":"a"'
  const frames = [
    `{${delta}}`,
    `{"type":"response.hologram",${faults}}`,
    `{${delta},${faults}}`,
    `{${faults},${delta}}`,
    `{"type":"response.hologram",${deep}}`,
    `[NaN]`,
    `{${delta}}`,
    '{"type":"response.completed","response":{"id":"resp_1","status":"completed","output":[]}}',
  ]
  // In one piece, so that they are one batch.
  server.enqueue({ chunks: [frames.map((frame) => `data: ${frame}\n\n`).join('')] })
  const { events, final, error } = await readAll(connect(server).responses.stream(REQUEST))
  assert.equal(error, undefined)
  assert.equal(events.length, frames.length)
  assert.deepEqual(events[1], { type: 'response.hologram', x: '\ufffd\\\t', '\ufffd': [null, null, null] })
  assert.equal(JSON.stringify(events[4]).replaceAll(/[^[]/g, '').length, 600)
  assert.deepEqual(events[5], { type: '', data: [null] })
  assert.equal(final?.output_text, 'aaaa')
})

test('the final response without iterating', async (t) => {
  const server = serve(t)
  server.enqueue({ text_deltas: { count: 1000, delta: 'a' } })
  const stream = connect(server).responses.stream(REQUEST)
  const response = await stream.finalResponse()
  assert.equal(response.output_text, 'a'.repeat(1000))
  assert.equal(response.status, 'completed')
  assert.deepEqual(await stream.finalResponse(), response)
  assert.deepEqual((await readAll(stream)).events, [])
})

test('the final response after some events reads the rest', async (t) => {
  const server = serve(t)
  server.enqueue({ text_deltas: { count: 1000, delta: 'a' } })
  const stream = connect(server).responses.stream(REQUEST)
  for (let count = 0; count < 5; count += 1) await stream.next()
  const response = await stream.finalResponse()
  assert.equal(response.output_text.length, 1000)
  // Whoever had begun is still given what is left.
  const { events } = await readAll(stream)
  assert.equal(events.length, 1003)
  assert.equal(events.at(-1)?.type, 'response.completed')
})

test('the final response beside a loop takes none of its events', async (t) => {
  const server = serve(t)
  server.enqueue({ text_deltas: { count: 1000, delta: 'a' } })
  const stream = connect(server).responses.stream(REQUEST)
  const final = stream.finalResponse()
  const { events } = await readAll(stream)
  assert.equal(events.length, 1008)
  assert.equal((await final).output_text, textOf(events))
})

test('after the end there is nothing more', async (t) => {
  const stream = connect(serve(t)).responses.stream(REQUEST)
  const { events, final } = await readAll(stream)
  assert.ok(events.length > 8)
  assert.deepEqual(await stream.next(), { value: undefined, done: true })
  assert.deepEqual(await stream.next(), { value: undefined, done: true })
  assert.deepEqual(await stream.finalResponse(), final)
  stream.cancel()
  stream.abort('too late')
  assert.deepEqual(await stream.finalResponse(), final)
})

test('overlapping calls of next are answered in their order', async (t) => {
  const server = serve(t)
  server.enqueue({ text_deltas: { count: 100, delta: 'a', chunk_each: true } })
  const stream = connect(server).responses.stream(REQUEST)
  /** @type {(number | null | undefined)[]} */
  const numbers = []
  const calls = Array.from({ length: 120 }, async () => {
    const { value } = await stream.next()
    numbers.push(value && 'sequence_number' in value ? Number(value.sequence_number) : null)
  })
  await Promise.all(calls)
  assert.deepEqual(numbers, [...Array(108).keys(), ...Array(12).fill(null)])
})

test('loops go on where the last one stopped', async (t) => {
  const stream = connect(serve(t)).responses.stream(REQUEST)
  const first = await stream.next()
  assert.equal(first.value?.type, 'response.created')
  const { events } = await readAll(stream)
  assert.equal(events[0]?.type, 'response.in_progress')
})

test('two streams at once do not mix', async (t) => {
  const server = serve(t)
  server.enqueue([
    { text_deltas: { count: 300, delta: 'a', chunk_each: true } },
    { text_deltas: { count: 300, delta: 'b', chunk_each: true } },
  ])
  const { responses } = connect(server)
  const texts = await Promise.all([1, 2].map(async () => textOf((await readAll(responses.stream(REQUEST))).events)))
  assert.deepEqual(texts.sort(), ['a'.repeat(300), 'b'.repeat(300)])
})

test('a hundred streams at once', async (t) => {
  const server = serve(t)
  server.setRepeat({ text_deltas: { count: 50, delta: 'a', chunk_each: true } })
  const { responses } = connect(server)
  const outcomes = await Promise.all(Array.from({ length: 100 }, () => readAll(responses.stream(REQUEST))))
  for (const { events, final } of outcomes) {
    assert.equal(events.length, 58)
    assert.equal(final?.output_text.length, 50)
  }
})

test('a slow reader stops the server and loses nothing', async (t) => {
  const server = serve(t)
  server.enqueue({ text_deltas: { count: 20_000, delta: 'a' } })
  const stream = connect(server).responses.stream(REQUEST)
  await stream.next()
  // Turns of the event loop, in which everything that is going to come has come.
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  const { events } = await readAll(stream)
  assert.equal(events.length, 20_007)
})

test('the request id is there when the server has answered', async (t) => {
  const server = serve(t)
  server.enqueue({ delay_ms: 200, headers: { 'x-request-id': 'req_7' }, text_deltas: { count: 3 } })
  const stream = connect(server).responses.stream(REQUEST)
  assert.equal(stream.requestID, null)
  await stream.next()
  assert.equal(stream.requestID, 'req_7')
})

test('the parameters are sent once, with stream', async (t) => {
  const server = serve(t)
  const params = { model: 'm', input: 'x', metadata: { a: 'ü' }, shiny: { new: true } }
  await connect(server).responses.stream(params).finalResponse()
  assert.deepEqual(server.requests().map(({ body }) => JSON.parse(body)), [{ ...params, stream: true }])
})

test('a readable stream has a line of JSON for each event', async (t) => {
  const { responses } = connect(serve(t))
  const { events } = await readAll(responses.stream(REQUEST))
  const text = await new Response(responses.stream(REQUEST).toReadableStream()).text()
  const lines = text.trimEnd().split('\n').map((line) => JSON.parse(line))
  assert.deepEqual(lines.map(({ type }) => type), events.map(({ type }) => type))
})

test('a readable stream fails as its stream does, and cancels it', async (t) => {
  const server = serve(t)
  server.enqueue({ ...stalled(1), then: 'truncate' })
  const { responses } = connect(server)
  const failing = new Response(responses.stream(REQUEST).toReadableStream())
  assert.equal((await rejection(failing.text())).name, 'StreamInterruptedError')

  server.enqueue(stalled(1))
  const reader = responses.stream(REQUEST).toReadableStream().getReader()
  await reader.read()
  await reader.cancel()
  assert.ok(await server.waitForConnections(0))
})

test('events are the objects that the server sent', async (t) => {
  const server = serve(t)
  const event = { type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: 'a', shiny: [1, null] }
  const completed = { type: 'response.completed', response: { id: 'r', status: 'completed', shiny: null } }
  server.enqueue({ events: [event, { type: 'response.shiny', x: 1 }, completed] })
  const { events } = await readAll(connect(server).responses.stream(REQUEST))
  assert.deepEqual(events, [event, { type: 'response.shiny', x: 1 }, completed])
})

// Streams of one thing: text, reasoning, refusals, calls, images. The core's own tests say which events have what.
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { CancelledError, StreamInterruptedError } from 'antiphon'

import { connect, rejection, REQUEST, serve, stalled } from './support.mjs'

const CALL = { type: 'function_call', id: 'fc_1', call_id: 'c_1', name: 'f', arguments: '{}' }
const IMAGE = { type: 'image_generation_call', id: 'ig_1', status: 'completed', result: 'aGk=' }
const PLACE = { item_id: 'msg_1', output_index: 0, content_index: 0 }
const MESSAGE = {
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  content: [{ type: 'output_text', text: 'Hel🎶lo', annotations: [] }],
}
const EVENTS = [
  { type: 'response.reasoning_summary_text.delta', item_id: 'rs_1', output_index: 1, delta: 'Hm' },
  { type: 'response.output_text.delta', ...PLACE, delta: 'Hel🎶' },
  { type: 'keepalive' },
  { type: 'response.output_text.delta', ...PLACE, delta: 'lo' },
  { type: 'response.refusal.delta', ...PLACE, content_index: 1, delta: 'No' },
  { type: 'response.output_item.done', output_index: 2, item: CALL },
  { type: 'response.output_item.done', output_index: 3, item: { ...IMAGE, result: null } },
  { type: 'response.output_item.done', output_index: 4, item: IMAGE },
  { type: 'response.completed', response: { id: 'resp_1', status: 'completed', output: [MESSAGE] } },
]

/** @type {['textDeltas' | 'reasoningTextDeltas' | 'refusalDeltas' | 'functionCalls' | 'images', unknown[]][]} */
const SELECTED = [
  ['textDeltas', ['Hel🎶', 'lo']],
  ['reasoningTextDeltas', ['Hm']],
  ['refusalDeltas', ['No']],
  ['functionCalls', [CALL]],
  ['images', [IMAGE]],
]

for (const [name, expected] of SELECTED) {
  test(`${name} gives its own`, async (t) => {
    const server = serve(t)
    server.enqueue({ events: EVENTS })
    const stream = connect(server).responses.stream(REQUEST)
    const found = []
    for await (const value of stream[name]()) found.push(value)
    assert.deepEqual(found, expected)
    assert.equal((await stream.finalResponse()).output_text, 'Hel🎶lo')
  })
}

test('events and text take turns', async (t) => {
  const server = serve(t)
  server.enqueue({ events: EVENTS })
  const stream = connect(server).responses.stream(REQUEST)
  const text = stream.textDeltas()
  assert.equal((await stream.next()).value?.type, 'response.reasoning_summary_text.delta')
  assert.equal((await text.next()).value, 'Hel🎶')
  assert.equal(stream.snapshot().output_text, 'Hel🎶')
  assert.equal((await stream.next()).value?.type, 'keepalive')
  // Whoever asks first is served first.
  const [piece, event] = await Promise.all([text.next(), stream.next()])
  assert.deepEqual([piece.value, event.value?.type], ['lo', 'response.refusal.delta'])
  assert.equal(stream.snapshot().output_text, 'Hel🎶lo')
  assert.equal((await text.next()).done, true)
  assert.equal((await stream.next()).done, true)
})

test('many batches, read ahead for the final response', async (t) => {
  const server = serve(t)
  server.enqueue({ text_deltas: { count: 2000, delta: 'ab' } })
  const stream = connect(server).responses.stream(REQUEST)
  const text = stream.textDeltas()
  let pieces = (await text.next()).value ?? ''
  assert.equal((await stream.finalResponse()).output_text.length, 4000)
  for await (const piece of text) pieces += piece
  assert.equal(pieces, 'ab'.repeat(2000))
})

test('an error ends the text', async (t) => {
  const server = serve(t)
  server.enqueue({ events: EVENTS.slice(0, 4) })
  const stream = connect(server).responses.stream(REQUEST)
  let text = ''
  const walk = async () => {
    for await (const piece of stream.textDeltas()) text += piece
  }
  const error = await rejection(walk())
  assert.ok(error instanceof StreamInterruptedError)
  assert.equal(text, 'Hel🎶lo')
  assert.equal(error.partialResponse?.output_text, 'Hel🎶lo')
})

test('leaving the loop closes the connection', async (t) => {
  const server = serve(t)
  server.enqueue(stalled(3))
  const stream = connect(server).responses.stream(REQUEST)
  for await (const piece of stream.textDeltas()) {
    assert.equal(piece, 'a')
    break
  }
  assert.ok(await server.waitForConnections(0))
  const error = await rejection(stream.finalResponse())
  assert.ok(error instanceof CancelledError)
  assert.equal(error.partialResponse?.output_text, 'a')
})

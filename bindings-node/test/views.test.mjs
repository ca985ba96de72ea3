// Views: what is read out of a response beside the fields that the server sent.
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { DecodeError, StreamInterruptedError } from 'antiphon'

import { connect, rejection, REQUEST, serve, stalled } from './support.mjs'

const CALL = { type: 'function_call', id: 'fc_1', call_id: 'call_1', name: 'sing', arguments: '{}', status: 'completed' }
const IMAGE = { type: 'image_generation_call', id: 'ig_1', status: 'completed', result: 'aGVsbG8=' }
const OUTPUT = [
  { type: 'reasoning', id: 'rs_1', summary: [{ type: 'summary_text', text: 'Hm. ' }], encrypted_content: 'gAAA' },
  {
    type: 'message',
    id: 'msg_1',
    role: 'assistant',
    status: 'completed',
    content: [
      { type: 'output_text', text: 'One ', annotations: [] },
      { type: 'output_text', text: 'song', annotations: [] },
      { type: 'refusal', refusal: 'No dance.' },
    ],
  },
  CALL,
  IMAGE,
  { type: 'shiny', glow: 1.5 },
]
const RECEIVED = { id: 'resp_1', object: 'response', status: 'completed', model: 'm', output: OUTPUT }
const NAMES = ['is_finished', 'refusal', 'reasoning_text', 'function_calls', 'images', 'to_input']

/**
 * A response whose only output is a message with the mock's text.
 *
 * @param {import('antiphon').FinalResponse | null | undefined} response
 * @param {boolean} isFinished
 */
function checkPlain(response, isFinished) {
  assert.ok(response)
  assert.equal(response.is_finished, isFinished)
  assert.equal(response.refusal, null)
  assert.equal(response.reasoning_text, '')
  assert.deepEqual([response.function_calls, response.images], [[], []])
  assert.deepEqual(response.to_input(), response.output)
  assert.ok(Object.keys(response).includes('output_text'))
  assert.deepEqual(Object.keys(response).filter((name) => NAMES.includes(name)), [])
}

test('every view has its value', async (t) => {
  const server = serve(t)
  server.enqueue([{ json: RECEIVED }, { json: { id: 'resp_2', status: 'completed', output: [] } }])
  const { responses } = connect(server)
  const response = await responses.create(REQUEST)
  assert.equal(response.output_text, 'One song')
  assert.equal(response.is_finished, true)
  assert.equal(response.refusal, 'No dance.')
  assert.equal(response.reasoning_text, 'Hm. ')
  assert.deepEqual(response.function_calls, [CALL])
  assert.deepEqual(response.images, [IMAGE])
  assert.deepEqual(response.to_input(), OUTPUT)

  // It goes back as it was received.
  await responses.create({ model: 'm', input: [...response.to_input(), { role: 'user', content: 'And?' }] })
  assert.deepEqual(JSON.parse(String(server.requests()[1]?.body)).input, [...OUTPUT, { role: 'user', content: 'And?' }])
})

test('to_input leaves out what servers do not take back, and with exact nothing', async (t) => {
  const server = serve(t)
  const given = { ...CALL, created_by: 'agent' }
  server.enqueue({ json: { ...RECEIVED, output: [given] } })
  const response = await connect(server).responses.create(REQUEST)
  for (const options of [undefined, {}, { exact: false }, { exact: null }]) {
    assert.deepEqual(response.to_input(options), [CALL])
  }
  assert.deepEqual(response.to_input({ exact: true }), [given])
})

test('a response with views is the object of the server', async (t) => {
  const server = serve(t)
  server.enqueue({ json: RECEIVED })
  const response = await connect(server).responses.create(REQUEST)
  const withText = { ...RECEIVED, output_text: 'One song' }
  assert.deepEqual(response, withText)
  assert.deepEqual({ ...response }, withText)
  assert.deepEqual(JSON.parse(JSON.stringify(response)), withText)
  assert.deepEqual(structuredClone(response), withText)
  for (const name of NAMES) assert.equal(Object.getOwnPropertyDescriptor(response, name)?.enumerable, false, name)
})

test('a view is of the response as it is when it is read', async (t) => {
  const server = serve(t)
  server.enqueue({ json: RECEIVED })
  const response = await connect(server).responses.create(REQUEST)
  response.output = []
  assert.deepEqual([response.function_calls, response.refusal, response.to_input()], [[], null, []])
  /** @type {any} */
  const changed = response
  changed.output = [{ type: 'message', content: 5n }]
  assert.throws(() => changed.images, { name: 'DecodeError', message: /^images: .*BigInt/ })
  changed.toJSON = () => undefined
  assert.throws(() => changed.to_input(), (error) => error instanceof DecodeError && error.message.startsWith('to_input: '))
})

test('a field that the server sent under the name of a view is kept', async (t) => {
  const server = serve(t)
  server.enqueue({ json: { ...RECEIVED, refusal: { shiny: true }, images: null } })
  const response = await connect(server).responses.create(REQUEST)
  assert.deepEqual(JSON.parse(JSON.stringify(response)).refusal, { shiny: true })
  assert.equal(JSON.stringify(response).includes('"images":null'), true)
  assert.equal(response.reasoning_text, 'Hm. ')
})

test('every response has views', async (t) => {
  const server = serve(t)
  const client = connect(server)
  const { responses } = client
  const made = await responses.create(REQUEST)
  checkPlain(made, true)
  checkPlain(await client.generateResponse(REQUEST), true)
  checkPlain(await responses.retrieve(made.id), true)
  checkPlain(await responses.wait(made.id), true)
  checkPlain(await responses.createAndWait(REQUEST), true)
  checkPlain((await responses.create(REQUEST).withResponse()).data, true)
  const pending = await responses.create({ ...REQUEST, background: true })
  checkPlain(pending, false)
  checkPlain(await responses.cancel(pending.id), true)

  const stream = responses.stream(REQUEST)
  await stream.next()
  checkPlain(stream.snapshot(), false)
  checkPlain(await stream.finalResponse(), true)
  const stored = await responses.retrieve(made.id, { stream: true })
  checkPlain(await stored.finalResponse(), true)

  server.enqueue({ ...stalled(3), then: 'truncate' })
  const error = await rejection(responses.stream(REQUEST).finalResponse())
  assert.ok(error instanceof StreamInterruptedError)
  checkPlain(error.partialResponse, false)

  const session = await responses.connect()
  checkPlain(await session.warmUp({ model: 'm', input: 'x' }), true)
  checkPlain(await session.create(REQUEST).finalResponse(), true)
  await session.close()
})

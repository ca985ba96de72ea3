// Responses that are made in the background, and waited for.
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { APITimeoutError, CancelledError, InvalidRequestError, NotFoundError } from 'antiphon'

import { connect, rejection, REQUEST, serve } from './support.mjs'

/** @type {import('antiphon/mock').Script} A response that is never finished, to be asked for again at once. */
const UNFINISHED = {
  headers: { 'openai-poll-after-ms': '1' },
  json: { id: 'resp_1', object: 'response', status: 'in_progress', output: [] },
}

test('a response is made and waited for', async (t) => {
  const server = serve(t)
  const { responses } = connect(server)
  const response = await responses.createAndWait(REQUEST)
  assert.equal(response.status, 'completed')
  assert.match(response.output_text, /Hello/)
  assert.deepEqual(server.requests().map(({ method }) => method), ['POST', 'GET', 'GET'])
  assert.equal(JSON.parse(String(server.requests()[0]?.body)).background, true)
  const pending = await responses.create({ ...REQUEST, background: true })
  assert.notEqual(pending.status, 'completed')
  const waited = await responses.wait(pending.id, { include: ['x'] })
  assert.equal(waited.status, 'completed')
  assert.match(String(server.requests().at(-1)?.path), /\?include%5B%5D=x$/)
})

test('waiting has a limit if it is set', async (t) => {
  const server = serve(t)
  const { responses } = connect(server)
  server.setRepeat(UNFINISHED)
  const error = await rejection(responses.wait('resp_1', null, { totalTimeout: 50 }))
  assert.ok(error instanceof APITimeoutError)
  assert.match(error.message, /totalTimeout/)
  assert.ok((await rejection(responses.createAndWait(REQUEST, { totalTimeout: 50 }))) instanceof APITimeoutError)
  server.setRepeat({ status: 404 })
  assert.ok((await rejection(responses.wait('resp_1'))) instanceof NotFoundError)
  assert.ok((await rejection(responses.wait(''))) instanceof InvalidRequestError)
})

test('a signal ends a wait', async (t) => {
  const server = serve(t)
  server.setRepeat(UNFINISHED)
  const controller = new AbortController()
  const waiting = rejection(connect(server).responses.wait('resp_1', null, { signal: controller.signal }))
  while (server.requests().length < 3) await new Promise((resolve) => setTimeout(resolve, 1))
  controller.abort()
  assert.ok((await waiting) instanceof CancelledError)
  await server.waitForConnections(0, 50)
  const before = server.requests().length
  await new Promise((resolve) => setTimeout(resolve, 50))
  assert.equal(server.requests().length, before)
})

// What came, beside what was read of it; and paths that this version does not know.
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { InvalidRequestError, NotFoundError, Page, ResponseStream } from 'antiphon'

import { connect, rejection, REQUEST, serve } from './support.mjs'

/** @type {import('antiphon/mock').Script} */
const BUSY = { status: 503, headers: { 'retry-after-ms': '1' } }
const HEADERS = { 'X-Request-ID': 'req_7', 'x-limit': '5' }

test('an answer is given beside its result', async (t) => {
  const server = serve(t)
  const body = { id: 'resp_1', status: 'completed', new: 1, text: 'grüße' }
  server.enqueue([BUSY, { status: 201, headers: HEADERS, json: body }, { headers: HEADERS, json: body }])
  const { responses } = connect(server)
  const { data, response, requestID, request_id, retriesTaken } = await responses.create(REQUEST).withResponse()
  assert.equal(data.id, 'resp_1')
  assert.equal(data.output_text, '')
  assert.ok(response instanceof Response)
  assert.deepEqual([response.status, response.ok, response.headers.get('X-LIMIT')], [201, true, '5'])
  assert.deepEqual([requestID, request_id, retriesTaken], ['req_7', 'req_7', 1])
  assert.deepEqual(await response.json(), body)
  const promise = responses.create(REQUEST)
  const answer = await promise.asResponse()
  assert.equal(await answer.text(), JSON.stringify(body))
  assert.equal((await promise).id, 'resp_1')
  assert.deepEqual(await (await promise.asResponse()).json(), body)
})

test('an error is that of whichever promise is asked', async (t) => {
  const server = serve(t)
  server.setRepeat({ status: 404 })
  const { responses } = connect(server)
  // Unhandled rejections end the test.
  for (const ask of [
    () => responses.create(REQUEST),
    () => responses.create(REQUEST).asResponse(),
    () => responses.create(REQUEST).withResponse(),
    () => responses.inputItems.list('resp_1').withResponse(),
    () => responses.stream(REQUEST).response(),
    () => responses.stream(REQUEST).withResponse(),
  ]) {
    assert.ok((await rejection(ask())) instanceof NotFoundError)
  }
  await new Promise((resolve) => setImmediate(resolve))
})

test('every whole call has its answer', async (t) => {
  const server = serve(t)
  const { responses, conversations } = connect(server)
  const made = await responses.create({ ...REQUEST, background: true })
  const { id } = await conversations.create()
  const { data } = await conversations.items.create(id, { items: [{ role: 'user', content: 'One' }] })
  const item = String(/** @type {any} */ (data[0]).id)
  for (const call of [
    () => responses.cancel(made.id),
    () => responses.retrieve(made.id),
    () => responses.wait(made.id),
    () => responses.createAndWait({ ...REQUEST, background: false }),
    () => responses.inputItems.list(made.id),
    () => responses.inputTokens.count(REQUEST),
    () => responses.compact(REQUEST),
    () => responses.delete(made.id),
    () => conversations.create(),
    () => conversations.retrieve(id),
    () => conversations.update(id, { metadata: {} }),
    () => conversations.items.create(id, { items: [{ role: 'user', content: 'Two' }] }),
    () => conversations.items.retrieve(item, { conversation_id: id }),
    () => conversations.items.list(id),
    () => conversations.items.delete(item, { conversation_id: id }),
    () => conversations.delete(id),
  ]) {
    const { data, response, requestID, retriesTaken } = await call().withResponse()
    assert.deepEqual([response.status, retriesTaken], [200, 0])
    assert.match(String(requestID), /^req_/)
    const body = await response.text()
    assert.match(body, /^\{/)
    if (data instanceof Page) assert.deepEqual(JSON.parse(body).data, data.data)
  }
})

test('a stream has its answer', async (t) => {
  const server = serve(t)
  const completed = { type: 'response.completed', response: { id: 'resp_1', status: 'completed', output: [] } }
  server.enqueue([BUSY, { headers: HEADERS, events: [completed] }, { headers: HEADERS, events: [completed] }])
  const { responses } = connect(server)
  const { data, response, requestID, retriesTaken } = await responses.stream(REQUEST).withResponse()
  assert.ok(data instanceof ResponseStream)
  assert.deepEqual([response.status, response.headers.get('x-limit'), requestID, retriesTaken], [200, '5', 'req_7', 1])
  assert.equal((await data.finalResponse()).id, 'resp_1')
  const stream = responses.stream(REQUEST)
  assert.equal((await stream.response()).headers.get('x-request-id'), 'req_7')
  assert.equal((await stream.next()).done, false)
})

test('any path can be called', async (t) => {
  const server = serve(t)
  const client = connect(server, { defaultHeaders: { 'x-client': '1' } })
  server.setRepeat({ headers: HEADERS, json: { data: [1, 2.5, null] } })
  assert.deepEqual(await client.get('/models?limit=2', { query: { a: ['b'] } }), { data: [1, 2.5, null] })
  await client.post('/files', { body: { a: null }, headers: { 'x-call': '1' } })
  await client.delete('/files/1')
  const { response } = await client.post('/files').withResponse()
  assert.equal(response.headers.get('x-limit'), '5')
  assert.deepEqual(
    server.requests().map(({ method, path, body, headers }) => [method, path, body, headers['x-client'], headers['x-call']]),
    [
      ['GET', '/v1/models?a%5B%5D=b&limit=2', '', '1', undefined],
      ['POST', '/v1/files', '{"a":null}', '1', '1'],
      ['DELETE', '/v1/files/1', '', '1', undefined],
      ['POST', '/v1/files', '', '1', undefined],
    ],
  )
  const error = await rejection(client.get('https://elsewhere.example'))
  assert.ok(error instanceof InvalidRequestError)
  assert.equal(error.path, 'path')
  server.setRepeat({ status: 204 })
  assert.equal(await client.delete('/files/1'), null)
  assert.equal((await client.delete('/files/1').asResponse()).status, 204)
})

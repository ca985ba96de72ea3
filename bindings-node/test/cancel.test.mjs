import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { CancelledError } from 'antiphon'

import { connect, readAll, rejection, REQUEST, serve, stalled } from './support.mjs'

/**
 * A stream that has given all it has, so far.
 *
 * @param {import('node:test').TestContext} t
 * @param {import('antiphon').CallOptions} [options]
 */
async function begun(t, options) {
  const server = serve(t)
  server.enqueue(stalled(3))
  const stream = connect(server).responses.stream(REQUEST, options)
  for (let count = 0; count < 5; count += 1) await stream.next()
  return { server, stream }
}

test('leaving the loop closes the connection', async (t) => {
  const server = serve(t)
  server.enqueue(stalled(3))
  const stream = connect(server).responses.stream(REQUEST)
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') break
  }
  assert.ok(await server.waitForConnections(0))
  const error = await rejection(stream.finalResponse())
  assert.ok(error instanceof CancelledError)
  assert.equal(error.partialResponse?.output_text, 'a')
  assert.deepEqual((await readAll(stream)).events, [])
})

test('an error in the loop closes the connection', async (t) => {
  const server = serve(t)
  server.enqueue(stalled(3))
  const stream = connect(server).responses.stream(REQUEST)
  const failure = new Error('mine')
  const loop = async () => {
    for await (const _ of stream) throw failure
  }
  assert.equal(await rejection(loop()), failure)
  assert.ok(await server.waitForConnections(0))
})

test('leaving the loop at the terminal event keeps the response', async (t) => {
  const server = serve(t)
  server.setRepeat({ text_deltas: { count: 248, delta: 'a' } })
  const { responses } = connect(server)
  for (let round = 0; round < 20; round += 1) {
    const stream = responses.stream(REQUEST)
    for await (const event of stream) {
      if (event.type === 'response.completed') break
    }
    assert.equal((await stream.finalResponse()).output_text.length, 248)
  }
})

test('leaving the loop early cancels, however much has arrived', async (t) => {
  const server = serve(t)
  server.setRepeat({ text_deltas: { count: 3, delta: 'a' } })
  const { responses } = connect(server)
  for (let round = 0; round < 20; round += 1) {
    const stream = responses.stream(REQUEST)
    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') break
    }
    const error = await rejection(stream.finalResponse())
    assert.ok(error instanceof CancelledError)
    assert.equal(error.partialResponse?.output_text, 'a')
    assert.equal(stream.snapshot().output_text, 'a')
  }
})

test('return and throw close the connection', async (t) => {
  const one = await begun(t)
  assert.deepEqual(await one.stream.return(), { value: undefined, done: true })
  assert.ok(await one.server.waitForConnections(0))

  const two = await begun(t)
  const failure = new Error('mine')
  assert.equal(await rejection(two.stream.throw(failure)), failure)
  assert.ok(await two.server.waitForConnections(0))
  assert.deepEqual(await two.stream.next(), { value: undefined, done: true })
})

test('disposing of a stream closes the connection', async (t) => {
  const { server, stream } = await begun(t)
  await stream[Symbol.asyncDispose]()
  assert.ok(await server.waitForConnections(0))
})

test('cancel ends a call of next that waits, without an error', async (t) => {
  const { server, stream } = await begun(t)
  await stream.next()
  const waiting = [stream.next(), stream.next()]
  stream.cancel()
  stream.cancel()
  for (const call of waiting) assert.deepEqual(await call, { value: undefined, done: true })
  assert.ok(await server.waitForConnections(0))
  assert.ok((await rejection(stream.finalResponse())) instanceof CancelledError)
})

test('cancel before the first event', async (t) => {
  const server = serve(t)
  server.enqueue({ before_headers: 'stall' })
  const stream = connect(server).responses.stream(REQUEST)
  stream.cancel()
  assert.deepEqual(await stream.next(), { value: undefined, done: true })
  assert.ok((await rejection(stream.finalResponse())) instanceof CancelledError)
  assert.ok(await server.waitForConnections(0))
})

test('abort rejects a call of next that waits', async (t) => {
  const { server, stream } = await begun(t)
  await stream.next()
  const waiting = stream.next()
  stream.abort('enough')
  const error = await rejection(waiting)
  assert.ok(error instanceof CancelledError)
  assert.equal(error.cause, 'enough')
  assert.equal(error.partialResponse?.output_text, 'aaa')
  assert.deepEqual(await stream.next(), { value: undefined, done: true })
  assert.equal((await rejection(stream.finalResponse())).cause, 'enough')
  assert.ok(await server.waitForConnections(0))
})

test('a signal ends a stream and closes its connection', async (t) => {
  const controller = new AbortController()
  const { server, stream } = await begun(t, { signal: controller.signal })
  const reason = new Error('the user left')
  const loop = readAll(stream)
  controller.abort(reason)
  const { iterationError, error } = await loop
  for (const given of [iterationError, error]) {
    assert.ok(given instanceof CancelledError)
    assert.equal(given.cause, reason)
  }
  assert.ok(await server.waitForConnections(0))
})

test('a signal that aborts between two events drops those that wait', async (t) => {
  const server = serve(t)
  server.enqueue({ text_deltas: { count: 5, delta: 'a' } })
  const controller = new AbortController()
  const stream = connect(server).responses.stream(REQUEST, { signal: controller.signal })
  await stream.next()
  controller.abort()
  const error = await rejection(stream.next())
  assert.ok(error instanceof CancelledError)
  assert.equal(/** @type {Error} */ (error.cause).name, 'AbortError')
})

test('a signal that has aborted already sends nothing', async (t) => {
  const server = serve(t)
  const { responses } = connect(server)
  const signal = AbortSignal.abort('before')
  const calls = [
    responses.create(REQUEST, { signal }),
    responses.stream(REQUEST, { signal }).next(),
    responses.stream(REQUEST, { signal }).finalResponse(),
  ]
  for (const call of calls) {
    const error = await rejection(call)
    assert.ok(error instanceof CancelledError)
    assert.equal(error.cause, 'before')
  }
  assert.equal(server.requests().length, 0)
  assert.equal(server.openConnections, 0)
})

test('a signal ends a call and closes its connection', async (t) => {
  const server = serve(t)
  server.enqueue({ before_headers: 'stall' })
  const signal = AbortSignal.timeout(50)
  const error = await rejection(connect(server).responses.create(REQUEST, { signal }))
  assert.ok(error instanceof CancelledError)
  assert.equal(/** @type {Error} */ (error.cause).name, 'TimeoutError')
  assert.ok(await server.waitForConnections(0))
})

test('a signal is left alone when its call is over', async (t) => {
  const { signal } = new AbortController()
  const { responses } = connect(serve(t))
  await responses.create(REQUEST, { signal })
  await readAll(responses.stream(REQUEST, { signal }))
  await responses.stream(REQUEST, { signal }).finalResponse()
  await responses.stream(REQUEST, { signal }).return()
  assert.deepEqual(getEventListeners(signal, 'abort'), [])
})

test('a forgotten stream closes its connection, though its signal lives', async (t) => {
  setFlagsFromString('--expose-gc')
  /** @type {() => void} */
  const collect = runInNewContext('gc')
  const server = serve(t)
  server.enqueue(stalled(3))
  const { signal } = new AbortController()
  const { responses } = connect(server)
  await (async () => {
    const stream = responses.stream(REQUEST, { signal })
    await stream.next()
  })()
  let isClosed = false
  for (let round = 0; round < 100 && !isClosed; round += 1) {
    collect()
    isClosed = await server.waitForConnections(0, 50)
  }
  assert.ok(isClosed, 'the connection is open')
  assert.equal(getEventListeners(signal, 'abort').length, 1)
})

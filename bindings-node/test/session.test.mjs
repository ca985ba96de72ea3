// Sessions: responses over one WebSocket.
import assert from 'node:assert/strict'
import { test } from 'node:test'

import {
  APIStatusError,
  AuthenticationError,
  BadRequestError,
  CancelledError,
  ConfigError,
  InvalidRequestError,
  Lane,
  Session,
  StreamInterruptedError,
} from 'antiphon'

import { connect, readAll, readJSON, rejection, REQUEST, serve } from './support.mjs'
import { check, optionsOf, paths, VECTORS } from './vectors.mjs'

/** @typedef {import('antiphon/mock').Script} Script */
/** @typedef {import('antiphon/mock').SocketStep} SocketStep */

/** @type {Record<string, string>} The vectors that do not run over a WebSocket, and why. */
const EXCLUDED = readJSON(VECTORS, 'over_websocket/excluded.json')

/** @type {Script} */
const NO_WEBSOCKET = { handshake: true, status: 426 }

/** What a server does that says no more. */
const FOREVER = { wait_ms: 600_000 }

test('two turns need one handshake', async (t) => {
  const server = serve(t)
  server.enqueue([says('resp_1', 'one'), says('resp_2', 'two')])
  const session = await connect(server).responses.connect()
  assert.ok(session instanceof Session)
  assert.equal(await session.isWebSocket(), true)
  const first = await readAll(session.create(REQUEST))
  assert.deepEqual(first.events.map(({ type }) => type), events('resp_1', 'one').map(({ type }) => type))
  assert.equal(first.final?.output_text, 'one')
  const second = session.sendRequest({ type: 'response.create', model: 'm', input: [{ role: 'user', content: 'Hello' }] })
  assert.equal((await second.finalResponse()).output_text, 'two')
  assert.equal(JSON.parse(server.sockets()[0]?.messages[0] ?? '').input, 'Hello')
  await session.close()
  assert.equal(await session.isWebSocket(), false)
  assert.deepEqual(server.sockets().map(({ status, close_code }) => [status, close_code]), [[101, 1000]])
  assert.deepEqual(sent(server).map(({ type }) => type), ['response.create', 'response.create'])
  const error = await rejection(session.create(REQUEST).finalResponse())
  assert.ok(error instanceof ConfigError)
  assert.match(error.message, /session is closed/)
})

test('the options of a session, and of the call that opens it', async (t) => {
  const server = serve(t)
  const { responses } = connect(server)
  const session = await responses.connect(
    { pingInterval: 5000, lanes: false, chaining: null },
    { headers: { 'x-song': '1' }, query: { verse: 2 }, maxRetries: 0 },
  )
  await session.lane('a').create(REQUEST).finalResponse()
  await session.close()
  const [socket] = server.sockets()
  assert.equal(socket?.headers['x-song'], '1')
  assert.equal(socket.path, '/v1/responses?verse=2')
  assert.equal(sent(server)[0].stream_id, undefined)
  /** @type {any} */
  const wrong = { chaining: 'always' }
  assert.match((await rejection(responses.connect(wrong))).message, /chaining/)
  /** @type {any} */
  const unknown = { pongInterval: 1 }
  assert.match((await rejection(responses.connect(unknown))).message, /^pongInterval: unknown option.*pingInterval/)
  assert.match((await rejection(responses.connect({ pingInterval: -1 }))).message, /pingInterval/)
  /** @type {any} */
  const timeout = { timeout: 5 }
  assert.throws(() => session.create(REQUEST, timeout), /^ConfigError: timeout: .*The options of a call are signal\.$/)
  assert.throws(() => session.lane('a lane'), (/** @type {InvalidRequestError} */ { path }) => path === 'stream_id')
})

test('lanes run at the same time', async (t) => {
  const server = serve(t)
  const end = { event: events('resp_1', 'slow').at(-1) }
  server.enqueue([begun('resp_1', 'slow', { receive: 'response.steer' }, end), says('resp_2', 'fast')])
  const session = await connect(server).responses.connect()
  const lane = session.lane('a')
  assert.ok(lane instanceof Lane)
  const slow = lane.create(REQUEST)
  await slow.opened()
  // The one ends when the other has.
  assert.equal((await session.create({ ...REQUEST, stream_id: 'b' }).finalResponse()).output_text, 'fast')
  const steering = lane.steer('End.')
  assert.equal((await slow.finalResponse()).output_text, 'slow')
  steering.cancel()
  assert.deepEqual(sent(server).map(({ stream_id }) => stream_id), ['a', 'b', 'a'])
  assert.equal(server.sockets().length, 1)
  await session.close()
})

test('a lane keeps the order of the calls', async (t) => {
  const server = serve(t)
  const session = await connect(server).responses.connect()
  const lane = session.lane('a')
  const inputs = Array.from({ length: 20 }, (_, number) => String(number))
  const ready = lane.warmUp({ model: 'm', input: 'ready' })
  const streams = inputs.map((input) => lane.create({ model: 'm', input }))
  await Promise.all(streams.reverse().map((stream) => stream.finalResponse()))
  assert.deepEqual((await ready)?.output, [])
  assert.deepEqual(sent(server).map(({ input }) => input), ['ready', ...inputs])
  await session.close()
})

test('a steered response has a successor', async (t) => {
  const server = serve(t)
  const response = { id: 'resp_1', status: 'incomplete', incomplete_details: { reason: 'steered' }, output: [] }
  const accepted = { type: 'response.steer.accepted', steer: { id: 'steer_1', previous_response_id: 'resp_1' } }
  server.enqueue(
    begun(
      'resp_1',
      'wrong',
      { receive: 'response.steer' },
      { event: accepted },
      { event: { type: 'response.incomplete', response } },
      ...events('resp_2', 'right').map((event) => ({ event })),
    ),
  )
  const session = await connect(server).responses.connect()
  const lane = session.lane('a')
  const first = lane.create(REQUEST)
  await first.opened()
  const second = lane.steer('Shorter.')
  assert.equal((await first.finalResponse()).status, 'incomplete')
  const outcome = await readAll(second)
  assert.equal(outcome.events[0]?.type, 'response.steer.accepted')
  assert.equal(outcome.final?.output_text, 'right')
  const steer = { type: 'response.steer', stream_id: 'a', previous_response_id: 'resp_1', input: 'Shorter.' }
  assert.deepEqual(sent(server)[1], steer)
  const error = await rejection(session.steer([{ role: 'user', content: 'Shorter.' }]).finalResponse())
  assert.ok(error instanceof InvalidRequestError)
  assert.match(error.message, /no response runs on this lane/)
  await session.close()
})

test('turns go on from each other', async (t) => {
  const server = serve(t)
  const session = await connect(server).responses.connect({ chaining: 'continue' })
  const ready = await session.warmUp({ model: 'm', instructions: 'Sing.' })
  const first = await session.create({ model: 'm', input: 'one' }).finalResponse()
  await session.create({ model: 'm', input: 'two' }).finalResponse()
  const messages = sent(server)
  assert.equal(messages[0].generate, false)
  assert.deepEqual(
    messages.map((message) => message.previous_response_id),
    [undefined, ready?.id, first.id],
  )
  assert.equal(messages[2].input[0].content, 'two')
  await session.close()
})

test('a server without WebSocket is spoken to over HTTP', async (t) => {
  const server = serve(t)
  const { responses } = connect(server)
  server.enqueue([NO_WEBSOCKET, says('resp_1', 'over http')])
  const session = await responses.connect()
  assert.equal(await session.isWebSocket(), false)
  assert.equal(await session.warmUp(REQUEST), null)
  assert.equal((await session.create(REQUEST).finalResponse()).output_text, 'over http')
  assert.deepEqual(server.requests().map(({ method }) => method), ['POST'])
  server.enqueue(NO_WEBSOCKET)
  const error = await rejection(responses.connect({ httpFallback: false }))
  assert.ok(error instanceof APIStatusError)
  assert.equal(error.status, 426)
  assert.match(error.message, /httpFallback/)
  server.enqueue({ handshake: true, status: 401 })
  assert.ok((await rejection(responses.connect())) instanceof AuthenticationError)
})

test('a socket that breaks interrupts its stream', async (t) => {
  const server = serve(t)
  server.enqueue([{ ...begun('resp_1', 'half'), then: 'truncate' }, says('resp_2', 'next')])
  const session = await connect(server).responses.connect()
  const { error } = await readAll(session.create(REQUEST))
  assert.ok(error instanceof StreamInterruptedError)
  assert.equal(error.partialResponse?.output_text, 'half')
  assert.equal(server.requests().length, 1)
  assert.equal((await session.create(REQUEST).finalResponse()).output_text, 'next')
  assert.equal(server.sockets().length, 2)
  await session.close()
})

test('a refusal is the error that it is over HTTP', async (t) => {
  const server = serve(t)
  /** @type {Script} */
  const refusal = { status: 400, json: { error: { type: 'invalid_request_error', code: 'odd', message: 'Too odd.', param: 'input' } } }
  server.enqueue([refusal, refusal])
  const { responses } = connect(server)
  const session = await responses.connect()
  for (const stream of [session.create(REQUEST), responses.stream(REQUEST)]) {
    const { error } = await readAll(stream)
    assert.ok(error instanceof BadRequestError)
    assert.deepEqual([error.status, error.code, error.param], [400, 'odd', 'input'])
  }
  await session.close()
})

test('what no session can do is refused by its path', async (t) => {
  const server = serve(t)
  const session = await connect(server).responses.connect()
  const error = await rejection(session.create({ ...REQUEST, background: true }).finalResponse())
  assert.ok(error instanceof InvalidRequestError)
  assert.equal(error.path, 'background')
  /** @type {any} */
  const circular = {}
  circular.input = circular
  assert.throws(() => session.create(circular), InvalidRequestError)
  assert.deepEqual(server.requests(), [])
  await session.close()
})

test('leaving a stream closes the socket it was alone on', async (t) => {
  const server = serve(t)
  server.enqueue([begun('resp_1', 'half', FOREVER), says('resp_2', 'next')])
  const session = await connect(server).responses.connect()
  for await (const _ of session.create(REQUEST)) break
  assert.ok(await server.waitForConnections(0))
  assert.equal((await session.create(REQUEST).finalResponse()).output_text, 'next')
  await session.close()
})

test('a signal cancels a response, a warm-up and the opening of a session', async (t) => {
  const server = serve(t)
  const { responses } = connect(server)
  server.enqueue(begun('resp_1', 'half', FOREVER))
  const session = await responses.connect()
  const controller = new AbortController()
  const stream = session.create(REQUEST, { signal: controller.signal })
  await stream.next()
  const reason = new Error('enough')
  controller.abort(reason)
  const error = await rejection(stream.finalResponse())
  assert.ok(error instanceof CancelledError)
  assert.equal(error.cause, reason)
  // What is cancelled before it begins is not sent.
  assert.ok((await rejection(session.create(REQUEST, { signal: controller.signal }).finalResponse())) instanceof CancelledError)
  assert.ok((await rejection(session.warmUp(REQUEST, { signal: controller.signal }))) instanceof CancelledError)
  assert.ok((await rejection(responses.connect({}, { signal: controller.signal }))) instanceof CancelledError)
  assert.equal(server.requests().length, 1)
  assert.equal(server.sockets().length, 1)
  assert.ok(await server.waitForConnections(0))
})

test('closing ends what is being made', async (t) => {
  const server = serve(t)
  server.enqueue(begun('resp_1', 'half', FOREVER))
  const session = await connect(server).responses.connect()
  const stream = session.create(REQUEST)
  await stream.next()
  await session.close()
  await session.close()
  assert.ok((await rejection(stream.finalResponse())) instanceof CancelledError)
  assert.ok(await server.waitForConnections(0))
})

test('what belongs to no response is kept', async (t) => {
  const server = serve(t)
  const stray = { type: 'response.output_text.delta', stream_id: 'nobody', delta: '?' }
  server.enqueue({ socket: [{ event: stray }, ...events('resp_1', 'one').map((event) => ({ event }))] })
  const session = await connect(server).responses.connect()
  assert.equal((await session.lane('a').create(REQUEST).finalResponse()).output_text, 'one')
  assert.deepEqual(session.takeUnclaimed(), [stray])
  assert.deepEqual(session.takeUnclaimed(), [])
  await session.close()
})

test('a function gives the keys of a session', async (t) => {
  const server = serve(t)
  let count = 0
  const fault = new Error('no key')
  const apiKey = () => {
    count += 1
    if (count === 2) throw fault
    return `key-${count}`
  }
  const session = await connect(server, { apiKey }).responses.connect()
  assert.equal((await session.create(REQUEST).finalResponse()).status, 'completed')
  server.enqueue(begun('resp_1', 'half', { close: { code: 1012 } }))
  const interrupted = await rejection(session.create(REQUEST).finalResponse())
  assert.ok(interrupted instanceof StreamInterruptedError)
  // Another connection asks for another key.
  const failed = await rejection(session.create(REQUEST).finalResponse())
  assert.ok(failed instanceof ConfigError)
  assert.equal(failed.cause, fault)
  server.enqueue({ status: 400 })
  const refused = await rejection(session.create(REQUEST).finalResponse())
  assert.ok(refused instanceof BadRequestError)
  assert.equal(refused.cause, undefined)
  assert.deepEqual(server.sockets().map(({ headers }) => headers.authorization), ['Bearer key-1', 'Bearer key-3'])
  await session.close()
})

const streams = paths.filter((path) => {
  const { name, call } = readJSON(VECTORS, path)
  return call === 'stream' && EXCLUDED[name] === undefined
})

test('nearly every vector of a stream runs over a session', () => {
  assert.ok(streams.length >= 100, `only ${streams.length}`)
  for (const name of Object.keys(EXCLUDED)) assert.ok(paths.includes(`${name}.json`), `there is no vector ${name}`)
})

for (const path of streams) {
  test(`vector ${path} over a session`, async (t) => {
    const vector = readJSON(VECTORS, path)
    const server = serve(t)
    server.enqueue(vector.http)
    const session = await connect(server, optionsOf(vector)).responses.connect()
    const outcome = await readAll(session.create(vector.request), vector.cancel_after_events)
    // A cancelled iteration just ends; any other error is the same one both times.
    assert.deepEqual(outcome.iterationError, vector.cancel_after_events === undefined ? outcome.error : undefined)
    await check(overWebSocket(vector), outcome, server)
    assert.ok(server.sockets().length >= 1)
    await session.close()
  })
}

/**
 * What a vector expects over a WebSocket; see the README of the vectors.
 *
 * @param {any} vector
 */
function overWebSocket({ expect: { request_body, error, ...others }, ...vector }) {
  /** @type {any} */
  const expect = others
  if (request_body !== undefined) {
    const { stream: _, ...body } = request_body
    expect.request_body = { type: 'response.create', ...body }
  }
  if (error !== undefined) {
    const { message_contains: _, ...fields } = error
    expect.error = fields
  }
  return { ...vector, expect }
}

/**
 * The events of a response that says a text in two parts.
 *
 * @param {string} id
 * @param {string} text
 * @returns {{ type: string }[]}
 */
function events(id, text) {
  const middle = Math.floor(text.length / 2)
  const response = (/** @type {string} */ status) => ({ id, status, model: 'm', output: [] })
  const item = { type: 'message', id: `msg_${id}`, role: 'assistant', status: 'in_progress', content: [] }
  const place = { output_index: 0, content_index: 0 }
  const all = [
    { type: 'response.created', response: response('in_progress') },
    { type: 'response.output_item.added', output_index: 0, item },
    { type: 'response.output_text.delta', ...place, delta: text.slice(0, middle) },
    { type: 'response.output_text.delta', ...place, delta: text.slice(middle) },
    { type: 'response.completed', response: response('completed') },
  ]
  return all.map((event, number) => ({ ...event, sequence_number: number }))
}

/**
 * The script of a whole response.
 *
 * @param {string} id
 * @param {string} text
 * @returns {Script}
 */
function says(id, text) {
  return { events: events(id, text) }
}

/**
 * The script of a response that says all of its text, and then goes on by these steps.
 *
 * @param {string} id
 * @param {string} text
 * @param {SocketStep[]} steps
 * @returns {Script}
 */
function begun(id, text, ...steps) {
  return { socket: [...events(id, text).slice(0, -1).map((event) => ({ event })), ...steps] }
}

/**
 * What the server received over all sockets.
 *
 * @param {import('antiphon/mock').MockServer} server
 * @returns {any[]}
 */
function sent(server) {
  return server.sockets().flatMap(({ messages }) => messages.map((message) => JSON.parse(message)))
}

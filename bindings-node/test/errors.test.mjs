import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'

import * as antiphon from 'antiphon'

import { connect, readAll, rejection, REQUEST, serve, stalled } from './support.mjs'

test('the classes make one tree', () => {
  /** @type {Record<string, string>} */
  const parents = {
    AntiphonError: 'Error',
    ConfigError: 'AntiphonError',
    InvalidRequestError: 'AntiphonError',
    DecodeError: 'AntiphonError',
    CancelledError: 'AntiphonError',
    APIError: 'AntiphonError',
    APIConnectionError: 'APIError',
    APITimeoutError: 'APIConnectionError',
    APIStatusError: 'APIError',
    BadRequestError: 'APIStatusError',
    AuthenticationError: 'APIStatusError',
    PermissionDeniedError: 'APIStatusError',
    NotFoundError: 'APIStatusError',
    ConflictError: 'APIStatusError',
    UnprocessableEntityError: 'APIStatusError',
    RateLimitError: 'APIStatusError',
    InternalServerError: 'APIStatusError',
    APIStreamError: 'APIError',
    StreamInterruptedError: 'APIError',
    StreamTimeoutError: 'APIError',
  }
  const exported = Object.entries(antiphon).filter(([name]) => name.endsWith('Error'))
  const found = exported.map(([name, Class]) => [name, Object.getPrototypeOf(Class).name])
  assert.deepEqual(Object.fromEntries(found), parents)
})

test('an error made by hand is like one of the core', () => {
  const error = new antiphon.RateLimitError('slow down', { status: 429, retryAfter: 5, cause: 'why' })
  assert.equal(String(error), 'RateLimitError: slow down')
  assert.deepEqual(Object.fromEntries(Object.entries(error)), { status: 429, retryAfter: 5 })
  assert.equal(error.cause, 'why')
  assert.ok(error instanceof antiphon.APIStatusError && error instanceof Error)
})

test('a wrong key', async (t) => {
  const client = connect(serve(t), { apiKey: 'sk-wrong' })
  for (const promise of [client.responses.create(REQUEST), client.responses.stream(REQUEST).finalResponse()]) {
    const error = await rejection(promise)
    assert.ok(error instanceof antiphon.AuthenticationError)
    assert.equal(error.status, 401)
    assert.equal(error.code, 'invalid_api_key')
    assert.equal(error.type, 'invalid_request_error')
    assert.match(String(error.requestID), /^req_/)
    assert.match(error.message, /POST http.*401.*Check the apiKey option or OPENAI_API_KEY/)
    assert.ok(!inspect(error).includes('Bearer'))
  }
})

test('a refused connection', async (t) => {
  const server = serve(t)
  const client = connect(server, { maxRetries: 1 })
  server.stop()
  const error = await rejection(client.responses.create(REQUEST))
  assert.ok(error instanceof antiphon.APIConnectionError)
  assert.ok(!(error instanceof antiphon.APITimeoutError))
  assert.equal(error.attempts, 2)
  assert.match(error.message, /127\.0\.0\.1/)
})

test('an answer that does not come in time', async (t) => {
  const server = serve(t)
  server.enqueue({ before_headers: 'stall' })
  const error = await rejection(connect(server, { timeout: 50, maxRetries: 0 }).responses.create(REQUEST))
  assert.ok(error instanceof antiphon.APITimeoutError)
})

test('too many requests', async (t) => {
  const server = serve(t)
  const body = { error: { message: 'Slow down.', type: 'requests', code: 'rate_limit_exceeded', param: null } }
  server.enqueue({ status: 429, headers: { 'retry-after': '7' }, json: body })
  const error = await rejection(connect(server, { maxRetries: 0 }).responses.create(REQUEST))
  assert.ok(error instanceof antiphon.RateLimitError)
  assert.equal(error.status, 429)
  assert.equal(error.retryAfter, 7000)
  assert.deepEqual(error.body, body)
  assert.match(error.message, /Slow down .*Wait 7s/)
})

test('a truncated stream', async (t) => {
  const server = serve(t)
  server.enqueue({ ...stalled(3), then: 'truncate' })
  const { events, iterationError, error } = await readAll(connect(server).responses.stream(REQUEST))
  assert.equal(events.length, 6)
  assert.ok(error instanceof antiphon.StreamInterruptedError)
  assert.deepEqual(iterationError, error)
  assert.equal(error.partialResponse?.output_text, 'aaa')
  assert.equal(error.partialResponse.status, 'in_progress')
  assert.deepEqual(error.partialResponse.output.map((item) => item.type), ['message'])
})

test('a stream that falls silent', async (t) => {
  const server = serve(t)
  server.enqueue(stalled(1))
  const { error } = await readAll(connect(server, { idleTimeout: 100 }).responses.stream(REQUEST))
  assert.ok(error instanceof antiphon.StreamTimeoutError)
  assert.equal(error.timeout, 'idle')
  assert.equal(error.partialResponse?.output_text, 'a')
})

test('an error is given to iteration once and to finalResponse each time', async (t) => {
  const server = serve(t)
  server.enqueue({ ...stalled(1), then: 'truncate' })
  const stream = connect(server).responses.stream(REQUEST)
  const { iterationError } = await readAll(stream)
  assert.ok(iterationError)
  assert.deepEqual(await stream.next(), { value: undefined, done: true })
  assert.deepEqual(await rejection(stream.finalResponse()), iterationError)
  assert.deepEqual(await rejection(stream.finalResponse()), iterationError)
})

test('a bad argument', async (t) => {
  const server = serve(t)
  const client = connect(server)
  /** @type {any} */
  const params = { model: 'm', input: [{ role: 'user', content: 7 }] }
  for (const promise of [client.responses.create(params), client.responses.stream(params).next()]) {
    const error = await rejection(promise)
    assert.ok(error instanceof antiphon.InvalidRequestError)
    assert.equal(error.path, 'input[0].content')
    assert.match(error.message, /^input\[0\]\.content: expected .*, got a number\. Nothing was sent\.$/)
  }
  assert.equal(server.requests().length, 0)
})

test('parameters that are no JSON', async (t) => {
  const server = serve(t)
  const client = connect(server)
  /** @type {any} */
  const circular = { model: 'm' }
  circular.input = circular
  /** @type {[any, RegExp, string?][]} */
  const cases = [
    [undefined, /expected|object of parameters/],
    ['hello', /object of parameters/],
    [{ model: 'm', temperature: 1n }, /BigInt/],
    [circular, /circular/],
    // Half of a character, as slicing text leaves it.
    [{ model: 'm', input: '😀'.slice(0, 1) }, /surrogate/, 'input'],
    [{ model: 'm', input: [{ role: 'user' }, { output: '😀'.slice(1) }] }, /surrogate/, 'input[1].output'],
  ]
  for (const [params, message, path = ''] of cases) {
    const error = await rejection(client.responses.create(params))
    assert.ok(error instanceof antiphon.InvalidRequestError, String(error))
    assert.equal(error.path, path)
    assert.match(error.message, message)
    assert.match(error.message, /Nothing was sent/)
  }
  assert.throws(() => client.responses.stream(circular), antiphon.InvalidRequestError)
  assert.equal(server.requests().length, 0)
})

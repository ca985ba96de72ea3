// The vectors of tests/vectors, which every language runs.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'

import { asReceived, canonical, CHECKOUT, connect, filesIn, readAll, readJSON, rejection, serve } from './support.mjs'

const VECTORS = join(CHECKOUT, 'tests', 'vectors')

/** @type {Record<string, string>} The names here of options there. */
const OPTIONS = {
  idle_timeout_ms: 'idleTimeout',
  stall_timeout_ms: 'stallTimeout',
  connect_timeout_ms: 'connectTimeout',
  timeout_ms: 'timeout',
  max_retries: 'maxRetries',
  max_frame_bytes: 'maxFrameBytes',
  max_body_bytes: 'maxBodyBytes',
  strict: 'strict',
}

/** @type {Record<string, keyof import('antiphon').AntiphonError>} The names here of fields of an error there. */
const FIELDS = {
  kind: 'name',
  status: 'status',
  code: 'code',
  request_id: 'requestID',
  retry_after_ms: 'retryAfter',
  timeout: 'timeout',
}

const paths = filesIn(VECTORS, '.json')

test('there are vectors', () => {
  assert.ok(paths.length >= 25, `only ${paths.length}`)
})

for (const path of paths) {
  test(`vector ${path}`, async (t) => {
    const vector = readJSON(VECTORS, path)
    const server = serve(t)
    server.enqueue(vector.http)
    const client = connect(server, optionsOf(vector))
    const { events, final, error } = await call(client, vector)

    const { expect } = vector
    if (expect.events !== undefined) {
      assert.deepEqual(canonical(events), expect.events)
    }
    assert.deepEqual(asReceived(final), expect.final)
    if (expect.output_text !== undefined) assert.equal(final?.output_text, expect.output_text)
    if (expect.error !== undefined) checkError(error, expect.error)
    else assert.equal(error, undefined)
    if (vector.cancel_after_events !== undefined) assert.ok(await server.waitForConnections(0), 'the connection is open')

    const requests = server.requests()
    assert.equal(requests.length, vector.http.length, 'one request for each script')
    if (expect.request_body !== undefined) {
      for (const request of requests) assert.deepEqual(JSON.parse(request.body), expect.request_body)
    }
  })
}

/**
 * @param {any} vector
 * @returns {import('antiphon').ClientOptions}
 */
function optionsOf({ name, options = {} }) {
  const entries = Object.entries(options).map(([option, value]) => {
    assert.ok(OPTIONS[option], `${name} has the unknown option ${option}`)
    return [OPTIONS[option], value]
  })
  return Object.fromEntries(entries)
}

/**
 * @param {import('antiphon').Client} client
 * @param {any} vector
 * @returns {Promise<import('./support.mjs').Outcome>}
 */
async function call(client, vector) {
  if (vector.call === 'create') {
    const promise = client.responses.create(vector.request)
    if (vector.expect.error !== undefined) return { events: [], error: await rejection(promise) }
    return { events: [], final: await promise }
  }
  assert.equal(vector.call, 'stream')
  const outcome = await readAll(client.responses.stream(vector.request), vector.cancel_after_events)
  // A cancelled iteration just ends; any other error is the same one both times.
  const isCancelled = vector.cancel_after_events !== undefined
  assert.deepEqual(outcome.iterationError, isCancelled ? undefined : outcome.error)
  return outcome
}

/**
 * @param {import('antiphon').AntiphonError | undefined} error
 * @param {any} expected
 */
function checkError(error, { message_contains = [], partial, ...fields }) {
  assert.ok(error, `expected ${fields.kind}`)
  for (const [field, value] of Object.entries(fields)) {
    const name = FIELDS[field]
    assert.ok(name, `there is no field ${field}`)
    assert.equal(error[name], value, `${name} of ${error}`)
  }
  for (const part of message_contains) assert.ok(error.message.includes(part), `${error} does not have ${part}`)
  if (partial !== undefined || fields.kind !== 'CancelledError') {
    assert.deepEqual(asReceived(error.partialResponse), partial)
  }
}

// Reading the vectors of tests/vectors, and checking what a call gave against them.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { asReceived, canonical, CHECKOUT } from './support.mjs'

export const VECTORS = join(CHECKOUT, 'tests', 'vectors')

/** The files of the vectors; below the folder is what is said about them. */
export const paths = readdirSync(VECTORS).filter((path) => path.endsWith('.json')).sort()

/** @type {Record<string, string>} The names here of options there. */
const OPTIONS = {
  idle_timeout_ms: 'idleTimeout',
  stall_timeout_ms: 'stallTimeout',
  end_timeout_ms: 'endTimeout',
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

/**
 * @param {any} vector
 * @returns {import('antiphon').ClientOptions}
 */
export function optionsOf({ name, options = {} }) {
  const entries = Object.entries(options).map(([option, value]) => {
    assert.ok(OPTIONS[option], `${name} has the unknown option ${option}`)
    return [OPTIONS[option], value]
  })
  return Object.fromEntries(entries)
}

/**
 * Checks what a call gave, and what the server received.
 *
 * @param {any} vector
 * @param {import('./support.mjs').Outcome} outcome
 * @param {import('antiphon/mock').MockServer} server
 */
export async function check(vector, { events, final, error }, server) {
  const { expect } = vector
  if (expect.events !== undefined) {
    assert.deepEqual(canonical(events), expect.events)
  }
  assert.deepEqual(asReceived(final), expect.final)
  for (const [name, value] of Object.entries(expect.views ?? {})) assert.deepEqual(viewOf(final, name), value, name)
  if (expect.error !== undefined) checkError(error, expect.error)
  else assert.equal(error, undefined)
  if (vector.cancel_after_events !== undefined) assert.ok(await server.waitForConnections(0), 'the connection is open')

  const requests = server.requests()
  assert.equal(requests.length, vector.http.length, 'one request for each script')
  if (expect.request_body !== undefined) {
    for (const request of requests) assert.deepEqual(JSON.parse(request.body), expect.request_body)
  }
}

/** @type {Record<string, (stream: import('antiphon').ResponseStream) => Promise<unknown>>} Views of a stream by name. */
const STREAMED = {
  text: (stream) => joined(stream.textDeltas()),
  reasoning: (stream) => joined(stream.reasoningTextDeltas()),
  refusal: (stream) => joined(stream.refusalDeltas()),
  function_calls: (stream) => each(stream.functionCalls(), (call) => call.arguments),
  images: (stream) => each(stream.images(), (call) => call.result),
}

/**
 * Checks what the views of a stream give, each of a stream of its own.
 *
 * @param {any} vector
 * @param {() => import('antiphon').ResponseStream} open
 */
export async function checkStreamed(vector, open) {
  for (const [name, expected] of Object.entries(vector.expect.streamed)) {
    const streamed = STREAMED[name]
    assert.ok(streamed, `there is no view ${name} of a stream`)
    assert.deepEqual(await streamed(open()), expected, name)
  }
}

/** @param {AsyncIterable<string>} deltas */
async function joined(deltas) {
  return (await each(deltas, (delta) => delta)).join('')
}

/**
 * @template T
 * @param {AsyncIterable<T>} elements
 * @param {(element: T) => unknown} of
 */
async function each(elements, of) {
  const found = []
  for await (const element of elements) found.push(of(element))
  return found
}

/**
 * A view, whether it is a property or a method.
 *
 * @param {any} response
 * @param {string} name
 */
function viewOf(response, name) {
  // Core's name of an option.
  if (name === 'to_exact_input') return response.to_input({ exact: true })
  return typeof response?.[name] === 'function' ? response[name]() : response?.[name]
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

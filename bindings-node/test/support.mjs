// What the tests share.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

import { Client } from 'antiphon'
import { MockServer } from 'antiphon/mock'

/** @type {typeof import('../lib/addon.js')} */
const addon = createRequire(import.meta.url)('../lib/native.js')

/** The tree this package lies in. */
export const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url))

/** A request that says nothing in particular. */
export const REQUEST = { model: 'test-model', input: 'Hello' }

/**
 * A server that is stopped with the test.
 *
 * @param {{ after: (stop: () => void) => void }} test
 */
export function serve(test) {
  const server = new MockServer()
  test.after(() => server.stop())
  return server
}

/**
 * A client of a server.
 *
 * @param {MockServer} server
 * @param {import('antiphon').ClientOptions} [options]
 */
export function connect(server, options) {
  return new Client({ apiKey: 'sk-test', baseURL: server.url, ...options })
}

/**
 * What a promise rejects with.
 *
 * @param {Promise<unknown>} promise
 * @returns {Promise<import('antiphon').AntiphonError>}
 */
export async function rejection(promise) {
  try {
    await promise
  } catch (error) {
    return /** @type {import('antiphon').AntiphonError} */ (error)
  }
  throw new Error('expected a rejection')
}

/**
 * The text deltas of events, joined.
 *
 * @param {import('antiphon').Event[]} events
 */
export function textOf(events) {
  return events.map((event) => (event.type === 'response.output_text.delta' ? event.delta : '')).join('')
}

/**
 * A script of a stream that has begun and goes on no further: so many deltas of one letter each.
 *
 * @param {number} deltas
 * @returns {import('antiphon/mock').Script}
 */
export function stalled(deltas) {
  const item = { type: 'message', id: 'msg_1', role: 'assistant', status: 'in_progress', content: [] }
  const place = { item_id: 'msg_1', output_index: 0, content_index: 0 }
  return {
    events: [
      { type: 'response.created', response: { id: 'resp_1', status: 'in_progress', model: 'm', output: [] } },
      { type: 'response.output_item.added', output_index: 0, item },
      { type: 'response.content_part.added', ...place, part: { type: 'output_text', text: '', annotations: [] } },
      ...Array.from({ length: deltas }, () => ({ type: 'response.output_text.delta', ...place, delta: 'a' })),
    ],
    then: 'stall',
  }
}

/**
 * Events as canonical JSON.
 *
 * @param {import('antiphon').Event[]} events
 * @returns {any[]}
 */
export function canonical(events) {
  return addon.canonicalEvents(JSON.stringify(events)).map((json) => JSON.parse(json))
}

/**
 * The canonical JSON of all events that reach this process from now on, each with its fields in order: written before
 * V8 has parsed them, which makes no difference between 0 and 0.0.
 *
 * @param {import('node:test').TestContext} test
 */
export function recordEvents(test) {
  /** @type {string[]} */
  const events = []
  const record = (/** @type {string | null} */ batch) => {
    if (batch) events.push(...addon.canonicalEvents(batch))
    return batch
  }
  for (const method of /** @type {const} */ (['nextBatch', 'pollBatch'])) {
    const { prototype } = addon.NativeStream
    /** @type {(max: number) => any} */
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its object below
    const original = prototype[method]
    /** @type {(this: import('../lib/addon.js').NativeStream, max: number) => any} */
    const recording = function (max) {
      const batch = original.call(this, max)
      return batch instanceof Promise ? batch.then(record) : record(batch)
    }
    test.mock.method(prototype, method, recording)
  }
  return events
}

/**
 * What a stream gave.
 *
 * @typedef {object} Outcome
 * @property {import('antiphon').Event[]} events
 * @property {import('antiphon').FinalResponse} [final]
 * @property {import('antiphon').AntiphonError} [error] of the final response
 * @property {import('antiphon').AntiphonError} [iterationError]
 */

/**
 * Reads a stream to its end, or cancels it after so many events.
 *
 * @param {import('antiphon').ResponseStream} stream
 * @param {number} [cancelAfter]
 * @returns {Promise<Outcome>}
 */
export async function readAll(stream, cancelAfter) {
  /** @type {Outcome} */
  const outcome = { events: [] }
  try {
    for await (const event of stream) {
      outcome.events.push(event)
      if (outcome.events.length === cancelAfter) stream.cancel()
    }
  } catch (error) {
    outcome.iterationError = /** @type {import('antiphon').AntiphonError} */ (error)
  }
  try {
    outcome.final = await stream.finalResponse()
  } catch (error) {
    outcome.error = /** @type {import('antiphon').AntiphonError} */ (error)
  }
  return outcome
}

/**
 * A response without the text that this package adds to it.
 *
 * @param {import('antiphon').FinalResponse | undefined} response
 */
export function asReceived(response) {
  if (response === undefined) return undefined
  const { output_text: _, ...received } = response
  return received
}

/**
 * The files below a folder with an extension, in order.
 *
 * @param {string} folder
 * @param {string} extension
 */
export function filesIn(folder, extension) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return paths.filter((path) => path.endsWith(extension)).map((path) => path.split(sep).join('/')).sort()
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {any}
 */
export function readJSON(folder, path) {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'))
}

// Reading the scenarios of tests/calls, making their calls, and checking what they gave.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { AntiphonError, Page, ResponseStream } from 'antiphon'

import { asReceived, CHECKOUT, readJSON } from './support.mjs'

const FOLDER = join(CHECKOUT, 'tests', 'calls')

/** @type {any[]} Every scenario of every file. */
export const scenarios = readdirSync(FOLDER)
  .filter((path) => path.endsWith('.json'))
  .sort()
  .flatMap((path) => readJSON(FOLDER, path).scenarios)

/** @type {Record<string, string>} The names here of options of clients there, where they are not the same in camel case. */
const CLIENT_OPTIONS = {}

/** @type {Record<string, string>} The names here of options of calls there. */
const CALL_OPTIONS = { extra_headers: 'headers', extra_query: 'query' }

/** @type {Record<string, string>} The names here of fields of an error there. */
const ERROR_FIELDS = {
  kind: 'name',
  request_id: 'requestID',
  retry_after_ms: 'retryAfter',
  last_sequence_number: 'lastSequenceNumber',
}

/** The methods that take no parameters beside ids. */
const WITHOUT_PARAMETERS = [
  'responses.delete',
  'responses.cancel',
  'conversations.retrieve',
  'conversations.delete',
  'get',
  'delete',
]

/**
 * What a call gave.
 *
 * @typedef {object} Outcome
 * @property {unknown} [result]
 * @property {unknown[]} [items] of a list
 * @property {string[]} [events] the types of the events of a stream
 * @property {{ response: Response, requestID: string | null, retriesTaken: number }} [head] of a raw call
 * @property {AntiphonError} [error]
 */

/**
 * Makes the call of a scenario.
 *
 * @param {import('antiphon').Client} client
 * @param {any} scenario
 * @param {string} form
 * @returns {Promise<Outcome>}
 */
export async function make(client, scenario, form) {
  /** @type {Outcome} */
  const outcome = {}
  try {
    const call = begin(client, scenario)
    // A call begins when its method is called; a list is iterable as it is, too.
    const reply = call instanceof ResponseStream ? call : await take(outcome, call, form)
    if (reply instanceof ResponseStream) {
      outcome.events = []
      if (form === 'raw') outcome.head = await reply.withResponse()
      for await (const { type } of reply) outcome.events.push(type)
      outcome.result = asReceived(await reply.finalResponse())
    } else if (reply instanceof Page) {
      outcome.result = Object.assign({}, reply)
      outcome.items = []
      for await (const item of form === 'raw' ? reply : call) outcome.items.push(item)
    } else {
      outcome.result = typeof reply === 'object' && reply !== null && 'output_text' in reply ? asReceived(reply) : reply
    }
  } catch (error) {
    if (!(error instanceof AntiphonError)) throw error
    outcome.error = error
  }
  return outcome
}

/**
 * @param {Outcome} outcome
 * @param {any} call
 * @param {string} form
 * @returns {Promise<any>}
 */
async function take(outcome, call, form) {
  if (form !== 'raw' || call.withResponse === undefined) return call
  outcome.head = await call.withResponse()
  return /** @type {any} */ (outcome.head).data
}

/**
 * Calls the method of a scenario.
 *
 * @param {import('antiphon').Client} client
 * @param {any} scenario
 * @returns {any}
 */
function begin(client, { method, ids = {}, parameters, options = {} }) {
  const isEventsOfStored = method === 'responses.retrieve_stream'
  const path = (isEventsOfStored ? 'responses.retrieve' : method).split('.').map(camelCase)
  /** @type {any} */
  const resource = path.slice(0, -1).reduce((/** @type {any} */ object, /** @type {string} */ name) => object[name], client)
  // The id of what the call is about stands alone, those of what it lies in are among the parameters.
  const values = Object.entries(ids)
  const last = values.splice(-1).map(([, id]) => id)
  const all = { ...Object.fromEntries(values), ...parameters, ...(isEventsOfStored && { stream: true }) }
  const given = optionsOf(options, CALL_OPTIONS)
  const calls = resource[path.at(-1)].bind(resource)
  if (method === 'post') return calls(...last, { ...given, ...parameters })
  if (WITHOUT_PARAMETERS.includes(method)) return calls(...last, given)
  const isEmpty = Object.keys(all).length === 0
  return calls(...last, isEmpty ? undefined : all, given)
}

/**
 * Options by the names that they have here, in milliseconds.
 *
 * @param {Record<string, unknown>} options
 * @param {Record<string, string>} names
 */
function optionsOf(options, names) {
  const named = Object.entries(options).map(([name, value]) => [names[name] ?? camelCase(name.replace(/_ms$/, '')), value])
  return Object.fromEntries(named)
}

/** @param {any} scenario */
export function clientOptionsOf({ client = {} }) {
  return optionsOf(client, CLIENT_OPTIONS)
}

/** @param {string} name */
function camelCase(name) {
  return name.replace(/_([a-z])/g, (_, /** @type {string} */ letter) => letter.toUpperCase())
}

/**
 * Checks what a call gave.
 *
 * @param {any} scenario
 * @param {string} form
 * @param {Outcome} outcome
 */
export async function check({ http, expect }, form, { result, items, events, head, error }) {
  if (expect.events !== undefined) assert.deepEqual(events ?? [], expect.events)
  if (expect.error !== undefined) {
    assert.ok(error, `expected ${expect.error.kind}, got ${JSON.stringify(result)}`)
    checkError(error, expect.error)
    return
  }
  assert.equal(error, undefined)
  assert.deepEqual(result, expect.result)
  assert.deepEqual(items, expect.items)
  if (form === 'raw') await checkRaw(head, expect.raw ?? {}, http.at(-1), events !== undefined)
}

/**
 * @param {Outcome['head']} head
 * @param {any} expected
 * @param {any} script the last one
 * @param {boolean} isStream
 */
async function checkRaw(head, expected, script, isStream) {
  assert.ok(head, 'there is no answer')
  const { response, requestID, retriesTaken } = head
  assert.equal(response.status, expected.status ?? 200)
  assert.equal(retriesTaken, expected.retries ?? 0)
  if (expected.request_id !== undefined) assert.equal(requestID, expected.request_id)
  checkHeaders(expected.headers, (name) => response.headers.get(name))
  if (isStream) return
  const text = await response.text()
  if (expected.text !== undefined) assert.equal(text, expected.text)
  else assert.deepEqual(JSON.parse(text), expected.body ?? script.json)
}

/**
 * @param {any} error
 * @param {any} expected
 */
function checkError(error, { partial, ...fields }) {
  for (const [field, value] of Object.entries(fields)) {
    assert.deepEqual(error[ERROR_FIELDS[field] ?? field], value, `${field} of ${error}`)
  }
  assert.deepEqual(asReceived(error.partialResponse), partial)
}

/**
 * Checks what the server received.
 *
 * @param {any[]} expected
 * @param {import('antiphon/mock').RecordedRequest[]} requests
 */
export function checkRequests(expected, requests) {
  assert.deepEqual(
    requests.map(({ method, path, body }) => {
      const { pathname, query } = partsOf(path)
      return { method, path: pathname, query, body: body === '' ? undefined : JSON.parse(body) }
    }),
    expected.map(({ method, path, query = [], body }) => ({ method, path, query, body })),
  )
  for (const [index, { headers }] of requests.entries()) checkHeaders(expected[index].headers, (name) => headers[name])
}

/**
 * The path as it was sent, and the pairs of the query in order.
 *
 * @param {string} path
 */
function partsOf(path) {
  const [pathname, query] = path.split('?')
  const pairs = [...new URLSearchParams(query)]
  return { pathname, query: pairs.sort(([first], [second]) => (first < second ? -1 : Number(first > second))) }
}

/**
 * @param {Record<string, string | null | { contains: string }> | undefined} expected
 * @param {(name: string) => string | null | undefined} get
 */
function checkHeaders(expected, get) {
  for (const [name, wanted] of Object.entries(expected ?? {})) {
    const value = get(name) ?? null
    if (wanted === null || typeof wanted === 'string') assert.equal(value, wanted, name)
    else assert.ok(value?.includes(wanted.contains), `${name}: ${value}`)
  }
}

// The table of faults of tests/faults, which every language runs.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'

import { AntiphonError } from 'antiphon'

import { CHECKOUT, connect, readAll, readJSON, REQUEST, serve } from './support.mjs'

const TABLE = readJSON(join(CHECKOUT, 'tests', 'faults'), 'faults.json')

/** No row takes so many milliseconds unless it hangs. */
const PATIENCE = 20_000

/** @type {Record<string, string>} The names here of options there. */
const OPTIONS = {
  idle_timeout_ms: 'idleTimeout',
  stall_timeout_ms: 'stallTimeout',
  connect_timeout_ms: 'connectTimeout',
  timeout_ms: 'timeout',
  max_retries: 'maxRetries',
  max_frame_bytes: 'maxFrameBytes',
  max_body_bytes: 'maxBodyBytes',
}

/** @type {string[]} What all languages must agree on. */
const lines = []

test('there is a table', () => {
  assert.ok(TABLE.rows.length >= 60, `only ${TABLE.rows.length} rows`)
})

for (const row of TABLE.rows) {
  for (const call of row.calls) {
    test(`${row.fault} for ${call}`, async (t) => {
      const cuts = row.cuts === undefined ? [undefined] : Array.from(Array(Number(row.cuts.bytes) + 1).keys())
      // A server lists all the requests it ever had: one for all cuts would be asked for ever more of them.
      for (let first = 0; first < cuts.length; first += 50) {
        await runRow(serve(t), row, call, cuts.slice(first, first + 50))
      }
    })
  }
}

/**
 * Runs a row with some cuts, or once without one.
 *
 * @param {import('antiphon/mock').MockServer} server a fresh one
 * @param {any} row
 * @param {string} call
 * @param {(number | undefined)[]} cuts
 */
async function runRow(server, row, call, cuts) {
  const client = connect(server, { ...optionsOf(row), ...urlOf(row, server) })
  let requests = 0
  for (const cut of cuts) {
    const expected = prepare(server, row, call, cut)
    const outcome = await inTime(outcomeOf(client, call))
    const before = requests
    requests = server.requests().length
    const seen = { ...outcome, requests: requests - before }
    assert.deepEqual(seen, expected, `cut ${cut}`)
    lines.push(JSON.stringify({ fault: row.fault, call, ...(cut !== undefined && { cut }), ...seen }))
  }
}

after(() => {
  const out = process.env.ANTIPHON_OUT
  if (out === undefined) return
  mkdirSync(join(out, 'faults'), { recursive: true })
  writeFileSync(join(out, 'faults', 'node.jsonl'), `${lines.join('\n')}\n`)
})

/**
 * @param {any} row
 * @returns {import('antiphon').ClientOptions}
 */
function optionsOf({ fault, options = {} }) {
  const entries = Object.entries(options).map(([option, value]) => {
    assert.ok(OPTIONS[option], `${fault} has the unknown option ${option}`)
    return [OPTIONS[option], value]
  })
  return Object.fromEntries(entries)
}

/**
 * @param {any} row
 * @param {import('antiphon/mock').MockServer} server
 */
function urlOf({ base_url: url }, server) {
  return url === undefined ? {} : { baseURL: url.replace('{mock}', new URL(server.url).host) }
}

/**
 * Gives the server what it is to do, and returns what is to be seen.
 *
 * @param {import('antiphon/mock').MockServer} server
 * @param {any} row
 * @param {string} call
 * @param {number} [cut]
 */
function prepare(server, row, call, cut) {
  const expected = cut === undefined ? row.expect : row.cuts.expect.findLast((/** @type {any} */ part) => part.from <= cut).expect
  const whole = TABLE.answers[call === 'create' ? 'create' : 'stream']
  const scripts = row.http.slice(0, expected.requests).map((/** @type {any} */ script, /** @type {number} */ index) => {
    const { answer, ...fault } = script
    return { ...fault, ...(answer && whole), ...(index === 0 && cut !== undefined && { after_bytes: cut }) }
  })
  if (scripts.length > 0) server.enqueue(scripts)
  return expected
}

/**
 * What a call gives, as the table says it.
 *
 * @param {import('antiphon').Client} client
 * @param {string} call
 */
async function outcomeOf(client, call) {
  const { error, final } = await make(client, call)
  if (error === undefined) return { text: final?.output_text }
  assert.ok(error instanceof AntiphonError, String(error))
  const { name, status, code, timeout, partialResponse } = error
  const seen = { error: name, status, code, timeout, text: partialResponse?.output_text }
  return Object.fromEntries(Object.entries(seen).filter(([, value]) => value !== undefined))
}

/**
 * @param {import('antiphon').Client} client
 * @param {string} call
 * @returns {Promise<{ error?: AntiphonError | undefined, final?: import('antiphon').FinalResponse | undefined }>}
 */
async function make({ responses }, call) {
  let stream
  try {
    if (call === 'create') return { final: await responses.create(REQUEST) }
    stream =
      call === 'retrieve'
        ? await responses.retrieve('resp_1', { stream: true })
        : responses.stream({ ...REQUEST, ...(call === 'background' && { background: true }) })
  } catch (error) {
    return { error: /** @type {AntiphonError} */ (error) }
  }
  const { final, error, iterationError } = await readAll(stream)
  assert.deepEqual(iterationError, error)
  return { final, error }
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
async function inTime(promise) {
  const patience = new AbortController()
  const late = setTimeout(PATIENCE, undefined, patience).then(() => {
    throw new Error('it hangs')
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    patience.abort()
    late.catch(() => undefined)
  }
}

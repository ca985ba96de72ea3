// Every recorded stream, where the recordings are.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { asReceived, canonical, CHECKOUT, connect, filesIn, readAll, recordEvents, REQUEST, serve } from './support.mjs'

const SHARED = process.env.ANTIPHON_SHARED ?? join(CHECKOUT, '..', 'shared')
const RECORDINGS = join(SHARED, 'recordings')

/** Terminal events, by which a stream is whole. */
const TERMINAL = ['response.completed', 'response.incomplete', 'response.failed']

test('every recording gives its terminal response', async (t) => {
  if (!existsSync(RECORDINGS)) {
    t.diagnostic(`no recordings at ${RECORDINGS}: only the project's own vectors are tested`)
    return
  }
  const server = serve(t)
  const client = connect(server)
  /** @type {string[]} */
  const lines = []
  for (const recording of filesIn(RECORDINGS, '.sse')) {
    await t.test(recording, async (t) => {
      const recorded = recordEvents(t)
      server.enqueue({ recording: join(RECORDINGS, recording) })
      const outcome = await readAll(client.responses.stream(REQUEST))
      assert.deepEqual(outcome.iterationError, outcome.error)
      const events = canonical(outcome.events)
      assert.deepEqual(events, recorded.map((json) => JSON.parse(json)))
      check(outcome, events)
      lines.push(
        JSON.stringify({
          recording,
          event_count: events.length,
          events_sha256: createHash('sha256').update(recorded.map((json) => `${json}\n`).join('')).digest('hex'),
          final: asReceived(outcome.final) ?? null,
          error_kind: outcome.error?.name ?? null,
        }),
      )
    })
  }
  assert.ok(lines.length >= 30, `only ${lines.length} recordings`)
  const out = process.env.ANTIPHON_OUT
  if (out !== undefined) {
    mkdirSync(out, { recursive: true })
    writeFileSync(join(out, 'node.jsonl'), `${lines.join('\n')}\n`)
  }
})

/**
 * The rules that hold for every recorded stream.
 *
 * @param {import('./support.mjs').Outcome} outcome
 * @param {any[]} events in canonical JSON
 */
function check({ final, error }, events) {
  assert.ok(events.length > 0, 'no events')
  const last = events.at(-1)
  if (!TERMINAL.includes(last.type)) {
    assert.ok(error?.partialResponse, `no terminal event and no partial response: ${error}`)
    return
  }
  if (events.some((event) => event.type === 'error')) {
    assert.equal(error?.name, 'APIStreamError')
    return
  }
  assert.equal(error, undefined)
  const terminal = last.response.output
  // One recording joins the streams of several requests: the last response counts.
  const start = events.map((event) => event.type).lastIndexOf('response.created')
  const own = events.slice(Math.max(start, 0))
  const streamed = own.filter((event) => event.type === 'response.output_item.done').map((event) => event.item)
  assert.deepEqual(final?.output, terminal.length >= streamed.length ? terminal : streamed)
}

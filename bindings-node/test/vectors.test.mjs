// The vectors of tests/vectors, which every language runs.
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { connect, readAll, readJSON, rejection, serve } from './support.mjs'
import { check, checkStreamed, optionsOf, paths, VECTORS } from './vectors.mjs'

test('there are vectors', () => {
  assert.ok(paths.length >= 25, `only ${paths.length}`)
})

for (const path of paths) {
  test(`vector ${path}`, async (t) => {
    const vector = readJSON(VECTORS, path)
    const server = serve(t)
    server.enqueue(vector.http)
    await check(vector, await call(connect(server, optionsOf(vector)), vector), server)
  })
}

for (const path of paths.filter((path) => readJSON(VECTORS, path).expect.streamed !== undefined)) {
  test(`views of the stream of vector ${path}`, async (t) => {
    const vector = readJSON(VECTORS, path)
    const server = serve(t)
    const client = connect(server, optionsOf(vector))
    await checkStreamed(vector, () => {
      server.enqueue(vector.http)
      return client.responses.stream(vector.request)
    })
  })
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

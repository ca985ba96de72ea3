// Processes and workers that end while streams are open.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

import { serve, stalled } from './support.mjs'

const PROGRAM = new URL('./programs/open-stream.mjs', import.meta.url)

/**
 * Runs the program to its end.
 *
 * @param {string} url
 * @param {string} way
 * @returns {Promise<{ status: number | null, signal: string | null, output: string, errors: string }>}
 */
function run(url, way) {
  const process = spawn(globalThis.process.execPath, [fileURLToPath(PROGRAM), url, way], { timeout: 60_000 })
  let output = ''
  let errors = ''
  process.stdout.setEncoding('utf8').on('data', (/** @type {string} */ data) => (output += data))
  process.stderr.setEncoding('utf8').on('data', (/** @type {string} */ data) => (errors += data))
  return new Promise((resolve, reject) => {
    process.on('error', reject)
    process.on('close', (status, signal) => resolve({ status, signal, output, errors }))
  })
}

for (const way of ['idle', 'exit', 'exit-while-waiting', 'throw', 'break', 'session', 'session-exit', 'session-idle']) {
  test(`ten processes end with a stream open: ${way}`, async (t) => {
    const server = serve(t)
    server.setRepeat(stalled(3))
    for (let round = 0; round < 10; round += 1) {
      const result = await run(server.url, way)
      const isThrown = way === 'throw'
      assert.deepEqual({ ...result, errors: '' }, { status: isThrown ? 1 : 0, signal: null, output: 'begun\n', errors: '' })
      if (isThrown) assert.match(result.errors, /^Error: mine$/m)
      else assert.equal(result.errors, '')
    }
    assert.ok(await server.waitForConnections(0))
  })
}

test('a call that is waited for keeps the process alive', async (t) => {
  const server = serve(t)
  server.enqueue([
    { delay_ms: 300, json: { id: 'resp_1', status: 'completed', model: 'm', output: [] } },
    { text_deltas: { count: 3, interval_ms: 100 } },
  ])
  const result = await run(server.url, 'wait')
  assert.deepEqual(result, { status: 0, signal: null, output: 'completed\ncompleted\n', errors: '' })
})

test('twenty workers are terminated in the middle of their streams', async (t) => {
  const server = serve(t)
  server.setRepeat({ text_deltas: { count: 100_000, interval_ms: 1 } })
  const workers = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const worker = new Worker(PROGRAM, { argv: [server.url, 'all'], stdout: true })
      t.after(() => worker.terminate())
      await new Promise((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('error', reject)
      })
      return worker
    }),
  )
  for (const worker of workers) await worker.terminate()
  assert.ok(await server.waitForConnections(0), `${server.openConnections} connections are open`)
  // The addon works on, here and in new workers.
  server.setRepeat({ text_deltas: { count: 3 } })
  const worker = new Worker(PROGRAM, { argv: [server.url, 'all'], stdout: true })
  const status = await new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', resolve)
  })
  assert.equal(status, 0)
})

// The programs that readers start from.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { serve } from './support.mjs'

const run = promisify(execFile)
const PACKAGE = fileURLToPath(new URL('..', import.meta.url))

test('the example of the README', async (t) => {
  const server = serve(t)
  const env = { ...process.env, OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: server.url }
  const { stdout, stderr } = await run(process.execPath, [join(PACKAGE, 'examples', 'stream.mjs')], { env })
  assert.match(stdout, /^You said "Say hello in three languages\."[^]*\n\d+ tokens\n$/)
  assert.equal(stderr, '')
})

test('the programs of the README of the package', async (t) => {
  const server = serve(t)
  const env = { ...process.env, OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: server.url }
  const blocks = [...readFileSync(join(PACKAGE, 'README.md'), 'utf8').matchAll(/^```js\n([^]*?)^```$/gm)]
  assert.equal(blocks.length, 6)
  for (const [, block = ''] of blocks) {
    const program = block.startsWith('import') ? block : `import { Client } from 'antiphon'\n${block}`
    // Where the name of the package is found.
    await run(process.execPath, ['--input-type=module', '-e', program], { env, cwd: PACKAGE })
  }
  const requests = server.requests()
  assert.equal(requests.filter(({ headers }) => headers['x-song'] === '1').length, 1)
  assert.equal(requests.filter(({ body }) => body !== '' && JSON.parse(body).background === true).length, 2)
  assert.deepEqual(server.sockets().map(({ messages }) => messages.length), [3])
})

test('the demo', async () => {
  const { ANTIPHON_LIVE: _, ...env } = process.env
  const { stdout, stderr } = await run(process.execPath, [join(PACKAGE, 'demo.mjs')], { env })
  assert.match(stdout, /antiphon do\?[^]*\n\d+ characters\nusage: \d+ tokens in, \d+ tokens out\nfirst event after [\d.]+ ms\n$/)
  assert.equal(stderr, '')
})

test('the demo against a server of the environment', async (t) => {
  const server = serve(t)
  const live = { ANTIPHON_LIVE: '1', ANTIPHON_MODEL: 'mine', OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: server.url }
  await run(process.execPath, [join(PACKAGE, 'demo.mjs')], { env: { ...process.env, ...live } })
  assert.equal(JSON.parse(String(server.requests()[0]?.body)).model, 'mine')
})

test('a missing addon is explained', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'antiphon-'))
  t.after(() => rmSync(folder, { recursive: true }))
  cpSync(join(PACKAGE, 'lib'), join(folder, 'lib'), { recursive: true })
  const load = (/** @type {string} */ program) => run(process.execPath, ['-e', program], { cwd: folder })
  await assert.rejects(load('require("./lib/native.js")'), /could not load its native addon for .*--omit=optional/)
  const elsewhere = 'Object.defineProperty(process, "platform", { value: "beos" }); require("./lib/native.js")'
  await assert.rejects(load(elsewhere), /antiphon has no native addon for beos-\w+\. There are addons for linux-x64/)
})

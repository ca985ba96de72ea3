// The package as its users install it: packed, installed into an empty folder, imported, required and compiled against.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
const MODULES = join(PACKAGE, 'node_modules')

/** An empty project with nothing but the package installed. */
const project = mkdtempSync(join(tmpdir(), 'antiphon-package-'))

/** @type {string[]} The files of the package. */
let files = []

before(async () => {
  const npm = (/** @type {string[]} */ ...options) => run('npm', options, { cwd: project, shell: process.platform === 'win32' })
  const packed = JSON.parse((await npm('pack', PACKAGE, '--json')).stdout)
  const [{ filename, files: contents }] = packed
  files = contents.map((/** @type {{ path: string }} */ file) => file.path).sort()
  writeFileSync(join(project, 'package.json'), '{ "private": true }')
  await npm('install', '--offline', `./${filename}`)
  cpSync(join(PACKAGE, 'test-package', 'consumer'), project, { recursive: true })
})

after(() => rmSync(project, { recursive: true }))

test('the package has what it needs and nothing else', () => {
  const addons = files.filter((file) => file.endsWith('.node'))
  assert.equal(addons.length, 1, 'the addon built for this machine')
  const isGenerated = (/** @type {string} */ file) => file.startsWith('generated/')
  const generated = readdirSync(join(PACKAGE, 'generated'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join('generated', relative(join(PACKAGE, 'generated'), entry.parentPath), entry.name))
  assert.deepEqual(files.filter(isGenerated), generated.map((file) => file.split(sep).join('/')).sort())
  assert.deepEqual(
    files.filter((file) => !addons.includes(file) && !isGenerated(file)),
    [
      'LICENSE-APACHE',
      'LICENSE-MIT',
      'README.md',
      'index.d.mts',
      'index.d.ts',
      'index.js',
      'index.mjs',
      'lib/addon.d.ts',
      'lib/answer.js',
      'lib/call.js',
      'lib/client.js',
      'lib/error.js',
      'lib/errors.js',
      'lib/mock.js',
      'lib/native.js',
      'lib/options.js',
      'lib/page.js',
      'lib/request.js',
      'lib/response.js',
      'lib/session.js',
      'lib/stream.js',
      'lib/unknown.d.ts',
      'mock.d.mts',
      'mock.d.ts',
      'mock.js',
      'mock.mjs',
      'package.json',
    ],
  )
})

test('import and require give the same', async () => {
  const program = `
    import * as assert from 'node:assert/strict'
    import { createRequire } from 'node:module'
    import * as imported from 'antiphon'
    import * as mock from 'antiphon/mock'
    const require = createRequire(import.meta.url)
    assert.deepEqual({ ...imported }, { ...require('antiphon') })
    assert.deepEqual({ ...mock }, { ...require('antiphon/mock') })
    for (const [name, value] of Object.entries(imported)) assert.equal(value, require('antiphon')[name])
    console.log(imported.version, require('antiphon/package.json').version)`
  writeFileSync(join(project, 'same.mjs'), program)
  const { stdout } = await run(process.execPath, ['same.mjs'], { cwd: project })
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  assert.equal(stdout, `${version} ${version}\n`)
})

test('nothing else of the package can be imported', async () => {
  await assert.rejects(
    run(process.execPath, ['-e', 'require("antiphon/lib/native.js")'], { cwd: project }),
    /ERR_PACKAGE_PATH_NOT_EXPORTED/,
  )
})

const compilers = [
  { name: 'as Node resolves it', options: ['--module', 'nodenext', '--lib', 'es2022', '--types', 'node'] },
  {
    name: 'with the types of a browser',
    options: ['--module', 'preserve', '--moduleResolution', 'bundler', '--lib', 'es2022,dom,dom.asynciterable'],
  },
]
for (const { name, options } of compilers) {
  test(`programs compile, ${name}, and run`, async () => {
    const compiler = [join(MODULES, 'typescript', 'bin', 'tsc'), '--strict', '--target', 'es2022', '--ignoreConfig']
    // No library check is skipped: the declarations must hold by themselves.
    const roots = ['--typeRoots', join(MODULES, '@types'), '--outDir', 'compiled']
    const programs = ['module.mts', 'common.cts']
    await run(process.execPath, [...compiler, ...options, ...roots, ...programs], { cwd: project }).catch(
      (/** @type {unknown} */ failure) => assert.fail(/** @type {{ stdout: string }} */ (failure).stdout),
    )
    const esm = await run(process.execPath, [join('compiled', 'module.mjs')], { cwd: project })
    assert.equal(esm.stdout, '....aaa.... aaa 429\n')
    const common = await run(process.execPath, [join('compiled', 'common.cjs')], { cwd: project })
    assert.match(common.stdout, /Hello/)
  })
}

// Builds the native addon for this machine and puts it where lib/native.js looks for it.
//
//   npm run build             as it is published
//   npm run build -- --dev    quickly, for working on it
import { execFileSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { arch, platform } from 'node:process'
import { fileURLToPath } from 'node:url'

const profile = process.argv.includes('--dev') ? 'dev' : 'release'
const folder = fileURLToPath(new URL('.', import.meta.url))

const command = ['build', '--package', 'antiphon-node', '--profile', profile, '--message-format', 'json-render-diagnostics']
const library = run('cargo', command)
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line))
  .filter((message) => message.reason === 'compiler-artifact' && message.target.name === 'antiphon_node')
  .flatMap((message) => message.filenames)
  .find((name) => /\.(so|dylib|dll)$/.test(name))

// One name for each C library that a platform may have.
const abi = /^host: .*-(gnu|musl|msvc)$/m.exec(run('rustc', ['--version', '--verbose']))?.[1]
const addon = `${folder}antiphon.${[platform, arch, abi].filter(Boolean).join('-')}.node`

// A process that has loaded the old one keeps it.
rmSync(addon, { force: true })
copyFileSync(library, addon)
console.log(`built ${addon}`)

/**
 * Runs a program in this folder; what it says goes to the terminal, what it gives is returned.
 *
 * @param {string} program
 * @param {string[]} options
 */
function run(program, options) {
  return execFileSync(program, options, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 30,
  })
}

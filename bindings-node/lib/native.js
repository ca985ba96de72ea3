'use strict'

// Loads the native addon: the one built in this folder, else that of the package for this platform, which npm
// installs beside this one.

/**
 * The published names of the addons for each platform; several if they differ in their C library.
 *
 * @type {Record<string, string[]>}
 */
const PLATFORMS = {
  'linux-x64': ['linux-x64-gnu', 'linux-x64-musl'],
  'linux-arm64': ['linux-arm64-gnu', 'linux-arm64-musl'],
  'darwin-x64': ['darwin-x64'],
  'darwin-arm64': ['darwin-arm64'],
  'win32-x64': ['win32-x64-msvc'],
  'win32-arm64': ['win32-arm64-msvc'],
}

module.exports = load()

/** @returns {typeof import('./addon')} */
function load() {
  const platform = `${process.platform}-${process.arch}`
  const names = PLATFORMS[platform]
  if (names === undefined) {
    const known = Object.keys(PLATFORMS).join(', ')
    throw new Error(`antiphon has no native addon for ${platform}. There are addons for ${known}.`)
  }
  const causes = []
  for (const name of names) {
    for (const path of [`../antiphon.${name}.node`, `antiphon-${name}`]) {
      try {
        return require(path)
      } catch (cause) {
        causes.push(cause)
      }
    }
  }
  throw new AggregateError(
    causes,
    `antiphon could not load its native addon for ${platform}. Install it again with optional dependencies ` +
      `(without --omit=optional), or build it with \`npm run build\`. The causes are in \`errors\`.`,
  )
}

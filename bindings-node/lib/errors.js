'use strict'

const { FIELDS, RESPONSES } = require('../generated/lib/error/details.js')
const classes = require('../generated/lib/error/kinds.js')
const { withOptionNames } = require('./options.js')
const { withViews } = require('./response.js')

const { AntiphonError, CancelledError } = classes

for (const [name, { prototype }] of Object.entries(classes)) {
  // As in the built-in errors: inherited, and not enumerable.
  Object.defineProperty(prototype, 'name', { value: name, writable: true, configurable: true })
}

/**
 * The source of the keys of a call, which returns null if the function fails, and the error of the function.
 *
 * @typedef {{ ask: () => Promise<string | null>, failure?: { cause: unknown } }} Keys
 */

/**
 * Creates the error of core from the error that the addon threw, whose message is the error of core as JSON.
 *
 * @param {unknown} error what the native addon threw or rejected with
 * @param {unknown} [reason] why the caller cancelled, for the `cause`
 * @param {Keys} [keys] what the call was given keys by; what it failed with is another `cause`
 * @returns {Error} an AntiphonError; any other error as it is
 */
function fromNative(error, reason, keys) {
  const json = error instanceof Error ? parse(error.message) : undefined
  const Class = classes[/** @type {keyof typeof classes} */ (json?.kind)]
  if (Class === undefined) return error instanceof Error ? error : new AntiphonError(String(error))
  const { kind: _, message, ...fields } = json
  const known = Object.fromEntries(Object.entries(fields).map(([name, value]) => [FIELDS.get(name) ?? name, value]))
  for (const name of RESPONSES) {
    if (known[name] !== undefined) withViews(known[name])
  }
  return new Class(withOptionNames(message), {
    ...known,
    ...keys?.failure,
    ...(Class === CancelledError && reason !== undefined && { cause: reason }),
  })
}

/**
 * Calls into the native addon.
 *
 * @template T
 * @param {() => T} call
 * @returns {T}
 */
function native(call) {
  try {
    return call()
  } catch (error) {
    throw fromNative(error)
  }
}

/** @param {string} text */
function parse(text) {
  // An error of the addon itself, such as an argument of a wrong type, is not JSON.
  if (!text.startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

module.exports = { classes, fromNative, native }

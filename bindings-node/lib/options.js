'use strict'

const { ConfigError } = require('../generated/lib/error/kinds.js')
const { NAMES } = require('../generated/lib/options.js')

/** A name of an option as core writes it, where it is not part of another word. */
const CORE_NAME = new RegExp(`(?<![\\w-])(?:${[...NAMES.keys()].join('|')})(?![\\w-])`, 'g')

/**
 * A message of core with the JavaScript names of options.
 *
 * @param {string} message
 */
function withOptionNames(message) {
  return message.replace(CORE_NAME, (name) => NAMES.get(name) ?? name)
}

/**
 * Options as core accepts them; undefined if none is set.
 *
 * @param {Record<string, unknown>} options
 * @param {ReadonlyMap<string, string>} names
 * @param {string} [known] the sentence that lists the options, for errors
 * @returns {string | undefined}
 */
function toCore(options, names, known = `The options are ${[...names.keys()].join(', ')}.`) {
  const entries = Object.entries(options)
  if (entries.length === 0) return undefined
  const named = entries.map(([name, value]) => {
    const core = names.get(name)
    if (core === undefined) throw new ConfigError(`${name}: unknown option. ${known}`)
    // JSON would omit or change such a value, and the option would seem not to be set.
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new ConfigError(`${name}: expected a finite number, got ${value}.`)
    }
    if (typeof value === 'function' || typeof value === 'symbol') return [core, {}]
    return [core, typeof value === 'bigint' ? Number(value) : value]
  })
  return JSON.stringify(Object.fromEntries(named))
}

module.exports = { toCore, withOptionNames }

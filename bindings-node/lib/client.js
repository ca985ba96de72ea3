'use strict'

const { Calls } = require('./call.js')
const { Conversations } = require('./conversations.js')
const { classes, native } = require('./errors.js')
const addon = require('./native.js')
const { OPTIONS } = require('./options.js')
const { Responses } = require('./responses.js')

const { ConfigError } = classes

class Client {
  /** @param {import('..').ClientOptions} [options] */
  constructor(options = {}) {
    if (typeof options !== 'object' || options === null) {
      throw new ConfigError(`Client: expected an object of options, got ${String(options)}.`)
    }
    const named = Object.entries(options).map(([name, value]) => [nameInCore(name), readOption(name, value)])
    const json = JSON.stringify(Object.fromEntries(named))
    const calls = new Calls(native(() => new addon.NativeClient(json)))
    this.responses = new Responses(calls)
    this.conversations = new Conversations(calls)
  }
}

/** @param {string} name */
function nameInCore(name) {
  const core = OPTIONS.get(name)
  if (core !== undefined) return core
  const names = [...OPTIONS.keys()].join(', ')
  throw new ConfigError(`${name}: there is no such option. The options are ${names}.`)
}

/**
 * What JSON would leave out or change must not pass for an option that is not set.
 *
 * @param {string} name
 * @param {unknown} value
 */
function readOption(name, value) {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new ConfigError(`${name}: expected a finite number, got ${value}.`)
  }
  if (typeof value === 'function' || typeof value === 'symbol') return {}
  return typeof value === 'bigint' ? Number(value) : value
}

module.exports = { Client }

'use strict'

const { ClientBase } = require('../generated/lib/api/endpoints.js')
const { CLIENT_OPTIONS, OTHER_OPTIONS } = require('../generated/lib/options.js')
const { Calls } = require('./call.js')
const { classes, native } = require('./errors.js')
const addon = require('./native.js')
const { toCore } = require('./options.js')

const { ConfigError } = classes

class Client extends ClientBase {
  #calls

  /** @param {import('..').ClientOptions | Calls} [options] the calls of another client, inside this package only */
  constructor(options = {}) {
    const calls = options instanceof Calls ? options : connect(options)
    super(calls)
    this.#calls = calls
  }

  /** @param {import('..').OtherOptions} options */
  withOptions(options) {
    return new Client(this.#calls.withOptions(toCore({ ...options }, OTHER_OPTIONS) ?? '{}'))
  }
}

/** @param {import('..').ClientOptions} options */
function connect(options) {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigError(`Client: expected an object of options, got ${String(options)}.`)
  }
  const { apiKey, ...others } = options
  const isAsked = typeof apiKey === 'function'
  const json = toCore({ ...(isAsked ? others : options) }, CLIENT_OPTIONS) ?? '{}'
  const client = native(() => new addon.NativeClient(json, isAsked))
  return new Calls(client, isAsked ? apiKey : undefined)
}

module.exports = { Client }

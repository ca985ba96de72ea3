'use strict'

const { Calls } = require('./call.js')
const { Conversations } = require('./conversations.js')
const { classes, native } = require('./errors.js')
const addon = require('./native.js')
const { OPTIONS, OTHER_OPTIONS, toCore } = require('./options.js')
const { Responses } = require('./responses.js')

const { ConfigError } = classes

/** @typedef {import('..').CallOptions} CallOptions */

class Client {
  #calls

  /** @param {import('..').ClientOptions | Calls} [options] the calls of another client, inside this package only */
  constructor(options = {}) {
    this.#calls = options instanceof Calls ? options : connect(options)
    this.responses = new Responses(this.#calls)
    this.conversations = new Conversations(this.#calls)
  }

  /** @param {import('..').OtherOptions} options */
  withOptions(options) {
    return new Client(named(() => this.#calls.withOptions(read(options, OTHER_OPTIONS) ?? '{}')))
  }

  /**
   * @param {import('..').CreateParams} params
   * @param {CallOptions} [options]
   */
  generateResponse(params, options) {
    return this.responses.create(params, options)
  }

  /**
   * @param {import('..').CreateParams} params
   * @param {CallOptions} [options]
   */
  streamResponse(params, options) {
    return this.responses.stream(params, options)
  }

  /**
   * @param {string} path
   * @param {CallOptions} [options]
   */
  get(path, options) {
    return this.#calls.call('get', { path }, options)
  }

  /**
   * @param {string} path
   * @param {CallOptions & { body?: unknown }} [options]
   */
  post(path, { body, ...options } = {}) {
    return this.#calls.call('post', { path, body }, options)
  }

  /**
   * @param {string} path
   * @param {CallOptions} [options]
   */
  delete(path, options) {
    return this.#calls.call('delete', { path }, options)
  }
}

/** @param {import('..').ClientOptions} options */
function connect(options) {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigError(`Client: expected an object of options, got ${String(options)}.`)
  }
  const { apiKey, ...others } = options
  const isAsked = typeof apiKey === 'function'
  const json = read(isAsked ? others : options, OPTIONS) ?? '{}'
  const client = named(() => native(() => new addon.NativeClient(json, isAsked)))
  return new Calls(client, isAsked ? apiKey : undefined)
}

/**
 * @param {object} options
 * @param {ReadonlyMap<string, string>} names
 */
function read(options, names) {
  return toCore({ ...options }, names, (message) => new ConfigError(message))
}

/**
 * Gives the errors of a call the names of options that only clients have by them.
 *
 * @template T
 * @param {() => T} call
 * @returns {T}
 */
function named(call) {
  try {
    return call()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new ConfigError(
      error.message.replace(/^headers(?=[:[])/, 'defaultHeaders').replace(/^query(?=[:[])/, 'defaultQuery'),
    )
  }
}

module.exports = { Client }

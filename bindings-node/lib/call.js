'use strict'

const { SESSION_OPTIONS } = require('../generated/lib/options.js')
const { withAnswer } = require('./answer.js')
const { native } = require('./errors.js')
const { toCore } = require('./options.js')
const { Page } = require('./page.js')
const { cancelling, readOptions, stringify } = require('./request.js')
const { Session } = require('./session.js')
const { ResponseStream } = require('./stream.js')

/** @typedef {import('..').CallOptions} CallOptions */

/** The calls of one client: of every operation, by its name in the core. */
class Calls {
  #client
  #apiKey

  /**
   * @param {import('./addon').NativeClient} client
   * @param {(() => string | Promise<string>) | undefined} apiKey what gives the keys of calls
   */
  constructor(client, apiKey) {
    this.#client = client
    this.#apiKey = apiKey
  }

  /**
   * The same calls with other options.
   *
   * @param {string} options
   */
  withOptions(options) {
    return new Calls(
      native(() => this.#client.withOptions(options)),
      this.#apiKey,
    )
  }

  /**
   * @param {string} operation
   * @param {unknown} params
   * @param {CallOptions} [options]
   * @param {(reply: string) => any} [read] makes the result of the JSON that core gives
   * @returns {import('..').CallPromise<any>}
   */
  call(operation, params, options, read = JSON.parse) {
    const answer = this.#send(operation, params, options)
    const data = answer.then((native) => read(native.takeReply()))
    return withAnswer(data, answer)
  }

  /**
   * @param {string} operation
   * @param {unknown} params
   * @param {CallOptions} [options]
   * @returns {ResponseStream}
   */
  stream(operation, params, options) {
    const { signal, others } = readOptions(options)
    const request = stringify(params)
    const keys = this.#keys()
    const isCancelled = signal?.aborted ?? false
    const stream = native(() => this.#client.stream(operation, request, others, keys?.ask, isCancelled))
    return new ResponseStream(stream, signal, keys)
  }

  /**
   * As `stream`, but waits until the server has answered.
   *
   * @param {string} operation
   * @param {unknown} params
   * @param {CallOptions} [options]
   */
  async openStream(operation, params, options) {
    const stream = this.stream(operation, params, options)
    await stream.opened()
    return stream
  }

  /**
   * @param {import('..').SessionOptions | null} [sessionOptions]
   * @param {CallOptions} [options]
   */
  async connect(sessionOptions, options) {
    const { signal, others } = readOptions(options)
    const session = toCore({ ...sessionOptions }, SESSION_OPTIONS) ?? '{}'
    const keys = this.#keys()
    const call = (/** @type {import('./addon').Cancellation} */ cancellation) =>
      this.#client.connect(session, others, keys?.ask, cancellation)
    return new Session(await cancelling(call, signal, keys), keys)
  }

  /**
   * The first page of a list. The promise can be iterated over as well, and yields all items of the list.
   *
   * @param {string} operation
   * @param {unknown} params
   * @param {CallOptions} [options]
   * @returns {import('..').PagePromise<any>}
   */
  page(operation, params, options) {
    /** @type {(params: unknown) => import('..').CallPromise<Page<any>>} */
    const get = (params) =>
      this.call(operation, params, options, (reply) => {
        const [page, next] = JSON.parse(reply)
        return new Page(page, next === null ? null : () => get(next))
      })
    const page = get(params)
    const items = async function* () {
      yield* await page
    }
    return Object.assign(page, { [Symbol.asyncIterator]: items })
  }

  /**
   * @param {string} operation
   * @param {unknown} params
   * @param {CallOptions} [options]
   */
  async #send(operation, params, options) {
    const { signal, others } = readOptions(options)
    const request = stringify(params)
    const keys = this.#keys()
    const call = (/** @type {import('./addon').Cancellation} */ cancellation) =>
      this.#client.call(operation, request, others, keys?.ask, cancellation)
    return cancelling(call, signal, keys)
  }

  /**
   * The source of keys for one call or session; it remembers the last error of the function.
   *
   * @returns {import('./errors.js').Keys | undefined}
   */
  #keys() {
    const apiKey = this.#apiKey
    if (apiKey === undefined) return undefined
    /** @type {import('./errors.js').Keys} */
    const keys = {
      ask: async () => {
        delete keys.failure
        try {
          return await apiKey()
        } catch (cause) {
          keys.failure = { cause }
          return null
        }
      },
    }
    return keys
  }
}

/**
 * The parameters of a call, including the ids of its path.
 *
 * @param {unknown} params
 * @param {Record<string, string>} ids
 */
function withIDs(params, ids) {
  // Core reports parameters that are not an object.
  const isObject = typeof params === 'object' && !Array.isArray(params)
  return isObject || params === undefined ? { ...params, ...ids } : params
}

module.exports = { Calls, withIDs }

'use strict'

const { withAnswer } = require('./answer.js')
const { classes, fromNative, native } = require('./errors.js')
const addon = require('./native.js')
const { CALL_OPTIONS, toCore } = require('./options.js')
const { Page } = require('./page.js')
const { ResponseStream } = require('./stream.js')

const { ConfigError, InvalidRequestError } = classes

/** @typedef {import('..').CallOptions} CallOptions */

/** The calls of one client: of every endpoint, by its name in the core. */
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
   * @param {string} endpoint
   * @param {unknown} params
   * @param {CallOptions} [options]
   * @param {(reply: string) => any} [read] what the answer is made of
   * @returns {import('..').CallPromise<any>}
   */
  call(endpoint, params, options, read = JSON.parse) {
    const answer = this.#send(endpoint, params, options)
    const data = answer.then((native) => read(native.takeReply()))
    return withAnswer(data, answer)
  }

  /**
   * @param {string} endpoint
   * @param {unknown} params
   * @param {CallOptions} [options]
   * @returns {ResponseStream}
   */
  stream(endpoint, params, options) {
    const { signal, others } = readOptions(options)
    const request = stringify(params)
    const keys = this.#keys()
    const isCancelled = signal?.aborted ?? false
    const stream = native(() => this.#client.stream(endpoint, request, others, keys?.ask, isCancelled))
    return new ResponseStream(stream, signal, keys)
  }

  /**
   * A page of a list. The promise is the list, too: iterating over it goes through all items.
   *
   * @param {string} endpoint
   * @param {unknown} params
   * @param {CallOptions} [options]
   * @returns {import('..').PagePromise}
   */
  page(endpoint, params, options) {
    /** @type {(params: unknown) => import('..').CallPromise<Page>} */
    const get = (params) =>
      this.call(endpoint, params, options, (reply) => {
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
   * @param {string} endpoint
   * @param {unknown} params
   * @param {CallOptions} [options]
   */
  async #send(endpoint, params, options) {
    const { signal, others } = readOptions(options)
    const request = stringify(params)
    const keys = this.#keys()
    const cancellation = new addon.Cancellation()
    const cancel = () => cancellation.cancel()
    if (signal?.aborted) cancel()
    signal?.addEventListener('abort', cancel)
    try {
      return await this.#client.call(endpoint, request, others, keys?.ask, cancellation)
    } catch (error) {
      throw fromNative(error, signal?.reason, keys)
    } finally {
      signal?.removeEventListener('abort', cancel)
    }
  }

  /**
   * What gives the keys of one call, and has what it failed with.
   *
   * @returns {import('./errors.js').Keys | undefined}
   */
  #keys() {
    const apiKey = this.#apiKey
    if (apiKey === undefined) return undefined
    /** @type {import('./errors.js').Keys} */
    const keys = {
      ask: async () => {
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
 * The parameters of a call with the ids of what it is about.
 *
 * @param {unknown} params
 * @param {Record<string, string>} ids
 */
function withIDs(params, ids) {
  // The core says what is wrong with parameters that are no object.
  const isObject = typeof params === 'object' && !Array.isArray(params)
  return isObject || params === undefined ? { ...params, ...ids } : params
}

/**
 * The signal of a call, and its other options as the core takes them.
 *
 * @param {CallOptions} [options]
 */
function readOptions(options) {
  const { signal, ...others } = options ?? {}
  if (signal != null && typeof signal.addEventListener !== 'function') {
    throw new ConfigError(`signal: expected an AbortSignal, got ${typeof signal}.`)
  }
  const error = (/** @type {string} */ message) =>
    new ConfigError(message.replace('options are', 'options of a call are signal,'))
  return { signal: signal ?? undefined, others: toCore(others, CALL_OPTIONS, error) }
}

/** @param {unknown} params */
function stringify(params) {
  try {
    // The core says what is wrong with parameters that are no object.
    return JSON.stringify(params) ?? 'null'
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const message = `the request: it cannot be sent as JSON (${reason}). Nothing was sent.`
    throw new InvalidRequestError(message, { path: '', cause })
  }
}

module.exports = { Calls, withIDs }

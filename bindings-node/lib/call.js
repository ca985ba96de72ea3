'use strict'

const { classes, fromNative } = require('./errors.js')
const addon = require('./native.js')
const { Page } = require('./page.js')
const { ResponseStream } = require('./stream.js')

const { ConfigError, InvalidRequestError } = classes

/** @typedef {import('..').CallOptions} CallOptions */

/** The calls of one client: of every endpoint, by its name in the core. */
class Calls {
  #client

  /** @param {import('./addon').NativeClient} client */
  constructor(client) {
    this.#client = client
  }

  /**
   * @param {string} endpoint
   * @param {unknown} params
   * @param {CallOptions} [options]
   * @returns {Promise<any>}
   */
  async call(endpoint, params, options) {
    const signal = readSignal(options)
    const request = stringify(params)
    const cancellation = new addon.Cancellation()
    const cancel = () => cancellation.cancel()
    if (signal?.aborted) cancel()
    signal?.addEventListener('abort', cancel)
    try {
      return JSON.parse(await this.#client.call(endpoint, request, cancellation))
    } catch (error) {
      throw fromNative(error, signal?.reason)
    } finally {
      signal?.removeEventListener('abort', cancel)
    }
  }

  /**
   * @param {string} endpoint
   * @param {unknown} params
   * @param {CallOptions} [options]
   * @returns {ResponseStream}
   */
  stream(endpoint, params, options) {
    const signal = readSignal(options)
    const request = stringify(params)
    return new ResponseStream(this.#client.stream(endpoint, request, signal?.aborted ?? false), signal)
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
    /** @type {(params: unknown) => Promise<Page>} */
    const get = async (params) => {
      const [page, next] = await this.call(endpoint, params, options)
      return new Page(page, next === null ? null : () => get(next))
    }
    const page = get(params)
    const items = async function* () {
      yield* await page
    }
    return Object.assign(page, { [Symbol.asyncIterator]: items })
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
 * @param {CallOptions} [options]
 * @returns {AbortSignal | undefined}
 */
function readSignal(options) {
  const { signal, ...others } = options ?? {}
  for (const name of Object.keys(others)) {
    throw new ConfigError(`${name}: a call has no such option, only signal. Parameters of the request come first.`)
  }
  if (signal != null && typeof signal.addEventListener !== 'function') {
    throw new ConfigError(`signal: expected an AbortSignal, got ${typeof signal}.`)
  }
  return signal ?? undefined
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

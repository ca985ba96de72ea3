'use strict'

const { classes, fromNative, native } = require('./errors.js')
const addon = require('./native.js')
const { ResponseStream } = require('./stream.js')

const { ConfigError, InvalidRequestError } = classes

class Client {
  /** @param {import('..').ClientOptions} [options] */
  constructor(options = {}) {
    if (typeof options !== 'object' || options === null) {
      throw new ConfigError(`Client: expected an object of options, got ${String(options)}.`)
    }
    const json = JSON.stringify(options, readOption)
    this.responses = new Responses(native(() => new addon.NativeClient(json)))
  }
}

class Responses {
  #client

  /** @param {import('./addon').NativeClient} client */
  constructor(client) {
    this.#client = client
  }

  /**
   * @param {import('..').CreateParams} params
   * @param {import('..').CallOptions} [options]
   * @returns {Promise<import('..').FinalResponse>}
   */
  async create(params, options) {
    const signal = readSignal(options)
    const request = stringify(params)
    const cancellation = new addon.Cancellation()
    const cancel = () => cancellation.cancel()
    if (signal?.aborted) cancel()
    signal?.addEventListener('abort', cancel)
    try {
      return JSON.parse(await this.#client.create(request, cancellation))
    } catch (error) {
      throw fromNative(error, signal?.reason)
    } finally {
      signal?.removeEventListener('abort', cancel)
    }
  }

  /**
   * @param {import('..').CreateParams} params
   * @param {import('..').CallOptions} [options]
   * @returns {ResponseStream}
   */
  stream(params, options) {
    const signal = readSignal(options)
    const request = stringify(params)
    return new ResponseStream(this.#client.stream(request, signal?.aborted ?? false), signal)
  }
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

/**
 * @param {import('..').CallOptions} [options]
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

module.exports = { Client, Responses }

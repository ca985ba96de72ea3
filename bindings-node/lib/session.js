'use strict'

const { cancelling, readOptions, stringify } = require('./request.js')
const { native } = require('./errors.js')
const { readResponse } = require('./response.js')
const { ResponseStream } = require('./stream.js')

/** @typedef {import('..').StreamOptions} StreamOptions */

class Lane {
  #native
  #keys

  /**
   * @param {import('./addon').NativeLane} lane
   * @param {import('./errors.js').Keys} [keys]
   */
  constructor(lane, keys) {
    this.#native = lane
    this.#keys = keys
  }

  /**
   * @param {import('..').SessionCreateParams} params
   * @param {StreamOptions} [options]
   */
  create(params, options) {
    const { signal } = readOptions(options, NO_OPTIONS)
    const stream = this.#native.create(stringify(params), signal?.aborted ?? false)
    return new ResponseStream(stream, signal, this.#keys)
  }

  /**
   * @param {import('..').CreateParams['input']} input
   * @param {StreamOptions} [options]
   */
  steer(input, options) {
    const { signal } = readOptions(options, NO_OPTIONS)
    const stream = this.#native.steer(stringify(input), signal?.aborted ?? false)
    return new ResponseStream(stream, signal, this.#keys)
  }

  /**
   * @param {import('..').SessionCreateParams} params
   * @param {StreamOptions} [options]
   * @returns {Promise<import('..').FinalResponse | null>}
   */
  async warmUp(params, options) {
    const { signal } = readOptions(options, NO_OPTIONS)
    const request = stringify(params)
    const call = (/** @type {import('./addon').Cancellation} */ cancellation) => this.#native.warmUp(request, cancellation)
    const ready = await cancelling(call, signal, this.#keys)
    return ready === null ? null : readResponse(ready)
  }
}

class Session extends Lane {
  #native
  #keys

  /**
   * @param {import('./addon').NativeSession} session
   * @param {import('./errors.js').Keys} [keys]
   */
  constructor(session, keys) {
    super(session.lane(null), keys)
    this.#native = session
    this.#keys = keys
  }

  /**
   * @param {import('..').SessionCreateParams} payload
   * @param {StreamOptions} [options]
   */
  sendRequest(payload, options) {
    return this.create(payload, options)
  }

  /** @param {string} name */
  lane(name) {
    return new Lane(
      native(() => this.#native.lane(name)),
      this.#keys,
    )
  }

  isWebSocket() {
    return this.#native.isWebSocket()
  }

  /** @returns {any[]} */
  takeUnclaimed() {
    return JSON.parse(this.#native.takeUnclaimed())
  }

  close() {
    return this.#native.close()
  }

  async [Symbol.asyncDispose ?? Symbol.for('nodejs.asyncDispose')]() {
    await this.close()
  }
}

/** @type {ReadonlyMap<string, string>} What a response of a session has beside its signal: all else is the session's. */
const NO_OPTIONS = new Map()

module.exports = { Lane, Session }

'use strict'

const { withIDs } = require('./call.js')

/** @typedef {import('..').CallOptions} CallOptions */
/**
 * @template T
 * @typedef {import('..').CallPromise<T>} CallPromise
 */

class Responses {
  #calls

  /** @param {import('./call.js').Calls} calls */
  constructor(calls) {
    this.#calls = calls
    this.inputItems = new InputItems(calls)
    this.inputTokens = new InputTokenCounts(calls)
  }

  /**
   * @param {import('..').CreateParams} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<import('..').FinalResponse>}
   */
  create(params, options) {
    return this.#calls.call('responses.create', params, options)
  }

  /**
   * @param {import('..').CreateParams} params
   * @param {CallOptions} [options]
   */
  stream(params, options) {
    return this.#calls.stream('responses.create', params, options)
  }

  /**
   * @param {import('..').SessionOptions} [sessionOptions]
   * @param {CallOptions} [options]
   */
  connect(sessionOptions, options) {
    return this.#calls.connect(sessionOptions, options)
  }

  /**
   * @param {string} responseID
   * @param {import('..').RetrieveParams & { stream?: boolean | null }} [params]
   * @param {CallOptions} [options]
   * @returns {any} the promise of a response, or of the stream of its events
   */
  retrieve(responseID, params, options) {
    const request = withIDs(params, { response_id: responseID })
    if (params?.stream !== true) return this.#calls.call('responses.retrieve', request, options)
    const open = async () => {
      const events = this.#calls.stream('responses.retrieve', request, options)
      await events.opened()
      return events
    }
    return open()
  }

  /**
   * @param {import('..').CreateParams} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<import('..').FinalResponse>}
   */
  createAndWait(params, options) {
    return this.#calls.call('responses.create_and_wait', params, options)
  }

  /**
   * @param {string} responseID
   * @param {import('..').RetrieveParams | null} [params]
   * @param {CallOptions} [options]
   * @returns {CallPromise<import('..').FinalResponse>}
   */
  wait(responseID, params, options) {
    return this.#calls.call('responses.wait', withIDs(params, { response_id: responseID }), options)
  }

  /**
   * @param {string} responseID
   * @param {CallOptions} [options]
   * @returns {CallPromise<import('..').Deleted>}
   */
  delete(responseID, options) {
    return this.#calls.call('responses.delete', { response_id: responseID }, options)
  }

  /**
   * @param {string} responseID
   * @param {CallOptions} [options]
   * @returns {CallPromise<import('..').FinalResponse>}
   */
  cancel(responseID, options) {
    return this.#calls.call('responses.cancel', { response_id: responseID }, options)
  }

  /**
   * @param {import('..').CompactParams} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<import('..').CompactedResponse>}
   */
  compact(params, options) {
    return this.#calls.call('responses.compact', params, options)
  }
}

class InputItems {
  #calls

  /** @param {import('./call.js').Calls} calls */
  constructor(calls) {
    this.#calls = calls
  }

  /**
   * @param {string} responseID
   * @param {import('..').ListParams} [params]
   * @param {CallOptions} [options]
   */
  list(responseID, params, options) {
    return this.#calls.page('responses.input_items.list', withIDs(params, { response_id: responseID }), options)
  }
}

class InputTokenCounts {
  #calls

  /** @param {import('./call.js').Calls} calls */
  constructor(calls) {
    this.#calls = calls
  }

  /**
   * @param {import('..').InputTokensParams} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<import('..').InputTokens>}
   */
  count(params, options) {
    return this.#calls.call('responses.input_tokens.count', params, options)
  }
}

module.exports = { InputItems, InputTokenCounts, Responses }

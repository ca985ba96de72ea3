'use strict'

const addon = require('./native.js')

class MockServer {
  #native = new addon.NativeMockServer()

  get url() {
    return this.#native.url
  }

  /** @param {import('../mock').Script | readonly import('../mock').Script[]} scripts */
  enqueue(scripts) {
    this.#native.enqueue(JSON.stringify(scripts))
  }

  /** @param {import('../mock').Script | null} script */
  setRepeat(script) {
    this.#native.setRepeat(script === null ? null : JSON.stringify(script))
  }

  /** @param {number} milliseconds */
  setTokenDelay(milliseconds) {
    this.#native.setTokenDelay(milliseconds)
  }

  /** @returns {import('../mock').RecordedRequest[]} */
  requests() {
    return JSON.parse(this.#native.requests())
  }

  /** @returns {import('../mock').RecordedSocket[]} */
  sockets() {
    return JSON.parse(this.#native.sockets())
  }

  get openConnections() {
    return this.#native.openConnections
  }

  /**
   * @param {number} atMost
   * @param {number} [milliseconds]
   * @returns {Promise<boolean>}
   */
  waitForConnections(atMost, milliseconds = 5000) {
    return this.#native.waitForConnections(atMost, milliseconds)
  }

  stop() {
    this.#native.stop()
  }

  [Symbol.dispose ?? Symbol.for('nodejs.dispose')]() {
    this.stop()
  }
}

module.exports = { MockServer }

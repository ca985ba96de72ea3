'use strict'

const { classes } = require('./errors.js')

/** @typedef {import('..').InputItem} InputItem */

class Page {
  #getNext

  /**
   * @param {import('..').ItemPage} page
   * @param {(() => Promise<Page>) | null} getNext
   */
  constructor(page, getNext) {
    this.data = page.data
    Object.assign(this, page)
    this.#getNext = getNext
  }

  hasNextPage() {
    return this.#getNext !== null
  }

  /** @returns {Promise<Page>} */
  async getNextPage() {
    if (this.#getNext === null) {
      const message = 'after: the list ends with this page; ask hasNextPage() before the next one. Nothing was sent.'
      throw new classes.InvalidRequestError(message, { path: 'after' })
    }
    return this.#getNext()
  }

  /** @returns {AsyncGenerator<Page, void, undefined>} */
  async *iterPages() {
    yield this
    let getNext = this.#getNext
    while (getNext !== null) {
      const page = await getNext()
      yield page
      getNext = page.#getNext
    }
  }

  /** @returns {AsyncGenerator<InputItem, void, undefined>} */
  async *[Symbol.asyncIterator]() {
    for await (const page of this.iterPages()) yield* page.data
  }
}

module.exports = { Page }

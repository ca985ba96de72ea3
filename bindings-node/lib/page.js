'use strict'

const { InvalidRequestError } = require('../generated/lib/error/kinds.js')

/** @template Item */
class Page {
  #getNext

  /**
   * @param {Omit<import('..').ItemPage, 'data'> & { data: Item[] }} page
   * @param {(() => Promise<Page<Item>>) | null} getNext
   */
  constructor(page, getNext) {
    this.data = page.data
    Object.assign(this, page)
    this.#getNext = getNext
  }

  hasNextPage() {
    return this.#getNext !== null
  }

  /** @returns {Promise<Page<Item>>} */
  async getNextPage() {
    if (this.#getNext === null) {
      const message = 'after: this is the last page of the list. Check hasNextPage() first. Nothing was sent.'
      throw new InvalidRequestError(message, { path: 'after' })
    }
    return this.#getNext()
  }

  /** @returns {AsyncGenerator<Page<Item>, void, undefined>} */
  async *iterPages() {
    yield this
    let getNext = this.#getNext
    while (getNext !== null) {
      const page = await getNext()
      yield page
      getNext = page.#getNext
    }
  }

  /** @returns {AsyncGenerator<Item, void, undefined>} */
  async *[Symbol.asyncIterator]() {
    for await (const page of this.iterPages()) yield* page.data
  }
}

module.exports = { Page }

'use strict'

const { withIDs } = require('./call.js')

/** @typedef {import('..').CallOptions} CallOptions */
/**
 * @template T
 * @typedef {import('..').CallPromise<T>} CallPromise
 */
/** @typedef {import('..').Conversation} Conversation */

class Conversations {
  #calls

  /** @param {import('./call.js').Calls} calls */
  constructor(calls) {
    this.#calls = calls
    this.items = new ConversationItems(calls)
  }

  /**
   * @param {import('..').ConversationCreateParams} [params]
   * @param {CallOptions} [options]
   * @returns {CallPromise<Conversation>}
   */
  create(params = {}, options) {
    return this.#calls.call('conversations.create', params, options)
  }

  /**
   * @param {string} conversationID
   * @param {CallOptions} [options]
   * @returns {CallPromise<Conversation>}
   */
  retrieve(conversationID, options) {
    return this.#calls.call('conversations.retrieve', { conversation_id: conversationID }, options)
  }

  /**
   * @param {string} conversationID
   * @param {import('..').ConversationUpdateParams} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<Conversation>}
   */
  update(conversationID, params, options) {
    return this.#calls.call('conversations.update', withIDs(params, { conversation_id: conversationID }), options)
  }

  /**
   * @param {string} conversationID
   * @param {CallOptions} [options]
   * @returns {CallPromise<import('..').Deleted>}
   */
  delete(conversationID, options) {
    return this.#calls.call('conversations.delete', { conversation_id: conversationID }, options)
  }
}

class ConversationItems {
  #calls

  /** @param {import('./call.js').Calls} calls */
  constructor(calls) {
    this.#calls = calls
  }

  /**
   * @param {string} conversationID
   * @param {import('..').ConversationItemsParams} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<import('..').ItemPage>}
   */
  create(conversationID, params, options) {
    return this.#calls.call('conversations.items.create', withIDs(params, { conversation_id: conversationID }), options)
  }

  /**
   * @param {string} conversationID
   * @param {import('..').ListParams} [params]
   * @param {CallOptions} [options]
   */
  list(conversationID, params, options) {
    return this.#calls.page('conversations.items.list', withIDs(params, { conversation_id: conversationID }), options)
  }

  /**
   * @param {string} itemID
   * @param {import('..').ItemRetrieveParams & { conversation_id: string }} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<import('..').InputItem>}
   */
  retrieve(itemID, params, options) {
    return this.#calls.call('conversations.items.retrieve', withIDs(params, { item_id: itemID }), options)
  }

  /**
   * @param {string} itemID
   * @param {{ conversation_id: string }} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<Conversation>}
   */
  delete(itemID, params, options) {
    return this.#calls.call('conversations.items.delete', withIDs(params, { item_id: itemID }), options)
  }
}

module.exports = { ConversationItems, Conversations }

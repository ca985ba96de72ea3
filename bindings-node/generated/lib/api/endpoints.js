// generated from core/src/api/endpoints.rs by `make generate`; do not edit
'use strict'

const { withIDs } = require('../../../lib/call.js')
const { readResponse } = require('../../../lib/response.js')

/** @import { Calls } from '../../../lib/call.js' */
/**
 * @import {
 *   CallOptions,
 *   CallPromise,
 *   CompactParams,
 *   CompactedResponse,
 *   Conversation,
 *   ConversationCreateParams,
 *   ConversationItemsParams,
 *   ConversationUpdateParams,
 *   CreateParams,
 *   Deleted,
 *   FinalResponse,
 *   InputItem,
 *   InputTokens,
 *   InputTokensParams,
 *   ItemPage,
 *   ItemRetrieveParams,
 *   ListParams,
 *   PagePromise,
 *   RetrieveParams,
 *   SessionOptions,
 * } from '../../../index.js'
 */
/**
 * @import {
 *   ClientBase as ClientBaseType,
 *   ConversationItems as ConversationItemsType,
 *   Conversations as ConversationsType,
 *   InputItems as InputItemsType,
 *   InputTokenCounts as InputTokenCountsType,
 *   Responses as ResponsesType,
 * } from '../../types/api/endpoints.js'
 */

/** @implements {ClientBaseType} */
class ClientBase {
  #calls

  /** @param {Calls} calls */
  constructor(calls) {
    this.#calls = calls
    this.responses = new Responses(calls)
    this.conversations = new Conversations(calls)
  }

  /**
   * @param {CreateParams} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<FinalResponse>}
   */
  generateResponse(params, options) {
    return this.#calls.call('responses.create', params, options, readResponse)
  }

  /**
   * @param {CreateParams} params
   * @param {CallOptions} [options]
   * @returns {any} ResponseStream
   */
  streamResponse(params, options) {
    return this.#calls.stream('responses.stream', params, options)
  }

  /**
   * @param {string} path
   * @param {CallOptions} [options]
   * @returns {CallPromise<unknown>}
   */
  get(path, options) {
    return this.#calls.call('get', { path }, options)
  }

  /**
   * @param {string} path
   * @param {CallOptions & { body?: unknown }} [options]
   * @returns {CallPromise<unknown>}
   */
  post(path, options) {
    const { body, ...others } = options ?? {}
    return this.#calls.call('post', { path, body }, others)
  }

  /**
   * @param {string} path
   * @param {CallOptions} [options]
   * @returns {CallPromise<unknown>}
   */
  delete(path, options) {
    return this.#calls.call('delete', { path }, options)
  }
}

/** @implements {ResponsesType} */
class Responses {
  #calls

  /** @param {Calls} calls */
  constructor(calls) {
    this.#calls = calls
    this.inputItems = new InputItems(calls)
    this.inputTokens = new InputTokenCounts(calls)
  }

  /**
   * @param {CreateParams} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<FinalResponse>}
   */
  create(params, options) {
    return this.#calls.call('responses.create', params, options, readResponse)
  }

  /**
   * @param {CreateParams} params
   * @param {CallOptions} [options]
   * @returns {any} ResponseStream
   */
  stream(params, options) {
    return this.#calls.stream('responses.create', params, options)
  }

  /**
   * @param {SessionOptions | null} [sessionOptions]
   * @param {CallOptions} [options]
   * @returns {any} Promise<Session>
   */
  connect(sessionOptions, options) {
    return this.#calls.connect(sessionOptions, options)
  }

  /**
   * @param {string} responseID
   * @param {(RetrieveParams & { stream?: boolean | null }) | null} [params]
   * @param {CallOptions} [options]
   * @returns {any} the promise of a response, or of the stream of its events
   */
  retrieve(responseID, params, options) {
    const request = withIDs(params, { response_id: responseID })
    if (params?.stream === true) {
      return this.#calls.openStream('responses.retrieve', request, options)
    }
    return this.#calls.call('responses.retrieve', request, options, readResponse)
  }

  /**
   * @param {CreateParams} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<FinalResponse>}
   */
  createAndWait(params, options) {
    return this.#calls.call('responses.create_and_wait', params, options, readResponse)
  }

  /**
   * @param {string} responseID
   * @param {RetrieveParams | null} [params]
   * @param {CallOptions} [options]
   * @returns {CallPromise<FinalResponse>}
   */
  wait(responseID, params, options) {
    return this.#calls.call('responses.wait', withIDs(params, { response_id: responseID }), options, readResponse)
  }

  /**
   * @param {string} responseID
   * @param {CallOptions} [options]
   * @returns {CallPromise<Deleted>}
   */
  delete(responseID, options) {
    return this.#calls.call('responses.delete', { response_id: responseID }, options)
  }

  /**
   * @param {string} responseID
   * @param {CallOptions} [options]
   * @returns {CallPromise<FinalResponse>}
   */
  cancel(responseID, options) {
    return this.#calls.call('responses.cancel', { response_id: responseID }, options, readResponse)
  }

  /**
   * @param {CompactParams} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<CompactedResponse>}
   */
  compact(params, options) {
    return this.#calls.call('responses.compact', params, options)
  }
}

/** @implements {InputItemsType} */
class InputItems {
  #calls

  /** @param {Calls} calls */
  constructor(calls) {
    this.#calls = calls
  }

  /**
   * @param {string} responseID
   * @param {ListParams | null} [params]
   * @param {CallOptions} [options]
   * @returns {PagePromise<InputItem>}
   */
  list(responseID, params, options) {
    return this.#calls.page('responses.input_items.list', withIDs(params, { response_id: responseID }), options)
  }
}

/** @implements {InputTokenCountsType} */
class InputTokenCounts {
  #calls

  /** @param {Calls} calls */
  constructor(calls) {
    this.#calls = calls
  }

  /**
   * @param {InputTokensParams} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<InputTokens>}
   */
  count(params, options) {
    return this.#calls.call('responses.input_tokens.count', params, options)
  }
}

/** @implements {ConversationsType} */
class Conversations {
  #calls

  /** @param {Calls} calls */
  constructor(calls) {
    this.#calls = calls
    this.items = new ConversationItems(calls)
  }

  /**
   * @param {ConversationCreateParams | null} [params]
   * @param {CallOptions} [options]
   * @returns {CallPromise<Conversation>}
   */
  create(params, options) {
    return this.#calls.call('conversations.create', params ?? {}, options)
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
   * @param {ConversationUpdateParams} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<Conversation>}
   */
  update(conversationID, params, options) {
    return this.#calls.call('conversations.update', withIDs(params, { conversation_id: conversationID }), options)
  }

  /**
   * @param {string} conversationID
   * @param {CallOptions} [options]
   * @returns {CallPromise<Deleted>}
   */
  delete(conversationID, options) {
    return this.#calls.call('conversations.delete', { conversation_id: conversationID }, options)
  }
}

/** @implements {ConversationItemsType} */
class ConversationItems {
  #calls

  /** @param {Calls} calls */
  constructor(calls) {
    this.#calls = calls
  }

  /**
   * @param {string} conversationID
   * @param {ConversationItemsParams} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<ItemPage>}
   */
  create(conversationID, params, options) {
    return this.#calls.call('conversations.items.create', withIDs(params, { conversation_id: conversationID }), options)
  }

  /**
   * @param {string} conversationID
   * @param {ListParams | null} [params]
   * @param {CallOptions} [options]
   * @returns {PagePromise<InputItem>}
   */
  list(conversationID, params, options) {
    return this.#calls.page('conversations.items.list', withIDs(params, { conversation_id: conversationID }), options)
  }

  /**
   * @param {string} itemID
   * @param {ItemRetrieveParams & { conversation_id: string }} params
   * @param {CallOptions} [options]
   * @returns {CallPromise<InputItem>}
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

module.exports = {
  ClientBase,
  ConversationItems,
  Conversations,
  InputItems,
  InputTokenCounts,
  Responses,
}

'use strict'

/** @typedef {{ status: number, headers: Record<string, string>, request_id?: string, retries: number }} Head */

/** The statuses whose answers have no body, not even an empty one. */
const WITHOUT_BODY = [204, 205, 304]

/**
 * The promise of a call, with which the answer can be had that it was read from.
 *
 * @template T
 * @param {Promise<T>} data
 * @param {Promise<import('./addon').NativeAnswer>} answer
 * @returns {import('..').CallPromise<T>}
 */
function withAnswer(data, answer) {
  const open = async () => {
    // Whoever asks for the answer is told of its error; who asked for the data only, too.
    data.catch(() => undefined)
    const native = await answer
    return { head: JSON.parse(native.head()), body: native.body() }
  }
  return Object.assign(data, {
    asResponse: async () => {
      const { head, body } = await open()
      return toResponse(head, body)
    },
    withResponse: async () => {
      const { head, body } = await open()
      return withHead(await data, head, body)
    },
  })
}

/**
 * What was read of an answer, and the answer.
 *
 * @template T
 * @param {T} data
 * @param {Head} head
 * @param {Uint8Array | null} body
 * @returns {import('..').WithResponse<T>}
 */
function withHead(data, head, body) {
  const requestID = head.request_id ?? null
  return { data, response: toResponse(head, body), requestID, request_id: requestID, retriesTaken: head.retries }
}

/**
 * An answer as `fetch` would give it.
 *
 * @param {Head} head
 * @param {Uint8Array | null} body
 */
function toResponse({ status, headers }, body) {
  // `fetch` has the bytes of headers as Latin-1.
  const values = Object.entries(headers).map(([name, value]) => [name, Buffer.from(value).toString('latin1')])
  const content = WITHOUT_BODY.includes(status) ? null : /** @type {any} */ (body)
  return new Response(content, { status, headers: Object.fromEntries(values) })
}

module.exports = { toResponse, withAnswer, withHead }

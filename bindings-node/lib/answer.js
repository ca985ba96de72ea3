'use strict'

/** @typedef {{ status: number, headers: Record<string, string>, request_id?: string, retries: number }} Head */

/** The statuses for which `Response` accepts no body, not even an empty one. */
const WITHOUT_BODY = [204, 205, 304]

/**
 * The promise of a call, with access to the HTTP response that the result was read from.
 *
 * @template T
 * @param {Promise<T>} data
 * @param {Promise<import('./addon').NativeAnswer>} answer
 * @returns {import('..').CallPromise<T>}
 */
function withAnswer(data, answer) {
  const open = async () => {
    // The promise of the response rejects with the same error, so this one need not be handled as well.
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
 * The result of a call, with the HTTP response.
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
 * An answer as `fetch` would return it.
 *
 * @param {Head} head
 * @param {Uint8Array | null} body
 */
function toResponse({ status, headers }, body) {
  // `fetch` decodes the bytes of headers as Latin-1.
  const values = Object.entries(headers).map(([name, value]) => [name, Buffer.from(value).toString('latin1')])
  const content = WITHOUT_BODY.includes(status) ? null : /** @type {any} */ (body)
  return new Response(content, { status, headers: Object.fromEntries(values) })
}

module.exports = { toResponse, withAnswer, withHead }

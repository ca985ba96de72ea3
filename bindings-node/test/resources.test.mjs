// Every endpoint: what is made on the mock's server is found there again; pages, errors, cancelling.
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { BadRequestError, CancelledError, InvalidRequestError, NotFoundError } from 'antiphon'

import { connect, rejection, REQUEST, serve } from './support.mjs'

/**
 * A script that answers with a page of one-letter messages.
 *
 * @param {string} texts
 * @param {boolean} hasMore
 * @returns {import('antiphon/mock').Script}
 */
function page(texts, hasMore) {
  const data = Array.from(texts, (text) => ({
    type: 'message',
    id: `msg_${text}`,
    role: 'user',
    content: [{ type: 'input_text', text }],
  }))
  return { json: { object: 'list', data, has_more: hasMore, last_id: data.at(-1)?.id } }
}

const LETTERS = ['a', 'b', 'c', 'd', 'e']
const PAGES = [page('ab', true), page('cd', true), page('e', false)]

/**
 * What messages say.
 *
 * @param {AsyncIterable<import('antiphon').InputItem> | import('antiphon').InputItem[]} items
 */
async function textsOf(items) {
  const texts = []
  for await (const item of items) {
    const content = item.type === 'message' && 'content' in item ? item.content : undefined
    const part = Array.isArray(content) ? content[0] : undefined
    texts.push(part && 'text' in part ? part.text : undefined)
  }
  return texts
}

test('a response is retrieved, listed and deleted', async (t) => {
  const server = serve(t)
  const { responses } = connect(server)
  const made = await responses.create(REQUEST)
  const found = await responses.retrieve(made.id, { include: ['reasoning.encrypted_content'] })
  assert.deepEqual(found, made)
  assert.match(server.requests().at(-1)?.path ?? '', /\?include%5B%5D=reasoning\.encrypted_content$/)
  assert.deepEqual(await responses.retrieve(made.id, { stream: false }), made)
  assert.deepEqual(await textsOf(responses.inputItems.list(made.id)), ['Hello'])
  assert.deepEqual(await responses.delete(made.id), { object: 'response.deleted', id: made.id, deleted: true })
  const calls = [
    () => responses.retrieve(made.id),
    () => responses.retrieve(made.id, { stream: true }),
    () => responses.delete(made.id),
    () => responses.cancel(made.id),
    () => responses.inputItems.list(made.id),
    () => textsOf(responses.inputItems.list(made.id)),
  ]
  for (const call of calls) {
    const error = await rejection(call())
    assert.ok(error instanceof NotFoundError)
    assert.equal(error.status, 404)
  }
})

test('a stored response is streamed again from anywhere', async (t) => {
  const { responses } = connect(serve(t))
  const stream = responses.stream(REQUEST)
  const events = []
  for await (const event of stream) events.push(event)
  const made = await stream.finalResponse()
  for (const after of [null, 0, 5]) {
    const replayed = await responses.retrieve(made.id, { stream: true, starting_after: after })
    // The answer has been waited for.
    assert.match(replayed.requestID ?? '', /^req_/)
    const again = []
    for await (const event of replayed) again.push(event)
    assert.deepEqual(again, events.slice(after === null ? 0 : after + 1))
    assert.deepEqual(await replayed.finalResponse(), made)
  }
})

test('a background response is cancelled', async (t) => {
  const { responses } = connect(serve(t))
  const made = await responses.create({ ...REQUEST, background: true })
  assert.equal(made.status, 'queued')
  assert.equal((await responses.cancel(made.id)).status, 'cancelled')
  assert.equal((await responses.retrieve(made.id)).status, 'cancelled')
})

test('a compacted context is the input of the next request', async (t) => {
  const server = serve(t)
  const { responses } = connect(server)
  const first = await responses.create(REQUEST)
  const compacted = await responses.compact({ model: 'm', input: 'Second', previous_response_id: first.id })
  assert.equal(compacted.output.at(-1)?.type, 'compaction')
  const next = await responses.create({ model: 'm', input: [...compacted.output, { role: 'user', content: 'Third' }] })
  assert.match(next.output_text, /Third/)
  assert.deepEqual(JSON.parse(server.requests().at(-1)?.body ?? '').input[1], compacted.output[1])
})

test('tokens are counted without a response', async (t) => {
  const { responses } = connect(serve(t))
  const counted = await responses.inputTokens.count({ model: 'm', input: 'one two three', instructions: 'four' })
  assert.deepEqual(counted, { object: 'response.input_tokens', input_tokens: 4 })
})

test('a conversation is made, changed and deleted', async (t) => {
  const { conversations } = connect(serve(t))
  const made = await conversations.create({ items: [{ role: 'user', content: 'Hello' }], metadata: { topic: 'old' } })
  assert.deepEqual(made.metadata, { topic: 'old' })
  assert.equal((await conversations.update(made.id, { metadata: { topic: 'new' } })).id, made.id)
  assert.deepEqual((await conversations.retrieve(made.id)).metadata, { topic: 'new' })
  const error = await rejection(conversations.update(made.id, {}))
  assert.ok(error instanceof BadRequestError)
  assert.equal(error.param, 'metadata')
  assert.equal((await conversations.delete(made.id)).object, 'conversation.deleted')
  const calls = [
    () => conversations.retrieve(made.id),
    () => conversations.delete(made.id),
    () => conversations.items.list(made.id),
  ]
  for (const call of calls) {
    assert.ok((await rejection(call())) instanceof NotFoundError)
  }
  assert.ok((await conversations.create()).id)
})

test('items are added, found and taken out', async (t) => {
  const server = serve(t)
  const { conversations } = connect(server)
  const { items } = conversations
  const made = await conversations.create()
  /** @type {any} */
  const shiny = { type: 'shiny', id: 'shiny/1?', glow: [1, null] }
  const added = await items.create(made.id, { items: [{ role: 'user', content: 'One' }, shiny], include: ['x'] })
  assert.match(server.requests().at(-1)?.path ?? '', /\/items\?include%5B%5D=x$/)
  assert.equal(added.data.length, 2)
  for (const item of added.data) {
    const { id } = /** @type {{ id: string }} */ (/** @type {unknown} */ (item))
    assert.deepEqual(await items.retrieve(id, { conversation_id: made.id }), item)
  }
  assert.deepEqual(await items.delete('shiny/1?', { conversation_id: made.id }), made)
  const gone = items.retrieve('shiny/1?', { conversation_id: made.id, include: ['x'] })
  assert.ok((await rejection(gone)) instanceof NotFoundError)
  assert.deepEqual(await textsOf(items.list(made.id)), ['One'])
})

test('pages go on by themselves', async (t) => {
  const server = serve(t)
  const { items } = connect(server).conversations
  server.enqueue(PAGES)
  assert.deepEqual(await textsOf(items.list('conv_1', { limit: 2 })), LETTERS)
  // The same parameters, and where the page before ended.
  assert.deepEqual(
    server.requests().map(({ path }) => path.split('?')[1]),
    ['limit=2', 'limit=2&after=msg_b', 'limit=2&after=msg_d'],
  )
  server.enqueue(PAGES)
  const first = await items.list('conv_1', { limit: 2 })
  const lengths = []
  for await (const { data } of first.iterPages()) lengths.push(data.length)
  assert.deepEqual(lengths, [2, 2, 1])
  // Iterating begins anew, and pages can be gone through by hand.
  server.enqueue(PAGES.slice(1))
  assert.deepEqual(await textsOf(first), LETTERS)
  assert.deepEqual(await textsOf(first.data), ['a', 'b'])
  assert.equal(first.last_id, 'msg_b')
  assert.equal(first.has_more, true)
  assert.equal(first.hasNextPage(), true)
  server.enqueue(PAGES.slice(1))
  const last = await (await first.getNextPage()).getNextPage()
  assert.equal(last.hasNextPage(), false)
  const error = await rejection(last.getNextPage())
  assert.ok(error instanceof InvalidRequestError)
  assert.equal(error.path, 'after')
  assert.match(error.message, /hasNextPage\(\)/)
  assert.deepEqual(Object.fromEntries(Object.entries(last)), PAGES[2]?.json)
})

test('a page that fails keeps the items before', async (t) => {
  const server = serve(t)
  server.enqueue([...PAGES.slice(0, 2), { status: 404 }])
  const seen = []
  const walk = async () => {
    for await (const item of connect(server).responses.inputItems.list('resp_1')) seen.push(item)
  }
  assert.ok((await rejection(walk())) instanceof NotFoundError)
  assert.equal(seen.length, 4)
})

test('what is no id is named', async (t) => {
  const server = serve(t)
  const { responses, conversations } = connect(server)
  for (const id of /** @type {any[]} */ (['', '.', '..', null, undefined, 5])) {
    /** @type {[() => Promise<unknown>, string][]} */
    const calls = [
      [() => responses.retrieve(id), 'response_id'],
      [() => responses.retrieve(id, { stream: true }), 'response_id'],
      [() => responses.delete(id), 'response_id'],
      [() => responses.cancel(id), 'response_id'],
      [() => responses.inputItems.list(id), 'response_id'],
      [() => conversations.retrieve(id), 'conversation_id'],
      [() => conversations.update(id, {}), 'conversation_id'],
      [() => conversations.items.create(id, { items: [] }), 'conversation_id'],
      [() => conversations.items.retrieve('msg_1', { conversation_id: id }), 'conversation_id'],
      [() => conversations.items.delete(id, { conversation_id: 'conv_1' }), 'item_id'],
    ]
    for (const [call, path] of calls) {
      const error = await rejection(call())
      assert.ok(error instanceof InvalidRequestError, String(error))
      assert.equal(error.path, path)
    }
  }
  assert.deepEqual(server.requests(), [])
})

test('bad parameters are named', async (t) => {
  const server = serve(t)
  const { responses, conversations } = connect(server)
  /** @type {[() => Promise<unknown>, string][]} */
  const calls = [
    [() => responses.inputItems.list('resp_1', /** @type {any} */ ({ limit: 'all' })), 'limit'],
    [() => responses.inputItems.list('resp_1', /** @type {any} */ ('all')), ''],
    [() => responses.retrieve('resp_1', /** @type {any} */ (['all'])), ''],
    [() => responses.retrieve('resp_1', /** @type {any} */ ({ stream: 'yes' })), 'stream'],
    [() => responses.compact(/** @type {any} */ (undefined)), ''],
    [() => conversations.create(/** @type {any} */ ({ items: [{ role: 5 }] })), 'items[0].role'],
  ]
  for (const [call, path] of calls) {
    const error = await rejection(call())
    assert.ok(error instanceof InvalidRequestError, String(error))
    assert.equal(error.path, path)
  }
  assert.deepEqual(server.requests(), [])
})

test('a signal cancels every kind of call', async (t) => {
  const server = serve(t)
  const { responses, conversations } = connect(server)
  /** @type {((options: import('antiphon').CallOptions) => Promise<unknown>)[]} */
  const calls = [
    (options) => responses.retrieve('resp_1', null, options),
    (options) => responses.retrieve('resp_1', { stream: true }, options),
    (options) => responses.delete('resp_1', options),
    (options) => responses.cancel('resp_1', options),
    (options) => responses.compact({}, options),
    (options) => responses.inputTokens.count({}, options),
    (options) => responses.inputItems.list('resp_1', {}, options),
    (options) => textsOf(conversations.items.list('conv_1', {}, options)),
    (options) => conversations.create({}, options),
    (options) => conversations.retrieve('conv_1', options),
    (options) => conversations.update('conv_1', {}, options),
    (options) => conversations.delete('conv_1', options),
    (options) => conversations.items.create('conv_1', { items: [] }, options),
    (options) => conversations.items.retrieve('msg_1', { conversation_id: 'conv_1' }, options),
    (options) => conversations.items.delete('msg_1', { conversation_id: 'conv_1' }, options),
  ]
  for (const [index, call] of calls.entries()) {
    server.enqueue({ before_headers: 'stall' })
    const controller = new AbortController()
    const rejected = rejection(call({ signal: controller.signal }))
    while (server.requests().length <= index) await new Promise((resolve) => setTimeout(resolve, 1))
    const reason = new Error('enough')
    controller.abort(reason)
    const error = await rejected
    assert.ok(error instanceof CancelledError, `${String(call)}: ${String(error)}`)
    assert.equal(error.cause, reason)
    assert.ok(await server.waitForConnections(0))
  }
})

test('a signal counts for the pages behind the first', async (t) => {
  const server = serve(t)
  server.enqueue(PAGES)
  const controller = new AbortController()
  const walk = async () => {
    for await (const _ of connect(server).conversations.items.list('conv_1', {}, { signal: controller.signal })) {
      controller.abort()
    }
  }
  assert.ok((await rejection(walk())) instanceof CancelledError)
  assert.equal(server.requests().length, 1)
})

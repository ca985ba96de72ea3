'use strict'

const { toResponse, withHead } = require('./answer.js')
const { fromNative, native } = require('./errors.js')
const { readResponse } = require('./response.js')

/** The most events of one batch: more are no cheaper by the event. */
const BATCH_SIZE = 256

/** More than any batch has. */
const ALL = 0xffff_ffff

/** How many batches that are there already are taken in a row before timers and other streams have their turn. */
const MOST_POLLS = 16

/** The kind of what iteration gives where it gives events. */
const EVERYTHING = ''

/** @typedef {import('..').Event} Event */
/** @typedef {IteratorResult<any, undefined>} Result */

/** @type {IteratorReturnResult<undefined>} */
const DONE = Object.freeze({ value: undefined, done: true })

class ResponseStream {
  #native
  #keys
  #stopListening

  /** What iteration gives out: events, or elements of one kind; and the place in it. */
  /** @type {unknown[]} */
  #values = []
  #index = 0
  #kind = EVERYTHING

  /** Whether a batch is being waited for. */
  #isReading = false

  /** @type {Promise<unknown> | null} The last of the `next` calls that wait. */
  #turn = null

  /** How many batches were taken in a row without waiting. */
  #polls = 0

  /** Whether anyone has iterated. */
  #begun = false

  /** Whether there is nothing more to read. */
  #ended = false

  /** Whether the caller gave up; and whether iteration then just ends, without an error. */
  #stopped = false
  #quiet = false

  /** @type {Error | undefined} The error that iteration ends with, until it was given. */
  #failure

  /** @type {unknown} Why the caller aborted. */
  #reason

  /**
   * @param {import('./addon').NativeStream} stream
   * @param {AbortSignal} [signal]
   * @param {import('./errors.js').Keys} [keys]
   */
  constructor(stream, signal, keys) {
    this.#native = stream
    this.#keys = keys
    this.#reason = signal?.reason
    this.#stopListening = listen(signal, this)
  }

  get requestID() {
    return this.#native.requestId
  }

  /** @returns {this} */
  [Symbol.asyncIterator]() {
    return this
  }

  /** @returns {Promise<Result>} */
  next() {
    // This is the hot path: most events are here already.
    if (this.#turn === null && this.#index < this.#values.length && this.#kind === EVERYTHING) {
      return Promise.resolve({ value: this.#values[this.#index++], done: false })
    }
    return this.#next(EVERYTHING)
  }

  /** @returns {Promise<Result>} */
  return() {
    this.cancel()
    return Promise.resolve(DONE)
  }

  /**
   * @param {unknown} error
   * @returns {Promise<Result>}
   */
  throw(error) {
    this.cancel()
    // Whatever a generator's caller throws into it.
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    return Promise.reject(error)
  }

  async [Symbol.asyncDispose ?? Symbol.for('nodejs.asyncDispose')]() {
    await this.return()
  }

  cancel() {
    this.#quiet = true
    this.#stop()
  }

  /** @param {unknown} [reason] */
  abort(reason) {
    this.#reason ??= reason
    this.#stop()
  }

  textDeltas() {
    return this.#only('text')
  }

  reasoningTextDeltas() {
    return this.#only('reasoning')
  }

  refusalDeltas() {
    return this.#only('refusal')
  }

  functionCalls() {
    return this.#only('function_calls')
  }

  images() {
    return this.#only('images')
  }

  /** Waits until the server has answered. */
  async opened() {
    try {
      await this.#native.opened()
    } catch (error) {
      this.#stopListening()
      throw fromNative(error, this.#reason, this.#keys)
    }
  }

  async response() {
    return toResponse(await this.#head(), null)
  }

  async withResponse() {
    return withHead(this, await this.#head(), null)
  }

  /** @returns {Promise<import('./answer.js').Head>} */
  async #head() {
    await this.opened()
    return JSON.parse(this.#native.head() ?? '{}')
  }

  snapshot() {
    return readResponse(native(() => this.#native.snapshot(this.#unread())))
  }

  async finalResponse() {
    // A loop that is started in the same breath comes first.
    await Promise.resolve()
    // Someone who iterates may go on: the events that are left are kept for them.
    const keepsEvents = this.#begun
    if (!keepsEvents) this.#ended = true
    try {
      return readResponse(await this.#native.finalResponse(keepsEvents))
    } catch (error) {
      throw fromNative(error, this.#reason, this.#keys)
    } finally {
      this.#stopListening()
    }
  }

  toReadableStream() {
    const encoder = new TextEncoder()
    return new ReadableStream({
      pull: async (controller) => {
        const { value, done } = await this.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
      },
      cancel: () => this.cancel(),
    })
  }

  /**
   * Iterates over the elements of one kind.
   *
   * @param {string} kind
   * @returns {AsyncIterableIterator<any, undefined>}
   */
  #only(kind) {
    const iterator = {
      next: () => this.#next(kind),
      return: () => this.return(),
      [Symbol.asyncIterator]: () => iterator,
    }
    return iterator
  }

  /**
   * @param {string} kind
   * @returns {Promise<Result>}
   */
  #next(kind) {
    this.#begun = true
    // Whoever asked first is served first.
    const turn = this.#turn === null ? this.#take(kind) : this.#turn.then(() => this.#take(kind))
    const settled = turn.then(ignore, ignore)
    this.#turn = settled
    void settled.then(() => {
      if (this.#turn === settled) this.#turn = null
    })
    return turn
  }

  /**
   * The next event, or the next element of a kind; it may have to be waited for.
   *
   * @param {string} kind
   * @returns {Promise<Result>}
   */
  async #take(kind) {
    while (!this.#quiet) {
      this.#switchTo(kind)
      if (this.#index < this.#values.length) return { value: this.#values[this.#index++], done: false }
      if (!this.#ended) {
        if (!this.#poll()) await this.#read()
      } else if (this.#failure !== undefined) {
        const failure = this.#failure
        this.#failure = undefined
        throw failure
      } else {
        return DONE
      }
    }
    return DONE
  }

  /**
   * Puts back what was not given out where iteration continues with another kind.
   *
   * @param {string} kind
   */
  #switchTo(kind) {
    if (kind === this.#kind) return
    this.#native.putBack(this.#unread())
    this.#kind = kind
    this.#values = []
    this.#index = 0
  }

  /** Takes one more batch if it is there, which is cheaper than waiting for it. */
  #poll() {
    if (this.#polls === MOST_POLLS) return false
    this.#polls += 1
    try {
      const batch =
        this.#kind === EVERYTHING
          ? this.#native.pollBatch(BATCH_SIZE)
          : this.#native.pollPieces(this.#kind, BATCH_SIZE)
      if (batch === null) return false
      this.#show(batch)
    } catch (error) {
      this.#fail(error)
    }
    return true
  }

  /** Waits for one more batch. */
  async #read() {
    this.#polls = 0
    this.#isReading = true
    try {
      const batch =
        this.#kind === EVERYTHING
          ? this.#native.nextBatch(BATCH_SIZE)
          : this.#native.nextPieces(this.#kind, BATCH_SIZE)
      this.#show(await batch)
    } catch (error) {
      this.#fail(error)
    } finally {
      this.#isReading = false
    }
  }

  /** @param {string} batch */
  #show(batch) {
    if (batch === '') {
      this.#end()
    } else if (!this.#stopped) {
      this.#values = JSON.parse(batch)
      this.#index = 0
    }
  }

  /** @param {unknown} error */
  #fail(error) {
    this.#failure = fromNative(error, this.#reason, this.#keys)
    this.#end()
  }

  #end() {
    this.#ended = true
    this.#stopListening()
  }

  /** Closes the connection and drops what was not given out. */
  #stop() {
    this.#stopped = true
    this.#stopListening()
    this.#native.cancel(this.#unread())
    this.#values = []
    this.#index = 0
  }

  /** How many events or elements of the core's last batch were not given out. */
  #unread() {
    return this.#isReading ? ALL : this.#values.length - this.#index
  }
}

/**
 * Aborts a stream with a signal, which may outlive it and must not hold it.
 *
 * @param {AbortSignal | undefined} signal
 * @param {ResponseStream} stream
 * @returns {() => void} stops that
 */
function listen(signal, stream) {
  if (signal === undefined) return ignore
  const reference = new WeakRef(stream)
  const abort = () => reference.deref()?.abort(signal.reason)
  signal.addEventListener('abort', abort)
  return () => signal.removeEventListener('abort', abort)
}

function ignore() {
  // Nothing is to be done.
}

module.exports = { ResponseStream }

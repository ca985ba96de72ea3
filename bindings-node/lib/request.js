'use strict'

const { CALL_OPTIONS } = require('../generated/lib/options.js')
const { classes, fromNative } = require('./errors.js')
const addon = require('./native.js')
const { toCore } = require('./options.js')

const { ConfigError, InvalidRequestError } = classes

/**
 * Makes a call that a signal cancels.
 *
 * @template T
 * @param {(cancellation: import('./addon').Cancellation) => Promise<T>} call
 * @param {AbortSignal | undefined} signal
 * @param {import('./errors.js').Keys} [keys]
 * @returns {Promise<T>}
 */
async function cancelling(call, signal, keys) {
  const cancellation = new addon.Cancellation()
  const cancel = () => cancellation.cancel()
  if (signal?.aborted) cancel()
  signal?.addEventListener('abort', cancel)
  try {
    return await call(cancellation)
  } catch (error) {
    throw fromNative(error, signal?.reason, keys)
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
}

/**
 * The signal of a call, and its other options as core accepts them.
 *
 * @param {import('..').CallOptions | import('..').StreamOptions} [options]
 * @param {ReadonlyMap<string, string>} [names] those it has
 */
function readOptions(options, names = CALL_OPTIONS) {
  const { signal, ...others } = options ?? {}
  if (signal != null && typeof signal.addEventListener !== 'function') {
    throw new ConfigError(`signal: expected an AbortSignal, got ${typeof signal}.`)
  }
  const known = `The options of a call are ${['signal', ...names.keys()].join(', ')}.`
  return { signal: signal ?? undefined, others: toCore(others, names, known) }
}

/** @param {unknown} params */
function stringify(params) {
  try {
    // Core reports parameters that are not an object.
    return JSON.stringify(params) ?? 'null'
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const message = `the request: not valid JSON (${reason}). Nothing was sent.`
    throw new InvalidRequestError(message, { path: '', cause })
  }
}

module.exports = { cancelling, readOptions, stringify }

'use strict'

const { withOptionNames } = require('./options.js')

/** Everything that Antiphon throws. */
class AntiphonError extends Error {
  /**
   * @param {string} message what happened, to which request, and what to do
   * @param {import('..').ErrorFields} [fields] what is known beside it; absent fields are left out
   */
  constructor(message, fields = {}) {
    const { cause, ...known } = fields
    super(message, cause === undefined ? undefined : { cause })
    Object.assign(this, known)
  }
}

class ConfigError extends AntiphonError {}
class InvalidRequestError extends AntiphonError {}
class DecodeError extends AntiphonError {}
class CancelledError extends AntiphonError {}

class APIError extends AntiphonError {}
class APIConnectionError extends APIError {}
class APITimeoutError extends APIConnectionError {}

class APIStatusError extends APIError {}
class BadRequestError extends APIStatusError {}
class AuthenticationError extends APIStatusError {}
class PermissionDeniedError extends APIStatusError {}
class NotFoundError extends APIStatusError {}
class ConflictError extends APIStatusError {}
class UnprocessableEntityError extends APIStatusError {}
class RateLimitError extends APIStatusError {}
class InternalServerError extends APIStatusError {}

class APIStreamError extends APIError {}
class StreamInterruptedError extends APIError {}
class StreamTimeoutError extends APIError {}

const classes = {
  AntiphonError,
  ConfigError,
  InvalidRequestError,
  DecodeError,
  CancelledError,
  APIError,
  APIConnectionError,
  APITimeoutError,
  APIStatusError,
  BadRequestError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  ConflictError,
  UnprocessableEntityError,
  RateLimitError,
  InternalServerError,
  APIStreamError,
  StreamInterruptedError,
  StreamTimeoutError,
}

for (const [name, { prototype }] of Object.entries(classes)) {
  // As the built-in errors have it: inherited, and not listed with the fields.
  Object.defineProperty(prototype, 'name', { value: name, writable: true, configurable: true })
}

/** Names of fields that differ from those of the core's JSON. */
const RENAMED = new Map([
  ['request_id', 'requestID'],
  ['retry_after_ms', 'retryAfter'],
  ['last_sequence_number', 'lastSequenceNumber'],
  ['partial_response', 'partialResponse'],
])

/**
 * What gives the keys of a call, null where it fails, and what it failed with.
 *
 * @typedef {{ ask: () => Promise<string | null>, failure?: { cause: unknown } }} Keys
 */

/**
 * Makes the error that the core means of the one that crossed, whose message is the core's error as JSON.
 *
 * @param {unknown} error what the native addon threw or rejected with
 * @param {unknown} [reason] why the caller cancelled, for the `cause`
 * @param {Keys} [keys] what the call was given keys by; what it failed with is another `cause`
 * @returns {Error} an AntiphonError; any other error as it is
 */
function fromNative(error, reason, keys) {
  const json = error instanceof Error ? parse(error.message) : undefined
  const Class = classes[/** @type {keyof typeof classes} */ (json?.kind)]
  if (Class === undefined) return error instanceof Error ? error : new AntiphonError(String(error))
  const { kind: _, message, ...fields } = json
  const known = Object.entries(fields).map(([name, value]) => [RENAMED.get(name) ?? name, value])
  return new Class(withOptionNames(message), {
    ...Object.fromEntries(known),
    ...keys?.failure,
    ...(Class === CancelledError && reason !== undefined && { cause: reason }),
  })
}

/**
 * Calls into the native addon.
 *
 * @template T
 * @param {() => T} call
 * @returns {T}
 */
function native(call) {
  try {
    return call()
  } catch (error) {
    throw fromNative(error)
  }
}

/** @param {string} text */
function parse(text) {
  // An error of the addon's own, such as an argument of a wrong type, is no JSON.
  if (!text.startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

module.exports = { classes, fromNative, native }

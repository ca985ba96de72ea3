'use strict'

const { DecodeError } = require('../generated/lib/error/kinds.js')
const { METHODS, OPTIONS, PROPERTIES } = require('../generated/lib/model/response/views.js')
const addon = require('./native.js')

/** @typedef {import('..').FinalResponse} FinalResponse */

/** @type {[string, PropertyDescriptor & ThisType<unknown>][]} The views that core computes when they are read. */
const VIEWS = [
  ...PROPERTIES.map((name) => /** @type {[string, PropertyDescriptor]} */ ([name, property(name)])),
  ...METHODS.map((name) => /** @type {[string, PropertyDescriptor]} */ ([name, method(name)])),
]

/**
 * A response with its views, from the JSON that core writes.
 *
 * @param {string} json
 * @returns {FinalResponse}
 */
function readResponse(json) {
  return withViews(JSON.parse(json))
}

/**
 * Adds its views to a response. They are not enumerable, so that the response still equals the server's object.
 *
 * @param {any} response
 * @returns {FinalResponse}
 */
function withViews(response) {
  for (const [name, descriptor] of VIEWS) {
    // A field of the same name that the server sent must not be lost.
    if (!Object.hasOwn(response, name)) Object.defineProperty(response, name, descriptor)
  }
  return response
}

/**
 * @param {string} name
 * @returns {PropertyDescriptor}
 */
function property(name) {
  return {
    configurable: true,
    get() {
      return compute(name, this)
    },
  }
}

/**
 * @param {string} name
 * @returns {PropertyDescriptor}
 */
function method(name) {
  return {
    configurable: true,
    writable: true,
    /**
     * @this {unknown}
     * @param {Record<string, unknown>} [options]
     */
    value(options) {
      const given = Object.entries(OPTIONS[name] ?? {}).find(([option]) => options?.[option])
      return compute(name, this, given?.[1])
    },
  }
}

/**
 * @param {string} name
 * @param {unknown} response
 * @param {string} [view] the view in core, where an option asks for another one
 */
function compute(name, response, view = name) {
  try {
    return JSON.parse(addon.view(view, JSON.stringify(response)))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DecodeError(`${name}: the response was changed and cannot be written as JSON any more (${reason}).`, { cause })
  }
}

module.exports = { readResponse, withViews }

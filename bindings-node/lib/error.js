'use strict'

/** The base of all errors; the classes below it are generated. */
class AntiphonError extends Error {
  /**
   * @param {string} message what happened, to which request, and what to do
   * @param {import('..').ErrorFields} [fields] what else is known; fields that do not apply are absent
   */
  constructor(message, fields = {}) {
    const { cause, ...known } = fields
    super(message, cause === undefined ? undefined : { cause })
    Object.assign(this, known)
  }
}

module.exports = { AntiphonError }

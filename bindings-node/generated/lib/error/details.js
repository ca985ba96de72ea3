// generated from core/src/error/details.rs by `make generate`; do not edit
'use strict'

/** @type {ReadonlyMap<string, string>} The fields that core has other names for, by those. */
const FIELDS = new Map([
  ['request_id', 'requestID'],
  ['retry_after_ms', 'retryAfter'],
  ['last_sequence_number', 'lastSequenceNumber'],
  ['partial_response', 'partialResponse'],
])

/** @type {readonly string[]} The fields that are responses. */
const RESPONSES = ['partialResponse']

module.exports = { FIELDS, RESPONSES }

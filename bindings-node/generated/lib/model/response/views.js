// generated from core/src/model/response/views.rs by `make generate`; do not edit
'use strict'

/** @type {readonly string[]} The views that are properties, beside `output_text`. */
const PROPERTIES = ['is_finished', 'answer_text', 'refusal', 'reasoning_text', 'function_calls', 'incomplete_function_calls', 'images']

/** @type {readonly string[]} The views that are methods. */
const METHODS = ['to_input']

/** @type {Readonly<Record<string, Readonly<Record<string, string>>>>} The options of methods: the view in the place of each. */
const OPTIONS = { to_input: { exact: 'to_exact_input' } }

module.exports = { METHODS, OPTIONS, PROPERTIES }

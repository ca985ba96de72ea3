// generated from core/src by `make generate`; do not edit
'use strict'

const {
  Responses,
  InputItems,
  InputTokenCounts,
  Conversations,
  ConversationItems,
} = require('./lib/api/endpoints.js')
const errors = require('./lib/error/kinds.js')

module.exports = {
  Responses,
  InputItems,
  InputTokenCounts,
  Conversations,
  ConversationItems,
  ...errors,
}

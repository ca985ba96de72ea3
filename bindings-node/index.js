'use strict'

const { Client } = require('./lib/client.js')
const { ConversationItems, Conversations } = require('./lib/conversations.js')
const { classes } = require('./lib/errors.js')
const { Page } = require('./lib/page.js')
const { InputItems, InputTokenCounts, Responses } = require('./lib/responses.js')
const { Lane, Session } = require('./lib/session.js')
const { ResponseStream } = require('./lib/stream.js')
const { version } = require('./package.json')

module.exports = {
  Client,
  Responses,
  InputItems,
  InputTokenCounts,
  Conversations,
  ConversationItems,
  Page,
  ResponseStream,
  Session,
  Lane,
  version,
  ...classes,
}

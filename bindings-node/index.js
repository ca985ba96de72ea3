'use strict'

const generated = require('./generated/index.js')
const { Client } = require('./lib/client.js')
const { Page } = require('./lib/page.js')
const { Lane, Session } = require('./lib/session.js')
const { ResponseStream } = require('./lib/stream.js')
const { version } = require('./package.json')

module.exports = { Client, Page, ResponseStream, Session, Lane, version, ...generated }

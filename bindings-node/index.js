'use strict'

const { Client, Responses } = require('./lib/client.js')
const { classes } = require('./lib/errors.js')
const { ResponseStream } = require('./lib/stream.js')
const { version } = require('./package.json')

module.exports = { Client, Responses, ResponseStream, version, ...classes }

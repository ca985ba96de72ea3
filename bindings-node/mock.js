'use strict'

const { MockServer } = require('./lib/mock.js')

module.exports = { MockServer }

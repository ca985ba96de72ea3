// generated from core/src/error/kinds.rs by `make generate`; do not edit
'use strict'

const { AntiphonError } = require('../../../lib/error.js')

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

module.exports = {
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

// generated from core/src/error/kinds.rs by `make generate`; do not edit
import type { ErrorFields, FinalResponse, TimeoutKind } from '../../../index.js';

/**
 * The base of all errors that this package throws. The message says what happened, to
 * which request, and what to do.
 */
export class AntiphonError extends Error implements ErrorFields {
  constructor(message: string, fields?: ErrorFields);
  readonly status?: number;
  readonly code?: string;
  readonly type?: string;
  readonly param?: string;
  readonly requestID?: string;
  readonly retryAfter?: number;
  readonly attempts?: number;
  readonly path?: string;
  readonly timeout?: TimeoutKind;
  readonly lastSequenceNumber?: number;
  readonly partialResponse?: FinalResponse;
  readonly body?: unknown;
}

/** The options of the client are wrong or incomplete; the message names the option. */
export class ConfigError extends AntiphonError {}

/** No server can accept the request; nothing was sent. `path` names the field. */
export class InvalidRequestError extends AntiphonError {
  readonly path: string;
}

/** The client cannot read the server's answer. */
export class DecodeError extends AntiphonError {}

/** The caller cancelled the call or closed the stream. */
export class CancelledError extends AntiphonError {}

/** The server could not be reached, or answered with an error. */
export class APIError extends AntiphonError {}

/** The server could not be reached, or the connection broke before the answer. */
export class APIConnectionError extends APIError {}

/** The server did not answer in time. */
export class APITimeoutError extends APIConnectionError {}

/**
 * The server answered with an error status. Statuses without a class of their own have
 * this one.
 */
export class APIStatusError extends APIError {
  readonly status: number;
}

/** The server answered 400: the request is wrong. */
export class BadRequestError extends APIStatusError {}

/** The server answered 401: the key is missing or wrong. */
export class AuthenticationError extends APIStatusError {}

/** The server answered 403: the key lacks permission for the call. */
export class PermissionDeniedError extends APIStatusError {}

/** The server answered 404: the URL, the model or the stored object does not exist. */
export class NotFoundError extends APIStatusError {}

/** The server answered 409: the call conflicts with another one. */
export class ConflictError extends APIStatusError {}

/**
 * The server answered 422: the request is well-formed, but the server cannot process
 * it.
 */
export class UnprocessableEntityError extends APIStatusError {}

/**
 * The server answered 429: too many requests, or the quota is used up. `retryAfter` has
 * the delay that the server asks for.
 */
export class RateLimitError extends APIStatusError {}

/** The server answered 500 or above: it failed. */
export class InternalServerError extends APIStatusError {}

/**
 * The server sent an error inside the stream. `partialResponse` holds everything
 * received before it.
 */
export class APIStreamError extends APIError {}

/**
 * The stream ended before its terminal event. `partialResponse` holds everything
 * received before.
 */
export class StreamInterruptedError extends APIError {}

/**
 * The stream was silent for too long; `timeout` names the limit. `partialResponse`
 * holds everything received before.
 */
export class StreamTimeoutError extends APIError {
  readonly timeout: TimeoutKind;
}

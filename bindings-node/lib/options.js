'use strict'

// The one place that knows what an option is called here and what in the core, whose messages name them.

/** The names of the options that a client and a call have here, and those of the core. */
const SHARED = /** @type {const} */ ([
  ['maxRetries', 'max_retries'],
  ['maxRetryAfter', 'max_retry_after'],
  ['timeout', 'timeout'],
  ['totalTimeout', 'total_timeout'],
  ['idleTimeout', 'idle_timeout'],
  ['stallTimeout', 'stall_timeout'],
  ['resume', 'resume'],
  ['maxQueuedEvents', 'max_queued_events'],
  ['maxQueuedBytes', 'max_queued_bytes'],
])

/** @type {ReadonlyMap<string, string>} The options of a client. */
const OPTIONS = new Map([
  ['apiKey', 'api_key'],
  ['provider', 'provider'],
  ['baseURL', 'base_url'],
  ['dataResidency', 'data_residency'],
  ['organization', 'organization'],
  ['project', 'project'],
  ['azureEndpoint', 'azure_endpoint'],
  ['azureADToken', 'azure_ad_token'],
  ['apiVersion', 'api_version'],
  ...SHARED,
  ['connectTimeout', 'connect_timeout'],
  ['retryBudget', 'retry_budget'],
  ['maxFrameBytes', 'max_frame_bytes'],
  ['maxBodyBytes', 'max_body_bytes'],
  ['defaultHeaders', 'headers'],
  ['defaultQuery', 'query'],
  ['userAgentSuffix', 'user_agent_suffix'],
  ['proxy', 'proxy'],
  ['noProxy', 'no_proxy'],
  ['caCertificates', 'ca_certificates'],
  ['allowInsecureHTTP', 'allow_insecure_http'],
  ['strict', 'strict'],
])

/** @type {ReadonlyMap<string, string>} The options that a client can be given other ones of. */
const OTHER_OPTIONS = new Map([...SHARED, ['defaultHeaders', 'headers'], ['defaultQuery', 'query']])

/** @type {ReadonlyMap<string, string>} The options of a call, beside its signal. */
const CALL_OPTIONS = new Map([
  ['headers', 'headers'],
  ['query', 'query'],
  ['idempotencyKey', 'idempotency_key'],
  ...SHARED,
])

/** @type {ReadonlyMap<string, string>} The options of a session, beside those of the call that opens it. */
const SESSION_OPTIONS = new Map([
  ['maxConnectionAge', 'max_connection_age'],
  ['pingInterval', 'ping_interval'],
  ['maxWaitingMessages', 'max_waiting_messages'],
  ['maxWaitingBytes', 'max_waiting_bytes'],
  ['lanes', 'lanes'],
  ['httpFallback', 'http_fallback'],
  ['chaining', 'chaining'],
])

/** The names to put in place of those of the core; `headers` and `query` are words of other messages, too. */
const NAMES = new Map(
  [...OPTIONS, ...CALL_OPTIONS, ...SESSION_OPTIONS]
    .filter(([, core]) => core.includes('_'))
    .map(([name, core]) => /** @type {const} */ ([core, name])),
).set('api_key_provider', 'apiKey')

const CORE_NAME = new RegExp(`(?<![\\w-])(?:${[...NAMES.keys()].join('|')})(?![\\w-])`, 'g')

/**
 * A message of the core with the names that options have here.
 *
 * @param {string} message
 */
function withOptionNames(message) {
  return message.replace(CORE_NAME, (name) => NAMES.get(name) ?? name)
}

/**
 * Options as the core takes them; undefined where there are none.
 *
 * @param {Record<string, unknown>} options
 * @param {ReadonlyMap<string, string>} names
 * @param {(message: string) => Error} error
 * @returns {string | undefined}
 */
function toCore(options, names, error) {
  const entries = Object.entries(options)
  if (entries.length === 0) return undefined
  const named = entries.map(([name, value]) => {
    const core = names.get(name)
    if (core === undefined) {
      throw error(`${name}: there is no such option. The options are ${[...names.keys()].join(', ')}.`)
    }
    // What JSON would leave out or change must not pass for an option that is not set.
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw error(`${name}: expected a finite number, got ${value}.`)
    }
    if (typeof value === 'function' || typeof value === 'symbol') return [core, {}]
    return [core, typeof value === 'bigint' ? Number(value) : value]
  })
  return JSON.stringify(Object.fromEntries(named))
}

module.exports = { CALL_OPTIONS, OPTIONS, OTHER_OPTIONS, SESSION_OPTIONS, toCore, withOptionNames }

// generated from core/src/options by `make generate`; do not edit
'use strict'

/** @type {ReadonlyMap<string, string>} The options of a client, by their names in core. */
const CLIENT_OPTIONS = new Map([
  ['provider', 'provider'],
  ['apiKey', 'api_key'],
  ['baseURL', 'base_url'],
  ['dataResidency', 'data_residency'],
  ['organization', 'organization'],
  ['project', 'project'],
  ['azureEndpoint', 'azure_endpoint'],
  ['azureADToken', 'azure_ad_token'],
  ['apiVersion', 'api_version'],
  ['maxRetries', 'max_retries'],
  ['maxRetryAfter', 'max_retry_after'],
  ['timeout', 'timeout'],
  ['totalTimeout', 'total_timeout'],
  ['idleTimeout', 'idle_timeout'],
  ['stallTimeout', 'stall_timeout'],
  ['endTimeout', 'end_timeout'],
  ['defaultHeaders', 'default_headers'],
  ['defaultQuery', 'default_query'],
  ['resume', 'resume'],
  ['maxQueuedEvents', 'max_queued_events'],
  ['maxQueuedBytes', 'max_queued_bytes'],
  ['retryBudget', 'retry_budget'],
  ['connectTimeout', 'connect_timeout'],
  ['maxFrameBytes', 'max_frame_bytes'],
  ['maxBodyBytes', 'max_body_bytes'],
  ['userAgentSuffix', 'user_agent_suffix'],
  ['proxy', 'proxy'],
  ['noProxy', 'no_proxy'],
  ['caCertificates', 'ca_certificates'],
  ['allowInsecureHTTP', 'allow_insecure_http'],
  ['strict', 'strict'],
])

/** @type {ReadonlyMap<string, string>} The options that a client with other options may change. */
const OTHER_OPTIONS = new Map([
  ['maxRetries', 'max_retries'],
  ['maxRetryAfter', 'max_retry_after'],
  ['timeout', 'timeout'],
  ['totalTimeout', 'total_timeout'],
  ['idleTimeout', 'idle_timeout'],
  ['stallTimeout', 'stall_timeout'],
  ['endTimeout', 'end_timeout'],
  ['defaultHeaders', 'default_headers'],
  ['defaultQuery', 'default_query'],
  ['resume', 'resume'],
  ['maxQueuedEvents', 'max_queued_events'],
  ['maxQueuedBytes', 'max_queued_bytes'],
])

/** @type {ReadonlyMap<string, string>} The options of a call, beside its signal. */
const CALL_OPTIONS = new Map([
  ['maxRetries', 'max_retries'],
  ['maxRetryAfter', 'max_retry_after'],
  ['timeout', 'timeout'],
  ['totalTimeout', 'total_timeout'],
  ['idleTimeout', 'idle_timeout'],
  ['stallTimeout', 'stall_timeout'],
  ['endTimeout', 'end_timeout'],
  ['headers', 'extra_headers'],
  ['query', 'extra_query'],
  ['idempotencyKey', 'idempotency_key'],
  ['resume', 'resume'],
  ['maxQueuedEvents', 'max_queued_events'],
  ['maxQueuedBytes', 'max_queued_bytes'],
])

/** @type {ReadonlyMap<string, string>} The options of a session. */
const SESSION_OPTIONS = new Map([
  ['maxConnectionAge', 'max_connection_age'],
  ['pingInterval', 'ping_interval'],
  ['maxWaitingMessages', 'max_waiting_messages'],
  ['maxWaitingBytes', 'max_waiting_bytes'],
  ['lanes', 'lanes'],
  ['httpFallback', 'http_fallback'],
  ['chaining', 'chaining'],
])

/** @type {ReadonlyMap<string, string>} The names of options by those that messages of core have for them. */
const NAMES = new Map([
  ['api_key', 'apiKey'],
  ['base_url', 'baseURL'],
  ['data_residency', 'dataResidency'],
  ['azure_endpoint', 'azureEndpoint'],
  ['azure_ad_token', 'azureADToken'],
  ['api_version', 'apiVersion'],
  ['retry_budget', 'retryBudget'],
  ['connect_timeout', 'connectTimeout'],
  ['max_frame_bytes', 'maxFrameBytes'],
  ['max_body_bytes', 'maxBodyBytes'],
  ['user_agent_suffix', 'userAgentSuffix'],
  ['no_proxy', 'noProxy'],
  ['ca_certificates', 'caCertificates'],
  ['allow_insecure_http', 'allowInsecureHTTP'],
  ['max_retries', 'maxRetries'],
  ['max_retry_after', 'maxRetryAfter'],
  ['total_timeout', 'totalTimeout'],
  ['idle_timeout', 'idleTimeout'],
  ['stall_timeout', 'stallTimeout'],
  ['end_timeout', 'endTimeout'],
  ['extra_headers', 'headers'],
  ['default_headers', 'defaultHeaders'],
  ['extra_query', 'query'],
  ['default_query', 'defaultQuery'],
  ['idempotency_key', 'idempotencyKey'],
  ['max_queued_events', 'maxQueuedEvents'],
  ['max_queued_bytes', 'maxQueuedBytes'],
  ['api_key_provider', 'apiKey'],
  ['max_connection_age', 'maxConnectionAge'],
  ['ping_interval', 'pingInterval'],
  ['max_waiting_messages', 'maxWaitingMessages'],
  ['max_waiting_bytes', 'maxWaitingBytes'],
  ['http_fallback', 'httpFallback'],
])

module.exports = { CALL_OPTIONS, CLIENT_OPTIONS, NAMES, OTHER_OPTIONS, SESSION_OPTIONS }

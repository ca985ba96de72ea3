'use strict'

// The one place that knows what an option is called here and what in the core, whose messages name them.

/** The names of the options here, and those of the core. */
const OPTIONS = new Map([
  ['apiKey', 'api_key'],
  ['baseURL', 'base_url'],
  ['organization', 'organization'],
  ['project', 'project'],
  ['maxRetries', 'max_retries'],
  ['connectTimeout', 'connect_timeout'],
  ['timeout', 'timeout'],
  ['idleTimeout', 'idle_timeout'],
  ['stallTimeout', 'stall_timeout'],
  ['maxFrameBytes', 'max_frame_bytes'],
  ['maxBodyBytes', 'max_body_bytes'],
  ['defaultHeaders', 'headers'],
  ['userAgentSuffix', 'user_agent_suffix'],
  ['strict', 'strict'],
])

/** The names to put in place of those of the core; `headers` is a word of every other message, too. */
const NAMES = new Map(
  [...OPTIONS].filter(([, core]) => core.includes('_')).map(([name, core]) => /** @type {const} */ ([core, name])),
)

const CORE_NAME = new RegExp(`(?<![\\w-])(?:${[...NAMES.keys()].join('|')})(?![\\w-])`, 'g')

/**
 * A message of the core with the names that options have here.
 *
 * @param {string} message
 */
function withOptionNames(message) {
  return message.replace(/^headers(?=[:[])/, 'defaultHeaders').replace(CORE_NAME, (name) => NAMES.get(name) ?? name)
}

module.exports = { OPTIONS, withOptionNames }

// generated from core/src/options/choices.rs by `make generate`; do not edit

/**
 * Who runs the server. A client has one; the default is `openai`.
 *
 * - `'openai'`: OpenAI, or a server that speaks the same API: `OPENAI_API_KEY`, and
 * `OPENAI_BASE_URL`, else `https://api.openai.com/v1`.
 * - `'azure'`: OpenAI's models at Microsoft Azure: `AZURE_OPENAI_API_KEY`, else
 * `AZURE_OPENAI_AD_TOKEN`, and the option `azureEndpoint`.
 * - `'openrouter'`: OpenRouter, `https://openrouter.ai/api/v1`: `OPENROUTER_API_KEY`.
 * - `'open_responses'`: A server of the Open Responses specification: the options
 * `baseURL` and, if it needs one, `apiKey`.
 * - `'gateway'`: A gateway with parameters of its own, such as `response_format`: the
 * options `baseURL` and, if it needs one, `apiKey`.
 * - `'xai'`: xAI, `https://api.x.ai/v1`: `XAI_API_KEY`.
 * - `'custom'`: Any other server: the client reads nothing from the environment and
 * refuses nothing.
 */
export type Provider = 'openai' | 'azure' | 'openrouter' | 'open_responses' | 'gateway' | 'xai' | 'custom';

/**
 * Whether to resume an interrupted stream after the last received event, by `GET
 * /responses/{id}?stream=true&starting_after=N`.
 *
 * The client drops what the server repeats, by `sequence_number`: the caller sees one
 * stream. It asks up to five times in a row without a new event: at once, then after
 * 0.5, 1, 2 and 4 s; each new event resets the count. It resumes when the connection
 * ends or breaks, when it receives what it cannot read, and, once, when the connection
 * is silent for `idleTimeout`. When no events follow, it retrieves the response: if
 * that is finished, its terminal event ends the stream. It never repeats the request
 * that created the response.
 *
 * - `'auto'`: Where the server can: for responses that are created in the background,
 * and retrieved ones.
 * - `true`: Always, whatever the server supports.
 * - `false`: Never.
 */
export type Resume = 'auto' | true | false;

/**
 * Whether a turn on a lane continues the one before it.
 *
 * - `'off'`: Each request says itself what it continues.
 * - `'continue'`: Each request continues the last response of its lane, and its input
 * is only what is new: the client sets `previous_response_id` where the request has
 * none.
 * - `'extend'`: Each request has the whole conversation as its input. Where that begins
 * with the input of the last request and its response, and everything else is the same,
 * the client sends only what is new.
 */
export type Chaining = 'off' | 'continue' | 'extend';

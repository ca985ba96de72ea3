// Streams one answer, token by token: from the embedded mock server, or with ANTIPHON_LIVE=1 from the API.
import { Client } from 'antiphon'
import { MockServer } from 'antiphon/mock'

const isLive = process.env.ANTIPHON_LIVE === '1'
const server = isLive ? undefined : new MockServer()
server?.setTokenDelay(30)
const client = server === undefined ? new Client() : new Client({ apiKey: 'sk-demo', baseURL: server.url })

const model = process.env.ANTIPHON_MODEL ?? 'gpt-5-mini'
const started = performance.now()
const stream = client.responses.stream({ model, input: 'What does an antiphon do?' })
let firstEvent
for await (const event of stream) {
  firstEvent ??= performance.now() - started
  if (event.type === 'response.output_text.delta') process.stdout.write(event.delta)
}

const { output_text, usage } = await stream.finalResponse()
console.log(`\n${output_text.length} characters`)
console.log(`usage: ${usage?.input_tokens} tokens in, ${usage?.output_tokens} tokens out`)
console.log(`first event after ${firstEvent?.toFixed(1)} ms`)
server?.stop()

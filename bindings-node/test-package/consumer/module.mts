import { Client, RateLimitError, type Event, type FinalResponse } from 'antiphon'
import { MockServer, type Script } from 'antiphon/mock'

const script: Script = { text_deltas: { count: 3, delta: 'a' } }
const server = new MockServer()
server.enqueue([script, { status: 429 }])
const client = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0 })
const stream = client.responses.stream({ model: 'm', input: 'x' })
const kinds: string[] = []
for await (const event of stream) {
  const known: Event = event
  kinds.push(known.type === 'response.output_text.delta' ? known.delta : '.')
}
const response: FinalResponse = await stream.finalResponse()
try {
  await client.responses.create({ model: 'm' })
} catch (error) {
  if (error instanceof RateLimitError) console.log(kinds.join(''), response.output_text, error.status)
}
server.stop()

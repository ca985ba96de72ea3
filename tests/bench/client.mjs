// Antiphon in Node: `client.mjs URL` streams one response, typed and accumulated, and prints what came.
import { createRequire } from 'node:module'

// A package may import itself by its own name; this program stands outside it, so it asks from inside.
const { Client } = createRequire(new URL('../../bindings-node/package.json', import.meta.url))('antiphon')

const client = new Client({ apiKey: 'k', baseURL: process.argv[2] })
const stream = client.responses.stream({ model: 'm', input: 'x' })
let events = 0
for await (const event of stream) {
  if (event.type) events += 1
}
const response = await stream.finalResponse()
console.log(JSON.stringify({ events, text_bytes: Buffer.byteLength(response.output_text) }))

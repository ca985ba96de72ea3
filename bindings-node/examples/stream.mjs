import { Client } from 'antiphon'

const client = new Client()
const stream = client.responses.stream({ model: 'gpt-5-mini', input: 'Say hello in three languages.' })
for await (const event of stream) {
  if (event.type === 'response.output_text.delta') process.stdout.write(event.delta)
}
const response = await stream.finalResponse()
console.log(`\n${response.usage?.total_tokens} tokens`)

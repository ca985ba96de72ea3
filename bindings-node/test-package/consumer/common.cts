import antiphon = require('antiphon')
import mock = require('antiphon/mock')

async function main(): Promise<void> {
  const server = new mock.MockServer()
  const client = new antiphon.Client({ apiKey: 'sk-test', baseURL: server.url })
  const response: antiphon.FinalResponse = await client.responses.create({ model: 'm', input: 'Hello' })
  console.log(response.output_text)
  server.stop()
}

void main()

// The least that a hand-written Node program does to read a stream: split lines, JSON.parse, keep the text.
//
// `by_hand.mjs URL` streams one response from URL and prints how many events and how many bytes of text came.
import { request } from 'node:http'

const call = request(`${process.argv[2]}/responses`, {
  method: 'POST',
  headers: { authorization: 'Bearer k', 'content-type': 'application/json' },
})
call.end(JSON.stringify({ model: 'm', input: 'x', stream: true }))

call.on('response', async (response) => {
  if (response.statusCode !== 200) throw new Error(`status ${response.statusCode}`)
  response.setEncoding('utf8')
  let events = 0
  let text = ''
  let rest = ''
  for await (const chunk of response) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      if (!line.startsWith('data: ')) continue
      const event = JSON.parse(line.slice(6))
      events += 1
      if (event.type === 'response.output_text.delta') text += event.delta
    }
  }
  console.log(JSON.stringify({ events, text_bytes: Buffer.byteLength(text) }))
})

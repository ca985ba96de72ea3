// `open-stream.mjs URL WAY`: opens a stream and ends in one of several ways.
import { parentPort } from 'node:worker_threads'

import { Client, Session } from 'antiphon'

const [url, way] = process.argv.slice(2)
const { responses } = new Client({ apiKey: 'sk-test', baseURL: url })
const request = { model: 'm', input: 'x' }

if (way === 'wait') {
  console.log((await responses.create(request)).status)
  console.log((await responses.stream(request).finalResponse()).status)
} else {
  // An open session holds a process no more than a stream does.
  const session = way?.startsWith('session') ? await responses.connect() : responses
  const stream = session instanceof Session ? session.create(request) : responses.stream(request)
  await stream.next()
  parentPort?.postMessage('begun')
  console.log('begun')
  switch (way) {
    case 'idle':
    case 'session':
      // Nobody waits for the rest of the stream, so the process has nothing left to do.
      break
    case 'exit':
    case 'session-exit':
      process.exit(0)
      break
    case 'exit-while-waiting':
      setTimeout(() => process.exit(0), 20)
      for await (const _ of stream);
      break
    case 'throw':
      setTimeout(() => {
        throw new Error('mine')
      }, 20)
      for await (const _ of stream);
      break
    case 'break':
      for await (const _ of stream) break
      break
    case 'all':
      for await (const _ of stream);
      break
    case 'session-idle':
      // Its connection waits for another request.
      stream.cancel()
      await responses.connect()
      break
    default:
      throw new Error(`there is no way ${way}`)
  }
}

// The scenarios of tests/calls, which every language runs.
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { check, checkRequests, clientOptionsOf, make, scenarios } from './calls.mjs'
import { connect, serve } from './support.mjs'

test('there are scenarios', () => {
  assert.ok(scenarios.length >= 60, `only ${scenarios.length}`)
})

for (const scenario of scenarios) {
  for (const form of scenario.forms ?? ['typed', 'raw']) {
    test(`${form} call: ${scenario.name}`, async (t) => {
      const server = serve(t)
      if (scenario.http.length > 0) server.enqueue(scenario.http)
      const outcome = await make(connect(server, clientOptionsOf(scenario)), scenario, form)
      await check(scenario, form, outcome)
      checkRequests(scenario.expect.requests, server.requests())
    })
  }
}

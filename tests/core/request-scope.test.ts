import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { askTable } from '@verbatim/core/dynamo/ask-table.ts'
import { connectTable } from '@verbatim/core/dynamo/client.ts'
import { createIndexQuestion } from '@verbatim/core/meilisearch/ask-index.ts'
import { requestScope, withinScope } from '@verbatim/core/request-scope.ts'

let silent: Server
let url: string
let seen: Promise<unknown>
let hungUp: Promise<unknown>

// Takes requests and never answers, as a server does that is overloaded or behind a broken network.
beforeAll(async () => {
  const asked = Promise.withResolvers()
  seen = asked.promise
  silent = createServer((request) => {
    hungUp = once(request.socket, 'close')
    asked.resolve(null)
  }).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
})
afterAll(() => silent.close())

it.each([
  ['table', () => askTable(connectTable('verbatim', url))],
  ['index', () => createIndexQuestion({ url, key: 'none' })()],
] as const)('a call of the %s is given up with its request', async (backend, question) => {
  const giveUp = new AbortController()
  const scope = requestScope(giveUp.signal)
  const answer = withinScope(scope, question)
  await seen
  giveUp.abort()
  await expect(answer).rejects.toMatchObject({ code: 'TIMEOUT', name: 'TimedOutError' })
  await hungUp
  expect(scope.waited[backend]).toMatchObject({ calls: 1, ms: expect.any(Number) })
})

it('nothing more is asked once the request is given up', async () => {
  const scope = requestScope(AbortSignal.abort())
  await expect(withinScope(scope, () => askTable(connectTable('verbatim', url)))).rejects.toThrow('given up')
})

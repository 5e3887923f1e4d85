import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { SearchUnavailableError } from '../../../packages/core/src/errors.ts'
import { createSearchGateway } from '../../../packages/core/src/meilisearch/gateway.ts'
import { createIndexWriter } from '../../../packages/core/src/meilisearch/writer.ts'
import { changes, quote, request } from './builders.ts'

const servers: Server[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

/** A server that answers everything in one way, as a broken one or a proxy does. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}`
}

const answering =
  (status: number, body: string): RequestListener =>
  (_, response) =>
    response.writeHead(status).end(body)
const error = (type: string, code: string): string => JSON.stringify({ message: 'no', code, type, link: '' })
const key = 'secret-key-of-the-test'

async function failure(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call()
  } catch (thrown) {
    return thrown
  }
}

describe('a server that cannot answer makes search unavailable, and the message tells nothing about it', () => {
  test.each([
    ['an internal error', answering(500, error('internal', 'internal'))],
    ['a wrong key', answering(403, error('auth', 'invalid_api_key'))],
    ['no key', answering(401, error('auth', 'missing_authorization_header'))],
    ['too many searches', answering(503, error('system', 'too_many_search_requests'))],
    ['indexes that are not there yet', answering(400, error('invalid_request', 'index_not_found'))],
    ['a page of a proxy', answering(502, '<html>Bad gateway</html>')],
    ['an empty answer of somebody else', answering(404, '')],
    ['silence', () => {}],
    ['a broken connection', (_: unknown, response: { destroy: () => void }) => response.destroy()],
  ])('%s', async (_, listener) => {
    const url = await serve(listener)
    const reasons: unknown[] = []
    const onUnavailable = (reason: unknown) => void reasons.push(reason)
    const gateway = createSearchGateway({ url, key, timeoutMs: 150, onUnavailable })
    const writer = createIndexWriter({ url, key, taskTimeoutMs: 150 })
    const calls: (() => Promise<unknown>)[] = [
      () => gateway.searchQuotes(request('tide', {})),
      () => gateway.searchArticles(request('tide', {})),
      () => gateway.suggest('ti', 8),
      () => gateway.randomQuote({}),
      () => writer.apply(changes({ quotes: { put: [quote('a')] } })),
    ]
    for (const call of calls) {
      const thrown = await failure(call)
      expect(thrown).toBeInstanceOf(SearchUnavailableError)
      expect(thrown).toMatchObject({ code: 'SEARCH_UNAVAILABLE', cause: expect.any(Error) })
      expect(String(thrown)).not.toMatch(/127\.0\.0\.1|secret|meili/i)
    }
    // Whoever keeps the log is told why, once for each search.
    expect(reasons).toEqual(Array.from({ length: 4 }, () => expect.any(Error)))
    expect(reasons.map(String).join()).not.toContain(key)
  })

  test('nobody at the address', async () => {
    const url = await serve(() => {})
    await new Promise((resolve) => servers.pop()?.close(resolve))
    const thrown = await failure(() => createSearchGateway({ url, key }).randomQuote({}))
    expect(thrown).toBeInstanceOf(SearchUnavailableError)
  })
})

test('a request that the server calls invalid is a mistake of ours and stays one', async () => {
  const url = await serve(answering(400, error('invalid_request', 'invalid_search_filter')))
  const thrown = await failure(() => createSearchGateway({ url, key }).randomQuote({}))
  expect(thrown).toBeInstanceOf(Error)
  expect(thrown).not.toBeInstanceOf(SearchUnavailableError)
})

test('a task that never ends makes search unavailable', async () => {
  const task = {
    taskUid: 7,
    uid: 7,
    indexUid: 'quotes',
    status: 'processing',
    type: 'documentAdditionOrUpdate',
  }
  const url = await serve(answering(202, JSON.stringify(task)))
  const writer = createIndexWriter({ url, key, taskTimeoutMs: 100 })
  const thrown = await failure(() => writer.apply(changes({ quotes: { put: [quote('a')] } })))
  expect(thrown).toBeInstanceOf(SearchUnavailableError)
  expect(thrown).toMatchObject({ cause: { message: 'task 7 has not ended within 100 ms' } })
})

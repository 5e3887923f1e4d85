import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listen } from '@verbatim/local/lambda/http/listen.ts'
import { startSearchEngine } from '@verbatim/local/search-engine/server.ts'
import { startStack } from '@verbatim/local/stack/stack.ts'
import type { Stack } from '@verbatim/local/stack/stack.ts'
import { ask, operation } from '../support/ask.ts'
import { runCommand } from '../support/maintenance.ts'

// Between the indexer and the engine: it lets everything pass, fails documents' requests, or spoils one document.
let mode: 'pass' | 'fail' | 'spoil' = 'pass'
let engine: Awaited<ReturnType<typeof startSearchEngine>>
let proxy: Server
let stack: Stack

beforeAll(async () => {
  engine = await startSearchEngine({ port: 0, masterKey: 'master' })
  proxy = createServer((request, response) => void pass(request, response))
  const url = `http://127.0.0.1:${await listen(proxy, 0)}`
  stack = await startStack({
    port: 0,
    samples: false,
    meilisearch: { url, key: 'master' },
    delivery: { maximumRetryAttempts: 1, retryDelayMs: 1, bisectBatchOnFunctionError: false },
  })
}, 60_000)
afterAll(async () => {
  await stack.close()
  proxy.closeAllConnections()
  proxy.close()
  await engine.close()
})

async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const sent = await buffer(request)
  const writes = request.method === 'POST' && /\/documents(\?|$)/.test(request.url ?? '')
  if (mode === 'fail' && writes) {
    response.writeHead(500).end()
    return
  }
  const answer = await fetch(`${engine.url}${request.url}`, {
    method: request.method ?? 'GET',
    headers: { authorization: 'Bearer master', 'content-type': request.headers['content-type'] ?? '' },
    ...(request.method !== 'GET' && {
      body: mode === 'spoil' && writes ? spoiled(sent.toString()) : sent,
    }),
  })
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
}

/** A document whose text says so gets an id that the server refuses. */
function spoiled(lines: string): string {
  return lines.replaceAll(/^\{"id":"[^"]+"(?=.*poisoned)/gm, '{"id":"not an id"')
}

const ingest = (headline: string, said: string) =>
  ask(stack, operation('IngestArticle'), {
    input: {
      headline,
      source: 'The Skerry Gazette',
      publishedAt: '2026-03-04T08:00:00Z',
      body: { text: `The keeper, Una Petrel, climbed the tower. “${said},” she said.` },
    },
  })

async function found(query: string): Promise<number> {
  const { searchQuotes } = await ask<{ searchQuotes: { totalCount: number } }>(
    stack,
    'query ($query: String!) { searchQuotes(query: $query, matching: ALL) { totalCount } }',
    { query },
  )
  return searchQuotes.totalCount
}

it('reads records that were given up from the stream again', async () => {
  mode = 'fail'
  await ingest('The lamp is lit again', 'The glimmerlamp burns once more')
  await stack.idle()
  expect((await stack.deadLetters()).length).toBeGreaterThan(0)
  mode = 'pass'
  expect(await found('glimmerlamp')).toBe(0)
  expect(await runCommand(stack, 'redrive')).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^[1-9]\d* redriven, 0 refused again, 0 expired\n$/),
  })
  expect(await found('glimmerlamp')).toBe(1)
  expect(await stack.deadLetters()).toEqual([])
  await stack.idle()
  expect(await runCommand(stack, 'verify')).toMatchObject({ code: 0 })
})

it('takes up a refused document again by its id, and keeps its message while it is refused', async () => {
  mode = 'spoil'
  await ingest('The well is closed', 'The water was poisoned in spring')
  await stack.idle()
  const waiting = (await stack.deadLetters()).map((letter) => ('kind' in letter ? letter.noun : 'records'))
  expect(waiting.toSorted()).toEqual(['Article', 'Quote'])
  const again = await runCommand(stack, 'redrive')
  expect([again.code, again.output.trim().split('\n').at(-1)]).toEqual([
    1,
    '0 redriven, 2 refused again, 0 expired',
  ])
  expect(await found('poisoned spring')).toBe(0)
  mode = 'pass'
  expect(await runCommand(stack, 'redrive')).toMatchObject({
    code: 0,
    output: '2 redriven, 0 refused again, 0 expired\n',
  })
  expect(await found('poisoned spring')).toBe(1)
  expect(await stack.deadLetters()).toEqual([])
  expect(await runCommand(stack, 'verify')).toMatchObject({ code: 0 })
})

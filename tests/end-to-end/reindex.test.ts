import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStack } from '@verbatim/local/stack/stack.ts'
import type { Stack } from '@verbatim/local/stack/stack.ts'
import { ask, operation } from '../support/ask.ts'
import { runCommand, tamper } from '../support/maintenance.ts'

let stack: Stack
beforeAll(async () => {
  stack = await startStack({ port: 0, samples: true })
}, 120_000)
afterAll(() => stack.close())

async function run(event: object): Promise<Record<string, unknown>> {
  const address = new URL('/2015-03-31/functions/maintenance/invocations', stack.url)
  const response = await fetch(address, {
    method: 'POST',
    body: JSON.stringify({ task: 'reindex', ...event }),
  })
  return (await response.json()) as Record<string, unknown>
}

async function found(query: string): Promise<number> {
  const { searchQuotes } = await ask<{ searchQuotes: { totalCount: number } }>(
    stack,
    'query ($query: String!) { searchQuotes(query: $query) { totalCount } }',
    { query },
  )
  return searchQuotes.totalCount
}

async function indexNames(): Promise<string[]> {
  const headers = { authorization: `Bearer ${stack.searchKey}` }
  const answer = await fetch(`${stack.searchUrl}/indexes`, { headers })
  const { results }: { results: { uid: string }[] } = Object(await answer.json())
  return results.map(({ uid }) => uid.slice(stack.searchPrefix.length)).toSorted()
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

it('builds a new index that holds what the table holds, and leaves no other behind', async () => {
  const orphan = 'quo_0000000000000000_0000000000000000'
  await tamper(stack, 'POST', 'quotes/documents', [{ id: orphan, version: 1, text: 'Never said' }])
  const ended = await runCommand(stack, 'reindex')
  expect([ended.code, ended.output]).toEqual([0, expect.stringMatching(/^The index is new/)])
  expect(await runCommand(stack, 'verify')).toMatchObject({ code: 0 })
  expect(await indexNames()).toEqual(['articles', 'quotes', 'speakers'])
}, 60_000)

it('takes in what changes meanwhile, answers all the while, and refuses a second one', async () => {
  const first = await run({ rate: 40, seconds: 0.5 })
  const { owner } = first
  expect(first).toMatchObject({ done: false, refused: false })
  await ingest('The lamp is lit again', 'The glimmerlamp burns once more')
  await stack.idle()
  expect(await found('glimmerlamp')).toBe(1)
  const second = await runCommand(stack, 'reindex')
  expect([second.code, second.errors]).toEqual([1, expect.stringContaining('Another rebuild is under way')])

  let done: unknown = false
  let round = 0
  while (done !== true) {
    const answer = await run({ owner, rate: 5000, seconds: 0.2 })
    expect(answer).toMatchObject({ refused: false })
    ;({ done } = answer)
    await ingest(`Lamp ${round}`, `The glimmerlamp went out in week ${round++}`)
    expect(await found('glimmerlamp')).toBeGreaterThan(0)
  }
  await stack.idle()
  expect(await found('glimmerlamp')).toBe(round + 1)
  expect(await runCommand(stack, 'verify')).toMatchObject({ code: 0 })
  expect(await indexNames()).toEqual(['articles', 'quotes', 'speakers'])
  expect(await stack.deadLetters()).toEqual([])
}, 60_000)

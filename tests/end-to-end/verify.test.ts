import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStack } from '@verbatim/local/stack/stack.ts'
import type { Stack } from '@verbatim/local/stack/stack.ts'
import { ask, operation } from '../support/ask.ts'
import { runCommand, tamper } from '../support/maintenance.ts'

let stack: Stack
const lines: string[] = []
beforeAll(async () => {
  stack = await startStack({ port: 0, samples: true, log: (line) => void lines.push(line) })
}, 120_000)
afterAll(() => stack.close())

type Ids = { articles: { nodes: { id: string; quotes: { nodes: { id: string }[] } }[] } }

it('finds nothing to mend after the samples came in', async () => {
  expect(await runCommand(stack, 'verify')).toMatchObject({
    code: 0,
    output: '0 missing, 0 stale, 0 orphaned\n',
  })
})

it('names what is missing, stale or orphaned, mends it on demand, and finds nothing then', async () => {
  const { articles } = await ask<Ids>(
    stack,
    '{ articles(first: 2) { nodes { id quotes { nodes { id } } } } }',
  )
  const [one, two] = articles.nodes
  const lost = one?.quotes.nodes[0]?.id ?? ''
  const old = two?.id ?? ''
  const orphan = 'quo_0000000000000000_0000000000000000'
  await tamper(stack, 'DELETE', `quotes/documents/${lost}`)
  await tamper(stack, 'POST', 'articles/documents', [{ id: old, version: 1, headline: 'Of yesterday' }])
  await tamper(stack, 'POST', 'quotes/documents', [{ id: orphan, version: 1, text: 'Never said' }])

  const found = await runCommand(stack, 'verify')
  expect(found.output.trim().split('\n').toSorted()).toEqual(
    [
      `missing   Quote ${lost}`,
      `orphaned  Quote ${orphan}`,
      `stale     Article ${old}`,
      '1 missing, 1 stale, 1 orphaned',
    ].toSorted(),
  )
  expect(found.code).toBe(1)
  const mended = await runCommand(stack, 'verify', '--repair')
  expect([mended.code, mended.output.trim().split('\n').at(-1)]).toEqual([
    0,
    '1 missing, 1 stale, 1 orphaned, 3 repaired',
  ])
  expect(await runCommand(stack, 'verify')).toMatchObject({ code: 0 })
}, 60_000)

it('finds nothing after a correction of one quote, whose neighbours carry the version of their article too', async () => {
  const { articles } = await ask<Ids>(
    stack,
    '{ articles(first: 5) { nodes { id quotes { nodes { id } } } } }',
  )
  const { quotes } = articles.nodes.find((one) => one.quotes.nodes.length > 1) ?? { quotes: { nodes: [] } }
  const { attributeQuote } = await ask<{ attributeQuote: { __typename: string } }>(
    stack,
    operation('AttributeQuote'),
    { input: { quoteId: quotes.nodes[0]?.id, speaker: { name: 'Una Petrel' } } },
  )
  expect(attributeQuote.__typename).toBe('AttributeQuoteSuccess')
  await stack.idle()
  expect(await runCommand(stack, 'verify')).toMatchObject({ code: 0 })
}, 60_000)

it('refuses a flag it does not know, and says when nobody answers', async () => {
  expect(await runCommand(stack, 'verify', '--mend')).toMatchObject({ code: 2 })
  const nobody = await runCommand({ url: 'http://127.0.0.1:9' }, 'verify')
  expect([nobody.code, nobody.errors]).toEqual([1, expect.stringContaining('is npm start running?')])
}, 30_000)

it('runs no function for a page in a browser', async () => {
  const address = new URL('/2015-03-31/functions/maintenance/invocations', stack.url)
  const event = { method: 'POST', body: '{"task":"verify"}' }
  const answer = await fetch(address, { ...event, headers: { origin: 'http://localhost:5173' } })
  expect(answer.status).toBe(403)
  const unknown = await fetch(address, { method: 'POST', body: '{"task":"mend"}' })
  expect(unknown.headers.get('x-amz-function-error')).toBe('Unhandled')
})

it('does each night what the schedule asks for, and publishes the drift as a metric of its stage', async () => {
  const address = new URL('/2015-03-31/functions/maintenance/invocations', stack.url)
  const night = () => fetch(address, { method: 'POST', body: '{"task":"nightly"}' })
  expect(await (await night()).json()).toMatchObject({ done: true, state: { part: 'done' } })
  expect(await (await night()).json()).toEqual({ done: true, state: null })
  const printed = lines.findLast((line) => line.includes('"_aws"')) ?? ''
  const { _aws: aws, Drift: drift } = JSON.parse(printed.slice(printed.indexOf('{'))) as {
    _aws: { CloudWatchMetrics: unknown[] }
    Drift: number
  }
  expect(drift).toBe(0)
  expect(aws.CloudWatchMetrics).toEqual([
    { Namespace: 'Verbatim/local', Dimensions: [[]], Metrics: [{ Name: 'Drift', Unit: 'Count' }] },
  ])
})

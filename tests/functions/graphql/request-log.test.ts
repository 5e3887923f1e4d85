import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { logRequest } from '@verbatim/functions/graphql/request-log.ts'
import { openApi, type OpenApi } from '../../schema/open-api.ts'

let api: OpenApi
beforeAll(async () => {
  api = await openApi(undefined, { onAnswer: logRequest, documents: { type: '{ __typename }' } })
  await api.ingest('Ferry to run all winter', '“It will run,” said Ada Moss.')
})
afterAll(() => api.close())
afterEach(() => vi.restoreAllMocks())

/** What the request wrote to standard output. */
async function lines(send: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const output = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  await send()
  const written = output.mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>)
  output.mockRestore()
  return written
}

it('one line tells what a request was, what it cost, and what CloudWatch counts', async () => {
  api.calls.length = 0
  const query = 'query Front($first: Int) { articles(first: $first) { nodes { headline } } }'
  const [line = {}, ...more] = await lines(() => api.ask(query, { first: 1 }))
  expect(more).toEqual([])
  expect(line).toMatchObject({
    level: 'INFO',
    message: 'Request',
    requestId: 'request-1',
    keyId: 'linked-editor',
  })
  expect(line).toMatchObject({ status: 200, operation: 'Front', kind: 'query', codes: [], stage: 'none' })
  expect(line).toMatchObject({
    TableCalls: api.calls.length,
    IndexCalls: 0,
    RequestErrors: 0,
    SearchFailures: 0,
  })
  const { CloudWatchMetrics } = line['_aws'] as { CloudWatchMetrics: { Metrics: { Name: string }[] }[] }
  const named = CloudWatchMetrics.flatMap(({ Metrics }) => Metrics.map(({ Name }) => Name))
  expect(named).toHaveLength(5)
  for (const name of named) expect(line).toHaveProperty(name, expect.any(Number))
})

it('tells the codes of failures, and nothing of variables, documents and keys', async () => {
  const query = 'query Secret($by: String!) { suggest(prefix: $by) { __typename } }'
  const written = await lines(() => api.ask(query, { by: 'whispered' }, 'not-a-key'))
  expect(written).toMatchObject([
    { operation: 'Secret', codes: ['SEARCH_UNAVAILABLE'], IndexCalls: 1, SearchFailures: 1 },
  ])
  expect(JSON.stringify(written)).not.toMatch(/whispered|not-a-key|prefix/u)
})

it('tells whether a document is registered, which is worth knowing before others are refused', async () => {
  const written = await lines(async () => {
    await api.ask('{ __typename }')
    await api.ask('query Other { __typename }')
  })
  expect(written).toMatchObject([{ registered: true }, { registered: false }])
})

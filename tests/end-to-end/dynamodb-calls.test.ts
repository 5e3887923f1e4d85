import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { followChanges } from '@verbatim/core/indexing/follow-changes.ts'
import { startSearchEngine } from '@verbatim/local/search-engine/server.ts'
import { operation } from '../support/ask.ts'
import { openTable } from '../support/table.ts'
import type { OpenTable } from '../support/table.ts'

// Counts what the handler itself asks of DynamoDB, so no indexer runs beside it: the test follows the table by hand.
type Handler = (
  event: APIGatewayProxyEventV2,
  context: { awsRequestId: string; getRemainingTimeInMillis: () => number },
) => Promise<APIGatewayProxyStructuredResultV2>

let table: OpenTable
let search: Awaited<ReturnType<typeof startSearchEngine>>
let handler: Handler
let index: (articleId: string) => Promise<void>

beforeAll(async () => {
  table = await openTable({ embedded: true })
  search = await startSearchEngine({ port: 0, masterKey: 'master' })
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    SST_RESOURCE_Table: JSON.stringify({ name: table.table.name }),
    SST_RESOURCE_Access: JSON.stringify({ name: table.access.name, pepper: 'p' }),
    SST_RESOURCE_Search: JSON.stringify({ url: search.url, key: 'master' }),
    SST_RESOURCE_EditorKey: JSON.stringify({ value: 'key' }),
  })
  handler = (await import('../../packages/functions/src/graphql.ts')).handler
  const { handler: setup } = await import('../../packages/functions/src/setup.ts')
  const { createFollowing } = await import('../../packages/functions/src/services.ts')
  await setup({ task: 'settings' })
  const following = createFollowing(60_000)
  index = async (articleId) => {
    const change = { noun: 'Article', articleId, whole: true, leavesRemains: false } as const
    await followChanges(following, [change])
  }
})
afterAll(async () => {
  await search.close()
  await table.close()
})

async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const event = {
    rawPath: '/graphql',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', 'x-api-key': 'key', host: 'localhost' },
    requestContext: { http: { method: 'POST', path: '/graphql' }, domainName: 'localhost', requestId: 'r' },
    body: JSON.stringify({ query, variables }),
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2
  const { body = '' } = await handler(event, { awsRequestId: 'r', getRemainingTimeInMillis: () => 29_000 })
  const { data, errors } = JSON.parse(body) as { data: Data; errors?: { message: string }[] }
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
  return data
}

const article = (number: number, extra = '') => ({
  url: `https://courier.example/story-${number}`,
  headline: `Story ${number} of the quarry`,
  source: 'The Counting Courier',
  publishedAt: `2026-03-${String(number).padStart(2, '0')}T08:00:00Z`,
  body: {
    text: [
      `“The quarry opens at ${number},” said Petra Quarrington, who runs it.`,
      `Otto Flint called it “a loud ${number} days”.${extra}`,
      `“We counted ${number} trucks,” Quarrington said.`,
    ].join('\n\n'),
  },
})

type Ingested = { ingestArticle: { article: { id: string; slug: string } } }
type Found = { article: { quotes: { nodes: { id: string; speaker: { id: string } }[] } } }

/** Calls by kind, in the order in which each kind came first: `Query, BatchGetItem ×2`. */
function told(calls: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const call of calls) counts.set(call, (counts.get(call) ?? 0) + 1)
  return [...counts].map(([call, count]) => (count === 1 ? call : `${call} ×${count}`)).join(', ') || 'none'
}

it('asks DynamoDB no more than the table in docs/architecture.md says', { timeout: 120_000 }, async () => {
  const ids: string[] = []
  for (let number = 1; number <= 20; number++) {
    const { ingestArticle } = await ask<Ingested>(operation('IngestArticle'), { input: article(number) })
    ids.push(ingestArticle.article.id)
    await index(ingestArticle.article.id)
  }
  const id = ids[0] ?? ''
  const nodes = 'query ($id: ID!) { article(by: {id: $id}) { quotes { nodes { id speaker { id } } } } }'
  const { article: read } = await ask<Found>(nodes, { id })
  const [petra, otto] = read.quotes.nodes.map(({ speaker }) => speaker.id)
  const quoteId = read.quotes.nodes[0]?.id ?? ''

  const rows: [string, string, Record<string, unknown>][] = [
    ['`article` by id, quotes and speakers', 'ArticlePage', { by: { id } }],
    ['`articles`, 20 with quotes and speakers', 'Articles', { first: 20 }],
    ['`articles` of a source, 20', 'Articles', { first: 20, filter: { source: 'The Counting Courier' } }],
    ['`quote` with context and article', 'QuotePage', { id: quoteId }],
    ['`quotes`, 20', 'Quotes', { first: 20 }],
    ['`quotes` of a speaker, 20', 'Quotes', { first: 20, filter: { speakerId: petra } }],
    ['`randomQuote`', 'RandomQuote', { filter: {} }],
    ['`speaker` by id, quotes and articles', 'SpeakerPage', { by: { id: petra } }],
    ['`speaker` by name, quotes and articles', 'SpeakerPage', { by: { name: 'Quarrington' } }],
    ['`speakers`, 20', 'Speakers', { first: 20 }],
    ['`searchQuotes`, 20', 'SearchQuotes', { query: 'quarry', first: 20 }],
    ['`searchArticles`, 20', 'SearchArticles', { query: 'quarry', first: 20 }],
    ['`suggest`', 'Suggest', { prefix: 'quar' }],
    ['`node`', 'Refetch', { id: quoteId }],
    ['`nodes`', 'RefetchMany', { ids: [id, quoteId, petra] }],
    ['`ingestArticle`, unchanged', 'IngestArticle', { input: article(1) }],
    ['`ingestArticle`, revised', 'IngestArticle', { input: article(1, ' It rained.') }],
    ['`ingestArticle`, new, speakers known', 'IngestArticle', { input: article(21) }],
    [
      '`attributeQuote` to a known name',
      'AttributeQuote',
      { input: { quoteId, speaker: { name: 'Otto Flint' } } },
    ],
    ['`renameSpeaker`', 'RenameSpeaker', { input: { id: otto, name: 'Otto Flintwell' } }],
    ['`mergeSpeakers`', 'MergeSpeakers', { input: { from: otto, into: petra } }],
    ['`deleteArticle`', 'DeleteArticle', { id }],
  ]
  const lines = ['| operation | DynamoDB calls |', '|---|---|']
  for (const [name, document, variables] of rows) {
    table.calls.length = 0
    await ask(operation(document), variables)
    expect(table.calls).not.toContain('Scan')
    lines.push(`| ${name} | ${told(table.calls)} |`)
  }
  const page = await readFile(path.join(import.meta.dirname, '../../docs/architecture.md'), 'utf8')
  const section = page.split('## DynamoDB calls per operation')[1] ?? ''
  const written = section.split('\n').filter((line) => line.startsWith('|'))
  expect(written, 'put this table into docs/architecture.md').toEqual(lines)
})

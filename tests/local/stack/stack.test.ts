import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStack, type Stack } from '../../../packages/local/src/stack/stack.ts'

let stack: Stack
const lines: string[] = []
const requests: string[] = []

beforeAll(async () => {
  stack = await startStack({
    port: 0,
    samples: false,
    log: (line) => lines.push(line),
    onDynamoRequest: (operation) => requests.push(operation),
  })
})
afterAll(() => stack.close())

const ingest = `mutation Ingest($input: IngestArticleInput!) {
  ingestArticle(input: $input) { __typename ... on UserError { message } }
}`

const input = {
  headline: 'The lamp is lit again',
  source: 'The Skerry Gazette',
  publishedAt: '2026-03-04T08:00:00Z',
  body: { text: 'The keeper, Una Petrel, climbed the tower. “The glimmerlamp burns once more,” she said.' },
}

async function ask(body: object, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(stack.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return response.json()
}

it('answers at its address, and logs the request with its operation', async () => {
  expect(await ask({ query: 'query Hello { __typename }' })).toEqual({ data: { __typename: 'Query' } })
  expect(lines).toContainEqual(expect.stringMatching(/^200 +\d+ ms {2}POST Hello$/))
})

it('serves GraphiQL to a browser', async () => {
  const response = await fetch(stack.url, { headers: { accept: 'text/html' } })
  expect([response.status, await response.text()]).toEqual([200, expect.stringMatching(/graphiql/i)])
})

it('is idle once what was written can be found', async () => {
  const variables = { input }
  const answer = await ask({ query: ingest, variables }, { 'x-api-key': stack.key })
  expect(answer).not.toHaveProperty('errors')
  await stack.idle()
  const found = await ask({ query: '{ searchQuotes(query: "glimmerlamp") { nodes { text } } }' })
  expect(found).toEqual({
    data: { searchQuotes: { nodes: [{ text: expect.stringContaining('glimmerlamp burns') }] } },
  })
  expect(await stack.deadLetters()).toEqual([])
})

it('tells of the requests to the embedded database, and only to that', () => {
  const embedded = !process.env['DYNAMODB_ENDPOINT']
  expect(requests.includes('CreateTable')).toBe(embedded)
  expect(requests.includes('TransactWriteItems')).toBe(embedded)
})

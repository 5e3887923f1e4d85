import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStack } from '@verbatim/local/stack/stack.ts'
import type { Stack } from '@verbatim/local/stack/stack.ts'
import { ask } from '../support/ask.ts'
import { compileApp } from './relay/compile.ts'
import { Article, AttributeQuote, createClient, SearchQuotes } from './tada/client.ts'

type Connection = {
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: {
    endCursor: string | null
    hasNextPage: boolean
    startCursor?: string
    hasPreviousPage?: boolean
  }
}
type Variables = Record<string, unknown>

const operations = compileApp()
let stack: Stack
beforeAll(async () => void (stack = await startStack({ port: 0, samples: true })))
afterAll(() => stack.close())

/** Sends a compiled operation and answers the list that it asks for. */
async function list(operation: string, field: string, variables: Variables): Promise<Connection> {
  const data = await ask<Record<string, unknown>>(stack, operations.get(operation) ?? '', variables)
  const within = (data['node'] ?? data) as Record<string, Connection>
  const connection = within[field]
  if (!connection) throw new Error(`${operation} answered no ${field}`)
  return connection
}

const idsOf = ({ edges }: Connection): string[] => edges.map(({ node }) => node.id)

/** Walks a list as `loadNext` does: one query for the first page, then the generated one with the end's cursor. */
async function loadAll(
  names: [first: string, next: string],
  field: string,
  variables: Variables,
  size: number,
) {
  let page = await list(names[0], field, { ...variables, count: size, first: size })
  const ids = idsOf(page)
  while (page.pageInfo.hasNextPage) {
    page = await list(names[1], field, { ...variables, first: size, after: page.pageInfo.endCursor })
    ids.push(...idsOf(page))
  }
  return ids
}

describe('what Relay’s compiler makes of an app', () => {
  it.each([
    ['articles', ['articleListQuery', 'articleListPaginationQuery'], {}],
    ['quotes', ['quoteListQuery', 'quoteListPaginationQuery'], { filter: { kinds: ['DIRECT'] } }],
    ['searchQuotes', ['quoteSearchQuery', 'quoteSearchPaginationQuery'], { text: 'the' }],
  ] as const)('walks %s to its end, each item once', async (field, [first, next], variables) => {
    const walked = await loadAll([first, next], field, variables, 9)
    const page = idsOf(await list(first, field, { ...variables, count: 100 }))
    expect(walked.length).toBeGreaterThan(10)
    expect(new Set(walked).size).toBe(walked.length)
    expect(walked.slice(0, 100)).toEqual(page)
  })

  it.each([
    ['articles', 'articleListPaginationQuery', {}],
    ['quotes', 'quoteListPaginationQuery', {}],
    ['searchQuotes', 'quoteSearchPaginationQuery', { text: 'the' }],
  ])('walks %s backwards as well', async (field, operation, variables) => {
    const ids: string[] = []
    let before: string | undefined
    do {
      const page = await list(operation, field, { ...variables, last: 15, before })
      ids.unshift(...idsOf(page))
      before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : undefined
    } while (before !== undefined)
    expect(ids).toEqual(await loadAll([operation, operation], field, variables, 15))
  })

  it('goes on inside a noun through `node`', async () => {
    const { speakers } = await ask<{ speakers: { nodes: { id: string; quoteCount: number }[] } }>(
      stack,
      '{ speakers(first: 100) { nodes { id quoteCount } } }',
    )
    const most = speakers.nodes.toSorted((a, b) => b.quoteCount - a.quoteCount)[0]
    const next = 'speakerQuotesPaginationQuery'
    const ids = await loadAll([next, next], 'quotes', { id: most?.id }, 2)
    expect(ids).toHaveLength(most?.quoteCount ?? 0)
    expect(new Set(ids).size).toBeGreaterThan(2)
  })
})

describe('gql.tada’s client', () => {
  let client: ReturnType<typeof createClient>
  beforeAll(() => void (client = createClient(stack.url, stack.key)))

  it('searches, and goes on', async () => {
    const first = await client(SearchQuotes, { query: 'house', first: 1 })
    const end = first.searchQuotes?.pageInfo.endCursor
    const second = await client(SearchQuotes, { query: 'house', first: 1, after: end ?? '' })
    expect(first.searchQuotes?.totalCount).toBeGreaterThan(1)
    expect(second.searchQuotes?.edges[0]?.node.id).not.toBe(first.searchQuotes?.edges[0]?.node.id)
  })

  it('tells a success from a failure by its type', async () => {
    const { searchQuotes } = await client(SearchQuotes, { query: '', first: 1 })
    const quoteId = searchQuotes?.edges[0]?.node.id ?? ''
    const said = await client(AttributeQuote, { input: { quoteId, speaker: { name: 'Ines Varga' } } })
    const wrong = await client(AttributeQuote, { input: { quoteId, speaker: { name: ' ' } } })
    expect(said.attributeQuote).toEqual({
      __typename: 'AttributeQuoteSuccess',
      quote: { speaker: { name: 'Ines Varga' } },
    })
    expect(wrong.attributeQuote).toMatchObject({ __typename: 'InvalidInput' })
  })

  it('finds nothing where nothing is', async () => {
    expect(await client(Article, { by: { slug: 'no-such-article' } })).toEqual({ article: null })
  })
})

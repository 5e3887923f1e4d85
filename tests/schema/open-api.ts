import { createAuditTrail } from '@verbatim/core/access/audit.ts'
import { createAuditRepository } from '@verbatim/core/dynamo/audit-repository.ts'
import { createArticleService } from '@verbatim/core/article/article-service.ts'
import { createIngestionService } from '@verbatim/core/ingestion/ingest-article.ts'
import { createSearchGateway } from '@verbatim/core/meilisearch/gateway.ts'
import { createQuoteService } from '@verbatim/core/quote/quote-service.ts'
import { createSearchService } from '@verbatim/core/search/search-service.ts'
import type { SearchService } from '@verbatim/core/search/service.ts'
import { createSpeakerService } from '@verbatim/core/speaker/speaker-service.ts'
import { apiKey } from '@verbatim/functions/graphql/api-keys.ts'
import { PROFILES } from '@verbatim/functions/graphql/profile.ts'
import { createServer, type ServerOptions } from '@verbatim/functions/graphql/server.ts'
import { openTable } from '../support/table.ts'

/** What the tests look at of an answer. */
export type Answer = {
  status: number
  data: unknown
  errors: { message: string; path?: unknown; extensions: Record<string, unknown> }[]
}

/** How open the API is, and its registered documents. */
export type Openness = Omit<ServerOptions, 'profile'> & { profile?: keyof typeof PROFILES }

/** The API over a table of its own. Search is the given one, or an engine that cannot be reached. */
export async function openApi(search?: SearchService, { profile = 'open', ...options }: Openness = {}) {
  const table = await openTable()
  const { articles, quotes, speakers } = table
  // Port 9 is the discard service, which nobody runs any more.
  const gateway = createSearchGateway({ url: 'http://127.0.0.1:9', key: 'none', prefix: '' })
  const services = {
    articles: createArticleService(articles, speakers),
    quotes: createQuoteService(quotes, articles, speakers, gateway),
    speakers: createSpeakerService(speakers),
    search: search ?? createSearchService(gateway, speakers),
    ingestion: createIngestionService(articles, speakers),
    audit: createAuditTrail(createAuditRepository(table.access), (failure) => {
      throw failure
    }),
  }
  const keys = [apiKey('editor-key', 'EDITOR'), apiKey('reader-key', 'READER'), apiKey('admin-key', 'ADMIN')]
  const server = createServer(services, keys, {
    profile: PROFILES[profile],
    ...options,
  })

  /** Sends a document as an app does. */
  async function ask(
    query: string,
    variables: object = {},
    key = 'editor-key',
    signal = new AbortController().signal,
  ): Promise<Answer> {
    const headers = { 'content-type': 'application/json', ...(key && { 'x-api-key': key }) }
    const body = JSON.stringify({ query, variables })
    const init = { method: 'POST', headers, body }
    const response = await server.fetch('http://api.test/graphql', init, { requestId: 'request-1', signal })
    const answer = (await response.json()) as Partial<Answer>
    return { status: response.status, data: answer.data ?? null, errors: answer.errors ?? [] }
  }

  /** Takes an article in and gives its id. */
  async function ingest(
    headline: string,
    text: string,
    publishedAt = '2026-03-01T08:00:00Z',
  ): Promise<string> {
    const { article } = await services.ingestion.ingest({
      headline,
      source: 'Harbour Post',
      publishedAt,
      language: 'en',
      body: { text },
    })
    return article.id
  }

  const { access, calls } = table
  return { ask, ingest, server, services, access, calls, close: () => table.close() }
}

export type OpenApi = Awaited<ReturnType<typeof openApi>>

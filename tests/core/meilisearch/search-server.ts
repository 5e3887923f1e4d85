import { randomUUID } from 'node:crypto'
import { Meilisearch } from 'meilisearch'
import { createSearchGateway } from '../../../packages/core/src/meilisearch/gateway.ts'
import { createIndexWriter } from '../../../packages/core/src/meilisearch/writer.ts'
import type { IndexWriter, SearchGateway } from '../../../packages/core/src/search/gateway.ts'
import { startSearchEngine } from '../../../packages/local/src/search-engine/server.ts'

/** A running server, and both adapters on indexes of their own; `close` removes what they made. */
export type SearchServer = {
  url: string
  key: string
  prefix: string
  client: Meilisearch
  gateway: SearchGateway
  writer: IndexWriter
  close: () => Promise<void>
}

/** The server at `MEILI_URL` (with `MEILI_KEY`), or else the embedded engine in memory. */
export async function openSearchServer(): Promise<SearchServer> {
  const server = await serverToUse()
  const prefix = `test-${randomUUID()}-`
  const client = new Meilisearch({ host: server.url, apiKey: server.key })
  return {
    url: server.url,
    key: server.key,
    prefix,
    client,
    gateway: createSearchGateway({ ...server, prefix }),
    writer: createIndexWriter({ ...server, prefix }),
    close: async () => {
      for (const name of ['quotes', 'articles', 'speakers']) await client.deleteIndexIfExists(prefix + name)
      await server.close()
    },
  }
}

async function serverToUse(): Promise<{ url: string; key: string; close: () => Promise<void> }> {
  const url = process.env['MEILI_URL']
  if (url !== undefined) return { url, key: process.env['MEILI_KEY'] ?? '', close: async () => {} }
  const key = randomUUID()
  const engine = await startSearchEngine({ port: 0, masterKey: key })
  return { url: engine.url, key, close: () => engine.close() }
}

import { randomUUID } from 'node:crypto'

import { Meilisearch } from 'meilisearch'
import type { RecordAny, SearchParams, Settings } from 'meilisearch'
import { afterAll } from 'vitest'

import { startSearchEngine } from '../../../packages/local/src/search-engine/server.ts'

/** A server with its client; what the tests make there is gone when they end. */
export interface ServerUnderTest {
  url: string
  key: string
  client: Meilisearch
  /** Creates an index with settings and documents, and answers its name. */
  fill: (documents: readonly RecordAny[], settings?: Settings) => Promise<string>
  /** The ids of the hits, in order. */
  ids: (index: string, query: string, parameters?: SearchParams) => Promise<unknown[]>
  /** Sends a body as it is and answers status and JSON. */
  send: (
    method: string,
    path: string,
    body?: string,
    type?: string,
  ) => Promise<{ status: number; body: RecordAny }>
}

/** The server at `MEILI_URL` (with `MEILI_KEY`), or else the embedded engine in memory. */
export async function serverUnderTest(): Promise<ServerUnderTest> {
  const { url, key, close } = await serverToUse()
  const client = new Meilisearch({ host: url, apiKey: key })
  const made: string[] = []
  afterAll(async () => {
    for (const name of made) await client.deleteIndexIfExists(name)
    await close()
  })

  async function fill(documents: readonly RecordAny[], settings: Settings = {}): Promise<string> {
    const name = `contract-${randomUUID()}`
    made.push(name)
    await client.createIndex(name, { primaryKey: 'id' })
    await client.index(name).updateSettings(settings).waitTask()
    await client
      .index(name)
      .addDocuments([...documents])
      .waitTask()
    return name
  }

  async function ids(index: string, query: string, parameters: SearchParams = {}): Promise<unknown[]> {
    const { hits } = await client.index(index).search(query, parameters)
    return hits.map((hit) => hit['id'])
  }

  async function send(
    method: string,
    path: string,
    body?: string,
    type = 'application/json',
  ): Promise<{ status: number; body: RecordAny }> {
    const headers = { authorization: `Bearer ${key}`, 'content-type': type }
    const answer = await fetch(
      url + path,
      body === undefined ? { method, headers } : { method, headers, body },
    )
    const text = await answer.text()
    const parsed: RecordAny = text === '' ? {} : JSON.parse(text)
    return { status: answer.status, body: parsed }
  }

  return { url, key, client, fill, ids, send }
}

async function serverToUse(): Promise<{ url: string; key: string; close: () => Promise<void> }> {
  const url = process.env['MEILI_URL']
  if (url !== undefined) return { url, key: process.env['MEILI_KEY'] ?? '', close: async () => {} }
  const key = randomUUID()
  const engine = await startSearchEngine({ port: 0, masterKey: key })
  return { url: engine.url, key, close: () => engine.close() }
}

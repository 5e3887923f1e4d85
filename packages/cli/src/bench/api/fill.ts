import { setTimeout as pause } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { connectTable } from '@verbatim/core/dynamo/client.ts'
import { followChanges } from '@verbatim/core/indexing/follow-changes.ts'
import { createIndexWriter } from '@verbatim/core/meilisearch/writer.ts'
import { requiredLink } from '@verbatim/functions/links.ts'
import { createFollowing, createServices } from '@verbatim/functions/services.ts'
import { newRandom } from '../search/random.ts'
import { makeArticle, QUOTES_OF_AN_ARTICLE } from './articles.ts'
import { rateOf } from './timing.ts'

const ITEMS_A_CALL = 25
const CALLS_AT_ONCE = 4
/** A batch of documents may take so long. */
const INDEXING_MS = 60_000
const ARTICLES_A_BATCH = 50

/** Takes made-up articles in, from one number to below another, and indexes them or not; answers their ids. */
export async function ingestArticles(from: number, to: number, indexed = true): Promise<string[]> {
  const { ingestion } = createServices()
  const following = createFollowing(INDEXING_MS)
  const ids: string[] = []
  for (let number = from; number < to; number++) {
    ids.push((await ingestion.ingest(makeArticle(number))).article.id)
    if (!indexed) continue
    if (ids.length % ARTICLES_A_BATCH !== 0 && number < to - 1) continue
    const some = ids.slice(-ARTICLES_A_BATCH)
    const whole = { noun: 'Article', whole: true, leavesRemains: false } as const
    await followChanges(
      following,
      some.map((articleId) => ({ ...whole, articleId })),
    )
  }
  return ids
}

/** Gives the indexes their settings, as a deployment does. */
export const prepareIndex = (): Promise<void> => createIndexWriter(requiredLink('Search')).applySettings()

/**
 * Copies articles under other ids until the table holds so many quotes: what an ingestion would have written, at the
 * speed of BatchWriteItem. Answers the ids of some copies, from everywhere in the table.
 */
export async function copyArticles(ids: readonly string[], quotes: number): Promise<string[]> {
  const table = connectTable(requiredLink('Table').name)
  const copies = Math.ceil((quotes - ids.length * QUOTES_OF_AN_ARTICLE) / QUOTES_OF_AN_ARTICLE)
  const random = newRandom(5)
  const originals = await Promise.all(ids.slice(0, ARTICLES_A_BATCH).map((id) => itemsOf(table, id)))
  const made: string[] = []
  for (let from = 0; from < copies; from += ARTICLES_A_BATCH) {
    const items: object[] = []
    for (const [at, original] of originals.slice(0, copies - from).entries()) {
      const digest = digestOf(ids[at] ?? '')
      const other = Array.from({ length: digest.length }, () => random.below(16).toString(16)).join('')
      made.push(`art_${other}`)
      items.push(...renamed(original, digest, other))
    }
    await writeAll(table, items)
    if (from % 1000 === 0) process.stderr.write(`\r${from} of ${copies} copies`)
  }
  process.stderr.write('\r')
  return made
}

/** Puts the indexed quotes into the index so many times more, under other ids. */
export async function copyDocuments(times: number): Promise<void> {
  const { url, key } = requiredLink('Search')
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const quotes = new URL('/indexes/quotes/documents', url)
  const found = await fetch(`${quotes.href}?limit=1000000`, { headers })
  const { results } = (await found.json()) as { results: { id: string }[] }
  for (let copy = 1; copy <= times; copy++) {
    const copies = results.map((document) => ({ ...document, id: `${document.id.slice(0, -2)}${copy + 10}` }))
    const task = await fetch(quotes, { method: 'POST', headers, body: JSON.stringify(copies) })
    await finished(url, headers, ((await task.json()) as { taskUid: number }).taskUid)
  }
}

async function finished(url: string, headers: Record<string, string>, taskUid: number): Promise<void> {
  for (;;) {
    const answer = await fetch(new URL(`/tasks/${taskUid}`, url), { headers })
    const { status } = (await answer.json()) as { status: string }
    if (status === 'succeeded') return
    if (status !== 'enqueued' && status !== 'processing') throw new Error(`Task ${taskUid} is ${status}`)
    await pause(20)
  }
}

const digestOf = (articleId: string): string => articleId.slice('art_'.length)

function renamed(items: readonly object[], digest: string, other: string): object[] {
  return JSON.parse(JSON.stringify(items).replaceAll(digest, other), reviveBytes) as object[]
}

type Table = ReturnType<typeof connectTable>

async function itemsOf({ name, client }: Table, articleId: string): Promise<object[]> {
  const keys = {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': `article#${articleId}` },
  }
  return (await client.query({ TableName: name, ...keys })).Items ?? []
}

async function writeAll({ name }: Table, items: readonly object[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(items.length / ITEMS_A_CALL) }, (_, at) =>
    items.slice(at * ITEMS_A_CALL, (at + 1) * ITEMS_A_CALL),
  )
  const client = DynamoDBDocumentClient.from(new DynamoDBClient())
  await rateOf(batches.length, CALLS_AT_ONCE, async (at) => {
    const requests = (batches[at] ?? []).map((Item) => ({ PutRequest: { Item: { ...Item } } }))
    await client.send(new BatchWriteCommand({ RequestItems: { [name]: requests } }))
  })
}

/** JSON has no bytes: a body's come back as the numbers of their array. */
function reviveBytes(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('0' in value) || Array.isArray(value)) return value
  return Uint8Array.from(Object.values(value as Record<string, number>))
}

import { gunzipSync } from 'node:zlib'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import type { ArticleBody } from '@verbatim/core/article/types.ts'
import { storedArticle, visibleQuote } from '@verbatim/core/dynamo/stored-article.ts'
import type { StoredArticle } from '@verbatim/core/dynamo/stored-article.ts'
import { storedSpeaker } from '@verbatim/core/dynamo/stored-speaker.ts'
import type { Quote } from '@verbatim/core/quote/types.ts'
import type { StoredSpeaker } from '@verbatim/core/speaker/repository.ts'
import { connectDatabase } from '@verbatim/local/stack/table.ts'

type Item = Record<string, unknown>

/** What the table says, read by one scan of all its items and by nothing that the stack reads it with. */
export type TableTruth = {
  articles: Map<string, { stored: StoredArticle; body: ArticleBody }>
  /** Those that readers see, hidden ones left out. */
  quotes: Map<string, Quote>
  speakers: Map<string, StoredSpeaker>
}

/** Reads the whole table. */
export async function readTable(name: string, endpoint: string): Promise<TableTruth> {
  const client = DynamoDBDocumentClient.from(connectDatabase(endpoint))
  const items: Item[] = []
  for await (const page of paginateScan({ client }, { TableName: name, ConsistentRead: true }))
    items.push(...(page.Items ?? []))
  client.destroy()
  const of = (kind: string) => items.filter(({ sk }) => String(sk).split('#')[0] === kind)

  const chunks = Map.groupBy(of('body'), ({ pk }) => String(pk))
  const articles: TableTruth['articles'] = new Map()
  // An appearance's key begins alike; it stands beside a speaker.
  for (const item of of('article').filter(({ sk }) => sk === 'article')) {
    const stored = storedArticle(item)
    if (stored)
      articles.set(stored.article.id, { stored, body: bodyOf(stored, chunks.get(String(item['pk'])) ?? []) })
  }
  const quotes: TableTruth['quotes'] = new Map()
  for (const item of of('quote')) {
    const token = articles.get(String(item['pk']).slice('article#'.length))?.stored.token
    const quote = visibleQuote(item, token)
    if (quote && !quote.hidden) quotes.set(quote.id, quote)
  }
  const speakers = of('speaker').flatMap((item) => storedSpeaker(item) ?? [])
  return { articles, quotes, speakers: new Map(speakers.map((one) => [one.id, one])) }
}

function bodyOf({ bodyHash }: StoredArticle, chunks: readonly Item[]): ArticleBody {
  const own = chunks
    .filter(({ sk }) => String(sk).startsWith(`body#${bodyHash}#`))
    .toSorted((a, b) => (String(a['sk']) < String(b['sk']) ? -1 : 1))
  const bytes = own.flatMap(({ data }) => (data instanceof Uint8Array ? [data] : []))
  const body: ArticleBody = JSON.parse(gunzipSync(Buffer.concat(bytes)).toString())
  return body
}

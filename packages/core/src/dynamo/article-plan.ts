import { OUTLINE_HEAD, outlineOf } from '../article/content.ts'
import type { ArticleContent } from '../article/content.ts'
import type { Quote } from '../quote/types.ts'
import { chunkKeys, chunksOf } from './chunks.ts'
import type { ChunkSet } from './chunks.ts'
import { CorrectionEntity } from './entities/correction.ts'
import type { ItemKey } from './item-reader.ts'
import { quoteKey } from './stored-article.ts'
import type { StoredArticle } from './stored-article.ts'
import type { Write } from './transact.ts'

// Not imported: whatever hangs on the module's exports would be loaded with every cold start.
const { isDeepStrictEqual } = process.getBuiltinModule('node:util')

/** What has to be written to get from what is stored to what shall be. */
export type ArticlePlan = {
  /** The article's own item, under the token that is given. */
  headUnder: (token: string) => StoredArticle
  newChunks: Write[]
  oldChunks: Write[]
  corrections: Write[]
  changedQuotes: Quote[]
  goneQuotes: Write[]
}

const NO_CHUNKS: ChunkSet = { set: '-', count: 0, items: [] }

export function planArticle(
  next: ArticleContent,
  previous: ArticleContent | null,
  before: StoredArticle | null,
): ArticlePlan {
  const { id, version } = next.article
  const body = chunksOf(id, 'body', next.body)
  const whole = outlineOf(next.quotes)
  const outline = whole.length > OUTLINE_HEAD ? chunksOf(id, 'outline', whole) : NO_CHUNKS
  const bodyStays = body.set === before?.bodyHash
  const outlineStays = outline.set === before?.outlineHash
  const old = new Map(previous?.quotes.map((quote) => [quote.id, quote]))
  const kept = new Set(next.quotes.map((quote) => quote.id))
  return {
    headUnder: (token) => ({
      token,
      version,
      contentHash: next.contentHash,
      bodyHash: body.set,
      bodyChunks: body.count,
      outlineHash: outline.set,
      outlineChunks: outline.count,
      article: next.article,
    }),
    newChunks: [...(bodyStays ? [] : body.items), ...(outlineStays ? [] : outline.items)].map((put) => ({
      put,
    })),
    oldChunks: [
      ...(before && !bodyStays ? chunkKeys(id, 'body', before.bodyHash, before.bodyChunks) : []),
      ...(before && !outlineStays ? chunkKeys(id, 'outline', before.outlineHash, before.outlineChunks) : []),
    ].map((remove) => ({ remove })),
    corrections: correctionWrites(next, previous),
    changedQuotes: next.quotes.filter((quote) => !isDeepStrictEqual(quote, old.get(quote.id))),
    goneQuotes: [...old.keys()].filter((one) => !kept.has(one)).map((one) => ({ remove: quoteKey(one) })),
  }
}

function correctionWrites(next: ArticleContent, previous: ArticleContent | null): Write[] {
  const articleId = next.article.id
  const old = new Map(previous?.corrections.map((one) => [one.quoteId, one]))
  const kept = new Set(next.corrections.map(({ quoteId }) => quoteId))
  const changed = next.corrections.filter((one) => !isDeepStrictEqual(one, old.get(one.quoteId)))
  return [
    ...changed.map((correction) => ({
      put: CorrectionEntity.item({ articleId, quoteId: correction.quoteId, correction }),
    })),
    ...[...old.keys()]
      .filter((quoteId) => !kept.has(quoteId))
      .map((quoteId) => ({ remove: correctionKey(articleId, quoteId) })),
  ]
}

export function correctionKey(articleId: string, quoteId: string): ItemKey {
  return { pk: `article#${articleId}`, sk: `correction#${quoteId}` }
}

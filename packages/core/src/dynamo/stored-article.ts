import { articleIdOfQuote } from '../ids.ts'
import type { Article } from '../article/types.ts'
import type { Quote } from '../quote/types.ts'
import { sortKey } from '../speaker/name-key.ts'
import { ArticleEntity } from './entities/article.ts'
import { QuoteEntity } from './entities/quote.ts'
import type { Item, ItemKey } from './item-reader.ts'
import { quoteOf, storedQuote } from './stored-quote.ts'

/** What the table holds in an article's own item. */
export type StoredArticle = {
  token: string
  version: number
  contentHash: string
  bodyHash: string
  bodyChunks: number
  outlineHash: string
  outlineChunks: number
  article: Article
}

export const articleKey = (articleId: string): ItemKey => ({ pk: `article#${articleId}`, sk: 'article' })
export const stagingKey = (articleId: string): ItemKey => ({ pk: `article#${articleId}`, sk: 'staging' })
export const quoteKey = (quoteId: string): ItemKey => ({
  pk: `article#${articleIdOfQuote(quoteId)}`,
  sk: `quote#${quoteId}`,
})

/** The month of a time, in UTC: the bucket in which lists keep it. */
export const monthOf = (time: string): string => time.slice(0, 7)

/** Sources are alike whatever their case, accents and spaces. */
export const sourceKey = (source: string): string => sortKey(source)

export function articleItem(stored: StoredArticle): Item {
  const { id, publishedAt, source } = stored.article
  return ArticleEntity.item({
    ...stored,
    articleId: id,
    month: monthOf(publishedAt),
    sourceKey: sourceKey(source),
    order: `${publishedAt}#${id}`,
  })
}

export function storedArticle(item: Item | null): StoredArticle | null {
  return item && ArticleEntity.fields(item)
}

/** The token alone, for those who have no need of the rest, which would have to be parsed. */
export function tokenOf(item: Item | null): string | undefined {
  return typeof item?.['token'] === 'string' ? item['token'] : undefined
}

/** The item of a quote under a token; `previous` keeps what readers see until that token is the article's. */
export function quoteItem(quote: Quote, token: string, previous?: { token: string; quote: Quote }): Item {
  const speakerId = quote.attribution.speakerId
  return QuoteEntity.item({
    articleId: quote.articleId,
    quoteId: quote.id,
    token,
    quote: storedQuote(quote),
    ...(previous && { previous: { ...previous, quote: storedQuote(previous.quote) } }),
    ...(!quote.hidden && { month: monthOf(quote.publishedAt), monthOrder: quoteOrder(quote) }),
    ...(!quote.hidden && speakerId !== null && { saidBy: speakerId, saidOrder: quoteOrder(quote) }),
  })
}

/** Newest first is this order backwards, so places in the text are counted down to stand the right way round. */
function quoteOrder({ publishedAt, articleId, position }: Quote): string {
  return `${publishedAt}#${articleId}#${String(99_999 - position).padStart(5, '0')}`
}

/** What a quote's item shows to readers of an article with this token; null when it belongs to no such revision. */
export function visibleQuote(item: Item | null, token: string | undefined): Quote | null {
  const data = item && QuoteEntity.fields(item)
  if (!data || token === undefined) return null
  const id = String(item['sk']).slice('quote#'.length)
  if (data.token === token) return quoteOf(id, data.quote)
  return data.previous?.token === token ? quoteOf(id, data.previous.quote) : null
}

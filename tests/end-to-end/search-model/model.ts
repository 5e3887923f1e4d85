import { wordsIn } from '@verbatim/core/word-count.ts'
import type { ModelArticle, ModelQuote, Newsroom } from './open-newsroom.ts'

/** The contract's filter, as an app sends it. */
export type Filter = {
  speakerIds?: string[]
  sources?: string[]
  kinds?: string[]
  years?: number[]
  articleId?: string
  publishedFrom?: string
  publishedBefore?: string
  minWords?: number
  maxWords?: number
}
export type Sort = 'RELEVANCE' | 'NEWEST' | 'OLDEST' | 'LONGEST' | 'SHORTEST'
export type Matching = 'LAST' | 'ALL' | 'FREQUENCY'
export type Search = { query: string; filter: Filter; sort: Sort; matching: Matching }

/** What a filter and a query look at, of a quote or an article. */
export type Row = {
  id: string
  speakerIds: string[]
  source: string
  kind: string
  articleId: string
  publishedAt: string
  wordCount: number
  /** Every word that the index is asked for, of all fields, in lower case. */
  words: ReadonlySet<string>
}

const wordsOf = (...texts: string[]): Set<string> =>
  new Set(
    texts
      .join(' ')
      .replaceAll('\u00ad', '')
      .toLowerCase()
      .match(/[a-z]+/gu),
  )

export function rowOfQuote(quote: ModelQuote): Row {
  const { speaker, article, text } = quote
  const names = speaker ? [speaker.name, ...speaker.aliases] : []
  return {
    ...quote,
    speakerIds: speaker ? [speaker.id] : [],
    source: article.source,
    articleId: article.id,
    words: wordsOf(text, article.headline, article.source, ...names),
  }
}

export function rowOfArticle(article: ModelArticle): Row {
  const { id, headline, source, speakers, paragraphs } = article
  const body = paragraphs.map(({ text }) => text).join('\n')
  return {
    ...article,
    speakerIds: speakers.map((speaker) => speaker.id),
    kind: '',
    articleId: id,
    wordCount: wordsIn(body),
    words: wordsOf(headline, source, body, ...speakers.map(({ name }) => name)),
  }
}

export const yearOf = (time: string): number => new Date(time).getUTCFullYear()

/** Whether a filter lets a row through; values of one field are alternatives, an empty list filters nothing. */
export function passes(row: Row, filter: Filter, merged: Newsroom['merged']): boolean {
  const among = <Value>(values: Value[] | undefined, own: (value: Value) => boolean): boolean =>
    values === undefined || values.length === 0 || values.some(own)
  const { publishedFrom, publishedBefore, articleId, minWords = -Infinity, maxWords = Infinity } = filter
  const published = Date.parse(row.publishedAt)
  return (
    among(filter.speakerIds, (id) => row.speakerIds.includes(merged.get(id) ?? id)) &&
    among(filter.sources, (source) => source.replaceAll('\u00ad', '') === row.source) &&
    among(filter.kinds, (kind) => kind === row.kind) &&
    among(filter.years, (year) => year === yearOf(row.publishedAt)) &&
    (articleId === undefined || articleId === row.articleId) &&
    (publishedFrom === undefined || published >= Date.parse(publishedFrom)) &&
    (publishedBefore === undefined || published < Date.parse(publishedBefore)) &&
    row.wordCount >= minWords &&
    row.wordCount <= maxWords
  )
}

/** Whether a query finds a row among all rows: words that are there or not, and a minus in front of one. */
export function finds(row: Row, { query, matching }: Search, rows: readonly Row[]): boolean {
  const terms = query.toLowerCase().split(' ').filter(Boolean)
  if (terms.some((term) => term.startsWith('-') && row.words.has(term.slice(1)))) return false
  const words = terms.filter((term) => !term.startsWith('-'))
  // A word that is nowhere is dropped before the most frequent one.
  const frequency = (word: string): number =>
    rows.filter(({ words: held }) => held.has(word)).length || Infinity
  const rarest = Math.min(...words.map(frequency))
  // What is left when all are dropped that may be has to be there.
  const kept = {
    ALL: words,
    LAST: words.slice(0, 1),
    FREQUENCY: words.filter((word) => frequency(word) === rarest),
  }
  return kept[matching].every((word) => row.words.has(word))
}

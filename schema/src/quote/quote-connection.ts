import type { Quote as QuoteValue } from '@verbatim/core/quote/types.ts'
import { builder } from '../builder.ts'
import { Quote } from '../nouns.ts'
import { connectionType, edgeType, type Connection, type Edge } from '../paging/connection.ts'

type QuotePage = Connection<Edge<QuoteValue>>

const QuoteEdge = edgeType<Edge<QuoteValue>>('QuoteEdge', Quote, 'A quote in a list.')

/** Quotes, newest first; those of one article in the order of its text. */
export const QuoteConnection = connectionType<QuotePage>(
  'QuoteConnection',
  Quote,
  QuoteEdge,
  'A page of quotes, newest first; those of one article in the order of its text.',
)

/** The quotes of one article, counted. */
export const ArticleQuotesConnection = connectionType<QuotePage & { totalCount: number }>(
  'ArticleQuotesConnection',
  Quote,
  QuoteEdge,
  'A page of the quotes of one article, in the order of its text.',
)

builder.objectFields(ArticleQuotesConnection, (t) => ({
  totalCount: t.exposeInt('totalCount', { description: 'How many quotes the whole list holds.' }),
}))

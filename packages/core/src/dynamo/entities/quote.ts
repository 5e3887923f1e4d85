import { entity, json } from '../entity.ts'
import type { StoredQuote } from '../stored-quote.ts'

/** What a quote was under the token before, for readers while a large revision is being staged. */
export type PreviousState = { token: string; quote: StoredQuote }

/**
 * A quote beside its article. It is listed by month and by the speaker it is attributed to; a hidden one carries
 * neither key, an unattributed one only the first.
 */
export const QuoteEntity = entity(
  'quote',
  {
    articleId: { type: 'part', required: true },
    quoteId: { type: 'part', required: true },
    token: { type: 'string', required: true },
    quote: { type: json<StoredQuote>(), required: true },
    previous: { type: json<PreviousState>() },
    month: { type: 'part' },
    saidBy: { type: 'part' },
    monthOrder: { type: 'part' },
    saidOrder: { type: 'part' },
  },
  {
    pk: 'article#${articleId}',
    sk: 'quote#${quoteId}',
    gsi1pk: 'quotes#${month}',
    gsi1sk: '${monthOrder}',
    gsi2pk: 'said#${saidBy}',
    gsi2sk: '${saidOrder}',
  },
)

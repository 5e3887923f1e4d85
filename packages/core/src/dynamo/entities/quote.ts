import { entity, json } from '../entity.ts'
import type { Quote } from '../../quote/types.ts'

/** What a quote was under the token before, for readers while a large revision is being staged. */
export type PreviousState = { token: string; quote: Quote }

/**
 * A quote beside its article. It is listed by month and by the speaker it is attributed to; a hidden one carries
 * neither key, an unattributed one only the first.
 */
export const QuoteEntity = entity(
  'quote',
  {
    articleId: { type: 'string', required: true },
    quoteId: { type: 'string', required: true },
    token: { type: 'string', required: true },
    quote: { type: json<Quote>(), required: true },
    previous: { type: json<PreviousState>() },
    month: { type: 'string' },
    saidBy: { type: 'string' },
    monthOrder: { type: 'string' },
    saidOrder: { type: 'string' },
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

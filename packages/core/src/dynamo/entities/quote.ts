import { CustomAttributeType, Entity } from '../electrodb.ts'
import type { Quote } from '../../quote/types.ts'
import { GSI1, GSI2, PRIMARY } from './key-fields.ts'

/** What a quote was under the token before, for readers while a large revision is being staged. */
export type PreviousState = { token: string; quote: Quote }

/**
 * A quote beside its article. It is listed by month and by the speaker it is attributed to; a hidden one carries
 * neither key, an unattributed one only the first.
 */
export const QuoteEntity = new Entity({
  model: { entity: 'quote', version: '1', service: 'verbatim' },
  attributes: {
    articleId: { type: 'string', required: true },
    quoteId: { type: 'string', required: true },
    token: { type: 'string', required: true },
    quote: { type: CustomAttributeType<Quote>('any'), required: true },
    previous: { type: CustomAttributeType<PreviousState>('any') },
    month: { type: 'string' },
    saidBy: { type: 'string' },
    monthOrder: { type: 'string' },
    saidOrder: { type: 'string' },
  },
  indexes: {
    primary: {
      pk: { ...PRIMARY.pk, composite: ['articleId'], template: 'article#${articleId}' },
      sk: { ...PRIMARY.sk, composite: ['quoteId'], template: 'quote#${quoteId}' },
    },
    byMonth: {
      index: 'gsi1',
      pk: { ...GSI1.pk, composite: ['month'], template: 'quotes#${month}' },
      sk: { ...GSI1.sk, composite: ['monthOrder'], template: '${monthOrder}' },
    },
    bySpeaker: {
      index: 'gsi2',
      pk: { ...GSI2.pk, composite: ['saidBy'], template: 'said#${saidBy}' },
      sk: { ...GSI2.sk, composite: ['saidOrder'], template: '${saidOrder}' },
    },
  },
})

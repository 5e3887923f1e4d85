import { CustomAttributeType, Entity } from '../electrodb.ts'
import type { Correction } from '../../quote/types.ts'
import { PRIMARY } from './key-fields.ts'

/** An editor's word on a quote, apart from it, so that it outlives revisions that lack the quote. */
export const CorrectionEntity = new Entity({
  model: { entity: 'correction', version: '1', service: 'verbatim' },
  attributes: {
    articleId: { type: 'string', required: true },
    quoteId: { type: 'string', required: true },
    correction: { type: CustomAttributeType<Correction>('any'), required: true },
  },
  indexes: {
    primary: {
      pk: { ...PRIMARY.pk, composite: ['articleId'], template: 'article#${articleId}' },
      sk: { ...PRIMARY.sk, composite: ['quoteId'], template: 'correction#${quoteId}' },
    },
  },
})

import { CustomAttributeType, Entity } from '../electrodb.ts'
import type { Counted } from '../../speaker/counting.ts'
import { PRIMARY } from './key-fields.ts'

/**
 * What of an article has been counted towards its speakers. It makes counting idempotent: each step moves a
 * speaker's count and this account of it in one transaction.
 */
export const LedgerEntity = new Entity({
  model: { entity: 'ledger', version: '1', service: 'verbatim' },
  attributes: {
    articleId: { type: 'string', required: true },
    step: { type: 'number', required: true },
    counted: { type: CustomAttributeType<Counted>('any'), required: true },
  },
  indexes: {
    primary: {
      pk: { ...PRIMARY.pk, composite: ['articleId'], template: 'article#${articleId}' },
      sk: { ...PRIMARY.sk, composite: [], template: 'ledger' },
    },
  },
})

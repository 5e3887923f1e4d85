import { custom, entity } from '../entity.ts'
import type { Counted } from '../../speaker/counting.ts'

/**
 * What of an article has been counted towards its speakers. It makes counting idempotent: each step moves a
 * speaker's count and this account of it in one transaction.
 */
export const LedgerEntity = entity(
  'ledger',
  {
    articleId: { type: 'string', required: true },
    step: { type: 'number', required: true },
    counted: { type: custom<Counted>(), required: true },
  },
  { pk: 'article#${articleId}', sk: 'ledger' },
)

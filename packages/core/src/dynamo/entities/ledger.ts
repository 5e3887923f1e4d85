import { entity, json } from '../entity.ts'
import type { Counted } from '../../speaker/counting.ts'

/**
 * What of an article has been counted towards its speakers, gzipped where they are many. It makes counting
 * idempotent: each step moves the counts of some speakers and this account of them in one transaction.
 */
export const LedgerEntity = entity(
  'ledger',
  {
    articleId: { type: 'string', required: true },
    step: { type: 'number', required: true },
    counted: { type: json<Counted | Uint8Array>(), required: true },
  },
  { pk: 'article#${articleId}', sk: 'ledger' },
)

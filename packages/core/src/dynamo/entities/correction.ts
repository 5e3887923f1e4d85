import { entity, json } from '../entity.ts'
import type { Correction } from '../../quote/types.ts'

/** An editor's word on a quote, apart from it, so that it outlives revisions that lack the quote. */
export const CorrectionEntity = entity(
  'correction',
  {
    articleId: { type: 'string', required: true },
    quoteId: { type: 'string', required: true },
    correction: { type: json<Correction>(), required: true },
  },
  { pk: 'article#${articleId}', sk: 'correction#${quoteId}' },
)

import { entity } from '../entity.ts'

/** The lease of the one writer that may stage a large revision; every staged chunk checks that it still holds. */
export const StagingEntity = entity(
  'staging',
  {
    articleId: { type: 'string', required: true },
    token: { type: 'string', required: true },
    /** Epoch milliseconds after which another writer may take over. */
    until: { type: 'number', required: true },
  },
  { pk: 'article#${articleId}', sk: 'staging' },
)

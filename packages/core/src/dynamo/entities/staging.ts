import { Entity } from '../electrodb.ts'
import { PRIMARY } from './key-fields.ts'

/** The lease of the one writer that may stage a large revision; every staged chunk checks that it still holds. */
export const StagingEntity = new Entity({
  model: { entity: 'staging', version: '1', service: 'verbatim' },
  attributes: {
    articleId: { type: 'string', required: true },
    token: { type: 'string', required: true },
    /** Epoch milliseconds after which another writer may take over. */
    until: { type: 'number', required: true },
  },
  indexes: {
    primary: {
      pk: { ...PRIMARY.pk, composite: ['articleId'], template: 'article#${articleId}' },
      sk: { ...PRIMARY.sk, composite: [], template: 'staging' },
    },
  },
})

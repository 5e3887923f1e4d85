import { Entity } from '../electrodb.ts'
import { PRIMARY } from './key-fields.ts'

/**
 * A piece of something too large for one item: a body, or an outline of more than 100 quotes, as gzipped JSON.
 * `set` is a digest of the whole, so a new revision never overwrites the chunks that readers still follow.
 */
export const ChunkEntity = new Entity({
  model: { entity: 'chunk', version: '1', service: 'verbatim' },
  attributes: {
    articleId: { type: 'string', required: true },
    kind: { type: ['body', 'outline'] as const, required: true },
    set: { type: 'string', required: true },
    index: { type: 'string', required: true },
    data: { type: 'any', required: true },
  },
  indexes: {
    primary: {
      pk: { ...PRIMARY.pk, composite: ['articleId'], template: 'article#${articleId}' },
      sk: {
        ...PRIMARY.sk,
        composite: ['kind', 'set', 'index'],
        template: '${kind}#${set}#${index}',
      },
    },
  },
})

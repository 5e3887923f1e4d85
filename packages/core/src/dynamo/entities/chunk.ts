import { entity } from '../entity.ts'

/**
 * A piece of something too large for one item: a body, or an outline of more than 100 quotes, as gzipped JSON.
 * `set` is a digest of the whole, so a new revision never overwrites the chunks that readers still follow.
 */
export const ChunkEntity = entity(
  'chunk',
  {
    articleId: { type: 'string', required: true },
    kind: { type: ['body', 'outline'], required: true },
    set: { type: 'string', required: true },
    index: { type: 'string', required: true },
    data: { type: 'bytes', required: true },
  },
  { pk: 'article#${articleId}', sk: '${kind}#${set}#${index}' },
)

import { entity, json } from '../entity.ts'
import type { Article } from '../../article/types.ts'

/**
 * An article's metadata, so that lists never read bodies.
 *
 * `token` is the visibility switch: a quote shows only where it carries the article's token. `contentHash` tells
 * an unchanged re-ingestion; `bodyHash` and `outlineHash` name the chunks that hold the rest.
 */
export const ArticleEntity = entity(
  'article',
  {
    articleId: { type: 'part', required: true },
    token: { type: 'string', required: true },
    version: { type: 'number', required: true },
    contentHash: { type: 'string', required: true },
    bodyHash: { type: 'string', required: true },
    bodyChunks: { type: 'number', required: true },
    outlineHash: { type: 'string', required: true },
    outlineChunks: { type: 'number', required: true },
    month: { type: 'part', required: true },
    sourceKey: { type: 'part', required: true },
    order: { type: 'part', required: true },
    article: { type: json<Article>(), required: true },
  },
  {
    pk: 'article#${articleId}',
    sk: 'article',
    gsi1pk: 'articles#${month}',
    gsi1sk: '${order}',
    gsi2pk: 'source#${sourceKey}',
    gsi2sk: '${order}',
  },
)

import { CustomAttributeType, Entity } from '../electrodb.ts'
import type { Article } from '../../article/types.ts'
import { GSI1, GSI2, PRIMARY } from './key-fields.ts'

/**
 * An article's metadata, so that lists never read bodies.
 *
 * `token` is the visibility switch: a quote shows only where it carries the article's token. `contentHash` tells
 * an unchanged re-ingestion; `bodyHash` and `outlineHash` name the chunks that hold the rest.
 */
export const ArticleEntity = new Entity({
  model: { entity: 'article', version: '1', service: 'verbatim' },
  attributes: {
    articleId: { type: 'string', required: true },
    token: { type: 'string', required: true },
    version: { type: 'number', required: true },
    contentHash: { type: 'string', required: true },
    bodyHash: { type: 'string', required: true },
    bodyChunks: { type: 'number', required: true },
    outlineHash: { type: 'string', required: true },
    outlineChunks: { type: 'number', required: true },
    month: { type: 'string', required: true },
    sourceKey: { type: 'string', required: true },
    order: { type: 'string', required: true },
    article: { type: CustomAttributeType<Article>('any'), required: true },
  },
  indexes: {
    primary: {
      pk: { ...PRIMARY.pk, composite: ['articleId'], template: 'article#${articleId}' },
      sk: { ...PRIMARY.sk, composite: [], template: 'article' },
    },
    byMonth: {
      index: 'gsi1',
      pk: { ...GSI1.pk, composite: ['month'], template: 'articles#${month}' },
      sk: { ...GSI1.sk, composite: ['order'], template: '${order}' },
    },
    bySource: {
      index: 'gsi2',
      pk: { ...GSI2.pk, composite: ['sourceKey'], template: 'source#${sourceKey}' },
      sk: { ...GSI2.sk, composite: ['order'], template: '${order}' },
    },
  },
})

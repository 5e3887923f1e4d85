import { Entity } from '../electrodb.ts'
import { PRIMARY } from './key-fields.ts'

/** That an article quotes a speaker, and how often; beside the speaker, in order of publication. */
export const AppearanceEntity = new Entity({
  model: { entity: 'appearance', version: '1', service: 'verbatim' },
  attributes: {
    speakerId: { type: 'string', required: true },
    articleId: { type: 'string', required: true },
    publishedAt: { type: 'string', required: true },
    quoteCount: { type: 'number', required: true },
  },
  indexes: {
    primary: {
      pk: { ...PRIMARY.pk, composite: ['speakerId'], template: 'speaker#${speakerId}' },
      sk: {
        ...PRIMARY.sk,
        composite: ['publishedAt', 'articleId'],
        template: 'article#${publishedAt}#${articleId}',
      },
    },
  },
})

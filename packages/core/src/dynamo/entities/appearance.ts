import { entity } from '../entity.ts'

/** That an article quotes a speaker, and how often; beside the speaker, in order of publication. */
export const AppearanceEntity = entity(
  'appearance',
  {
    speakerId: { type: 'string', required: true },
    articleId: { type: 'string', required: true },
    publishedAt: { type: 'string', required: true },
    quoteCount: { type: 'number', required: true },
  },
  { pk: 'speaker#${speakerId}', sk: 'article#${publishedAt}#${articleId}' },
)

import { Entity } from '../electrodb.ts'
import { PRIMARY } from './key-fields.ts'

/** How far a speaker's new name has reached its quotes' documents; it is there only while that is under way. */
export const FanOutEntity = new Entity({
  model: { entity: 'fanOut', version: '1', service: 'verbatim' },
  attributes: {
    speakerId: { type: 'string', required: true },
    ids: { type: 'list', items: { type: 'string' }, required: true },
    cursor: { type: 'string', required: true },
    token: { type: 'string', required: true },
  },
  indexes: {
    primary: {
      pk: { ...PRIMARY.pk, composite: ['speakerId'], template: 'speaker#${speakerId}' },
      sk: { ...PRIMARY.sk, composite: [], template: 'fanout' },
    },
  },
})

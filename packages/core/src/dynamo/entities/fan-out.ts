import { entity } from '../entity.ts'

/** How far a speaker's new name has reached its quotes' documents; it is there only while that is under way. */
export const FanOutEntity = entity(
  'fanOut',
  {
    speakerId: { type: 'string', required: true },
    ids: { type: 'list', required: true },
    cursor: { type: 'string', required: true },
    token: { type: 'string', required: true },
  },
  { pk: 'speaker#${speakerId}', sk: 'fanout' },
)

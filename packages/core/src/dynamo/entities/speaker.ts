import { Entity } from '../electrodb.ts'
import { GSI1, PRIMARY } from './key-fields.ts'

/**
 * A speaker as such: counts and names are its own, without those merged into it. `initial` and `order` stand only
 * on speakers that the list shows. A merge changes no quote: it sets `mergedInto` here and `absorbed` there.
 */
export const SpeakerEntity = new Entity({
  model: { entity: 'speaker', version: '1', service: 'verbatim' },
  attributes: {
    speakerId: { type: 'string', required: true },
    version: { type: 'number', required: true },
    name: { type: 'string', required: true },
    kind: { type: ['PERSON', 'ORGANISATION', 'UNNAMED'] as const, required: true },
    description: { type: 'string' },
    aliases: { type: 'list', items: { type: 'string' }, required: true },
    quoteCount: { type: 'number', required: true },
    firstQuotedAt: { type: 'string' },
    lastQuotedAt: { type: 'string' },
    mergedInto: { type: 'string' },
    /** Ids of all speakers merged into this one, at any depth. */
    absorbed: { type: 'list', items: { type: 'string' }, required: true },
    shownSince: { type: 'number' },
    initial: { type: 'string' },
    order: { type: 'string' },
  },
  indexes: {
    primary: {
      pk: { ...PRIMARY.pk, composite: ['speakerId'], template: 'speaker#${speakerId}' },
      sk: { ...PRIMARY.sk, composite: [], template: 'speaker' },
    },
    byName: {
      index: 'gsi1',
      pk: { ...GSI1.pk, composite: ['initial'], template: 'speakers#${initial}' },
      sk: { ...GSI1.sk, composite: ['order'], template: '${order}' },
    },
  },
})

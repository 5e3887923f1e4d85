import { entity } from '../entity.ts'

/**
 * A speaker as such: counts and names are its own, without those merged into it. `initial` and `order` stand only
 * on speakers that the list shows. A merge changes no quote: it sets `mergedInto` here and `absorbed` there.
 */
export const SpeakerEntity = entity(
  'speaker',
  {
    speakerId: { type: 'string', required: true },
    version: { type: 'number', required: true },
    name: { type: 'string', required: true },
    kind: { type: ['PERSON', 'ORGANISATION', 'UNNAMED'], required: true },
    description: { type: 'string' },
    aliases: { type: 'list', required: true },
    quoteCount: { type: 'number', required: true },
    firstQuotedAt: { type: 'string' },
    lastQuotedAt: { type: 'string' },
    mergedInto: { type: 'string' },
    /** Ids of all speakers merged into this one, at any depth. */
    absorbed: { type: 'list', required: true },
    shownSince: { type: 'number' },
    initial: { type: 'part' },
    order: { type: 'part' },
  },
  { pk: 'speaker#${speakerId}', sk: 'speaker', gsi1pk: 'speakers#${initial}', gsi1sk: '${order}' },
)

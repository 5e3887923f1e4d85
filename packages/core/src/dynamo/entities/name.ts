import { entity } from '../entity.ts'

/**
 * A name that leads to a speaker. A full name is claimed by one speaker (`role` `claim`); a shorter one may be
 * borne by many (`role` `alias#<speaker>`). Claims stay with a merged speaker, whose id leads on.
 */
export const NameEntity = entity(
  'name',
  {
    nameKey: { type: 'string', required: true },
    role: { type: 'string', required: true },
    speakerId: { type: 'string', required: true },
  },
  { pk: 'name#${nameKey}', sk: '${role}' },
)

import { Entity } from '../electrodb.ts'
import { PRIMARY } from './key-fields.ts'

/**
 * A name that leads to a speaker. A full name is claimed by one speaker (`role` `claim`); a shorter one may be
 * borne by many (`role` `alias#<speaker>`). Claims stay with a merged speaker, whose id leads on.
 */
export const NameEntity = new Entity({
  model: { entity: 'name', version: '1', service: 'verbatim' },
  attributes: {
    nameKey: { type: 'string', required: true },
    role: { type: 'string', required: true },
    speakerId: { type: 'string', required: true },
  },
  indexes: {
    primary: {
      pk: { ...PRIMARY.pk, composite: ['nameKey'], template: 'name#${nameKey}' },
      sk: { ...PRIMARY.sk, composite: ['role'], template: '${role}' },
    },
  },
})

import { CustomAttributeType, Entity } from '../electrodb.ts'
import { PRIMARY } from './key-fields.ts'

/** How far a long task has come, of which one may be under way: a rebuild of the index, the nightly verification. */
export const ProgressEntity = new Entity({
  model: { entity: 'progress', version: '1', service: 'verbatim' },
  attributes: {
    task: { type: ['rebuild', 'verify'] as const, required: true },
    token: { type: 'string', required: true },
    progress: { type: CustomAttributeType<object>('any'), required: true },
  },
  indexes: {
    primary: {
      pk: { ...PRIMARY.pk, composite: ['task'], template: 'maintenance#${task}' },
      sk: { ...PRIMARY.sk, composite: [], template: 'state' },
    },
  },
})

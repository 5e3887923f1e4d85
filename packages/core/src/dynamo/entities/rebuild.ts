import type { Rebuild } from '../../indexing/rebuild-state.ts'
import { CustomAttributeType, Entity } from '../electrodb.ts'
import { PRIMARY } from './key-fields.ts'

/** The one rebuild of the index that may be under way. */
export const RebuildEntity = new Entity({
  model: { entity: 'rebuild', version: '1', service: 'verbatim' },
  attributes: {
    token: { type: 'string', required: true },
    rebuild: { type: CustomAttributeType<Omit<Rebuild, 'token'>>('any'), required: true },
  },
  indexes: {
    primary: {
      pk: { ...PRIMARY.pk, composite: [], template: 'maintenance#rebuild' },
      sk: { ...PRIMARY.sk, composite: [], template: 'state' },
    },
  },
})

import { entity } from '../entity.ts'

/** Somebody who may be writing into the indexes of a rebuild, until `until` (epoch milliseconds) at the latest. */
export const RebuildWriterEntity = entity(
  'rebuildWriter',
  {
    writerId: { type: 'string', required: true },
    until: { type: 'number', required: true },
  },
  { pk: 'maintenance#rebuild', sk: 'writer#${writerId}' },
)

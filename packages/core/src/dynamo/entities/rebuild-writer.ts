import { entity } from '../entity.ts'

/**
 * Somebody who may be writing into the indexes of a rebuild, until `until` (epoch milliseconds) at the latest. One who
 * died without a word goes by time to live, at `expiresAt` (epoch seconds).
 */
export const RebuildWriterEntity = entity(
  'rebuildWriter',
  {
    writerId: { type: 'string', required: true },
    until: { type: 'number', required: true },
    expiresAt: { type: 'number', required: true },
  },
  { pk: 'maintenance#rebuild', sk: 'writer#${writerId}' },
)

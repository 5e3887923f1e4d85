import { entity } from '../entity.ts'

/**
 * A document of a write that the index did not answer. It goes by time to live, at `expiresAt` (epoch seconds), and the
 * stream's record of that has the document looked at again.
 */
export const UnansweredWriteEntity = entity(
  'unansweredWrite',
  {
    id: { type: 'string', required: true },
    expiresAt: { type: 'number', required: true },
  },
  { pk: 'unanswered#${id}', sk: 'unanswered' },
)

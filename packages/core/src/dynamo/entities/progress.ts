import { custom, entity } from '../entity.ts'

/** How far a long task has come, of which one may be under way: a rebuild of the index, the nightly verification. */
export const ProgressEntity = entity(
  'progress',
  {
    task: { type: ['rebuild', 'verify'], required: true },
    token: { type: 'string', required: true },
    progress: { type: custom<object>(), required: true },
  },
  { pk: 'maintenance#${task}', sk: 'state' },
)

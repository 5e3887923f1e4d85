import { entity, json } from '../entity.ts'

/** How far a long task has come, of which one may be under way: a rebuild of the index, the nightly verification. */
export const ProgressEntity = entity(
  'progress',
  {
    task: { type: ['rebuild', 'verify'], required: true },
    token: { type: 'string', required: true },
    progress: { type: json<object>(), required: true },
  },
  { pk: 'maintenance#${task}', sk: 'state' },
)

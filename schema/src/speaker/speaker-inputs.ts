import type { InputPath } from '@verbatim/core/errors.ts'
import type { SpeakerBy as By } from '@verbatim/core/speaker/service.ts'
import { builder } from '../builder.ts'
import { idOf } from '../ids.ts'
import { SpeakerKind } from './speaker-kind.ts'

/** One way to name a speaker that is looked for. */
export const SpeakerBy = builder.inputType('SpeakerBy', {
  description: 'Which speaker: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Its id, or that of a speaker merged into it.' }),
    name: t.string({ description: 'Its name or an alias; a shared one finds the speaker quoted most.' }),
  }),
})

/** One way to name a speaker that a quote is given to. */
export const SpeakerRef = builder.inputType('SpeakerRef', {
  description: 'Who said it: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'The id of a speaker.' }),
    name: t.string({ description: 'A name; one that nobody has yet makes a new speaker.' }),
  }),
})

/** Which speakers to list. */
export const SpeakerFilter = builder.inputType('SpeakerFilter', {
  description: 'Which speakers; all conditions hold together.',
  fields: (t) => ({
    startsWith: t.string({ description: 'The name starts with these letters, case and accents ignored.' }),
    kinds: t.field({ type: [SpeakerKind], description: 'Of one of these kinds; all when empty.' }),
  }),
})

/** The speaker meant; throws `InvalidInputError` at this path for an id that is no speaker's. */
export function speakerRef(
  by: typeof SpeakerBy.$inferInput | typeof SpeakerRef.$inferInput,
  path: InputPath,
): By {
  return by.id != null ? { id: idOf('Speaker', by.id, path) } : { name: by.name }
}

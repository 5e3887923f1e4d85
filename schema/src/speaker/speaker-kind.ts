import type { SpeakerKind as Kind } from '@verbatim/core/speaker/types.ts'
import { builder } from '../builder.ts'

const values = {
  PERSON: { description: 'A person by name.' },
  ORGANISATION: { description: 'A company, office, party or other body.' },
  UNNAMED: { description: 'Somebody described but not named: “a spokesman for X”, who is not X.' },
} satisfies Record<Kind, { description: string }>

/** What sort of speaker it is. */
export const SpeakerKind = builder.enumType('SpeakerKind', {
  description: 'What sort of speaker it is.',
  values,
})

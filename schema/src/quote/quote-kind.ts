import type { QuoteKind as Kind } from '@verbatim/core/quote/types.ts'
import { builder } from '../builder.ts'

const values = {
  DIRECT: { description: 'Whole sentences of the speaker’s.' },
  PARTIAL: { description: 'Words quoted inside the reporter’s own sentence.' },
} satisfies Record<Kind, { description: string }>

/** How much of the speaker's sentence is quoted. */
export const QuoteKind = builder.enumType('QuoteKind', {
  description: 'How much of the speaker’s sentence is quoted.',
  values,
})

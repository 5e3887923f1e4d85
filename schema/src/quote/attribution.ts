import type {
  Attribution as AttributionValue,
  AttributionMethod as Method,
} from '@verbatim/core/quote/types.ts'
import { builder } from '../builder.ts'

const methods = {
  ADJACENT: { description: 'The speaker is named beside the quote: “…”, said Ada Moss.' },
  PRONOUN: { description: 'A pronoun stands beside the quote: “…”, she said.' },
  CONTINUATION: { description: 'The quote goes on with an earlier one.' },
  NEIGHBOUR: { description: 'The speaker was taken from a neighbouring sentence or paragraph.' },
  ALTERNATION: { description: 'Two speakers take turns, as in a conversation or an interview.' },
  NONE: { description: 'No speaker was found, or none of whom the extraction was sure enough.' },
  EDITOR: { description: 'An editor said so.' },
} satisfies Record<Method, { description: string }>

const AttributionMethod = builder.enumType('AttributionMethod', {
  description: 'How the speaker of a quote was found.',
  values: methods,
})

/** The link from a quote to its speaker. */
export const Attribution = builder.objectRef<AttributionValue>('Attribution').implement({
  description: 'How a quote came to its speaker, and how sure that is.',
  fields: (t) => ({
    method: t.expose('method', { type: AttributionMethod, description: 'How the speaker was found.' }),
    confidence: t.exposeFloat('confidence', {
      description:
        'How sure that is: above 0, up to 1, which is an editor’s word. Where no speaker was found, how sure it is that none is named; where one was withheld, how sure that one was.',
    }),
    mention: t.exposeString('mention', {
      description:
        'The words in the text that name the speaker: “he”, “the city’s chief engineer”, “Olsen”. Null without a speaker, and after an editor’s word.',
      nullable: true,
    }),
  }),
})

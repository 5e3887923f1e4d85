import type { RandomQuoteFilter as Filter } from '@verbatim/core/search/types.ts'
import { builder } from '../builder.ts'
import { given } from '../given.ts'
import { idOf } from '../ids.ts'
import { Quote } from '../nouns.ts'
import { QuoteKind } from '../quote/quote-kind.ts'

const RandomQuoteFilter = builder.inputType('RandomQuoteFilter', {
  description: 'Which quotes to draw from; all conditions hold together.',
  fields: (t) => ({
    speakerId: t.id({ description: 'Said by this speaker.' }),
    kinds: t.field({ type: [QuoteKind], description: 'Of one of these kinds; all when empty.' }),
    source: t.string({ description: 'From this source.' }),
    minWords: t.int({ description: 'Of at least so many words.' }),
    maxWords: t.int({ description: 'Of at most so many words.' }),
  }),
})

function randomQuoteFilter(input: typeof RandomQuoteFilter.$inferInput | null | undefined): Filter {
  const filter = given(input)
  if (filter.speakerId !== undefined) idOf('Speaker', filter.speakerId, ['filter', 'speakerId'])
  return filter
}

/** Adds `randomQuote`. */
export function defineRandomQuote(): void {
  builder.queryField('randomQuote', (t) =>
    t.field({
      description:
        'One of the quotes that match, each about as likely as any other; null when none does. It is drawn by search, ' +
        'and null with the error `SEARCH_UNAVAILABLE` when that is down.',
      type: Quote,
      nullable: true,
      args: { filter: t.arg({ type: RandomQuoteFilter, description: 'Only these; all when absent.' }) },
      resolve: (_, { filter }, { services }) => services.quotes.random(randomQuoteFilter(filter)),
    }),
  )
}

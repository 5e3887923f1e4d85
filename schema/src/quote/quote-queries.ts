import type { QuoteFilter as Filter } from '@verbatim/core/quote/service.ts'
import { builder } from '../builder.ts'
import { given } from '../given.ts'
import { idOf } from '../ids.ts'
import { aPage } from '../list-size.ts'
import { Quote } from '../nouns.ts'
import { connectionArguments } from '../paging/connection-arguments.ts'
import { connectionOf } from '../paging/connection.ts'
import { pageRequest } from '../paging/page-request.ts'
import { QuoteConnection } from './quote-connection.ts'
import { QuoteKind } from './quote-kind.ts'

const QuoteFilter = builder.inputType('QuoteFilter', {
  description: 'Which quotes; all conditions hold together.',
  fields: (t) => ({
    speakerId: t.id({ description: 'Said by this speaker, or one merged into it.' }),
    kinds: t.field({ type: [QuoteKind], description: 'Of one of these kinds; all when empty.' }),
    publishedFrom: t.field({ type: 'DateTime', description: 'Published then or later.' }),
    publishedBefore: t.field({ type: 'DateTime', description: 'Published earlier than that.' }),
  }),
})

/** The filter as the service takes it; throws `InvalidInputError` for an id that is no speaker's. */
function quoteFilter(input: typeof QuoteFilter.$inferInput | null | undefined): Filter {
  const filter = given(input)
  if (filter.speakerId !== undefined) idOf('Speaker', filter.speakerId, ['filter', 'speakerId'])
  return filter
}

/** Adds `quote` and `quotes`. */
export function defineQuoteQueries(): void {
  builder.queryFields((t) => ({
    quote: t.field({
      description: 'One quote; null when there is none, or when an editor dismissed it.',
      type: Quote,
      nullable: true,
      args: { id: t.arg.id({ required: true, description: 'The quote’s id.' }) },
      resolve: (_, { id }, { loaders }) => loaders.quote.load(idOf('Quote', id)),
    }),
    quotes: t.field({
      description:
        'All quotes, nested ones included, newest first; those of one article in the order of its text.',
      type: QuoteConnection,
      extensions: aPage,
      args: {
        ...connectionArguments,
        filter: t.arg({ type: QuoteFilter, description: 'Only these; all when absent.' }),
      },
      resolve: async (_, { filter, ...page }, { services }) =>
        connectionOf(await services.quotes.list(quoteFilter(filter), pageRequest(page))),
    }),
  }))
}

import type {
  ArticleSearchFilter as ArticleFilter,
  QuoteSearchFilter as QuoteFilter,
} from '@verbatim/core/search/types.ts'
import { builder } from '../builder.ts'
import { given } from '../given.ts'
import { idOf } from '../ids.ts'
import { MOST_ALTERNATIVES } from '../limits.ts'
import { QuoteKind } from '../quote/quote-kind.ts'

const ALTERNATIVES =
  `Values of one field are alternatives, at most ${MOST_ALTERNATIVES}, and an empty list filters nothing; ` +
  'fields hold together.'

/** Which quotes a search looks at. */
export const QuoteSearchFilter = builder.inputType('QuoteSearchFilter', {
  description: `Which quotes to search. ${ALTERNATIVES}`,
  fields: (t) => ({
    speakerIds: t.idList({ description: 'Said by one of these speakers.' }),
    sources: t.stringList({ description: 'From one of these sources.' }),
    kinds: t.field({ type: [QuoteKind], description: 'Of one of these kinds.' }),
    years: t.intList({ description: 'Published in one of these years of UTC.' }),
    articleId: t.id({ description: 'Standing in this article.' }),
    publishedFrom: t.field({ type: 'DateTime', description: 'Published then or later.' }),
    publishedBefore: t.field({ type: 'DateTime', description: 'Published earlier than that.' }),
    minWords: t.int({ description: 'Of at least so many words.' }),
    maxWords: t.int({ description: 'Of at most so many words.' }),
  }),
})

/** Which articles a search looks at. */
export const ArticleSearchFilter = builder.inputType('ArticleSearchFilter', {
  description: `Which articles to search. ${ALTERNATIVES}`,
  fields: (t) => ({
    speakerIds: t.idList({ description: 'Quoting one of these speakers.' }),
    sources: t.stringList({ description: 'From one of these sources.' }),
    years: t.intList({ description: 'Published in one of these years of UTC.' }),
    publishedFrom: t.field({ type: 'DateTime', description: 'Published then or later.' }),
    publishedBefore: t.field({ type: 'DateTime', description: 'Published earlier than that.' }),
  }),
})

/** The filter as the service takes it; throws `InvalidInputError` for an id of another type. */
export function quoteSearchFilter(
  input: typeof QuoteSearchFilter.$inferInput | null | undefined,
): QuoteFilter {
  const filter = given(input)
  checkSpeakers(filter.speakerIds)
  if (filter.articleId !== undefined) idOf('Article', filter.articleId, ['filter', 'articleId'])
  return filter
}

/** The filter as the service takes it; throws `InvalidInputError` for an id of another type. */
export function articleSearchFilter(
  input: typeof ArticleSearchFilter.$inferInput | null | undefined,
): ArticleFilter {
  const filter = given(input)
  checkSpeakers(filter.speakerIds)
  return filter
}

function checkSpeakers(ids: readonly string[] = []): void {
  for (const [index, id] of ids.entries()) idOf('Speaker', id, ['filter', 'speakerIds', index])
}

import { articleIdOfQuote } from '@verbatim/core/ids.ts'
import type { Quote as QuoteValue } from '@verbatim/core/quote/types.ts'
import type { SearchPage } from '@verbatim/core/search/service.ts'
import type {
  Highlight as HighlightValue,
  QuoteFacets as Facets,
  QuoteHit,
} from '@verbatim/core/search/types.ts'
import { builder } from '../builder.ts'
import type { Loaders } from '../loaders.ts'
import { Quote } from '../nouns.ts'
import { forwardArguments } from '../paging/connection-arguments.ts'
import { connectionType, edgeType, pageInfoOf, type Connection, type Edge } from '../paging/connection.ts'
import { pageSize } from '../paging/page-request.ts'
import { QuoteFacets } from './facets.ts'
import { Highlight } from './highlight.ts'
import { MatchingStrategy, SearchSort } from './search-enums.ts'
import { QuoteSearchFilter, quoteSearchFilter } from './search-filters.ts'
import { isSelected } from './selected.ts'

type HitEdge = Edge<QuoteValue> & { score: number; highlights: HighlightValue[] }
type HitPage = SearchPage<QuoteHit, Facets>
type HitConnection = Connection<HitEdge> & Omit<HitPage, 'edges'>

const QuoteSearchEdge = edgeType<HitEdge>('QuoteSearchEdge', Quote, 'A quote that was found.')

builder.objectFields(QuoteSearchEdge, (t) => ({
  score: t.exposeFloat('score', { description: 'How well it matches, 0 to 1.' }),
  highlights: t.expose('highlights', {
    type: [Highlight],
    description: 'Where the query matches, field by field.',
  }),
}))

const QuoteSearchConnection = connectionType<HitConnection>(
  'QuoteSearchConnection',
  Quote,
  QuoteSearchEdge,
  'A page of the quotes that were found.',
)

builder.objectFields(QuoteSearchConnection, (t) => ({
  totalCount: t.exposeInt('totalCount', { description: 'How many quotes match in all.' }),
  totalCountIsExact: t.exposeBoolean('totalCountIsExact', {
    description: 'False where the engine stopped counting, so that there are at least `totalCount`.',
  }),
  tookMs: t.exposeInt('tookMs', { description: 'How long the engine searched, in milliseconds.' }),
  facets: t.expose('facets', { type: QuoteFacets, description: 'How everything that matches is spread.' }),
}))

/** Reads the quotes of all hits together; one that has left the table since it was indexed is left out. */
async function edgesOf({ edges }: HitPage, loaders: Loaders): Promise<HitEdge[]> {
  const quotes = await Promise.all(edges.map(({ node }) => loaders.quote.load(node.quoteId)))
  return edges.flatMap(({ cursor, node: { score, highlights } }, index) => {
    const quote = quotes[index]
    return quote ? [{ cursor, node: quote, score, highlights }] : []
  })
}

/** Starts reading what the hits lead to in the same tick as the hits, so that all of it is one batch. */
function readAhead(
  { edges }: HitPage,
  nouns: { articles: boolean; speakers: boolean },
  loaders: Loaders,
): void {
  const hits = edges.map((edge) => edge.node)
  const speakerIds = hits.map((hit) => hit.speakerId).filter((id) => id !== null)
  // What fails here fails again, and is reported, where it is asked for.
  if (nouns.articles) void loaders.article.loadMany(hits.map((hit) => articleIdOfQuote(hit.quoteId)))
  if (nouns.speakers) void loaders.speaker.loadMany(speakerIds)
}

/** Adds `searchQuotes`. */
export function defineSearchQuotes(): void {
  builder.queryField('searchQuotes', (t) =>
    t.field({
      description:
        'Searches quotes by their words, speaker and headline, typos forgiven; `"…"` is a phrase, `-word` excludes. ' +
        'Null only together with an error, `SEARCH_UNAVAILABLE` when the engine is down.',
      type: QuoteSearchConnection,
      nullable: true,
      args: {
        ...forwardArguments,
        query: t.arg.string({
          required: true,
          description: 'At most 500 characters; empty finds all that the filter lets through.',
        }),
        filter: t.arg({ type: QuoteSearchFilter, description: 'Only these; all when absent.' }),
        sort: t.arg({ type: SearchSort, defaultValue: 'RELEVANCE', description: 'In which order.' }),
        matching: t.arg({
          type: MatchingStrategy,
          defaultValue: 'LAST',
          description: 'Which words are needed.',
        }),
      },
      resolve: async (_, { query, filter, sort, matching, first, after }, { services, loaders }, info) => {
        const page = await services.search.quotes({
          query,
          filter: quoteSearchFilter(filter),
          sort: sort ?? 'RELEVANCE',
          matching: matching ?? 'LAST',
          first: pageSize('first', first),
          after: after ?? null,
        })
        const nouns = { articles: isSelected('article', info), speakers: isSelected('speaker', info) }
        let edges: Promise<HitEdge[]> | undefined
        return {
          ...page,
          pageInfo: pageInfoOf(page),
          edges: () => {
            if (!edges) readAhead(page, nouns, loaders)
            return (edges ??= edgesOf(page, loaders))
          },
        }
      },
    }),
  )
}

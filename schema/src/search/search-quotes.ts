import { articleIdOfQuote } from '@verbatim/core/ids.ts'
import type { Quote as QuoteValue } from '@verbatim/core/quote/types.ts'
import type { SearchPage } from '@verbatim/core/search/service.ts'
import type { QuoteFacets as Facets, QuoteHit } from '@verbatim/core/search/types.ts'
import { builder } from '../builder.ts'
import { aPage } from '../list-size.ts'
import type { Loaders } from '../loaders.ts'
import { Quote } from '../nouns.ts'
import { pageInfoOf } from '../paging/connection.ts'
import { QuoteFacets } from './facets.ts'
import { searchArguments, searchQuery } from './search-arguments.ts'
import { hitConnectionType, hitEdgeType, type HitEdge } from './search-connection.ts'
import { QuoteSearchFilter, quoteSearchFilter } from './search-filters.ts'
import { isSelected } from '../selected.ts'

type HitPage = SearchPage<QuoteHit, Facets>

const QuoteSearchEdge = hitEdgeType('QuoteSearchEdge', Quote, 'A quote that was found.')
const QuoteSearchConnection = hitConnectionType(
  'QuoteSearchConnection',
  Quote,
  QuoteSearchEdge,
  QuoteFacets,
  'A page of the quotes that were found.',
)

/** Reads the quotes of all hits together; one that has left the table since it was indexed is left out. */
async function edgesOf({ edges }: HitPage, loaders: Loaders): Promise<HitEdge<QuoteValue>[]> {
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
      extensions: aPage,
      nullable: true,
      args: {
        ...searchArguments,
        filter: t.arg({ type: QuoteSearchFilter, description: 'Only these; all when absent.' }),
      },
      resolve: async (_, { filter, ...sent }, { services, loaders }, info) => {
        const page = await services.search.quotes(searchQuery(sent, quoteSearchFilter(filter), info))
        const nouns = { articles: isSelected('article', info), speakers: isSelected('speaker', info) }
        let edges: Promise<HitEdge<QuoteValue>[]> | undefined
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

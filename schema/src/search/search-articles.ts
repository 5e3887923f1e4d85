import type { Article as ArticleValue } from '@verbatim/core/article/types.ts'
import type { SearchPage } from '@verbatim/core/search/service.ts'
import type {
  ArticleFacets as Facets,
  ArticleHit,
  Highlight as HighlightValue,
} from '@verbatim/core/search/types.ts'
import { builder } from '../builder.ts'
import type { Loaders } from '../loaders.ts'
import { Article } from '../nouns.ts'
import { forwardArguments } from '../paging/connection-arguments.ts'
import { connectionType, edgeType, pageInfoOf, type Connection, type Edge } from '../paging/connection.ts'
import { pageSize } from '../paging/page-request.ts'
import { ArticleFacets } from './facets.ts'
import { Highlight } from './highlight.ts'
import { MatchingStrategy, SearchSort } from './search-enums.ts'
import { ArticleSearchFilter, articleSearchFilter } from './search-filters.ts'

type HitEdge = Edge<ArticleValue> & { score: number; highlights: HighlightValue[] }
type HitPage = SearchPage<ArticleHit, Facets>
type HitConnection = Connection<HitEdge> & Omit<HitPage, 'edges'>

const ArticleSearchEdge = edgeType<HitEdge>('ArticleSearchEdge', Article, 'An article that was found.')

builder.objectFields(ArticleSearchEdge, (t) => ({
  score: t.exposeFloat('score', { description: 'How well it matches, 0 to 1.' }),
  highlights: t.expose('highlights', {
    type: [Highlight],
    description: 'Where the query matches, field by field.',
  }),
}))

const ArticleSearchConnection = connectionType<HitConnection>(
  'ArticleSearchConnection',
  Article,
  ArticleSearchEdge,
  'A page of the articles that were found.',
)

builder.objectFields(ArticleSearchConnection, (t) => ({
  totalCount: t.exposeInt('totalCount', { description: 'How many articles match in all.' }),
  totalCountIsExact: t.exposeBoolean('totalCountIsExact', {
    description: 'False where the engine stopped counting, so that there are at least `totalCount`.',
  }),
  tookMs: t.exposeInt('tookMs', { description: 'How long the engine searched, in milliseconds.' }),
  facets: t.expose('facets', { type: ArticleFacets, description: 'How everything that matches is spread.' }),
}))

/** Reads the articles of all hits together; one that has left the table since it was indexed is left out. */
async function edgesOf({ edges }: HitPage, loaders: Loaders): Promise<HitEdge[]> {
  const articles = await Promise.all(edges.map(({ node }) => loaders.article.load(node.articleId)))
  return edges.flatMap(({ cursor, node: { score, highlights } }, index) => {
    const article = articles[index]
    return article ? [{ cursor, node: article, score, highlights }] : []
  })
}

/** Adds `searchArticles`. */
export function defineSearchArticles(): void {
  builder.queryField('searchArticles', (t) =>
    t.field({
      description:
        'Searches articles by headline, text and who is quoted, typos forgiven. Null only together with an error, ' +
        '`SEARCH_UNAVAILABLE` when the engine is down.',
      type: ArticleSearchConnection,
      nullable: true,
      args: {
        ...forwardArguments,
        query: t.arg.string({
          required: true,
          description: 'At most 500 characters; empty finds all that the filter lets through.',
        }),
        filter: t.arg({ type: ArticleSearchFilter, description: 'Only these; all when absent.' }),
        sort: t.arg({ type: SearchSort, defaultValue: 'RELEVANCE', description: 'In which order.' }),
        matching: t.arg({
          type: MatchingStrategy,
          defaultValue: 'LAST',
          description: 'Which words are needed.',
        }),
      },
      resolve: async (_, { query, filter, sort, matching, first, after }, { services, loaders }) => {
        const page = await services.search.articles({
          query,
          filter: articleSearchFilter(filter),
          sort: sort ?? 'RELEVANCE',
          matching: matching ?? 'LAST',
          first: pageSize('first', first),
          after: after ?? null,
        })
        return { ...page, pageInfo: pageInfoOf(page), edges: () => edgesOf(page, loaders) }
      },
    }),
  )
}

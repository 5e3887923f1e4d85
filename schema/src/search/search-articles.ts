import type { Article as ArticleValue } from '@verbatim/core/article/types.ts'
import type { SearchPage } from '@verbatim/core/search/service.ts'
import type { ArticleFacets as Facets, ArticleHit } from '@verbatim/core/search/types.ts'
import { builder } from '../builder.ts'
import { aPage } from '../list-size.ts'
import type { Loaders } from '../loaders.ts'
import { Article } from '../nouns.ts'
import { pageInfoOf } from '../paging/connection.ts'
import { ArticleFacets } from './facets.ts'
import { searchArguments, searchQuery } from './search-arguments.ts'
import { hitConnectionType, hitEdgeType, type HitEdge } from './search-connection.ts'
import { ArticleSearchFilter, articleSearchFilter } from './search-filters.ts'

const ArticleSearchEdge = hitEdgeType('ArticleSearchEdge', Article, 'An article that was found.')
const ArticleSearchConnection = hitConnectionType(
  'ArticleSearchConnection',
  Article,
  ArticleSearchEdge,
  ArticleFacets,
  'A page of the articles that were found.',
)

/** Reads the articles of all hits together; one that has left the table since it was indexed is left out. */
async function edgesOf(
  { edges }: SearchPage<ArticleHit, Facets>,
  loaders: Loaders,
): Promise<HitEdge<ArticleValue>[]> {
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
      extensions: aPage,
      nullable: true,
      args: {
        ...searchArguments,
        filter: t.arg({ type: ArticleSearchFilter, description: 'Only these; all when absent.' }),
      },
      resolve: async (_, { filter, ...sent }, { services, loaders }, info) => {
        const page = await services.search.articles(searchQuery(sent, articleSearchFilter(filter), info))
        return { ...page, pageInfo: pageInfoOf(page), edges: () => edgesOf(page, loaders) }
      },
    }),
  )
}

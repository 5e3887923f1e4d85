import { builder } from '../builder.ts'
import { given } from '../given.ts'
import { idOf } from '../ids.ts'
import { aPage } from '../list-size.ts'
import { Article } from '../nouns.ts'
import { connectionArguments } from '../paging/connection-arguments.ts'
import { connectionOf } from '../paging/connection.ts'
import { pageRequest } from '../paging/page-request.ts'
import { ArticleConnection } from './article-connection.ts'
import { ArticleBy, ArticleFilter } from './article-inputs.ts'

/** Adds `article` and `articles`. */
export function defineArticleQueries(): void {
  builder.queryFields((t) => ({
    article: t.field({
      description: 'One article; null when there is none.',
      type: Article,
      nullable: true,
      args: { by: t.arg({ type: ArticleBy, required: true, description: 'Which one.' }) },
      resolve: (_, { by }, { services, loaders }) => {
        if (by.id != null) return loaders.article.load(idOf('Article', by.id, ['by', 'id']))
        return services.articles.find(by.slug != null ? { slug: by.slug } : { url: by.url })
      },
    }),
    articles: t.field({
      description: 'All articles, newest first.',
      type: ArticleConnection,
      extensions: aPage,
      args: {
        ...connectionArguments,
        filter: t.arg({ type: ArticleFilter, description: 'Only these; all when absent.' }),
      },
      resolve: async (_, { filter, ...page }, { services }) =>
        connectionOf(await services.articles.list(given(filter), pageRequest(page))),
    }),
  }))
}

import type { Article as ArticleValue } from '@verbatim/core/article/types.ts'
import { Article } from '../nouns.ts'
import { connectionType, edgeType, type Connection, type Edge } from '../paging/connection.ts'

const ArticleEdge = edgeType<Edge<ArticleValue>>('ArticleEdge', Article, 'An article in a list.')

/** Articles, newest first. */
export const ArticleConnection = connectionType<Connection<Edge<ArticleValue>>>(
  'ArticleConnection',
  Article,
  ArticleEdge,
  'A page of articles, newest first.',
)

import type { Page, PageRequest } from '../paging.ts'
import type { Article, ArticleBody } from './types.ts'

export type ArticleBy = { id: string } | { slug: string } | { url: string }

/** Times are ISO 8601 in UTC. */
export type ArticleFilter = {
  source?: string
  /** Inclusive. */
  publishedFrom?: string
  /** Exclusive. */
  publishedBefore?: string
}

/** Reads articles, newest first where they are listed. Ids must be well formed; what is missing is null. */
export interface ArticleService {
  byIds(ids: readonly string[]): Promise<(Article | null)[]>
  find(by: ArticleBy): Promise<Article | null>
  /** The body of an article that was just read; throws `NotFoundError` when it has been deleted meanwhile. */
  body(articleId: string): Promise<ArticleBody>
  list(filter: ArticleFilter, page: PageRequest): Promise<Page<Article>>
  /** The articles that quote this speaker or one merged into it, newest first. */
  quoting(speakerId: string, page: PageRequest): Promise<Page<Article>>
  /** Deletes the article with its quotes and corrections; throws `NotFoundError`. */
  remove(articleId: string): Promise<void>
}

import type { Page, PageRequest } from '../paging.ts'
import type { ArticleContent } from './content.ts'
import type { ArticleFilter } from './service.ts'
import type { Article, ArticleBody, OutlineEntry } from './types.ts'

/** Another writer was faster: what was read is no longer what is stored, so read again and decide again. */
export class StaleContentError extends Error {
  constructor(articleId: string, options?: ErrorOptions) {
    super(`Article ${articleId} was changed by another writer`, options)
    this.name = 'StaleContentError'
  }
}

/** Keeps articles with all that belongs to them. */
export interface ArticleRepository {
  byIds(ids: readonly string[]): Promise<(Article | null)[]>
  body(articleId: string): Promise<ArticleBody | null>
  /** The whole outline, also beyond the part that the article itself holds. */
  outline(article: Article): Promise<OutlineEntry[]>
  list(filter: ArticleFilter, page: PageRequest): Promise<Page<Article>>
  /** The articles in which one of these speakers is quoted, newest first. */
  quoting(speakerIds: readonly string[], page: PageRequest): Promise<Page<Article>>
  load(articleId: string): Promise<ArticleContent | null>
  /**
   * Makes `next` visible as a whole, or not at all. `previous` is what was loaded, null for a new article; throws
   * `StaleContentError` when that is no longer what is stored.
   */
  save(next: ArticleContent, previous: ArticleContent | null): Promise<void>
  remove(content: ArticleContent): Promise<void>
  /** Deletes what no revision shows any more, left by a large revision or a crash. */
  sweep(articleId: string): Promise<void>
}

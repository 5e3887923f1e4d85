import DataLoader from 'dataloader'
import type { Article, ArticleBody } from '@verbatim/core/article/types.ts'
import type { Quote } from '@verbatim/core/quote/types.ts'
import type { Services } from '@verbatim/core/services.ts'
import type { Speaker } from '@verbatim/core/speaker/types.ts'

/** One request's reads by id: each item is read once, and what is asked in one tick is read together. */
export type Loaders = {
  article: DataLoader<string, Article | null>
  body: DataLoader<string, ArticleBody>
  quote: DataLoader<string, Quote | null>
  speaker: DataLoader<string, Speaker | null>
}

/** Loaders over these services, empty. */
export function createLoaders({ articles, quotes, speakers }: Services): Loaders {
  return {
    article: new DataLoader((ids) => articles.byIds(ids)),
    body: new DataLoader((ids) => Promise.all(ids.map((id) => articles.body(id).catch(asError)))),
    quote: new DataLoader((ids) => quotes.byIds(ids)),
    speaker: new DataLoader((ids) => speakers.byIds(ids)),
  }
}

/** Forgets what was read, for a mutation's answer must show the state after it. */
export function clearLoaders(loaders: Loaders): void {
  for (const loader of Object.values(loaders)) loader.clearAll()
}

/** DataLoader gives an error in place of a value to the one who asked for it, not to the whole batch. */
function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('The body could not be read', { cause: error })
}

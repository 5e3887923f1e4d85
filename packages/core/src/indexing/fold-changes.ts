import { articleIdOfQuote } from '../ids.ts'
import type { Page } from '../paging.ts'
import type { QuoteRepository } from '../quote/repository.ts'
import type { Quote } from '../quote/types.ts'
import type { TableChange } from './changes.ts'

/** What a batch has touched, each thing once, however many records spoke of it. */
export type Batch = {
  articles: Map<string, { whole: boolean; leavesRemains: boolean }>
  quotes: Map<string, { isNew: boolean }>
  speakerIds: Set<string>
  renamedIds: Set<string>
}

export function foldChanges(changes: readonly TableChange[]): Batch {
  const batch: Batch = {
    articles: new Map(),
    quotes: new Map(),
    speakerIds: new Set(),
    renamedIds: new Set(),
  }
  for (const change of changes) {
    if (change.noun === 'Article') touchArticle(batch, change.articleId, change)
    else if (change.noun === 'Quote') {
      const known = batch.quotes.get(change.quoteId)
      batch.quotes.set(change.quoteId, { isNew: known?.isNew ?? change.isNew })
    } else {
      batch.speakerIds.add(change.speakerId)
      for (const id of change.renamedIds) batch.renamedIds.add(id)
    }
  }
  return batch
}

/** Documents show their speakers' names, so all that quote a renamed or merged speaker are made anew. */
export async function touchQuotesOf(quotes: QuoteRepository, batch: Batch): Promise<void> {
  const ids = [...batch.renamedIds]
  for (let cursor: string | null = null, more = ids.length > 0; more;) {
    const page: Page<Quote> = await quotes.saidBy(ids, {}, { limit: 100, backward: false, cursor })
    for (const { node } of page.edges) {
      batch.quotes.set(node.id, { isNew: false })
      touchArticle(batch, articleIdOfQuote(node.id), { whole: false, leavesRemains: false })
    }
    cursor = page.edges.at(-1)?.cursor ?? null
    more = page.hasNextPage
  }
}

function touchArticle(
  { articles }: Batch,
  articleId: string,
  { whole, leavesRemains }: { whole: boolean; leavesRemains: boolean },
): void {
  const known = articles.get(articleId)
  articles.set(articleId, {
    whole: whole || known?.whole === true,
    leavesRemains: leavesRemains || known?.leavesRemains === true,
  })
}

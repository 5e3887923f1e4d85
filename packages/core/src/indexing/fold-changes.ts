import { nounOf } from '../ids.ts'
import type { Noun } from '../ids.ts'
import type { TableChange } from './changes.ts'

/** What a batch has touched, each thing once, however many records spoke of it. */
export type Batch = {
  articles: Map<string, { whole: boolean; leavesRemains: boolean }>
  quotes: Map<string, { isNew: boolean }>
  speakerIds: Set<string>
  /** By the speaker that was renamed or merged: all whose quotes show another speaker now. */
  renamed: Map<string, string[]>
  /** Speakers whose fan-out is to go one step further. */
  fanOuts: Set<string>
}

/** A batch that has touched nothing yet. */
export function emptyBatch(): Batch {
  return {
    articles: new Map(),
    quotes: new Map(),
    speakerIds: new Set(),
    renamed: new Map(),
    fanOuts: new Set(),
  }
}

/** Folds records, in their order, to what they touch. */
export function foldChanges(changes: readonly TableChange[]): Batch {
  const batch = emptyBatch()
  for (const change of changes) {
    if (change.noun === 'Article') touchArticle(batch, change.articleId, change)
    else if (change.noun === 'FanOut') batch.fanOuts.add(change.speakerId)
    else if (change.noun === 'Quote') touchQuote(batch, change.quoteId, change.isNew)
    else if (change.noun === 'Unanswered') touch(batch, nounOf(change.id), change.id)
    else {
      const { speakerId, renamedIds } = change
      batch.speakerIds.add(speakerId)
      const known = batch.renamed.get(speakerId) ?? []
      if (renamedIds.length > 0) batch.renamed.set(speakerId, [...new Set([...known, ...renamedIds])])
    }
  }
  return batch
}

function touchQuote({ quotes }: Batch, quoteId: string, isNew: boolean): void {
  quotes.set(quoteId, { isNew: quotes.get(quoteId)?.isNew ?? isNew })
}

/** Adds a thing alone, as if its document were in the index. */
export function touch(batch: Batch, noun: Noun | null, id: string): void {
  if (noun === 'Article') touchArticle(batch, id, { whole: false, leavesRemains: false })
  else if (noun === 'Quote') batch.quotes.set(id, { isNew: false })
  else if (noun === 'Speaker') batch.speakerIds.add(id)
}

/** Adds an article to what is touched. */
export function touchArticle(
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

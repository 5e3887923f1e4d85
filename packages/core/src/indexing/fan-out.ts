import { articleIdOfQuote } from '../ids.ts'
import type { QuoteRepository } from '../quote/repository.ts'
import type { FanOut, FanOutRepository } from './fan-outs.ts'
import { touchArticle } from './fold-changes.ts'
import type { Batch } from './fold-changes.ts'

// A batch of the indexer has to stay far below its time-out, and each quote may stand in an article of its own.
const QUOTES_A_STEP = 100

type Reading = { quotes: QuoteRepository; fanOuts: FanOutRepository }

/**
 * Documents show their speakers' names, so all that quote a renamed or merged speaker are made anew: some of them
 * now, the others in later batches. Returns what has to be done when the batch is indexed, to ask for the next
 * ones; whoever dies before is given the same batch again.
 */
export async function touchQuotesOf(
  { quotes, fanOuts }: Reading,
  batch: Batch,
): Promise<() => Promise<void>> {
  const next: (() => Promise<void>)[] = []
  for (const [speakerId, ids] of batch.renamed) {
    const cursor = await touchSome(quotes, batch, ids, null)
    if (cursor !== null) next.push(() => fanOuts.start(speakerId, ids, cursor))
  }
  for (const speakerId of batch.fanOuts) {
    // One that begins anew has a token of its own, and its record is still to come.
    const known: FanOut | null = batch.renamed.has(speakerId) ? null : await fanOuts.find(speakerId)
    if (!known) continue
    const cursor = await touchSome(quotes, batch, known.ids, known.cursor)
    next.push(() => fanOuts.advance(known, cursor))
  }
  return async () => {
    for (const step of next) await step()
  }
}

async function touchSome(
  quotes: QuoteRepository,
  batch: Batch,
  ids: readonly string[],
  cursor: string | null,
): Promise<string | null> {
  const page = await quotes.saidBy(ids, {}, { limit: QUOTES_A_STEP, backward: false, cursor })
  for (const { node } of page.edges) {
    batch.quotes.set(node.id, { isNew: false })
    touchArticle(batch, articleIdOfQuote(node.id), { whole: false, leavesRemains: false })
  }
  return page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null
}

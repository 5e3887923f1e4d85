import type { QuoteRepository } from '../quote/repository.ts'
import type { TableChange } from './changes.ts'
import { touchQuotesOf } from './fan-out.ts'
import type { FanOutRepository } from './fan-outs.ts'
import { foldChanges } from './fold-changes.ts'
import { settle } from './settle.ts'
import type { Settling } from './settle.ts'

/** What following needs of the table, and the index that it keeps in step. */
export type Following = Settling & { quotes: QuoteRepository; fanOuts: FanOutRepository }

/**
 * Brings counts and index to what the table holds now, for all that a batch of stream records has touched. It
 * trusts no image: it reads the items again, so a repeated or late batch writes nothing that is out of date.
 */
export async function followChanges(following: Following, changes: readonly TableChange[]): Promise<void> {
  // Following writes to the table itself, and what comes back of that must not be answered by more.
  if (changes.length === 0) return
  const batch = foldChanges(changes)
  const stepsTaken = await touchQuotesOf(following, batch)
  await settle(following, batch)
  await stepsTaken()
}

import type { Counted } from '../speaker/counting.ts'
import { AppearanceEntity } from './entities/appearance.ts'
import { MAX_WRITES } from './transact.ts'
import type { Write } from './transact.ts'

type Count = Counted[string] | null

/** What an article counts towards one speaker, as it is counted and as it should be. */
export type Move = { articleId: string; speakerId: string; before: Count; now: Count }

/** Whether a date goes or moves, so that the first and the last of the others have to be looked up in the table. */
export function looksUpDates({ before, now }: Move): boolean {
  return before !== null && before.publishedAt !== now?.publishedAt
}

/** What moves beside the speaker and the ledger: the list of articles in which the speaker appears. */
export function appearanceWrites(move: Move): Write[] {
  const { articleId, speakerId, before, now } = move
  const writes: Write[] = []
  if (before !== null && looksUpDates(move))
    writes.push({ remove: { pk: `speaker#${speakerId}`, sk: `article#${before.publishedAt}#${articleId}` } })
  if (now) {
    const { publishedAt, quotes: quoteCount } = now
    writes.push({ put: AppearanceEntity.item({ speakerId, articleId, publishedAt, quoteCount }) })
  }
  return writes
}

/**
 * Cuts moves into steps that fit a transaction each. Within one, a speaker is written once for all articles that
 * quote it, and so is a ledger for all its speakers: articles of one day quote the same few people.
 */
export function inSteps(moves: readonly Move[]): Move[][] {
  const steps: Move[][] = []
  let written = new Set<string>()
  let writes = Infinity
  for (const move of moves) {
    const costs = () => appearanceWrites(move).length + [move.articleId, move.speakerId].filter(isNew).length
    const isNew = (id: string) => !written.has(id)
    // Dates are read in the table, which must then hold what was moved of this speaker before.
    const isEarly = looksUpDates(move) && written.has(move.speakerId)
    if (isEarly || writes + costs() > MAX_WRITES) {
      steps.push([])
      written = new Set()
      writes = 0
    }
    writes += costs()
    written.add(move.articleId).add(move.speakerId)
    steps.at(-1)?.push(move)
  }
  return steps
}

import { setTimeout as pause } from 'node:timers/promises'
import type { Noun } from '../ids.ts'
import type { Drift } from './drift.ts'
import { driftOf, touching } from './drift.ts'
import { touchArticle } from './fold-changes.ts'
import type { Batch } from './fold-changes.ts'
import { settle } from './settle.ts'
import type { Settling } from './settle.ts'
import type { TableWalk } from './table-walk.ts'

/** How far a verification has come: through the table first, then through each index. */
export type VerifyState = {
  part: 'table' | 'articles' | 'quotes' | 'speakers' | 'done'
  place: string | null
  /** Documents compared so far. */
  compared: number
  missing: number
  stale: number
  orphaned: number
  repaired: number
}

/** A stretch of a verification: what it found, and the state to go on from. */
export type VerifyStretch = { state: VerifyState; found: Drift[] }

/** What a verification needs of both sides. `graceMs` is how long the indexer may lag before it counts as drift. */
export type Verifying = Settling & { walk: TableWalk; graceMs: number }

/** Where every verification starts. */
export const VERIFY_START: VerifyState = {
  part: 'table',
  place: null,
  compared: 0,
  missing: 0,
  stale: 0,
  orphaned: 0,
  repaired: 0,
}

const DOCUMENTS_A_PAGE = 500
const PARTS = { articles: 'Article', quotes: 'Quote', speakers: 'Speaker' } as const
const NEXT = { table: 'articles', articles: 'quotes', quotes: 'speakers', speakers: 'done' } as const

/**
 * Compares table and index by id and version, page by page, until `until` (epoch milliseconds): first that the
 * index holds what the table has, then that it holds nothing else. With `repair` it brings what differs to what
 * the table holds. However large both are, it keeps one page of each in memory.
 */
export async function verify(
  verifying: Verifying,
  from: VerifyState,
  { repair, until }: { repair: boolean; until: number },
): Promise<VerifyStretch> {
  const found: Drift[] = []
  let state = from
  while (state.part !== 'done' && Date.now() < until) {
    const page = await pageOf(verifying, state.part, state.place)
    const drift = await confirmedDrift(verifying, page.batch, state.part)
    if (repair && drift.length > 0) await settle(verifying, touching(drift))
    found.push(...drift)
    const count = (kind: Drift['kind']) => drift.filter((one) => one.kind === kind).length
    state = {
      part: page.next === null ? NEXT[state.part] : state.part,
      place: repair && page.next !== null ? page.nextWithout(count('orphaned')) : page.next,
      compared: state.compared + page.compared,
      missing: state.missing + count('missing'),
      stale: state.stale + count('stale'),
      orphaned: state.orphaned + count('orphaned'),
      repaired: state.repaired + (repair ? drift.length : 0),
    }
  }
  return { state, found }
}

async function pageOf(
  { walk, index }: Verifying,
  part: Exclude<VerifyState['part'], 'done'>,
  place: string | null,
) {
  if (part === 'table') {
    const { articleIds, speakerIds, next } = await walk.page(place)
    const batch = touching(speakerIds.map((id) => ({ noun: 'Speaker' as const, id })))
    for (const id of articleIds) touchArticle(batch, id, { whole: true, leavesRemains: false })
    return { batch, next, nextWithout: () => next, compared: articleIds.length + speakerIds.length }
  }
  const noun: Noun = PARTS[part]
  const offset = Number(place ?? 0)
  const ids = await index.ids(part, offset, DOCUMENTS_A_PAGE)
  const end = offset + ids.length
  return {
    batch: touching(ids.map((id) => ({ noun, id }))),
    next: ids.length < DOCUMENTS_A_PAGE ? null : String(end),
    // What was removed from this page lets the following ones move up.
    nextWithout: (removed: number) => String(end - removed),
    compared: ids.length,
  }
}

/** What differs now and still does after the grace; the indexer may just be on its way. */
async function confirmedDrift(
  verifying: Verifying,
  batch: Batch,
  part: VerifyState['part'],
): Promise<Drift[]> {
  // What the table has was compared before; in the index only what the table has not is looked for.
  const look = async (at: Batch) =>
    (await driftOf(verifying, at)).filter(({ kind }) => part === 'table' || kind === 'orphaned')
  const first = await look(batch)
  if (first.length === 0) return []
  await pause(verifying.graceMs)
  const known = new Set(first.map(({ id }) => id))
  return (await look(touching(first))).filter(({ id }) => known.has(id))
}

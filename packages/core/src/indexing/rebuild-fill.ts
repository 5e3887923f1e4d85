import { setTimeout as pause } from 'node:timers/promises'
import { touching } from './drift.ts'
import { touchArticle } from './fold-changes.ts'
import type { IndexRebuilding } from '../search/gateway.ts'
import type { Rebuild } from './rebuild-state.ts'
import { settle } from './settle.ts'
import type { Settling } from './settle.ts'
import type { TableWalk } from './table-walk.ts'

/** Puts one page of the table into the new indexes, no faster than `rate` documents a second. */
export async function fillPage(
  filling: Settling & { walk: TableWalk; rebuilding: IndexRebuilding },
  now: Rebuild,
  rate: number,
): Promise<Rebuild> {
  const started = Date.now()
  const { articleIds, speakerIds, next } = await filling.walk.page(now.place)
  const batch = touching(speakerIds.map((id) => ({ noun: 'Speaker', id })))
  for (const id of articleIds) touchArticle(batch, id, { whole: true, leavesRemains: false })
  await settle({ ...filling, index: filling.rebuilding.next }, batch)
  const documents = batch.articles.size + batch.quotes.size + batch.speakerIds.size
  await pause(Math.max(0, (documents / rate) * 1000 - (Date.now() - started)))
  const done = now.done + articleIds.length + speakerIds.length
  return { ...now, done, place: next, phase: next === null ? 'comparing' : 'filling' }
}

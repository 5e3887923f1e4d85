import type { FacetCount } from '@verbatim/core/search/types.ts'
import type { Speaker } from '@verbatim/core/speaker/types.ts'
import { sortKey } from '@verbatim/core/speaker/name-key.ts'
import type { Loaders } from '../loaders.ts'

/** A speaker with the number of hits. */
export type SpeakerRow = { speaker: Speaker; count: number }

/**
 * The speakers of a facet, the largest count first, equal ones by name. The index lags behind the table: rows of
 * speakers that are gone are dropped, and rows that lead to one speaker since a merge are added up.
 */
export async function speakerRows(
  counts: readonly FacetCount<string>[],
  loaders: Loaders,
): Promise<SpeakerRow[]> {
  const speakers = await Promise.all(counts.map(({ value }) => loaders.speaker.load(value)))
  const rows = new Map<string, SpeakerRow & { key: string }>()
  for (const [index, { count }] of counts.entries()) {
    const speaker = speakers[index]
    if (!speaker) continue
    const known = rows.get(speaker.id)?.count ?? 0
    rows.set(speaker.id, { speaker, count: known + count, key: sortKey(speaker.name) })
  }
  return [...rows.values()].toSorted(
    (a, b) => b.count - a.count || (a.key < b.key ? -1 : Number(a.key > b.key)),
  )
}

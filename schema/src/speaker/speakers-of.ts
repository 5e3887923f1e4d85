import { sortKey } from '@verbatim/core/speaker/name-key.ts'
import type { Speaker } from '@verbatim/core/speaker/types.ts'
import type { Loaders } from '../loaders.ts'

/** The speakers with these ids, each once after merges, in order of name; those that are gone are left out. */
export async function speakersOf(ids: readonly string[], loaders: Loaders): Promise<Speaker[]> {
  const found = await Promise.all(ids.map((id) => loaders.speaker.load(id)))
  const left = new Map(found.filter((speaker) => speaker !== null).map((speaker) => [speaker.id, speaker]))
  return [...left.values()]
    .map((speaker) => ({ speaker, key: sortKey(speaker.name) }))
    .toSorted((a, b) => compare(a.key, b.key) || compare(a.speaker.id, b.speaker.id))
    .map(({ speaker }) => speaker)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

import { nameKey } from './name-key.ts'
import type { SpeakerRepository, StoredSpeaker } from './repository.ts'
import type { Speaker } from './types.ts'

// Merges follow one another; a chain this long can only be a circle, which no merge makes.
const LONGEST_CHAIN = 50

/** The speakers that are left where these were merged, as stored; null for an unknown id. */
export async function rootsOf(
  speakers: SpeakerRepository,
  ids: readonly string[],
): Promise<(StoredSpeaker | null)[]> {
  let found = await speakers.byIds(ids)
  for (let depth = 0; found.some((one) => one?.mergedInto); depth++) {
    if (depth === LONGEST_CHAIN) throw new Error('Merged speakers lead round in a circle')
    const next = found.map((one) => one?.mergedInto ?? null)
    const roots = await speakers.byIds([...new Set(next.filter((id) => id !== null))])
    const byId = new Map(roots.flatMap((one) => (one ? [[one.id, one]] : [])))
    found = found.map((one) => (one?.mergedInto ? (byId.get(one.mergedInto) ?? null) : one))
  }
  return found
}

/** A speaker with those merged into it; its version changes with that of any of them. */
export type WholeSpeaker = Speaker & { version: number }

/** Speakers with the counts, dates and names of those merged into them. */
export async function withAbsorbed(
  speakers: Pick<SpeakerRepository, 'byIds'>,
  roots: readonly (StoredSpeaker | null)[],
): Promise<(WholeSpeaker | null)[]> {
  const ids = [...new Set(roots.flatMap((root) => root?.absorbed ?? []))]
  const absorbed = new Map<string, StoredSpeaker>()
  for (const one of ids.length > 0 ? await speakers.byIds(ids) : []) if (one) absorbed.set(one.id, one)
  return roots.map(
    (root) =>
      root &&
      combined(
        root,
        root.absorbed.flatMap((id) => absorbed.get(id) ?? []),
      ),
  )
}

/** The speakers that these ids lead to. */
export async function speakersByIds(
  speakers: SpeakerRepository,
  ids: readonly string[],
): Promise<(Speaker | null)[]> {
  return withAbsorbed(speakers, await rootsOf(speakers, ids))
}

function combined(root: StoredSpeaker, absorbed: StoredSpeaker[]): WholeSpeaker {
  const all = [root, ...absorbed]
  const first = all.flatMap(({ firstQuotedAt }) => firstQuotedAt ?? []).toSorted(byTime)
  const last = all.flatMap(({ lastQuotedAt }) => lastQuotedAt ?? []).toSorted(byTime)
  return {
    id: root.id,
    version: all.reduce((sum, { version }) => sum + version, 0),
    name: root.name,
    kind: root.kind,
    description: root.description ?? absorbed.find((one) => one.description)?.description ?? null,
    aliases: distinct(all.flatMap(({ name, aliases }) => [name, ...aliases])).filter(
      (one) => one !== root.name,
    ),
    quoteCount: all.reduce((sum, { quoteCount }) => sum + quoteCount, 0),
    firstQuotedAt: first[0] ?? null,
    lastQuotedAt: last.at(-1) ?? null,
    absorbedIds: root.absorbed,
  }
}

const byTime = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** Spellings that differ only in case or accents are one name; the first stands. */
function distinct(names: readonly string[]): readonly string[] {
  if (names.length === 1) return names
  const byKey = new Map<string, string>()
  for (const name of names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name)
  return [...byKey.values()]
}

import type { IndexChanges } from '../search/gateway.ts'
import { rootsOf, withAbsorbed } from '../speaker/group.ts'
import type { SpeakerRepository, StoredSpeaker } from '../speaker/repository.ts'
import { speakerDocument } from './documents.ts'
import type { ShownSpeaker, SpeakersById } from './documents.ts'

/** The speakers that attributions lead to after merges, by the id that stands in the attribution. */
export async function speakersById(
  speakers: SpeakerRepository,
  speakerIds: readonly string[],
): Promise<SpeakersById> {
  const known = new Map<string, StoredSpeaker>()
  for (let wanted = new Set(speakerIds); wanted.size > 0;) {
    const found = (await speakers.byIds([...wanted])).filter((one) => one !== null)
    for (const one of found) known.set(one.id, one)
    wanted = new Set(found.flatMap(({ mergedInto }) => mergedInto ?? []).filter((id) => !known.has(id)))
  }
  return new Map([...new Set(speakerIds)].flatMap((id) => [shown(id, known)].filter((one) => one !== null)))
}

/** Merges are followed to their end; what is shown changes with any link of the chain. */
function shown(id: string, known: ReadonlyMap<string, StoredSpeaker>): [string, ShownSpeaker] | null {
  let speaker = known.get(id)
  let shownSince = 0
  const mergedNames = new Set<string>()
  for (let links = 0; speaker && links <= known.size; links++) {
    shownSince = Math.max(shownSince, speaker.shownSince)
    if (speaker.mergedInto === null) {
      const { id: rootId, name } = speaker
      mergedNames.delete(name)
      return [id, { id: rootId, name, mergedNames: [...mergedNames], shownSince }]
    }
    mergedNames.add(speaker.name)
    speaker = known.get(speaker.mergedInto)
  }
  return null
}

/** Each speaker that is left after merges, if it is quoted; one that was merged leaves the index. */
export async function speakerDocuments(
  speakers: SpeakerRepository,
  touched: ReadonlySet<string>,
): Promise<IndexChanges['speakers']> {
  const documents: IndexChanges['speakers'] = { put: [], remove: [] }
  const ids = [...touched]
  const roots = await rootsOf(speakers, ids)
  const distinct = [...new Map(roots.flatMap((root) => (root ? [[root.id, root] as const] : []))).values()]
  const combined = await withAbsorbed(speakers, distinct)
  for (const speaker of combined) {
    if (!speaker) continue
    if (speaker.quoteCount === 0) documents.remove.push(speaker.id)
    else documents.put.push(speakerDocument(speaker))
  }
  documents.remove.push(...ids.filter((id, index) => roots[index]?.id !== id))
  return documents
}

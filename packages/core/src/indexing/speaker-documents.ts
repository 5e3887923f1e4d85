import type { IndexChanges } from '../search/gateway.ts'
import { rootsOf, withAbsorbed } from '../speaker/group.ts'
import type { SpeakerRepository } from '../speaker/repository.ts'
import { speakerDocument } from './documents.ts'
import type { SpeakersById } from './documents.ts'

/** The speakers that attributions lead to after merges, by the id that stands in the attribution. */
export async function speakersById(
  speakers: SpeakerRepository,
  speakerIds: readonly string[],
): Promise<SpeakersById> {
  const ids = [...new Set(speakerIds)]
  const roots = await rootsOf(speakers, ids)
  return new Map(ids.flatMap((id, index) => (roots[index] ? [[id, roots[index]] as const] : [])))
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
  for (const [index, speaker] of combined.entries()) {
    if (!speaker) continue
    if (speaker.quoteCount === 0) documents.remove.push(speaker.id)
    else documents.put.push(speakerDocument(speaker, distinct[index]?.version ?? 0))
  }
  documents.remove.push(...ids.filter((id, index) => roots[index]?.id !== id))
  return documents
}

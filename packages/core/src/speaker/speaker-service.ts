import { speakersByIds, withAbsorbed } from './group.ts'
import { EMPTY_PAGE } from '../paging.ts'
import { fitsKey } from './name.ts'
import { nameKey } from './name-key.ts'
import type { SpeakerRepository } from './repository.ts'
import type { SpeakerBy, SpeakerService } from './service.ts'
import { createSpeakerEditing } from './speaker-editing.ts'
import type { Speaker } from './types.ts'

export function createSpeakerService(speakers: SpeakerRepository): SpeakerService {
  return {
    byIds: (ids) => speakersByIds(speakers, ids),
    find: (by) => findSpeaker(speakers, by),
    async list(filter, page) {
      if (!fitsKey(filter.startsWith ?? '')) return EMPTY_PAGE
      const found = await speakers.list(filter, page)
      const combined = await withAbsorbed(
        speakers,
        found.edges.map(({ node }) => node),
      )
      const edges = found.edges.flatMap(({ cursor }, index) => {
        const node = combined[index]
        return node ? [{ cursor, node }] : []
      })
      return { ...found, edges }
    },
    ...createSpeakerEditing(speakers),
  }
}

/** By id, or by any name: of those who share it, the one quoted most. */
export async function findSpeaker(speakers: SpeakerRepository, by: SpeakerBy): Promise<Speaker | null> {
  if ('id' in by) {
    const [found = null] = await speakersByIds(speakers, [by.id])
    return found
  }
  const key = nameKey(by.name)
  if (key === '' || !fitsKey(by.name)) return null
  const bearers = await speakersByIds(speakers, await speakers.bearers(key))
  // Who claims the name comes first, and stays there when others are quoted no more.
  return bearers.reduce<Speaker | null>(
    (best, one) => (one && (best === null || one.quoteCount > best.quoteCount) ? one : best),
    null,
  )
}

import type { ExtractedSpeaker } from '../extraction/types.ts'
import { speakerIdOf } from '../ids.ts'
import { nameKey } from './name-key.ts'
import { StaleSpeakerError } from './repository.ts'
import type { SpeakerRepository, StoredSpeaker } from './repository.ts'
import { surnameKeys } from './surname-keys.ts'

const TRIES = 5
// A name in the news gathers spellings for ever; these are enough to find its bearer by.
const MAX_ALIASES = 100

/** Gives each extracted speaker its id, making those who are new. */
export type SpeakerRegistry = {
  /** The ids in the order of `extracted`. A full name is one speaker in all articles; an unnamed one is of this. */
  idsOf: (articleId: string, extracted: readonly ExtractedSpeaker[]) => Promise<string[]>
  /** The one who claims this full name, made as a person when there is none. */
  idOfName: (name: string) => Promise<string>
}

/** The id under which a speaker is to be found, and who was found there. */
type Place = { id: string; found: StoredSpeaker | null }

export function createSpeakerRegistry(speakers: SpeakerRepository): SpeakerRegistry {
  /**
   * Looks with the one who claims the name, else under the name's own id. Mostly that is the same, so both are read at
   * once; the reads of all who are looked up in one turn share their calls.
   */
  async function lookUp(one: ExtractedSpeaker, articleId: string | null): Promise<Place> {
    const own = ownId(one, articleId)
    const nameKeys = one.kind === 'UNNAMED' ? [] : [nameKey(one.name)]
    const [[claimed = null], [found = null]] = await Promise.all([
      speakers.claimants(nameKeys),
      speakers.byIds([own]),
    ])
    if (claimed === null || claimed === own) return { id: own, found }
    const [claimant = null] = await speakers.byIds([claimed])
    return { id: claimed, found: claimant }
  }

  async function idOf(one: ExtractedSpeaker, articleId: string | null, first: Place): Promise<string> {
    for (let tries = 1, place = first; ; tries++) {
      try {
        await learn(place.found ?? newSpeaker(place.id, one), one)
        return place.id
      } catch (error) {
        // Another ingestion made or changed the same speaker at this moment.
        if (!(error instanceof StaleSpeakerError) || tries === TRIES) throw error
        place = await lookUp(one, articleId)
      }
    }
  }

  /** Writes a new speaker, or what is new of a known one; mostly there is nothing to write. */
  async function learn(speaker: StoredSpeaker, one: ExtractedSpeaker): Promise<void> {
    const isNew = speaker.version === 0
    const held = new Set([speaker.name, ...speaker.aliases].map(nameKey))
    const names = [one.name, ...one.aliases].filter(
      (name) => nameKey(name) !== '' && !held.has(nameKey(name)),
    )
    const aliases = [...speaker.aliases, ...names].slice(0, MAX_ALIASES)
    const description = speaker.description ?? one.description
    const learned = aliases.length > speaker.aliases.length || description !== speaker.description
    if (!isNew && !learned) return
    const shorter = one.kind === 'PERSON' ? surnameKeys(one.name) : []
    const bearing = (isNew ? [one.name, ...one.aliases] : names).map(nameKey).concat(isNew ? shorter : [])
    const claims = isNew && one.kind !== 'UNNAMED' ? [nameKey(one.name)] : []
    await speakers.save([
      {
        speaker: { ...speaker, aliases, description },
        names: { claims, aliases: bearing.filter((key) => key !== '') },
      },
    ])
  }

  return {
    async idsOf(articleId, extracted) {
      const looked = extracted.map(async (one) => [one, await lookUp(one, articleId)] as const)
      const ids: string[] = []
      // One after another, for two of them may turn out to be one speaker; mostly none of them has to be written.
      for (const [one, place] of await Promise.all(looked)) ids.push(await idOf(one, articleId, place))
      return ids
    },
    async idOfName(name) {
      const one: ExtractedSpeaker = { name, kind: 'PERSON', aliases: [], description: null }
      return idOf(one, null, await lookUp(one, null))
    },
  }
}

/** The id that a name gives; an unnamed speaker is one of its article. */
function ownId({ name, kind }: ExtractedSpeaker, articleId: string | null): string {
  return articleId !== null && kind === 'UNNAMED'
    ? speakerIdOf(articleId, nameKey(name))
    : speakerIdOf(nameKey(name))
}

function newSpeaker(id: string, { name, kind, description }: ExtractedSpeaker): StoredSpeaker {
  return {
    id,
    version: 0,
    name,
    kind,
    description,
    aliases: [],
    quoteCount: 0,
    firstQuotedAt: null,
    lastQuotedAt: null,
    mergedInto: null,
    absorbed: [],
    shownSince: 0,
  }
}

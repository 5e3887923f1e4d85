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

export function createSpeakerRegistry(speakers: SpeakerRepository): SpeakerRegistry {
  /** Where each is to be looked for first: with the one who claims its name, else under the id of its own name. */
  async function placesOf(articleId: string, extracted: readonly ExtractedSpeaker[]): Promise<string[]> {
    const named = extracted.filter(({ kind }) => kind !== 'UNNAMED')
    const claimants = await speakers.claimants(named.map(({ name }) => nameKey(name)))
    const claimantOf = new Map(named.map((one, index) => [one, claimants[index]]))
    return extracted.map((one) => claimantOf.get(one) ?? ownId(one, articleId))
  }

  /** `found` is what was read under `place`. */
  async function idOf(
    one: ExtractedSpeaker,
    articleId: string | null,
    place: string,
    found: StoredSpeaker | null,
  ): Promise<string> {
    for (let tries = 1, id = place, known = found; ; tries++) {
      try {
        await learn(known ?? newSpeaker(id, one), one)
        return id
      } catch (error) {
        // Another ingestion made or changed the same speaker at this moment.
        if (!(error instanceof StaleSpeakerError) || tries === TRIES) throw error
        if (one.kind !== 'UNNAMED')
          id = (await speakers.claimants([nameKey(one.name)]))[0] ?? ownId(one, articleId)
        known = (await speakers.byIds([id]))[0] ?? null
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
      const places = await placesOf(articleId, extracted)
      const found = await speakers.byIds(places)
      const ids: string[] = []
      // One after another, for two of them may turn out to be one speaker; mostly none of them has to be written.
      for (const [index, one] of extracted.entries())
        ids.push(await idOf(one, articleId, places[index] ?? '', found[index] ?? null))
      return ids
    },
    async idOfName(name) {
      const one: ExtractedSpeaker = { name, kind: 'PERSON', aliases: [], description: null }
      const id = (await speakers.claimants([nameKey(name)]))[0] ?? ownId(one, null)
      const [found = null] = await speakers.byIds([id])
      return idOf(one, null, id, found)
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

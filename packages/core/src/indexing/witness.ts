import type { ArticleRepository } from '../article/repository.ts'
import type { SpeakerRepository, StoredSpeaker } from '../speaker/repository.ts'

/** Repositories that remember the state of what was read through them. */
export type Witness = {
  articles: ArticleRepository
  /** For documents that show a speaker's name. */
  speakers: SpeakerRepository
  /** For a speaker's own document, which shows its counts too. */
  countedSpeakers: SpeakerRepository
  /** Whether the table holds something else by now than what was read. */
  hasChanged(): Promise<boolean>
}

type Seen = Map<string, string>

/** A witness of all that the documents of one batch are made from. */
export function createWitness(articles: ArticleRepository, speakers: SpeakerRepository): Witness {
  const seen = { articles: new Map(), names: new Map(), speakers: new Map() } satisfies Record<string, Seen>
  const note = (noted: Seen, id: string, state: unknown) => {
    if (!noted.has(id)) noted.set(id, String(state))
  }
  const noting = (noted: Seen, stateOf: (speaker: StoredSpeaker | null) => unknown): SpeakerRepository => ({
    ...speakers,
    async byIds(ids) {
      const found = await speakers.byIds(ids)
      for (const [index, id] of ids.entries()) note(noted, id, stateOf(found[index] ?? null))
      return found
    },
  })
  return {
    articles: {
      ...articles,
      async byIds(ids) {
        const found = await articles.byIds(ids)
        for (const [index, id] of ids.entries()) note(seen.articles, id, found[index]?.version)
        return found
      },
      async load(id) {
        const content = await articles.load(id)
        note(seen.articles, id, content?.article.version)
        return content
      },
    },
    speakers: noting(seen.names, shownAs),
    countedSpeakers: noting(seen.speakers, (speaker) => speaker?.version),
    async hasChanged() {
      const ids = [...seen.articles.keys()]
      const names = [...seen.names.keys()]
      const counted = [...seen.speakers.keys()]
      const [articlesNow, namesNow, countedNow] = await Promise.all([
        articles.byIds(ids),
        speakers.byIds(names),
        speakers.byIds(counted),
      ])
      return (
        ids.some((id, index) => seen.articles.get(id) !== String(articlesNow[index]?.version)) ||
        names.some((id, index) => seen.names.get(id) !== shownAs(namesNow[index] ?? null)) ||
        counted.some((id, index) => seen.speakers.get(id) !== String(countedNow[index]?.version))
      )
    },
  }
}

function shownAs(speaker: StoredSpeaker | null): string {
  return speaker ? `${speaker.shownSince} ${speaker.mergedInto ?? ''} ${speaker.name}` : ''
}

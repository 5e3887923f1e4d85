import { seen } from '../seen.ts'
import type { Analysis } from './analysis.ts'
import type { Entity } from './entities.ts'
import { classesOf, wordClass } from './word-classes.ts'
import type { ExtractedSpeaker, SpeakerKind } from './types.ts'

/** Gathers the article's speakers, one entry each; both functions answer an index into `list`. */
export type SpeakerList = {
  list: ExtractedSpeaker[]
  named: (entity: Entity) => number
  unnamed: (description: string, kind?: 'ORGANISATION' | 'UNNAMED') => number
}

/** Starts an empty list of speakers. */
export function createSpeakerList(): SpeakerList {
  const list: ExtractedSpeaker[] = []
  const byKey = new Map<string, number>()
  const add = (key: string, make: () => ExtractedSpeaker): number => {
    const known = byKey.get(key)
    if (known !== undefined) return known
    byKey.set(key, list.length)
    list.push(make())
    return list.length - 1
  }
  return {
    list,
    named: (entity) =>
      add(
        `name ${entity.kind === 'person' ? (entity.gender ?? '') : ''} ${bareName(entity.name).toLowerCase()}`,
        () => ({
          name: bareName(entity.name),
          kind: kindOfEntity(entity),
          aliases: aliasesOf(entity),
          description: entity.description,
        }),
      ),
    unnamed: (description, kind = 'UNNAMED') => {
      const words = bareDescription(description)
      return add(`unnamed ${words.toLowerCase().replace(/^(?:the|a|an)\s+/, '')}`, () => ({
        name: bareName(words),
        kind,
        aliases: [],
        description: words,
      }))
    },
  }
}

/** The offsets of a mention give its words, as they are seen. */
export function wordsOf(analysis: Analysis, mention: { start: number; end: number }): string {
  return seen(analysis.text.slice(mention.start, mention.end))
}

function bareName(name: string): string {
  return name.replace(/^the\s+/i, '').replace(/\s+/g, ' ')
}

function bareDescription(words: string): string {
  // A capital that only the sentence's start asks for is no part of the description.
  const bare = words.replace(/\s+/g, ' ').trim()
  const first = bare.split(' ', 1)[0] ?? ''
  const small = wordClass.determiner | wordClass.group | wordClass.role | wordClass.document
  return classesOf(first.toLowerCase()) & small && /^\p{Lu}\p{Ll}*$/u.test(first)
    ? first.toLowerCase() + bare.slice(first.length)
    : bare
}

function aliasesOf(entity: Entity): string[] {
  const name = bareName(entity.name)
  const aliases = new Set([...entity.aliases].map(bareName))
  aliases.delete(name)
  return [...aliases]
}

function kindOfEntity(entity: Entity): SpeakerKind {
  return entity.kind === 'person' ? 'PERSON' : 'ORGANISATION'
}

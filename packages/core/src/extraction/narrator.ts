import { seen } from '../seen.ts'
import type { Analysis } from './analysis.ts'
import type { Choice } from './attribution.ts'
import type { Entity } from './entities.ts'
import { isFirstPerson } from './resolution.ts'
import type { SpeakerList } from './speakers.ts'
import { classesOf, wordClass } from './word-classes.ts'

const vocative = /(?:^|[,;] )(?:my dear |dear |Mr\.? |Mrs\.? |Miss )?(\p{Lu}[\p{L}’']+)(?=[,!?.;]|$)/gu
const noName =
  wordClass.pronoun |
  wordClass.conjunction |
  wordClass.preposition |
  wordClass.determiner |
  wordClass.opener |
  wordClass.adverb |
  wordClass.auxiliary |
  wordClass.title

/** Answers who tells the story, and puts the narrator among the speakers only when asked. */
export type Narrator = () => number | null

/**
 * Who tells the story, an index into the speakers: the one whom the others call by name when they answer “I”, or an
 * unnamed narrator. Null in a report, where “I” is its author and nobody's speech.
 */
export function narratorOf(analysis: Analysis, choices: readonly Choice[], speakers: SpeakerList): Narrator {
  if (analysis.style !== 'dialogue') return () => null
  const mine = choices.map((choice) => isFirstPerson(analysis, choice.mention))
  if (!mine.includes(true)) return () => null
  const others = new Set(choices.map((choice) => analysis.entities[choice.entity]?.words.at(-1)))
  const called = new Map<string, number>()
  choices.forEach((_, i) => {
    if (mine[i] || !(mine[i - 1] || mine[i + 1])) return
    for (const name of namesCalled(analysis, i))
      if (!others.has(name.toLowerCase())) called.set(name, (called.get(name) ?? 0) + 1)
  })
  const [most] = [...called].toSorted(([, a], [, b]) => b - a)
  if (!most) return () => speakers.unnamed('the narrator')
  const entity = entityOf(analysis, most[0])
  return () => speakers.named(entity)
}

function namesCalled(analysis: Analysis, index: number): string[] {
  const run = analysis.runs[index]
  if (!run) return []
  const words = seen(analysis.text.slice(run.openEnd, Math.min(run.closeStart, run.openEnd + 400)))
  return [...words.matchAll(vocative)].flatMap(([, name]) =>
    name && !(classesOf(name.toLowerCase()) & noName) ? [name] : [],
  )
}

function entityOf(analysis: Analysis, name: string): Entity {
  const lower = name.toLowerCase()
  const known = analysis.entities.find((entity) => !entity.unnamed && entity.words.includes(lower))
  return (
    known ?? {
      name,
      words: [lower],
      kind: 'person',
      gender: null,
      mentions: 1,
      aliases: new Set(),
      description: null,
      unnamed: false,
    }
  )
}

import type { Analysis } from './analysis.ts'
import { resolvePronoun } from './antecedents.ts'
import type { Choice } from './attribution.ts'
import { pronounOf } from './pronouns.ts'
import { type SpeakerList, wordsOf } from './speakers.ts'

/** Who a chosen mention is: an index into the speakers, or null; `entity` is -1 for a description. */
export type Speaking = { speaker: number | null; entity: number; probability: number; byPronoun: boolean }

const nobody: Speaking = { speaker: null, entity: -1, probability: 1, byPronoun: false }

/** Turns a chosen mention into a speaker; `lastSpeaker` is the entity that spoke last, or -1. */
export function speakerOf(
  analysis: Analysis,
  speakers: SpeakerList,
  choice: Choice,
  lastSpeaker: number,
): Speaking {
  const mention = choice.mention === null ? undefined : analysis.mentions[choice.mention]
  if (!mention || choice.mention === null) return nobody
  if (mention.form === 'pronoun') return byPronoun(analysis, speakers, choice.mention, lastSpeaker)
  return byMention(analysis, speakers, choice.mention, false, 1)
}

function byPronoun(analysis: Analysis, speakers: SpeakerList, index: number, lastSpeaker: number): Speaking {
  const found = resolvePronoun(analysis, index, lastSpeaker)
  if (!found) return { ...nobody, byPronoun: true }
  return byMention(analysis, speakers, found.mention, true, found.probability)
}

function byMention(
  analysis: Analysis,
  speakers: SpeakerList,
  index: number,
  pronoun: boolean,
  probability: number,
): Speaking {
  const mention = analysis.mentions[index]
  if (!mention) return nobody
  const entity = analysis.entities[mention.entity]
  const speaker = entity ? speakers.named(entity) : speakers.unnamed(wordsOf(analysis, mention))
  return { speaker, entity: mention.entity, probability, byPronoun: pronoun }
}

/** True for “I” and “we”: outside marks the reporter, inside them the one quoted. */
export function isFirstPerson(analysis: Analysis, index: number | null): boolean {
  const mention = index === null ? undefined : analysis.mentions[index]
  if (mention?.form !== 'pronoun') return false
  return pronounOf(analysis.stream.tokens[mention.first]?.lower ?? '')?.person === 1
}

import type { Analysis } from './analysis.ts'
import type { Choice } from './attribution.ts'
import { jointSpeakers } from './joint-speakers.ts'
import type { Mention } from './mentions.ts'
import type { Narrator } from './narrator.ts'
import { pronounOf } from './pronouns.ts'
import { type SpeakerList, wordsOf } from './speakers.ts'
import { wordClass } from './word-classes.ts'

/** Who was chosen: an index into the speakers, or null for nobody. */
export type Speaking = { speaker: number | null; byPronoun: boolean }

/** Turns a choice into a speaker of the article; “I” is whom `narrator` answers. */
export function speakerOf(
  analysis: Analysis,
  speakers: SpeakerList,
  choice: Choice,
  narrator: Narrator,
): Speaking {
  const mention = choice.mention === null ? undefined : analysis.mentions[choice.mention]
  if (isFirstPerson(analysis, choice.mention)) return { speaker: narrator(), byPronoun: true }
  const named = choice.named === null ? undefined : analysis.mentions[choice.named]
  const byPronoun = mention?.form === 'pronoun'
  if (!named || named.form === 'pronoun') return { speaker: null, byPronoun }
  const joint = jointSpeakers(analysis, choice)
  if (joint)
    return { speaker: speakers.unnamed(inARow(joint.map((one) => nameOf(analysis, one)))), byPronoun }
  const entity = analysis.entities[choice.entity]
  const speaker =
    entity && !entity.unnamed
      ? speakers.named(entity)
      : speakers.unnamed(entity?.name ?? wordsOf(analysis, named), kindOfDescription(analysis, choice.named))
  return { speaker, byPronoun }
}

/** “Vale, Reed and Lind”. */
function inARow(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

function nameOf(analysis: Analysis, mention: Mention): string {
  return analysis.entities[mention.entity]?.name ?? wordsOf(analysis, mention)
}

/** “Lowmoor’s council” is an organisation, though nobody gave its name; “Voss’s lawyer” is somebody unnamed. */
function kindOfDescription(analysis: Analysis, index: number | null): 'ORGANISATION' | 'UNNAMED' {
  const mention = analysis.mentions[index ?? -1]
  const owner = analysis.mentions[(index ?? -1) + 1]
  const head = analysis.stream.tokens[mention?.head ?? -1]
  const owned = owner?.inside === true && owner.possessive && owner.form === 'name'
  return owned && head && head.classes & wordClass.organisation ? 'ORGANISATION' : 'UNNAMED'
}

/** True for “I” and “we”: outside marks the reporter, inside them the one quoted. */
export function isFirstPerson(analysis: Analysis, index: number | null): boolean {
  const mention = index === null ? undefined : analysis.mentions[index]
  if (mention?.form !== 'pronoun') return false
  return pronounOf(analysis.stream.tokens[mention.first]?.lower ?? '')?.person === 1
}

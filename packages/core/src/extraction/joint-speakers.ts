import type { Analysis } from './analysis.ts'
import type { Choice } from './attribution.ts'
import type { Mention } from './mentions.ts'
import { shape } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/** More names in a row are a list of members. */
const most = 6

/**
 * The mentions that share the cue with the chosen one, in the order of the text: “Vale and Lind said”, “said Vale, Reed
 * and Lind”. Null where one speaks alone.
 */
export function jointSpeakers(analysis: Analysis, choice: Choice): Mention[] | null {
  const { mention: index, link, own } = choice
  const mention = index === null ? undefined : analysis.mentions[index]
  if (index === null || !isPerson(analysis, mention) || !link || own === 'none' || link.mention !== index)
    return null
  if (link.kind === 'subject') {
    const names = listFrom(analysis, index, -1)
    return names && opensClause(analysis, names[0]) ? names : null
  }
  if (link.kind !== 'inverted') return null
  const names = listFrom(analysis, index, 1)
  return names && endsClause(analysis, names.at(-1)) ? names : null
}

/** The names in a row with the one at `index` on one side of it: all joined by commas but the last two by “and”. */
function listFrom(analysis: Analysis, index: number, step: 1 | -1): Mention[] | null {
  const names: Mention[] = []
  let joined = false
  let at = index
  for (let here = analysis.mentions[at]; isPerson(analysis, here) && names.length < most;) {
    if (step > 0) names.push(here)
    else names.unshift(here)
    at = outerFrom(analysis, at, step)
    const other = analysis.mentions[at]
    const join = other && (step > 0 ? joinOf(analysis, here, other) : joinOf(analysis, other, here))
    const isLast = join === 'and'
    // Read backwards the “and” comes first, read forwards it comes last.
    if (!join || (step > 0 ? joined : isLast === names.length > 1)) break
    if (isLast) joined = true
    here = other
  }
  return joined && names.length > 1 ? names : null
}

function isPerson(analysis: Analysis, mention: Mention | undefined): mention is Mention {
  if (mention?.form !== 'name' || mention.possessive) return false
  return analysis.entities[mention.entity]?.kind === 'person'
}

/** The index of the next mention on one side that is in no other. */
function outerFrom(analysis: Analysis, index: number, step: 1 | -1): number {
  let at = index + step
  while (analysis.mentions[at]?.inside) at += step
  return at
}

/** What stands between two names beside each other: “and”, also after a comma, or a comma alone. */
function joinOf({ stream }: Analysis, first: Mention, second: Mention): 'and' | ',' | null {
  const words = stream.tokens.slice(first.last + 1, Math.min(second.first, first.last + 4))
  const between = words.map(({ lower }) => lower).join(' ')
  if (between === 'and' || between === ', and') return 'and'
  // “Vale, the mayor of Alder” is one.
  const described = (stream.tokens[second.first]?.classes ?? 0) & wordClass.determiner
  return between === ',' && !described ? ',' : null
}

/** Only what opens the sentence, or follows a quotation, is a subject for certain: “Reed met Vale and Lind said”. */
function opensClause({ stream }: Analysis, mention: Mention | undefined): boolean {
  const first = stream.tokens[mention?.first ?? -1]
  const before = stream.tokens[(mention?.first ?? 0) - 1]
  return ((first?.shape ?? 0) & shape.sentenceStart) !== 0 || ((before?.shape ?? 0) & shape.quote) !== 0
}

function endsClause({ stream }: Analysis, mention: Mention | undefined): boolean {
  const next = stream.tokens[(mention?.last ?? -1) + 1]
  if (!next || next.shape & (shape.sentenceStart | shape.punctuation | shape.quote)) return true
  return (next.classes & wordClass.preposition) !== 0
}

import type { Analysis } from './analysis.ts'
import type { Choice } from './attribution.ts'
import type { Mention } from './mentions.ts'
import { shape } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/**
 * The mention that shares the cue with the chosen one, in the order of the text: “Vale and Lind said”, “said Vale and
 * Lind”. Null where one speaks alone.
 */
export function jointSpeakers(analysis: Analysis, choice: Choice): [Mention, Mention] | null {
  const { mention: index, link, own } = choice
  const mention = index === null ? undefined : analysis.mentions[index]
  if (index === null || !isPerson(analysis, mention) || !link || own === 'none' || link.mention !== index)
    return null
  if (link.kind === 'subject') {
    const other = analysis.mentions[outerFrom(analysis, index, -1)]
    return isPerson(analysis, other) && opensClause(analysis, other) && joined(analysis, other, mention)
      ? [other, mention]
      : null
  }
  if (link.kind !== 'inverted') return null
  const other = analysis.mentions[outerFrom(analysis, index, 1)]
  return isPerson(analysis, other) && joined(analysis, mention, other) && endsClause(analysis, other)
    ? [mention, other]
    : null
}

function isPerson(analysis: Analysis, mention: Mention | undefined): mention is Mention {
  return mention?.form === 'name' && analysis.entities[mention.entity]?.kind === 'person'
}

/** The index of the next mention on one side that is in no other. */
function outerFrom(analysis: Analysis, index: number, step: 1 | -1): number {
  let at = index + step
  while (analysis.mentions[at]?.inside) at += step
  return at
}

function joined({ stream }: Analysis, first: Mention, second: Mention): boolean {
  return second.first === first.last + 2 && stream.tokens[first.last + 1]?.lower === 'and'
}

/** Only what opens the sentence, or follows a quotation, is a subject for certain: “Reed met Vale and Lind said”. */
function opensClause({ stream }: Analysis, mention: Mention): boolean {
  const first = stream.tokens[mention.first]
  const before = stream.tokens[mention.first - 1]
  return ((first?.shape ?? 0) & shape.sentenceStart) !== 0 || ((before?.shape ?? 0) & shape.quote) !== 0
}

function endsClause({ stream }: Analysis, mention: Mention): boolean {
  const next = stream.tokens[mention.last + 1]
  if (!next || next.shape & (shape.sentenceStart | shape.punctuation | shape.quote)) return true
  return (next.classes & wordClass.preposition) !== 0
}

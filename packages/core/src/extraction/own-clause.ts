import type { Analysis } from './analysis.ts'
import { firstMentionAfter } from './candidates.ts'
import { shape, type Token } from './tokens.ts'
import { wordClass } from './word-classes.ts'

const farthest = 30
const parting = new Set(['and', 'but', 'while', 'whereas', 'though', 'although', 'yet', ';'])

/**
 * The mention that speaks by the cue of the last clause before a quotation, where there are two clauses: “Voss called it
 * ‘theft’, and Lind called it ‘trade’”, “Voss told us that Lind said it was ‘trade’”. -1 where there is one.
 */
export function clauseSpeaker(analysis: Analysis, token: number): number {
  const { tokens } = analysis.stream
  const sentence = tokens[token]?.sentence
  let subject = -1
  for (let i = token - 1; i >= 0 && i > token - farthest; i--) {
    const here = tokens[i]
    if (!here || here.sentence !== sentence) return -1
    if (here.shape & shape.quote) return subject
    if (subject >= 0) continue
    if (parting.has(here.lower)) subject = subjectAt(analysis, i + 1, token, 1)
    else if (here.lower === 'that' && isCue(tokens[i - 1] ?? here)) {
      const reported = subjectAt(analysis, i + 1, token, 2)
      if (reported >= 0) return reported
    }
  }
  return -1
}

/** A verb of speech, or who is told by one: “said that”, “told reporters that”. */
function isCue({ classes }: Token): boolean {
  return (classes & (wordClass.cueStrength | wordClass.group)) !== 0
}

/** The mention that begins at token `first`, when it is the subject of a cue, so strong at least, before `token`. */
function subjectAt(analysis: Analysis, first: number, token: number, least: number): number {
  const index = firstMentionAfter(analysis, first - 1)
  if (analysis.mentions[index]?.first !== first) return -1
  const speaks = (analysis.linksOf[index] ?? []).some(
    ({ kind, strength, first: cue }) =>
      (kind === 'subject' || kind === 'apart') &&
      strength >= least &&
      cue > first &&
      cue < token &&
      !isToCome(analysis.stream.tokens[cue - 1]),
  )
  return speaks ? index : -1
}

/** “Would continue”, “will say”: not said yet. */
function isToCome(before: Token | undefined): boolean {
  return /^(?:would|will|should|could|must)$/.test(before?.lower ?? '')
}

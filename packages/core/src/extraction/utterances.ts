import type { Analysis } from './analysis.ts'
import type { Choice } from './attribution.ts'
import { relationOf } from './turns.ts'
import type { QuoteKind } from './types.ts'
import { shape } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/** True when run `index` goes on with the utterance of the run before it: “A,” he said. “B.” */
export function joinsPrevious(
  analysis: Analysis,
  index: number,
  choices: readonly Choice[],
  kinds: readonly QuoteKind[],
  sameSpeaker: boolean,
): boolean {
  const choice = choices[index]
  const before = choices[index - 1]
  if (!choice || !before) return false
  if (choice.continues) return true
  if (!sameSpeaker || kinds[index - 1] !== 'DIRECT') return false
  const relation = relationOf(analysis, index)
  if (relation !== 'sentence' && relation !== 'split') return false
  // A cue between the two, and no other one of the second's own.
  const cue = before.link
  const token = analysis.stream.quoteTokens[index] ?? 0
  const tokenBefore = analysis.stream.quoteTokens[index - 1] ?? 0
  if (!cue || cue.first < tokenBefore || cue.last > token) return false
  if (asksAnew(analysis, cue.last, token, index)) return false
  const own = choice.link
  return !own || own.first === cue.first || own.first < token
}

/** “A,” she said, and asked both to “b”: a conjunction with a verb after the cue tells of another act of speech. */
function asksAnew(analysis: Analysis, cueLast: number, token: number, index: number): boolean {
  const { tokens } = analysis.stream
  const run = analysis.runs[index]
  const first = run ? analysis.text.charAt(run.openEnd) : ''
  if (tokens[token - 1]?.lower === ',' || first !== first.toLowerCase()) return false
  for (let i = cueLast + 1; i < token; i++) {
    const here = tokens[i]
    if (!here || here.shape & shape.quote) return false
    if (!(here.classes & wordClass.conjunction)) continue
    const verb = tokens[i + 1]
    if (verb && verb.classes & wordClass.finite && verb.classes & wordClass.cueStrength) return true
  }
  return false
}

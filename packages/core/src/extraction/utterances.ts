import type { Analysis } from './analysis.ts'
import type { Choice } from './attribution.ts'
import { relationOf } from './turns.ts'
import type { QuoteKind } from './types.ts'

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
  const own = choice.link
  return !own || own.first === cue.first || own.first < token
}

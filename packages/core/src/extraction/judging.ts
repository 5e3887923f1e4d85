import type { Analysis } from './analysis.ts'
import type { Choice } from './attribution.ts'
import { isJoinedToNext } from './in-a-row.ts'
import { speechProbability } from './non-quotes.ts'
import type { Judgement } from './observer.ts'

/** Marks that are less likely than this to hold speech are left out; those with a cue and its subject bear a doubt. */
const leastSpeech = { attributed: 0.74, others: 0.83 }

/** How much less marks in a row with others that hold speech may be sure of. */
const inARow = 0.4

function judgeAlone(analysis: Analysis, choice: Choice, index: number, lastTaken: number): Judgement {
  if (choice.continues && lastTaken === index - 1) return { taken: true, probability: 1, least: 0 }
  const least = leastSpeech[hasSubject(choice) ? 'attributed' : 'others']
  const probability = speechProbability(analysis, index, choice)
  return { taken: probability >= least, probability, least }
}

/** Marks that are joined to marks that hold speech, as in “ugly” and “far too high”, need less of their own. */
export function judge(
  analysis: Analysis,
  choices: readonly Choice[],
  index: number,
  lastTaken: number,
): Judgement {
  const choice = choices[index]
  if (!choice) return { taken: false, probability: 0, least: 1 }
  const alone = judgeAlone(analysis, choice, index, lastTaken)
  const least = alone.least - inARow
  if (alone.taken || alone.probability < least) return alone
  const next = isJoinedToNext(analysis, index) ? choices[index + 1] : undefined
  const withLast = lastTaken === index - 1 && isJoinedToNext(analysis, index - 1)
  const taken = withLast || (next !== undefined && judgeAlone(analysis, next, index + 1, lastTaken).taken)
  return taken ? { ...alone, taken, least } : alone
}

/** One who is the subject of a cue of speech in the sentence makes speech likelier than the marks alone do. */
function hasSubject(choice: Choice): boolean {
  return choice.own !== 'none' && choice.link?.kind === 'subject' && choice.link.strength > 1
}

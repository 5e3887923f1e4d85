import { opensWithDash } from './dashes.ts'
import { insideOf, type Run } from './pairing.ts'
import type { QuoteContext } from './quote-context.ts'
import type { QuoteKind } from './types.ts'

const introduces = new Set(['paragraph', 'sentence', ':', ',', 'cue', 'quote', '-', '—', '('])
const sentenceInside = /[.!?]["'”’)\]]?\s+["'“‘([]?\p{Lu}/u

/** Whether a run holds whole sentences of the speaker's or words inside the reporter's own sentence. */
export function kindOfRun(text: string, run: Run, context: QuoteContext): QuoteKind {
  if (!run.closed || opensWithDash(text, run)) return 'DIRECT'
  const ends = context.ending !== '0' || context.after === '.' || context.after === 'paragraph'
  if (context.opening === 'C' && ends && (introduces.has(context.before) || context.wordCount >= 6))
    return 'DIRECT'
  if (context.whole) return 'DIRECT'
  return sentenceInside.test(insideOf(text, run)) ? 'DIRECT' : 'PARTIAL'
}

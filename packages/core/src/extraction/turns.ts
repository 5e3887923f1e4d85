import type { Analysis } from './analysis.ts'
import { shape } from './tokens.ts'

/** One who spoke: the mention that was chosen, the mention that names the same one, and its entity, or -1. */
export type Voice = { mention: number; named: number; entity: number }

/** What is known when a quotation's turn comes: how it stands to the one before, and the last two who spoke. */
export type Turn = { relation: string; last: Voice | null; earlier: Voice | null }

/** Notes who spoke; one who goes on speaking stays the last. */
export function noteVoice(turn: Turn, voice: Voice): void {
  const same =
    turn.last !== null &&
    (voice.entity >= 0 ? voice.entity === turn.last.entity : voice.mention === turn.last.mention)
  if (!same) turn.earlier = turn.last
  turn.last = voice
}

/** How a quotation stands to the one before it. */
export function relationOf(analysis: Analysis, index: number): string {
  const { stream, runs } = analysis
  const run = runs[index]
  const before = runs[index - 1]
  const token = stream.quoteTokens[index]
  const tokenBefore = stream.quoteTokens[index - 1]
  if (!run || !before || token === undefined || tokenBefore === undefined) return 'first'
  const here = stream.tokens[token]
  const there = stream.tokens[tokenBefore]
  if (!here || !there) return 'first'
  const opens = (here.shape & shape.paragraphStart) !== 0
  if (here.paragraph === there.paragraph) {
    if (here.sentence === there.sentence) return 'sentence'
    const follows = (here.shape & shape.sentenceStart) !== 0 && here.sentence === there.sentence + 1
    return follows ? 'split' : 'paragraph'
  }
  if (here.paragraph - there.paragraph > 1) return 'far'
  const endsParagraph = tokenBefore === token - 1
  return `next${opens ? ' opening' : ''}${endsParagraph ? ' adjoining' : ''}`
}

/** True when the quotation before was left open at its paragraph's end and this one opens the next: one utterance. */
export function continuesOpen(analysis: Analysis, index: number): boolean {
  const run = analysis.runs[index]
  const before = analysis.runs[index - 1]
  if (!run || !before || before.closed) return false
  const here = analysis.stream.tokens[analysis.stream.quoteTokens[index] ?? 0]
  return run.paragraph === before.paragraph + 1 && ((here?.shape ?? 0) & shape.paragraphStart) !== 0
}

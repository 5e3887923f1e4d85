import { clauseAt } from './dash-clauses.ts'
import type { Run } from './pairing.ts'
import { type Token, tokenize } from './tokens.ts'
import type { Span } from './types.ts'

const dash = /[–—―]/
const resuming = /^(?:and|but|because|if|so|or|when|while|i|i'm|i've|i'll|we|we're|we'll|you|you're|it's)$/

/**
 * The turns of a dialogue that is introduced by dashes: “— We left, said Anna Voss.” Only a text without marks is read
 * so, and only where one such paragraph has a cue: a list of points may open with dashes as well.
 */
export function dashRuns(text: string, paragraphs: readonly Span[]): Run[] {
  const turns = paragraphs.flatMap((span, paragraph) => {
    if (!dash.test(text.charAt(span.start))) return []
    const turn = turnOf(text, span, paragraph)
    return turn ? [turn] : []
  })
  return turns.some(({ cued }) => cued) ? turns.flatMap(({ runs }) => runs) : []
}

/** True when a run opens with a dash in place of a mark. */
export function opensWithDash(text: string, run: Run): boolean {
  return dash.test(text.charAt(run.start))
}

type Turn = { runs: Run[]; cued: boolean }

/** What is said in one paragraph: up to a cue, and on from a dash or a conjunction after it. */
function turnOf(text: string, span: Span, paragraph: number): Turn | null {
  const tokens: Token[] = []
  tokenize(text, span.start + 1, span.end, paragraph, tokens)
  const runs: Run[] = []
  let cued = false
  let from: number | null = 0
  for (let i = 0; i <= tokens.length && from !== null; i++) {
    const clause = clauseAt(tokens, i)
    if (!clause && i < tokens.length) continue
    const run = runOf(span, paragraph, tokens.slice(from, i), from === 0)
    if (run) runs.push(run)
    if (!clause) break
    cued = true
    from = resumedAt(tokens, clause.end)
    i = (from ?? i) - 1
  }
  return runs.length > 0 ? { runs, cued } : null
}

/** Where speech goes on after the clause of a cue, or null where the reporter does. */
function resumedAt(tokens: readonly Token[], end: number): number | null {
  for (let i = end; i < tokens.length; i++) {
    const { lower } = tokens[i] ?? { lower: '' }
    if (dash.test(lower)) return i + 1
    if (lower === ',' && resuming.test(tokens[i + 1]?.lower ?? '')) return i + 1
  }
  return null
}

function runOf(span: Span, paragraph: number, said: readonly Token[], opens: boolean): Run | null {
  const first = said.find(({ lower }) => opens || !/^[.,;–—―]$/.test(lower))
  const last = said.findLast(({ lower }) => !dash.test(lower))
  if (!first || !last || first.start >= last.end) return null
  return {
    start: opens ? span.start : first.start,
    end: last.end,
    openEnd: first.start,
    closeStart: last.end,
    closed: true,
    paragraph,
    inside: [],
  }
}

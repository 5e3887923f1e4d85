import type { Analysis } from './analysis.ts'
import { describing } from './marked-cue.ts'
import { bucket, type QuoteContext } from './quote-context.ts'
import { shape, type Token } from './tokens.ts'
import { wordClass } from './word-classes.ts'

const verb = wordClass.finite | wordClass.gerund | wordClass.participle
/** How far a clause reaches, in tokens and in quotations and stops on the way. */
const farthest = { before: 60, after: 40, breaks: 5 }

/** Whether the marks stand in what a verb of speech of their sentence reports, and how near that verb is. */
export function describeScope(
  analysis: Analysis,
  token: number,
  context: QuoteContext,
  length: string,
): string[] {
  const { tokens } = analysis.stream
  const before = cueFrom(tokens, token, -1)
  const after = cueFrom(tokens, token, 1)
  const features: string[] = []
  if (before) {
    const { at, breaks, strength } = before
    const link = linkAt(analysis, at)
    features.push(
      `reported ${strength} by ${complementOf(tokens[at + 1])} ${link}`,
      `reported over ${Math.min(breaks, 2)} ${link}`,
      `reported ${strength} before ${context.before} ${context.opening}`,
    )
  }
  if (after) features.push(`reported later ${bucket(after.words)} ${linkAt(analysis, after.at)}`)
  if (!before) features.push(`unreported ${length}`, `unreported after ${context.before}`)
  if (!before && !after) features.push(`no cue ${length} ${context.opening}`)
  return features
}

type Cue = { at: number; words: number; breaks: number; strength: number }

/** The nearest verb of speech on one side of the marks in their sentence; after them only a strong one counts. */
function cueFrom(tokens: readonly Token[], token: number, step: 1 | -1): Cue | null {
  const sentence = tokens[token]?.sentence
  const least = step < 0 ? 2 : 3
  const end = token + step * (step < 0 ? farthest.before : farthest.after)
  let words = 0
  let breaks = 0
  for (let at = token + step; at !== end; at += step) {
    const here = tokens[at]
    if (!here || here.sentence !== sentence) return null
    const strength = here.lower === 'according' ? 3 : here.classes & wordClass.cueStrength
    if (here.shape & (shape.quote | shape.punctuation)) {
      if ((here.shape & shape.quote || ';:'.includes(here.lower)) && ++breaks > farthest.breaks) return null
    } else if (isCue(here, least) && !isNoun(tokens[at - 1])) return { at, words, breaks, strength }
    else words++
  }
  return null
}

/** Strong enough, or a verb that says what something is: “called the plan ‘reckless’”. */
function isCue(token: Token, least: number): boolean {
  if (token.lower === 'according') return true
  if (!(token.classes & verb)) return false
  return (token.classes & wordClass.cueStrength) >= least || (least === 2 && describing.has(token.lower))
}

function isNoun(before: Token | undefined): boolean {
  return before !== undefined && (before.classes & wordClass.determiner) !== 0 && before.lower !== 'that'
}

/** What a verb of speech takes: a clause with “that” or without, words after “as” or “to”, or the marks themselves. */
function complementOf(next: Token | undefined): string {
  if (!next) return 'nothing'
  if (next.shape & shape.quote) return 'marks'
  if (next.shape & shape.punctuation) return next.lower === ',' || next.lower === ':' ? next.lower : 'a stop'
  if (next.lower === 'as' || next.lower === 'to' || next.lower === 'that') return next.lower
  return next.classes & wordClass.preposition ? 'a preposition' : 'a clause'
}

const linkTables = new WeakMap<Analysis, Map<number, string>>()

/** How the verb at a token is tied to one who speaks by it; a subject goes before any other tie. */
function linkAt(analysis: Analysis, at: number): string {
  let table = linkTables.get(analysis)
  if (!table) {
    table = new Map()
    for (const { kind, first, last } of analysis.linksOf.flat()) {
      if (kind === 'addressee') continue
      for (let i = first; i <= last; i++) if (kind === 'subject' || !table.has(i)) table.set(i, kind)
    }
    linkTables.set(analysis, table)
  }
  return table.get(at) ?? 'alone'
}

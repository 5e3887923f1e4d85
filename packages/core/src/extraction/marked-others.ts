import type { Analysis } from './analysis.ts'
import { isTitleCase } from './marked-words.ts'
import { insideOf } from './pairing.ts'

/** What the marks before and after one pair and its paragraph tell about it. */
export function describeOthers(analysis: Analysis, index: number, length: string): string[] {
  const { stream } = analysis
  const here = stream.tokens[stream.quoteTokens[index] ?? 0]
  const features: string[] = []
  if (!here) return features
  for (const [name, step] of sides) {
    const where = nearnessOf(analysis, index, index + step)
    if (where === 'nowhere') continue
    const look = lookOf(analysis, index + step)
    features.push(`${name} marks ${where} ${look}`)
    if (step < 0) features.push(`${name} marks ${where} ${look} here ${length}`)
  }
  if (isHeading(analysis, stream.quoteTokens[index] ?? 0)) features.push(`in a heading ${length}`)
  return features
}

const sides = [
  ['previous', -1],
  ['next', 1],
] as const

function nearnessOf(analysis: Analysis, index: number, other: number): string {
  const { tokens, quoteTokens } = analysis.stream
  const at = quoteTokens[index] ?? 0
  const there = quoteTokens[other]
  const here = tokens[at]
  const neighbour = there === undefined ? undefined : tokens[there]
  if (!here || !neighbour || there === undefined) return 'nowhere'
  const gap = Math.abs(there - at)
  if (here.sentence === neighbour.sentence) return gap === 2 || gap === 3 ? 'listed' : 'in the sentence'
  const paragraphs = Math.abs(here.paragraph - neighbour.paragraph)
  return paragraphs === 0 ? 'in the paragraph' : paragraphs === 1 ? 'next to it' : 'far'
}

function lookOf(analysis: Analysis, index: number): string {
  const run = analysis.runs[index]
  if (!run) return ''
  const size = run.closeStart - run.openEnd
  if (size > 60) return 'long'
  const inside = insideOf(analysis.text, run)
  if (isTitleCase(inside)) return 'title'
  return size > 30 ? 'middle' : /^\p{Lu}/u.test(inside) ? 'Word' : 'word'
}

/** A paragraph of a few words with no full stop. */
function isHeading(analysis: Analysis, token: number): boolean {
  const { tokens } = analysis.stream
  const paragraph = tokens[token]?.paragraph
  let first = token
  while (token - first < 14 && tokens[first - 1]?.paragraph === paragraph) first--
  let last = token
  while (last - first < 14 && tokens[last + 1]?.paragraph === paragraph) last++
  return last - first < 14 && tokens[last]?.lower !== '.'
}

import type { Analysis } from './analysis.ts'
import { firstMentionAfter } from './candidates.ts'
import { opensWithDash } from './dashes.ts'
import { shape } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/** “Q: ‘…’” and “A. ‘…’”: letters for who asks and who answers, before the marks that open a paragraph. */
export function isLetterTurn({ stream }: Analysis, token: number): boolean {
  const { tokens } = stream
  const colon = tokens[token - 1]?.lower === ':'
  const letter = tokens[colon ? token - 2 : token - 1]
  if (!letter || !(letter.shape & shape.paragraphStart)) return false
  return /^[qa]$/.test(letter.lower) && (colon || (letter.shape & shape.abbreviation) !== 0)
}

/** “— We left.”: what a dash opens in a text without marks, and what goes on after its cue. */
export function isDashTurn({ text, runs, stream }: Analysis, token: number): boolean {
  const run = runs[stream.tokens[token]?.run ?? -1]
  return run !== undefined && (run.start === run.openEnd || opensWithDash(text, run))
}

/** Who opens a paragraph, or whose name opens a sentence. */
export function opensTurn({ stream, mentions }: Analysis, index: number): boolean {
  let outer = index
  while (mentions[outer]?.inside) outer--
  const mention = mentions[outer]
  const opens = stream.tokens[mention?.first ?? -1]?.shape ?? 0
  return (
    (opens & (mention?.form === 'name' || outer < index ? shape.sentenceStart : shape.paragraphStart)) !== 0
  )
}

/** “…” — Anna Voss, baker; “…” (Anna Voss): a dash or bracket and a name, up to the end of the paragraph. */
export function isSigned(analysis: Analysis, token: number): boolean {
  const { tokens } = analysis.stream
  if (!'—–-('.includes(tokens[token + 1]?.lower || '.')) return false
  const name = analysis.mentions[firstMentionAfter(analysis, token + 1)]
  if (name?.form !== 'name' || name.first !== token + 2) return false
  for (let i = name.last + 1; i < name.last + 10; i++) {
    const next = tokens[i]
    if (!next || next.shape & shape.paragraphStart) return true
    const parts = i === name.last + 1 ? /^[,)]$/.test(next.lower) : true
    if (!parts || next.shape & shape.quote || next.classes & (wordClass.auxiliary | wordClass.relative))
      return false
  }
  return false
}

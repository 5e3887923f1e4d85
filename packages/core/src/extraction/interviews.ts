import type { Analysis } from './analysis.ts'
import { shape } from './tokens.ts'

/** “Q: ‘…’” and “A. ‘…’”: letters for who asks and who answers, before the marks that open a paragraph. */
export function isLetterTurn({ stream }: Analysis, token: number): boolean {
  const { tokens } = stream
  const colon = tokens[token - 1]?.lower === ':'
  const letter = tokens[colon ? token - 2 : token - 1]
  if (!letter || !(letter.shape & shape.paragraphStart)) return false
  return /^[qa]$/.test(letter.lower) && (colon || (letter.shape & shape.abbreviation) !== 0)
}

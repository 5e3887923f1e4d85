import type { Analysis } from './analysis.ts'
import { shape } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/** Capitalised words are a title where a work, an owner or a place of publication stands before them. */
export function describeTitle(analysis: Analysis, token: number, length: string, own: string): string[] {
  const { tokens } = analysis.stream
  const sentence = tokens[token]?.sentence
  const features = ['title case', `title case ${length}`, `title case own ${own}`]
  for (let i = 1; i <= 6; i++) {
    const before = tokens[token - i]
    if (!before || before.sentence !== sentence || before.shape & shape.quote) break
    if (before.classes & (wordClass.work | wordClass.naming)) features.push('title after work')
    if (i > 1) continue
    if (before.shape & shape.possessive) features.push('title after owner')
    if (before.classes & wordClass.preposition) features.push('title after preposition')
    if (before.classes & wordClass.determiner) features.push('title after determiner')
  }
  return features
}

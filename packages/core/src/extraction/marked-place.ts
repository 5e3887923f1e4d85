import type { Analysis } from './analysis.ts'
import type { QuoteContext } from './quote-context.ts'
import type { Token } from './tokens.ts'
import { wordClass } from './word-classes.ts'
import { sortOfToken } from './word-sorts.ts'

const signs = [
  ['naming', wordClass.naming],
  ['work', wordClass.work],
  ['term', wordClass.term],
  ['document', wordClass.document],
  ['people', wordClass.role | wordClass.group],
] as const

/** The words around the marks: their sorts, and nouns and verbs that bring a title, a name or a term. */
export function describePlace(
  analysis: Analysis,
  token: number,
  context: QuoteContext,
  length: string,
): string[] {
  const { tokens } = analysis.stream
  const sentence = tokens[token]?.sentence
  const at = (offset: number): Token | undefined => {
    const one = tokens[token + offset]
    return one?.sentence === sentence ? one : undefined
  }
  const { opening, ending, before, after } = context
  const size = context.wordCount <= 5 ? 'short' : 'long'
  const left = sortOfToken(at(-1))
  const right = sortOfToken(at(1))
  const features = [
    `after ${left} ${length}`,
    `after ${sortOfToken(at(-3))} ${sortOfToken(at(-2))} ${left}`,
    `then ${right} ${length}`,
    `then ${right} ${sortOfToken(at(2))} ${size}`,
    `between ${left} and ${right} ${size}`,
    `between ${left} and ${right} ${ending} ${opening}`,
    `sides ${before} ${after} ${size}`,
    `sides ${opening} ${after} ${ending} ${size}`,
    `before ${before} ${opening}`,
  ]
  for (let offset = -4; offset <= 4; offset++) {
    const one = offset === 0 ? undefined : at(offset)
    if (!one || one.classes === 0) continue
    for (const [name, bit] of signs)
      if (one.classes & bit)
        features.push(`${name} at ${offset}`, `${name} ${offset < 0 ? 'left' : 'right'} ${length} ${opening}`)
  }
  const neighbour = at(-1)
  if (neighbour && neighbour.classes & wordClass.preposition)
    features.push(`preposition ${kindOfPreposition(neighbour.lower)} ${opening} ${size}`)
  return features
}

function kindOfPreposition(lower: string): string {
  if (['as', 'of', 'to', 'with', 'for', 'by'].includes(lower)) return lower
  return ['in', 'on', 'at', 'from'].includes(lower) ? 'of place' : 'about'
}

import type { Analysis } from './analysis.ts'

/** How far to look, so that one quotation costs the same in any article. */
const reach = {
  back: 36,
  forward: 14,
  paragraphsBack: 4,
  paragraphsForward: 1,
  quotesBack: 7,
  quotesForward: 2,
}

/** The mentions near a quotation that may name its speaker, in the order of the text. */
export function candidatesFor(analysis: Analysis, quoteToken: number): number[] {
  const { mentions, stream } = analysis
  const paragraph = stream.tokens[quoteToken]?.paragraph ?? 0
  const middle = firstMentionAfter(analysis, quoteToken)
  const found: number[] = []
  for (let i = middle - 1; i >= Math.max(0, middle - reach.back); i--) {
    const at = stream.tokens[mentions[i]?.first ?? 0]
    if (!at || paragraph - at.paragraph > reach.paragraphsBack) break
    if (quotesBetween(analysis, mentions[i]?.last ?? 0, quoteToken) > reach.quotesBack) break
    if ((analysis.describes[i] ?? -1) < 0) found.push(i)
  }
  found.reverse()
  for (let i = middle; i < Math.min(mentions.length, middle + reach.forward); i++) {
    const at = stream.tokens[mentions[i]?.first ?? 0]
    if (!at || at.paragraph - paragraph > reach.paragraphsForward) break
    if (quotesBetween(analysis, quoteToken, mentions[i]?.first ?? 0) > reach.quotesForward) break
    if ((analysis.describes[i] ?? -1) < 0) found.push(i)
  }
  return found
}

function quotesBetween(analysis: Analysis, from: number, to: number): number {
  return (analysis.quotesBefore[to] ?? 0) - (analysis.quotesBefore[from + 1] ?? 0)
}

/** The index of the first mention that begins after a token. */
export function firstMentionAfter(analysis: Analysis, token: number): number {
  let low = 0
  let high = analysis.mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((analysis.mentions[middle]?.first ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return low
}

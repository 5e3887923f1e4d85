import type { Random } from './random.ts'
import { newRandom } from './random.ts'
import type { MadeQuote } from './documents.ts'

/** A search as it is sent, with what MiniSearch can be asked that comes nearest to it, if anything. */
export interface MadeSearch {
  body: Record<string, unknown>
  mini: { text: string; prefix: boolean; fuzzy: boolean; keep?: (quote: MadeQuote) => boolean } | null
}

/** The searches of one kind. */
export interface SearchKind {
  name: string
  searches: MadeSearch[]
}

const PAGE = { limit: 20 }
const SOME_YEAR = 2018

/** Searches of every kind, made of the words of some documents, so that each finds something. */
export function makeSearches(quotes: readonly MadeQuote[], perKind: number): SearchKind[] {
  const random = newRandom(99)
  const kind = (name: string, make: (words: readonly string[]) => MadeSearch): SearchKind => ({
    name,
    searches: Array.from({ length: perKind }, () => make(someWords(random, quotes))),
  })
  const facets = { facets: ['kind', 'source', 'year'] }
  const shown = { attributesToHighlight: ['*'], attributesToCrop: ['text'], cropLength: 20 }
  const newest = { sort: ['publishedAtMs:desc'] }
  return [
    kind('one word', ([a = '']) => plain(a)),
    kind('three words', (words) => plain(words.slice(0, 3).join(' '))),
    kind('six words', (words) => plain(words.slice(0, 6).join(' '))),
    kind('misspelt', ([a = '', b = '']) => plain(`${misspell(random, a)} ${misspell(random, b)}`, true)),
    kind('one letter', ([a = '']) => plain(a.slice(0, 1))),
    kind('three letters', ([a = '']) => plain(a.slice(0, 3))),
    kind('word and two letters', ([a = '', b = '']) => plain(`${a} ${b.slice(0, 2)}`)),
    kind('phrase', ([a = '', b = '']) => only({ q: `"${a} ${b}"` })),
    kind('filtered', ([a = '']) => ({
      body: { q: a, filter: 'kind = DIRECT AND source EXISTS', ...PAGE },
      mini: { text: a, prefix: true, fuzzy: false, keep: (quote) => quote.kind === 'DIRECT' },
    })),
    kind('range', ([a = '']) => ({
      body: { q: a, filter: `year >= ${SOME_YEAR} AND publishedAtMs < 1600000000000`, ...PAGE },
      mini: {
        text: a,
        prefix: true,
        fuzzy: false,
        keep: (quote) => quote.year >= SOME_YEAR && quote.publishedAtMs < 1_600_000_000_000,
      },
    })),
    kind('facets', ([a = '']) => only({ q: a, ...facets })),
    kind('highlighted', ([a = '', b = '']) => only({ q: `${a} ${b}`, ...shown })),
    kind('sorted', ([a = '']) => only({ q: a, ...newest })),
    kind('no words, sorted', () => only({ q: '', ...newest, ...facets })),
  ]
}

const plain = (text: string, fuzzy = false): MadeSearch => ({
  body: { q: text, ...PAGE },
  mini: { text, prefix: true, fuzzy },
})

const only = (body: Record<string, unknown>): MadeSearch => ({ body: { ...body, ...PAGE }, mini: null })

/** Neighbouring words of a document: now from its text, now the name that it has. */
function someWords(random: Random, quotes: readonly MadeQuote[]): string[] {
  const quote = quotes[random.below(quotes.length)]
  const text = quote === undefined ? '' : random.below(4) === 0 ? quote.speakerName : quote.text
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const from = random.below(Math.max(1, words.length - 6))
  return words.slice(from, from + 6)
}

/** A word with one letter wrong, too short ones as they are. */
function misspell(random: Random, word: string): string {
  if (word.length < 5) return word
  const at = 1 + random.below(word.length - 2)
  return word.slice(0, at) + (random.below(2) === 0 ? 'x' : '') + word.slice(at + 1)
}

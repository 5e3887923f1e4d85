import { makeQuote, makeVocabulary } from '../search/documents.ts'
import { measureBesideApollo } from './beside-apollo.ts'
import { measureColdStart } from './cold-start.ts'
import { measureSearch } from './beside-raw-search.ts'
import { copyArticles, copyDocuments, ingestArticles, prepareIndex } from './fill.ts'
import { ARTICLE_PAGE, askHere, SUGGEST, type Ask } from './requests.ts'
import { startStore } from './store.ts'
import { median, quantile, timesOf } from './timing.ts'

const SMALL = 50
const MEDIUM = 1000
const SEARCHES = 300
const PAGES = 300
/** Beside the 20,000 quotes of the ingested articles. */
const COPIES_OF_DOCUMENTS = 4

/** What can be measured by itself. */
export const API_PARTS = ['pages', 'search', 'size', 'cold', 'suggest'] as const
export type ApiPart = (typeof API_PARTS)[number]

/** Prints the API's ratios, all of one run; for the size the table is filled to `most` quotes. The method: docs/performance.md. */
export async function benchApi(most: number, parts: readonly ApiPart[] = API_PARTS): Promise<void> {
  const small = await startStore()
  const few = await ingestArticles(0, SMALL, false)
  const askSmall = askHere()
  // Its connections are made before the second store takes its place in the environment.
  await articleTimes([[askSmall, few]])
  const store = await startStore()
  try {
    const isSearched = parts.includes('search') || parts.includes('suggest')
    await prepareIndex()
    const ids = await ingestArticles(0, isSearched || parts.includes('size') ? MEDIUM : SMALL, isSearched)
    const ask = askHere()
    if (parts.includes('pages')) await benchPages(ids.slice(0, SMALL))
    if (parts.includes('search')) {
      const search = await measureSearch(ask, someWords(SEARCHES))
      print('searchQuotes p50, ms: ours ÷ (engine + one BatchGetItem)', search.ours, search.raw)
    }
    if (parts.includes('size')) {
      const many = await copyArticles(ids, most)
      const [before = [], after = []] = await articleTimes([
        [askSmall, few],
        [ask, many],
      ])
      print(`article page p50, ms: at ${most} quotes ÷ at 1000`, median(after), median(before))
    }
    if (parts.includes('cold')) {
      const cold = await measureColdStart(store.environment, ids[0] ?? '')
      print('cold start, ms: graphql ÷ hello', cold.graphql, cold.hello)
      print('cold start, ms: graphql, with an article from the table ÷ hello', cold.article, cold.hello)
    }
    if (parts.includes('suggest')) await benchSuggest(ask)
  } finally {
    await Promise.all([small.stop(), store.stop()])
  }
}

async function benchPages(ids: readonly string[]): Promise<void> {
  for (const from of ['database', 'kept'] as const) {
    const { ours, apollo } = await measureBesideApollo(ids, from)
    print(`article page, requests/s, ${from}: ours ÷ Apollo Server`, ours.rate, apollo.rate, 0)
    print(`  the server's own CPU a request, ms: Apollo Server ÷ ours`, apollo.cpuMs, ours.cpuMs, 2)
  }
}

async function benchSuggest(ask: Ask): Promise<void> {
  await copyDocuments(COPIES_OF_DOCUMENTS)
  const suggest = await timesOf(prefixes().map((prefix) => () => ask(SUGGEST, { prefix })))
  const [p50, p95] = [median(suggest), quantile(suggest, 0.95)].map((ms) => ms.toFixed(1))
  console.log(`suggest at 100000 quotes, ms: ${p50} at p50, ${p95} at p95`)
}

function print(what: string, one: number, other: number, digits = 1): void {
  console.log(`${what}: ${one.toFixed(digits)} ÷ ${other.toFixed(digits)} = ${(one / other).toFixed(2)}`)
}

/** The times of article pages on several stores, in turn, so that what else the machine does falls on all. */
async function articleTimes(stores: readonly (readonly [Ask, readonly string[]])[]): Promise<number[][]> {
  const times: number[][] = stores.map(() => [])
  for (let at = 0; at < PAGES; at++)
    for (const [index, [ask, ids]] of stores.entries()) {
      const id = ids[Math.floor((at / PAGES) * ids.length)]
      times[index]?.push(...(await timesOf([() => ask(ARTICLE_PAGE, { id })])))
    }
  return times.map((some) => some.slice(PAGES / 10))
}

/** Two words of a quote each. */
function someWords(count: number): string[] {
  const vocabulary = makeVocabulary()
  return Array.from({ length: count }, (_, at) =>
    makeQuote(vocabulary, at * 7)
      .text.split(' ')
      .slice(1, 3)
      .join(' '),
  )
}

/** A name as it is typed: its first letter, its first two, … */
function prefixes(): string[] {
  const vocabulary = makeVocabulary()
  return Array.from({ length: 40 }, (_, at) => makeQuote(vocabulary, at * 31).speakerName).flatMap((name) =>
    Array.from({ length: Math.min(6, name.length) }, (_, at) => name.slice(0, at + 1)),
  )
}

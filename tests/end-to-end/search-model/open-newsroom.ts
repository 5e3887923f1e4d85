import { startStack, type Stack } from '@verbatim/local/stack/stack.ts'
import { ask, operation } from '../../support/ask.ts'
import { article, at, HOSTILE_NAMES } from './newsroom.ts'
import { walkPages, type PageInfo } from './pages.ts'

export type Person = { id: string; name: string; aliases: string[]; kind: string; quoteCount: number }
/** A quote as the table tells it. */
export type ModelQuote = {
  id: string
  text: string
  kind: string
  wordCount: number
  publishedAt: string
  speaker: Person | null
  article: { id: string; headline: string; source: string }
}
export type ModelArticle = {
  id: string
  headline: string
  source: string
  publishedAt: string
  paragraphs: { text: string }[]
  speakers: Person[]
}

/** A running stack with the newsroom in it, read back without the index. */
export type Newsroom = {
  stack: Stack
  quotes: ModelQuote[]
  articles: ModelArticle[]
  people: Person[]
  /** Ids that lead to somebody else since a merge. */
  merged: Map<string, string>
}

const ARTICLES = 72

const PERSON = '{ id name aliases kind quoteCount }'
const QUOTE = `{ id text kind wordCount publishedAt speaker ${PERSON} article { id headline source } }`
const ARTICLE = `{ id headline source publishedAt paragraphs { text } speakers ${PERSON} }`

/** Everything that a list holds, page by page. */
async function all<Node>(stack: Stack, list: string, fields: string): Promise<Node[]> {
  type Page = { nodes: Node[]; pageInfo: PageInfo }
  const document = `query ($first: Int, $after: String) {
    page: ${list}(first: $first, after: $after) {
      nodes ${fields} pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`
  const pages = await walkPages({ size: 100, backward: false }, async (place) => {
    const { page } = await ask<{ page: Page }>(stack, document, place)
    return page
  })
  return pages.flatMap(({ nodes }) => nodes)
}

/** Ingests, gives quotes to hostile names, renames, merges, dismisses, deletes; then waits for the index. */
export async function openNewsroom(): Promise<Newsroom> {
  const stack = await startStack({ port: 0, samples: false })
  for (let n = 0; n < ARTICLES; n++) await ask(stack, operation('IngestArticle'), { input: article(n) })
  const found = await all<ModelQuote>(stack, 'quotes', QUOTE)
  for (const [n, { id }] of found.entries()) {
    const speaker = n % 13 === 0 ? null : { name: at(HOSTILE_NAMES, Math.floor(n / 2)) }
    if (n % 13 === 0 || n % 2 === 0)
      await ask(stack, operation('AttributeQuote'), { input: { quoteId: id, speaker } })
    if (n % 29 === 1)
      await ask(stack, `mutation ($id: ID!) { dismissQuote(quoteId: $id) { __typename } }`, { id })
  }
  const { id: deleted } = at(found, 40).article
  await ask(stack, operation('DeleteArticle'), { id: deleted })
  const before = await all<Person>(stack, 'speakers', PERSON)
  const named = (name: string): string => before.find((one) => one.name === name)?.id ?? ''
  const merged = new Map<string, string>()
  for (const [from, into] of [
    ['Tom Brandt', 'Tomás Brandt'],
    ['渡辺愛', '渡辺 愛'],
    ['Ada Q', 'Ada Quist Jr.'],
  ] as const) {
    await ask(stack, operation('MergeSpeakers'), { input: { from: named(from), into: named(into) } })
    merged.set(named(from), named(into))
  }
  await ask(stack, operation('RenameSpeaker'), { input: { id: named('1e5'), name: 'Hexafume \\" 1e6' } })
  await stack.idle()
  const quotes = await all<ModelQuote>(stack, 'quotes', QUOTE)
  const articles = await all<ModelArticle>(stack, 'articles', ARTICLE)
  const people = await all<Person>(stack, 'speakers', PERSON)
  return { stack, quotes, articles, people, merged }
}

import type { ArticleContent } from '../article/content.ts'
import type { ArticleRepository } from '../article/repository.ts'
import type { Page } from '../paging.ts'
import type { QuoteRepository } from '../quote/repository.ts'
import type { Quote } from '../quote/types.ts'
import type { IndexChanges, IndexWriter } from '../search/gateway.ts'
import { recount } from '../speaker/counting.ts'
import type { Counted } from '../speaker/counting.ts'
import { rootsOf, withAbsorbed } from '../speaker/group.ts'
import type { SpeakerRepository } from '../speaker/repository.ts'
import type { TableChange } from './changes.ts'
import { articleDocument, quoteDocument, speakerDocument } from './documents.ts'
import type { SpeakersById } from './documents.ts'

/** What following needs of the table, and the index that it keeps in step. */
export type Following = {
  articles: ArticleRepository
  quotes: QuoteRepository
  speakers: SpeakerRepository
  index: IndexWriter
}

/**
 * Brings counts and index to what the table holds now, for all that a batch of stream records has touched. It
 * trusts no image: it reads the items again, so a repeated or late batch writes nothing that is out of date.
 */
export async function followChanges(following: Following, changes: readonly TableChange[]): Promise<void> {
  const batch = folded(changes)
  await touchQuotesOf(following, batch.renamedIds, batch.touch)
  const result: IndexChanges = {
    quotes: { put: [], remove: [] },
    articles: { put: [], remove: [] },
    speakers: { put: [], remove: [] },
  }
  for (const [articleId, { quoteIds, whole, leavesRemains }] of batch.articles) {
    const content = await following.articles.load(articleId)
    if (leavesRemains) await following.articles.sweep(articleId)
    await recount(following.speakers, articleId, countedOf(content))
    await addArticle(following, result, articleId, content, quoteIds, whole)
  }
  await addSpeakers(following, result, batch.speakerIds)
  await following.index.apply(result)
}

type Touched = { quoteIds: Set<string>; whole: boolean; leavesRemains: boolean }

/** One entry for each thing, however many records spoke of it: what is read below is its state now. */
function folded(changes: readonly TableChange[]) {
  const articles = new Map<string, Touched>()
  const speakerIds = new Set<string>()
  const renamedIds = new Set<string>()
  function touch(articleId: string, quoteId?: string): Touched {
    const touched = articles.get(articleId) ?? { quoteIds: new Set(), whole: false, leavesRemains: false }
    if (quoteId !== undefined) touched.quoteIds.add(quoteId)
    articles.set(articleId, touched)
    return touched
  }
  for (const change of changes) {
    if (change.noun === 'Quote') touch(change.articleId, change.quoteId)
    else if (change.noun === 'Article') {
      const touched = touch(change.articleId)
      touched.whole ||= change.whole
      touched.leavesRemains ||= change.leavesRemains
    } else {
      speakerIds.add(change.speakerId)
      for (const id of change.renamedIds) renamedIds.add(id)
    }
  }
  return { articles, speakerIds, renamedIds, touch }
}

/** Quotes show their speaker's name in the index, so all of a renamed or merged speaker's are made anew. */
async function touchQuotesOf(
  { quotes }: Following,
  speakerIds: ReadonlySet<string>,
  touch: (articleId: string, quoteId: string) => unknown,
): Promise<void> {
  if (speakerIds.size === 0) return
  for (let cursor: string | null = null, more = true; more;) {
    const page: Page<Quote> = await quotes.saidBy(
      [...speakerIds],
      {},
      { limit: 100, backward: false, cursor },
    )
    for (const { node } of page.edges) touch(node.articleId, node.id)
    cursor = page.edges.at(-1)?.cursor ?? null
    more = page.hasNextPage
  }
}

function countedOf(content: ArticleContent | null): Counted {
  const counted: Counted = {}
  for (const { hidden, attribution, publishedAt } of content?.quotes ?? []) {
    const id = attribution.speakerId
    if (hidden || id === null) continue
    counted[id] = { quotes: (counted[id]?.quotes ?? 0) + 1, publishedAt }
  }
  return counted
}

async function addArticle(
  { speakers }: Following,
  result: IndexChanges,
  articleId: string,
  content: ArticleContent | null,
  touched: ReadonlySet<string>,
  whole: boolean,
): Promise<void> {
  const shown = content?.quotes.filter(({ hidden }) => !hidden) ?? []
  const ids = new Set(shown.map(({ id }) => id))
  result.quotes.remove.push(...[...touched].filter((id) => !ids.has(id)))
  if (!content) {
    result.articles.remove.push(articleId)
    return
  }
  const names = await speakersOf(speakers, content)
  result.articles.put.push(articleDocument(content, names))
  for (const quote of shown)
    if (whole || touched.has(quote.id)) result.quotes.put.push(quoteDocument(quote, content.article, names))
}

async function speakersOf(speakers: SpeakerRepository, content: ArticleContent): Promise<SpeakersById> {
  const ids = [...new Set(content.quotes.flatMap(({ attribution }) => attribution.speakerId ?? []))]
  const roots = await rootsOf(speakers, ids)
  return new Map(ids.flatMap((id, index) => (roots[index] ? [[id, roots[index]] as const] : [])))
}

/** Each speaker that is left after merges, if it is quoted; one that was merged leaves the index. */
async function addSpeakers(
  { speakers }: Following,
  result: IndexChanges,
  ids: ReadonlySet<string>,
): Promise<void> {
  const asked = [...ids]
  const roots = await rootsOf(speakers, asked)
  const distinct = [...new Map(roots.flatMap((root) => (root ? [[root.id, root] as const] : []))).values()]
  const combined = await withAbsorbed(speakers, distinct)
  for (const [index, speaker] of combined.entries()) {
    if (!speaker) continue
    if (speaker.quoteCount === 0) result.speakers.remove.push(speaker.id)
    else result.speakers.put.push(speakerDocument(speaker, distinct[index]?.version ?? 0))
  }
  result.speakers.remove.push(...asked.filter((id, index) => roots[index]?.id !== id))
}
